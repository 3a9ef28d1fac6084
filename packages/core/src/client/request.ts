import { invalidCall } from "../errors/refusals.ts";
import { encodePath } from "../scope/request-path.ts";
import { resolveOperation } from "../scope/resolve-operation.ts";
import type { View } from "../scope/view.ts";
import type { ParseAs } from "../transport/body.ts";
import { type CallInit, call } from "./call.ts";
import { type CallOptions, callOptions, checkCallOptions } from "./call-options.ts";
import type { ClientContext } from "./client-context.ts";
import { methods } from "./method.ts";
import type { Result } from "./result.ts";

export const requestOptions =
  `${callOptions} scope companyPathParameter:string safe:boolean undocumented:boolean` as const;

/**
 * Options of `client.request()`: the input of a call, and the facts that the document would state about the operation.
 */
export interface RequestOptions<As extends ParseAs = "json"> extends CallOptions<As> {
  /**
   * Where the operation runs: in one company named by header or query (`company`), in the company of its path
   * (`company-path`), over all managed companies (`reseller`), or in none, with the same response for all (`shared`). A
   * path that reaches a documented operation, in any spelling, must have the scope of that operation.
   */
  scope: "company" | "company-path" | "reseller" | "shared";
  /** The name of the path parameter that is the Company ID, for scope `company-path`. */
  companyPathParameter?: string | undefined;
  /**
   * Whether the operation only reads, so that it may be sent again.
   * @defaultValue true for GET and HEAD; for the exact template of a documented operation, the value of the document
   */
  safe?: boolean | undefined;
  /**
   * States that the document lacks this operation, although its path has a word where a documented path has a
   * parameter: `/api/companies/privacy` looks like `/api/companies/{resourceId}`. Such a path needs it; on any other
   * path it has no effect. A word consists of lower-case letters and hyphens, written in `path` itself. The stated
   * scope and all rules about companies still apply.
   */
  undocumented?: boolean | undefined;
  params?:
    | {
        path?: Record<string, string | number | undefined> | undefined;
        query?: Record<string, unknown> | undefined;
        header?: Record<string, string | null | undefined> | undefined;
      }
    | undefined;
  body?: unknown;
}

/** The options that {@link request} does not pass on to the call. */
type Claims = Partial<Pick<RequestOptions, "scope" | "companyPathParameter" | "safe" | "undocumented">>;

const allMethods: readonly string[] = [...methods, "HEAD"];

/** Calls an operation that the document does not have, with every check of a documented one. */
export async function request(
  context: ClientContext,
  view: View,
  name: string,
  given: string,
  options: CallInit & Claims = {},
): Promise<Result<unknown, unknown>> {
  const path = String(given);
  const { params } = options;
  // a copy, so that the path that is matched is the path that is sent
  const init = params?.path ? { ...options, params: { ...params, path: { ...params.path } } } : options;
  const method = String(name).toUpperCase();
  if (!allMethods.includes(method)) {
    throw invalidCall(`${method} ${path}`, "The API has no such method.", `Pass ${allMethods.join(" or ")}.`);
  }
  checkCallOptions(`${method} ${path}`, init, "request()", requestOptions);
  const facts = resolveOperation(method, path, init, context.baseUrl.pathname);
  return call(context, view, method, encodePath(path), init, facts);
}
