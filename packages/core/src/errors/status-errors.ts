import { KeepnetError } from "./keepnet-error.ts";

/** HTTP 400: the API did not accept the request's content; `validationMessages` say why. */
export class BadRequestError extends KeepnetError {
  override readonly name = "BadRequestError";
  declare readonly code: "bad_request";
  declare readonly status: 400;
}

/** HTTP 401, or a token request that was refused: the credential is missing, wrong or no longer valid. */
export class AuthenticationError extends KeepnetError {
  override readonly name = "AuthenticationError";
  declare readonly code: "invalid_client" | "unauthenticated";
  declare readonly status: 400 | 401 | undefined;
}

/** HTTP 403: the credential is valid, but may not do this, or not in this company. */
export class PermissionError extends KeepnetError {
  override readonly name = "PermissionError";
  declare readonly code: "forbidden";
  declare readonly status: 403;
}

/** HTTP 404: no such company, or no such object in it. */
export class NotFoundError extends KeepnetError {
  override readonly name = "NotFoundError";
  declare readonly code: "not_found";
  declare readonly status: 404;
}

/** HTTP 409: the object exists already. */
export class ConflictError extends KeepnetError {
  override readonly name = "ConflictError";
  declare readonly code: "conflict";
  declare readonly status: 409;
}

/** HTTP 429: too many requests. */
export class RateLimitError extends KeepnetError {
  override readonly name = "RateLimitError";
  declare readonly code: "rate_limited";
  declare readonly status: 429;
}

/** HTTP 5xx: the API failed. */
export class ServerError extends KeepnetError {
  override readonly name = "ServerError";
  declare readonly code: "server_error";
  declare readonly status: 500 | 501 | 502 | 503 | 504;
}
