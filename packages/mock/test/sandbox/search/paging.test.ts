import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodyFor, everything, operations, type Row, SearchedMock } from "./searched-mock.ts";

// The edges of pages, on every paged operation.

const paged = operations.filter(({ pagination, method }) => pagination !== undefined && method === "post");

let mock: SearchedMock;
beforeAll(async () => {
  mock = await SearchedMock.start();
});
afterAll(() => mock.close());

interface Page {
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly totalNumberOfPages: number;
  readonly totalNumberOfRecords: number;
  readonly results: readonly Row[];
}

describe.each(paged.map((operation) => [operation.iid ?? "", operation] as const))("%s", (iid, operation) => {
  const own = {
    ...(iid === "searchTargetUsersByEmail" && { email: "anneke.vos@quillfern.example" }),
  };
  const send = (paging: object) => {
    const body = bodyFor(operation, { ...everything, ...paging }) as { filter?: object };
    const { filter, ...unfiltered } = body;
    const takesFilter =
      operation.place.below("requestBody") !== undefined && iid !== "listAuditLogs" && !("email" in own);
    return mock.send(operation, { ...(takesFilter ? body : unfiltered), ...own });
  };
  const read = async (paging: object): Promise<Page> => {
    const response = await send(paging);
    const text = await response.text();
    expect([response.status, response.ok ? "" : text]).toEqual([200, ""]);
    const { data } = JSON.parse(text) as { data: Page & { items?: Page } };
    return data.items ?? data;
  };

  test("a page beyond the end is empty, and tells how many there are", async () => {
    const { totalNumberOfRecords: total } = await read({});
    const place = {
      pageNumber: 1_000,
      pageSize: 3,
      totalNumberOfPages: Math.ceil(total / 3),
      totalNumberOfRecords: total,
    };
    expect(await read({ pageNumber: 1_000, pageSize: 3 })).toMatchObject({ ...place, results: [] });
    expect(await read({ pageNumber: 2_147_483_647, pageSize: 2_147_483_647 })).toMatchObject({ results: [] });
  });

  test("pages put together are all rows, each once", async () => {
    const { results, totalNumberOfRecords: total } = await read({ pageSize: 10_000 });
    expect(results).toHaveLength(total);
    const pages: Row[] = [];
    const { totalNumberOfPages: count } = await read({ pageSize: 2 });
    for (let pageNumber = 1; pageNumber <= count; pageNumber++) {
      pages.push(...(await read({ pageNumber, pageSize: 2 })).results);
    }
    expect(pages).toEqual(results);
  });

  test("what is no page is refused", async () => {
    for (const [member, value] of [
      ["pageSize", 0],
      ["pageSize", -1],
      ["pageSize", 1.5],
      ["pageSize", 2_147_483_648],
      ["pageNumber", 0],
      ["pageNumber", -5],
      ["pageNumber", null],
    ] as const) {
      const response = await send({ [member]: value });
      const { validationMessages } = (await response.json()) as { validationMessages: string[] };
      const place = expect.stringMatching(new RegExp(`^body\\.(pagination\\.)?${member}: `));
      expect([response.status, validationMessages]).toEqual([400, validationMessages.map(() => place)]);
      expect(validationMessages.length).toBeGreaterThan(0);
    }
  });
});

test("there are such operations", () => {
  expect(paged.length).toBeGreaterThan(40);
});
