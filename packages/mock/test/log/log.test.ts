import { afterEach, expect, test, vi } from "vitest";
import { requestLine } from "../../src/log/line.ts";
import { jsonLog, textLog } from "../../src/log/log.ts";
import type { ReceivedRequest } from "../../src/received.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const request: ReceivedRequest = {
  sequence: 0,
  method: "POST",
  path: "/api/target-users/search",
  url: "/api/target-users/search?companyId=qL3nF8vXr2Ta&secret=s3cret",
  headers: { authorization: "Bearer t0ken" },
  body: { password: "s3cret" },
  bytes: new Uint8Array(),
  companyId: "qL3nF8vXr2Ta",
  operationId: "searchTargetUsers",
  status: 200,
  durationMs: 4.6,
  unredacted: () => request,
};
const refused = { ...request, status: 400, reason: "body.filter is required" };

test("a request is one line with its method, path, company, status and duration, and nothing secret", () => {
  expect(requestLine(request)).toBe("POST /api/target-users/search qL3nF8vXr2Ta 200 5ms\n");
});

test("a refusal says why", () => {
  expect(requestLine(refused)).toMatch(/ 400 5ms body\.filter is required\n$/);
});

test("a request without a company has a dash in its place", () => {
  const { companyId: _, ...unscoped } = request;
  expect(requestLine(unscoped)).toContain("/search - 200");
});

test("what a request says can neither end a line nor command a terminal", () => {
  const line = requestLine({ ...refused, companyId: "a\u001b[2J", reason: "first\nsecond\u202e\u0085" });
  expect(line).toBe("POST /api/target-users/search a\\u{1b}[2J 400 5ms first\\u{a}second\\u{202e}\\u{85}\n");
});

test("quietly, only the start is told", () => {
  expect(textLog(true).request).toBeUndefined();
  expect(textLog(false).request).toBe(requestLine);
  expect(textLog(true).listening("http://127.0.0.1:4010")).toBe("The Keepnet mock listens on http://127.0.0.1:4010\n");
});

test("as JSON, the start and each request are one object a line, with nothing secret", () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 3, 1) });
  expect(JSON.parse(jsonLog.listening("http://127.0.0.1:4010"))).toEqual({
    event: "listening",
    url: "http://127.0.0.1:4010",
  });
  const line = jsonLog.request({ ...refused, reason: "first\nsecond" });
  expect(line.trimEnd()).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    event: "request",
    time: "2026-04-01T00:00:00.000Z",
    method: "POST",
    path: "/api/target-users/search",
    companyId: "qL3nF8vXr2Ta",
    operationId: "searchTargetUsers",
    status: 400,
    durationMs: 4.6,
    reason: "first\nsecond",
  });
});
