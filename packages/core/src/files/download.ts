import { contextOf } from "../client/call-context.ts";
import type { CallOptions } from "../client/call-options.ts";
import type { Client } from "../client/client-types.ts";
import { readEnvelope } from "../envelope/envelope.ts";
import { unwrap } from "../envelope/unwrap.ts";
import { ConnectionError } from "../errors/answer-errors.ts";
import { errorFromEnvelope } from "../errors/from-response.ts";
import { isKeepnetError } from "../errors/is-keepnet-error.ts";
import { readFileHeaders } from "./file-headers.ts";
import type { DownloadInput, DownloadPath, ViewName } from "./file-types.ts";
import { metered } from "./meter.ts";
import { fileOperation } from "./operation.ts";
import { peekJson } from "./peek-json.ts";
import type { FileProgress } from "./progress.ts";

/** A file that is on its way. */
export interface Download {
  /** The file's bytes, to be read once. Read it to its end or `cancel()` it, else its connection stays open. */
  readonly stream: ReadableStream<Uint8Array>;
  /** The name that the API gives the file, safe to put in a folder; undefined when it gives none that is. */
  readonly fileName: string | undefined;
  /** The media type without its parameters, as in `text/csv`. */
  readonly mediaType: string;
  /** In bytes; undefined when the API does not say. */
  readonly size: number | undefined;
}

/** Call options of `download`, besides the operation's own `params` and `body`. */
export interface DownloadOptions extends Omit<CallOptions, "parseAs"> {
  /** Is told how much has been read, whenever some more is. What it throws is ignored. */
  onProgress?: ((progress: FileProgress) => void) | undefined;
}

/**
 * Asks for a file, and gives it as soon as it begins to arrive, without ever holding the whole of it.
 *
 * @param client - any client that offers the operation
 * @param path - an operation that answers with a file
 * @param init - the call's `params`, `body` and options such as `signal`, and `onProgress`
 * @returns the stream of the file, with its name (RFC 6266), media type and size
 * @throws {KeepnetError} as `unwrap` does, also when a success turns out to be a JSON envelope that reports a failure;
 * while the stream is read, a {@link ConnectionError} when it breaks off, or the signal's reason
 *
 * @example
 * ```ts
 * const file = await download(acme, "/api/target-users/example-file", { body: { exportType: "Csv" } });
 * console.log(file.fileName, file.mediaType, await new Response(file.stream).text());
 * ```
 */
export async function download<View extends ViewName, Path extends DownloadPath<View>>(
  client: Client<View>,
  path: Path,
  init: DownloadInput<View, Path> & DownloadOptions,
): Promise<Download> {
  const { onProgress, ...given }: DownloadOptions = init;
  const { operation, call } = fileOperation(client, path, ["GET", "POST"], ({ file }) => file === true);
  const result = await call({ ...given, parseAs: "stream" });
  await unwrap(result);
  const { response } = result;
  const file = readFileHeaders(response.headers);
  const explain = (cause: unknown, bytes: number) => {
    if (given.signal?.aborted) return given.signal.reason;
    return isKeepnetError(cause) ? cause : brokenOff(operation, response, cause, bytes);
  };
  let source = (result.data ?? new Blob().stream()) as ReadableStream<Uint8Array>;
  if (isJson.test(file.mediaType)) {
    const { json, stream } = await peekJson(source).catch((cause: unknown) => {
      throw explain(cause, 0);
    });
    if (readEnvelope(json).failed) throw errorFromEnvelope(response, json, contextOf(response));
    source = stream;
  }
  return { ...file, stream: metered(source, { total: file.size, signal: given.signal, onProgress, explain }) };
}

const isJson = /^(application\/([\w.+-]+\+)?|text\/)json$/;

function brokenOff(operation: string, response: Response, cause: unknown, bytes: number): ConnectionError {
  return new ConnectionError({
    code: "connection_failed",
    operation,
    companyId: contextOf(response)?.companyId,
    status: response.status,
    message: `${operation} broke off after ${bytes} bytes of the file. What was read is not complete: download it again.`,
    cause,
  });
}
