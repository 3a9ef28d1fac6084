import type { IHttpRequest } from "@stoplight/prism-http";
import type { HttpRequest } from "../exchange.ts";
import { parseMediaType } from "../media-type.ts";
import type { DecodedBody } from "./body.ts";
import type { Call } from "./call.ts";
import type { Operation } from "./operations.ts";

/** The request in Prism's form. */
export function toPrismRequest({ operation, request, path, query }: Call, body: DecodedBody): IHttpRequest {
  // Accept is handed over as the configuration's media types, already checked.
  const { accept: _accept, "content-type": _contentType, ...others } = request.headers;
  const headers: Record<string, string> = others;
  for (const name of operation.companyChannels.headers) {
    const [first = "", ...repeated] = (headers[name] ?? "").split(/\s*,\s*/);
    if (repeated.length > 0 && repeated.every((id) => id === first)) headers[name] = first;
  }
  if (body.contentType !== undefined) headers["content-type"] = body.contentType;
  // Prism looks at the Content-Type only if it sees a length, which a chunked request does not have.
  headers["content-length"] = String(request.body.length);
  return {
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: { path, query: prismQuery(operation, query) },
    headers,
    body: body.forPrism,
  };
}

/** The parameters of a request's path, decoded. */
export function pathParameters({ operation, path }: Call): Record<string, string> {
  if (!operation.path.includes("{")) return {};
  const values = path.split("/");
  const templates = operation.path.split("/").entries();
  const parameters = [...templates].filter(([, template]) => template.startsWith("{"));
  return Object.fromEntries(
    parameters.map(([index, template]) => [template.slice(1, -1), decodeURIComponent(values[index] ?? "")]),
  );
}

/** The query with the document's spelling of the names, which the platform compares without case, and a company once. */
function prismQuery(
  { request, companyChannels }: Operation,
  query: URLSearchParams,
): Record<string, string | string[]> {
  const spellings = new Map(request?.query?.map(({ name }) => [name.toLowerCase(), name]));
  const values = new Map<string, string[]>();
  for (const [key, value] of query) {
    const name = spellings.get(key.toLowerCase()) ?? key;
    const others = values.get(name);
    if (others?.[0] === value && companyChannels.query.includes(name)) continue;
    if (others) others.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, texts]) => [name, oneOrMany(texts)]));
}

function oneOrMany([first, ...others]: string[]): string | string[] {
  return others.length > 0 ? [first ?? "", ...others] : (first ?? "");
}

/**
 * The media types that the client accepts, without malformed ones, at which Prism throws. A preferred failure comes
 * in its documented type whatever the client accepts: the API's failures are JSON on its file operations too, and
 * Prism would respond with a success instead.
 */
export function wantedMediaTypes({ headers }: HttpRequest, preferredCode = 200): string[] | undefined {
  if (preferredCode >= 400) return undefined;
  const types = (headers.accept ?? "").split(",").map((member) => parseMediaType(member.trim())?.toString());
  const wellFormed = types.filter((type) => type !== undefined);
  return wellFormed.length > 0 ? wellFormed : undefined;
}
