import { KeepnetError } from "./keepnet-error.ts";

/** HTTP 400: the API did not accept the request's content; `validationMessages` say why. */
export class BadRequestError extends KeepnetError {
  override readonly name = "BadRequestError";
  override readonly code = "bad_request" as const;
  declare readonly status: 400;
}

/** HTTP 401, or a token request that was refused: the credential is missing, wrong or no longer valid. */
export class AuthenticationError extends KeepnetError {
  override readonly name = "AuthenticationError";
  declare readonly code: "invalid_client" | "unauthenticated";
  declare readonly status: 400 | 401 | 403 | undefined;
}

/** HTTP 403: the credential is valid, but may not do this, or not in this company. */
export class PermissionError extends KeepnetError {
  override readonly name = "PermissionError";
  override readonly code = "forbidden" as const;
  declare readonly status: 403;
}

/** HTTP 404: no such company, or no such object in it. */
export class NotFoundError extends KeepnetError {
  override readonly name = "NotFoundError";
  override readonly code = "not_found" as const;
  declare readonly status: 404;
}

/** HTTP 409: the object already exists. */
export class ConflictError extends KeepnetError {
  override readonly name = "ConflictError";
  override readonly code = "conflict" as const;
  declare readonly status: 409;
}

/** HTTP 429: too many requests. */
export class RateLimitError extends KeepnetError {
  override readonly name = "RateLimitError";
  override readonly code = "rate_limited" as const;
  declare readonly status: 429;
}

/** HTTP 5xx: the API failed, or a gateway in front of it. */
export class ServerError extends KeepnetError {
  override readonly name = "ServerError";
  override readonly code = "server_error" as const;
  declare readonly status: ServerStatus;
}

type ServerStatus =
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599);

/** Matches each {@link ServerStatus}; a list would be three times as long. */
const serverStatus = /^5(0\d|1[01]|2[0-79]|30|9[89])$/;

/** The class of each status that has its own. All but `AuthenticationError` set their own code. */
export const byStatus = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
} as const;

type StatusClass = (typeof byStatus)[keyof typeof byStatus] | typeof ServerError;

/** An error of a failed HTTP status, narrowed by its `code` or `status`. */
export type StatusError = InstanceType<StatusClass>;

/** The class of a failed status; undefined for one that this API does not use. */
export function classOf(status: number): StatusClass | undefined {
  return serverStatus.test(`${status}`) ? ServerError : (byStatus as Readonly<Record<number, StatusClass>>)[status];
}
