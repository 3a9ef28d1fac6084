import { operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { type Paginated, paginate } from "../../src/index.ts";
import { companyId, startPair } from "./calls.ts";

test("paginate reads the companies of every page, in order, each once", async () => {
  await using pair = await startPair();
  const ids: string[] = [];
  const search = paginate(pair.keepnet, "/api/companies/search", { body: { pageSize: 3 } });
  for await (const company of search) ids.push(company.companyResourceId);
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
  expect(pair.mock.requests.map(({ body }) => (body as { pageNumber: number }).pageNumber)).toEqual([1, 2]);
});

const paged = Object.entries(operationMetadata).filter(([, { paging }]) => paging);

test.each(paged)("paginate works on %s with no body given", async (key, { scope, paging }) => {
  await using pair = await startPair();
  const client = scope === "reseller" ? pair.keepnet : pair.keepnet.forCompany(companyId);
  const search = (paginate as (client: unknown, path: string) => Paginated<unknown>)(client, key.slice("POST ".length));
  for await (const page of search.pages()) expect(page.rows.length).toBeGreaterThan(0);
  expect(pair.mock.requests[0]).toMatchObject({
    status: 200,
    body: {
      pageNumber: 1,
      pageSize: 100,
      ascending: true,
      orderBy: paging?.orderBy,
      filter: { condition: "AND", searchInputTextValue: "" },
    },
  });
});
