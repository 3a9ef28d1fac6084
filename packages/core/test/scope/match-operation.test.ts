import { factsOf, operationKeys } from "@keepnet/openapi/facts";
import { describe, expect, test } from "vitest";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { matchOperation } from "../../src/scope/match-operation.ts";
import { readPath } from "../../src/scope/request-path.ts";

const id = "qL3nF8vXr2Ta";
const match = (method: string, path: string, parameters?: Record<string, unknown>, undocumented?: boolean) =>
  matchOperation(method, readPath(`${method} ${path}`, path, parameters), undocumented);

test("every documented operation is matched by its own template, with and without parameters", () => {
  for (const operation of operationKeys()) {
    const [method = "", path = ""] = operation.split(" ");
    const filled = path.replace(/\{\w+\}/g, id);
    expect(match(method, path)).toMatchObject({ operation, word: undefined });
    expect(match(method, filled)).toMatchObject({ operation, word: undefined });
    const name = factsOf(operation)?.companyPathParameter;
    expect(match(method, filled)?.company?.text).toBe(name && id);
    expect(match(method, path)?.company?.parameter).toBe(name);
  }
});

test.each([
  ["GET", `/api/companies/${id}/`, "GET /api/companies/{resourceId}"],
  ["GET", "/API/Companies/MY", "GET /api/companies/my"],
  ["POST", "/api/%63ompanies/%73earch", "POST /api/companies/search"],
  ["POST", "/api/%2563ompanies/%252573earch", "POST /api/companies/search"],
  ["POST", `/api/scim/${id}/revo\u212Ae`, "POST /api/scim/{resourceId}/revoke"],
  ["POST", `/api/scim/${id}/revo%E2%84%AAe`, "POST /api/scim/{resourceId}/revoke"],
  [
    "POST",
    "/api/phishing-simulator/phishing-campaign/%E2%82%9Bearch",
    "POST /api/phishing-simulator/phishing-campaign/search",
  ],
  ["POST", "/api/role\u017F/search", "POST /api/roles/search"],
  ["POST", "/\uFF41pi/roles/search", "POST /api/roles/search"],
  ["POST", "/api/roles%20/search", "POST /api/roles/search"],
  ["HEAD", "/api/roles", "GET /api/roles"],
  ["GET", "/api/target-users/tx1/search", undefined],
  ["GET", "/api", undefined],
  ["GET", "/api/companies/x1/y", undefined],
  ["DELETE", "/api/companies/my", "DELETE /api/companies/{resourceId}"],
  ["PATCH", `/api/companies/${id}`, "GET /api/companies/{resourceId}"],
  ["PATCH", `/api/companies/clients/${id}`, undefined],
  ["GET", "/Connect/Token/", "POST /connect/token"],
])("%s %s matches %s", (method, path, operation) => {
  expect(match(method, path)?.operation).toBe(operation);
});

test("a parameter's value counts as what it makes of the path", () => {
  expect(match("POST", "/api/{a}/search", { a: "companies" })?.operation).toBe("POST /api/companies/search");
  expect(match("POST", "/api/comp{a}s/{b}", { a: "anie", b: "search" })?.operation).toBe("POST /api/companies/search");
  expect(match("GET", "/api/companies/{a}", { a: "my" })?.operation).toBe("GET /api/companies/my");
  expect(match("GET", "/api/companies/{a}", { a: 7 })?.company).toEqual({ text: "7", parameter: "a", literal: false });
});

test("a parameter without a value matches parameters alone", () => {
  expect(match("POST", "/api/{a}/search")).toBeUndefined();
  expect(match("PUT", "/api/companies/{a}")?.company).toEqual({ parameter: "a", literal: false });
});

describe("a word in the place of a parameter", () => {
  test.each(["privacy", "bulk-delete", "%70rivacy", "my"])("%s is one, when the path says it", (word) => {
    const plain = decodeURIComponent(word);
    expect(match("DELETE", `/api/companies/${word}`)?.word).toBe(plain);
    expect(match("DELETE", `/api/companies/${word}`, {}, true)).toBeUndefined();
    expect(match("DELETE", "/api/companies/{a}", { a: plain })?.word).toBeUndefined();
    expect(match("DELETE", "/api/companies/{a}", { a: plain }, true)?.company?.text).toBe(plain);
  });

  test.each([id, "OTHER", "Privacy", "a1", "a.b", "a_b", "-a", "a-", "a--b"])("%s is none", (value) => {
    expect(match("DELETE", `/api/companies/${value}`, {}, true)).toMatchObject({
      company: { text: value },
      word: undefined,
    });
  });

  test("leaves the operation in which no word stands", () => {
    const path = `/api/phishing-simulator/phishing-campaign-job-report/clicked/search/${id}/1`;
    expect(match("POST", path)?.word).toBe("clicked");
    expect(match("POST", path, {}, true)).toBeUndefined();
    expect(match("GET", "/api/companies/my", {}, true)?.operation).toBe("GET /api/companies/my");
  });
});

test.each([
  "",
  "/",
  "//api/roles",
  "/api//roles",
  "/api/roles//",
  "/api/./roles",
  "/api/x/../roles",
  "/api/%2e%2E/roles",
  "/api/.%2e/roles",
  "/api/%252e%252e/roles",
  "/api/%25%32%65./roles",
  "/api\\roles",
  "/api%5croles",
  "/api%2Froles",
  "/api%252Froles",
  "/api%ff%2froles",
  "/api/roles%ff%23x",
  "/a\tpi/roles",
  "/api/roles\n",
  "/api/ro\rles",
  "/api/roles%00",
  "/api/roles?companyId=b2",
  "/api/roles#x",
  "/api/roles%3FcompanyId=b2",
  "/api/\uD800",
  "/api/{}",
  "/api/{a",
  "/api/{.a}",
  "/api/{a*}",
  "{a}/roles",
  "{a}",
  "https://elsewhere.example/api/roles",
  "//elsewhere.example/api/roles",
  "api/roles",
  undefined,
])("%j is no path", (path) => {
  expect(() => readPath("GET x", path as string, { a: "1" })).toThrow(InvalidCallError);
});

test.each(["", ".", "..", "a/b", "a\\b", "a%2Fb", "%5c", "%2e", null, {}])("%j is no parameter of a path", (value) => {
  expect(() => readPath("GET x", "/api/roles/{a}", { a: value })).toThrow(InvalidCallError);
});

test("parameters together cannot make a dot segment", () => {
  expect(() => readPath("GET x", "/api/.{a}/roles", { a: "%2e" })).toThrow(InvalidCallError);
});

test("text that is encoded over and over is read in reasonable depth", () => {
  expect(readPath("GET x", `/api/%${"25".repeat(100_000)}41`, {})[1]?.text).toBe("A");
});

test("the document has an operation before those that reach its path by a parameter, as the match needs it", () => {
  const keys = operationKeys();
  const reaches = (general: string, path: string) =>
    new RegExp(`^${general.replace(/\{[^{}]+\}/g, "[^/]+")}$`).test(path) && general !== path;
  const late = keys.filter((key, index) => keys.slice(0, index).some((earlier) => reaches(earlier, key)));
  expect(late).toEqual([]);
});

test("only a parameter that is a whole segment may be without a value", () => {
  expect(() => readPath("GET x", "/api/roles/{a}x", {})).toThrow(InvalidCallError);
  expect(match("PUT", "/api/companies/{a}x", { a: "1" })?.company).toEqual({ text: "1x", literal: false });
});
