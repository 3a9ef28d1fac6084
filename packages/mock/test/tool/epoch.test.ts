import { once } from "node:events";
import { request } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock, type InProcessMock, startMock } from "../../src/index.ts";
import { campaignBody, pathsOf } from "../sandbox/campaigns.ts";
import { dataOf, quillfern } from "../sandbox/support.ts";
import { anyCall, operations, send, tokenOf } from "./calls.ts";
import { type Renewed, renewed } from "./signed.ts";

const now = "2026-06-26T10:00:00Z";

/** Begins a request, and sends its body when told to. */
function beginWith(mock: InProcessMock, path: string, headers: Readonly<Record<string, string>>, body: string) {
  let finish: () => void = () => undefined;
  const stream = new ReadableStream({
    start(controller) {
      finish = () => {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      };
    },
  });
  const init = { method: "POST", headers, body: stream, duplex: "half" as const };
  return { responded: mock.fetch(`http://mock.example${path}`, init), finish };
}

function begin(mock: InProcessMock, path: string, token: string, body: object) {
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "x-keepnet-company-id": quillfern,
  };
  return beginWith(mock, path, headers, JSON.stringify(body));
}

function beginForm(mock: InProcessMock, path: string, form: string) {
  return beginWith(mock, path, { "content-type": "application/x-www-form-urlencoded" }, form);
}

test("a request whose body is still coming when the mock is reset lands neither in the data nor in the record", async () => {
  await using mock = await createMock({ now });
  const token = await tokenOf(mock);
  const { responded, finish } = begin(mock, "/api/target-groups", token, { name: "Night shift", priority: "High" });
  mock.reset();
  mock.faults.set([{ status: 503, times: 1 }]);
  const before = mock.snapshot();
  finish();
  expect((await responded).status).toBe(200);
  expect(mock.snapshot()).toEqual(before);
  expect(mock.requests).toEqual([]);
  // and it uses up nothing that the next test has prepared
  expect((await mock.fetch("http://mock.example/api/companies/my")).status).toBe(503);
  expect(mock.requests).toHaveLength(1);
});

test("so does one that comes in over HTTP", async () => {
  await using mock = await startMock({ now });
  const headers = {
    authorization: `Bearer ${await tokenOf(mock)}`,
    "content-type": "application/json",
    "x-keepnet-company-id": quillfern,
    // the server says so when it has read the head
    expect: "100-continue",
  };
  const sent = request(`${mock.url}/api/target-groups`, { method: "POST", headers, agent: false });
  sent.flushHeaders();
  await once(sent, "continue");
  mock.reset();
  const before = mock.snapshot();
  sent.end(JSON.stringify({ name: "Night shift", priority: "High" }));
  const [response] = await once(sent, "response");
  expect(response.statusCode).toBe(200);
  expect(mock.snapshot()).toEqual(before);
  expect(mock.requests).toEqual([]);
});

test("a dataset that is loaded meanwhile is left alone as well", async () => {
  await using mock = await createMock({ now });
  const { responded, finish } = begin(mock, "/api/target-groups", await tokenOf(mock), { name: "A", priority: "High" });
  const before = mock.snapshot();
  mock.loadDataset(before);
  finish();
  expect((await responded).status).toBe(200);
  expect(mock.snapshot()).toEqual(before);
  expect(mock.requests).toHaveLength(2);
});

const reads = operations.filter(({ effect }) => effect === "read");
const writes = operations.filter(({ effect }) => effect !== "read");

test("no read, and no refused write, shows in a snapshot", async () => {
  await using mock = await createMock({ now });
  await fc.assert(
    fc.asyncProperty(fc.array(anyCall(writes), { maxLength: 15 }), async (calls) => {
      mock.reset();
      const token = await tokenOf(mock);
      for (const call of calls) await send(mock, call, token);
      const before = JSON.stringify(mock.snapshot());
      for (const operation of reads) {
        for (const company of [quillfern, "tB6kD1wZp9Ye"]) {
          const { status } = await send(mock, { operation, example: 0, company }, token);
          if (status >= 500) throw new Error(`${operation.iid} responds with ${status}`);
        }
      }
      expect(JSON.stringify(mock.snapshot())).toBe(before);
      for (const call of calls) {
        const held = JSON.stringify(mock.snapshot());
        const { ok } = await send(mock, call, token);
        if (!ok) expect(JSON.stringify(mock.snapshot())).toBe(held);
      }
    }),
    { numRuns: 8 },
  );
});

