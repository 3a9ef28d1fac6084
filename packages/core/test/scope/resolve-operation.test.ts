import { operationKeys, requestFactsOf } from "@keepnet/openapi/facts";
import { describe, expect, test } from "vitest";
import { InvalidCallError, ScopeError } from "../../src/errors/call-errors.ts";
import { type OperationClaims, resolveOperation } from "../../src/scope/resolve-operation.ts";

const id = "qL3nF8vXr2Ta";
const company = { scope: "company" } as const;
const read = { effect: "read", repeatable: true };
const write = { effect: "write", repeatable: false };

describe("the exact template of a documented operation", () => {
  test("has the facts of the document, for every operation", () => {
    for (const operation of operationKeys()) {
      const [method = "", path = ""] = operation.split(" ");
      expect(resolveOperation(method, path, {})).toEqual(requestFactsOf(operation));
    }
  });

  test("may be said not to be safe, but not to be safe when it is not", () => {
    expect(resolveOperation("POST", "/api/roles/search", {}).effect).toBe("read");
    expect(resolveOperation("POST", "/api/roles/search", { safe: false })).toMatchObject(write);
    expect(() => resolveOperation("POST", "/api/system-users", { safe: true })).toThrow(/does not say .* only reads/);
  });

  test("has the form and the file of the document also when the caller calls it unsafe", () => {
    const upload = resolveOperation("POST", "/api/target-users/upload", { safe: false });
    expect(upload).toEqual({ ...requestFactsOf("POST /api/target-users/upload"), ...write });
    const file = resolveOperation("POST", "/api/target-users/search/export", { safe: false });
    expect(file).toEqual({ ...requestFactsOf("POST /api/target-users/search/export"), ...write });
  });

  test("is refused when its parameters make it the path of another", () => {
    const params = { path: { resourceId: "my" } };
    const resolve = () => resolveOperation("GET", "/api/companies/{resourceId}", { params });
    expect(resolve).toThrow("With its parameters, its path is that of GET /api/companies/my.");
    expect(resolve).toThrow(InvalidCallError);
  });
});

describe("another spelling of a documented operation", () => {
  test("has its scope, but not its permission to be repeated", () => {
    expect(resolveOperation("POST", "/api/roles/search/", {})).toMatchObject({ scope: "company", ...write });
    expect(resolveOperation("POST", "/api/roles/search/", { safe: true })).toMatchObject(read);
    expect(resolveOperation("GET", "/api/roles/", {})).toMatchObject(read);
    expect(resolveOperation("HEAD", "/api/roles", {})).toMatchObject(read);
    expect(() => resolveOperation("POST", "/api/System-Users", { safe: true })).toThrow(InvalidCallError);
  });

  test("has its extra company headers and its reach", () => {
    const facts = { extraCompanyHeaders: ["x-ir-company-id"], allCompanies: true };
    expect(resolveOperation("POST", "/api/enrollments/Search", {})).toMatchObject(facts);
  });

  test("is sent as JSON and read as JSON", () => {
    expect(resolveOperation("POST", "/api/target-users/upload/", {}).multipart).toBe(false);
    expect(resolveOperation("POST", "/api/target-users/search/export/", {}).file).toBe(false);
  });

  test("takes its Company ID from the parameter or the text that stands in its place", () => {
    const parameter = resolveOperation("PUT", "/api/companies/{x}", {});
    expect(parameter).toMatchObject({ scope: "company-path", companyPathParameter: "x", pathCompany: undefined });
    const filled = resolveOperation("PUT", "/api/companies/{x}", { params: { path: { x: id } } });
    expect(filled).toMatchObject({ companyPathParameter: "x", pathCompany: undefined });
    const text = resolveOperation("PUT", `/api/companies/%71${id.slice(1)}`, {});
    expect(text).toMatchObject({ scope: "company-path", companyPathParameter: undefined, pathCompany: id });
    const both = resolveOperation("PUT", "/api/companies/a{x}", { params: { path: { x: 1 } } });
    expect(both).toMatchObject({ companyPathParameter: undefined, pathCompany: "a1" });
  });

  test.each<[string, string, OperationClaims]>([
    ["POST", "/api/companies/search/", company],
    ["DELETE", `/api/companies/${id}`, company],
    ["GET", "/api/Roles", { scope: "reseller" }],
    ["PATCH", `/api/companies/${id}`, company],
  ])("%s %s is not of another scope", (method, path, claims) => {
    const resolve = () => resolveOperation(method, path, claims);
    expect(resolve).toThrow(ScopeError);
    expect(resolve).toThrow(/The document says that the scope of .* is .*, not .*Leave scope out/);
  });

  test("does not take a companyPathParameter that is not its own", () => {
    const named = (companyPathParameter: string, path = "/api/companies/{x}") =>
      resolveOperation("PUT", path, { companyPathParameter });
    expect(named("x").companyPathParameter).toBe("x");
    expect(() => named("y")).toThrow(ScopeError);
    expect(() => named("x", `/api/companies/${id}`)).toThrow(ScopeError);
  });

  test.each(["/api", "/api/", "/proxy/api", "/%61pi"])(
    "is known when it begins in the base URL's path %s",
    (basePath) => {
      expect(resolveOperation("PUT", `/companies/${id}`, {}, basePath)).toMatchObject({ pathCompany: id });
    },
  );

  test("is not known when the base URL's path has a word where it has a parameter", () => {
    expect(() => resolveOperation("POST", "/revoke", {}, "/api/scim/privacy")).toThrow(
      "POST /api/scim/{resourceId}/revoke has a parameter where this path has privacy.",
    );
  });

  test("is known by its path alone, whatever the base URL's path is", () => {
    expect(resolveOperation("PUT", `/api/companies/${id}/`, {}, "/api/companies")).toMatchObject({ pathCompany: id });
    expect(() => resolveOperation("GET", "/roles", {}, "/proxy/")).toThrow("It is not in the document");
  });
});

