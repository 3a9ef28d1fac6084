import { companyOf } from "../named-companies.ts";
import type { DecodedBody } from "../prism/body.ts";
import type { Call } from "../prism/call.ts";
import type { Operation } from "../prism/operations.ts";
import { type Access, authorize } from "./access/authorize.ts";
import { peerOf } from "./access/peer.ts";
import { mayCall, permissionOf } from "./access/permissions.ts";
import { signIn, tokenResponse } from "./access/token-endpoint.ts";
import { type Revocation, Tokens } from "./access/tokens.ts";
import { toContext } from "./context.ts";
import { recordWrite } from "./domains/audit-logs/record.ts";
import { domains } from "./domains/index.ts";
import { targetUsers } from "./domains/target-users/target-user.ts";
import type { Handler, Handlers } from "./handler.ts";
import type { OperationId } from "./operation-types.ts";
import { OAuthRefusal } from "./refusal.ts";
import { type Dataset, type Surroundings, World } from "./world/world.ts";

const handlers: Handlers = Object.assign(Object.create(null), ...domains.map((domain) => domain.handlers));

/** The API's behavior: who may call what, and how calls change the world. */
export class Sandbox {
  readonly tokens: Tokens;
  world: World;
  readonly #operations: readonly Operation[];
  readonly #initial: Dataset;
  readonly #surroundings: Surroundings;

  constructor(operations: readonly Operation[], dataset: Dataset, surroundings: Surroundings) {
    this.#operations = operations;
    this.#initial = dataset;
    this.#surroundings = surroundings;
    this.tokens = new Tokens(surroundings.seed);
    this.world = new World(dataset, surroundings);
  }

  /** Starts over, from the first dataset or another. Tokens stay valid as long as their client exists. */
  reset(dataset: Dataset = this.#initial): void {
    this.world = new World(dataset, this.#surroundings);
  }

  /** Makes a token, or all tokens of a client, worthless. Returns how many were good until then. */
  revokeTokens(which: Revocation): number {
    return this.tokens.revoke(this.world, which);
  }

  /**
   * Undefined for the token endpoint, which needs no token.
   *
   * @param isStrict - whether a Company ID that has no effect is refused
   * @throws {Refusal | OAuthRefusal} The call may not be made.
   */
  authorize(call: Call, isStrict: boolean): Access | undefined {
    if (call.operation.scope !== "none") return authorize(call, this.#worldOf(call), this.tokens, isStrict);
    const { problem, redundant } = companyOf(call.request, call.operation);
    const wrong = problem ?? (isStrict ? redundant[0] : undefined);
    if (wrong !== undefined) throw new OAuthRefusal(400, "invalid_request", wrong);
    return undefined;
  }

  /**
   * The response to an allowed and valid call; undefined when the sandbox leaves it to the document's examples.
   *
   * @throws {Refusal | OAuthRefusal} It cannot be done.
   */
  async respond(call: Call, access: Access | undefined, body: DecodedBody): Promise<unknown> {
    const world = this.#worldOf(call);
    if (access === undefined) return this.#token(call, body, world);
    const handler = handlers[call.operation.iid as OperationId] as Handler<OperationId> | undefined;
    if (handler === undefined) return undefined;
    const context = toContext(call, access, body, world);
    // most calls in one company are about its people; those about many ask for them where they need them
    const [company, ...others] = access.companies;
    if (others.length === 0) await company?.prepare(targetUsers);
    const result = await handler(context);
    recordWrite(world, call, access, context.path, (result as { data?: unknown }).data);
    return result;
  }

  /** The world to which a call was sent: after a reset it works on what is gone. */
  #worldOf({ request }: Call): World {
    return request.arrival?.world ?? this.world;
  }

  #token({ request }: Call, body: DecodedBody, world: World): unknown {
    const credential = signIn(body, world, peerOf(request));
    const permitted = this.#operations.filter(({ scope }) => scope !== "none");
    const permissions = permitted.filter((operation) => mayCall(credential, operation)).map(permissionOf);
    return tokenResponse(credential, permissions, world, this.tokens);
  }
}
