import type { SchemaObject } from "ajv";
import { creationsSchema, tablesSchema } from "./rows.ts";

const text = { type: "string" };
const name = { type: "string", minLength: 1 };

export const companyIdPattern = "^(?!\\.{1,2}$)[A-Za-z0-9._~-]{1,64}$";
const companyId = { type: "string", pattern: companyIdPattern };

function record(properties: Record<string, SchemaObject>, optional: readonly string[] = []): SchemaObject {
  const required = Object.keys(properties).filter((member) => !optional.includes(member));
  return { type: "object", properties, required, additionalProperties: false };
}

/** A dataset as a whole; what is in its lists is described apart. */
export const datasetSchema: SchemaObject = record(
  { ids: { type: "integer", minimum: 0 }, credentials: { type: "array" }, companies: { type: "array" } },
  ["ids"],
);

export const credentialSchema: SchemaObject = {
  ...record(
    {
      id: name,
      clientId: name,
      clientSecret: name,
      clientSecretDigest: name,
      companyId,
      role: text,
      otherRoles: { type: "array", items: text },
      permissions: { type: "array", items: text },
      isActive: { type: "boolean" },
      allowedIpAddresses: { type: "array", items: text },
    },
    ["id", "clientSecret", "clientSecretDigest", "otherRoles", "permissions", "isActive", "allowedIpAddresses"],
  ),
  anyOf: [{ required: ["clientSecret"] }, { required: ["clientSecretDigest"] }],
};

/** A company with its rows. It refers to the OpenAPI document under the name `document`. */
export function companySchema(): SchemaObject {
  const identity = { id: companyId, name: text, number: { type: "integer", minimum: 0 } };
  const relations = { resellerId: companyId, parentId: companyId };
  const optional = { ...relations, created: creationsSchema() };
  return record({ ...identity, ...optional, tables: tablesSchema() }, Object.keys(optional));
}
