import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Operation } from "../../../src/prism/operations.ts";
import { filters, orders } from "./arbitrary-search.ts";
import { bodyFor, everything, operations, type Row, type Search, SearchedMock } from "./searched-mock.ts";

// An export holds what its search finds: every line of the file is the row at its place, for any filter, order and page.

/** Every export that takes a body, with the search whose path it adds `export` to. */
const pairs = operations.flatMap((operation): [path: string, search: Operation, file: Operation][] => {
  const searchPath = operation.path.replace("/export", "");
  const search = operations.find(({ path, method }) => path === searchPath && method === "post");
  const takesBody = operation.method === "post" && operation.request?.body !== undefined;
  const isExport = operation.path !== searchPath && takesBody;
  return isExport && search !== undefined ? [[operation.path, search, operation]] : [];
});

let mock: SearchedMock;
beforeAll(async () => {
  mock = await SearchedMock.start();
});
afterAll(() => mock.close());

async function find(search: Operation, request: Search): Promise<Row[] | string> {
  const found = await mock.find(search, request);
  return typeof found === "string" ? found : found.flatMap(withChildren);
}

/** A company's file has those that are nested in it after it. */
function withChildren(row: Row): Row[] {
  const { children } = row as { children?: Row[] | null };
  return [row, ...(children ?? []).flatMap(withChildren)];
}

async function exported(
  file: Operation,
  search: Operation,
  request: Search,
  reportAllPages: boolean,
): Promise<string[][] | string> {
  const response = await mock.send(file, { ...bodyFor(search, request), exportType: "Csv", reportAllPages });
  if (response.ok) return (parse(await response.text()) as string[][]).slice(1);
  return String(((await response.json()) as { validationMessages: string[] }).validationMessages);
}

/** What a line shows that its row does not have. Dates may be shortened, and states have names. */
function strangeCells(line: readonly string[], row: Row): string[] {
  const texts = Object.values(row).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((item) => Object.values(item as object)).map(String) : [String(value ?? "")],
  );
  const dates = texts.flatMap((text) => [text.slice(0, 10), text.slice(0, 16).replace("T", " ")]);
  const known = new Set(["", "Yes", "No", "Active", "Inactive", "Deleted", ...texts, ...dates]);
  return line.map((cell) => cell.replace(/^'/, "")).filter((cell) => !known.has(cell));
}

test.each(pairs)(
  "%s",
  async (_path, search, file) => {
    const all = await find(search, everything);
    if (typeof all === "string") throw new Error(all);
    expect(all.length).toBeGreaterThan(0);
    const searches = fc.record({ filter: filters(all), order: orders(all), reportAllPages: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(searches, async ({ filter, order, reportAllPages }) => {
        const request = { ...order, filter };
        const whole = { ...request, pageNumber: 1, pageSize: 1_000 };
        const found = await find(search, reportAllPages ? whole : request);
        const lines = await exported(file, search, request, reportAllPages);
        if (typeof found === "string" || typeof lines === "string") {
          expect(lines).toEqual(found);
          return;
        }
        expect(lines.length).toBe(found.length);
        expect(lines.map((line, index) => strangeCells(line, found[index] ?? {}))).toEqual(lines.map(() => []));
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);

test("there are such exports", () => {
  expect(pairs.length).toBeGreaterThan(25);
});
