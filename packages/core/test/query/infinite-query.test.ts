import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { KeepnetError } from "../../src/index.ts";
import { type InfiniteQuery, infiniteQueryOptions, queryKey, queryOptions } from "../../src/query.ts";
import { type PagedApiOptions, startPagedApi } from "../support/paged-api.ts";

type AnyQuery = InfiniteQuery<unknown, number | undefined>;

const rowsOf = (total: number) => Array.from({ length: total }, (_, index) => ({ resourceId: `row-${index}` }));

/** An infinite query of each style of paging, five rows at a time, and one of a bare list without totals. */
async function setUp(options: PagedApiOptions, pageNumber = 1) {
  const { keepnet, asked, running } = await startPagedApi(options);
  const client = keepnet.forCompany("a1");
  const page = { pageNumber, pageSize: 5 };
  const params = { path: { transactionId: "tx" } };
  const body = { targetUserResourceId: "u1", pagination: page };
  const queries = {
    page: infiniteQueryOptions(client, "/api/target-users/search", { body: page }),
    nested: infiniteQueryOptions(client, "/api/leaderboard/get-all", { body: { pagination: page } }),
    items: infiniteQueryOptions(client, "/api/target-users/{transactionId}/search", { params, body: page }),
    timeline: infiniteQueryOptions(client, "/api/leaderboard/get-user-timeline", { body }),
  };
  return { client, queries: queries as unknown as Record<keyof typeof queries, AnyQuery>, asked, running };
}

/** The ids of all rows, with more pages asked for than there are. */
async function readToEnd(query: AnyQuery): Promise<string[]> {
  const { pages } = await new QueryClient().fetchInfiniteQuery({ ...query, pages: 20 });
  return pages.flatMap(({ rows }) => rows.map((row) => (row as { resourceId: string }).resourceId));
}

const idsOf = (total: number) => rowsOf(total).map(({ resourceId }) => resourceId);

test("an observer reads page by page to the end, and the pages are those of paginate", async () => {
  const { queries, asked } = await setUp({ rows: rowsOf(12) });
  const observer = new InfiniteQueryObserver(new QueryClient(), queries.page);
  let result = observer.getCurrentResult();
  const unsubscribe = observer.subscribe((next) => {
    result = next;
  });
  await expect.poll(() => result.isSuccess).toBe(true);
  while (result.hasNextPage) await observer.fetchNextPage();
  unsubscribe();
  expect(asked()).toEqual([1, 2, 3]);
  expect(result.data?.pageParams).toEqual([1, 2, 3]);
  const totals = { totalNumberOfPages: 3, totalNumberOfRecords: 12 };
  expect(result.data?.pages).toEqual([
    { ...totals, pageNumber: 1, rows: rowsOf(12).slice(0, 5) },
    { ...totals, pageNumber: 2, rows: rowsOf(12).slice(5, 10) },
    { ...totals, pageNumber: 3, rows: rowsOf(12).slice(10) },
  ]);
});

/** As documented, and in the shape that another source shows. */
const shapes = (["page", "nested", "items"] as const).flatMap((style) =>
  [false, true].map((otherShape) => [style, otherShape] as const),
);

test.each(shapes)(
  "%s: every row is read once, with no request too many, in the other shape: %s",
  async (style, otherShape) => {
    for (const [total, requests] of [
      [0, 1],
      [5, 1],
      [6, 2],
      [23, 5],
    ] as const) {
      const { queries, asked } = await setUp({ rows: rowsOf(total), otherShape });
      expect(await readToEnd(queries[style])).toEqual(idsOf(total));
      expect(asked()).toHaveLength(requests);
    }
  },
);

test.each(shapes)(
  "%s: no row is lost when the server's pages are smaller, in the other shape: %s",
  async (style, otherShape) => {
    const { queries } = await setUp({ rows: rowsOf(11), largestPage: 2, otherShape });
    expect(await readToEnd(queries[style])).toEqual(idsOf(11));
  },
);

test.each(["page", "nested", "items"] as const)("%s: a query can begin at a later page", async (style) => {
  const { queries, asked } = await setUp({ rows: rowsOf(12) }, 2);
  expect(await readToEnd(queries[style])).toEqual(idsOf(12).slice(5));
  expect(asked()).toEqual([2, 3]);
});

test.each(["page", "items"] as const)(
  "%s: nor when it begins later and the server's pages are smaller",
  async (style) => {
    const { queries } = await setUp({ rows: rowsOf(11), largestPage: 2 }, 2);
    expect(await readToEnd(queries[style])).toEqual(idsOf(11).slice(2));
  },
);

test("a list without totals ends with an empty page, or when the server repeats a page", async () => {
  const { queries, asked } = await setUp({ rows: rowsOf(7), totals: false });
  expect(await readToEnd(queries.timeline)).toEqual(idsOf(7));
  expect(asked()).toEqual([1, 2, 3]);
  const always = { body: { data: rowsOf(2), status: "SUCCESS" } };
  const stubborn = await setUp({ rows: [], response: () => always });
  await readToEnd(stubborn.queries.timeline);
  expect(stubborn.asked()).toEqual([1, 2]);
});

test("a page that fails is a KeepnetError, and a cancelled page leaves nothing running", async () => {
  const { client, queries, running } = await setUp({
    rows: rowsOf(12),
    response: ({ pageNumber }, usual) =>
      pageNumber === 1 ? usual : pageNumber === 2 ? { status: 404, body: {} } : usual,
  });
  const failed = new QueryClient().fetchInfiniteQuery({ ...queries.page, pages: 3 });
  await expect(failed).rejects.toThrow(KeepnetError);
  await expect(failed).rejects.toMatchObject({ code: "not_found" });

  const queryClient = new QueryClient();
  const held = await setUp({ rows: rowsOf(12), response: () => new Promise(() => {}) });
  const read = queryClient.fetchInfiniteQuery(held.queries.page).catch((error: unknown) => error);
  await expect.poll(held.running).toBe(1);
  await queryClient.cancelQueries({ queryKey: queryKey(held.client) });
  await read;
  await expect.poll(held.running).toBe(0);
  expect(running()).toBe(0);
  expect(client.companyId).toBe("a1");
});

test("pages and a single read of the same search are two queries, found by the same beginning", async () => {
  const { client } = await setUp({ rows: [] });
  const path = "/api/target-users/search";
  const page = { pageNumber: 1, pageSize: 5 };
  const rest = { orderBy: "Email", ascending: true, filter: { condition: "AND", searchInputTextValue: "" } } as const;
  const single = queryOptions(client, "POST", path, { body: { ...page, ...rest } });
  const pages = infiniteQueryOptions(client, path, { body: { ...page, ...rest } });
  expect(pages.queryKey).not.toEqual(single.queryKey);
  expect(pages.queryKey.slice(0, 7)).toEqual(single.queryKey);
});

test("what is not paged, and a page that is none, is refused before anything is sent", async () => {
  const { client, asked } = await setUp({ rows: [] });
  // biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript could pass
  const untyped = infiniteQueryOptions as any;
  expect(() => untyped(client, "/api/target-users/example-file")).toThrow(InvalidCallError);
  expect(() => untyped(client, "/api/target-users")).toThrow(/It writes/);
  expect(() => untyped(client, "/api/target-users/search", { body: { pageNumber: 0 } })).toThrow(/pageNumber is 0/);
  expect(() => untyped(client, "/api/target-users/search", { signal: null })).toThrow(/cannot set signal/);
  expect(asked()).toEqual([]);
});
