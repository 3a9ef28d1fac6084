import { expect, test } from "vitest";
import { bearer, createKeepnet, paginate } from "../src/index.ts";
import { envelope, startApiServer } from "./support/api-server.ts";

const row = (n: number) => ({ companyResourceId: `company-${n}` });

/** Serves `total` rows by page; `change` may bend the page that is sent. */
async function setUp(total: number, change: (page: Record<string, unknown>) => object = (page) => page) {
  const server = await startApiServer({
    api: ({ body }) => {
      const { pageNumber, pageSize } = JSON.parse(body);
      const rows = Array.from({ length: total }, (_, n) => row(n)).slice(
        (pageNumber - 1) * pageSize,
        pageNumber * pageSize,
      );
      const totalNumberOfPages = Math.ceil(total / pageSize);
      return envelope(change({ pageNumber, pageSize, totalNumberOfPages, totalNumberOfRecords: total, results: rows }));
    },
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { attempts: 1 } });
  const search = (body = {}) => paginate(keepnet, "/api/companies/search", { body });
  const ids = async (body = {}) => {
    const found: string[] = [];
    for await (const { companyResourceId } of search(body)) found.push(companyResourceId);
    return found;
  };
  return { server, search, ids };
}

test.each([
  [0, 5, 1],
  [4, 5, 1],
  [5, 5, 1],
  [6, 5, 2],
  [23, 5, 5],
])("%i rows at %i a page are read with %i requests, each row once and in order", async (total, pageSize, requests) => {
  const { server, ids } = await setUp(total);
  expect(await ids({ pageSize })).toEqual(Array.from({ length: total }, (_, n) => `company-${n}`));
  expect(server.calls).toHaveLength(requests);
});

test("pages are requested only while they are read", async () => {
  const { server, search } = await setUp(50);
  for await (const { pageNumber, rows } of search({ pageSize: 10 }).pages()) {
    expect(rows).toHaveLength(10);
    if (pageNumber === 2) break;
  }
  expect(server.calls).toHaveLength(2);
});

test("reading can start at a later page", async () => {
  const { ids } = await setUp(23);
  expect(await ids({ pageSize: 10, pageNumber: 3 })).toEqual(["company-20", "company-21", "company-22"]);
});

test("a page without rows ends the reading, whatever the totals say", async () => {
  const { server, ids } = await setUp(0, (page) => ({
    ...page,
    totalNumberOfPages: 9,
    totalNumberOfRecords: 900,
    results: null,
  }));
  expect(await ids()).toEqual([]);
  expect(server.calls).toHaveLength(1);
});

test("members of the body that the caller sets are sent, the others have values that work", async () => {
  const { server, ids } = await setUp(1);
  const filter = { condition: "OR" as const, searchInputTextValue: "bank" };
  await ids({ filter, ascending: false });
  expect(JSON.parse(server.calls[0]?.body ?? "")).toEqual({
    pageNumber: 1,
    pageSize: 100,
    orderBy: "CreateTime",
    ascending: false,
    filter,
  });
});

test.each([
  ["fails", { status: 500, body: {} }, "server_error"],
  ["reports a failure in its envelope", { body: { data: null, status: "INTERNAL_SERVER_ERROR" } }, "failed_envelope"],
  ["has no totals", envelope({ results: [] }), "unexpected_response"],
  ["is null", envelope(null), "unexpected_response"],
])("a page that %s throws, after the rows before it were given", async (_name, response, code) => {
  const first = envelope({ totalNumberOfPages: 2, totalNumberOfRecords: 2, results: [row(1)] });
  const server = await startApiServer({ api: (_request, n) => (n === 1 ? first : response) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { attempts: 1 } });
  const seen: string[] = [];
  const read = async () => {
    for await (const company of paginate(keepnet, "/api/companies/search")) seen.push(company.companyResourceId);
  };
  await expect(read()).rejects.toMatchObject({ code, operation: "POST /api/companies/search" });
  expect(seen).toEqual(["company-1"]);
});

test("an aborted signal ends the reading with its reason", async () => {
  const server = await startApiServer();
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { attempts: 1 } });
  const pages = paginate(keepnet, "/api/companies/search", { signal: AbortSignal.abort() }).pages();
  await expect(pages[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: "AbortError" });
  expect(server.calls).toHaveLength(0);
});
