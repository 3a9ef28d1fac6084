import { operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/index.ts";
import { respond, startWire } from "../support/wire.ts";

const asJson = { headers: { "content-type": "application/json" } };
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const page = { pageNumber: 1, pageSize: 10, orderBy: "CreateTime", ascending: true };
const filter = { condition: "AND", searchInputTextValue: "" };
const companies = "/api/companies/search";
const params = { path: { enrollmentId: "e1" } };

/** Clients whose calls the compiler does not check, as in plain JavaScript. */
async function start() {
  const { keepnet, company, requests } = await startWire([respond({ data: {} })]);
  // biome-ignore lint/suspicious/noExplicitAny: the compiler refuses these calls
  return { keepnet: keepnet as any, company: company as any, requests };
}

test.each<[string, object]>([
  ["no body", {}],
  ["an empty body", { body: {} }],
  ["a page alone", { body: page }],
  ["a filter that is undefined", { body: { ...page, filter: undefined } }],
  ["a filter that is null", { body: { ...page, filter: null } }],
  ["text without a filter", { body: JSON.stringify(page), headers: { "content-type": "application/json" } }],
  ["a serializer that leaves it out", { body: { filter }, bodySerializer: () => JSON.stringify(page) }],
  ["a filter in a value only", { body: { ...page, orderBy: '"filter": {}' } }],
  ["a filter in another member", { body: { ...page, search: { filter } } }],
  ["a list as its filter", { body: { ...page, filter: [filter] } }],
  ["a text as its filter", { body: { ...page, filter: "active" } }],
  ["an empty text as its filter", { body: { ...page, filter: "" } }],
  ["a number as its filter", { body: { ...page, filter: 0 } }],
  ["a list as its body", { body: [{ filter }] }],
  ["a body that is null in JSON", { body: "null", ...asJson }],
  ["a body that is an empty text", { body: "", ...asJson }],
  ["bytes without a filter", { body: bytesOf(page), ...asJson }],
  ["bytes with a filter in another member", { body: bytesOf({ ...page, search: { filter } }), ...asJson }],
  ["a buffer without a filter", { body: bytesOf(page).buffer, ...asJson }],
  ["a Blob without a filter", { body: new Blob([JSON.stringify(page)], { type: "application/json" }) }],
])("a search with %s is not sent", async (_what, init) => {
  const { keepnet, requests } = await start();
  const error = await keepnet.POST(companies, init).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidCallError);
  expect(error).toMatchObject({ code: "invalid_call", operation: `POST ${companies}` });
  expect(error.message).toBe(
    `POST ${companies} was not sent. A filter is missing from its body. Pass filter: { condition: "AND", searchInputTextValue: "" }, which matches everything, or another.`,
  );
  expect(requests).toEqual([]);
});

test.each<[string, object]>([
  ["the documented filter", { body: { ...page, filter } }],
  ["a filter in the other casing of the API", { body: { ...page, Filter: filter } }],
  ["text with a filter", { body: JSON.stringify({ filter }, undefined, 2), ...asJson }],
  ["an escaped name of the filter", { body: JSON.stringify({ filter }).replace("f", "\\u0066"), ...asJson }],
  ["a byte order mark", { body: `\uFEFF${JSON.stringify({ filter })}`, ...asJson }],
  ["bytes with a filter", { body: bytesOf({ ...page, filter }), ...asJson }],
  ["a Blob with a filter", { body: new Blob([bytesOf({ filter })], { type: "application/json" }) }],
])("a search with %s is sent", async (_what, init) => {
  const { keepnet, requests } = await start();
  await keepnet.POST(companies, init);
  expect(requests).toHaveLength(1);
});

test.each<[string, object]>([
  ["text that is not JSON", { body: "{", ...asJson }],
  ["bytes that are not JSON", { body: new Uint8Array([0xff, 0xfe]), ...asJson }],
  ["a form", { body: new FormData() }],
  ["a Blob of another type", { body: new Blob(["{}"], { type: "image/png" }) }],
])("a search with %s is left to the API", async (_what, init) => {
  const { keepnet, requests } = await start();
  await keepnet.POST(companies, init);
  expect(requests).toHaveLength(1);
});

test("exports, request() and what else must have a filter are held to it, by the document", async () => {
  const { keepnet, company, requests } = await start();
  const missing = "A filter is missing";
  await expect(company.POST("/api/target-users/search", { body: page })).rejects.toThrow(missing);
  await expect(company.POST("/api/target-users/search/export", { body: page })).rejects.toThrow(missing);
  await expect(keepnet.request("POST", "/API/companies/search", { body: page })).rejects.toThrow(missing);
  const resend = "/api/training-reports/{enrollmentId}/users/resend";
  // a filter that matches everything would send messages to everybody
  await expect(company.POST(resend, { params, body: {} })).rejects.toThrow(
    "A filter is missing from its body. Pass the filter that selects its rows.",
  );
  expect(requests).toEqual([]);
});

test("what needs no filter is sent without one", async () => {
  const { company, requests } = await start();
  await company.POST("/api/leaderboard/get-top-performers", { body: {} });
  await company.POST("/api/target-users/search-email", { body: { ...page, email: "a@example.com" } });
  await company.POST("/api/roles", { body: { name: "Auditor", description: "Reads" } });
  expect(requests).toHaveLength(3);
  expect(operationMetadata["POST /api/leaderboard/get-top-performers"]).not.toHaveProperty("requiresFilter");
});
