import { type FoundOperation, operationsOf } from "../document/operations-of.ts";
import { type Json, Place } from "../document/place.ts";
import { flatten } from "./flatten.ts";
import { hasMembers, mediaTypeOf } from "./media-type.ts";
import type { Facts, Member, Operation } from "./operation.ts";

/** Headers that OpenAPI keeps out of the parameters: other parts of the document describe them. */
const ignoredHeaders = new Set(["accept", "authorization", "content-type"]);

/** Reads any OpenAPI 3.0 or 3.1 document. `ownFacts` reads what the standard has no word for. */
export function readOpenApi(document: Json, ownFacts: (found: FoundOperation) => Facts = () => ({})): Operation[] {
  return operationsOf(Place.rootOf(document)).map((found) => {
    const { key, operation } = found;
    const request = mediaTypeOf(operation.below("requestBody"));
    const responses = operation.entries("responses");
    const [status, success] = responses.find(([name]) => name.startsWith("2")) ?? [];
    const response = mediaTypeOf(success);
    return {
      key,
      facts: {
        "request media type": request?.name ?? "none",
        "response media type": response?.name ?? "none",
        "success status": status ?? "none",
        ...ownFacts(found),
      },
      failures: responses.map(([name]) => name).filter((name) => /^[45]/.test(name)),
      members: new Map([
        ...found.parameters.flatMap(parameterMembers),
        ...bodyMembers("request", request),
        ...bodyMembers("response", response),
      ]),
    };
  });
}

function parameterMembers(parameter: Place): [string, Member][] {
  const place = parameter.text("in") ?? "";
  const name = parameter.text("name") ?? "";
  if (place === "header" && ignoredHeaders.has(name.toLowerCase())) return [];
  const schema = parameter.below("schema") ?? mediaTypeOf(parameter)?.schema;
  const required = parameter.flag("required");
  return schema ? [...flatten(`${place}.${place === "header" ? name.toLowerCase() : name}`, schema, required)] : [];
}

function bodyMembers(path: string, body: ReturnType<typeof mediaTypeOf>): [string, Member][] {
  return body?.schema && hasMembers(body.name) ? [...flatten(path, body.schema, true)] : [];
}
