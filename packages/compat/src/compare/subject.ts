import { isObject, type JsonObject, valueAt } from "@keepnet/document";

/** Who reads the changed part: the API reads requests; client code reads responses, and failures separately. */
export type Side = "request" | "response" | "failure" | "elsewhere";

/** What a change is about, in the words of a user. */
export interface Subject {
  /** The operation, `POST /api/roles`; of a path, `/api/roles`; else the part of the document. */
  place: string;
  side: Side;
  /** The member, `data[].score`, or the parameter's name; empty for a whole body and for the operation itself. */
  name: string;
  /** The same with its kind: `response member data[].score`, `query parameter limit`, `request body`. */
  words: string;
}

/** Finds the subject from the segments of a pointer into a normalized document. */
export function subjectOf(segments: readonly string[], document: JsonObject): Subject {
  const [root = "", path = "", method, part, index = ""] = segments;
  const whole = { side: "elsewhere", name: "", words: "" } as const;
  if (root !== "paths" && root !== "webhooks")
    return { ...whole, place: root || "document", words: segments.slice(1).join(" ") };
  // what the API calls by itself turns round: it sends the request, and its users respond
  const webhook = root === "webhooks";
  if (method === undefined) return { ...whole, place: webhook ? `webhook ${path}` : path };
  const place = webhook ? `webhook ${path}` : `${method.toUpperCase()} ${path}`;
  const asked = webhook ? "response" : "request";
  if (part === "parameters") {
    const parameter = valueAt(document, segments.slice(0, 5));
    const { name, in: where } = isObject(parameter) ? parameter : {};
    const member = pathOf(segments.slice(5));
    const words = `${where} parameter ${name}`;
    if (!member) return { place, side: asked, name: String(name), words };
    return { place, side: asked, name: `${name}.${member}`, words: `${words}: member ${member}` };
  }
  if (part === "requestBody") return { place, side: asked, ...inBody(segments, "request", "request body") };
  if (part !== "responses") return { ...whole, place };
  const told = index.startsWith("2") ? "response" : "failure";
  const side = webhook ? "request" : told;
  const [, , , , , map, header] = segments;
  if (map === "headers" && header !== undefined) {
    return { place, side, name: header, words: `header ${header} of ${index}` };
  }
  return { place, side, ...inBody(segments, told, `${told} ${index}`) };
}

/** A member of a body, the body as a schema, or what holds it. */
function inBody(segments: readonly string[], side: Side, holder: string): Pick<Subject, "name" | "words"> {
  const encodingAt = segments.indexOf("content", 3) + 2;
  const part = segments[encodingAt] === "encoding" ? segments[encodingAt + 1] : undefined;
  if (part !== undefined) return { name: part, words: `part ${part} of the ${side} body` };
  const schemaAt = segments.indexOf("schema", 4);
  if (schemaAt < 0) return { name: "", words: holder };
  const name = pathOf(segments.slice(schemaAt + 1));
  return { name, words: name ? `${side} member ${name}` : `${side} body` };
}

/** A member of what a change is about. */
export function memberOf(
  { name, words }: Pick<Subject, "name" | "words">,
  member: string,
): { name: string; words: string } {
  const whole = name ? `${name}.${member}` : member;
  if (/ member \S+$/.test(words)) return { name: whole, words: `${words}.${member}` };
  if (words.endsWith(" body")) return { name: whole, words: words.replace(/ body$/, ` member ${member}`) };
  return { name: whole, words: `${words}: member ${member}` };
}

/** `properties, data, items, properties, id` is `data[].id`. */
function pathOf(segments: readonly string[]): string {
  let member = "";
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === "items") member += "[]";
    else if (segment === "properties" && at + 1 < segments.length) {
      at += 1;
      member += `${member ? "." : ""}${segments[at]}`;
    } else if (segment === "prefixItems" && at + 1 < segments.length) {
      at += 1;
      member += `[${segments[at]}]`;
    } else if (segment === "patternProperties" && at + 1 < segments.length) {
      at += 1;
      member += `${member ? "." : ""}*`;
    } else if (segment === "additionalProperties") member += `${member ? "." : ""}*`;
  }
  return member;
}
