import type { BenchDocument, OpenApi, OpenApiOperation } from "./documents.ts";

/** A request that can be sent again and again: it only reads. */
export interface BenchRequest {
  readonly place: "first" | "middle" | "last";
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly $ref?: string }>>;
}

const company = "qL3nF8vXr2Ta";

/** The requests of the first, the middle and the last operation that a document has, by its own examples. */
export function requestsOf({ content }: BenchDocument, token: string): BenchRequest[] {
  const reads = Object.entries(content.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method, operation]) => isRead(method, operation) && !path.includes("{"))
      .map(([method, operation]) => ({ path, method, operation })),
  );
  const chosen = [
    { place: "first", read: reads[0] },
    { place: "middle", read: reads[Math.floor(reads.length / 2)] },
    { place: "last", read: reads.at(-1) },
  ] as const;
  return chosen.map(({ place, read }) => {
    if (read === undefined) throw new Error("The document has no operation that only reads.");
    const body = bodyOf(content, read.operation);
    const scope = read.operation["x-keepnet-scope"];
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(scope === "company" && { "x-keepnet-company-id": company }),
    };
    return { place, method: read.method.toUpperCase(), path: read.path, headers, body };
  });
}

function isRead(method: string, operation: OpenApiOperation): boolean {
  return operation["x-keepnet-scope"] !== "none" && (method === "get" || operation["x-keepnet-safe"] === true);
}

function bodyOf(document: OpenApi, { requestBody }: OpenApiOperation): string | undefined {
  const body = resolve(document, requestBody) as { content?: Record<string, Media> } | undefined;
  const [example] = Object.values(body?.content?.["application/json"]?.examples ?? {});
  const resolved = resolve(document, example) as { value?: unknown } | undefined;
  return resolved === undefined ? undefined : JSON.stringify(resolved.value);
}

/** What a local reference leads to; anything else as it is. */
function resolve(document: OpenApi, value: unknown): unknown {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  const names = reference.slice(2).split("/");
  const at = (parent: unknown, name: string) => (parent as Record<string, unknown>)[name.replaceAll("~1", "/")];
  return names.reduce(at, document as unknown);
}
