import type { DecodedBody } from "../prism/body.ts";
import type { Call } from "../prism/call.ts";
import { pathParameters } from "../prism/input.ts";
import type { Access } from "./access/authorize.ts";
import type { Context } from "./handler.ts";
import type { OperationId } from "./operation-types.ts";
import type { World } from "./world/world.ts";

/** A call as its handler sees it. Prism has checked it against the document, so its values have their types. */
export function toContext(
  call: Call,
  { caller, companies }: Access,
  body: DecodedBody,
  world: World,
): Context<OperationId> {
  return {
    world,
    caller,
    companies,
    get company() {
      const [company, ...others] = companies;
      if (company !== undefined && others.length === 0) return company;
      throw new Error(`${call.operation.iid} works in one company, and the call is about ${companies.length}`);
    },
    path: pathParameters(call) as Context<OperationId>["path"],
    query: Object.fromEntries(call.query) as Context<OperationId>["query"],
    body: (body.form ?? body.value) as Context<OperationId>["body"],
  };
}
