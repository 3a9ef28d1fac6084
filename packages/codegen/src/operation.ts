import {
  type ClientMethod,
  clientMethods,
  componentNameOf,
  type Effect,
  memberOf,
  type Pagination,
  type Place,
  pageMembers,
  paginations,
  type Operation as Read,
  operationsOf as readAll,
  type Scope,
} from "@keepnet/document";

/** A parameter, or a member of a request body. */
interface Member {
  name: string;
  required: boolean;
  doc: string;
}

/** What the generated files need to know of an operation. */
export interface Operation {
  /** Method and path, as in `POST /api/companies/search`. */
  key: string;
  method: ClientMethod;
  path: string;
  id: string;
  summary: string;
  description: string;
  scope: Scope;
  effect: Effect;
  repeatable: boolean;
  allCompanies: boolean;
  paging?: { style: Pagination; orderBy: string; filter: boolean; row: string };
  /** The row of the search whose results an export writes to a file. */
  exportedRow?: string;
  /** Those that a caller may write: the Company ID's own header and query are the client's. */
  parameters: (Member & { in: string })[];
  /** The path parameter that is a Company ID. */
  companyPathParameter?: string;
  /** Headers that carry the Company ID besides the standard one, in lower case. */
  extraCompanyHeaders: string[];
  body?: { mediaType: string; type: string; required: boolean; members: Member[] };
  /** Whether the request body has a member that names a company, at any depth. */
  companyInBody: boolean;
  /** The component of a JSON success, and whether it is a plain object. */
  response: { json: string; isObject: boolean } | "file" | "none";
  failures: string[];
}

/** The operations of the bundled document, by path and then by method. */
export function readOperations(document: Place): Operation[] {
  const operations = readAll(document).map(readOperation);
  const rows = new Map(operations.flatMap(({ key, paging }) => (paging ? [[key, paging.row] as const] : [])));
  return operations
    .map((operation) => withExportedRow(operation, rows))
    .sort((a, b) => compare(a.path, b.path) || clientMethods.indexOf(a.method) - clientMethods.indexOf(b.method));
}

/** An export has the path of its search with `/export` added. */
function withExportedRow(operation: Operation, rows: ReadonlyMap<string, string>): Operation {
  const [search, ...rest] = operation.key.split("/export");
  const exportedRow =
    rest.length === 0 || operation.response !== "file" ? undefined : rows.get([search, ...rest].join(""));
  return exportedRow === undefined ? operation : { ...operation, exportedRow };
}

function readOperation(read: Read): Operation {
  const { key, path, place, annotations, companyChannels } = read;
  const { scope, repeatable, allCompanies } = annotations;
  // the lint requires it; where nothing is said, a call counts as a change
  const effect = annotations.effect ?? (read.method === "get" ? "read" : "write");
  const body = readBody(key, place);
  const response = readResponse(key, place);
  const paging = readPaging(read);
  return {
    key,
    method: clientMethods.find((method) => method === read.method) ?? fail(`No client has the method of ${key}.`),
    path,
    id: place.text("operationId") ?? missing(`operationId of ${key}`),
    summary: place.text("summary") ?? missing(`summary of ${key}`),
    description: place.text("description") ?? "",
    scope: scope ?? missing(`x-keepnet-scope of ${key}`),
    effect,
    repeatable: repeatable || effect === "read",
    allCompanies,
    ...(paging && { paging }),
    parameters: [...read.parameters.values()].flatMap(readParameter),
    ...(companyChannels.path !== undefined && { companyPathParameter: companyChannels.path }),
    extraCompanyHeaders: companyChannels.headers.filter((name) => name !== "x-keepnet-company-id"),
    ...(body && { body }),
    companyInBody: companyChannels.body,
    response,
    failures: readFailures(key, place),
  };
}

function readParameter(parameter: Place): Operation["parameters"] {
  const place = parameter.text("in") ?? "";
  if (parameter.flag("x-keepnet-company-id") && place !== "path") return [];
  const name = parameter.text("name") ?? "";
  return [{ in: place, name, required: parameter.flag("required"), doc: docOf(parameter, parameter.below("schema")) }];
}

