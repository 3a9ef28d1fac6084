import { factsOf, type OperationFacts } from "@keepnet/openapi/facts";
import { ScopeError } from "../errors/scope-error.ts";
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
  const { scope, companyPathParameter, safe = verb.toUpperCase() === "GET", ...rest } = init;
  const method = verb.toUpperCase();
  const operation = `${method} ${path}`;
  const known = factsOf(operation);
  if (known && (scope === undefined || scope === known.scope)) return call(family, view, method, path, rest, known);
  if (known) {
    const message = `The document says that its scope is ${known.scope}, not ${scope}.`;
    throw new ScopeError({ operation, message, remedy: "Leave scope out." });
  }
  if (scope !== "company" && scope !== "company-path" && scope !== "reseller") {
    const message = "It is not in the document, and the call does not say where it runs.";
    throw new ScopeError({ operation, message, remedy: 'Pass scope: "company", "company-path" or "reseller".' });
  }
  if (!path.startsWith("/")) {
    throw new ScopeError({ operation, message: "Its path does not start with /.", remedy: "Pass a path, not a URL." });
  }
  if (scope === "company-path" && !(companyPathParameter && path.includes(`{${companyPathParameter}}`))) {
    const message = "Its path has no parameter that is said to be the Company ID.";
    throw new ScopeError({ operation, message, remedy: "Pass companyPathParameter: the name of that parameter." });
  }
  if (scope !== "company-path" && /\{company(resource)?id\}/i.test(path)) {
    const message = `Its path names a company, so its scope cannot be ${scope}.`;
    throw new ScopeError({ operation, message, remedy: 'Pass scope: "company-path" and companyPathParameter.' });
  }
  const metadata: OperationFacts = {
    scope,
    safe,
    ...(safe && { allCompanies: true }),
    ...(companyPathParameter && { companyPathParameter }),
  };
  return call(family, view, method, path, rest, metadata);
}
