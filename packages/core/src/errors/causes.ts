import type { KeepnetErrorCode } from "./keepnet-error.ts";

interface Cause {
  code: KeepnetErrorCode;
  /** What happened, as the end of a sentence that begins with the operation. */
  happened: string;
  /** The likely causes. */
  why: string;
  /** What the caller can do. */
  remedy: string;
}

/** What each HTTP status means on this API, and what helps. */
const causes: Record<number, Cause> = {
  400: {
    code: "bad_request",
    happened: "was refused as invalid",
    why: "The body or a parameter is not what the operation expects.",
    remedy:
      "Correct what the validation messages name; a search needs pageNumber, pageSize, orderBy, ascending and a filter without nulls.",
  },
  401: {
    code: "unauthenticated",
    happened: "was refused as unauthenticated",
    why: "The token is missing, invalid or expired, or the API client is inactive or bound to other IP addresses.",
    remedy: "Check the API client's status, secret and allowed IP addresses in Keepnet.",
  },
  403: {
    code: "forbidden",
    happened: "was refused",
    why: "The credential's role does not allow it, or it is not a Reseller's, or this Company ID is not one it manages.",
    remedy:
      "Check the role of the API client, and take the Company ID from POST /api/companies/search with this credential.",
  },
  404: {
    code: "not_found",
    happened: "found nothing",
    why: "The Company ID is unknown, or the object does not exist in this company, or its id is of another kind.",
    remedy: "Check both ids, and that the object's id was read in the same company.",
  },
  409: {
    code: "conflict",
    happened: "was refused as a conflict",
    why: "An object with this name exists already in the company.",
    remedy: "Read the existing object, or choose another name.",
  },
  429: {
    code: "rate_limited",
    happened: "was refused because of too many requests",
    why: "The API's rate limit is reached.",
    remedy: "Wait and send fewer requests at a time.",
  },
};

const serverFailure: Cause = {
  code: "server_error",
  happened: "failed on the server",
  why: "The API failed; it also answers this way to some malformed requests, such as a null filter.",
  remedy: "Try again later; if it stays, check the body and ask the vendor's support with the request id.",
};

const unknown: Cause = {
  code: "unexpected_status",
  happened: "was answered with a status that is not documented",
  why: "Something between this program and the API may have answered instead.",
  remedy: "Check the base URL and any proxy on the way.",
};

export function causeOf(status: number): Cause {
  return causes[status] ?? (status >= 500 ? serverFailure : unknown);
}
