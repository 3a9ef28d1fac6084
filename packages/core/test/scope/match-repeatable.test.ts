import type { RequestFacts } from "@keepnet/openapi/facts";
import { expect, test, vi } from "vitest";
import { resolveOperation } from "../../src/scope/resolve-operation.ts";

vi.mock(import("@keepnet/openapi/facts"), async (original) => {
  const write = { scope: "company", effect: "write" };
  const operations: Record<string, object> = {
    "PUT /api/invitations/{id}": { ...write, effect: "sends-messages", repeatable: false },
    "PUT /api/things/{id}": { ...write, repeatable: true },
    "GET /api/things/{id}": { ...write, effect: "read", repeatable: true },
  };
  return {
    ...(await original()),
    operationKeys: () => Object.keys(operations),
    requestFactsOf: (key: string) => operations[key] as RequestFacts,
  };
});

test.each(["/api/invitations/{id}", "/API/invitations/{id}", "/api/invitations/7"])(
  "a PUT that the document does not let repeat is not repeatable as %s either",
  (path) => {
    expect(resolveOperation("PUT", path, {})).toMatchObject({ repeatable: false });
  },
);

test("another PUT is repeatable in any spelling", () => {
  expect(resolveOperation("PUT", "/api/things/7", {})).toMatchObject({ effect: "write", repeatable: true });
});

test("a read that the caller calls unsafe is not repeated", () => {
  expect(resolveOperation("GET", "/api/things/{id}", { safe: false })).toMatchObject({
    effect: "write",
    repeatable: false,
  });
});