/** What a parameter or member is for, its default and its known values. */
function docOf(described: Place, schema: Place | undefined): string {
  const byDefault = schema?.value("default");
  const known = schema?.list("x-extensible-enum").map((value) => JSON.stringify(value)) ?? [];
  return [
    described.text("description") ?? schema?.text("description"),
    known.length > 0 ? `Known values: ${known.join(", ")}.` : undefined,
    byDefault === undefined ? undefined : `@default ${JSON.stringify(byDefault)}`,
  ]
    .filter((line) => line !== undefined)
    .join("\n\n");
}

function readBody(key: string, operation: Place): Operation["body"] {
  const body = operation.below("requestBody");
  if (!body) return undefined;
  const [entry, ...others] = body.entries("content");
  if (!entry || others.length > 0) fail(`The request of ${key} must declare exactly one media type.`);
  const [mediaType, media] = entry;
  const schema = media.below("schema");
  const required = schema?.list("required") ?? [];
  const members = (schema?.entries("properties") ?? []).map(([name, member]) => ({
    name,
    required: required.includes(name),
    doc: docOf(member, member),
  }));
  return { mediaType, type: bodyType(`The request of ${key}`, media), required: body.flag("required"), members };
}

function readResponse(key: string, operation: Place): Operation["response"] {
  const media = responsesOf(operation, (status) => status.startsWith("2"));
  const bodies = media.filter(([mediaType]) => isJson(mediaType));
  // several statuses may have the same body
  const [json, ...others] = new Set(bodies.map(([, body]) => bodyType(`The success of ${key}`, body)));
  const schema = bodies[0]?.[1].below("schema");
  if (json === undefined) return media.length > 0 ? "file" : "none";
  if (others.length > 0 || media.length > bodies.length) {
    fail(`The success of ${key} must be one JSON body, or files only.`);
  }
  return {
    json,
    isObject: schema?.below("properties") !== undefined && !schema.below("anyOf") && !schema.below("oneOf"),
  };
}

function readFailures(key: string, operation: Place): string[] {
  const media = responsesOf(operation, (status) => !status.startsWith("2"));
  return [...new Set(media.map(([, body]) => bodyType(`A failure of ${key}`, body)))].sort();
}

/** The media types of an operation's responses with these statuses. */
function responsesOf(operation: Place, isWanted: (status: string) => boolean): [string, Place][] {
  const responses = operation.entries("responses").filter(([status]) => isWanted(status));
  return responses.flatMap(([, response]) => response.entries("content"));
}

/** The component that a body's schema is; bodies are always named components. */
function bodyType(where: string, media: Place): string {
  return componentNameOf(media.below("schema")) ?? fail(`${where} must be a $ref to a named component schema.`);
}

function readPaging({ key, place, annotations }: Read): Operation["paging"] {
  const declared = place.value("x-keepnet-pagination");
  if (declared === undefined) return undefined;
  const style = annotations.pagination ?? missing(`x-keepnet-pagination of ${key} (${paginations.join(", ")})`);
  const [, success] = place.entries("responses").find(([status]) => status.startsWith("2")) ?? [];
  const [[, media] = []] = success?.entries("content") ?? [];
  const rows =
    memberOf(media?.below("schema"), ...pageMembers[style].response) ?? missing(`rows in the response of ${key}`);
  const [[, request] = []] = place.below("requestBody")?.entries("content") ?? [];
  return {
    style,
    orderBy: annotations.orderBy ?? missing(`x-keepnet-order-by of ${key}`),
    filter: memberOf(request?.below("schema"), "filter") !== undefined,
    row: componentNameOf(rows.below("items")) ?? missing(`named component for the rows of ${key}`),
  };
}

function isJson(mediaType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(mediaType);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function missing(what: string): never {
  fail(`The document lacks the ${what}.`);
}

function fail(message: string): never {
  throw new Error(`${message} Run "pnpm spec:lint".`);
}
