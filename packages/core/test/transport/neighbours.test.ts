import { expect, test, vi } from "vitest";
import {
  bearer,
  clientCredentials,
  createKeepnet,
  forEachCompany,
  type RetryOptions,
  unwrap,
} from "../../src/index.ts";
import { envelope, startApiServer, type WireRequest } from "../support/api-server.ts";
import { recordWaits, useFakeClock } from "../support/clock.ts";
import { gate } from "../support/gate.ts";

const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });
const companyOf = ({ headers }: WireRequest) => String(headers["x-keepnet-company-id"]);

async function setUp(isRefused: (request: WireRequest) => boolean, status = 401, headers = {}, retry?: RetryOptions) {
  const waits = recordWaits();
  const server = await startApiServer({
    api: (request) => (isRefused(request) ? { status, body: {}, headers } : envelope([])),
  });
  return { server, waits, keepnet: createKeepnet({ baseUrl: server.url, auth, retry }) };
}

test("a company that responds with 401 to fresh tokens makes no other company wait", async () => {
  const { server, waits, keepnet } = await setUp((request) => companyOf(request) === "bad");
  await keepnet.forCompany("good").GET("/api/roles");
  for (let n = 0; n < 10; n++) {
    expect((await keepnet.forCompany("bad").GET("/api/roles")).response.status).toBe(401);
    expect((await keepnet.forCompany("good").GET("/api/roles")).response.status).toBe(200);
  }
  expect(waits).toEqual([]);
  // one token to learn that no token helps
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls.filter((request) => companyOf(request) === "bad")).toHaveLength(11);
  expect(server.calls.filter((request) => companyOf(request) === "good")).toHaveLength(11);
});

test("while a new token is requested for a refused call, other calls go on with the one that works", async () => {
  let grant = () => {};
  const server = await startApiServer({
    api: (request) => (companyOf(request) === "bad" ? { status: 401, body: {} } : envelope([])),
    token: async (_request, n) => {
      if (n > 1) await new Promise<void>((resolve) => (grant = resolve));
      return { body: { access_token: `token-${n}`, token_type: "Bearer", expires_in: 3600 } };
    },
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  await keepnet.forCompany("good").GET("/api/roles");
  const bad = keepnet.forCompany("bad").GET("/api/roles");
  await expect.poll(() => server.tokenRequests.length).toBe(2);
  expect((await keepnet.forCompany("good").GET("/api/roles")).response.status).toBe(200);
  grant();
  expect((await bad).response.status).toBe(401);
});

test("a token that is revoked is replaced, also after a call that no token helps", async () => {
  const revoked = new Set<string>();
  const { server, keepnet } = await setUp(
    (request) => companyOf(request) === "bad" || revoked.has(String(request.headers.authorization)),
  );
  await keepnet.forCompany("good").GET("/api/roles");
  await keepnet.forCompany("bad").GET("/api/roles");
  await keepnet.forCompany("good").GET("/api/roles");
  expect(server.tokenRequests).toHaveLength(2);
  revoked.add("Bearer token-2");
  vi.advanceTimersByTime(1_000);
  expect((await keepnet.forCompany("good").GET("/api/roles")).response.status).toBe(200);
  expect(server.tokenRequests).toHaveLength(3);
});

test("forEachCompany over 60 companies, six of them refused, sends no more than it must and waits for nothing", async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `c${index}`);
  const waits = recordWaits();
  const server = await startApiServer({
    api: (request) => {
      if (request.url.endsWith("/companies/search")) {
        const results = ids.map((id) => ({ companyResourceId: id, companyName: id, children: null }));
        const page = { pageNumber: 1, pageSize: 100, totalNumberOfPages: 1, totalNumberOfRecords: 60 };
        return envelope({ results, ...page });
      }
      return Number(companyOf(request).slice(1)) % 10 === 0 ? { status: 401, body: {} } : envelope([]);
    },
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  const failed: (string | undefined)[] = [];
  for await (const result of forEachCompany(keepnet, (company) => unwrap(company.GET("/api/roles")))) {
    if (!result.ok) failed.push(result.companyId);
  }
  expect(failed.sort()).toEqual(["c0", "c10", "c20", "c30", "c40", "c50"]);
  expect(waits).toEqual([]);
  // the first refused company costs a second token
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.calls).toHaveLength(1 + 60 + 1);
});

test.each([
  [429, 1],
  [503, 1],
  [404, 0],
  [500, 0],
])("a %i with Retry-After holds other calls back %i times", async (status, held) => {
  const isBad = (request: WireRequest) => companyOf(request) === "bad";
  const { waits, keepnet } = await setUp(isBad, status, { "retry-after": "9" }, { attempts: 1 });
  await keepnet.forCompany("bad").GET("/api/roles");
  await keepnet.forCompany("good").GET("/api/roles");
  expect(waits.filter((wait) => wait > 8_000)).toHaveLength(held);
});

test("a call that no token helped is given another token after a minute", async () => {
  let isActive = true;
  let valid = "Bearer token-1";
  const { server, keepnet } = await setUp(({ headers }) => !isActive || headers.authorization !== valid);
  const company = keepnet.forCompany("a1");
  await company.GET("/api/roles");
  isActive = false;
  expect((await company.GET("/api/roles")).response.status).toBe(401);
  isActive = true;
  valid = `Bearer token-${server.tokenRequests.length + 1}`;
  expect((await company.GET("/api/roles")).response.status).toBe(401);
  vi.advanceTimersByTime(60_000);
  expect((await company.GET("/api/roles")).response.status).toBe(200);
});

test("a call that is held back waits on when another response asks for more time meanwhile", async () => {
  useFakeClock();
  const second = gate();
  const fetch = vi.fn(async (request: Request) => {
    const company = request.headers.get("x-keepnet-company-id");
    if (company === "good") return Response.json({ data: [] });
    if (company === "slow") await second.promise;
    const headers = { "retry-after": company === "slow" ? "10" : "5" };
    return new Response("{}", { status: 429, headers });
  });
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, retry: { attempts: 1 } });
  const slow = keepnet.forCompany("slow").GET("/api/roles");
  await keepnet.forCompany("bad").GET("/api/roles");
  const good = keepnet.forCompany("good").GET("/api/roles");
  await vi.advanceTimersByTimeAsync(4_000);
  second.open();
  await slow;
  expect(fetch).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_000);
  // six seconds have passed; the last response asked for ten, four seconds after the start
  expect(fetch).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(9_000);
  expect((await good).response.status).toBe(200);
});
