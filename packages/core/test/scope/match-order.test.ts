import { expect, test, vi } from "vitest";
import { matchOperation } from "../../src/scope/match-operation.ts";
import { readPath } from "../../src/scope/request-path.ts";

// in the order of the generated facts
const operations: Record<string, object> = {
  "GET /api/things/MINE": { scope: "company" },
  "GET /api/things/{id}": { scope: "company" },
  "GET /api/{kind}/mine": { scope: "company" },
  "GET /api/{kind}/{id}": { scope: "company" },
  "DELETE /api/things/{id}": { scope: "company" },
  "POST /api/companies/{companyId}/{kind}": { scope: "company-path", companyPathParameter: "companyId" },
  "POST /api/token": { scope: "none" },
};

vi.mock("@keepnet/openapi/facts", () => ({
  operationKeys: () => Object.keys(operations),
  requestFactsOf: (key: string) => operations[key],
}));

const match = (method: string, path: string, undocumented = false) =>
  matchOperation(method, readPath(`${method} ${path}`, path), undocumented);

test.each([
  ["/api/things/mine", "GET /api/things/MINE"],
  ["/api/THINGS/7", "GET /api/things/{id}"],
  ["/api/others/mine", "GET /api/{kind}/mine"],
  ["/api/others/7", "GET /api/{kind}/{id}"],
])("%s reaches the operation with the most literal segments, from the left: %s", (path, operation) => {
  expect(match("GET", path)?.operation).toBe(operation);
  expect(match("HEAD", path)?.operation).toBe(operation);
});

test("a method that the document lacks reaches a Company ID and the token endpoint, and nothing else", () => {
  expect(match("GET", "/api/companies/a1/x1")).toMatchObject({
    operation: "POST /api/companies/{companyId}/{kind}",
    company: { text: "a1" },
    word: undefined,
  });
  expect(match("PUT", "/api/token")?.operation).toBe("POST /api/token");
  expect(match("PUT", "/api/things/7")).toBeUndefined();
});

test("a path has as many segments as its operation", () => {
  expect(match("GET", "/api/things")).toBeUndefined();
  expect(match("GET", "/api/things/7/8")).toBeUndefined();
});

test("undocumented leaves out what matches by a word, unless a Company ID stands in its place", () => {
  expect(match("GET", "/api/others/privacy", true)).toBeUndefined();
  expect(match("POST", "/api/companies/a1/privacy", true)).toMatchObject({ word: "privacy", company: { text: "a1" } });
  expect(match("POST", "/api/companies/privacy/x1", true)).toBeUndefined();
});
