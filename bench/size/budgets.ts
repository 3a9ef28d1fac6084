/**
 * The most that may be spent. A figure here goes down when the code does; raising one is a decision to explain in its
 * commit. Bytes are those of a bundle (esbuild, minified, ES2022) after gzip.
 */
export const budgets = {
  /** `import { createKeepnet, clientCredentials } from "@keepnet/core"`, with openapi-fetch. */
  client: 11_980,
  /** The part of it that grows with the API: what the client knows of the operations. */
  facts: 1_050,
  /** What each further export adds to it. */
  exports: {
    AuthenticationError: 100,
    BadRequestError: 100,
    bearer: 150,
    ConflictError: 100,
    ConnectionError: 100,
    download: 2_720,
    EnvelopeError: 100,
    forEachCompany: 4_020,
    isKeepnetError: 100,
    keyvStore: 100,
    KeepnetError: 100,
    memoryStore: 100,
    NotFoundError: 100,
    PermissionError: 100,
    paginate: 3_240,
    RateLimitError: 100,
    ScopeError: 100,
    ServerError: 100,
    UnexpectedResponseError: 100,
    unwrap: 1_450,
    upload: 2_750,
    waitFor: 1_800,
  } as Readonly<Record<string, number>>,
  /** Types that the compiler makes for the program in size/program. */
  instantiations: 1_500,
  /** Bytes of the declarations of @keepnet/openapi/views, for each operation. */
  declarationsPerOperation: 1_150,
  /** Bytes of each package: of the tarball, of its files, and of the declarations among them. */
  tarballs: {
    openapi: { size: 130_000, unpackedSize: 1_500_000, declarations: 610_000 },
    core: { size: 172_000, unpackedSize: 585_000, declarations: 99_000 },
    // most of it is Scalar, for the page at "/"
    mock: { size: 1_620_000, unpackedSize: 5_600_000, declarations: 118_000 },
  },
};