const unknownGroup = "gT0nO0nE0xXx";
const field = { name: "Shoe size", fieldDataType: "Text", ownerType: "TargetUser" };
const replaced = [field, { ...field, name: "Hat size", targetGroupResourceId: unknownGroup }];

test.each([
  [`POST ${pathsOf("quishing").campaigns}`, campaignBody("quishing", { targetGroupResourceIds: [unknownGroup] })],
  ["POST /api/custom-fields", replaced[1]],
  ["POST /api/custom-fields/bulk-update", { targetUserCustomFields: replaced }],
])("a %s that is refused draws no id", async (request, body) => {
  await using keepnet = await renewed({ now });
  const before = keepnet.mock.snapshot();
  const response = await keepnet.send(request, body, quillfern);
  expect([response.ok, await response.text()]).toEqual([
    false,
    expect.stringContaining(`no target group ${unknownGroup}`),
  ]);
  expect(keepnet.mock.snapshot()).toEqual(before);
});

/** Creates the API client `portal`, and gives its id. */
async function createPortal({ send }: Pick<Renewed, "send">): Promise<string> {
  const [role] = await dataOf<{ resourceId: string }[]>(send("GET /api/roles", undefined, quillfern));
  const client = { name: "Portal", clientId: "portal", clientSecret: "portal-secret", statusId: 1 };
  const body = { ...client, roleResourceIdList: [role?.resourceId] };
  return (await dataOf<{ resourceId: string }>(send("POST /api/companies/clients", body, quillfern))).resourceId;
}

async function statusWith(mock: InProcessMock, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await mock.fetch("http://mock.example/api/roles", { headers })).status;
}

test("a reset ends the tokens of clients that were created, also where the same one is created again", async () => {
  await using keepnet = await renewed({ now });
  const { mock } = keepnet;
  const id = await createPortal(keepnet);
  const [token, builtIn] = [await tokenOf(mock, "portal"), await tokenOf(mock, "mock-company-admin")];
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([200, 200]);
  mock.reset();
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([401, 200]);
  expect(await createPortal(keepnet)).toBe(id);
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([401, 200]);
  expect(await statusWith(mock, await tokenOf(mock, "portal"))).toBe(200);
});

test("a token whose request was under way during a reset is good for a client of the start only", async () => {
  await using keepnet = await renewed({ now });
  const { mock } = keepnet;
  await createPortal(keepnet);
  const [created, builtIn] = ["portal", "mock-company-admin"].map((clientId) => {
    const form = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientId}-secret&scope=api1`;
    return beginForm(mock, "/connect/token", form);
  });
  mock.reset();
  await createPortal(keepnet);
  const statuses = [];
  for (const { responded, finish } of [created, builtIn].filter((begun) => begun !== undefined)) {
    finish();
    const response = await responded;
    expect(response.status).toBe(200);
    statuses.push(await statusWith(mock, ((await response.json()) as { access_token: string }).access_token));
  }
  expect(statuses).toEqual([401, 200]);
});

test("a snapshot loaded again is the same snapshot, and the mock goes on as if nothing had been", async () => {
  await using mock = await createMock({ now });
  await using other = await createMock({ now });
  const call = fc.oneof({ weight: 3, arbitrary: anyCall(writes) }, { weight: 1, arbitrary: anyCall(reads) });
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 25 }), fc.array(call, { maxLength: 8 }), async (calls, further) => {
      mock.reset();
      other.reset();
      const token = await tokenOf(mock);
      for (const one of calls) await send(mock, one, token);
      mock.clock.advance({ minutes: 30 });
      other.clock.advance({ minutes: 30 });
      const snapshot = mock.snapshot();
      other.loadDataset(JSON.parse(JSON.stringify(snapshot)));
      expect(other.snapshot()).toEqual(snapshot);
      const otherToken = await tokenOf(other);
      for (const one of further) {
        const [response, same] = [await send(mock, one, token), await send(other, one, otherToken)];
        expect([one.operation.iid, same.ok]).toEqual([one.operation.iid, response.ok]);
        // what is asked for the first time, or only offered, is no part of the data
        const isFresh =
          response.status === 202 ||
          same.status === 202 ||
          /^(generateClient|getMappingJob)/.test(one.operation.iid ?? "");
        if (!isFresh) expect(await same.text()).toBe(await response.text());
      }
    }),
    { numRuns: 30 },
  );
});
