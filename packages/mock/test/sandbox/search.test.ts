import { afterAll, beforeAll, expect, test } from "vitest";
import { quillfern, type Signed, searchBody, signIn } from "./support.ts";

let keepnet: Signed;
beforeAll(async () => {
  keepnet = await signIn();
  for (const [name, priority] of [
    ["Berth 9", "Low"],
    ["berth 10", "High"],
    ["Dockside", "High"],
  ]) {
    await keepnet.send("POST /api/target-groups", { name, priority }, quillfern);
  }
});
afterAll(() => keepnet[Symbol.asyncDispose]());

interface Received {
  readonly data: { readonly results: { readonly name: string }[] } | null;
  readonly validationMessages: string[] | null;
}

async function search(members: object, orderBy = "Name") {
  const response = await keepnet.send("POST /api/target-groups/search", searchBody(orderBy, members), quillfern);
  const { data, validationMessages } = (await response.json()) as Received;
  return { code: response.status, page: data, names: data?.results.map(({ name }) => name), validationMessages };
}

function filtered(filterItems: object[], condition = "AND") {
  const filterGroups = [{ condition, filterItems, filterGroups: [] }];
  return { filter: { searchInputTextValue: "", condition: "AND", filterGroups } };
}

test("rows come in the wanted order, as people sort", async () => {
  const names = ["All employees", "Berth 9", "berth 10", "Dockside", "Finance"];
  expect((await search({})).names).toEqual(names);
  expect((await search({ ascending: false })).names).toEqual(names.toReversed());
});

test("rows come in pages, with the figures of the whole", async () => {
  const { page, names } = await search({ pageNumber: 2, pageSize: 2 });
  expect(names).toEqual(["berth 10", "Dockside"]);
  expect(page).toMatchObject({ pageNumber: 2, pageSize: 2, totalNumberOfPages: 3, totalNumberOfRecords: 5 });
  expect((await search({ pageNumber: 4, pageSize: 2 })).names).toEqual([]);
});

test("the search text is found in any text of a row, in any case", async () => {
  expect((await search({ filter: { searchInputTextValue: "BERTH", condition: "AND" } })).names).toHaveLength(2);
});

test.each([
  ["eq", "name", "dockside", ["Dockside"]],
  ["neq", "priority", "High", ["All employees", "Berth 9"]],
  ["contains", "Name", "berth", ["Berth 9", "berth 10"]],
  ["gt", "userCount", "1", ["All employees"]],
  ["lt", "Name", "C", ["All employees", "Berth 9", "berth 10"]],
  ["=", "NAME", "dockside", ["Dockside"]],
  ["!=", "priority", "High", ["All employees", "Berth 9"]],
  ["Contains", "name", "BERTH", ["Berth 9", "berth 10"]],
  ["Include", "Name", "Dockside, Finance", ["Dockside", "Finance"]],
  [">", "userCount", 1, ["All employees"]],
  [">=", "userCount", 1, ["All employees", "Finance"]],
  ["<", "userCount", 1, ["Berth 9", "berth 10", "Dockside"]],
  ["<=", "userCount", "1", ["Berth 9", "berth 10", "Dockside", "Finance"]],
  ["=", "isEditable", false, []],
  ["!=", "updateTime", null, ["All employees"]],
] as const)("a filter item compares with %s", async (operator, fieldName, value, expected) => {
  const { names } = await search(filtered([{ fieldName, operator, value }]));
  expect(names).toEqual(expected);
});

test("the items of a group are joined by its condition", async () => {
  const items = [
    { fieldName: "Priority", operator: "eq", value: "High" },
    { fieldName: "Name", operator: "contains", value: "berth" },
  ];
  expect((await search(filtered(items, "AND"))).names).toEqual(["berth 10"]);
  expect((await search(filtered(items, "OR"))).names).toEqual(["Berth 9", "berth 10", "Dockside", "Finance"]);
});

test.each(["OR", "Or"])("the items of a group may be joined by %s", async (condition) => {
  const items = ["Dockside", "Finance"].map((value) => ({ fieldName: "Name", operator: "=", value }));
  expect((await search(filtered(items, condition))).names).toEqual(["Dockside", "Finance"]);
});

test("a filter without a text, or with no groups, lets every row through", async () => {
  expect((await search({ filter: { condition: "AND" } })).names).toHaveLength(5);
});

test("an empty orderBy leaves the rows as they are", async () => {
  expect((await search({}, "")).names).toEqual(["All employees", "Finance", "Berth 9", "berth 10", "Dockside"]);
});

test("a filter in PascalCase is understood", async () => {
  const FilterItems = [{ FieldName: "Name", Operator: "eq", Value: "Dockside" }];
  const filter = { SearchInputTextValue: "", Condition: "AND", FilterGroups: [{ Condition: "OR", FilterItems }] };
  expect((await search({ filter })).names).toEqual(["Dockside"]);
});

test.each([
  [
    "an orderBy that rows do not have",
    { orderBy: "RenewalDate" },
    /^body.orderBy: "RenewalDate" .* which have ResourceId, Name/,
  ],
  [
    "an unknown field",
    filtered([{ fieldName: "Colour", operator: "eq", value: "" }]),
    /filterItems\[0\].fieldName: "Colour"/,
  ],
  [
    "an unknown operator",
    filtered([{ fieldName: "Name", operator: "like", value: "" }]),
    /known operators =, !=, >, >=, <, <=, contains, include, eq,/,
  ],
  ["a filter that is null", { filter: null }, /^body.filter: must be object/],
])("%s is refused with the place and the remedy", async (_what, members, message) => {
  const { code, validationMessages } = await search(members);
  expect(code).toBe(400);
  expect(validationMessages).toEqual([expect.stringMatching(message)]);
});
