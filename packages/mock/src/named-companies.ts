import type { HttpRequest } from "./exchange.ts";
import type { Operation } from "./prism/operations.ts";
import { targetOf } from "./router/target.ts";

/** A Company ID in a request, and where it is. */
export interface NamedCompany {
  /** As the request has it: it may be empty or malformed. */
  readonly id: string;
  readonly place: "header" | "query" | "path";
  /** The name of the header, in lower case, of the query parameter, as the request has it, or of the path parameter. */
  readonly name: string;
}

/** These name a company on every operation, declared or not. */
const generalHeaders = ["x-keepnet-company-id", "x-ir-company-id"];
const generalQuery = ["companyId"];

/**
 * Every Company ID that a request names, repeated ones too: in headers, `X-KEEPNET-Company-Id` first, then in the query,
 * then in the path. Besides the general headers and query parameters, those count that the operation declares. Their
 * names are compared without case, as the platform does.
 */
export function namedCompanies(request: HttpRequest, operation?: Operation): NamedCompany[] {
  const { headers = [], query = [], path = undefined } = operation?.companyChannels ?? {};
  const target = targetOf(request);
  const { query: pairs = [], segments = [] } = typeof target === "string" ? {} : target;
  return [
    ...inHeaders(request, new Set([...generalHeaders, ...headers])),
    ...inQuery(pairs, new Set([...generalQuery, ...query].map((name) => name.toLowerCase()))),
    ...(operation === undefined || path === undefined ? [] : inPath(segments, operation.path, path)),
  ];
}

function inHeaders({ headers }: HttpRequest, names: ReadonlySet<string>): NamedCompany[] {
  const present = [...names].filter((name) => Object.hasOwn(headers, name));
  return present.map((name) => ({ id: headers[name] ?? "", place: "header", name }));
}

function inQuery(pairs: Iterable<[string, string]>, names: ReadonlySet<string>): NamedCompany[] {
  const named = [...pairs].filter(([name]) => names.has(name.toLowerCase()));
  return named.map(([name, id]) => ({ id, place: "query", name }));
}

function inPath(segments: readonly string[], template: string, name: string): NamedCompany[] {
  const id = segments[template.slice(1).split("/").indexOf(`{${name}}`)];
  return id === undefined ? [] : [{ id, place: "path", name }];
}
