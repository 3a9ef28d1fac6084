import { expect, test } from "vitest";
import { type CompanyProgress, type CompanyResult, forEachCompany, ScopeError, unwrap } from "../src/index.ts";
import { envelope } from "./support/api-server.ts";
import { companies, startCompanies } from "./support/company-tree.ts";

async function all<Value>(results: AsyncIterable<CompanyResult<Value>>): Promise<CompanyResult<Value>[]> {
  const found = [];
  for await (const result of results) found.push(result);
  return found;
}

test("the function runs in every company, with a client of that company, and its row", async () => {
  const rows = companies(5);
  const { server, keepnet } = await startCompanies(rows);
  const results = await all(forEachCompany(keepnet, (company) => unwrap(company.GET("/api/roles"))));
  expect(results).toHaveLength(5);
  expect(results).toEqual(
    expect.arrayContaining(
      rows.map((company) => ({
        ok: true,
        company,
        companyId: company.companyResourceId,
        value: [{ name: company.companyResourceId }],
      })),
    ),
  );
  const scoped = server.calls.filter(({ url }) => url === "/api/roles");
  expect(new Set(scoped.map(({ headers }) => headers["x-keepnet-company-id"])).size).toBe(5);
});

test("a listing that is a bare list is read as one page", async () => {
  const rows = companies(120);
  const { keepnet, listed } = await startCompanies(rows, { listing: () => envelope(rows) });
  const totals: unknown[] = [];
  const onProgress = ({ total }: CompanyProgress) => totals.push(total);
  expect(await all(forEachCompany(keepnet, () => null, { onProgress }))).toHaveLength(120);
  expect(listed()).toHaveLength(1);
  expect(new Set(totals)).toEqual(new Set([120]));
});

test("companies nested in others are reached, depth first and each once", async () => {
  const rows = [
    {
      companyResourceId: "a",
      children: [
        { companyResourceId: "b", children: [{ companyResourceId: "c" }] },
        { companyResourceId: "d", children: null },
      ],
    },
    { companyResourceId: "b" },
    { companyResourceId: "e", children: [{ companyResourceId: "a" }] },
  ];
  const { keepnet } = await startCompanies(rows);
  const order: string[] = [];
  const results = await all(forEachCompany(keepnet, ({ companyId }) => order.push(companyId), { concurrency: 1 }));
  expect(order).toEqual(["a", "b", "c", "d", "e"]);
  expect(results.map(({ companyId }) => companyId)).toEqual(order);
});

test("a failure stays with its company, and says what it was", async () => {
  const { keepnet } = await startCompanies(companies(4), {
    roles: ({ headers }) =>
      headers["x-keepnet-company-id"] === "c1" ? { status: 403, body: {} } : { body: { data: [] } },
  });
  const results = await all(
    forEachCompany(keepnet, (company) => {
      if (company.companyId === "c2") throw new TypeError("mine");
      return unwrap(company.GET("/api/roles"));
    }),
  );
  const failures = results.filter(({ ok }) => !ok).sort((a, b) => ((a.companyId ?? "") < (b.companyId ?? "") ? -1 : 1));
  expect(results.filter(({ ok }) => ok)).toHaveLength(2);
  expect(failures).toEqual([
    {
      ok: false,
      company: { companyResourceId: "c1" },
      companyId: "c1",
      error: expect.objectContaining({ code: "forbidden", companyId: "c1" }),
    },
    { ok: false, company: { companyResourceId: "c2" }, companyId: "c2", error: new TypeError("mine") },
  ]);
});

test.each([undefined, null, "", 7])(
  "a row whose id is %j is a result with an error, and its children are still reached",
  async (companyResourceId) => {
    const row = { companyResourceId, companyName: "Nameless", children: [{ companyResourceId: "child" }] };
    const { keepnet } = await startCompanies([row as never]);
    const results = await all(forEachCompany(keepnet, ({ companyId }) => companyId, { filter: () => true }));
    const unnamed = results.find(({ ok }) => !ok);
    expect(unnamed).toMatchObject({ company: { companyName: "Nameless" }, companyId: undefined });
    expect(unnamed?.error).toMatchObject({
      name: "UnexpectedResponseError",
      message: expect.stringContaining("(Nameless)"),
    });
    expect(results).toContainEqual({
      ok: true,
      company: { companyResourceId: "child" },
      companyId: "child",
      value: "child",
    });
    expect(results).toHaveLength(2);
  },
);

