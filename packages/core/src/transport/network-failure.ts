/**
 * What the runtimes' own fetch throws for a connection that fails, and for a body that ends early or cannot be decoded;
 * recorded in the tests. The package is-network-error does not know the errors of Bun, workerd and Deno's bodies.
 */
const typeErrors = new RegExp(
  "^(fetch failed|terminated)$" + // Node, undici, Deno
    "|^(Failed to fetch|network error|Load failed|The \\w+ connection )" + // Chromium, Safari
    "|^Network(Error when | request failed)" + // Firefox, React Native
    "|^error (sending request|reading a body) " + // Deno
    "|^(Invalid gzip header|CRC computed|deflate decomp|brotli error|(reached )?unexpected (EOF|end of file))" + // Deno
    "|^(Gzip|Brotli) (decompression|compressed stream) ", // workerd
);
const workerdErrors = /^(Network connection lost|internal error; reference = )/;
const certificateCodes = "CERT|^UNABLE_TO_";
/** Of Bun, and of fetches over Node's sockets. */
const failureCodes = new RegExp(
  "^E(CONN|NOTFOUND|AI_AGAIN|PIPE$|TIMEDOUT|HOST|NET|PROTO$)|^(HPE|ERR_SSL|ERR_TLS|UND_ERR)_|_PREMATURE_CLOSE$" +
    `|^(Connection|FailedToOpen|Malformed_HTTP|ShortRead)|(Zlib|Decompression)Error$|${certificateCodes}`,
);
const unsentCodes = new RegExp(
  `^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$|${certificateCodes}`,
);

interface ErrorFacts {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  /** The system call that failed, on Node. */
  readonly syscall?: unknown;
  /** The address of that call. */
  readonly address?: unknown;
  readonly cause?: unknown;
}

/**
 * Whether a runtime's fetch, or a similar one such as undici's, throws this for a connection or body that failed. Any
 * other error comes from the caller's own code.
 */
export function isNetworkFailure(error: unknown): boolean {
  const [{ name, message, code }, cause] = causesOf(error);
  // undici throws it for a dispatcher of another version
  if (code === invalidArgument || cause?.code === invalidArgument) return false;
  if (failureCodes.test(String(code))) return true;
  return name === "TypeError"
    ? typeErrors.test(String(message))
    : name === "Error" && workerdErrors.test(String(message));
}

const invalidArgument = "UND_ERR_INVALID_ARG";

/** Whether the runtime says that there was no connection: refused, name not found, or an invalid certificate. */
export function wasNotSent(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, syscall, message }) =>
      unsentCodes.test(String(code)) ||
      syscall === "connect" ||
      /client error \(Connect\)|^Proxy response /.test(String(message)), // Deno; undici
  );
}

/** An error and up to four of its causes. */
export function causesOf(error: unknown): [ErrorFacts, ...ErrorFacts[]] {
  const facts: ErrorFacts = Object(error);
  const causes: [ErrorFacts, ...ErrorFacts[]] = [facts];
  for (let { cause } = facts; cause instanceof Object && causes.length < 5; { cause } = cause as ErrorFacts) {
    causes.push(cause);
  }
  return causes;
}
