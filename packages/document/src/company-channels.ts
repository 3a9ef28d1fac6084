import type { Place } from "./place.ts";
import { schemasOf } from "./schemas.ts";

/**
 * The name of a body's member that names a company. The API's platform compares names by simple case folding, as the
 * flags `iu` do: U+212A is a `k`, and U+017F an `s`.
 */
export const companyMember: RegExp = /^company(resource)?id$/iu;

/** Where a request of an operation can name a company. */
export interface CompanyChannels {
  /** The path parameter that is a Company ID. */
  readonly path: string | undefined;
  /** Query parameters, as declared. */
  readonly query: readonly string[];
  /** Headers, in lower case. */
  readonly headers: readonly string[];
  /** Whether the request body has a member that names a company, at any depth. */
  readonly body: boolean;
}

export function companyChannelsOf<Location>(
  parameters: Iterable<Place<Location>>,
  operation: Place<Location>,
): CompanyChannels {
  const marked = [...parameters].filter((parameter) => parameter.flag("x-keepnet-company-id"));
  const namesIn = (place: string) =>
    marked.filter((parameter) => parameter.text("in") === place).map((parameter) => parameter.text("name") ?? "");
  const body = operation.below("requestBody");
  return {
    path: namesIn("path")[0],
    query: namesIn("query"),
    headers: namesIn("header").map((name) => name.toLowerCase()),
    body: body !== undefined && schemasOf(body).some(namesCompany),
  };
}

function namesCompany<Location>(schema: Place<Location>): boolean {
  return schema.entries("properties").some(([name]) => companyMember.test(name));
}
