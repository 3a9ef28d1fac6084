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
  // an object whose members are not listed may have any
  const isListed = schemas.some((schema) => schema.below("properties") !== undefined);
  if (typeof value !== "object" || value === null || !isListed) return value;
  const picked = Object.entries(value).flatMap(([name, member]) => {
    const documented = schemas
      .map((schema) => schema.below("properties", name) ?? schema.below("additionalProperties"))
      .filter((schema) => schema !== undefined && typeof schema.node === "object");
    return documented.length > 0 ? [[name, pick(member, documented.flatMap(partsOf))]] : [];
  });
  return Object.fromEntries(picked);
}
