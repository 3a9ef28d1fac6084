/** The columns of an exported file: their headings, and what a row has there. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | boolean | null | undefined>>;

/** The file that an export operation answers, in the wanted format: `Csv` or `Excel`, in any case. */
export async function exportFile<Row>(
  name: string,
  rows: readonly Row[],
  columns: Columns<Row>,
  exportType: string,
): Promise<File> {
  const isExcel = exportType.toLowerCase() === "excel";
  throw new Error(`not yet: ${name} ${isExcel} ${rows.length} ${Object.keys(columns).length}`);
}
