import { isObject, type JsonObject, valueAt } from "../document/json.ts";
import { major, minor, type Opinion, type Verdict } from "../verdict.ts";

/** Every named schema is an exported type, so that its name is a promise even when no body changes. */
export function judgeSchemaNames(before: JsonObject, after: JsonObject): Verdict[] {
  const [old, now] = [namesIn(before), namesIn(after)];
  return [
    ...old.filter((name) => !now.includes(name)).flatMap((name) => about(name, major("no longer exported"))),
    ...now.filter((name) => !old.includes(name)).flatMap((name) => about(name, minor("added"))),
  ];
}

function namesIn(document: JsonObject): string[] {
  const schemas = valueAt(document, ["components", "schemas"]);
  return isObject(schemas) ? Object.keys(schemas) : [];
}

function about(name: string, opinions: Opinion[]): Verdict[] {
  return opinions.map((opinion) => ({ ...opinion, place: `type ${name}` }));
}
