import type { SchemaObject } from "ajv";
import { tablesSchema } from "./rows.ts";

const text = { type: "string" };
const name = { type: "string", minLength: 1 };
const companyId = { type: "string", pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._~-]{1,64}$" };

function record(properties: Record<string, SchemaObject>, required: readonly string[]): SchemaObject {
  return { type: "object", properties, required: [...required], additionalProperties: false };
}

/** The JSON schema of a dataset. It refers to the OpenAPI document under the name `document`. */
export function datasetSchema(): SchemaObject {
  const credential = record(
    {
      clientId: name,
      clientSecret: name,
      companyId,
      role: text,
      permissions: { type: "array", items: text },
      isActive: { type: "boolean" },
    },
    ["clientId", "clientSecret", "companyId", "role"],
  );
  const company = record(
    {
      id: companyId,
      name: text,
      number: { type: "integer", minimum: 0 },
      resellerId: companyId,
      parentId: companyId,
      tables: tablesSchema(),
    },
    ["id", "name", "number", "tables"],
  );
  const list = (items: SchemaObject) => ({ type: "array", items });
  return record({ credentials: list(credential), companies: list(company) }, ["credentials", "companies"]);
}
