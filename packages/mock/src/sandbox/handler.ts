import type { Caller } from "./access/caller.ts";
import type { BodyOf, OperationId, PathOf, QueryOf, SuccessOf } from "./operation-types.ts";
import type { Pending, Reply } from "./replies.ts";
import type { Company } from "./world/company.ts";
import type { World } from "./world/world.ts";

/** A request that its caller may make, checked against the document. */
export interface Context<Id extends OperationId> {
  readonly world: World;
  readonly caller: Caller;
  /** The companies that the call reads: the one it names, or all that its caller manages. */
  readonly companies: readonly Company[];
  /** The one company that the call works in. It throws on a call that names none, which only marked reads can be. */
  readonly company: Company;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
}

/** Does what an operation asks for in the world, and returns its response, or throws a `Refusal`. */
export type Handler<Id extends OperationId> = (
  context: Context<Id>,
) => SuccessOf<Id> | Reply<SuccessOf<Id>> | Pending | Promise<SuccessOf<Id>>;

/** Handlers by operation id. An operation without one gets the document's examples. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };
