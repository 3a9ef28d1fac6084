import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachCompany } from "../src/index.ts";
import { type CompanyRow, startCompanies } from "./support/company-tree.ts";
import { settle } from "./support/gate.ts";

/** Trees in which ids may repeat, and be missing. */
const { trees } = fc.letrec<{ trees: CompanyRow[]; row: CompanyRow }>((tie) => ({
  row: fc.record(
    {
      companyResourceId: fc.oneof(
        { weight: 9, arbitrary: fc.nat(30).map((n) => `c${n}`) },
        { weight: 1, arbitrary: fc.constantFrom(null, "") },
      ),
      children: fc.option(tie("trees"), { maxDepth: 4 }),
    },
    { requiredKeys: ["companyResourceId"] },
  ),
  trees: fc.array(tie("row"), { maxLength: 6 }),
}));

const flat = (rows: readonly CompanyRow[]): CompanyRow[] => rows.flatMap((row) => [row, ...flat(row.children ?? [])]);

test("the function is called exactly once for each company of any tree, and each company and row without id has one result", async () => {
  const rows: CompanyRow[] = [];
  const { keepnet } = await startCompanies(rows);
  const run = fc.record({
    tree: trees,
    concurrency: fc.integer({ min: 1, max: 6 }),
    pageSize: fc.integer({ min: 1, max: 4 }),
    failing: fc.uniqueArray(
      fc.nat(30).map((n) => `c${n}`),
      { maxLength: 5 },
    ),
    // turns of the event loop, by company
    delays: fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
  });

  await fc.assert(
    fc.asyncProperty(run, async ({ tree, concurrency, pageSize, failing, delays }) => {
      // pages of equal rows would be taken for a server that repeats itself
      rows.splice(0, Infinity, ...tree.map((row, index) => ({ ...row, companyName: `row ${index}` })));
      const called: string[] = [];
      let running = 0;
      let max = 0;
      const work = async ({ companyId }: { companyId: string }) => {
        called.push(companyId);
        max = Math.max(max, ++running);
        await settle(delays[called.length % delays.length]);
        running--;
        if (failing.includes(companyId)) throw new Error(companyId);
        return companyId;
      };
      const results = [];
      for await (const result of forEachCompany(keepnet, work, { concurrency, search: { pageSize } }))
        results.push(result);

      const all = flat(rows);
      const ids = [...new Set(all.flatMap(({ companyResourceId }) => companyResourceId || []))].sort();
      const unnamed = all.filter(({ companyResourceId }) => !companyResourceId);
      expect([...called].sort()).toEqual(ids);
      expect(max).toBeLessThanOrEqual(concurrency);
      expect(results).toHaveLength(ids.length + unnamed.length);
      expect(results.flatMap(({ companyId }) => companyId ?? []).sort()).toEqual(ids);
      for (const { ok, companyId } of results) expect(ok).toBe(companyId !== undefined && !failing.includes(companyId));
    }),
    { numRuns: 60 },
  );
});
