import type { ImportError } from "../import-users/import-error.ts";
import type {
  ConnectionError,
  EnvelopeError,
  InvalidCallError,
  ScopeError,
  UnexpectedResponseError,
} from "./call-errors.ts";
import { brand, type KeepnetError } from "./keepnet-error.ts";
import type { StatusError } from "./status-errors.ts";

/** A union of all errors of this package, so that a comparison of `code` narrows to the class. */
export type AnyKeepnetError =
  | ConnectionError
  | EnvelopeError
  | ImportError
  | InvalidCallError
  | ScopeError
  | StatusError
  | UnexpectedResponseError
  | (KeepnetError & { readonly code: "invalid_options" | "opaque_token"; readonly status: undefined })
  | (KeepnetError & { readonly code: "unexpected_status" });

/**
 * Whether a value is an error of this package, also one from another copy of the package, where `instanceof` fails. It
 * narrows by `code`, and by `status` if a class has its own.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(keepnet.GET("/api/companies/my"));
 * } catch (error) {
 *   if (isKeepnetError(error) && error.code === "rate_limited") console.error(error.retryAfter, error.message);
 * }
 * ```
 */
export function isKeepnetError(value: unknown): value is AnyKeepnetError {
  return value instanceof Error && brand in value;
}
