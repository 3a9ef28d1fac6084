/** Prints rows as aligned columns; each column reads its cell from a row. */
export function printTable<Row>(rows: readonly Row[], columns: Record<string, (row: Row) => unknown>): void {
  const header = Object.keys(columns);
  const body = rows.map((row) => Object.values(columns).map((read) => String(read(row) ?? "–")));
  const widths = header.map((name, index) => Math.max(name.length, ...body.map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: string[]) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
  console.log([line(header), line(widths.map((width) => "─".repeat(width))), ...body.map(line)].join("\n"));
}
