import { isObject, type Json } from "@keepnet/document";

/** A value as JSON text, with the members of objects in alphabetical order: equal values have equal texts. */
export function stableText(value: Json): string {
  return JSON.stringify(inOrder(value));
}

/** Values in an order that does not depend on the one they stand in. */
export function sorted<T extends Json>(values: readonly T[]): T[] {
  const byText = values.map((value) => ({ value, text: stableText(value) }));
  return byText.sort((one, other) => (one.text < other.text ? -1 : 1)).map(({ value }) => value);
}

function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name): [string, Json] => [name, inOrder(value[name] ?? null)]));
}
