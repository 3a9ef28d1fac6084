import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameOf } from "../src/files/content-disposition.ts";
import { safeFileName } from "../src/files/file-name.ts";

test.each([
  // the examples of RFC 6266, section 5
  ["Attachment; filename=example.html", "example.html"],
  [`INLINE; FILENAME= "an example.html"`, "an example.html"],
  ["attachment; filename*= UTF-8''%e2%82%ac%20rates", "€ rates"],
  [`attachment; filename="EURO rates"; filename*=utf-8''%e2%82%ac%20rates`, "€ rates"],
  // the order does not matter
  [`attachment; filename*=UTF-8''%C5%9Eirket.csv; filename="Sirket.csv"`, "Şirket.csv"],
  // RFC 8187 with a language, and the other charset that it names
  ["attachment; filename*=UTF-8'tr'%C5%9Firket.csv", "şirket.csv"],
  ["attachment; filename*=iso-8859-1''%e9t%e9.csv", "été.csv"],
  // what cannot be decoded leaves the plain name
  [`attachment; filename="plain.csv"; filename*=UTF-8''%ff%fe.csv`, "plain.csv"],
  [`attachment; filename="plain.csv"; filename*=no-such-charset''x.csv`, "plain.csv"],
  [`attachment; filename="plain.csv"; filename*=broken`, "plain.csv"],
  // quoted strings
  [String.raw`attachment; filename="a \"quoted\" name.csv"`, "a quoted name.csv"],
  [`attachment; filename="semi;colon, comma.csv"`, "semi;colon, comma.csv"],
  [`attachment; x="; filename=evil.csv"; filename=good.csv`, "good.csv"],
  [`attachment; filename="percent%20stays.csv"`, "percent%20stays.csv"],
  [`attachment;filename=first.csv;filename=second.csv`, "first.csv"],
  // no name
  ["attachment", undefined],
  ["", undefined],
  [null, undefined],
  [`attachment; filename=""`, undefined],
  [`attachment; filename="unclosed.csv`, undefined],
  [`attachment; filename*=UTF-8''..`, undefined],
])("%s names the file %j", (header, name) => {
  expect(fileNameOf(header)).toBe(name);
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["C:\\Users\\me\\report.csv", "report.csv"],
  ["/etc/", undefined],
  ["..", undefined],
  [".bashrc", "bashrc"],
  [" . hidden.csv. ", "hidden.csv"],
  ["a\u0000b\nc\r\u001b[31m.csv", "abc[31m.csv"],
  ["invoice\u202efdc.exe", "invoicefdc.exe"],
  ['what?*<>|"is:this.csv', "whatisthis.csv"],
  ["CON", "_CON"],
  ["com1.csv", "_com1.csv"],
  ["console.csv", "console.csv"],
  ["ünïcödé 漢字.csv", "ünïcödé 漢字.csv"],
])("the name %j becomes %j", (sent, name) => {
  expect(safeFileName(sent)).toBe(name);
});

test("a name that is too long is shortened, and keeps its extension", () => {
  for (const letter of ["a", "ş", "漢", "😀"]) {
    const name = safeFileName(`${letter.repeat(400)}.xlsx`) ?? "";
    const bytes = Buffer.byteLength(name);
    expect(bytes).toBeLessThanOrEqual(200);
    expect(bytes).toBeGreaterThan(195);
    expect(name).toMatch(new RegExp(`^(${letter})+\\.xlsx$`, "u"));
  }
});

test("a name that is cut at a space does not end in one", () => {
  expect(safeFileName(`${"a".repeat(199)} ${"b".repeat(20)}`)).toBe("a".repeat(199));
});

test("no name that a server can send leads out of the folder it is put in", () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom("/", "\\", ".", "..", ":", "\0", "\n", " "),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  });
  fc.assert(
    fc.property(nasty, (sent) => {
      const name = safeFileName(sent);
      if (name === undefined) return;
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      expect(name).not.toMatch(/^[.\s]|[.\s]$/);
      expect(name).not.toBe("");
      expect(safeFileName(name)).toBe(name);
    }),
    { numRuns: 500 },
  );
});
