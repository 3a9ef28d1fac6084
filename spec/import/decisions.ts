import { effects, type Pagination, scopes } from "@keepnet/document";
import { todo } from "./todo.ts";

/**
 * What a person must decide about an operation, in the vocabulary of the description. All that an import knows of the
 * extensions of operations is here.
 */
export function decisionsAbout(method: string, pagination: Pagination | undefined): Record<string, unknown> {
  return {
    summary: todo("what it does, in a few words"),
    description: todo("what to know before calling it"),
    "x-keepnet-scope": todo(scopes.join(", ")),
    "x-keepnet-all-companies": todo("true or false; remove it unless the scope is company"),
    "x-keepnet-effect": method === "get" || method === "head" ? "read" : todo(effects.join(", ")),
    ...(pagination && {
      "x-keepnet-pagination": pagination,
      "x-keepnet-order-by": todo("a value of orderBy that works"),
    }),
  };
}
