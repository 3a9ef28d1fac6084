import type { Hint } from "@keepnet/openapi/call";
import { type CallOptions, checkCallOptions, sharedCallOptions } from "../client/call-options.ts";
import type { Listed, ViewName } from "../client/calls.ts";
import type { Client } from "../client/client-types.ts";
import { type Payload, unwrap } from "../envelope/unwrap.ts";
import type { FormPath, UploadInput, UploadPath, UploadResponse } from "./file-types.ts";
import { fileOperation } from "./operation.ts";
import { partsOf } from "./parts.ts";
import type { FileProgress } from "./progress.ts";
import { bufferForm, sendsStreams, streamForm } from "./send-form.ts";

export const uploadOptions = `${sharedCallOptions} onProgress:function` as const;

/** Call options of `upload`, besides the operation's own `params` and `body`. */
export interface UploadOptions extends Omit<CallOptions, "bodySerializer" | "parseAs"> {
  /** Called with the bytes of the form sent so far. Errors that it throws are ignored. */
  onProgress?: ((progress: FileProgress) => void) | undefined;
}

/**
 * Sends a form with a file. A file is a `Blob`, a `File`, a `ReadableStream`, or a stream with a name. In Node,
 * `fileFrom(path)` of `@keepnet/core/node` returns a `File` that is read from the disk while it is sent.
 *
 * The form is sent chunk by chunk, so no file is held in memory, and from the start for each attempt. A form with a
 * stream is sent once, because a stream can be read only once. In a browser, a stream is read into memory first, and
 * the progress is reported at the start and the end only. `timeout` limits the time between two chunks, and from the
 * last chunk to the response.
 *
 * @param client - any client that offers the operation
 * @param path - an operation that takes a file
 * @param init - the form as `body`, the call's `params` and options such as `signal`, and `onProgress`
 * @returns the payload of the response, as `unwrap` returns it
 * @throws {KeepnetError} as `unwrap` does
 * @throws {InvalidCallError} for an unknown option, and for an operation that takes no file
 *
 * @example
 * ```ts
 * const users = new File(["email\nanna@acme.example"], "users.csv", { type: "text/csv" });
 * const { transactionId } = await upload(acme, "/api/target-users/upload", { body: { File: users } });
 * ```
 */
export function upload<View extends ViewName, Path extends string = Listed<UploadPath<View>>>(
  client: Client<View>,
  path: FormPath<View, Path>,
  init: UploadInput<View, Path> & UploadOptions,
): Promise<Payload<UploadResponse<View, Path>>>;
export async function upload(
  client: Client<ViewName>,
  path: string | Hint<string>,
  init: UploadOptions,
): Promise<unknown> {
  const { operation, call } = fileOperation(
    client,
    String(path),
    ["POST", "PUT"],
    ({ multipart }) => multipart === true,
  );
  checkCallOptions(operation, init, "upload()", uploadOptions);
  const { body, onProgress, ...given } = init as UploadOptions & { body: object };
  const sendParts = sendsStreams() ? streamForm : bufferForm;
  const result = await sendParts(partsOf(body, operation), onProgress, (form) => call({ ...given, body: form }));
  return unwrap(result);
}
