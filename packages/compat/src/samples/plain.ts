import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { isNote } from "../document/inline.ts";

const keywords = ["type", "properties", "required", "additionalProperties", "unevaluatedProperties"];

/**
 * Whether a schema says what each member of an object is, and nothing about members that go together. Objects made
 * member by member satisfy it, so that it need not be compiled.
 */
export function isPlain(schema: Json): schema is JsonObject {
  if (!isObject(schema) || schema.type !== "object") return false;
  return Object.keys(schema).every((name) => keywords.includes(name) || isNote(name));
}

export function hasMembersOf({ required }: JsonObject): (value: Json) => boolean {
  const names = Array.isArray(required) ? required.map(String) : [];
  return (value) => isObject(value) && names.every((name) => Object.hasOwn(value, name));
}
