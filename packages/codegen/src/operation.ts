import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";
import { companyMember } from "../../openapi/src/company-member.ts";
import { componentName, type Method, member, type OpenApiDocument, operationsOf, resolve } from "./document.ts";

const scopes = ["company", "company-path", "reseller", "none"] as const;
const paginations = ["page", "nested", "items"] as const;

/** What the generated files need to know of an operation. */
export interface Operation {
  /** Method and path, as in `POST /api/companies/search`. */
  key: string;
  method: Method;
  path: string;
  id: string;
  summary: string;
  scope: (typeof scopes)[number];
  safe: boolean;
  allCompanies: boolean;
  paging?: { style: (typeof paginations)[number]; orderBy: string; filter: boolean; row: string };
  parameters: ParameterObject[];
  /** The path parameter that is a Company ID. */
  companyPathParameter?: string;
  /** Headers that carry the Company ID besides the standard one, in lower case. */
  extraCompanyHeaders: string[];
  body?: { mediaType: string; type: string; required: boolean };
  /** Whether the request body has a member that names a company, at any depth. */
  companyInBody: boolean;
  answer: { type: string; file: boolean };
  failures: string[];
}

export function readOperations(document: OpenApiDocument): Operation[] {
  return [...operationsOf(document)].map(({ path, method, operation, parameters }) => {
    const key = `${method.toUpperCase()} ${path}`;
    const extensions = operation as OperationObject & Record<`x-keepnet-${string}`, unknown>;
    const scope = oneOf(scopes, extensions["x-keepnet-scope"], `x-keepnet-scope of ${key}`);
    const marked = parameters.filter(
      (parameter) => (parameter as { "x-keepnet-company-id"?: true })["x-keepnet-company-id"],
    );
    const companyPathParameter = marked.find((parameter) => parameter.in === "path")?.name;
    const body = readBody(document, key, operation);
    const answer = readAnswer(document, key, operation);
    const style = extensions["x-keepnet-pagination"];
    return {
      key,
      method,
      path,
      id: operation.operationId ?? missing(`operationId of ${key}`),
      summary: operation.summary ?? missing(`summary of ${key}`),
      scope,
      safe: method === "get" || extensions["x-keepnet-safe"] === true,
      allCompanies: extensions["x-keepnet-all-companies"] === true,
      ...(style !== undefined && {
        paging: {
          style: oneOf(paginations, style, `x-keepnet-pagination of ${key}`),
          orderBy: String(extensions["x-keepnet-order-by"] ?? missing(`x-keepnet-order-by of ${key}`)),
          filter: takesFilter(document, body?.type),
          row: rowType(document, answer.type, String(style), key),
        },
      }),
      parameters: parameters.filter((parameter) => !marked.includes(parameter) || parameter.in === "path"),
      ...(companyPathParameter && { companyPathParameter }),
      extraCompanyHeaders: marked
        .filter(({ in: place }) => place === "header")
        .map(({ name }) => name.toLowerCase())
        .filter((name) => name !== "x-keepnet-company-id"),
      ...(body && { body }),
      companyInBody: body !== undefined && namesCompany(document, { $ref: `#/components/schemas/${body.type}` }),
      answer,
      failures: readFailures(document, key, operation),
    };
  });
}

function readBody(document: OpenApiDocument, key: string, operation: OperationObject): Operation["body"] {
  if (!operation.requestBody) return undefined;
  const body = resolve(document, operation.requestBody);
  const [entry, ...others] = Object.entries(body.content);
  if (!entry || others.length > 0) throw new Error(`The request of ${key} must declare exactly one media type.`);
  const [mediaType, media] = entry;
  return { mediaType, type: componentName(`The request of ${key}`, media), required: body.required === true };
}

/** Whether a schema has a member that names a company, at any depth. */
function namesCompany(document: OpenApiDocument, node: unknown, seen = new Set<unknown>()): boolean {
  if (typeof node !== "object" || node === null) return false;
  const schema: object = resolve(document, node);
  if (seen.has(schema)) return false;
  seen.add(schema);
  const { properties = {}, ...others } = schema as { properties?: object };
  return (
    Object.keys(properties).some((name) => companyMember.test(name)) ||
    [...Object.values(properties), ...Object.values(others)].some((part) => namesCompany(document, part, seen))
  );
}

function readAnswer(document: OpenApiDocument, key: string, operation: OperationObject): Operation["answer"] {
  const successes = responsesOf(document, operation).filter(([status]) => status.startsWith("2"));
  const media = successes.flatMap(([, response]) => Object.entries(response.content ?? {}));
  if (media.length === 0) return { type: "undefined", file: false };
  if (media.every(([mediaType]) => mediaType !== "application/json")) return { type: "Blob", file: true };
  if (media.length > 1) throw new Error(`The success of ${key} must be one JSON body, or files only.`);
  return { type: media.map(([, body]) => componentName(`The success of ${key}`, body)).join(), file: false };
}

function readFailures(document: OpenApiDocument, key: string, operation: OperationObject): string[] {
  const failures = responsesOf(document, operation).filter(([status]) => !status.startsWith("2"));
  const bodies = failures.flatMap(([, response]) => Object.values(response.content ?? {}) as MediaTypeObject[]);
  return [...new Set(bodies.map((body) => componentName(`A failure of ${key}`, body)))].sort();
}

function responsesOf(document: OpenApiDocument, operation: OperationObject): [string, ResponseObject][] {
  const responses = Object.entries(operation.responses ?? {});
  return responses.map(([status, response]) => [status, resolve<ResponseObject>(document, response)]);
}

function takesFilter(document: OpenApiDocument, type: string | undefined): boolean {
  return type !== undefined && member(document, { $ref: `#/components/schemas/${type}` }, "filter") !== undefined;
}

/** The component that is one row of a page: where it stands depends on the pagination style. */
function rowType(document: OpenApiDocument, answerType: string, style: string, key: string): string {
  const places: Record<string, string[]> = { page: ["data", "results"], nested: ["data"], items: ["items", "results"] };
  let schema: SchemaObject | ReferenceObject = { $ref: `#/components/schemas/${answerType}` };
  for (const name of places[style] ?? []) {
    schema = member(document, schema, name) ?? missing(`member ${name} in the answer of ${key}`);
  }
  const list = resolve<SchemaObject>(document, schema) as { items?: { $ref?: string } };
  return list.items?.$ref?.split("/").at(-1) ?? missing(`named component for the rows of ${key}`);
}

function oneOf<T extends string>(values: readonly T[], value: unknown, what: string): T {
  const found = values.find((candidate) => candidate === value);
  return found ?? missing(`${what} (one of ${values.join(", ")})`);
}

function missing(what: string): never {
  throw new Error(`The document lacks the ${what}. Run "pnpm spec:lint".`);
}
