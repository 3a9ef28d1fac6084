import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createMock, type ReceivedRequest } from "../../src/index.ts";

test("calls that change something and those that are refused are told, and are not among the requests", async () => {
  const told: ReceivedRequest[] = [];
  await using mock = await createMock({ onRequest: (request) => told.push(request) });
  const call = (method: string, path: string, body?: string) =>
    mock.fetch(`http://localhost/__mock/${path}`, { method, ...(body !== undefined && { body }) });
  await call("GET", "requests");
  await call("POST", "reset");
  await call("PUT", "faults", "[");
  await call("GET", "nowhere?token=s3cret");
  await setImmediate();
  expect(told.map(({ sequence, method, path, status }) => [sequence, method, path, status])).toEqual([
    [-1, "POST", "/__mock/reset", 204],
    [-1, "PUT", "/__mock/faults", 400],
    [-1, "GET", "/__mock/nowhere", 404],
  ]);
  expect(told[1]?.reason).toBe("The body must be JSON.");
  expect(JSON.stringify(told)).not.toContain("s3cret");
  expect(mock.requests).toEqual([]);
});