test("an id that cannot be a Company ID is a result with an error, and is never sent", async () => {
  const { server, keepnet } = await startCompanies([{ companyResourceId: "../c1" }]);
  const results = await all(forEachCompany(keepnet, (company) => company.GET("/api/roles")));
  expect(results).toMatchObject([{ ok: false, companyId: "../c1" }]);
  expect(results[0]?.error).toBeInstanceOf(ScopeError);
  expect(server.calls).toHaveLength(1);
});

test("the search and the filter narrow the companies down", async () => {
  const { keepnet, listed } = await startCompanies(companies(9));
  const results = await all(
    forEachCompany(keepnet, ({ companyId }) => companyId, {
      search: { pageSize: 2, isTargetUserCountExceededLimit: true },
      filter: (company) => Number(company.companyResourceId.slice(1)) % 4 === 0,
    }),
  );
  expect(results.map(({ companyId }) => companyId).sort()).toEqual(["c0", "c4", "c8"]);
  expect(listed()).toHaveLength(5);
  expect(listed()[0]).toMatchObject({ pageSize: 2, isTargetUserCountExceededLimit: true });
});

test("a filter that throws is an error of the company it was asked about", async () => {
  const { keepnet } = await startCompanies(companies(2));
  const filter = ({ companyResourceId }: { companyResourceId: string }) => {
    if (companyResourceId === "c0") throw new RangeError("odd");
    return true;
  };
  const results = await all(forEachCompany(keepnet, () => 1, { filter, concurrency: 1 }));
  expect(results).toMatchObject([
    { ok: false, companyId: "c0", error: new RangeError("odd") },
    { ok: true, companyId: "c1", value: 1 },
  ]);
});

test("progress is reported when a company is begun and finished, with the totals as they become known", async () => {
  const { keepnet } = await startCompanies([
    { companyResourceId: "a", children: [{ companyResourceId: "b" }] },
    { companyResourceId: "c" },
    {},
  ]);
  const reported: object[] = [];
  await all(
    forEachCompany(
      keepnet,
      ({ companyId }) => {
        if (companyId === "c") throw new Error("no");
      },
      { concurrency: 1, search: { pageSize: 2 }, onProgress: (progress) => reported.push(progress) },
    ),
  );
  expect(reported).toEqual([
    { done: 0, failed: 0, running: 1, known: 3, total: 3 },
    { done: 1, failed: 0, running: 0, known: 3, total: 3 },
    { done: 1, failed: 0, running: 1, known: 3, total: 3 },
    { done: 2, failed: 0, running: 0, known: 3, total: 3 },
    { done: 2, failed: 0, running: 1, known: 3, total: 3 },
    { done: 3, failed: 1, running: 0, known: 3, total: 3 },
    { done: 3, failed: 1, running: 1, known: 4, total: 4 },
    { done: 4, failed: 2, running: 0, known: 4, total: 4 },
    { done: 4, failed: 2, running: 0, known: 4, total: 4 },
  ]);
});

test("with a filter the total is not known until all companies are listed", async () => {
  const { keepnet } = await startCompanies(companies(3));
  const totals: unknown[] = [];
  const filter = ({ companyResourceId }: { companyResourceId: string }) => companyResourceId !== "c1";
  await all(
    forEachCompany(keepnet, () => {}, { filter, onProgress: ({ total }) => totals.push(total), concurrency: 1 }),
  );
  expect(totals).toEqual([undefined, undefined, undefined, undefined, 2]);
});

test("what a progress function throws disturbs nothing", async () => {
  const { keepnet } = await startCompanies(companies(2));
  const onProgress = () => {
    throw new Error("the watcher's own problem");
  };
  expect(await all(forEachCompany(keepnet, () => 1, { onProgress }))).toMatchObject([{ ok: true }, { ok: true }]);
});

test("nothing happens before the iteration, and each iteration begins again", async () => {
  const { server, keepnet } = await startCompanies(companies(2));
  const results = forEachCompany(keepnet, ({ companyId }) => companyId);
  expect(server.calls).toHaveLength(0);
  expect(await all(results)).toHaveLength(2);
  expect(await all(results)).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
});

test.each([0, -1, 2.5, Number.NaN, Infinity])(
  "a concurrency of %d is refused before anything is sent",
  async (concurrency) => {
    const { server, keepnet } = await startCompanies(companies(2));
    await expect(all(forEachCompany(keepnet, () => 1, { concurrency }))).rejects.toMatchObject({
      code: "invalid_options",
      message: `forEachCompany() cannot take ${concurrency} as its concurrency. Pass a whole number of at least 1, or leave it out for the default.`,
    });
    expect(server.calls).toHaveLength(0);
  },
);

test("no companies are no results", async () => {
  const { keepnet } = await startCompanies([]);
  expect(await all(forEachCompany(keepnet, () => 1))).toEqual([]);
});
