import { expect, test } from "vitest";
import { paginate } from "../src/index.ts";
import { gate, settle, until } from "./support/gate.ts";
import { type PagedApiOptions, startPagedApi } from "./support/paged-api.ts";

const rowsOf = (total: number) => Array.from({ length: total }, (_, index) => ({ companyResourceId: `c${index}` }));

/** Requests that are sent together arrive in any order. */
const inOrder = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

async function setUp(total: number, readAhead: number, options: Partial<PagedApiOptions> = {}, signal?: AbortSignal) {
  const api = await startPagedApi({ rows: rowsOf(total), ...options });
  const init = { body: { pageSize: 2 }, readAhead, ...(signal && { signal }) };
  const search = paginate(api.keepnet, "/api/companies/search", init);
  return { ...api, search, pages: search.pages()[Symbol.asyncIterator]() };
}

test("no page is requested ahead by default", async () => {
  const { search, asked } = await setUp(20, 0);
  const rows = search[Symbol.asyncIterator]();
  await rows.next();
  await settle();
  expect(asked()).toEqual([1]);
  await rows.return?.();
});

test("as many pages as told are requested ahead, at the same time, once the first has said how many there are", async () => {
  const gates = new Map([2, 3, 4, 5].map((pageNumber) => [pageNumber, gate()]));
  const { pages, asked } = await setUp(20, 3, {
    response: async ({ pageNumber }, usual) => {
      await gates.get(pageNumber)?.promise;
      return usual;
    },
  });
  const first = pages.next();
  expect(asked()).toEqual([]);
  expect((await first).value).toMatchObject({ pageNumber: 1 });
  await until(() => asked().length === 4);
  await settle();
  expect(inOrder(asked())).toEqual([1, 2, 3, 4]);
  gates.get(4)?.open();
  gates.get(3)?.open();
  const second = pages.next();
  gates.get(2)?.open();
  expect((await second).value).toMatchObject({ pageNumber: 2, rows: rowsOf(4).slice(2) });
  await until(() => asked().length === 5);
  expect((await pages.next()).value).toMatchObject({ pageNumber: 3 });
  gates.get(5)?.open();
  await pages.return?.();
});

test.each([1, 2, 3, 50])(
  "with a readAhead of %i every page is requested once, and none that does not exist",
  async (readAhead) => {
    const { search, asked } = await setUp(9, readAhead);
    const ids = [];
    for await (const { companyResourceId } of search) ids.push({ companyResourceId });
    expect(ids).toEqual(rowsOf(9));
    expect(inOrder(asked())).toEqual([1, 2, 3, 4, 5]);
  },
);

test("a failed page is reported when its turn comes, and the pages after it are aborted", async () => {
  const third = gate();
  const { pages, running } = await setUp(20, 2, {
    response: async ({ pageNumber }, usual) => {
      if (pageNumber === 3) await third.promise;
      return pageNumber === 2 ? { status: 400, body: {} } : usual;
    },
  });
  expect(await pages.next()).toMatchObject({ value: { pageNumber: 1 } });
  await settle();
  await expect(pages.next()).rejects.toMatchObject({ code: "bad_request" });
  expect(running()).toBe(0);
  expect(await pages.next()).toEqual({ done: true, value: undefined });
  third.open();
});

test("a failed page that nobody reads is no unhandled rejection", async () => {
  const { pages } = await setUp(20, 2, {
    response: ({ pageNumber }, usual) => (pageNumber === 1 ? usual : { status: 400, body: {} }),
  });
  await pages.next();
  await settle();
  await pages.return?.();
});

test("breaking off aborts the pages that were requested ahead", async () => {
  const never = gate();
  const { search, asked, running } = await setUp(20, 3, {
    response: async ({ pageNumber }, usual) => {
      if (pageNumber > 1) await never.promise;
      return usual;
    },
  });
  for await (const row of search) {
    expect(row).toEqual(rowsOf(1)[0]);
    await until(() => asked().length === 4);
    expect(running()).toBe(3);
    break;
  }
  expect(running()).toBe(0);
  never.open();
});

test("an iterator that is told to return does not wait for the page under way", async () => {
  const never = gate();
  const { pages, asked, running } = await setUp(20, 0, {
    response: (_request, usual) => never.promise.then(() => usual),
  });
  const next = pages.next();
  await until(() => asked().length === 1);
  expect(await pages.return?.()).toEqual({ done: true, value: undefined });
  expect(await next).toEqual({ done: true, value: undefined });
  expect(running()).toBe(0);
  never.open();
});

test.each([0, 2])("an abort while a page is under way rejects with its reason (readAhead %i)", async (readAhead) => {
  const never = gate();
  const controller = new AbortController();
  const hold = {
    response: async ({ pageNumber }: { pageNumber: number }, usual: object) => {
      if (pageNumber > 1) await never.promise;
      return usual;
    },
  };
  const { pages, asked, running } = await setUp(20, readAhead, hold, controller.signal);
  await pages.next();
  const next = pages.next();
  await until(() => asked().length === 2 + Math.max(readAhead - 1, 0));
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(next).rejects.toBe(reason);
  expect(running()).toBe(0);
  never.open();
});

test("an abort between two rows of a page ends the reading at once", async () => {
  const controller = new AbortController();
  const { search, asked } = await setUp(20, 0, {}, controller.signal);
  const rows = search[Symbol.asyncIterator]();
  await rows.next();
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(rows.next()).rejects.toBe(reason);
  expect(asked()).toEqual([1]);
});

test("an abort keeps pages that were requested ahead from being given", async () => {
  const controller = new AbortController();
  const { pages, asked, running } = await setUp(20, 2, {}, controller.signal);
  await pages.next();
  await until(() => asked().length === 3 && running() === 0);
  controller.abort(new Error("enough"));
  await expect(pages.next()).rejects.toThrow("enough");
});

test("each iteration requests again", async () => {
  const { search, asked } = await setUp(3, 1);
  const whole = search.pages();
  for (const iterable of [search, search, whole, whole]) {
    let count = 0;
    for await (const _ of iterable as AsyncIterable<unknown>) count++;
    expect(count).toBe(iterable === whole ? 2 : 3);
  }
  expect(asked()).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
});
