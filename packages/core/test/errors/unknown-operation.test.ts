import { operationKeys, requestFactsOf } from "@keepnet/openapi/facts";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { unknownOperation } from "../../src/errors/unknown-operation.ts";

test.each([
  ["GET", "/api/companies/search", "Did you mean POST /api/companies/search?"],
  ["POST", "/api/companies/serach", "Did you mean POST /api/companies/search?"],
  ["GET", "/api/companies/serach", "Did you mean POST /api/companies/search?"],
  ["POST", "/api/company/search", "Did you mean POST /api/companies/search?"],
  ["GET", "/api/Roles", "Did you mean GET /api/roles?"],
  ["GET", "/api/roles/", "Did you mean GET /api/roles?"],
  ["GET", "//api//roles", "Did you mean GET /api/roles?"],
  ["GET", "/roles", "Did you mean GET /api/roles?"],
  ["GET", "roles", "Did you mean GET /api/roles?"],
  ["GET", "api/roles", "Did you mean GET /api/roles?"],
  ["GET", "/api/companies/qL3nF8vXr2Ta", "Did you mean GET /api/companies/{resourceId}? Pass the id in params.path."],
  ["GET", "/api/companies/acme", "Did you mean GET /api/companies/{resourceId}? Pass the id in params.path."],
  ["GET", "/api/company/qL3nF8vXr2Ta", "Did you mean GET /api/companies/{resourceId}? Pass the id in params.path."],
  ["GET", "/api/companies/{id}", "Did you mean GET /api/companies/{resourceId}?"],
  ["POST", "/api/enrolments/search", "Did you mean POST /api/enrollments/search?"],
  [
    "GET",
    "https://api.keepnetlabs.com/api/roles?x=1",
    "Did you mean GET /api/roles? Pass the query in params.query. The origin belongs in baseUrl.",
  ],
])("%s %s: %s", (method, path, remedy) => {
  const error = unknownOperation(method, path);
  expect(error).toBeInstanceOf(InvalidCallError);
  expect(error).toMatchObject({ code: "invalid_call", outcome: "not_sent", attempts: 0 });
  expect(error.message).toMatch(/ was not sent\. .*\. /);
  expect(error.message.endsWith(remedy)).toBe(true);
});

test("a wrong method is said to be one, and every right one is named", () => {
  expect(unknownOperation("GET", "/api/companies/search").message).toContain("The path has POST, not GET.");
  expect(unknownOperation("PATCH", "/api/companies/qL3nF8vXr2Ta").message).toBe(
    "PATCH /api/companies/qL3nF8vXr2Ta was not sent. The path has GET, PUT, DELETE, not PATCH. Did you mean " +
      "GET /api/companies/{resourceId}, PUT /api/companies/{resourceId}, DELETE /api/companies/{resourceId}? " +
      "Pass the id in params.path.",
  );
});

test.each(["/api/invoices", "/", "", "/api/user/search", "/v2/other/things"])("%j means no operation", (path) => {
  const { message } = unknownOperation("GET", path);
  expect(message).toContain("It is not in the document. Check method and path");
  expect(message).not.toContain("Did you mean");
});

test("neither a password nor a query gets into the error", () => {
  const { message, operation } = unknownOperation("GET", "https://me:hunter2@example.com/api/roles?key=secret#secret");
  expect(message + operation).not.toMatch(/hunter2|secret/);
});

test("every operation is found by its filled-in path, and without its prefix", () => {
  for (const key of operationKeys()) {
    const [method = "", path = ""] = key.split(" ");
    expect(requestFactsOf(key)).toBeDefined();
    for (const wrong of [path.replace(/\{\w+\}/g, "a1B2c3D4e5F6"), path.replace("/api", ""), `${path}/`]) {
      expect(unknownOperation(method, wrong).message).toContain(`Did you mean ${key}?`);
    }
  }
});
