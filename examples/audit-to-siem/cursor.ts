import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { saveTo } from "@keepnet/core/node";
import type { AuditLogEntry } from "@keepnet/openapi";

/** How far the log of a company was read. The next run asks for it from this date on, and leaves these entries out. */
export interface Cursor {
  readonly from: string;
  readonly ids: readonly string[];
}

// the last entries are read again, so that one that was filed late, between others, is found
const overlap = 50;

/**
 * The cursor after these entries, the oldest first. Dates are only passed back to the API, never computed with, because
 * an account may have a format of its own; and all entries of a date are kept together.
 */
export function cursorAfter(entries: readonly AuditLogEntry[]): Cursor | undefined {
  const from = entries.at(-overlap)?.logDate ?? entries[0]?.logDate;
  if (from === undefined) return undefined;
  const recent = entries.slice(entries.findIndex(({ logDate }) => logDate === from));
  return { from, ids: recent.map(({ resourceId }) => resourceId) };
}

export async function readCursor(folder: string, companyId: string): Promise<Cursor | undefined> {
  const path = pathOf(folder, companyId);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (text === undefined) return undefined;
  const { from, ids } = JSON.parse(text) as Partial<Cursor>;
  if (typeof from === "string" && Array.isArray(ids)) return { from, ids };
  throw new Error(`${path} is no cursor. Delete it to begin with --since again.`);
}

/** Replaces the cursor in one step. */
export async function writeCursor(folder: string, companyId: string, cursor: Cursor): Promise<void> {
  const stream = new Blob([`${JSON.stringify(cursor)}\n`]).stream();
  await saveTo(pathOf(folder, companyId), { stream }, { overwrite: true });
}

function pathOf(folder: string, companyId: string): string {
  return join(folder, `${companyId}.json`);
}
