import { expect, test } from "vitest";
import { EnvelopeError } from "../../src/errors/call-errors.ts";
import { errorFromEnvelope, errorFromStatus } from "../../src/errors/from-response.ts";
import { KeepnetError } from "../../src/errors/keepnet-error.ts";
import { outcomeAdvice } from "../../src/errors/outcome.ts";
import { byStatus, ServerError } from "../../src/errors/status-errors.ts";

const read = { operation: "GET /api/roles", companyId: "a1", attempt: 1 };
const search = { ...read, operation: "POST /api/roles/search" };
const write = { ...read, operation: "POST /api/companies" };
const responseOf = (status: number, headers = {}) => new Response(null, { status, headers });
const caution = "It may have been done: check before sending it again.";

test.each([
  [400, "bad_request", "refused"],
  [401, "unauthenticated", "refused"],
  [403, "forbidden", "refused"],
  [404, "not_found", "refused"],
  [405, "unexpected_status", "refused"],
  [408, "unexpected_status", "unknown"],
  [409, "conflict", "refused"],
  [429, "rate_limited", "refused"],
  [500, "server_error", "unknown"],
  [503, "server_error", "unknown"],
  [529, "server_error", "unknown"],
  [304, "unexpected_status", "unknown"],
  [512, "unexpected_status", "unknown"],
  [555, "unexpected_status", "unknown"],
] as const)("HTTP %i is %s, its outcome %s", (status, code, outcome) => {
  const error = errorFromStatus(responseOf(status), undefined, write);
  expect(error).toMatchObject({ code, outcome, status, attempts: 1, operation: write.operation, companyId: "a1" });
  const ErrorClass =
    code === "server_error" ? ServerError : (byStatus[status as keyof typeof byStatus] ?? KeepnetError);
  expect(error.constructor).toBe(ErrorClass);
  expect(error.message.endsWith(caution)).toBe(outcome === "unknown");
});

test("the statuses of a ServerError are those of its type", () => {
  const statuses = Array.from({ length: 100 }, (_, index) => 500 + index).filter(
    (status) => errorFromStatus(responseOf(status), undefined, write) instanceof ServerError,
  );
  expect(statuses).toEqual([
    500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 598,
    599,
  ] satisfies ServerError["status"][]);
});

test("a refusal after an attempt that may have taken effect leaves the outcome unknown", () => {
  const error = errorFromStatus(responseOf(409), undefined, { ...write, mayHaveHappened: true });
  expect(error.outcome).toBe("unknown");
  expect(error.message).toContain(caution);
  expect(errorFromStatus(responseOf(409), undefined, { ...write, mayHaveHappened: false }).outcome).toBe("refused");
});

test.each([read, search])("a failed read needs no caution: $operation", (context) => {
  const error = errorFromStatus(responseOf(502), undefined, context);
  expect(error.outcome).toBe("unknown");
  expect(error.message).not.toContain(caution);
});

test("a failed envelope proves nothing of a write's effect", () => {
  const body = { status: "INPUT_ERROR", message: "No." };
  const error = errorFromEnvelope(responseOf(200), body, write);
  expect(error).toBeInstanceOf(EnvelopeError);
  expect(error).toMatchObject({ code: "failed_envelope", outcome: "unknown", status: 200 });
  expect(error.message).toBe(
    "POST /api/companies in company a1 reported INPUT_ERROR (HTTP 200). The API says: No. The API reports failures of " +
      `some operations this way. Correct the request, or ask the vendor's support. ${caution}`,
  );
});

test("what the API says is said once, and every sentence has one full stop", () => {
  const body = { message: "Role is required.", validationMessages: ["Role is required", "Name is required. ", ""] };
  const error = errorFromStatus(responseOf(400), body, write);
  expect(error.validationMessages).toEqual(["Role is required", "Name is required. "]);
  expect(error.message).toBe(
    "POST /api/companies in company a1 was refused as invalid (HTTP 400). The API says: Role is required · Name is " +
      "required. The body or a parameter is not what the operation expects. Correct the request.",
  );
});

