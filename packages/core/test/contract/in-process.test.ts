import { createMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { clientCredentials, createKeepnet, download, unwrap } from "../../src/index.ts";

const credential = { clientId: "mock-reseller", clientSecret: "mock-reseller-secret" };
const company = "qL3nF8vXr2Ta";
const body = {
  pageNumber: 1,
  pageSize: 2,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND", searchInputTextValue: "", filterGroups: [] },
};

test("a client whose fetch is the mock's needs no server, and gets the same world", async () => {
  await using mock = await createMock();
  const keepnet = createKeepnet({ auth: clientCredentials(credential), fetch: mock.fetch });
  const created = await unwrap(
    keepnet.forCompany(company).POST("/api/target-groups", { body: { name: "Night shift", priority: "High" } }),
  );
  const groups = await unwrap(keepnet.forCompany(company).GET("/api/target-groups"));
  expect(groups).toContainEqual(expect.objectContaining({ resourceId: created.resourceId, name: "Night shift" }));
  expect(mock.requests.map(({ path, companyId }) => [path, companyId])).toEqual([
    ["/connect/token", undefined],
    ["/api/target-groups", company],
    ["/api/target-groups", company],
  ]);
  mock.reset();
  expect(mock.requests).toEqual([]);
});

test("a file comes byte by byte", async () => {
  await using mock = await createMock();
  const keepnet = createKeepnet({ auth: clientCredentials(credential), fetch: mock.fetch });
  const file = await download(keepnet.forCompany(company), "/api/target-users/search/export", {
    body: {
      ...body,
      filter: { condition: "AND", searchInputTextValue: "" },
      exportType: "Excel",
      reportAllPages: true,
    },
  });
  const bytes = new Uint8Array(await new Response(file.stream).arrayBuffer());
  expect(file.size).toBe(bytes.length);
  expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]); // a ZIP archive, which an Excel file is
});
