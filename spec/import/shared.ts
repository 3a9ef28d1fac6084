import { readFile } from "node:fs/promises";
import { isObject, type Json, type JsonObject, Place } from "@keepnet/document";
import { parse } from "yaml";

/** Whether a schema stands in what is sent or in what comes back. */
export type Direction = "request" | "response";

/** The schemas that several domains use. */
export interface Shared {
  schemas: Readonly<Record<string, JsonObject>>;
  /** The shared schema that has exactly these members, if there is one. */
  named(members: readonly string[], direction: Direction): string | undefined;
}

/** Reads the shared schemas of a description from its folder. */
export async function readShared(description: URL): Promise<Shared> {
  const content: Json = parse(await readFile(new URL("shared/schemas.yaml", description), "utf8"));
  const schemas = isObject(content) ? (content as Record<string, JsonObject>) : {};
  const root = Place.rootOf(content);
  const known = Object.entries(schemas).flatMap(([name, schema]) => {
    const members = root.below(name)?.entries("properties") ?? [];
    const direction: Direction = schema.additionalProperties === false ? "request" : "response";
    return members.length < 2 && name !== "IdResult"
      ? []
      : [{ name, direction, key: keyOf(members.map(([member]) => member)) }];
  });
  return {
    schemas,
    named: (members, direction) =>
      known.find((shared) => shared.direction === direction && shared.key === keyOf(members))?.name,
  };
}

/** The API does not tell upper from lower case in the names of members. */
function keyOf(members: readonly string[]): string {
  return members
    .map((member) => member.toLowerCase())
    .sort()
    .join(" ");
}
