import { expect, test } from "vitest";
import { type Keepnet, paginate } from "../src/index.ts";
import { jwt } from "./support/jwt.ts";
import { startPagedApi } from "./support/paged-api.ts";

const path = "/api/target-users/search";
const header = { "X-KEEPNET-Company-Id": "a1" };

const clients: [string, (keepnet: Keepnet) => AsyncIterable<unknown>, string | undefined][] = [
  ["the client of one company", (keepnet) => paginate(keepnet.forCompany("a1"), path, { body: { pageSize: 1 } }), "a1"],
  [
    "the unbound client, when the call names the company",
    (keepnet) => paginate(keepnet, path, { params: { header }, body: { pageSize: 1 } }),
    "a1",
  ],
  [
    "the client of all companies",
    (keepnet) => paginate(keepnet.allCompanies(), path, { body: { pageSize: 1 } }),
    undefined,
  ],
  [
    "the client of the own company",
    (keepnet) => paginate(keepnet.ownCompany({ trustToken: true }), path, { body: { pageSize: 1 } }),
    undefined,
  ],
];

test.each(clients)("%s reads pages, each in its company", async (_name, search, companyId) => {
  const { server, keepnet } = await startPagedApi({ rows: [{ email: "a" }, { email: "b" }] });
  const rows = [];
  for await (const row of search(keepnet)) rows.push(row);
  expect(rows).toEqual([{ email: "a" }, { email: "b" }]);
  expect(server.calls.map(({ headers }) => headers["x-keepnet-company-id"])).toEqual([companyId, companyId]);
});

test("a Reseller's token is refused on the client of the own company, before a page is requested", async () => {
  const { server, keepnet } = await startPagedApi({ rows: [{}], token: jwt({ reseller_access: true }) });
  const pages = paginate(keepnet.ownCompany(), path).pages();
  await expect(pages[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: "ScopeError" });
  expect(server.calls).toHaveLength(0);
});

test("call options apply to every page", async () => {
  const { server, keepnet } = await startPagedApi({ rows: [{ email: "a" }, { email: "b" }] });
  const search = paginate(keepnet.forCompany("a1"), path, { body: { pageSize: 1 }, headers: { "x-trace": "7" } });
  for await (const _ of search);
  expect(server.calls.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
});
