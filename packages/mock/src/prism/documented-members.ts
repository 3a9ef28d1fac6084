import type { IHttpResponse } from "@stoplight/prism-http";
import { parseMediaType } from "../media-type.ts";
import { type Operation, responseFor } from "./operations.ts";

/** A part of a JSON schema, as far as it says which members there are. */
interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

/** A generated response without the members that Prism invents wherever a schema does not forbid others. */
export function withDocumentedMembers(response: IHttpResponse, operation: Operation): IHttpResponse {
  const { statusCode, headers = {}, body } = response;
  const contentType = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const mediaType = parseMediaType(contentType ?? "")?.essence;
  const contents = responseFor(operation, statusCode)?.contents;
  const schema = contents?.find((content) => parseMediaType(content.mediaType)?.essence === mediaType)?.schema;
  return { ...response, body: pick(body, [schema]) };
}

function pick(value: unknown, given: readonly unknown[]): unknown {
  const schemas = given.flatMap(partsOf);
  if (Array.isArray(value)) {
    const items = schemas.map((schema) => schema.items);
    return value.map((item) => pick(item, items));
  }
  // an object whose members are not listed may have any
  if (typeof value !== "object" || value === null || !schemas.some(({ properties }) => properties)) return value;
  const picked = Object.entries(value).flatMap(([name, member]) => {
    const documented = schemas.flatMap(({ properties, additionalProperties }) =>
      properties && Object.hasOwn(properties, name)
        ? [properties[name]]
        : isSchema(additionalProperties)
          ? [additionalProperties]
          : [],
    );
    return documented.length > 0 ? [[name, pick(member, documented)]] : [];
  });
  return Object.fromEntries(picked);
}

/** A schema and what it is composed of. */
function partsOf(schema: unknown): Schema[] {
  if (!isSchema(schema)) return [];
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [schema, ...[...allOf, ...anyOf, ...oneOf].flatMap(partsOf)];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
