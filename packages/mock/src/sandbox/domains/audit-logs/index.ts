import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import { ok } from "../../replies.ts";
import type { SearchOptions } from "../../search/fields.ts";
import { namedValues } from "../../search/named-values.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { type AuditLogEntry, auditLog, operations, toDetail } from "./entry.ts";

const search: SearchOptions<AuditLogEntry> = {
  row: "AuditLogEntry",
  values: new Map([["operation", namedValues({ ...operations })]]),
};

const columns: Columns<AuditLogEntry> = {
  Date: ({ logDate }) => logDate.slice(0, 16).replace("T", " "),
  User: ({ userName }) => userName,
  Operation: ({ operation }) => operation,
  Entity: ({ entityName }) => entityName,
  Description: ({ auditDescription }) => auditDescription,
  IP: ({ ip }) => ip,
};

export const auditLogDomain: Domain = {
  seed: (world, examples) => {
    for (const { companyId = "", value } of examples.answers("searchAuditLogs")) {
      for (const entry of value.data.results ?? []) world.company(companyId)?.table(auditLog).put(entry);
    }
  },
  handlers: {
    searchAuditLogs: ({ companies, body }) => ok(page(entries(companies), body, search)),
    exportAuditLogs: ({ companies, body }) => exportSearch("audit-logs", entries(companies), body, columns, search),
    listAuditLogs: ({ company, body }) => {
      const rows = entries([company]).map((entry) => toDetail(company, entry));
      return ok(page(rows, body, { row: "AuditLogDetail" }));
    },
  },
};

function entries(companies: readonly Company[]): AuditLogEntry[] {
  return companies.flatMap((company) => [...company.table(auditLog).values()]);
}
