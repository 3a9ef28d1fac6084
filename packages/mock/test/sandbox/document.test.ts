import { describe, expect, test } from "vitest";
import { loadDocument } from "../../src/document.ts";
import { startMock } from "../../src/index.ts";
import { nameOf } from "../../src/prism/operations.ts";
import { requestExamples, sendDocumented } from "../documented-request.ts";
import { quillfern, requestToken } from "./support.ts";

// What the sandbox responds with to the document's own examples, in the company that they are about.

const { operations } = await loadDocument(undefined);
const scoped = operations.filter(({ scope }) => scope !== "none");

/**
 * Examples that depend on what another call did before, such as an upload or a first launch, and those that make what
 * the sandbox has from the start.
 */
const needsMore = new Set([
  "POST /api/companies/direct-email-settings",
  "POST /api/system-users",
  "DELETE /api/roles/{resourceId}",
  "POST /api/companies/clients",
  "POST /api/target-users/create-mapping",
  "POST /api/target-users/{transactionId}/import",
  "POST /api/target-users/{transactionId}/search/export",
  "PUT /api/target-users/{transactionId}/update",
  "DELETE /api/target-users/bulk-delete",
  "PUT /api/target-groups/users",
  "POST /api/target-users/{transactionId}/search",
  "GET /api/target-users/upload/{transactionId}",
  "GET /api/target-users/mapping-job/{resourceId}",
  "POST /api/enrollments/{resourceId}/send",
  "POST /api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}",
  "POST /api/scim",
]);

describe.each(scoped.map((operation) => [nameOf(operation), operation] as const))("%s", (name, operation) => {
  test.each(requestExamples(operation).map(({ key, value }) => [key, value]))(
    "responds with the example %s",
    async (_key, value) => {
      await using mock = await startMock();
      const authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
      const company = operation.scope === "company" ? { "x-keepnet-company-id": quillfern } : undefined;
      const response = await sendDocumented(mock, operation, value, { authorization, ...company });
      const text = await response.text();
      expect(text).not.toContain("bug of the mock");
      const documented = operation.responses.map(({ code }) => code);
      expect(documented).toContain(String(response.status));
      if (!needsMore.has(name)) expect([response.status < 300, text]).toEqual([true, text]);
    },
  );
});
