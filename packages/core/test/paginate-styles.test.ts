import { describe, expect, test } from "vitest";
import { type Keepnet, paginate, unwrap } from "../src/index.ts";
import { envelope } from "./support/api-server.ts";
import { startPagedApi } from "./support/paged-api.ts";

const rowsOf = (total: number) => Array.from({ length: total }, (_, index) => ({ resourceId: `row-${index}` }));

/** One operation of each style, and the timeline: a bare list without totals. */
const searches = {
  page: (keepnet: Keepnet, pageSize: number) =>
    paginate(keepnet.forCompany("a1"), "/api/target-users/search", { body: { pageSize } }),
  nested: (keepnet: Keepnet, pageSize: number) =>
    paginate(keepnet.forCompany("a1"), "/api/leaderboard/get-all", { body: { pagination: { pageSize } } }),
  items: (keepnet: Keepnet, pageSize: number) =>
    paginate(keepnet.forCompany("a1"), "/api/target-users/{transactionId}/search", {
      params: { path: { transactionId: "tx" } },
      body: { pageSize },
    }),
};

const timeline = (keepnet: Keepnet, pageSize: number) =>
  paginate(keepnet.forCompany("a1"), "/api/leaderboard/get-user-timeline", {
    body: { targetUserResourceId: "u1", pagination: { pageSize } },
  });

async function idsOf(rows: AsyncIterable<object>): Promise<unknown[]> {
  const ids = [];
  for await (const row of rows) ids.push((row as { resourceId: unknown }).resourceId);
  return ids;
}

/** As documented, and as another source shows it: `page` as a list, `nested` as a page, `items` in `data`. */
const allShapes = Object.entries(searches).flatMap(([style, search]) =>
  [false, true].map((otherShape) => [style, otherShape, search] as const),
);

const cases = Object.entries(searches).flatMap(([style, search]) =>
  (
    [
      [0, 5, 1],
      [5, 5, 1],
      [6, 5, 2],
      [23, 5, 5],
    ] as const
  ).map(([total, pageSize, requests]) => [style, total, pageSize, requests, search] as const),
);

describe.each([false, true])("in the other shape: %s", (otherShape) => {
  test.each(cases)(
    "%s: %i rows at %i a page are read in order, each once, with %i requests",
    async (...[, total, pageSize, requests, search]) => {
      const { keepnet, asked } = await startPagedApi({ rows: rowsOf(total), otherShape });
      expect(await idsOf(search(keepnet, pageSize))).toEqual(rowsOf(total).map(({ resourceId }) => resourceId));
      expect(asked()).toEqual(Array.from({ length: requests }, (_, index) => index + 1));
    },
  );
});

test.each(allShapes)(
  "%s: a page says its number and the totals, in the other shape: %s",
  async (_style, otherShape, search) => {
    const { keepnet } = await startPagedApi({ rows: rowsOf(7), otherShape });
    const totals = [];
    for await (const { rows, ...page } of search(keepnet, 3).pages()) totals.push({ ...page, rows: rows.length });
    const expected = { totalNumberOfPages: 3, totalNumberOfRecords: 7 };
    expect(totals).toEqual([
      { ...expected, pageNumber: 1, rows: 3 },
      { ...expected, pageNumber: 2, rows: 3 },
      { ...expected, pageNumber: 3, rows: 1 },
    ]);
  },
);

test.each(allShapes)(
  "%s: no row is lost when the server puts fewer on a page than asked, in the other shape: %s",
  async (_style, otherShape, search) => {
    const { keepnet } = await startPagedApi({ rows: rowsOf(11), largestPage: 2, otherShape });
    expect(await idsOf(search(keepnet, 5))).toHaveLength(11);
  },
);

test.each(Object.entries(searches))(
  "%s: a response that holds no page is an UnexpectedResponseError",
  async (_style, search) => {
    const { keepnet } = await startPagedApi({ rows: [], response: () => envelope({ something: "else" }) });
    await expect(idsOf(search(keepnet, 5))).rejects.toMatchObject({ name: "UnexpectedResponseError" });
  },
);

test.each(Object.entries(searches))("%s: a failed envelope throws", async (_style, search) => {
  const { keepnet } = await startPagedApi({ rows: [], response: () => ({ body: { status: "INPUT_ERROR" } }) });
  await expect(idsOf(search(keepnet, 5))).rejects.toMatchObject({ name: "EnvelopeError" });
});

test("page: no row is lost when the reading starts later and the server puts fewer on a page than asked", async () => {
  const { keepnet, asked } = await startPagedApi({ rows: rowsOf(23), largestPage: 5 });
  const body = { pageNumber: 3, pageSize: 10 };
  expect(await idsOf(paginate(keepnet.forCompany("a1"), "/api/target-users/search", { body }))).toHaveLength(13);
  expect(asked()).toEqual([3, 4, 5]);
});

