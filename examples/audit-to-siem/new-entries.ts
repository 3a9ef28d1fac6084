import { type CompanyClient, paginate } from "@keepnet/core";
import type { AuditLogEntry } from "@keepnet/openapi";
import { type Cursor, cursorAfter } from "./cursor.ts";

interface Portion {
  readonly entries: readonly AuditLogEntry[];
  /** The cursor once these entries are written. */
  readonly cursor: Cursor;
}

interface ReadOptions {
  readonly cursor: Cursor | undefined;
  readonly since: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * What is new in a company's log, the oldest first. After a page it asks again from a date on that page, instead of for
 * the next page: an entry that comes or goes meanwhile moves the pages, and one at their border would be missed.
 */
export async function* newEntries(
  client: CompanyClient,
  { cursor, since, signal }: ReadOptions,
): AsyncGenerator<Portion> {
  const seen = new Set(cursor?.ids);
  let from = cursor?.from ?? since;
  for (let isRead = false; !isRead; ) {
    isRead = true;
    const read: AuditLogEntry[] = [];
    for await (const { rows, pageNumber, totalNumberOfPages } of searchFrom(client, from, signal)) {
      read.push(...rows);
      const next = cursorAfter(read);
      const entries = rows.filter(({ resourceId }) => !seen.has(resourceId));
      for (const { resourceId } of entries) seen.add(resourceId);
      if (next && entries.length > 0) yield { entries, cursor: next };
      // with very many entries of one date it takes more pages until there is another date to go on from
      if (next && next.from !== from && pageNumber < totalNumberOfPages) {
        from = next.from;
        isRead = false;
        break;
      }
    }
  }
}

function searchFrom(client: CompanyClient, from: string | undefined, signal: AbortSignal) {
  const filterItems = from ? [{ fieldName: "logDate", operator: ">=", value: from } as const] : [];
  return paginate(client, "/api/audit-logs/search", {
    body: { ascending: true, filter: { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] } },
    signal,
  }).pages();
}
