import { expect, test } from "vitest";
import { type Fault, MockError } from "../../src/index.ts";
import { get, startFixture } from "../support.ts";
import { path } from "./support.ts";

test.each<[unknown, string]>([
  [{ status: 99 }, "faults[0].status must be a whole number from 400 to 599, not 99."],
  [{ status: "503" }, 'faults[0].status must be a whole number from 400 to 599, not "503".'],
  [{ latency: -1 }, "faults[0].latency must be a whole number of milliseconds from 0 to 3600000, or a range"],
  [{ latency: { min: 9, max: 1 } }, 'or a range { min, max } of them (as text: 100-900), not {"min":9,"max":1}.'],
  [{ rateLimit: { requests: 0, window: 60 } }, "faults[0].rateLimit must be { requests, window }: at least 1 request"],
  [{ connection: "reset" }, 'faults[0].connection must be "dropped", not "reset".'],
  [{ body: "short" }, 'faults[0].body must be "truncated" or "slow", not "short".'],
  [{ token: true }, 'faults[0].token must be "expired", not true.'],
  [{ status: 500, probability: 2 }, "faults[0].probability must be a number from 0 to 1, not 2."],
  [{ status: 500, times: 0 }, "faults[0].times must be a whole number from 1 to"],
  [{ status: 500, seed: 0.5 }, "faults[0].seed must be a whole number from -2147483648 to 2147483647, not 0.5."],
  [{ status: 500, operation: "nope" }, "faults[0].operation must be an operationId, or a method and a path, of the"],
  [{ stauts: 500 }, "There is no faults[0].stauts. A fault has faults[0].latency, faults[0].status,"],
  [{ times: 2 }, "faults[0] does nothing. It needs one of faults[0].latency, faults[0].status, faults[0].rateLimit,"],
  [{ status: 500, connection: "dropped" }, "faults[0].status and faults[0].connection cannot be one fault."],
  [{ connection: "dropped", body: "slow" }, "faults[0].connection and faults[0].body cannot be one fault."],
  [{ latency: 5, retryAfter: 5 }, "faults[0].retryAfter needs faults[0].status."],
  [{ body: "truncated", bodyDuration: 5 }, 'faults[0].bodyDuration needs faults[0].body "slow".'],
  [503, "faults[0] must be an object"],
])("the fault %j is refused at the start, by the setter and by the control API", async (fault, message) => {
  const refused = { code: "INVALID_OPTION", message: expect.stringContaining(message) };
  await expect(startFixture({ faults: [fault as Fault] })).rejects.toMatchObject(refused);
  await using mock = await startFixture({ faults: [{ status: 418, times: 1 }] });
  expect(() => mock.faults.set([{ status: 500 }, fault as Fault])).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message.replaceAll("[0]", "[1]")) }),
  );
  expect(() => mock.faults.set([fault as Fault])).toThrow(MockError);
  const response = await fetch(`${mock.url}/__mock/faults`, { method: "PUT", body: JSON.stringify([fault]) });
  expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining(message) });
  expect(mock.faults.list()).toEqual([{ status: 418, times: 1 }]);
});

test.each<[Record<string, string>, string]>([
  [{ "X-Mock-Status": "teapot" }, 'X-Mock-Status must be a whole number from 400 to 599, not "teapot".'],
  [{ "X-Mock-Latency": "900-100" }, "X-Mock-Latency must be a whole number of milliseconds from 0 to 3600000, or a"],
  [{ "X-Mock-Delay": "9" }, "There is no X-Mock-Delay. A fault has X-Mock-Latency, X-Mock-Status, X-Mock-Retry-After,"],
  [{ "X-Mock-Times": "9" }, "The fault in the X-Mock-* headers does nothing. It needs one of X-Mock-Latency,"],
  [{ "X-Mock-Retry-After": "9", "X-Mock-Latency": "1" }, "X-Mock-Retry-After needs X-Mock-Status."],
])("the headers %j are a 400 that says what is wrong", async (headers, message) => {
  await using mock = await startFixture();
  const response = await get(mock, path, headers);
  expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining(message) });
});

test("a list of faults that is none is refused", async () => {
  await using mock = await startFixture();
  for (const faults of [{ status: 500 }, null, "status=500"]) {
    expect(() => mock.faults.set(faults as never)).toThrow("The faults must be a list of objects.");
  }
});
