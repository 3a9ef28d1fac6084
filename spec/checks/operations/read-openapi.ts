import { type Operation as Found, type Json, operationsOf, Place } from "@keepnet/document";
import { flatten } from "./flatten.ts";
import { hasMembers, mediaTypeOf } from "./media-type.ts";
import type { Facts, Member, Operation } from "./operation.ts";
import { securityOf } from "./security.ts";

/** Headers that OpenAPI keeps out of the parameters: other parts of the document describe them. */
const ignoredHeaders = new Set(["header.accept", "header.authorization", "header.content-type"]);

/** Reads any OpenAPI 3.0 or 3.1 document. `ownFacts` reads what the standard has no word for. */
export function readOpenApi(document: Json, ownFacts: (found: Found) => Facts = () => ({})): Operation[] {
  const root = Place.rootOf(document);
  const silentReferences = hasSilentReferences(root);
  return operationsOf(root).map((found) => {
    const { key, place: operation } = found;
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
        deprecated: String(operation.flag("deprecated")),
        security: securityOf(root, operation),
        ...ownFacts(found),
      },
      failures: responses.map(([name]) => name).filter((name) => /^[45]/.test(name)),
      members: new Map([
        ...[...found.parameters].flatMap(([path, parameter]) => parameterMembers(path, parameter, silentReferences)),
        ...bodyMembers("request", request, silentReferences),
        ...bodyMembers("response", response, silentReferences),
      ]),
    };
  });
}

/** Whether a reference cannot say that its target may be null: nothing may stand beside `$ref` in OpenAPI 3.0. */
export function hasSilentReferences(document: Place): boolean {
  return (document.text("openapi") ?? "3.0").startsWith("3.0");
}

function parameterMembers(path: string, parameter: Place, silentReferences: boolean): [string, Member][] {
  const schema = parameter.below("schema") ?? mediaTypeOf(parameter)?.schema;
  if (!schema || ignoredHeaders.has(path)) return [];
  return [...flatten(path, schema, parameter.flag("required"), silentReferences)];
}

function bodyMembers(
  path: string,
  body: ReturnType<typeof mediaTypeOf>,
  silentReferences: boolean,
): [string, Member][] {
  return body?.schema && hasMembers(body.name) ? [...flatten(path, body.schema, true, silentReferences)] : [];
}
