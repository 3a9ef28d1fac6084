import { requestFactsOf } from "@keepnet/openapi/facts";
import { refusal } from "../errors/refusal.ts";
import type { View } from "../scope/view.ts";
import { type CallInit, call } from "./call.ts";
import type { CallOptions, ParseAs } from "./call-options.ts";
import type { Family } from "./family.ts";
import type { Result } from "./result.ts";

/** Options of `client.request()`: the input of a call, and what the document would say of the operation. */
export interface RequestOptions<As extends ParseAs = "json"> extends CallOptions<As> {
  /**
   * Where the operation runs: in one company named by header or query (`company`), in the company of its path
   * (`company-path`), or over all managed companies (`reseller`).
   */
  scope: "company" | "company-path" | "reseller";
  /** The path parameter that is the Company ID, for scope `company-path`. */
  companyPathParameter?: string;
  /**
   * Whether it only reads, so that it may be sent again.
   * @defaultValue true for GET
   */
  safe?: boolean;
  params?: {
    path?: Record<string, string | number>;
    query?: Record<string, unknown>;
    header?: Record<string, string>;
  };
  body?: unknown;
}

/** Calls an operation that the document does not have, with every check of a documented one. */
export async function request(
  family: Family,
  view: View,
  verb: string,
  path: string,
  init: CallInit & Partial<Pick<RequestOptions, "scope" | "companyPathParameter" | "safe">> = {},
): Promise<Result<unknown, unknown>> {
  const method = verb.toUpperCase();
  const { scope, companyPathParameter, safe = method === "GET", ...rest } = init;
  const operation = `${method} ${path}`;
  const known = requestFactsOf(operation);
  if (known) {
    if (scope !== undefined && scope !== known.scope) {
      throw refusal(operation, `The document says that its scope is ${known.scope}, not ${scope}.`, "Leave scope out.");
    }
    return call(family, view, method, path, rest, known);
  }
  if (!/^\/[^?#]*$/.test(path) || (scope !== "company" && scope !== "company-path" && scope !== "reseller")) {
    throw refusal(
      operation,
      "It is not in the document.",
      'Pass a path alone, without origin or query, and scope: "company", "company-path" or "reseller".',
    );
  }
  const parameter = companyPathParameter && path.includes(`{${companyPathParameter}}`);
  if (scope === "company-path" ? !parameter : companyPathParameter || /\{company(resource)?id\}/i.test(path)) {
    throw refusal(
      operation,
      'Its path has a Company ID if and only if its scope is "company-path".',
      "Name it in companyPathParameter.",
    );
  }
  return call(family, view, method, path, rest, { scope, safe, allCompanies: safe, companyPathParameter });
}
