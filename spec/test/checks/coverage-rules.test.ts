import { describe, expect, test } from "vitest";
import { rules } from "../../checks/coverage/rules.ts";
import type { Difference } from "../../checks/operations/compare.ts";

describe("a rule explains its own kind of difference only", () => {
  const base = { operation: "POST /api/enrollments/search", ours: "false", theirs: "true" } as const;
  function explaining(difference: Partial<Difference> & Pick<Difference, "member" | "aspect">): string[] {
    return rules.filter((rule) => rule.explains({ ...base, ...difference })).map(({ name }) => name);
  }

  test.each<[rule: string, difference: Parameters<typeof explaining>[0]]>([
    ["row-id-not-null", { member: "response.data.results[].enrollmentId", aspect: "nullable" }],
    ["row-id-not-null", { member: "response.data.results[].customFieldValues[].resourceId", aspect: "nullable" }],
    ["success-data-not-null", { member: "response.data", aspect: "nullable", theirs: "unsaid" }],
    ["ref-members-nullable", { member: "response.data.part", aspect: "nullable", ours: "true", theirs: "unsaid" }],
    ["request-members-not-null", { member: "request.name", aspect: "nullable" }],
    [
      "declared-response-members-required",
      { member: "response.data.name", aspect: "required", ours: "true", theirs: "false" },
    ],
    [
      "paged-request-requires-five-members",
      { member: "request.pagination.orderBy", aspect: "required", ours: "true", theirs: "false" },
    ],
    [
      "filter-requires-its-members",
      { member: "request.filter.condition", aspect: "required", ours: "true", theirs: "false" },
    ],
    [
      "filter-condition-values",
      { member: "request.filter.condition", aspect: "values", ours: "AND, And, OR, Or", theirs: "none" },
    ],
    [
      "filter-values-of-any-type",
      {
        member: "request.filter.filterGroups[].filterItems[].value",
        aspect: "type",
        ours: "boolean|number|string",
        theirs: "string",
      },
    ],
    [
      "date-period-by-number-or-name",
      { member: "request.datePeriod", aspect: "type", ours: "integer|string", theirs: "string" },
    ],
    [
      "dates-without-format",
      { member: "response.data.createTime", aspect: "format", ours: "none", theirs: "date-time" },
    ],
    [
      "activity-by-number-or-name",
      { member: "request.activityType", aspect: "type", ours: "integer|string", theirs: "string" },
    ],
    ["export-type-required", { member: "request.exportType", aspect: "required", ours: "true", theirs: "false" }],
    ["export-answers-a-file", { member: "response media type", aspect: "value", ours: "text/csv", theirs: "none" }],
    ["failures-declared", { member: "status 404", aspect: "presence", ours: "present", theirs: "absent" }],
    ["company-id-parameters", { member: "query.companyId", aspect: "presence", ours: "present", theirs: "absent" }],
    ["secrets-have-a-format", { member: "request.clientSecret", aspect: "format", ours: "password", theirs: "none" }],
    [
      "e-mail-addresses-have-a-format",
      { member: "request.managerEmail", aspect: "format", ours: "email", theirs: "none" },
    ],
    [
      "time-span-without-format",
      { member: "request.distributionStartTime", aspect: "format", ours: "none", theirs: "date-span" },
    ],
  ])("%s: %o", (rule, difference) => {
    expect(explaining(difference)).toEqual([rule]);
  });

  test.each<Parameters<typeof explaining>[0]>([
    { member: "response.data.results[].name", aspect: "nullable" },
    { member: "response.data.part", aspect: "nullable", theirs: "unsaid" },
    { member: "response.data.results[].name", aspect: "nullable", ours: "true", theirs: "false" },
    { member: "request.name", aspect: "required", ours: "true", theirs: "false" },
    { member: "request.filter", aspect: "required", ours: "false", theirs: "true" },
    { member: "request.companyId", aspect: "presence", ours: "absent", theirs: "present" },
    { member: "query.companyId", aspect: "presence", ours: "absent", theirs: "present" },
    { member: "status 404", aspect: "presence", ours: "absent", theirs: "present" },
    { member: "response media type", aspect: "value", ours: "text/csv", theirs: "application/json" },
    { member: "scope", aspect: "value", ours: "company", theirs: "reseller" },
  ])("none of them: %o", (difference) => {
    expect(explaining(difference)).toEqual([]);
  });
});
