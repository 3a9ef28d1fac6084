interface Column<Row> {
  readonly label: string;
  readonly className?: "number" | "time";
  /** The text of a cell, and a second line in small print. */
  readonly cell: (row: Row) => { readonly text: string; readonly small?: string | undefined };
}

/** Fills a table. The first column names the rows. All text is set as text, so that none of it becomes markup. */
export function fillTable<Row>(
  document: Document,
  table: Element,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): void {
  const add = (parent: Element, tag: string, text?: string): Element => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  const header = add(add(table, "thead"), "tr");
  for (const { label, className } of columns) {
    const cell = add(header, "th", label);
    cell.setAttribute("scope", "col");
    if (className) cell.className = className;
  }
  const body = add(table, "tbody");
  for (const row of rows) {
    const line = add(body, "tr");
    columns.forEach(({ className, cell: read }, index) => {
      const { text, small } = read(row);
      const cell = add(line, index === 0 ? "th" : "td", text);
      if (index === 0) cell.setAttribute("scope", "row");
      if (className) cell.className = className;
      if (small) add(cell, "span", small).className = "small";
    });
  }
}
