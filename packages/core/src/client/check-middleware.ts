import { isPlain } from "../encoding/members.ts";
import { checkOptions, type RefuseOptions } from "../errors/check-options.ts";

export const middlewareMembers = "onRequest:function onResponse:function onError:function";

/** Throws for members of openapi-fetch middlewares that would never be called. */
export function checkMiddleware(owner: string, list: readonly unknown[] = [], refuse?: RefuseOptions): void {
  for (const [index, entry] of list.entries()) {
    // an instance of a class inherits its methods, and may have fields
    const { onRequest, onResponse, onError } = Object(entry);
    const isInstance = typeof entry === "object" && !isPlain(entry) && (onRequest ?? onResponse ?? onError);
    if (!isInstance) checkOptions(`${owner}: middleware[${index}]`, entry, middlewareMembers, refuse);
  }
}
