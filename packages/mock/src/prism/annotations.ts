/** What the document says of an operation in `x-keepnet-*` extensions that Prism's own form of it leaves out. */
export interface Annotations {
  /** For the key of a success example: the company whose data it shows. */
  readonly exampleCompanies: ReadonlyMap<string, string>;
  /** The path parameter that is a Company ID. */
  readonly companyPathParameter: string | undefined;
  /** In which companies it runs, by `x-keepnet-scope`. */
  readonly scope: unknown;
  /** It changes nothing, by its method or `x-keepnet-safe`. */
  readonly reads: boolean;
  /** Without a Company ID it answers for all companies that its caller manages, by `x-keepnet-all-companies`. */
  readonly spansCompanies: boolean;
}

type Json = { readonly [name: string]: unknown };

/** Reads the annotations of one operation of a document whose references are local. */
export function readAnnotations(document: object, path: string, method: string): Annotations {
  const item = resolve(document, member(member(document, "paths"), path));
  const operation = resolve(document, member(item, method));
  const parameters = [...list(member(item, "parameters")), ...list(member(operation, "parameters"))];
  const companyPath = parameters
    .map((parameter) => resolve(document, parameter))
    .find((parameter) => parameter.in === "path" && parameter["x-keepnet-company-id"] === true);
  const successes = Object.entries(members(member(operation, "responses"))).filter(([status]) =>
    status.startsWith("2"),
  );
  const examples = successes
    .flatMap(([, response]) => Object.values(members(member(resolve(document, response), "content"))))
    .flatMap((media) => Object.entries(members(member(media, "examples"))));
  const companies = examples.map(([key, example]) => [key, resolve(document, example)["x-keepnet-company"]] as const);
  return {
    exampleCompanies: new Map(companies.filter((pair): pair is [string, string] => typeof pair[1] === "string")),
    companyPathParameter: companyPath && String(companyPath.name),
    reads: method === "get" || operation["x-keepnet-safe"] === true,
    scope: operation["x-keepnet-scope"],
    spansCompanies: operation["x-keepnet-all-companies"] === true,
  };
}

function resolve(document: object, node: unknown): Json {
  const { $ref } = members(node);
  if (typeof $ref !== "string") return members(node);
  const names = $ref
    .slice(2)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(document, names.reduce<unknown>(member, document));
}

function members(node: unknown): Json {
  return typeof node === "object" && node !== null ? (node as Json) : {};
}

function member(node: unknown, name: string): unknown {
  return members(node)[name];
}

function list(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}
