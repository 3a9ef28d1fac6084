import type { Json } from "@keepnet/document";
import { expect, test } from "vitest";
import { changed } from "../../../spec/test/changed.ts";
import { operation, schema } from "./cases/case.ts";
import { base } from "./support/base.ts";
import { judge } from "./support/judge.ts";

test("a document in another order, and with its schemas cut in another way, has not changed", async () => {
  const reordered = reverseKeys(base) as object;
  expect(JSON.stringify(reordered)).not.toBe(JSON.stringify(base));
  expect(await judge(base, reordered)).toEqual([]);

  const { required, properties } = base.components.schemas.Company;
  const { id, ...others } = properties;
  const cut = changed(base, [
    [
      schema("Company"),
      {
        allOf: [
          { type: "object", required: ["id"], properties: { id } },
          { type: "object", required: required.filter((name) => name !== "id"), properties: others },
        ],
      },
    ],
  ]);
  expect(await judge(base, cut)).toEqual([]);
});

test("several changes at once have a verdict each, the worst first", async () => {
  const after = changed(base, [
    [operation("post", "/reports"), undefined],
    [schema("Company", "properties", "seats"), undefined],
    [schema("Company", "properties", "city"), { type: "string" }],
    [schema("Search", "required"), ["text"]],
    [operation("get", "/reports", "x-keepnet-all-companies"), false],
    [operation("get", "/reports", "description"), "All reports."],
  ]);
  expect(await judge(base, after)).toEqual([
    "major GET /companies/{companyId}: response member seats removed",
    "major GET /reports: no longer offered on allCompanies()",
    "major POST /reports: operation removed",
    "major POST /reports/search: request member text is now required",
    "minor GET /companies/{companyId}: response member city added",
  ]);
});

test("a schema in requests and responses is judged for both, and told once for every operation that uses it", async () => {
  const after = changed(base, [[schema("Owner", "required"), ["name", "email"]]]);
  expect(await judge(base, after)).toEqual([
    "major POST /reports: request member owner.email is now required",
    "minor GET /companies/{companyId}, GET /reports (data[].owner.email), POST /reports, POST /reports/search (data[].owner.email): response member owner.email is now always there",
  ]);
});

test("where the libraries disagree and we have no rule, the more careful one is right", async () => {
  const field = schema("Company", "properties", "name", "format");
  const old = changed(base, [[field, "date-time"]]);
  const now = changed(base, [[field, "date"]]);
  // a patch for redocly, an error for oasdiff
  expect(await judge(old, now)).toEqual([
    'major GET /companies/{companyId}: response member name: format changed from "date-time" to "date"',
  ]);
});

test("a harmless change beside it does not hide what the second library finds", async () => {
  const format = schema("ReportDraft", "properties", "title", "format");
  const old = changed(base, [[format, "date-time"]]);
  const now = changed(base, [
    [format, "date"],
    [operation("post", "/reports", "requestBody", "required"), false],
  ]);
  expect(await judge(old, now)).toEqual([
    'major POST /reports: request member title: format changed from "date-time" to "date"',
    "minor POST /reports: request body is now optional",
  ]);
});

test("an alternative more is news for a request and a break for an answer", async () => {
  const inRequest = schema("ReportDraft", "properties", "copies");
  const inAnswer = schema("Company", "properties", "seats");
  const two = { anyOf: [{ type: "integer" }, { type: "string" }] };
  const three = { anyOf: [...two.anyOf, { type: "boolean" }] };
  const old = changed(base, [
    [inRequest, two],
    [inAnswer, two],
  ]);
  const now = changed(base, [
    [inRequest, three],
    [inAnswer, three],
  ]);
  expect(await judge(old, now)).toEqual([
    "major GET /companies/{companyId}: response member seats changed from integer | string to boolean | integer | string",
    "minor POST /reports: request member copies changed from integer | string to boolean | integer | string",
  ]);
  expect(await judge(now, old)).toEqual([
    "major POST /reports: request member copies changed from boolean | integer | string to integer | string",
    "minor GET /companies/{companyId}: response member seats changed from boolean | integer | string to integer | string",
  ]);
});

test("a member named like a keyword of texts is a member", async () => {
  const after = changed(base, [[schema("Company", "properties", "description"), { type: "string" }]]);
  expect(await judge(base, after)).toEqual(["minor GET /companies/{companyId}: response member description added"]);
});

test("a schema inside itself is compared once", async () => {
  const tree = {
    type: "object",
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Company" } } },
  };
  const old = changed(base, [[schema("Company"), tree]]);
  const now = changed(old, [[schema("Company", "properties", "label"), { type: "string" }]]);
  expect(await judge(old, now)).toEqual(["minor GET /companies/{companyId}: response member label added"]);
});

test("a reference to nothing is an error that names it", async () => {
  const broken = changed(base, [[schema("Company"), undefined]]);
  await expect(judge(base, broken)).rejects.toThrow("refers to #/components/schemas/Company, which it does not have");
});

function reverseKeys(node: Json): Json {
  if (Array.isArray(node)) return node.map(reverseKeys);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([name, value]) => [name, reverseKeys(value)]),
  );
}
