import { saveTo } from "@keepnet/core/node";
import { stringify } from "csv-stringify/sync";
import { type CompanyRow, columns } from "./company-row.ts";

/** Replaces the file in one step, with the rows by name. A spreadsheet takes no cell of it for a formula. */
export async function writeCsv(output: string, rows: readonly CompanyRow[]): Promise<void> {
  const sorted = rows.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), "en"));
  const csv = stringify(sorted, {
    header: true,
    columns: [...columns],
    record_delimiter: "\r\n",
    escape_formulas: true,
  });
  await saveTo(output, { stream: new Blob([csv]).stream() }, { overwrite: true });
}

function keyOf({ companyName, companyId }: CompanyRow): string {
  return `${companyName}\n${companyId}`;
}
