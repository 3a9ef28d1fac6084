import type { Json } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import { type Change, changed } from "../../../spec/test/changed.ts";
import { highest, type Level } from "../src/verdict.ts";
import { operation, schema } from "./cases/case.ts";
import { base } from "./support/base.ts";
import { judge } from "./support/judge.ts";
import { judgeSchemas, type SchemaVerdicts } from "./support/judge-schemas.ts";

const text = { type: "string" };
const number = { type: "integer" };
const texts = { type: "array", items: text };
const names = { type: "object", additionalProperties: false, properties: { a: text, b: text } };
const owner = { $ref: "#/components/schemas/Owner" };
const team = { $ref: "#/components/schemas/Team" };
const both = (...parts: Json[]) => ({ allOf: parts });

/** What a request and a response think of a change, and then of its undoing. */
type Levels = [request: Level, response: Level, requestBack: Level, responseBack: Level];
const narrower: Levels = ["major", "patch", "patch", "major"];
const fewer: Levels = ["major", "minor", "minor", "major"];

const changes: [change: string, old: Json, now: Json, levels: Levels][] = [
  // the stricter bound of parts
  [
    "a stricter maximum",
    both({ ...text, maxLength: 9 }, { maxLength: 20 }),
    both({ ...text, maxLength: 5 }, { maxLength: 20 }),
    narrower,
  ],
  [
    "a stricter minimum",
    both({ ...number, minimum: 0 }, { maximum: 9 }),
    both({ ...number, minimum: 1 }, { maximum: 9 }),
    narrower,
  ],
  [
    "a pattern in a part",
    both({ ...text, pattern: "^a" }, { minLength: 1 }),
    both({ ...text, pattern: "^a" }, { pattern: "b$" }),
    ["major", "major", "major", "major"],
  ],
  [
    "values of a part",
    both({ enum: ["a", "b", "c"] }, { enum: ["a", "b"] }),
    both({ enum: ["a", "b", "c"] }, { enum: ["a"] }),
    ["major", "major", "minor", "minor"],
  ],
  ["a bound beside a reference", owner, { ...owner, minProperties: 2 }, narrower],
  [
    "a bound in an alternative",
    {
      anyOf: [
        { ...text, maxLength: 9 },
        { ...text, pattern: "^x" },
      ],
    },
    {
      anyOf: [
        { ...text, maxLength: 5 },
        { ...text, pattern: "^x" },
      ],
    },
    narrower,
  ],
  ["a forbidden value", text, { ...text, not: { const: "a" } }, ["major", "minor", "patch", "major"]],
  [
    "members that go together",
    names,
    { ...names, dependentRequired: { a: ["b"] } },
    ["major", "minor", "patch", "major"],
  ],
  [
    "a condition",
    names,
    { ...names, if: { required: ["a"] }, else: { required: ["b"] } },
    ["major", "minor", "patch", "major"],
  ],
  ["different items", texts, { ...texts, uniqueItems: true }, narrower],
  ["steps", number, { ...number, multipleOf: 5 }, narrower],
  ["an open bound", { type: "number", minimum: 0 }, { type: "number", exclusiveMinimum: 0 }, narrower],
  // formats that the mock checks
  ["a text gets a format", text, { ...text, format: "uuid" }, ["major", "patch", "minor", "minor"]],
  [
    "a list's text gets a format",
    texts,
    { type: "array", items: { ...text, format: "email" } },
    ["major", "patch", "minor", "minor"],
  ],
  ["a number gets a format", number, { ...number, format: "int32" }, ["major", "patch", "minor", "minor"]],
  [
    "another format",
    { ...text, format: "date-time" },
    { ...text, format: "date" },
    ["major", "major", "major", "major"],
  ],
  ["a format that nothing checks", text, { ...text, format: "colour" }, ["patch", "patch", "minor", "minor"]],
  // null, types, values
  [
    "values or null",
    { ...text, enum: ["a", "b"] },
    { oneOf: [{ type: "null" }, { ...text, enum: ["a", "b"] }] },
    ["minor", "major", "major", "minor"],
  ],
  ["a type less", { type: ["string", "integer", "null"] }, { type: ["string", "null"] }, fewer],
  ["an alternative of several types less", { oneOf: [text, number] }, text, fewer],
  ["an alternative of two objects less", { oneOf: [owner, team] }, owner, fewer],
  ["an alternative of three less", { oneOf: [owner, team, text] }, { oneOf: [team, owner] }, fewer],
  ["anything becomes a text", {}, text, fewer],
  ["anything becomes a text or null", {}, { type: ["string", "null"] }, fewer],
  ["any of several becomes anything", { anyOf: [owner, team] }, {}, ["minor", "major", "major", "minor"]],
  ["a constant becomes one of two values", { const: "a" }, { enum: ["a", "b"] }, ["minor", "minor", "major", "major"]],
  ["a constant becomes another", { const: "a" }, { const: "b" }, ["major", "major", "major", "major"]],
  // who may send what
  [
    "a member that only responses have",
    { ...names, properties: { a: text } },
    { ...names, properties: { a: text, b: { ...number, readOnly: true } } },
    ["none", "minor", "none", "major"],
  ],
  ["members that are not named", names, { ...names, additionalProperties: true }, ["minor", "patch", "major", "major"]],
];

