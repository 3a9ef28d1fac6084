import type { CallOptions } from "../client/call-options.ts";
import type { Client } from "../client/client-types.ts";
import { type Payload, unwrap } from "../envelope/unwrap.ts";
import type { UploadAnswer, UploadInput, UploadPath, ViewName } from "./file-types.ts";
import { fileOperation } from "./operation.ts";
import { partsOf } from "./parts.ts";
import type { FileProgress } from "./progress.ts";
import { bufferForm, sendsStreams, streamForm } from "./send-form.ts";

/** Call options of `upload`, besides the operation's own `params` and `body`. */
export interface UploadOptions extends Omit<CallOptions, "bodySerializer" | "parseAs"> {
  /** Is told how much has been sent, of the whole form. What it throws is ignored. */
  onProgress?: ((progress: FileProgress) => void) | undefined;
}

/**
 * Sends a form with a file. Its files may be a `Blob`, a `File` (in Node `fileFrom(path)` of `@keepnet/core/node` gives
 * one that is read from the disk while it is sent), a `ReadableStream`, or a stream with a name.
 *
 * A form of Blobs and Files without `onProgress` is sent like any call: it is held in memory and sent again when the token
 * was refused. A form with a stream, and one whose progress is told, is sent piece by piece, and once: when it fails,
 * upload again, with a new stream. A browser cannot do that: there a stream is read into memory first, and the progress
 * is told at the start and the end only. The client's `timeout` covers an upload to its end.
 *
 * @param client - any client that offers the operation
 * @param path - an operation that takes a file
 * @param init - the form as `body`, the call's `params` and options such as `signal`, and `onProgress`
 * @returns the payload of the answer, as `unwrap` gives it
 * @throws {KeepnetError} as `unwrap` does
 *
 * @example
 * ```ts
 * const users = new File(["email\nanna@acme.example"], "users.csv", { type: "text/csv" });
 * const { transactionId } = await upload(acme, "/api/target-users/upload", { body: { File: users } });
 * ```
 */
export async function upload<View extends ViewName, Path extends UploadPath<View>>(
  client: Client<View>,
  path: Path,
  init: UploadInput<View, Path> & UploadOptions,
): Promise<Payload<UploadAnswer<View, Path>>> {
  const { body, onProgress, ...given } = init as UploadOptions & { body: object };
  const { call } = fileOperation(client, path, ["POST", "PUT"], ({ multipart }) => multipart === true);
  const sending = { call, options: given, parts: partsOf(body), onProgress };
  const isRepeatable = sending.parts.every(({ content }) => content instanceof Blob);
  const sendParts = sendsStreams() ? streamForm : bufferForm;
  const result = await (isRepeatable && !onProgress ? call({ ...given, body }) : sendParts(sending));
  return (await unwrap(result)) as Payload<UploadAnswer<View, Path>>;
}
