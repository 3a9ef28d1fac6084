/** What a client must know of an operation before it sends it. Read from the document's `x-keepnet-*` extensions. */
export interface OperationFacts {
  /**
   * Where the operation runs. `company`: in one company, named by header or query. `company-path`: in the company of its
   * own path. `reseller`: across every company the credential manages. `shared`: in no company, with the same response
   * for all. `none`: without a token.
   */
  readonly scope: "company" | "company-path" | "reseller" | "shared" | "none";
  /**
   * What a call does: it only reads, it changes something, it also sends messages to people (`sends-messages`), or it
   * deletes something (`destructive`).
   */
  readonly effect: "read" | "write" | "sends-messages" | "destructive";
  /** True when a call may be sent again while the result of the first attempt is unknown. */
  readonly repeatable: boolean;
  /** True when a Reseller may read it over all managed companies at once, with no Company ID. */
  readonly allCompanies?: boolean | undefined;
  /** Present when the operation is paged. */
  readonly paging?: Paging | undefined;
  /** The path parameter that is the Company ID, on `company-path` operations. */
  readonly companyPathParameter?: string | undefined;
  /** Further headers that repeat the Company ID. */
  readonly extraCompanyHeaders?: readonly string[] | undefined;
  /** True when the request body has a member that names a company. */
  readonly companyInBody?: boolean | undefined;
  /** True when the request body must have a `filter`. */
  readonly requiresFilter?: boolean | undefined;
  /** How the request body is encoded; absent when the operation takes none. */
  readonly body?: "json" | "multipart" | "form" | undefined;
  /** True when a success is a file rather than JSON. */
  readonly file?: boolean | undefined;
}

/** The part of an operation's facts that every request needs, which is smaller to tell. */
export interface RequestFacts
  extends Pick<
    OperationFacts,
    | "scope"
    | "effect"
    | "repeatable"
    | "allCompanies"
    | "companyPathParameter"
    | "extraCompanyHeaders"
    | "companyInBody"
    | "requiresFilter"
    | "file"
  > {
  /** True when the request body is multipart, which carries files. */
  readonly multipart?: boolean | undefined;
}

/** The facts of an operation and its name. */
export interface OperationMetadata extends OperationFacts {
  /** The `operationId`, for messages and traces. */
  readonly id: string;
}

/** How a paged operation requests pages, and where its response holds them. */
export interface Paging {
  /** Where the rows stand: in `data.results`, in a bare list whose request has `pagination`, or in `items.results`. */
  readonly style: "page" | "nested" | "items";
  /** A value of `orderBy` that works. */
  readonly orderBy: string;
  /** Present when the request has no `filter`. */
  readonly filter?: false | undefined;
}
