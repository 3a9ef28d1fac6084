import type { RequestFacts } from "@keepnet/openapi/facts";

/** The facts of a call by `request()`, whose path may be any spelling that reaches an operation. */
export interface GivenFacts extends RequestFacts {
  /** The Company ID in the path itself, if no path parameter holds it. */
  readonly pathCompany?: string | undefined;
  /** True for an operation that the document does not have. */
  readonly undocumented?: boolean | undefined;
}
