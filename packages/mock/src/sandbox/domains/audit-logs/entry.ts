import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { numberOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";

export type AuditLogEntry = Readonly<Schemas["AuditLogEntry"]>;

/** The maximum number of entries in a company's log, which is our choice. */
const maxEntries = 10_000;

export const auditLog = tableKind<AuditLogEntry>("auditLog", "resourceId");

/** What was done, in the order of the numbers that a condition takes. */
export const operations: readonly string[] = ["Create", "Update", "Delete", "CreateMany", "UpdateMany", "DeleteMany"];

/** An entry as the list without a filter has it: with numbers in place of names. */
export function toDetail({ identity }: Company, entry: AuditLogEntry): Schemas["AuditLogDetail"] {
  const { resourceId, userName, logDate, entityResourceId, entityName, operation, oldValue, newValue } = entry;
  const userId = numberOf("user", userName ?? "");
  const companyId = identity.number;
  return {
    ...{ logId: resourceId, userId, companyId, logDate },
    ...{ entityResourceId, entityName, operation, oldValue, newValue },
  };
}

/** Adds to a company's log, which forgets its oldest entries when it is full. */
export function addEntry(company: Company, entry: AuditLogEntry): void {
  const log = company.table(auditLog);
  log.put(entry);
  for (const { resourceId } of log.values()) {
    if (log.size <= maxEntries) return;
    log.delete(resourceId);
  }
}
