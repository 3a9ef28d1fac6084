import type { Call } from "../../../prism/call.ts";
import type { Access } from "../../access/authorize.ts";
import type { World } from "../../world/world.ts";
import { addEntry } from "./entry.ts";

/**
 * Puts what a call did into the log of its company, or where it works in no single one into that of its caller. Values
 * are left out: they could hold secrets.
 *
 * @param data - what is in the envelope of the call's success
 */
export function recordWrite(world: World, { operation, request }: Call, access: Access, path: object, data: unknown) {
  const { caller, companies } = access;
  const isOfOne = companies.length === 1 && operation.scope !== "reseller";
  const company = isOfOne ? companies[0] : world.company(caller.credential.companyId);
  if (operation.effect === "read" || company === undefined) return;
  const { kind, entityName } = meaningOf(operation.iid ?? "");
  addEntry(company, {
    resourceId: world.newId(),
    userName: caller.credential.clientId,
    entityResourceId: idIn(path) ?? idIn(data) ?? null,
    entityName,
    oldValue: null,
    newValue: null,
    operation: kind,
    ip: null,
    userAgent: request.headers["user-agent"] ?? null,
    auditDescription: operation.iid ?? null,
    logDate: world.timestamp(),
  });
}

/** What an operation does to which kind of object, by its id: `deleteTargetUsers` is `DeleteMany` of `TargetUsers`. */
function meaningOf(operationId: string): { kind: string; entityName: string } {
  const [, verb = "", entityName = ""] = /^([a-z]+)(.*)$/.exec(operationId) ?? [];
  const kind = verb === "create" ? "Create" : verb === "delete" ? "Delete" : "Update";
  return { kind: entityName.endsWith("s") ? `${kind}Many` : kind, entityName };
}

function idIn(value: unknown): string | undefined {
  const { resourceId, id } = (value ?? {}) as { resourceId?: unknown; id?: unknown };
  return [resourceId, id].find((candidate) => typeof candidate === "string");
}
