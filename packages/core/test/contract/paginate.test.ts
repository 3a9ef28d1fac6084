import { type OperationKey, operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { type Paginated, paginate } from "../../src/index.ts";
import { companyId, exampleParams, startPair } from "./calls.ts";
import { operations } from "./document.ts";

test("paginate reads the companies of every page, in order, each once", async () => {
  await using pair = await startPair();
  const ids: string[] = [];
  const search = paginate(pair.keepnet, "/api/companies/search", { body: { pageSize: 3 } });
  for await (const company of search) ids.push(company.companyResourceId);
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
  expect(pair.mock.requests.map(({ body }) => (body as { pageNumber: number }).pageNumber)).toEqual([1, 2]);
});

const paged = operations.flatMap((operation) => {
  const { paging } = operationMetadata[operation.key as OperationKey];
  return paging?.style === "page" ? [[operation.key, operation, paging.orderBy] as const] : [];
});

test.each(paged)("paginate works on %s with no body given", async (_key, operation, orderBy) => {
  await using pair = await startPair();
  const client = operation.scope === "reseller" ? pair.keepnet : pair.keepnet.forCompany(companyId);
  const search = (paginate as unknown as (client: unknown, path: string, init: object) => Paginated<unknown>)(
    client,
    operation.path,
    { params: exampleParams(operation) },
  );
  for await (const page of search.pages()) expect(page.rows.length).toBeGreaterThan(0);
  expect(pair.mock.requests[0]).toMatchObject({
    status: 200,
    body: {
      pageNumber: 1,
      pageSize: 100,
      ascending: true,
      orderBy,
      filter: { condition: "AND", searchInputTextValue: "" },
    },
  });
});
