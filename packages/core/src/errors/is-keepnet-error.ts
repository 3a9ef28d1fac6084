import type {
  ConnectionError,
  EnvelopeError,
  InvalidCallError,
  ScopeError,
  UnexpectedResponseError,
} from "./call-errors.ts";
import { brand, type KeepnetError } from "./keepnet-error.ts";
import type { StatusError } from "./status-errors.ts";

/** Every error of this package, so that a comparison of `code` narrows to the class. */
export type AnyKeepnetError =
  | ConnectionError
  | EnvelopeError
  | InvalidCallError
  | ScopeError
  | StatusError
  | UnexpectedResponseError
  | (KeepnetError & { readonly code: "invalid_options" | "opaque_token"; readonly status: undefined })
  | (KeepnetError & { readonly code: "unexpected_status" });

/**
 * Tells an error of this package from any other value, also when it comes from another copy of the package, where
 * `instanceof` fails. It narrows by `code`, and by `status` where a class has one of its own.
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
