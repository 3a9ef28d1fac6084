import { describe, expect, test } from "vitest";
import { type Allowed, parseAllowed } from "../../checks/coverage/allowed.ts";
import { cover } from "../../checks/coverage/cover.ts";
import { rules } from "../../checks/coverage/rules.ts";
import type { Json } from "../../checks/document/place.ts";
import type { Difference } from "../../checks/operations/compare.ts";
import { readBundle } from "../../checks/operations/read-bundle.ts";
import { type Change, changed } from "../changed.ts";
import { description, schemas, search } from "./description.ts";

const required: Change = [[...schemas, "Search", "required"], []];
const line = { operation: "POST /companies/search", member: "request.pageNumber", aspect: "required" } as const;
const none: Allowed = { rules: [], differences: [] };

function coverAfter(allowed: Allowed, change: Change, partial = false) {
  return cover(readBundle(description as Json), readBundle(changed(description, [change]) as Json), allowed, partial);
}

describe("differences are explained", () => {
  test("by nothing, and are told", () => {
    expect(coverAfter(none, required)).toMatchObject({ unexplained: [line], unused: [] });
  });

  test("by a rule", () => {
    const rule = rules.filter(({ name }) => name === "paged-request-requires-five-members");
    expect(coverAfter({ ...none, rules: rule }, required)).toMatchObject({ unexplained: [], unused: [] });
  });

  test("by a line, which holds for its operation, member and aspect only", () => {
    expect(coverAfter({ ...none, differences: [line] }, required)).toMatchObject({ unexplained: [], unused: [] });
    for (const other of [{ operation: "POST /x" }, { member: "request.text" }, { aspect: "nullable" as const }]) {
      expect(coverAfter({ ...none, differences: [{ ...line, ...other }] }, required).unexplained).toHaveLength(1);
    }
  });

  test("and counted by operation", () => {
    expect(coverAfter({ ...none, differences: [line] }, required).rows).toContainEqual({
      operation: "POST /companies/search",
      compared: 15,
      explained: 1,
      unexplained: 0,
    });
  });
});

describe("an explanation that explains nothing is told", () => {
  test("when it is a rule", () => {
    const rule = rules.filter(({ name }) => name === "row-id-not-null");
    expect(coverAfter({ ...none, rules: rule, differences: [line] }, required).unused).toEqual([
      "The rule row-id-not-null explains nothing: remove it.",
    ]);
  });

  test("when it is a line", () => {
    const other = { ...line, member: "request.text" };
    expect(coverAfter({ ...none, differences: [line, other] }, required).unused).toEqual([
      "No difference is left to explain at POST /companies/search, required of request.text: remove it.",
    ]);
  });

  test("when it is a line for what a rule explains", () => {
    const rule = rules.filter(({ name }) => name === "paged-request-requires-five-members");
    expect(coverAfter({ rules: rule, differences: [line] }, required).unused).toHaveLength(1);
  });
});

describe("an operation that the description lacks", () => {
  const more: Change = [["paths", "/new"], { get: { responses: {} } }];
  const operation = "GET /new";

  test("is a difference", () => {
    expect(coverAfter(none, more).unexplained).toMatchObject([{ operation, member: "operation", ours: "absent" }]);
  });

  test("is none while the description is partial, and lines for it may wait", () => {
    const waiting = { ...line, operation };
    expect(coverAfter({ rules, differences: [waiting] }, more, true)).toMatchObject({ unexplained: [], unused: [] });
  });

  test("does not excuse a line for one that is there", () => {
    expect(coverAfter({ ...none, differences: [line] }, more, true).unused).toHaveLength(1);
  });

  test("is found the other way round too", () => {
    expect(coverAfter(none, [search, undefined], true).unexplained).toMatchObject([{ ours: "present" }]);
  });
});

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
      { member: "request.filter.condition", aspect: "values", ours: "AND, OR", theirs: "none" },
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

describe("the file of allowed differences", () => {
  function file(cites: string, rule = "row-id-not-null") {
    return `
rules: [${rule}]
differences:
  GET /a/{id}:
    - aspect: type
      members: ["response.data[]", response.status]
      cites: ${cites}
      because: The reference is wrong here.
`;
  }

  test("is read into rules and single differences", () => {
    expect(parseAllowed(file("C2, §6"))).toMatchObject({
      rules: [{ name: "row-id-not-null" }],
      differences: [
        { operation: "GET /a/{id}", member: "response.data[]", aspect: "type" },
        { operation: "GET /a/{id}", member: "response.status", aspect: "type" },
      ],
    });
  });

  test.each([
    ["a citation that is none", file("because I say so"), /cites must match pattern/],
    ["a rule that does not exist", file("C2", "no-such-rule"), /rules\/0 must be equal to one of the allowed values/],
    ["another member", file("C2").replace("cites", "source: x\n      cites"), /must NOT have additional properties/],
    ["no YAML", "rules: [", /coverage-allowed.yaml: /],
    ["nothing", "", /coverage-allowed.yaml: the file must be object/],
  ])("is refused with %s", (_what, yaml, message) => {
    expect(() => parseAllowed(yaml)).toThrow(message);
  });
});
