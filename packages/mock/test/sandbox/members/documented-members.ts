import type { Place } from "@keepnet/document";

/** A member of a request: where it stands, and a value that fits. */
export interface Member {
  readonly path: string;
  readonly schema: Place;
}

/** The members of a request's schema at any depth. A schema inside itself is looked into once. */
export function membersOf(schema: Place | undefined, path = "", within: readonly unknown[] = []): Member[] {
  if (schema === undefined || within.includes(schema.node)) return [];
  const passed = [...within, schema.node];
  const own = schema.entries("properties").flatMap(([name, member]) => {
    const place = path === "" ? name : `${path}.${name}`;
    return [{ path: place, schema: member }, ...membersOf(member, place, passed)];
  });
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.entries(keyword));
  const inParts = parts.flatMap(([, part]) => membersOf(part, path, passed));
  const items = membersOf(schema.below("items"), `${path}[]`, passed);
  return [...own, ...inParts, ...items];
}

/** A value that a schema allows, with every member that the document has. A text says where it stands. */
export function valueFor(schema: Place | undefined, name = "", within: readonly unknown[] = []): unknown {
  if (schema === undefined || within.includes(schema.node)) return undefined;
  const passed = [...within, schema.node];
  const [example] = schema.list("examples");
  const choice = [...schema.list("enum"), ...schema.list("x-extensible-enum")].at(-1);
  const part = ["anyOf", "oneOf"].flatMap((keyword) => schema.entries(keyword))[0]?.[1];
  const types = [schema.value("type")].flat();
  if (example !== undefined) return example;
  if (choice !== undefined) return choice;
  if (schema.below("properties") || schema.below("allOf")) return objectFor(schema, name, passed);
  if (part !== undefined) return valueFor(part, name, passed);
  if (types.includes("array"))
    return [valueFor(schema.below("items"), name, passed)].filter((item) => item !== undefined);
  if (types.includes("boolean")) return true;
  if (types.includes("integer") || types.includes("number")) return 1;
  return name;
}

function objectFor(schema: Place, path: string, within: readonly unknown[]): object {
  const parts = schema.entries("allOf").map(([, part]) => objectFor(part, path, within));
  const own = schema.entries("properties").flatMap(([name, member]) => {
    const value = valueFor(member, `${path}.${name}`, within);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.assign({}, ...parts, Object.fromEntries(own));
}
