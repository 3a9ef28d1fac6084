interface Cause {
  /** What happened, as the end of a sentence that begins with the operation. */
  readonly happened: string;
  /** The likely causes. */
  readonly why: string;
  /** What the caller can do. */
  readonly remedy: string;
  /** A further hint for searches. */
  readonly ofSearch?: string;
}

/** What each HTTP status means on this API, and what to do. */
const causes: Readonly<Record<number, Cause>> = {
  400: {
    happened: "was refused as invalid",
    why: "The body or a parameter is not what the operation expects.",
    remedy: "Correct the request.",
    ofSearch: "A search needs pageNumber, pageSize, orderBy, ascending and a filter without nulls.",
  },
  401: {
    happened: "was refused as unauthenticated",
    why: "The token is missing, invalid or expired, or the API client is inactive or bound to other IP addresses.",
    remedy: "Check the API client's status, secret and allowed IP addresses in Keepnet.",
  },
  403: {
    happened: "was refused",
    why: "The credential's role does not allow it, the credential is not a Reseller's, or it does not manage this company.",
    remedy:
      "Check the role of the API client, and take the Company ID from POST /api/companies/search with this credential.",
  },
  404: {
    happened: "found nothing",
    why: "The Company ID is unknown, or the object does not exist in this company, or its id is of another kind.",
    remedy: "Check both ids, and that the object's id was read in the same company.",
  },
  409: {
    happened: "was refused as a conflict",
    why: "An object with this name already exists in the company.",
    remedy: "Read the existing object, or choose another name.",
  },
  429: {
    happened: "was refused because of too many requests",
    why: "The API's rate limit is reached.",
    remedy: "Wait and send fewer requests at a time.",
  },
};

const serverFailure: Cause = {
  happened: "failed on the server",
  why: "The API failed; it also responds this way to some malformed requests.",
  remedy: "Try again later. If it persists, check the request and ask the vendor's support with the request id.",
  ofSearch: "A null in a search filter is one of them.",
};

const unknown: Cause = {
  happened: "got an undocumented status",
  why: "A proxy may have responded instead of the API.",
  remedy: "Check baseUrl and any proxy.",
};

export function causeOf(status: number): Cause {
  return causes[status] ?? (status >= 500 ? serverFailure : unknown);
}
