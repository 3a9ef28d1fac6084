import type { Hint } from "@keepnet/openapi/call";
import { type CallOptions, checkCallOptions, sharedCallOptions } from "../client/call-options.ts";
import type { Listed, ViewName } from "../client/calls.ts";
import { knownClient } from "../client/client-info.ts";
import type { Client } from "../client/client-types.ts";
import { unwrap } from "../envelope/unwrap.ts";
import { contextOf } from "../errors/call-context.ts";
import { ConnectionError } from "../errors/call-errors.ts";
import { readEnvelope } from "../errors/envelope.ts";
import { failure } from "../errors/failure.ts";
import { errorFromEnvelope } from "../errors/from-response.ts";
import { isKeepnetError } from "../errors/is-keepnet-error.ts";
import { requestIdOf } from "../errors/request-id.ts";
import { notify } from "../hooks/hooks.ts";
import { exportBody } from "./export-body.ts";
import { readFileHeaders } from "./file-headers.ts";
import type { DownloadInput, DownloadPath, FilePath } from "./file-types.ts";
import { metered } from "./meter.ts";
import { fileOperation } from "./operation.ts";
import { peekJson } from "./peek-json.ts";
import type { FileProgress } from "./progress.ts";
import { untilMade } from "./until-made.ts";

/** A file that is being received. */
export interface Download {
  /** The bytes of the file. Read the stream to its end or `cancel()` it; otherwise its connection stays open. */
  readonly stream: ReadableStream<Uint8Array>;
  /** The file name from the response, made safe to use in a folder; undefined when the response has no usable name. */
  readonly fileName: string | undefined;
  /** The media type without parameters, such as `text/csv`. */
  readonly mediaType: string;
  /** In bytes; undefined when the response does not report it. */
  readonly size: number | undefined;
}

export const downloadOptions = `${sharedCallOptions} bodySerializer:function onProgress:function` as const;

/** Call options of `download`, besides the operation's own `params` and `body`. */
export interface DownloadOptions extends Omit<CallOptions, "parseAs"> {
  /**
   * Called with the bytes read so far, after each chunk, and before each wait for a file that the API is still making.
   * Errors that it throws are ignored.
   */
  onProgress?: ((progress: FileProgress) => void) | undefined;
}

/**
 * Downloads a file. Resolves when the file begins to arrive, and never holds the whole file in memory.
 *
 * An export holds every row of its search: `download` fills in the paging, order and filter as `paginate` does, and asks
 * for all pages. With `reportAllPages: false` it holds one page.
 *
 * The API makes some files in the background. It then responds with 201 or 202 and no file, and `download` asks again
 * until the file is ready. It waits for the time in `Retry-After`, or for 2 seconds, then 4, 8 and 10. `timeout` limits the
 * time until the file begins to arrive, and then the time between two chunks.
 *
 * @param client - any client that offers the operation
 * @param path - an operation that responds with a file
 * @param init - the call's `params`, `body` and options such as `signal` and `timeout` (milliseconds, default that of the
 * client), and `onProgress`
 * @returns the stream of the file, with its name (RFC 6266), media type and size
 * @throws {KeepnetError} as `unwrap` does, also when the body of a success is a JSON envelope that reports a failure
 * @throws {ConnectionError} `timeout` when the API has not made the file in time; while the stream is read, when it ends
 * early. An abort rejects with the reason of the signal
 * @throws {KeepnetError} `invalid_options`, before anything is sent, for an export with a page number or size that is not
 * a whole number of at least 1, and for a null in its filter
 * @throws {InvalidCallError} for an unknown option, and for an operation that does not respond with a file
 *
 * @example
 * ```ts
 * const file = await download(acme, "/api/target-users/search/export", { body: { exportType: "Csv" } });
 * console.log(file.fileName, file.mediaType, await new Response(file.stream).text());
 * ```
 */
export function download<View extends ViewName, Path extends string = Listed<DownloadPath<View>>>(
  client: Client<View>,
  path: FilePath<View, Path>,
  init: DownloadInput<View, Path> & DownloadOptions,
): Promise<Download>;
export async function download(
  client: Client<ViewName>,
  path: string | Hint<string>,
  init: DownloadOptions,
): Promise<Download> {
  const { operation, reads, call } = fileOperation(client, String(path), ["GET", "POST"], ({ file }) => file === true);
  checkCallOptions(operation, init, "download()", downloadOptions);
  const { onProgress, body, ...given }: DownloadOptions & { body?: unknown } = init;
  const { timeout = knownClient(client).context.timeout, signal } = given;
  const sent = exportBody(operation, body);
  const request = (ends = signal) =>
    call({ ...given, ...(sent !== undefined && { body: sent }), signal: ends, parseAs: "stream" });
  const onWait = () => notify(onProgress, { bytes: 0, total: undefined, waiting: true });
  const result = await (reads ? untilMade(request, { operation, timeout, signal, onWait }) : request());
  await unwrap(result);
  const { response } = result;
  const file = readFileHeaders(response.headers);
  const explain = (cause: unknown, bytes: number) => {
    if (given.signal?.aborted) return given.signal.reason;
    return isKeepnetError(cause) ? cause : endedEarly(operation, response, cause, bytes);
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

function endedEarly(operation: string, response: Response, cause: unknown, bytes: number): ConnectionError {
  const context = contextOf(response) ?? { operation, companyId: undefined, attempt: 1 };
  const text = `ended early, after ${bytes} bytes of the file. The file is incomplete: download it again.`;
  const { status } = response;
  return failure(ConnectionError, context, "connection_failed", text, {
    status,
    requestId: requestIdOf(response),
    outcome: "done",
    cause,
  });
}
