/**
 * A JSON body whose filter has the document's member names: the API takes them in PascalCase too, which the document
 * does not say, and which Prism would refuse.
 */
export function camelCaseFilter(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  const { filter } = body as { filter?: unknown };
  return typeof filter === "object" && filter !== null ? { ...body, filter: camelCase(filter) } : body;
}

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [lowerFirst(name), camelCase(member)]));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
