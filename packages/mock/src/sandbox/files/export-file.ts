import { stringify } from "csv-stringify/sync";
import { Refusal } from "../refusal.ts";
import type { SearchOptions } from "../search/fields.ts";
import { pageRows, type SearchRequest, selectInSlices } from "../search/search.ts";
import { pdfFile } from "./pdf-file.ts";
import { fixTimes } from "./zip-times.ts";

type Cell = string | number | boolean | null | undefined;

/** The columns of an exported file: their headings, and what a row has there. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** The members that an export's body has besides those of its search. */
export interface ExportRequest {
  readonly exportType: string;
  readonly reportAllPages?: boolean | undefined;
}

/** The file with what a search body selects: all pages of it, or the one page. @throws {Refusal} 400. */
export async function exportSearch<Row extends object>(
  name: string,
  rows: Iterable<Row>,
  request: SearchRequest & ExportRequest,
  columns: Columns<Row>,
  options: SearchOptions<Row>,
): Promise<File> {
  return exportFile(name, await selectExported(rows, request, options), columns, request.exportType);
}

/** The rows that go into a file: what a search body selects, all pages of it or the one page. @throws {Refusal} 400. */
export async function selectExported<Row extends object>(
  rows: Iterable<Row>,
  request: SearchRequest & Pick<ExportRequest, "reportAllPages">,
  options: SearchOptions<Row>,
): Promise<Row[]> {
  const selected = await selectInSlices(rows, request, options);
  return request.reportAllPages === true ? selected : pageRows(selected, request);
}

/** A file in the wanted format: `Csv`, `Excel` or `PDF`, in any case. @throws {Refusal} 400: there is no such format. */
export async function exportFile<Row>(
  name: string,
  rows: readonly Row[],
  columns: Columns<Row>,
  exportType: string,
): Promise<File> {
  const table = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row) ?? null))];
  switch (exportType.toLowerCase()) {
    case "csv":
      // A cell that a spreadsheet would run as a formula is quoted by an apostrophe.
      return new File([stringify(table, { escape_formulas: true })], `${name}.csv`, { type: "text/csv" });
    case "excel":
      return new File([await excelFile(table)], `${name}.xlsx`, { type: excelType });
    case "pdf":
      return new File([pdfFile(table.map((row) => row.map((cell) => String(cell ?? ""))))], `${name}.pdf`, {
        type: "application/pdf",
      });
    default:
      throw new Refusal(400, "Invalid request", [`body.exportType: "${exportType}" is not Csv, Excel or PDF`]);
  }
}

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function excelFile(table: readonly Cell[][]): Promise<Uint8Array<ArrayBuffer>> {
  // only now: it takes longer to load than the rest of the sandbox
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const sheet = table.map((row) => row.map((value) => (value === undefined || value === null ? null : { value })));
  return new Uint8Array(fixTimes(await writeXlsxFile(sheet).toBuffer()));
}
