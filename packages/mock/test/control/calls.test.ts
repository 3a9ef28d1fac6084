import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { dataOf, quillfern, requestToken, signIn } from "../sandbox/support.ts";
import { get, startFixture } from "../support.ts";
import { control, refused } from "./support.ts";

const mine = "/api/companies/mine";

test("a reset brings back the first data and the first faults, and forgets the requests", async () => {
  await using signed = await signIn("mock-reseller", { faults: [{ latency: 0 }] });
  const { mock, send } = signed;
  const groups = () => dataOf<object[]>(send("GET /api/target-groups", undefined, quillfern));
  const before = await groups();
  await send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  mock.faults.set([{ status: 500, operation: "listMyCompanies" }]);
  expect(await groups()).toHaveLength(before.length + 1);

  expect(await control(mock, "POST reset")).toEqual([204, undefined]);
  expect([mock.requests, mock.faults.list()]).toEqual([[], [{ latency: 0 }]]);
  expect(await groups()).toEqual(before);

  await send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  mock.reset();
  expect(mock.requests).toEqual([]);
  expect(await groups()).toEqual(before);
});

test("faults are listed, replaced and ended", async () => {
  await using mock = await startFixture({ faults: [{ status: 500 }] });
  expect(await control(mock, "GET faults")).toEqual([200, [{ status: 500 }]]);
  const faults = [
    { status: 503, times: 1 },
    { latency: { min: 0, max: 1 }, seed: 5 },
  ];
  expect(await control(mock, "PUT faults", faults)).toEqual([204, undefined]);
  expect(await control(mock, "GET faults")).toEqual([200, faults]);
  expect((await get(mock, mine)).status).toBe(503);
  expect((await get(mock, mine)).status).toBe(200);
  expect(await control(mock, "DELETE faults")).toEqual([204, undefined]);
  expect([mock.faults.list(), (await get(mock, mine)).headers.get("x-mock-fault")]).toEqual([[], null]);
});

test("a revoked token gets 401, alone or with all others of its client", async () => {
  await using mock = await startMock();
  const [one, other, stranger] = [
    await requestToken(mock, "mock-reseller"),
    await requestToken(mock, "mock-reseller"),
    await requestToken(mock, "mock-company-admin"),
  ];
  const statuses = async () => {
    const responses = [one, other, stranger].map((token) =>
      get(mock, "/api/companies/my", { authorization: `Bearer ${token}` }),
    );
    return (await Promise.all(responses)).map(({ status }) => status);
  };
  expect(await statuses()).toEqual([200, 200, 200]);
  expect(await control(mock, "POST tokens/revoke", { token: one })).toEqual([200, { revoked: 1 }]);
  expect(await statuses()).toEqual([401, 200, 200]);
  expect(await control(mock, "POST tokens/revoke", { clientId: "mock-reseller" })).toEqual([200, { revoked: 1 }]);
  expect(await statuses()).toEqual([401, 401, 200]);
  expect(mock.revokeTokens({ clientId: "mock-company-admin" })).toBe(1);
  expect(await statuses()).toEqual([401, 401, 401]);
});

test.each([
  ["POST tokens/revoke", {}, /^The body must be \{ "token"/],
  ["POST tokens/revoke", { token: "a", clientId: "b" }, /^The body must be \{ "token"/],
  ["POST tokens/revoke", { client: "a" }, /^The body must be \{ "token"/],
  ["POST tokens/revoke", null, /^The body must be \{ "token"/],
  ["PUT faults", "[{", /^The body must be JSON\.$/],
  ["PUT faults", { status: 500 }, /^The faults must be a list of objects\.$/],
  ["GET requests?since=-1", undefined, /^since must be a sequence number of at least 0, not "-1"\.$/],
])("%s with %j is a 400 that says what it takes", async (call, body, reason) => {
  await using mock = await startMock();
  expect(await control(mock, call, body)).toEqual(refused(400, reason));
});

test("an unknown call is a 404 that names the others, a wrong method a 405 that names the right ones", async () => {
  await using mock = await startFixture();
  for (const path of ["nope", "", "constructor", "faults/1"]) {
    expect(await control(mock, `GET ${path}`)).toEqual(refused(404, "only /__mock/reset, /__mock/snapshot,"));
  }
  expect(await control(mock, "POST faults")).toEqual(
    refused(405, "/__mock/faults has no POST, only GET, PUT, DELETE."),
  );
});

test("control calls are not among the requests, and no fault strikes them", async () => {
  await using mock = await startFixture({ faults: [{ status: 500 }] });
  expect(await control(mock, "GET faults", undefined, { "X-Mock-Status": "503" })).toEqual([200, [{ status: 500 }]]);
  expect(mock.requests).toEqual([]);
});

test("without the sandbox there is no state to take, to load or to revoke", async () => {
  await using mock = await startFixture();
  expect(await control(mock, "GET snapshot")).toEqual(refused(409, "The mock runs without its sandbox"));
  expect(await control(mock, "POST tokens/revoke", { token: "x" })).toEqual(refused(409, "without its sandbox"));
  expect(await control(mock, "PUT dataset", { credentials: [], companies: [] })).toEqual(
    refused(409, "without its sandbox"),
  );
  expect(() => mock.snapshot()).toThrow(expect.objectContaining({ code: "NO_SANDBOX" }));
  expect(await control(mock, "POST reset")).toEqual([204, undefined]);
});
