import { expect, test } from "vitest";
import { forEachCompany } from "../src/index.ts";
import { companies, startCompanies } from "./support/company-tree.ts";
import { type Gate, gate, settle, until } from "./support/gate.ts";

/** Work that a test finishes, company by company. */
function heldWork() {
  const begun: string[] = [];
  const gates = new Map<string, Gate<string>>();
  const aborted: string[] = [];
  const work = ({ companyId }: { companyId: string }, _company: object, { signal }: { signal: AbortSignal }) => {
    begun.push(companyId);
    signal.addEventListener("abort", () => aborted.push(companyId));
    const held = gate<string>();
    gates.set(companyId, held);
    return held.promise;
  };
  const finish = (companyId: string) => gates.get(companyId)?.open(`done ${companyId}`);
  return { begun, aborted, gates, work, finish };
}

async function setUp(count: number, concurrency: number, signal?: AbortSignal) {
  const api = await startCompanies(companies(count));
  const held = heldWork();
  const search = { pageSize: 3 };
  const options = { concurrency, search, ...(signal && { signal }) };
  const results = forEachCompany(api.keepnet, held.work, options)[Symbol.asyncIterator]();
  return { ...api, ...held, results };
}

test("results come as companies finish, and never more than `concurrency` companies are worked in", async () => {
  const { results, begun, finish } = await setUp(5, 2);
  const first = results.next();
  await until(() => begun.length === 2);
  await settle();
  expect(begun).toEqual(["c0", "c1"]);
  finish("c1");
  expect((await first).value).toMatchObject({ companyId: "c1", value: "done c1" });
  await until(() => begun.length === 3);
  await settle();
  expect(begun).toEqual(["c0", "c1", "c2"]);
  finish("c2");
  expect((await results.next()).value).toMatchObject({ companyId: "c2" });
  finish("c0");
  expect((await results.next()).value).toMatchObject({ companyId: "c0" });
  for (const companyId of begun) finish(companyId);
  await results.return?.();
});

test.each([1, 2, 4])(
  "a consumer that takes nothing stops the work at %i companies, and the listing with it",
  async (concurrency) => {
    const { results, begun, finish, listed } = await setUp(20, concurrency);
    const first = results.next();
    for (let index = 0; index < concurrency; index++) {
      await until(() => begun.includes(`c${index}`));
      finish(`c${index}`);
    }
    await first;
    await until(() => begun.length === concurrency + 1);
    finish(`c${concurrency}`);
    await settle();
    expect(begun).toHaveLength(concurrency + 1);
    expect(listed().length).toBeLessThanOrEqual(Math.ceil((concurrency + 1) / 3));
    for (const companyId of begun) finish(companyId);
    await results.return?.();
  },
);

test("breaking off aborts the signal of the functions that run, waits for them, and begins no further company", async () => {
  const { results, begun, aborted, finish, gates } = await setUp(9, 3);
  const first = results.next();
  await until(() => begun.length === 3);
  finish("c0");
  await first;
  await until(() => begun.length === 4);
  let returned = false;
  const end = results.return?.().then(() => {
    returned = true;
  });
  await settle();
  expect(aborted).toEqual(["c0", "c1", "c2", "c3"]);
  expect(returned).toBe(false);
  finish("c1");
  gates.get("c2")?.fail(new Error("aborted, as told"));
  await settle();
  expect(returned).toBe(false);
  finish("c3");
  await end;
  expect(begun).toEqual(["c0", "c1", "c2", "c3"]);
  expect(await results.next()).toEqual({ done: true, value: undefined });
});

test("an abort rejects with its reason once the functions that run have ended, and sends nothing more", async () => {
  const controller = new AbortController();
  const { server, results, begun, aborted, finish } = await setUp(9, 2, controller.signal);
  const first = results.next();
  await until(() => begun.length === 2);
  const reason = new Error("enough");
  let rejected = false;
  const end = first.catch((error: unknown) => {
    rejected = true;
    return error;
  });
  controller.abort(reason);
  await settle();
  expect(aborted).toEqual(["c0", "c1"]);
  expect(rejected).toBe(false);
  const sent = server.calls.length;
  finish("c0");
  finish("c1");
  expect(await end).toBe(reason);
  expect(begun).toEqual(["c0", "c1"]);
  expect(server.calls).toHaveLength(sent);
});

test("an abort while the companies are listed rejects with its reason", async () => {
  const controller = new AbortController();
  const never = gate();
  const { keepnet, listed } = await startCompanies(companies(3), {
    listing: (_request, usual) => never.promise.then(() => usual),
  });
  const results = forEachCompany(keepnet, () => 1, { signal: controller.signal })[Symbol.asyncIterator]();
  const first = results.next();
  await until(() => listed().length === 1);
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(first).rejects.toBe(reason);
  never.open();
});

test("a signal that is aborted already lets nothing be sent", async () => {
  const { server, keepnet } = await startCompanies(companies(3));
  const results = forEachCompany(keepnet, () => 1, { signal: AbortSignal.abort(new Error("enough")) });
  await expect(results[Symbol.asyncIterator]().next()).rejects.toThrow("enough");
  expect(server.calls).toHaveLength(0);
});

test("a listing that fails rejects after the results of the companies under way were given", async () => {
  const { keepnet } = await startCompanies(companies(6), {
    listing: ({ pageNumber }, usual) => (pageNumber === 2 ? { status: 403, body: {} } : usual),
  });
  const { work, begun, aborted, finish } = heldWork();
  const search = { pageSize: 3 };
  const results = forEachCompany(keepnet, work, { concurrency: 4, search })[Symbol.asyncIterator]();
  const first = results.next();
  await until(() => begun.length === 3);
  await settle();
  for (const companyId of ["c2", "c0", "c1"]) finish(companyId);
  const seen = [await first, await results.next(), await results.next()];
  expect(seen.map(({ value }) => value?.companyId).sort()).toEqual(["c0", "c1", "c2"]);
  await expect(results.next()).rejects.toMatchObject({ code: "forbidden", operation: "POST /api/companies/search" });
  expect(await results.next()).toEqual({ done: true, value: undefined });
  expect(aborted).toEqual([]);
});

test("the signal of the functions is not aborted when all companies are done", async () => {
  const { keepnet } = await startCompanies(companies(3));
  const signals: AbortSignal[] = [];
  for await (const _ of forEachCompany(keepnet, (_client, _company, { signal }) => signals.push(signal)));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false]);
});
