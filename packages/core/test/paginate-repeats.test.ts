import { expect, test } from "vitest";
import { paginate } from "../src/index.ts";
import { envelope } from "./support/api-server.ts";
import { startPagedApi } from "./support/paged-api.ts";

const page = (...names: string[]) => ({
  totalNumberOfPages: 9,
  totalNumberOfRecords: 900,
  results: names.map((companyResourceId) => ({ companyResourceId })),
});

/** Reads companies from these pages, one after the other. */
async function read(pages: object[]) {
  const api = await startPagedApi({
    rows: [],
    response: ({ pageNumber }) => envelope(pages[(pageNumber - 1) % pages.length]),
  });
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { companyResourceId } of paginate(api.keepnet, "/api/companies/search"))
      seen.push(companyResourceId);
  })();
  return { ...api, seen, error: await reading.catch((error: unknown) => error) };
}

test.each([
  ["the page before", [page("a", "b")], 1],
  ["an earlier page", [page("a", "b"), page("c", "d")], 2],
])("a server that repeats %s is found out before a row is given twice", async (_name, pages, distinct) => {
  const { error, seen, asked } = await read(pages);
  expect(error).toMatchObject({ name: "UnexpectedResponseError", operation: "POST /api/companies/search" });
  expect(String(error)).toMatch(/ignored the page number/);
  expect(seen).toEqual(["a", "b", "c", "d"].slice(0, distinct * 2));
  expect(asked()).toHaveLength(distinct + 1);
});

test("pages that share rows, or have the same in another order, are not repeats", async () => {
  const { error, seen } = await read([page("a", "b"), page("b", "c"), page("b", "a"), page()]);
  expect(error).toBeUndefined();
  expect(seen).toEqual(["a", "b", "b", "c", "b", "a"]);
});

test("a list without totals whose full pages repeat is found out too", async () => {
  const rows = [{ name: "a" }, { name: "b" }];
  const { keepnet } = await startPagedApi({ rows: [], response: () => envelope(rows) });
  const body = { targetUserResourceId: "u1", pagination: { pageSize: 2 } };
  const timeline = paginate(keepnet.forCompany("a1"), "/api/leaderboard/get-user-timeline", { body });
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const event of timeline) seen.push(event);
  })();
  await expect(reading).rejects.toMatchObject({ name: "UnexpectedResponseError" });
  expect(seen).toHaveLength(2);
});
