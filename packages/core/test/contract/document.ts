import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Operation, operationsOf, Place } from "@keepnet/document";

/** The bundled document, exactly as consumers get it. */
export const document: Place = Place.rootOf(
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@keepnet/openapi/openapi.json")), "utf8")),
);

export interface Parameter {
  name: string;
  in: "header" | "path" | "query";
  companyId: boolean;
  example: unknown;
}

export interface DocumentedOperation {
  key: string;
  method: Uppercase<Operation["method"]>;
  path: string;
  scope: string;
  parameters: Parameter[];
  /** Absent for an operation without a body. */
  request?: { mediaType: string; required: string[]; files: string[]; examples: Map<string, unknown> };
  /** By status, then by media type, then by the example's name. */
  responses: Map<string, Map<string, Map<string, unknown>>>;
}

/** Every operation of the document, with what a test needs to call it and to judge the response. */
export const operations: DocumentedOperation[] = operationsOf(document).map((operation) => {
  const { key, method, path, annotations, place } = operation;
  const request = requestOf(place);
  return {
    key,
    method: method.toUpperCase() as DocumentedOperation["method"],
    path,
    scope: String(annotations.scope),
    parameters: parametersOf(operation),
    ...(request && { request }),
    responses: new Map(
      place.entries("responses").map(([status, response]) => {
        const content = response.entries("content");
        return [status, new Map(content.map(([type, media]) => [type, examplesOf(media)]))];
      }),
    ),
  };
});

function requestOf(operation: Place): DocumentedOperation["request"] {
  const [[mediaType, media] = []] = operation.below("requestBody")?.entries("content") ?? [];
  if (mediaType === undefined || media === undefined) return undefined;
  const schema = media.below("schema");
  const files = schema?.entries("properties").filter(([, member]) => member.text("format") === "binary") ?? [];
  return {
    mediaType,
    required: (schema?.list("required") ?? []).map(String),
    files: files.map(([name]) => name),
    examples: examplesOf(media),
  };
}

function parametersOf({ parameters, companyChannels }: Operation): Parameter[] {
  const { path, query, headers } = companyChannels;
  return [...parameters.values()].map((parameter) => {
    const name = parameter.text("name") ?? "";
    const place = parameter.text("in") as Parameter["in"];
    const named = { path: name === path, query: query.includes(name), header: headers.includes(name.toLowerCase()) };
    const schema = parameter.below("schema");
    const [example] = examplesOf(parameter).values();
    const [first] = schema?.list("examples") ?? [];
    return {
      name,
      in: place,
      companyId: named[place],
      example: parameter.value("example") ?? example ?? schema?.value("example") ?? first,
    };
  });
}

function examplesOf(owner: Place): Map<string, unknown> {
  return new Map(owner.entries("examples").map(([name, example]) => [name, example.value("value")]));
}
