import { expect, test, vi } from "vitest";
import { ScopeError } from "../../src/errors/call-errors.ts";
import { resolveOperation } from "../../src/scope/resolve-operation.ts";

vi.mock("@keepnet/openapi/facts", async (original) => {
  const facts = { scope: "company-path", effect: "read", repeatable: true, companyPathParameter: "companyId" };
  const operation = "GET /api/whitelabeling/{companyId}/{kind}";
  const requestFactsOf = (key: string) => (key === operation ? facts : undefined);
  return { ...(await original<object>()), operationKeys: () => [operation], requestFactsOf };
});

const resolve = (path: string) => resolveOperation("GET", path, { scope: "company", undocumented: true });

test("a word beside the Company ID of a path does not free the path of it", () => {
  expect(() => resolve("/api/whitelabeling/OTHER1234567/privacy")).toThrow(ScopeError);
  expect(() => resolve("/api/whitelabeling/{x}/privacy")).toThrow(/the scope of .* is company-path/);
});

test("a word in the place of the Company ID does", () => {
  expect(resolve("/api/whitelabeling/privacy/OTHER1234567")).toMatchObject({ scope: "company", undocumented: true });
});

test("the Company ID holds where an operation beside it is not documented", () => {
  const facts = resolveOperation("GET", "/api/whitelabeling/a1/privacy", { undocumented: true });
  expect(facts).toMatchObject({ scope: "company-path", pathCompany: "a1" });
});
