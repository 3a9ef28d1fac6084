import type { Company } from "@keepnet/openapi";
import { expect, test } from "vitest";
import { companies } from "../src/index.ts";
import { envelope } from "./support/api-server.ts";
import { startCompanies } from "./support/company-tree.ts";

const tree = [
  { companyResourceId: "a", children: [{ companyResourceId: "a1", children: [{ companyResourceId: "a11" }] }] },
  { companyResourceId: "b", children: null },
  { companyResourceId: "a1" },
  { companyResourceId: "c" },
];
const ids = (rows: readonly Company[]) => rows.map(({ companyResourceId }) => companyResourceId);

test("every company is listed, those nested in others too, each once, over all pages", async () => {
  const { keepnet, listed } = await startCompanies(tree);
  expect(ids(await companies(keepnet, { search: { pageSize: 2 } }).toArray())).toEqual(["a", "a1", "a11", "b", "c"]);
  expect(listed().map(({ pageNumber, pageSize }) => [pageNumber, pageSize])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test("iterating yields the same companies, and requests them again each time", async () => {
  const { keepnet, listed } = await startCompanies(tree);
  const all = companies(keepnet);
  const seen: Company[] = [];
  for await (const company of all) seen.push(company);
  expect(await all.toArray()).toEqual(seen);
  expect(listed()).toHaveLength(2);
});

test("the search narrows the listing", async () => {
  const { keepnet, listed } = await startCompanies(tree);
  const filter = { condition: "AND" as const, searchInputTextValue: "dental" };
  await companies(keepnet, { search: { filter, orderBy: "CompanyName" } }).toArray();
  expect(listed()).toEqual([{ pageNumber: 1, pageSize: 100, ascending: true, orderBy: "CompanyName", filter }]);
});

test("nothing is requested before the iteration starts, and no further page after it ends", async () => {
  const { keepnet, listed } = await startCompanies(tree);
  const all = companies(keepnet, { search: { pageSize: 1 } });
  expect(listed()).toEqual([]);
  for await (const company of all) {
    expect(company.companyResourceId).toBe("a");
    break;
  }
  expect(listed()).toHaveLength(1);
});

test("a company without an id ends the listing with an error, and is not left out", async () => {
  const { keepnet } = await startCompanies([{ companyResourceId: "a" }, { companyName: "Acme" }]);
  await expect(companies(keepnet).toArray()).rejects.toMatchObject({
    code: "unexpected_response",
    message: expect.stringContaining("(Acme)"),
  });
});

test("a page that fails rejects, and the listing is never a part", async () => {
  const listing = ({ pageNumber }: { pageNumber: number }, usual: object) =>
    pageNumber === 2 ? { ...envelope(null), status: 403 } : usual;
  const { keepnet } = await startCompanies(tree, { listing });
  await expect(companies(keepnet, { search: { pageSize: 2 } }).toArray()).rejects.toMatchObject({ status: 403 });
});

test("an abort ends the listing with the reason of the signal", async () => {
  const { keepnet } = await startCompanies(tree);
  const controller = new AbortController();
  const reason = new Error("enough");
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const company of companies(keepnet, { signal: controller.signal })) {
      seen.push(company.companyResourceId);
      controller.abort(reason);
    }
  })();
  await expect(reading).rejects.toBe(reason);
  expect(seen).toEqual(["a"]);
});

test("an unknown option is refused before anything is sent", async () => {
  const { keepnet, listed } = await startCompanies(tree);
  const options = { pageSize: 2 } as object;
  await expect(companies(keepnet, options).toArray()).rejects.toMatchObject({ code: "invalid_options" });
  expect(listed()).toEqual([]);
});
