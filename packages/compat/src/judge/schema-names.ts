import { isDeepStrictEqual } from "node:util";
import {
  componentNameOf,
  isObject,
  type Json,
  type JsonObject,
  operationsOf,
  operationsOfPath,
  Place,
  schemasWithin,
  valueAt,
} from "@keepnet/document";
import { withoutTexts } from "../document/without-texts.ts";
import { major, minor, type Opinion, patch, type Verdict } from "../verdict.ts";

/**
 * Every named schema is an exported type, so that its name is a promise even when no body changes. What an operation
 * uses is judged there; of the others, somebody may have made a type of their own.
 */
export function judgeSchemas(before: JsonObject, after: JsonObject): Verdict[] {
  const [old, now] = [schemasIn(before), schemasIn(after)];
  const added = [...now.keys()].filter((name) => !old.has(name));
  const verdicts: Verdict[] = [];
  for (const [name, schema] of old) {
    if (now.has(name)) continue;
    const at = added.findIndex((other) => isDeepStrictEqual(renamed(schema, name, other), now.get(other)));
    const [other] = at < 0 ? [] : added.splice(at, 1);
    verdicts.push(...about(name, major(other === undefined ? "no longer exported" : `renamed to ${other}`)));
  }
  const changed = [...old].filter(([name, schema]) => now.has(name) && !isDeepStrictEqual(schema, now.get(name)));
  const used = changed.length > 0 ? new Set([...usedIn(before), ...usedIn(after)]) : new Set();
  return [
    ...verdicts,
    ...added.flatMap((name) => about(name, minor("added"))),
    ...changed
      .filter(([name]) => !used.has(name))
      .flatMap(([name]) => about(name, patch("changed, and no operation uses it", ["@keepnet/openapi"]))),
  ];
}

function schemasIn(document: JsonObject): Map<string, Json> {
  const schemas = valueAt(document, ["components", "schemas"]);
  const entries = Object.entries(isObject(schemas) ? schemas : {});
  return new Map(entries.map(([name, schema]) => [name, withoutTexts(schema, "schema")]));
}

/** The schema as it reads under another name, which it may hold itself. */
function renamed(schema: Json, from: string, to: string): Json {
  const reference = (name: string) => JSON.stringify(`#/components/schemas/${name}`);
  return JSON.parse(JSON.stringify(schema).replaceAll(reference(from), reference(to)));
}

/** The names of the schemas that operations and webhooks use, directly or within others. */
function usedIn(document: JsonObject): string[] {
  const root = Place.rootOf(document);
  const webhooks = root.entries("webhooks").flatMap(([name, item]) => operationsOfPath(name, item));
  const schemas = [...operationsOf(root), ...webhooks].flatMap(({ place, parameters }) => [
    ...[...parameters.values()].flatMap((parameter) => [parameter.below("schema"), ...mediaOf(parameter)]),
    ...mediaOf(place.below("requestBody")),
    ...place.entries("responses").flatMap(([, response]) => [...mediaOf(response), ...headersOf(response)]),
  ]);
  return schemasWithin(schemas).flatMap((schema) => componentNameOf(schema) ?? []);
}

function mediaOf(body: Place | undefined): (Place | undefined)[] {
  return (body?.entries("content") ?? []).map(([, media]) => media.below("schema"));
}

function headersOf(response: Place): (Place | undefined)[] {
  return response.entries("headers").map(([, header]) => header.below("schema"));
}

function about(name: string, opinions: Opinion[]): Verdict[] {
  return opinions.map((opinion) => ({ ...opinion, place: `type ${name}` }));
}
