import { mapInSlices, slicesOf, visitInSlices } from "../slices.ts";

/** An A4 page on its side, in points, with lines of a fixed-width font: 7 points high, 4.2 wide. */
const page = { width: 842, height: 595, margin: 36, fontSize: 7, leading: 10, columns: 183, lines: 52 };

const maxCellLength = 40;

/**
 * A small PDF file (ISO 32000) with a table as plain lines of text. The libraries that make PDF files weigh 26 MB and
 * more, which is too much for a file that only its media type is looked at.
 */
export async function pdfFile(table: readonly (readonly string[])[]): Promise<Blob> {
  const lines = await linesOf(table);
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / page.lines)) }, (_, index) => index);
  // objects 1 to 3 are shared, and each page has two of its own
  const kids = pages.map((index) => `${4 + 2 * index} 0 R`);
  const document = new Document();
  document.add("<< /Type /Catalog /Pages 2 0 R >>");
  document.add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`);
  document.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
  for await (const slice of slicesOf(pages)) {
    for (const index of slice) {
      document.add(pageObject(5 + 2 * index));
      document.add(contentObject(lines.slice(index * page.lines, (index + 1) * page.lines)));
    }
    document.flush();
  }
  return document.end();
}

/** Objects in a file, whose table of contents has the place of each, in bytes. A character is a byte. */
class Document {
  readonly #parts: Buffer<ArrayBuffer>[] = [];
  readonly #places: string[] = [];
  #text = "%PDF-1.4\n";
  /** Of the parts, in bytes. */
  #length = 0;

  add(object: string): void {
    this.#places.push(`${String(this.#length + this.#text.length).padStart(10, "0")} 00000 n \n`);
    this.#text += `${this.#places.length} 0 obj\n${object}\nendobj\n`;
  }

  /** Writes what was added since the last time. */
  flush(): void {
    this.#parts.push(Buffer.from(this.#text, "latin1"));
    this.#length += this.#text.length;
    this.#text = "";
  }

  end(): Blob {
    this.flush();
    const size = this.#places.length + 1;
    const contents = `xref\n0 ${size}\n0000000000 65535 f \n${this.#places.join("")}`;
    const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${this.#length}\n%%EOF\n`;
    return new Blob([...this.#parts, contents, trailer]);
  }
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
async function linesOf(table: readonly (readonly string[])[]): Promise<string[]> {
  const widths: number[] = [];
  const plain = await mapInSlices(table, (row) =>
    row.map((cell) => cell.slice(0, maxCellLength).replaceAll(/[^\x20-\x7e\xa0-\xff]/gu, "?")),
  );
  await visitInSlices(plain, (row) => {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  });
  return mapInSlices(plain, (row) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    return line
      .slice(0, page.columns)
      .trimEnd()
      .replaceAll(/[\\()]/g, "\\$&");
  });
}
