import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundledDocument } from "../../../src/document.ts";
import { filters, orders } from "./arbitrary-search.ts";
import { finds, inOrder, resolve, typesOf } from "./model.ts";
import { everything, operations, type Row, SearchedMock } from "./searched-mock.ts";

// Searches against an independent model: every operator, on members of every type, joined and nested in every way.

type Json = Readonly<Record<string, unknown>>;

const document = JSON.parse(readFileSync(bundledDocument(), "utf8")) as Json;

/** Searches whose rows have no aliases, and values in no other form than the rows'. */
const searches = [
  "searchCompanies",
  "searchCompanyGroups",
  "searchTargetGroups",
  "searchSystemUsers",
  "searchTrainings",
  "searchEnrollments",
  "searchTrainingReportUsers",
  "searchSendingReport",
  "searchPhishingCampaigns",
  "searchPhishingCampaignJobUsers",
  "searchPhishingScenarios",
  "listUserTimeline",
  "listLeaderboard",
  "searchReportSchedules",
] as const;

let mock: SearchedMock;
beforeAll(async () => {
  mock = await SearchedMock.start();
});
afterAll(() => mock.close());

function typesOfRows(iid: string) {
  const operation = operations.find((candidate) => candidate.iid === iid);
  if (operation === undefined) throw new Error(`There is no operation ${iid}`);
  const paths = document.paths as Record<string, Record<string, Json>>;
  const documented = paths[operation.path]?.[operation.method] ?? {};
  const { 200: success = {} } = documented.responses as Record<number, Json>;
  const { content } = resolve(document, success) as { content: Record<string, { schema: Json }> };
  const page = memberOf(memberOf(content["application/json"]?.schema ?? {}, "data"), "results");
  return { operation, types: typesOf(document, resolve(document, page).items as Json) };
}

function memberOf(schema: Json, name: string): Json {
  const { properties, allOf = [] } = resolve(document, schema) as { properties?: Record<string, Json>; allOf?: Json[] };
  const own =
    properties?.[name] ?? allOf.map((part) => memberOf(part, name)).find((part) => Object.keys(part).length > 0);
  return own === undefined ? {} : resolve(document, own);
}

test.each(searches)(
  "%s finds what the model finds, in its order",
  async (iid) => {
    const { operation, types } = typesOfRows(iid);
    const all = await mock.find(operation, everything);
    if (typeof all === "string") throw new Error(all);
    expect(all.length).toBeGreaterThan(0);
    // the sandbox compares what the document has; rows may have more, and the count of the rows is known afterwards
    const isCompared = (name: string) => Object.hasOwn(types, name) && name !== "totalRowCount";
    const rows = all.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => isCompared(name))));
    const isTimeline = iid === "listUserTimeline";
    const filter = isTimeline ? fc.constant(everything.filter) : filters(rows);
    await fc.assert(
      fc.asyncProperty(filter, orders(rows), async (given, { orderBy, ascending, pageNumber, pageSize }) => {
        const found = await mock.find(operation, { filter: given, orderBy, ascending, pageNumber, pageSize });
        const fitting = all.filter((row) => finds(given, row, types));
        const ordered = orderBy === "" ? fitting : inOrder(fitting, orderBy, ascending, types);
        expect(found).toEqual(withCounts(ordered.slice((pageNumber - 1) * pageSize, pageNumber * pageSize), ordered));
      }),
      { numRuns: 120 },
    );
  },
  60_000,
);

/** Rows of a leaderboard say how many there are. */
function withCounts(rows: readonly Row[], all: readonly Row[]): Row[] {
  return rows.map((row) => ("totalRowCount" in row ? { ...row, totalRowCount: all.length } : row));
}
