/** What a client must know of an operation beyond its types. Read from the document's `x-keepnet-*` extensions. */
export interface OperationMetadata {
  /** The `operationId`, for messages and traces. */
  readonly id: string;
  /**
   * Where the operation runs: in one company (`company`, named by header or query), in the company of its own path
   * (`company-path`), across every company the credential manages (`reseller`), or without a token (`none`).
   */
  readonly scope: "company" | "company-path" | "reseller" | "none";
  /** True when the operation only reads, so that it may be sent again: every GET, and POSTs that search or export. */
  readonly safe: boolean;
  /** Present when a Reseller may read it over all managed companies at once, with no Company ID. */
  readonly allCompanies?: true;
  /** Present when the operation is paged. */
  readonly paging?: Paging;
  /** The path parameter that is the Company ID, on `company-path` operations. */
  readonly companyPathParameter?: string;
  /** Further headers that repeat the Company ID. */
  readonly extraCompanyHeaders?: readonly string[];
  /** How the request body is encoded; absent when the operation takes none. */
  readonly body?: "json" | "multipart" | "form";
  /** Present when a success is a file rather than JSON. */
  readonly file?: true;
}

/** How a paged operation asks for pages and answers with them. */
export interface Paging {
  /** Where the rows stand: in `data.results`, in a bare list whose request has `pagination`, or in `items.results`. */
  readonly style: "page" | "nested" | "items";
  /** A value of `orderBy` that works. */
  readonly orderBy: string;
  /** Present when the request has no `filter`; all others need one. */
  readonly filter?: false;
}
