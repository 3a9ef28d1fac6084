import { expect, test } from "vitest";
import { paginate } from "../src/index.ts";
import { startPagedApi } from "./support/paged-api.ts";

/** Reads a search with an input that the types may not allow. */
async function readWith(init: unknown, path = "/api/target-users/search") {
  const { server, keepnet } = await startPagedApi({ rows: [{}] });
  const search = paginate(keepnet.forCompany("a1"), path as "/api/target-users/search", init as object);
  const error = await search[Symbol.asyncIterator]()
    .next()
    .catch((caught: unknown) => caught);
  return { error, server };
}

test.each([0, -1, 1.5, Number.NaN, Infinity, "5", null])("a pageSize or pageNumber of %j is refused", async (value) => {
  for (const name of ["pageSize", "pageNumber"]) {
    const { error, server } = await readWith({ body: { [name]: value } });
    expect(error).toMatchObject({ name: "KeepnetError", code: "invalid_options" });
    expect(String(error)).toContain(
      `${name} is ${typeof value === "string" ? `"${value}"` : value}. Pass a whole number of at least 1.`,
    );
    expect(server.calls).toHaveLength(0);
  }
});

test("a pageSize inside pagination is checked too", async () => {
  const { error, server } = await readWith({ body: { pagination: { pageSize: 0 } } }, "/api/leaderboard/get-all");
  expect(String(error)).toContain("POST /api/leaderboard/get-all was not sent: pageSize is 0.");
  expect(server.calls).toHaveLength(0);
});

test.each([-1, 0.5, Number.NaN, "2"])("a readAhead of %j is refused", async (readAhead) => {
  const { error, server } = await readWith({ readAhead });
  expect(error).toMatchObject({
    code: "invalid_options",
    message: expect.stringMatching(/readAhead is .+ Pass a whole number/),
  });
  expect(server.calls).toHaveLength(0);
});

test.each([
  ["filter", null],
  ["filter.condition", { condition: null }],
  ["filter.filterGroups[0].filterItems[1]", { filterGroups: [{ filterItems: [{}, null] }] }],
  ["filter.filterGroups[1].filterItems[0].value", { filterGroups: [{}, { filterItems: [{ value: null }] }] }],
])("a null at %s is refused, and named", async (where, filter) => {
  const { error, server } = await readWith({ body: { filter } });
  expect(error).toMatchObject({ name: "KeepnetError", code: "invalid_options" });
  expect(String(error)).toContain(`POST /api/target-users/search was not sent: ${where} is null`);
  expect(server.calls).toHaveLength(0);
});

test("members that are undefined count as left out", async () => {
  const { error, server } = await readWith({ body: { pageSize: undefined, filter: undefined }, readAhead: undefined });
  expect(error).toMatchObject({ done: false });
  expect(JSON.parse(server.calls[0]?.body ?? "")).toMatchObject({
    pageSize: 100,
    filter: { condition: "AND", searchInputTextValue: "" },
  });
});

test("an operation that is not paged is refused", async () => {
  const { error } = await readWith({}, "/api/target-users");
  expect(error).toMatchObject({ name: "InvalidCallError", operation: "POST /api/target-users" });
});
