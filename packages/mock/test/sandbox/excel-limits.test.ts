import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { sliceLength } from "../../src/sandbox/slices.ts";
import { type Client, signInHere } from "../robustness/in-process.ts";
import { dataOf, refusalOf } from "./support.ts";
import { turnsDuring } from "./turns.ts";

// Excel files are held to the limits of CSV files, and to those that a compressed file needs.

const sheet = "xl/worksheets/sheet1.xml";

/** The parts of an Excel file with a column of texts. */
async function partsOf(texts: readonly string[]): Promise<Record<string, Uint8Array>> {
  const rows = texts.map((value) => [{ value }]);
  return unzipSync(new Uint8Array(await writeXlsxFile(rows).toBuffer()));
}

function upload({ post }: Client, parts: Record<string, Uint8Array>): Promise<Response> {
  const form = new FormData();
  form.append("File", new File([new Uint8Array(zipSync(parts))], "people.xlsx"));
  return post("/api/target-users/upload", form);
}

/** An Excel file whose sheet has these rows, in XML. */
async function withRows(xml: string): Promise<Record<string, Uint8Array>> {
  const parts = await partsOf(["Email"]);
  const text = strFromU8(parts[sheet] ?? new Uint8Array());
  return { ...parts, [sheet]: strToU8(text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`)) };
}

const cell = (place: string, text = "x") => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

test.each([
  ["a cell in row 60,000", `<row r="60000">${cell("A60000")}</row>`, "more than the 50000 rows"],
  ["a row whose number has an exponent", `<row r="1e9">${cell("A1")}</row>`, "is not a valid Excel file"],
  [
    "cells far to the right and far below",
    `<row r="1">${cell("XFD1")}</row><row r="40000">${cell("A40000")}</row>`,
    "more than the 1000000 cells",
  ],
  ["a cell of 100 KiB", `<row r="1">${cell("A1", "x".repeat(100 * 1024))}</row>`, "more than the 64 KiB in a row"],
])("%s is refused", async (_, xml, reason) => {
  await using client = await signInHere();
  expect(await refusalOf(upload(client, await withRows(xml)))).toEqual([400, expect.stringContaining(reason)]);
});

test("a sheet is held to the limits under every name", async () => {
  await using client = await signInHere();
  const { [sheet]: far = new Uint8Array(), ...parts } = await withRows(`<row r="60000">${cell("A60000")}</row>`);
  const relations = "xl/_rels/workbook.xml.rels";
  const text = strFromU8(parts[relations] ?? new Uint8Array()).replaceAll("worksheets/sheet1.xml", "people.xml");
  const renamed = { ...parts, [relations]: strToU8(text), "xl/people.xml": far };
  expect(await refusalOf(upload(client, renamed))).toEqual([400, expect.stringContaining("more than the 50000 rows")]);
});

test("a file of 100 KiB that unpacks to 100 MiB is refused, and gives way while it is unpacked", async () => {
  await using client = await signInHere();
  const parts = { ...(await partsOf(["Email"])), "xl/more.xml": new Uint8Array(100 * 1024 * 1024) };
  const [refusal, turns] = await turnsDuring(async () => refusalOf(upload(client, parts)));
  expect(refusal).toEqual([400, expect.stringContaining("more than the 64 MiB of unpacked data")]);
  expect(turns).toBeGreaterThan(10);
});

test("a text that many cells share counts for each of them", async () => {
  await using client = await signInHere();
  const parts = await partsOf(["Email", ...Array<string>(400).fill("x".repeat(60 * 1024 - 1))]);
  expect(await refusalOf(upload(client, parts))).toEqual([
    400,
    expect.stringContaining("more than the 10 MiB of text"),
  ]);
});

test("rows give way between slices of them, and their duplicates are counted", async () => {
  await using client = await signInHere();
  const count = 10 * sliceLength;
  const parts = await partsOf([
    "Email",
    ...Array.from({ length: count }, (_, index) => `p${index % 10}@quillfern.example`),
  ]);
  const [uploaded, turns] = await turnsDuring(() => dataOf(upload(client, parts)));
  expect(uploaded).toMatchObject({ rowCount: count, columnCount: 1, duplicateCount: count - 10 });
  expect(turns).toBeGreaterThanOrEqual(count / sliceLength);
});
