import type { Place } from "@keepnet/document";
import type { IHttpResponse } from "@stoplight/prism-http";
import { parseMediaType } from "../media-type.ts";
import type { Operation } from "./operations.ts";
import { partsOf } from "./schema-parts.ts";

/** A generated response without the members that Prism invents wherever a schema does not forbid others. */
export function withDocumentedMembers(response: IHttpResponse, { place }: Operation): IHttpResponse {
  const { statusCode, headers = {}, body } = response;
  const contentType = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const mediaType = parseMediaType(contentType ?? "")?.essence;
  const contents = place.below("responses", String(statusCode))?.entries("content") ?? [];
  const [, content] = contents.find(([type]) => parseMediaType(type)?.essence === mediaType) ?? [];
  return { ...response, body: pick(body, partsOf(content?.below("schema"))) };
}

function pick(value: unknown, schemas: readonly Place[]): unknown {
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => partsOf(schema.below("items")));
    return value.map((item) => pick(item, items));
  }
  if (typeof value !== "object" || value === null) return value;
  const picked = Object.entries(value).flatMap(([name, member]) => {
    const documented = memberSchemas(name, schemas);
    return documented === undefined ? [] : [[name, pick(member, documented)]];
  });
  return Object.fromEntries(picked);
}

/** The schemas of a member; undefined for one that is not documented, neither by its name nor as one of any name. */
function memberSchemas(name: string, schemas: readonly Place[]): Place[] | undefined {
  const listed = schemas.flatMap((schema) => schema.below("properties", name) ?? []);
  if (listed.length > 0) return listed.flatMap(partsOf);
  const open = schemas.flatMap((schema) => schema.below("additionalProperties") ?? []);
  const described = open.filter(({ node }) => typeof node === "object");
  if (described.length > 0) return described.flatMap(partsOf);
  // beside members that are listed, others may come, but nobody knows which
  const isFree = open.some(({ node }) => node === true) && !schemas.some((schema) => schema.below("properties"));
  return isFree ? [] : undefined;
}