describe("a path with a word in the place of a parameter", () => {
  const privacy = "/api/companies/privacy";

  test("needs undocumented: true, whatever is said of its scope", () => {
    for (const scope of [undefined, "company", "company-path", "reseller"] as const) {
      const resolve = () => resolveOperation("PUT", privacy, { scope, undocumented: false });
      expect(resolve).toThrow("PUT /api/companies/{resourceId} has a parameter where this path has privacy.");
      expect(resolve).toThrow(ScopeError);
    }
    expect(() => resolveOperation("GET", "/api/enrollments/phone-number", company)).toThrow(InvalidCallError);
  });

  test("is then what the caller says it is", () => {
    const facts = resolveOperation("PUT", privacy, { scope: "company", undocumented: true });
    expect(facts).toMatchObject({ scope: "company", effect: "write", repeatable: true, undocumented: true });
    expect(facts.allCompanies).toBe(false);
    expect(facts.pathCompany).toBeUndefined();
    expect(() => resolveOperation("PUT", privacy, { undocumented: true })).toThrow("It is not in the document.");
  });

  test.each([
    `/api/companies/${id}`,
    "/api/companies/OTHER1234567",
    "/api/companies/OTHER",
    "/api/companies/a1",
    "/api/companies/{x}",
  ])("%s has none, and no other company can be reached by saying so", (path) => {
    for (const x of [undefined, "other", id]) {
      const claims = { scope: "company", undocumented: true, params: { path: { x } } } as const;
      expect(() => resolveOperation("DELETE", path, claims)).toThrow(/the scope of .* is company-path, not company/);
    }
  });
});

describe("a path that is not in the document", () => {
  test("needs a scope, and is what that says", () => {
    expect(() => resolveOperation("GET", "/api/new-things", {})).toThrow(ScopeError);
    expect(() => resolveOperation("GET", "/api/new-things", { scope: "none" as "company" })).toThrow(ScopeError);
    const facts = { scope: "reseller", ...read, allCompanies: true, undocumented: true };
    expect(resolveOperation("GET", "/api/new-things", { scope: "reseller" })).toMatchObject(facts);
    expect(resolveOperation("PATCH", "/api/new-things", company)).toMatchObject(write);
  });

  test("has a Company ID in its path if and only if its scope says so", () => {
    const options = { scope: "company-path", companyPathParameter: "companyId" } as const;
    expect(resolveOperation("GET", "/api/x/{companyId}", options)).toMatchObject(options);
    expect(() => resolveOperation("GET", "/api/x/{companyId}", company)).toThrow(/only for those/);
    expect(() => resolveOperation("GET", "/api/x/{id}", { scope: "company-path" })).toThrow(/only for those/);
    expect(() => resolveOperation("GET", "/api/x/{id}", options)).toThrow(/only for those/);
  });
});
