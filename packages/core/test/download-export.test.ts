import { createMock, type InProcessMock } from "@keepnet/mock";
import { factsOf, operationKeys } from "@keepnet/openapi/facts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bearer, type CompanyClient, clientCredentials, createKeepnet, download, type Keepnet } from "../src/index.ts";
import { startRawServer } from "./support/raw-server.ts";

let mock: InProcessMock;
let keepnet: Keepnet;
let company: CompanyClient;
beforeAll(async () => {
  mock = await createMock({ strict: true });
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  keepnet = createKeepnet({ auth, fetch: mock.fetch });
  company = keepnet.forCompany("qL3nF8vXr2Ta");
});
afterAll(() => mock.close());

async function rowsOf(body: Parameters<typeof download<"unbound", "/api/companies/search/export">>[2]["body"]) {
  const { stream } = await download(keepnet, "/api/companies/search/export", { body });
  return (await new Response(stream).text()).trim().split("\n").length - 1;
}

test("an export holds every row", async () => {
  const whole = await rowsOf({ exportType: "Csv" });
  expect(whole).toBeGreaterThan(2);
  expect(await rowsOf({ exportType: "Csv", pageSize: 2 })).toBe(whole);
  expect(await rowsOf({ exportType: "Csv", pageSize: 2, reportAllPages: false })).toBe(2);
});

/** Exports of searches; whole reports have no body. */
const exports = operationKeys().filter(
  (operation) => operation.includes("/export") && factsOf(operation)?.body === "json",
);

test.each(exports)("%s is whole by default", async (operation) => {
  const bodies: Record<string, unknown>[] = [];
  const server = await startRawServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    bodies.push(JSON.parse(text));
    response.end("a\n");
  });
  const path = operation.slice("POST ".length);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, name === "searchType" ? "All" : "x1"]);
  type Call = (client: object, path: string, init: object) => Promise<{ stream: ReadableStream }>;
  const call = download as unknown as Call;
  const init = { params: { path: Object.fromEntries(names) }, body: { exportType: "Csv" } };
  const reseller = createKeepnet({ baseUrl: server.url, auth: bearer("t") });
  const client = factsOf(operation)?.scope === "reseller" ? reseller : server.company;
  const { stream } = await call(client, path, init);
  await stream.cancel();
  const [{ pagination, ...body } = {}] = bodies;
  expect(body).toMatchObject({ exportType: "Csv", reportAllPages: true });
  expect(pagination ?? body).toMatchObject({ pageNumber: 1, pageSize: 100, ascending: true });
  expect(pagination ?? body).toHaveProperty("orderBy");
});

test("a file that is no export is requested as given", async () => {
  await (await download(company, "/api/target-users/example-file", { body: { exportType: "Csv" } })).stream.cancel();
  expect(mock.requests.at(-1)?.body).toEqual({ exportType: "Csv" });
});

test.each([
  [{ exportType: "Csv", pageSize: 0 }, "pageSize is 0"],
  [{ exportType: "Csv", filter: { condition: "AND" as const, searchInputTextValue: null } }, "null"],
])("an export that the API would refuse is not sent", async (body, fault) => {
  const before = mock.requests.length;
  await expect(
    download(keepnet, "/api/companies/search/export", { body: body as { exportType: string } }),
  ).rejects.toMatchObject({
    code: "invalid_options",
    message: expect.stringContaining(fault),
  });
  expect(mock.requests).toHaveLength(before);
});
