import type { Difference } from "../operations/compare.ts";

/** Rows of text in columns; numbers are aligned to the right. */
export function table(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A difference as one line; `theirs` names the other document. */
export function sentence({ operation, member, aspect, ours, theirs }: Difference, other: string): string {
  if (aspect === "presence") {
    const place = ours === "absent" ? `only in ${other}` : `not in ${other}`;
    return member === "operation" ? `${operation}: ${place}` : `${operation}: ${member} is ${place}`;
  }
  const what = aspect === "value" ? member : `${aspect} of ${member}`;
  return `${operation}: ${what} is ${ours} here, ${theirs} in ${other}`;
}
