import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Json = Record<string, unknown>;

/** The bundled document, exactly as consumers get it. */
export const document: Json = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@keepnet/openapi/openapi.json")), "utf8"),
);

export interface Parameter {
  name: string;
  in: "header" | "path" | "query";
  companyId: boolean;
  example: unknown;
}

export interface DocumentedOperation {
  key: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  scope: string;
  parameters: Parameter[];
  /** Absent for an operation without a body. */
  request?: { mediaType: string; required: string[]; files: string[]; examples: Map<string, unknown> };
  /** By status, then by media type, then by the example's name. */
  responses: Map<string, Map<string, Map<string, unknown>>>;
}

/** Follows a local reference. */
function resolve(node: unknown): Json {
  const { $ref } = (node ?? {}) as { $ref?: string };
  if (!$ref) return (node ?? {}) as Json;
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((value, key) => (value as Json)[key.replaceAll("~1", "/")], document);
  return resolve(target);
}

function examplesOf(media: Json): Map<string, unknown> {
  return new Map(
    Object.entries((media.examples ?? {}) as Json).map(([name, example]) => [name, resolve(example).value]),
  );
}

/** The members of a form that are files. */
function filesOf({ properties = {} }: { properties?: unknown }): string[] {
  const isFile = ([, schema]: [string, unknown]) => resolve(schema).format === "binary";
  return Object.entries(properties as Json)
    .filter(isFile)
    .map(([name]) => name);
}

function parameterOf(node: unknown): Parameter {
  const parameter = resolve(node);
  const schema = resolve(parameter.schema);
  const [named] = examplesOf(parameter).values();
  const [first] = (schema.examples as unknown[] | undefined) ?? [];
  return {
    name: String(parameter.name),
    in: parameter.in as Parameter["in"],
    companyId: parameter["x-keepnet-company-id"] === true,
    example: parameter.example ?? named ?? schema.example ?? first,
  };
}

/** Every operation of the document, with what a test needs to call it and to judge the response. */
export const operations: DocumentedOperation[] = Object.entries(document.paths as Json).flatMap(([path, item]) =>
  Object.entries(resolve(item))
    .filter(([method]) => ["get", "post", "put", "delete"].includes(method))
    .map(([method, node]) => {
      const operation = resolve(node);
      const shared = (resolve(item).parameters ?? []) as unknown[];
      const body = Object.entries((resolve(operation.requestBody).content ?? {}) as Json)[0];
      const responses = Object.entries(operation.responses as Json).map(([status, response]) => {
        const content = Object.entries((resolve(response).content ?? {}) as Json);
        return [status, new Map(content.map(([type, media]) => [type, examplesOf(media as Json)]))] as const;
      });
      return {
        key: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase() as DocumentedOperation["method"],
        path,
        scope: String(operation["x-keepnet-scope"]),
        parameters: [...shared, ...((operation.parameters ?? []) as unknown[])].map(parameterOf),
        ...(body && {
          request: {
            mediaType: body[0],
            required: (resolve((body[1] as Json).schema).required ?? []) as string[],
            files: filesOf(resolve((body[1] as Json).schema)),
            examples: examplesOf(body[1] as Json),
          },
        }),
        responses: new Map(responses),
      };
    }),
);
