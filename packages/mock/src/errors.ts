/** What a {@link MockError} is about. */
export type MockErrorCode =
  | "INVALID_OPTION"
  | "DOCUMENT_UNREADABLE"
  | "DOCUMENT_INVALID"
  | "DATASET_UNREADABLE"
  | "DATASET_INVALID"
  | "STATE_UNREADABLE"
  | "STATE_INVALID"
  | "STATE_UNWRITABLE"
  | "NO_SANDBOX"
  | "PORT_IN_USE"
  | "CANNOT_LISTEN"
  | "NOT_RUNNING";

/**
 * The mock could not be started, or a test asked it for something that it cannot do. The message says what happened and
 * what to do; the underlying error, if there is one, is the `cause`.
 *
 * It is not how the mock responds to a wrong request: those get the HTTP response that the document describes.
 *
 * @example
 * ```ts
 * import { MockError, startMock } from "@keepnet/mock";
 *
 * try {
 *   await using mock = await startMock({ port: 4010 });
 * } catch (error) {
 *   if (error instanceof MockError && error.code === "PORT_IN_USE") console.error(error.message);
 * }
 * ```
 */
export class MockError extends Error {
  override readonly name = "MockError";
  /** Stable, for programs; the message is for people. */
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
