import type { ConnectionError, EnvelopeError, UnexpectedResponseError } from "./answer-errors.ts";
import { brand, type KeepnetError } from "./keepnet-error.ts";
import type { ScopeError } from "./scope-error.ts";
import type {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./status-errors.ts";

/** Every error of this package, so that a comparison of `code` or `status` narrows to the class. */
export type AnyKeepnetError =
  | AuthenticationError
  | BadRequestError
  | ConflictError
  | ConnectionError
  | EnvelopeError
  | NotFoundError
  | PermissionError
  | RateLimitError
  | ScopeError
  | ServerError
  | UnexpectedResponseError
  | (KeepnetError & { readonly code: "invalid_options"; readonly status: undefined })
  | (KeepnetError & { readonly code: "unexpected_status" });

/**
 * Tells an error of this package from any other value, also when it comes from another copy of the package, where
 * `instanceof` fails. What it lets through narrows by `code`, and by `status` where the API documents it.
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
