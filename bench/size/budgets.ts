/**
 * The most that may be spent. A figure here goes down when the code does; raising one is a decision to explain in its
 * commit. Bytes are those of a bundle (esbuild, minified, ES2022) after gzip.
 */
export const budgets = {
  /** `import { createKeepnet, clientCredentials } from "@keepnet/core"`, with openapi-fetch. To come down to 9,000. */
  client: 11_850,
  /** The part of it that grows with the API: what the client knows of the operations. */
  facts: 1_120,
  /** What each further export adds to it. */
  exports: {
    AuthenticationError: 30,
    BadRequestError: 30,
    bearer: 80,
    ConflictError: 30,
    ConnectionError: 30,
    EnvelopeError: 40,
    isKeepnetError: 40,
    KeepnetError: 30,
    NotFoundError: 30,
    PermissionError: 30,
    paginate: 620,
    RateLimitError: 30,
    ScopeError: 30,
    ServerError: 30,
    UnexpectedResponseError: 30,
    unwrap: 220,
  } as Readonly<Record<string, number>>,
  /** Types that the compiler makes for the program in size/program. */
  instantiations: 950,
  /** Bytes of the declarations of @keepnet/openapi/views, for each operation. */
  declarationsPerOperation: 1_150,
};
