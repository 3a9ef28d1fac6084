import { join } from "node:path";
import { type CompanyResult, isKeepnetError } from "@keepnet/core";
import { saveTo } from "@keepnet/core/node";
import { stringify } from "csv-stringify/sync";
import type { CompanyFile } from "./company-file.ts";

/** Writes index.csv: a row for each company, with its file, or with the error that left it without one. */
export async function writeIndex(folder: string, results: readonly CompanyResult<CompanyFile>[]): Promise<void> {
  const rows = results.map(({ company: { companyName }, companyId, value, error }) => ({
    companyId,
    companyName,
    ...value,
    error: error === undefined ? undefined : textOf(error),
  }));
  const csv = stringify(
    rows.toSorted((a, b) => `${a.companyName}\n${a.companyId}`.localeCompare(`${b.companyName}\n${b.companyId}`, "en")),
    {
      header: true,
      columns: ["companyId", "companyName", "file", "enrollments", "people", "error"],
      record_delimiter: "\r\n",
      escape_formulas: true,
    },
  );
  await saveTo(join(folder, "index.csv"), { stream: new Blob([csv]).stream() }, { overwrite: true });
}

/** An error as code and message. */
export function textOf(error: unknown): string {
  if (isKeepnetError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
