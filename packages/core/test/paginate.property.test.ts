import fc from "fast-check";
import { expect, test } from "vitest";
import { paginate } from "../src/index.ts";
import { settle } from "./support/gate.ts";
import { type PagedApiOptions, startPagedApi } from "./support/paged-api.ts";

interface Row {
  companyResourceId: string;
}

const rowsOf = (total: number): Row[] => Array.from({ length: total }, (_, n) => ({ companyResourceId: `c${n}` }));

test("any search returns each row once and in order, up to the page that fails, whatever the sizes, read-ahead and delays", async () => {
  const options: PagedApiOptions = { rows: [] };
  const { server, keepnet, running } = await startPagedApi(options);
  let run = 0;
  const search = fc.record({
    total: fc.nat(60),
    pageSize: fc.integer({ min: 1, max: 12 }),
    readAhead: fc.nat(6),
    largestPage: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    // turns of the event loop before a response, by page
    delays: fc.array(fc.nat(8), { minLength: 1, maxLength: 7 }),
    failing: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fault: fc.constantFrom({ status: 400, body: {} }, { body: { status: "INPUT_ERROR" } }, { body: { data: {} } }),
  });

  await fc.assert(
    fc.asyncProperty(search, async ({ total, pageSize, readAhead, largestPage, delays, failing, fault }) => {
      const headers = { "x-run": String(++run) };
      Object.assign(options, { rows: rowsOf(total), largestPage });
      options.response = async ({ pageNumber }, usual) => {
        await settle(delays[pageNumber % delays.length]);
        return pageNumber === failing ? fault : usual;
      };
      const seen: Row[] = [];
      const reading = (async () => {
        for await (const row of paginate(keepnet, "/api/companies/search", { body: { pageSize }, readAhead, headers }))
          seen.push(row);
      })();
      const error = await reading.catch((caught: unknown) => caught);

      const size = Math.min(pageSize, largestPage ?? pageSize);
      const pages = Math.max(Math.ceil(total / size), 1);
      const fails = failing !== undefined && failing <= pages;
      expect(seen).toEqual(rowsOf(fails ? Math.min((failing - 1) * size, total) : total));
      if (fails) expect(error).toMatchObject({ operation: "POST /api/companies/search" });
      else expect(error).toBeUndefined();
      const requested = server.calls
        .filter((call) => call.headers["x-run"] === headers["x-run"])
        .map(({ body }) => JSON.parse(body).pageNumber);
      expect(new Set(requested).size).toBe(requested.length);
      expect(Math.max(...requested)).toBeLessThanOrEqual(pages);
      expect(running()).toBe(0);
    }),
    { numRuns: 60 },
  );
});
