import { stringify } from "csv-stringify/sync";
import { Refusal } from "../refusal.ts";
import type { SearchOptions } from "../search/fields.ts";
import { pageRows, type SearchRequest, select } from "../search/search.ts";
import { mapInSlices, slicesOf } from "../slices.ts";
import { excelFile } from "./excel-file.ts";
import { pdfFile } from "./pdf-file.ts";

/** What a cell of a table holds. */
export type Cell = string | number | boolean | null | undefined;

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
  const selected = await select(rows, request, options);
  return request.reportAllPages === true ? selected : pageRows(selected, request);
}

/** A file in the wanted format: `Csv`, `Excel` or `PDF`, in any case. @throws {Refusal} 400: there is no such format. */
export async function exportFile<Row>(
  name: string,
  rows: readonly Row[],
  columns: Columns<Row>,
  exportType: string,
): Promise<File> {
  const cells = Object.values(columns);
  const table = await mapInSlices(rows, (row) => cells.map((cell) => cell(row) ?? null));
  table.unshift(Object.keys(columns));
  switch (exportType.toLowerCase()) {
    case "csv":
      return new File(await csvParts(table), `${name}.csv`, { type: "text/csv" });
    case "excel":
      return new File([await excelFile(table)], `${name}.xlsx`, { type: excelType });
    case "pdf": {
      const texts = await mapInSlices(table, (row) => row.map((cell) => String(cell ?? "")));
      return new File([await pdfFile(texts)], `${name}.pdf`, { type: "application/pdf" });
    }
    default:
      throw new Refusal(400, "Invalid request", [`body.exportType: "${exportType}" is not Csv, Excel or PDF`]);
  }
}

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function csvParts(table: readonly Cell[][]): Promise<string[]> {
  const parts: string[] = [];
  // A cell that a spreadsheet would run as a formula is quoted by an apostrophe.
  for await (const slice of slicesOf(table)) parts.push(stringify(slice, { escape_formulas: true }));
  return parts;
}
