import { KeepnetError } from "./keepnet-error.ts";

/** HTTP 400: the API did not accept the request's content; `validationMessages` say why. */
export class BadRequestError extends KeepnetError {
  override readonly name = "BadRequestError";
}

/** HTTP 401, or a token request that was refused: the credential is missing, wrong or no longer valid. */
export class AuthenticationError extends KeepnetError {
  override readonly name = "AuthenticationError";
}

/** HTTP 403: the credential is valid, but may not do this, or not in this company. */
export class PermissionError extends KeepnetError {
  override readonly name = "PermissionError";
}

/** HTTP 404: no such company, or no such object in it. */
export class NotFoundError extends KeepnetError {
  override readonly name = "NotFoundError";
}

/** HTTP 409: the object exists already. */
export class ConflictError extends KeepnetError {
  override readonly name = "ConflictError";
}

/** HTTP 429: too many requests. */
export class RateLimitError extends KeepnetError {
  override readonly name = "RateLimitError";
}

/** HTTP 5xx: the API failed. */
export class ServerError extends KeepnetError {
  override readonly name = "ServerError";
}
