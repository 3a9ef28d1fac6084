import type { HttpRequest } from "../exchange.ts";
import { namedCompanies } from "../named-companies.ts";
import type { Operation } from "../prism/operations.ts";

/** A request without the Company IDs in its headers and its query. */
export function withoutCompany(request: HttpRequest, operation: Operation | undefined): HttpRequest {
  const named = namedCompanies(request, operation);
  const namesIn = (place: string) => named.filter((one) => one.place === place).map(({ name }) => name);
  const headers = Object.entries(request.headers).filter(([name]) => !namesIn("header").includes(name));
  const [path = "", query = ""] = request.url.split("?", 2);
  const pairs = [...new URLSearchParams(query)].filter(([name]) => !namesIn("query").includes(name));
  const url = pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
  return { ...request, url, headers: Object.fromEntries(headers) };
}
