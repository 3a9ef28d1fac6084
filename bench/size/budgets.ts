/**
 * The most that may be spent. A figure here goes down when the code does; raising one is a decision to explain in its
 * commit. Bytes are those of a bundle (esbuild, minified, ES2022) after gzip.
 */
export const budgets = {
  /** `import { createKeepnet, clientCredentials } from "@keepnet/core"` with openapi-fetch, without the facts. */
  client: 21_450,
  /** What the client knows of the operations, which grows with the API. */
  facts: 1_120,
  /** What each further export adds to both. */
  exports: {
    AuthenticationError: 100,
    BadRequestError: 100,
    bearer: 260,
    ConflictError: 100,
    ConnectionError: 100,
    download: 3_000,
    EnvelopeError: 100,
    forEachCompany: 4_350,
    InvalidCallError: 100,
    isKeepnetError: 100,
    keyvStore: 100,
    KeepnetError: 100,
    memoryStore: 100,
    NotFoundError: 100,
    PermissionError: 100,
    paginate: 3_560,
    RateLimitError: 100,
    ScopeError: 100,
    ServerError: 100,
    UnexpectedResponseError: 100,
    unwrap: 1_700,
    upload: 2_980,
    waitFor: 2_080,
  } as Readonly<Record<string, number>>,
  /** Types that the compiler makes for the program in size/program. */
  instantiations: 1_530,
  /** Bytes of the declarations of @keepnet/openapi/views, for each operation. */
  declarationsPerOperation: 1_150,
  /** Bytes of each package: of the tarball, of its files, and of the declarations among them. */
  tarballs: {
    openapi: { size: 130_000, unpackedSize: 1_500_000, declarations: 610_000 },
    // two thirds of it are source maps with their sources
    core: { size: 283_000, unpackedSize: 995_000, declarations: 161_000 },
    // most of it is Scalar, for the page at "/"
    mock: { size: 1_620_000, unpackedSize: 5_600_000, declarations: 118_000 },
  },
};