test("a message that contains the validation messages stands for them", () => {
  const body = {
    message: "Invalid request: Role is required, Name is required",
    validationMessages: ["Role is required"],
  };
  const { message } = errorFromStatus(responseOf(400), body, write);
  expect(message.match(/Role is required/g)).toHaveLength(1);
});

test.each([
  ["POST /api/companies/search", true],
  ["POST /api/target-users/search/export", true],
  ["POST /api/leaderboard/get-all", true],
  ["POST /api/leaderboard/get-user-timeline", false],
  ["POST /api/companies", false],
  ["GET /api/roles", false],
])("a 400 of %s speaks of a search: %s", (operation, speaks) => {
  const { message } = errorFromStatus(responseOf(400), undefined, { ...read, operation });
  expect(message.includes("pageNumber")).toBe(speaks);
  expect(/filter/.test(errorFromStatus(responseOf(500), undefined, { ...read, operation }).message)).toBe(speaks);
});

test("a response of no known call is described without one", () => {
  const error = errorFromStatus(responseOf(500), "<html>", undefined);
  expect(error).toMatchObject({ operation: undefined, attempts: 0, outcome: "unknown", validationMessages: [] });
  expect(error.message).toMatch(/^The call failed on the server \(HTTP 500\)\. The API failed/);
});

test("an ASP.NET validation problem says what is wrong with each member", () => {
  const body = {
    type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
    title: "One or more validation errors occurred.",
    status: 400,
    traceId: "00-abc-01",
    errors: {
      PageSize: ["must be between 1 and 500."],
      "$.filter": ["is null", "is required"],
      "": ["No body"],
      Odd: 7,
    },
  };
  const error = errorFromStatus(responseOf(400), body, search);
  expect(error.requestId).toBe("00-abc-01");
  expect(error.validationMessages).toEqual([
    "PageSize: must be between 1 and 500.",
    "$.filter: is null",
    "$.filter: is required",
    "No body",
  ]);
  expect(error.message).toContain(
    "The API says: One or more validation errors occurred · PageSize: must be between 1 and 500 · $.filter: is null",
  );
});

test.each([
  [[{ detail: "must be positive", pointer: "#/age" }], ["age: must be positive"]],
  [[{ message: "must be positive", name: "age" }], ["age: must be positive"]],
  [
    [{ Detail: "must be positive" }, "too old", 7, null],
    ["must be positive", "too old"],
  ],
  ["too old", ["too old"]],
  [null, []],
  [7, []],
])("the errors %j of a problem (RFC 9457) are read", (errors, messages) => {
  const error = errorFromStatus(responseOf(400), { title: "Bad", detail: "Not valid", status: 400, errors }, write);
  expect(error.validationMessages).toEqual(messages);
  expect(error.message).toContain("The API says: Not valid");
});

test("a header names the request before the body does", () => {
  const body = { traceId: "00-abc-01" };
  expect(errorFromStatus(responseOf(500, { "x-request-id": "r-1" }), body, read).requestId).toBe("r-1");
  expect(errorFromStatus(responseOf(500, { "x-correlation-id": "c-1" }), body, read).requestId).toBe("c-1");
  expect(errorFromStatus(responseOf(500), undefined, read).requestId).toBeUndefined();
});

test("an error says how long the API asks to wait", () => {
  expect(errorFromStatus(responseOf(429, { "retry-after": "1.5" }), undefined, read).retryAfter).toBe(1500);
});

test.each([
  ["unknown", "write", caution],
  ["unknown", "destructive", caution],
  ["unknown", "sends-messages", "It may have been done and its messages sent: check before sending it again."],
  ["unknown", "read", ""],
  ["done", "write", "It was done: do not send it again."],
  ["done", "read", ""],
  ["refused", "write", ""],
  ["not_sent", "write", ""],
] as const)("the advice for the outcome %s of a call with the effect %s is %j", (outcome, effect, advice) => {
  expect(outcomeAdvice(outcome, effect)).toBe(advice);
});
