import type { AuditLogEntry, Company } from "@keepnet/openapi";

interface EventOptions {
  readonly companyId: string;
  readonly company: Company;
  /** Whether to add the object before and after the change, which can hold personal data. */
  readonly values: boolean;
}

/** An entry as one line of JSON. `eventId` is the API's own, so that a SIEM can drop an event that comes twice. */
export function eventLine(entry: AuditLogEntry, { companyId, company, values }: EventOptions): string {
  const { oldValue, newValue } = entry;
  const event = {
    eventId: entry.resourceId,
    time: entry.logDate,
    companyId,
    companyName: company.companyName,
    user: entry.userName,
    operation: entry.operation,
    entity: entry.entityName,
    entityId: entry.entityResourceId,
    description: entry.auditDescription,
    ip: entry.ip,
    userAgent: entry.userAgent,
    ...(values && { oldValue, newValue }),
  };
  return `${JSON.stringify(event)}\n`;
}
