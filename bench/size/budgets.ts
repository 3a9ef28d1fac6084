/**
 * The most that may be spent. A figure here goes down when the code does; raising one is a decision to explain in its
 * commit. Bytes are those of a bundle (esbuild, minified, ES2022) after gzip.
 */
export const budgets = {
  /** `import { createKeepnet, clientCredentials } from "@keepnet/core"` with openapi-fetch, without the facts. */
  client: 21_575,
  /** What reads the facts of the operations. The facts themselves are in `perOperation`. */
  factsReader: 530,
  /** What each further export adds to both. */
  exports: {
    AuthenticationError: 100,
    BadRequestError: 100,
    bearer: 260,
    ConflictError: 100,
    confirmImport: 2_140,
    ConnectionError: 100,
    // it waits for files that the API makes in the background
    download: 3_480,
    EnvelopeError: 100,
    forEachCompany: 4_350,
    ImportError: 150,
    // all steps of an import, with upload, paginate and waitFor
    importUsers: 8_300,
    InvalidCallError: 100,
    isKeepnetError: 100,
    keyvStore: 100,
    KeepnetError: 100,
    lookups: 2_790,
    mapUsers: 2_620,
    memoryStore: 100,
    NotFoundError: 100,
    PermissionError: 100,
    paginate: 3_560,
    previewImport: 4_280,
    RateLimitError: 100,
    ScopeError: 100,
    ServerError: 100,
    UnexpectedResponseError: 100,
    unwrap: 1_700,
    upload: 2_980,
    uploadUsers: 3_260,
    waitFor: 2_080,
    waitForMapping: 4_880,
  } as Readonly<Record<string, number>>,
  /** Types that the compiler makes for the program in size/program. */
  instantiations: 1_780,
  /** Bytes for each operation of the document, so that an operation more never exceeds a budget by itself. */
  perOperation: {
    /** In the client's bundle, after gzip. */
    facts: 8,
    /** Of the declarations of @keepnet/openapi/views. */
    views: 1_600,
    /** Of @keepnet/openapi: of all declarations, of the tarball and of its files. */
    declarations: 5_900,
    size: 1_300,
    unpackedSize: 14_500,
  },
  /** Bytes of each package that does not grow with the API: of the tarball, of its files, and of the declarations among them. */
  tarballs: {
    // two thirds of it are source maps with their sources
    core: { size: 309_000, unpackedSize: 1_070_000, declarations: 174_500 },
    // most of it is Scalar, for the page at "/"
    mock: { size: 1_620_000, unpackedSize: 5_600_000, declarations: 118_000 },
  },
};