test("nested: the page is chosen in pagination, beside a filter that matches everything", async () => {
  const { server, keepnet } = await startPagedApi({ rows: rowsOf(1) });
  await idsOf(searches.nested(keepnet, 20));
  expect(JSON.parse(server.calls[0]?.body ?? "")).toEqual({
    filter: { condition: "AND", searchInputTextValue: "" },
    pagination: { pageNumber: 1, pageSize: 20, orderBy: "Rank", ascending: true },
  });
});

test("nested: reading can start at a later page", async () => {
  const { keepnet, asked } = await startPagedApi({ rows: rowsOf(23) });
  const body = { pagination: { pageNumber: 2, pageSize: 10 } };
  const rows = paginate(keepnet.allCompanies(), "/api/leaderboard/get-all", { body });
  expect(await idsOf(rows)).toHaveLength(13);
  expect(asked()).toEqual([2, 3]);
});

test("a list without totals gets no filter, and ends with an empty page", async () => {
  const { server, keepnet, asked } = await startPagedApi({ rows: rowsOf(8), totals: false });
  const pages = [];
  for await (const page of timeline(keepnet, 5).pages()) pages.push(page);
  expect(pages.map(({ rows }) => rows.length)).toEqual([5, 3]);
  expect(pages[0]).toMatchObject({ totalNumberOfPages: undefined, totalNumberOfRecords: undefined });
  expect(asked()).toEqual([1, 2, 3]);
  expect(JSON.parse(server.calls[0]?.body ?? "")).toEqual({
    targetUserResourceId: "u1",
    pagination: { pageNumber: 1, pageSize: 5, orderBy: "ActionTime", ascending: true },
  });
});

test("a list without totals loses no row when the server puts fewer on a page than asked", async () => {
  const { keepnet } = await startPagedApi({ rows: rowsOf(8), totals: false, largestPage: 3 });
  expect(await idsOf(timeline(keepnet, 5))).toHaveLength(8);
});

test("a list without totals that did not fill a page is complete when the server repeats it", async () => {
  const { keepnet, asked } = await startPagedApi({ rows: [], response: () => envelope(rowsOf(3)) });
  expect(await idsOf(timeline(keepnet, 5))).toHaveLength(3);
  expect(asked()).toEqual([1, 2]);
});

test("page: a bare list without totals is one page, however many rows it has", async () => {
  const { keepnet, asked } = await startPagedApi({ rows: [], response: () => envelope(rowsOf(12)) });
  const pages = [];
  for await (const { rows, ...page } of searches.page(keepnet, 5).pages()) pages.push({ ...page, rows: rows.length });
  expect(pages).toEqual([{ pageNumber: 1, totalNumberOfPages: 1, totalNumberOfRecords: 12, rows: 12 }]);
  expect(asked()).toEqual([1]);
});

test("page: an empty list is a page without rows", async () => {
  const { keepnet, asked } = await startPagedApi({ rows: [], response: () => envelope([]) });
  expect(await idsOf(searches.page(keepnet, 5))).toEqual([]);
  expect(asked()).toEqual([1]);
});

test("the timeline ends with its totals when the API responds with a page", async () => {
  const { keepnet, asked } = await startPagedApi({ rows: rowsOf(8), otherShape: true });
  const pages = [];
  for await (const page of timeline(keepnet, 5).pages()) pages.push(page);
  expect(pages.map(({ rows }) => rows.length)).toEqual([5, 3]);
  expect(pages[0]).toMatchObject({ totalNumberOfPages: 2, totalNumberOfRecords: 8 });
  expect(asked()).toEqual([1, 2]);
});

test("a page whose results are missing is empty", async () => {
  const page = { pageNumber: 1, totalNumberOfPages: 0, totalNumberOfRecords: 0 };
  const { keepnet } = await startPagedApi({ rows: [], response: () => envelope(page) });
  expect(await idsOf(timeline(keepnet, 5))).toEqual([]);
});

test("unwrap returns the same members from the body and from its data", async () => {
  for (const otherShape of [false, true]) {
    const { keepnet } = await startPagedApi({ rows: rowsOf(2), otherShape });
    const filter = { condition: "AND" as const, searchInputTextValue: "" };
    const preview = await unwrap(
      keepnet.forCompany("a1").POST("/api/target-users/{transactionId}/search", {
        params: { path: { transactionId: "tx" } },
        body: { pageNumber: 1, pageSize: 5, orderBy: "Email", ascending: true, filter },
      }),
    );
    expect(preview.newUserCount).toBe(2);
    expect(preview.items.results).toHaveLength(2);
  }
});

test("page: a search without a filter in the document gets none", async () => {
  const { server, keepnet } = await startPagedApi({ rows: rowsOf(1) });
  const path = "/api/target-users/search-email";
  await idsOf(paginate(keepnet.forCompany("a1"), path, { body: { email: "person@acme.example" } }));
  expect(JSON.parse(server.calls[0]?.body ?? "")).toMatchObject({ pageNumber: 1, orderBy: "Email" });
  expect(JSON.parse(server.calls[0]?.body ?? "")).not.toHaveProperty("filter");
});