describe("a change breaks the side that may receive what it does not expect", async () => {
  const verdicts = await judgeSchemas(
    changes.flatMap(([, old, now]) => [
      { old, now },
      { old: now, now: old },
    ]),
  );
  test.each(changes.map(([change, , , levels], index) => ({ change, levels, index })))(
    "$change",
    ({ levels, index }) => {
      const [there, back] = [verdicts[index * 2], verdicts[index * 2 + 1]];
      expect([...levelsOf(there), ...levelsOf(back)]).toEqual(levels);
    },
  );
});

test("a verdict says which value is refused, and names the member", async () => {
  const nested = (schema: Json) => ({ type: "object", properties: { list: { type: "array", items: schema } } });
  const [format, condition] = await judgeSchemas([
    { old: nested(text), now: nested({ ...text, format: "date" }) },
    { old: nested(names), now: nested({ ...names, if: { required: ["a"] }, else: { required: ["b"] } }) },
  ]);
  expect(format?.request.map(({ sentence }) => sentence)).toEqual([
    'request member m.list[] has the format date: may no longer be "a"',
  ]);
  expect(condition?.request.map(({ level, sentence }) => `${level} ${sentence}`).join()).toContain("major");
});

describe("every schema on the wire is judged", () => {
  const parameters = operation("get", "/reports", "parameters");
  const headers = operation("get", "/reports", "responses", "200", "headers");
  const json = (schema: Json) => ({ "application/json": { schema } });
  const files = (schema: Json) => ({
    content: { "multipart/form-data": { schema: { type: "object", properties: { note: schema } } } },
  });

  test.each<[string, Change, Change, string]>([
    [
      "a query parameter",
      [[...parameters, 1, "schema"], text],
      [[...parameters, 1, "schema"], { ...text, format: "uuid" }],
      "GET /reports: query parameter sort",
    ],
    [
      "a parameter's JSON",
      [[...parameters, 1], { name: "q", in: "query", content: json(names) }],
      [[...parameters, 1], { name: "q", in: "query", content: json({ ...names, maxProperties: 1 }) }],
      "GET /reports: query parameter q",
    ],
    [
      "a path parameter",
      [operation("get", "/companies/{companyId}", "parameters", 0, "schema"), text],
      [operation("get", "/companies/{companyId}", "parameters", 0, "schema"), { ...text, format: "uuid" }],
      "GET /companies/{companyId}: path parameter companyId",
    ],
    [
      "a header of a request",
      [["components", "parameters", "CompanyIdHeader", "schema"], text],
      [["components", "parameters", "CompanyIdHeader", "schema"], { ...text, minLength: 12 }],
      "GET /reports, POST /reports: header parameter X-Company-Id",
    ],
    [
      "a header of a response",
      [headers, { Total: { schema: { ...number, maximum: 5 } } }],
      [headers, { Total: { schema: { ...number, maximum: 9 } } }],
      "GET /reports: header Total of 200",
    ],
    [
      "a failure",
      [schema("Failure", "properties", "message"), { ...text, maxLength: 5 }],
      [schema("Failure", "properties", "message"), { ...text, maxLength: 9 }],
      "GET /reports, POST /reports: failure member message",
    ],
    [
      "a form",
      [operation("post", "/reports", "requestBody"), files(text)],
      [operation("post", "/reports", "requestBody"), files({ ...text, format: "date" })],
      "POST /reports: request member note",
    ],
  ])("%s", async (_, before, after, place) => {
    const verdicts = await judge(changed(base, [before]), changed(base, [after]));
    expect(verdicts[0]?.startsWith(`major ${place}`)).toBe(true);
  });

  test("a schema inside itself", async () => {
    const tree = {
      type: "object",
      properties: { name: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    const old = changed(base, [
      [schema("Tree"), tree],
      [schema("Search", "properties", "tree"), { $ref: "#/components/schemas/Tree" }],
    ]);
    const now = changed(old, [[schema("Tree", "properties", "name"), { ...text, format: "date" }]]);
    expect(await judge(old, now)).toEqual([
      'major POST /reports/search: request member tree.name has the format date: may no longer be "a"',
    ]);
  });

  test("a pattern that is none is an error that says where, and may be corrected", async () => {
    const broken = changed(base, [[schema("ReportDraft", "properties", "title", "pattern"), "("]]);
    await expect(judge(base, broken)).rejects.toThrow(
      /^POST \/reports: the schema of the request body .*Invalid regular expression/,
    );
    expect(await judge(broken, base)).not.toEqual([]);
  });
});

function levelsOf(verdicts: SchemaVerdicts | undefined): Level[] {
  return [verdicts?.request ?? [], verdicts?.response ?? []].map((side) => highest(side.map(({ level }) => level)));
}
