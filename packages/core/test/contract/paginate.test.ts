import { type OperationKey, operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { type Paginated, paginate } from "../../src/index.ts";
import { companyId, exampleParams, startPair } from "./calls.ts";
import { type DocumentedOperation, operations } from "./document.ts";

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
  return paging ? [[operation.key, operation, paging] as const] : [];
});

const filled = ["pageNumber", "pageSize", "orderBy", "ascending", "filter", "pagination"];

/** The members that a search cannot do without and that paginate cannot know, from the document's example. */
function ownMembers({ request }: DocumentedOperation): Record<string, unknown> {
  const [example = {}] = request?.examples.values() ?? [];
  const isOwn = ([name]: [string, unknown]) => request?.required.includes(name) && !filled.includes(name);
  return Object.fromEntries(Object.entries(example as object).filter(isOwn));
}

/** Whether the document shows rows: nobody in its world has replied to an e-mail, for one. */
function hasRows({ key }: DocumentedOperation): boolean {
  return !empty.some((search) => key.includes(`-job-report/search-${search}/`));
}

const empty = ["email-opened-attachment", "email-replied", "mfa-submitted", "sms-submitted"];

test.each(paged)("paginate works on %s with a body that names no page", async (_key, operation, paging) => {
  await using pair = await startPair();
  const client = operation.scope === "reseller" ? pair.keepnet : pair.keepnet.forCompany(companyId);
  const body = ownMembers(operation);
  const search = (paginate as unknown as (client: unknown, path: string, init: object) => Paginated<unknown>)(
    client,
    operation.path,
    { params: exampleParams(operation), body },
  );
  const pages = [];
  for await (const page of search.pages()) pages.push(page);
  expect(pages[0]?.rows.length ?? 0).toBeGreaterThanOrEqual(hasRows(operation) ? 1 : 0);
  const page = { pageNumber: 1, pageSize: 100, ascending: true, orderBy: paging.orderBy };
  const filter = { condition: "AND", searchInputTextValue: "" };
  expect(pair.mock.requests[0]).toMatchObject({ status: 200 });
  expect(pair.mock.requests[0]?.body).toEqual({
    ...body,
    ...(paging.style === "nested" ? { pagination: page } : page),
    ...(paging.filter !== false && { filter }),
  });
});

test("every style of paging is under contract", () => {
  expect(new Set(paged.map(([, , { style }]) => style))).toEqual(new Set(["page", "nested", "items"]));
});
