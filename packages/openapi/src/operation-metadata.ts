/** What a client must know of an operation before it sends it. Read from the document's `x-keepnet-*` extensions. */
export interface OperationFacts {
  /**
   * Where the operation runs: in one company (`company`, named by header or query), in the company of its own path
   * (`company-path`), across every company the credential manages (`reseller`), or without a token (`none`).
   */
  readonly scope: "company" | "company-path" | "reseller" | "none";
  /** True when the operation only reads, so that it may be sent again: every GET, and POSTs that search or export. */
  readonly safe: boolean;
  /** True when a Reseller may read it over all managed companies at once, with no Company ID. */
  readonly allCompanies?: boolean | undefined;
  /** Present when the operation is paged: where its rows stand, and an `orderBy` that works. */
  readonly paging?: { readonly style: "page" | "nested" | "items"; readonly orderBy: string } | undefined;
  /** The path parameter that is the Company ID, on `company-path` operations. */
  readonly companyPathParameter?: string | undefined;
  /** Further headers that repeat the Company ID. */
  readonly extraCompanyHeaders?: readonly string[] | undefined;
  /** How the request body is encoded; absent when the operation takes none. */
  readonly body?: "json" | "multipart" | "form" | undefined;
  /** True when a success is a file rather than JSON. */
  readonly file?: boolean | undefined;
}

/** The facts of an operation and its name. */
export interface OperationMetadata extends OperationFacts {
  /** The `operationId`, for messages and traces. */
  readonly id: string;
}
