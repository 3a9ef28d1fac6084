/** The row with a name, or undefined. Throws when several rows have it, because any of them might be meant. */
export function findNamed<Row>(
  what: string,
  rows: readonly Row[],
  name: string,
  nameOf: (row: Row) => string | null,
): Row | undefined {
  const found = rows.filter((row) => nameOf(row)?.trim() === name);
  if (found.length > 1)
    throw new Error(
      `${found.length} rows have the name "${name}" (${what}), so none was chosen. Rename all but one of them.`,
    );
  return found[0];
}

/** The row with a name. Throws when there is none, with the names that there are. */
export function oneNamed<Row>(
  what: string,
  rows: readonly Row[],
  name: string,
  nameOf: (row: Row) => string | null,
): Row {
  const row = findNamed(what, rows, name, nameOf);
  if (row !== undefined) return row;
  throw new Error(`There is no ${what} "${name}". Choose one of these: ${rows.map(nameOf).join(", ")}.`);
}
