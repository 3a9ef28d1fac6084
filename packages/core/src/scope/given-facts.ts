import type { RequestFacts } from "@keepnet/openapi/facts";

/** The facts of a call by `request()`, whose path may be anything that reaches an operation. */
export interface GivenFacts extends RequestFacts {
  /** The Company ID that the path itself says, where no path parameter holds it. */
  readonly pathCompany?: string | undefined;
  /** True for an operation that the document does not have. */
  readonly undocumented?: boolean | undefined;
}
