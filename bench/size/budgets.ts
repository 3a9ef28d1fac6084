/**
 * The most that may be spent. A figure here goes down when the code does; raising one is a decision to explain in its
 * commit. Bytes are those of a bundle (esbuild, minified, ES2022) after gzip.
 */
export const budgets = {
  /** `import { createKeepnet, clientCredentials } from "@keepnet/core"` with openapi-fetch, without the facts. */
  // 170 bytes of it refuse a search without a filter, as the compiler cannot in plain JavaScript and in text, and 100 a
  // redirect into another company
  client: 21_800,
  /** What reads the facts of the operations. The facts themselves are in `perOperation`. */
  factsReader: 530,
  /** What each further export adds to both, with some 20 bytes for what gzip makes of changes elsewhere. */
  exports: {
    AuthenticationError: 40,
    BadRequestError: 40,
    bearer: 250,
    ConflictError: 40,
    // it reads the listing page by page, as paginate does
    companies: 3_950,
    confirmImport: 2_050,
    ConnectionError: 40,
    // it waits for files that the API makes in the background, and fills in exports as paginate does searches
    download: 4_360,
    EnvelopeError: 40,
    forEachCompany: 4_350,
    ImportError: 120,
    // all steps of an import, with upload, paginate and waitFor
    importUsers: 8_180,
    InvalidCallError: 40,
    isKeepnetError: 40,
    keyvStore: 260,
    KeepnetError: 40,
    // licenses, their modules and time zones come from operations of their own
    lookups: 2_830,
    mapUsers: 2_570,
    memoryStore: 100,
    NotFoundError: 40,
    PermissionError: 40,
    paginate: 3_540,
    previewImport: 4_170,
    RateLimitError: 40,
    ScopeError: 40,
    ServerError: 40,
    UnexpectedResponseError: 40,
    unwrap: 1_600,
    upload: 2_900,
    uploadUsers: 3_200,
    waitFor: 1_970,
    waitForMapping: 4_760,
  } as Readonly<Record<string, number>>,
  /** Types that the compiler makes for the program in size/program. */
  // a call's path and input are looked up in what its client offers, so that a mistake is told in one sentence
  instantiations: 2_700,
  /** Bytes for each operation of the document, so that an operation more never exceeds a budget by itself. */
  perOperation: {
    /** In the client's bundle, after gzip. */
    facts: 8,
    /** Of the declarations of @keepnet/openapi/views. */
    // the input of each operation has its documentation, on the interface and on its members
    views: 2_440,
    /** Of @keepnet/openapi: of all declarations, of the tarball and of its files. */
    // every member of a request is described
    declarations: 6_630,
    size: 1_300,
    unpackedSize: 14_500,
  },
  /** Bytes of each package that does not grow with the API: of the tarball, of its files, and of the declarations among them. */
  tarballs: {
    // two thirds of it are source maps with their sources; the declarations explain mistakes in the path and the company, of
    // paginate, download and upload too
    core: { size: 322_500, unpackedSize: 1_112_000, declarations: 189_000 },
    bullmq: { size: 23_500, unpackedSize: 80_000, declarations: 11_500 },
    // most of it is Scalar, for the page at "/"; the rest is a bundle of Prism and all else, in the place of 100 packages
    mock: { size: 2_550_000, unpackedSize: 10_700_000, declarations: 40_600 },
  },
};
