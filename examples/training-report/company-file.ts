import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { compose, Readable } from "node:stream";
import type { CompanyClient } from "@keepnet/core";
import { saveTo } from "@keepnet/core/node";
import type { Company } from "@keepnet/openapi";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import { columns, resultRows } from "./result-rows.ts";

/** What a company's file holds. */
export interface CompanyFile {
  readonly file: string;
  readonly enrollments: number;
  readonly people: number;
  /** Whether an earlier run wrote it. */
  readonly isKept: boolean;
}

interface FileOptions {
  readonly folder: string;
  readonly since: string | undefined;
  readonly signal: AbortSignal;
}

/** Writes the file of a company, whole or not at all. A file that is there is whole, and its company is not asked. */
export async function companyFile(
  client: CompanyClient,
  company: Company,
  { folder, since, signal }: FileOptions,
): Promise<CompanyFile> {
  const file = `${client.companyId}.csv`;
  const path = join(folder, file);
  const isKept = existsSync(path);
  if (!isKept) {
    const rows = Readable.from(resultRows(client, company, { since, signal }));
    // a spreadsheet takes no cell of it for a formula
    const csv = stringify({ header: true, columns, record_delimiter: "\r\n", escape_formulas: true });
    await saveTo(path, { stream: Readable.toWeb(compose(rows, csv)) });
  }
  return { file, isKept, ...(await countIn(path)) };
}

async function countIn(path: string): Promise<{ enrollments: number; people: number }> {
  const enrollments = new Set<string>();
  let people = 0;
  const rows: AsyncIterable<Record<string, string>> = createReadStream(path).pipe(parse({ columns: true }));
  for await (const { enrollmentId = "", targetUserId } of rows) {
    enrollments.add(enrollmentId);
    if (targetUserId) people += 1;
  }
  return { enrollments: enrollments.size, people };
}
