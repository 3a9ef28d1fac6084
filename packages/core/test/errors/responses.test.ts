import { expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { startWire } from "../support/wire.ts";

const once = { retry: { attempts: 1 } };
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

test.each([
  ["30", 30_000],
  ["1.5", 1_500],
  ["0.5", 500],
  ["30, 30", 30_000],
  ["5,60", 60_000],
  [" 7 ", 7_000],
  ["Fri, 27 Nov 2099 12:00:00 GMT", expect.any(Number)],
  ["soon", undefined],
])("a failure tells how long Retry-After asks to wait: %j", async (value, retryAfter) => {
  const headers = { "retry-after": value };
  const { company } = await startWire([(response) => response.writeHead(429, headers).end("{}")], once);
  expect(await caught(unwrap(company.GET("/api/roles")))).toMatchObject({ code: "rate_limited", retryAfter });
});

const problem = { type: "https://tools.ietf.org/html/rfc9110#section-15.5.1", status: 400, traceId: "00-abc-01" };
const title = "One or more validation errors occurred.";

test.each<[string, object, string[], string]>([
  [
    "of ASP.NET's validation",
    { title, errors: { PageSize: ["must be between 1 and 500."], Name: ["is required."] } },
    ["PageSize: must be between 1 and 500.", "Name: is required."],
    "One or more validation errors occurred · PageSize: must be between 1 and 500 · Name: is required",
  ],
  [
    "with pointers",
    { title, errors: [{ detail: "must be positive.", pointer: "#/pageSize" }] },
    ["pageSize: must be positive."],
    "One or more validation errors occurred · pageSize: must be positive",
  ],
  ["with a detail", { title, detail: "The page is too big." }, [], "The page is too big"],
  ["with a title alone", { title: "Bad Request" }, [], "Bad Request"],
])("a problem (RFC 9457) %s is told by unwrap", async (_name, members, validationMessages, said) => {
  const headers = { "content-type": "application/problem+json; charset=utf-8" };
  const text = JSON.stringify({ ...problem, ...members });
  const { company } = await startWire([(response) => response.writeHead(400, headers).end(text)]);
  const error = await caught(unwrap(company.GET("/api/roles")));
  expect(error).toMatchObject({ code: "bad_request", status: 400, requestId: "00-abc-01", validationMessages });
  expect((error as Error).message).toContain(`The API says: ${said}.`);
});
