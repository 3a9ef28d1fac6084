import { type FoundOperation, operationsOf } from "../document/operations-of.ts";
import { type Json, Place } from "../document/place.ts";
import { flatten } from "./flatten.ts";
import { hasMembers, mediaTypeOf } from "./media-type.ts";
import type { Facts, Member, Operation } from "./operation.ts";

/** Headers that OpenAPI keeps out of the parameters: other parts of the document describe them. */
const ignoredHeaders = new Set(["header.accept", "header.authorization", "header.content-type"]);

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
        ...[...found.parameters].flatMap(parameterMembers),
        ...bodyMembers("request", request),
        ...bodyMembers("response", response),
      ]),
    };
  });
}

function parameterMembers([path, parameter]: [string, Place]): [string, Member][] {
  const schema = parameter.below("schema") ?? mediaTypeOf(parameter)?.schema;
  return schema && !ignoredHeaders.has(path) ? [...flatten(path, schema, parameter.flag("required"))] : [];
}

function bodyMembers(path: string, body: ReturnType<typeof mediaTypeOf>): [string, Member][] {
  return body?.schema && hasMembers(body.name) ? [...flatten(path, body.schema, true)] : [];
}
