import { type Json, Place } from "@keepnet/document";
import { flatten } from "./flatten.ts";
import type { Facts, Member, Operation } from "./operation.ts";

/**
 * Reads a part of the vendor's reference, such as `spec/reference/keepnet-api.json`: a table of operations over OpenAPI
 * 3.0 schemas.
 *
 * A request can have two schemas: the one that the vendor's document shows, and the full one behind it. So can a
 * response: the one that the vendor's document shows, and the one that the web UI reads, which is right.
 */
export function readReference(reference: Json, reading: Reading = "full"): Operation[] {
  const root = Place.rootOf(reference);
  const mirrored = root
    .entries("mirroredOperations")
    .filter(([, operation]) => operation.flag("inVendorSpec"))
    .map(([, operation]) => ({ key: operation.text("operation") ?? "", facts: {}, failures: [] }));
  const candidates = root.entries("candidates").map(([, operation]) => ({
    key: operation.text("operation") ?? "",
    facts: { scope: operation.text("scope"), effect: effectOf(operation) },
    failures: [],
    isCandidate: true,
  }));
  const known = root.entries("operations").map(([, operation]) => readOperation(root, operation, reading));
  return [...known, ...mirrored, ...candidates];
}

type Reading = "full" | "shown";

function readOperation(root: Place, operation: Place, reading: Reading): Operation {
  const key = operation.text("operation") ?? "";
  const request = operation.below("request");
  const responses = operation.entries("responses");
  const [status, success] = responses.find(([name]) => name.startsWith("2")) ?? [];
  const responseSchema = (reading === "full" ? success?.text("uiSchema") : undefined) ?? success?.text("schema");
  const requestSchema = (reading === "full" ? request?.text("fullSchema") : undefined) ?? request?.text("schema");
  return {
    key,
    facts: {
      scope: scopeOf(key, operation),
      effect: effectOf(operation),
      pagination: paginationOf(root, operation, responseSchema),
      "request media type": request?.text("mediaType") ?? "none",
      "response media type": success?.text("mediaType") ?? "none",
      "success status": status,
    },
    failures: responses.map(([name]) => name).filter((name) => /^[45]/.test(name)),
    members: new Map([
      ...operation.entries("parameters").flatMap(([, parameter]) => parameterMembers(root, parameter)),
      ...schemaMembers(root, "request", requestSchema),
      ...schemaMembers(root, "response", responseSchema),
    ]),
  };
}

const effects: Readonly<Record<string, string>> = {
  "read-only": "read",
  mutating: "write",
  destructive: "destructive",
  auth: "write",
  "sends-mail": "sends-messages",
};

function effectOf(operation: Place): Facts["effect"] {
  return operation.flag("sendsMail") ? "sends-messages" : effects[operation.text("effect") ?? ""];
}

/** `never` means that no Company ID is sent in a header: the path names the company, or none is meant. */
function scopeOf(key: string, operation: Place): Facts["scope"] {
  const value = operation.below("scope")?.text("value");
  if (value !== undefined) return value;
  if (operation.below("scope")?.text("companyIdHeader") !== "never") return "company";
  if (operation.text("effect") === "auth") return "none";
  return key.endsWith(" /api/companies/{resourceId}") ? "company-path" : "reseller";
}

function paginationOf(root: Place, operation: Place, responseSchema = ""): Facts["pagination"] {
  const style = operation.text("pagination");
  if (style === undefined) return "none";
  if (style.startsWith("nested")) return "nested";
  return root.below("schemas", responseSchema, "properties", "items") ? "items" : "page";
}

function parameterMembers(root: Place, parameter: Place): [string, Member][] {
  const path = `${parameter.text("in")}.${parameter.text("name")}`;
  const required = parameter.flag("required");
  const schema = parameter.text("schema");
  // without a schema of its own, a parameter's row reads like one: it has a type and perhaps a format
  return schema === undefined
    ? [...flatten(path, parameter, required, true)]
    : schemaMembers(root, path, schema, required);
}

function schemaMembers(root: Place, path: string, name: string | undefined, required = true): [string, Member][] {
  const schema = name === undefined ? undefined : root.below("schemas", name);
  return schema ? [...flatten(path, schema, required, true)] : [];
}
