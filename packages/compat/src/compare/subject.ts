import { isObject, type JsonObject, valueAt } from "../document/json.ts";

/** Who reads what changed: the API reads a request; code reads answers, and failures apart from successes. */
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

/** Reads the subject off the segments of a pointer into a normalised document. */
export function subjectOf(segments: readonly string[], document: JsonObject): Subject {
  const [root = "", path = "", method, part, index = ""] = segments;
  const whole = { side: "elsewhere", name: "", words: "" } as const;
  if (root !== "paths") return { ...whole, place: root || "document", words: segments.slice(1).join(" ") };
  if (method === undefined) return { ...whole, place: path };
  const place = `${method.toUpperCase()} ${path}`;
  if (part === "parameters") {
    const parameter = valueAt(document, segments.slice(0, 5));
    const { name, in: where } = isObject(parameter) ? parameter : {};
    return { place, side: "request", name: String(name), words: `${where} parameter ${name}` };
  }
  if (part === "requestBody") return { place, side: "request", ...inBody(segments, "request", "request body") };
  if (part !== "responses") return { ...whole, place };
  const side = index.startsWith("2") ? "response" : "failure";
  const [, , , , , map, header] = segments;
  if (map === "headers" && header !== undefined) {
    return { place, side, name: header, words: `header ${header} of ${index}` };
  }
  return { place, side, ...inBody(segments, side, `${side} ${index}`) };
}

/** A member of a body, the body as a schema, or what holds it. */
function inBody(segments: readonly string[], side: Side, holder: string): Pick<Subject, "name" | "words"> {
  const schemaAt = segments.indexOf("schema", 4);
  if (schemaAt < 0) return { name: "", words: holder };
  const name = memberOf(segments.slice(schemaAt + 1));
  return { name, words: name ? `${side} member ${name}` : `${side} body` };
}

/** `properties, data, items, properties, id` is `data[].id`. */
function memberOf(segments: readonly string[]): string {
  let member = "";
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === "items") member += "[]";
    else if (segment === "properties" && at + 1 < segments.length) {
      at += 1;
      member += `${member ? "." : ""}${segments[at]}`;
    } else if (segment === "additionalProperties") member += ".*";
  }
  return member;
}
