import type { Operation } from "../../prism/operations.ts";
import type { Credential } from "./credential.ts";

/** Whether any of a credential's roles may call an operation at all, in whatever company. */
export function mayCall(credential: Credential, operation: Operation): boolean {
  if (operation.scope === "none") return true;
  const { role, otherRoles = [], permissions } = credential;
  const may = permissions === undefined ? roleMayCall(role, operation) : permissions.includes(permissionOf(operation));
  return may || otherRoles.some((other) => roleMayCall(other, operation));
}

function roleMayCall(role: string, operation: Operation): boolean {
  if (role === "Reseller") return true;
  // What a custom role may do is not part of the API. Without a list of permissions it reads: our choice again.
  if (role !== "Company Admin" && operation.effect !== "read") return false;
  // A Company Admin's own list is its one company. Deleting a company is its Reseller's decision. The API does not say so: it is our choice.
  if (operation.iid === "listMyCompanies" || operation.scope === "shared") return true;
  return operation.scope === "company" || (operation.scope === "company-path" && operation.method !== "delete");
}

/** The permission for an operation as a token's response lists it: its path without `/api/`, and its method. */
export function permissionOf({ path, method }: Operation): string {
  return `${path.replace(/^\/(api\/)?/, "")}|${method.toUpperCase()}`;
}
