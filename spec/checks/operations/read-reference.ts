import { type Json, Place } from "../document/place.ts";
import { flatten } from "./flatten.ts";
import type { Facts, Member, Operation } from "./operation.ts";

/**
 * Reads the vendor's reference, `spec/reference/keepnet-api.json`: a table of operations over OpenAPI 3.0 schemas.
 *
 * A request can have two schemas: the one that the vendor's document shows, and the full one behind it.
 */
export function readReference(reference: Json, requests: "full" | "shown" = "full"): Operation[] {
  const root = Place.rootOf(reference);
  const mirrored = root
    .entries("mirroredOperations")
    .filter(([, operation]) => operation.flag("inVendorSpec"))
    .map(([, operation]) => ({ key: operation.text("operation") ?? "", facts: {}, failures: [] }));
  return [...root.entries("operations").map(([, operation]) => readOperation(root, operation, requests)), ...mirrored];
}

function readOperation(root: Place, operation: Place, requests: "full" | "shown"): Operation {
  const key = operation.text("operation") ?? "";
  const request = operation.below("request");
  const responses = operation.entries("responses");
  const [status, success] = responses.find(([name]) => name.startsWith("2")) ?? [];
  const requestSchema = (requests === "full" ? request?.text("fullSchema") : undefined) ?? request?.text("schema");
  return {
    key,
    facts: {
      scope: scopeOf(key, operation),
      safe: String(operation.text("effect") === "read-only"),
      pagination: paginationOf(root, operation, success),
      "request media type": request?.text("mediaType") ?? "none",
      "response media type": success?.text("mediaType") ?? "none",
      "success status": status,
    },
    failures: responses.map(([name]) => name).filter((name) => /^[45]/.test(name)),
    members: new Map([
      ...operation.entries("parameters").flatMap(([, parameter]) => parameterMembers(root, parameter)),
      ...schemaMembers(root, "request", requestSchema),
      ...schemaMembers(root, "response", success?.text("schema")),
    ]),
  };
}

/** `never` means that no Company ID is sent in a header: the path names the company, or none is meant. */
function scopeOf(key: string, operation: Place): Facts["scope"] {
  if (operation.below("scope")?.text("companyIdHeader") !== "never") return "company";
  if (operation.text("effect") === "auth") return "none";
  return key.endsWith(" /api/companies/{resourceId}") ? "company-path" : "reseller";
}

function paginationOf(root: Place, operation: Place, success: Place | undefined): Facts["pagination"] {
  const style = operation.text("pagination");
  if (style === undefined) return "none";
  if (style.startsWith("nested")) return "nested";
  return root.below("schemas", success?.text("schema") ?? "", "properties", "items") ? "items" : "page";
}

function parameterMembers(root: Place, parameter: Place): [string, Member][] {
  const path = `${parameter.text("in")}.${parameter.text("name")}`;
  const required = parameter.flag("required");
  const schema = parameter.text("schema");
  // without a schema of its own, a parameter's row reads like one: it has a type and perhaps a format
  return schema === undefined ? [...flatten(path, parameter, required)] : schemaMembers(root, path, schema, required);
}

function schemaMembers(root: Place, path: string, name: string | undefined, required = true): [string, Member][] {
  const schema = name === undefined ? undefined : root.below("schemas", name);
  return schema ? [...flatten(path, schema, required)] : [];
}
