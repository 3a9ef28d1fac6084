import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import { ok } from "../../replies.ts";
import type { SearchOptions } from "../../search/fields.ts";
import { namedValues } from "../../search/named-values.ts";
import { page } from "../../search/search.ts";
import { mapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
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
    for (const { companyId = "", value } of examples.responses("searchAuditLogs")) {
      for (const entry of value.data.results ?? []) world.company(companyId)?.table(auditLog).put(entry);
    }
  },
  handlers: {
    searchAuditLogs: async ({ companies, body }) => ok(await page(await entries(companies), body, search)),
    exportAuditLogs: async ({ companies, body }) =>
      exportSearch("audit-logs", await entries(companies), body, columns, search),
    listAuditLogs: async ({ company, body }) => {
      const rows = await mapInSlices(await entries([company]), (entry) => toDetail(company, entry));
      return ok(await page(rows, body, { row: "AuditLogDetail" }));
    },
  },
};

function entries(companies: readonly Company[]): Promise<AuditLogEntry[]> {
  return rowsOf(companies, auditLog, (entry) => entry);
}
