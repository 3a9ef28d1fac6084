import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { major, type Opinion } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** How a parameter or a part of a form is written. Nothing stops compiling, but the API reads another request. */
export const styles: Rule = ({ type, property, subject, before, after, above }) => {
  if (type === "Parameter" && ["style", "explode", "allowReserved"].includes(property ?? "")) {
    const parameter = above(0);
    return differences(subject.words, styleOf(parameter.before), styleOf(parameter.after));
  }
  if (subject.side !== "request") return undefined;
  if (type === "Header" || type === "HeadersMap") return major(`${subject.words}: headers changed`);
  if (type === "Encoding") return ofPart(subject.name, above(2));
  if (type !== "EncodingMap") return undefined;
  const names = [before, after].flatMap((map) => Object.keys(isObject(map) ? map : {}));
  return [...new Set(names)].flatMap((name) => ofPart(name, above(1)));
};

function ofPart(name: string, media: { before: Json | undefined; after: Json | undefined }): Opinion[] {
  const [old, now] = [encodingOf(media.before, name), encodingOf(media.after, name)];
  return differences(`part ${name} of the request body`, old, now).map((opinion) => ({ ...opinion, name }));
}

function differences(words: string, old: JsonObject, now: JsonObject): Opinion[] {
  return Object.keys(old)
    .filter((keyword) => !isDeepStrictEqual(old[keyword], now[keyword]))
    .flatMap((keyword) => major(`${words}: ${keyword} changed from ${old[keyword]} to ${now[keyword]}`));
}

/** What is written, and what OpenAPI says where nothing is. */
function styleOf(node: Json | undefined): JsonObject {
  const { in: place, style, explode, allowReserved } = isObject(node) ? node : {};
  const written = style ?? (place === "path" || place === "header" ? "simple" : "form");
  return { style: written, explode: explode ?? written === "form", allowReserved: allowReserved ?? false };
}

function encodingOf(media: Json | undefined, name: string): JsonObject {
  const { encoding, schema } = isObject(media) ? media : {};
  const part = isObject(encoding) && isObject(encoding[name]) ? encoding[name] : {};
  const members = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
  return { ...styleOf(part), contentType: part.contentType ?? contentTypeOf(members[name]) };
}

function contentTypeOf(schema: Json | undefined): string {
  const { type, format, items, contentEncoding } = isObject(schema) ? schema : {};
  if (type === "array") return contentTypeOf(items);
  if (type === "object") return "application/json";
  return format === "binary" || contentEncoding !== undefined ? "application/octet-stream" : "text/plain";
}
