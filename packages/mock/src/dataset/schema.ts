import type { SchemaObject } from "ajv";
import { tableKeys } from "../sandbox/world/table-kind.ts";

const text = { type: "string" };
const name = { type: "string", minLength: 1 };
const companyId = { type: "string", pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._~-]{1,64}$" };

function record(properties: Record<string, SchemaObject>, required: readonly string[]): SchemaObject {
  return { type: "object", properties, required: [...required], additionalProperties: false };
}

/** The JSON schema of a dataset. Of a row it knows the id alone: what else is in it is the business of its operations. */
export function datasetSchema(): SchemaObject {
  const rows = [...tableKeys].map(([kind, key]) => {
    const row = { type: "object", properties: { [key]: name }, required: [key] };
    return [kind, { type: "array", items: row }] as const;
  });
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
      tables: record(Object.fromEntries(rows), []),
    },
    ["id", "name", "number", "tables"],
  );
  const list = (items: SchemaObject) => ({ type: "array", items });
  return record({ credentials: list(credential), companies: list(company) }, ["credentials", "companies"]);
}
