import type { Json } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import type { Allowed } from "../../checks/coverage/allowed.ts";
import { cover } from "../../checks/coverage/cover.ts";
import { rules } from "../../checks/coverage/rules.ts";
import { readBundle } from "../../checks/operations/read-bundle.ts";
import { type Change, changed } from "../changed.ts";
import { description, schemas, search } from "./description.ts";

const required: Change = [[...schemas, "Search", "required"], []];
const line = { operation: "POST /companies/search", member: "request.pageNumber", aspect: "required" } as const;
const none: Allowed = { rules: [], differences: [] };

function coverAfter(allowed: Allowed, change: Change) {
  return cover(readBundle(description as Json), readBundle(changed(description, [change]) as Json), allowed);
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
      compared: 17,
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

  test("does not excuse a line for one that is there", () => {
    expect(coverAfter({ ...none, differences: [line] }, more).unused).toHaveLength(1);
  });

  test("is found the other way round too", () => {
    expect(coverAfter(none, [search, undefined]).unexplained).toMatchObject([{ ours: "present" }]);
  });
});
