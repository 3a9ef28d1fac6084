/** An A4 page on its side, in points, with lines of a fixed-width font: 7 points high, 4.2 wide. */
const page = { width: 842, height: 595, margin: 36, fontSize: 7, leading: 10, columns: 183, lines: 52 };

const maxCellLength = 40;

/**
 * A small PDF file (ISO 32000) with a table as plain lines of text. The libraries that make PDF files weigh 26 MB and
 * more, which is too much for a file that only its media type is looked at.
 */
export function pdfFile(table: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = linesOf(table);
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / page.lines)) }, (_, index) =>
    lines.slice(index * page.lines, (index + 1) * page.lines),
  );
  // objects 1 to 3 are shared, and each page has two of its own
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((content, index) => [pageObject(5 + 2 * index), contentObject(content)]),
  ];
  return new Uint8Array(Buffer.from(documentOf(objects), "latin1"));
}

/** Objects in a file, whose table of contents has the place of each, in bytes. A character is a byte. */
function documentOf(objects: readonly string[]): string {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const contents = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return `${text}${contents}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

function pageObject(content: number): string {
  const resources = "/Resources << /Font << /F1 3 0 R >> >>";
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] ${resources} /Contents ${content} 0 R >>`;
}

function contentObject(lines: readonly string[]): string {
  const start = `/F1 ${page.fontSize} Tf ${page.leading} TL ${page.margin} ${page.height - page.margin} Td`;
  const stream = `BT ${start}\n${lines.map((line) => `(${line}) '\n`).join("")}ET`;
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}

/** The rows of a table as lines, in columns. Characters that the font's encoding lacks become question marks. */
function linesOf(table: readonly (readonly string[])[]): string[] {
  const plain = table.map((row) =>
    row.map((cell) => cell.slice(0, maxCellLength).replaceAll(/[^\x20-\x7e\xa0-\xff]/gu, "?")),
  );
  const widths = plain[0]?.map((_, column) => Math.max(...plain.map((row) => row[column]?.length ?? 0))) ?? [];
  return plain.map((row) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    return line
      .slice(0, page.columns)
      .trimEnd()
      .replaceAll(/[\\()]/g, "\\$&");
  });
}
