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
  await using mock = await createMock({ strict: true });
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
  await using mock = await createMock({ strict: true });
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

test("a body that the mock ends early is a failed connection, and a read is sent again", async () => {
  await using mock = await createMock({ strict: true });
  const auth = clientCredentials(credential);
  const client = createKeepnet({ auth, fetch: mock.fetch, retry: { base: 0 } }).forCompany(company);
  const roles = await unwrap(client.GET("/api/roles"));
  const before = mock.requests.length;
  mock.faults.set([{ body: "truncated" }]);
  await expect(unwrap(client.GET("/api/roles"))).rejects.toMatchObject({
    name: "ConnectionError",
    code: "connection_failed",
    attempts: 3,
    outcome: "done",
  });
  expect(mock.requests).toHaveLength(before + 3);
  const group = { name: "Night shift", priority: "High" } as const;
  await expect(client.POST("/api/target-groups", { body: group })).rejects.toMatchObject({
    attempts: 1,
    outcome: "done",
  });
  expect(mock.requests).toHaveLength(before + 4);
  mock.faults.set([]);
  expect(await unwrap(client.GET("/api/roles"))).toEqual(roles);
});
