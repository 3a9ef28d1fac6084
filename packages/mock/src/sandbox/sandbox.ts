import type { DecodedBody } from "../prism/body.ts";
import type { Call } from "../prism/call.ts";
import type { Operation } from "../prism/operations.ts";
import { type Access, authorize } from "./access/authorize.ts";
import { mayCall, permissionOf } from "./access/permissions.ts";
import { signIn, tokenAnswer } from "./access/token-endpoint.ts";
import { Tokens } from "./access/tokens.ts";
import { toContext } from "./context.ts";
import { recordWrite } from "./domains/audit-logs/record.ts";
import { domains } from "./domains/index.ts";
import type { Handler, Handlers } from "./handler.ts";
import type { OperationId } from "./operation-types.ts";
import { type Dataset, type Surroundings, World } from "./world/world.ts";

const handlers: Handlers = Object.assign({}, ...domains.map((domain) => domain.handlers));

/** The API's behaviour: who may call what, and what the calls do to the world. */
export class Sandbox {
  readonly tokens = new Tokens();
  world: World;
  readonly #operations: readonly Operation[];
  readonly #initial: Dataset;
  readonly #surroundings: Surroundings;

  constructor(operations: readonly Operation[], dataset: Dataset, surroundings: Surroundings) {
    this.#operations = operations;
    this.#initial = dataset;
    this.#surroundings = surroundings;
    this.world = new World(dataset, surroundings);
  }

  /** Starts over, from the first dataset or another. Tokens stay good as long as their client exists. */
  reset(dataset: Dataset = this.#initial): void {
    this.world = new World(dataset, this.#surroundings);
  }

  /** Undefined for the token endpoint, which needs no token. @throws {Refusal} The call may not be made. */
  authorize(call: Call): Access | undefined {
    return call.operation.scope === "none" ? undefined : authorize(call, this.world, this.tokens);
  }

  /**
   * What an allowed and valid call is answered; undefined when the sandbox leaves it to the document's examples.
   *
   * @throws {Refusal | OAuthRefusal} It cannot be done.
   */
  async answer(call: Call, access: Access | undefined, body: DecodedBody): Promise<unknown> {
    if (access === undefined) return this.#token(body);
    const handler = handlers[call.operation.iid as OperationId] as Handler<OperationId> | undefined;
    if (handler === undefined) return undefined;
    const context = toContext(call, access, body, this.world);
    const result = await handler(context);
    recordWrite(this.world, call, access, context.path, (result as { data?: unknown }).data);
    return result;
  }

  async #token(body: DecodedBody): Promise<unknown> {
    const credential = signIn(body, this.world);
    const permitted = this.#operations.filter(({ scope }) => scope !== "none");
    const permissions = permitted.filter((operation) => mayCall(credential, operation)).map(permissionOf);
    return tokenAnswer(credential, permissions, this.world, this.tokens);
  }
}
