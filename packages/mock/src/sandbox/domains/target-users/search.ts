import { type ExportRequest, exportSearch } from "../../files/export-file.ts";
import type { SearchOptions } from "../../search/fields.ts";
import type { Filter } from "../../search/filter.ts";
import { namedValues } from "../../search/named-values.ts";
import { page, type SearchRequest, select } from "../../search/search.ts";
import { mapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
import { customFieldsOf } from "../custom-fields/custom-field.ts";
import { columns } from "./columns.ts";
import { toRow } from "./rows.ts";
import { type TargetUser, targetUsers } from "./target-user.ts";

/** People as a search's filter and order see them: a row, and the ids behind its texts. */
type Searched = ReturnType<typeof searched>;

function searched(user: TargetUser) {
  const { timeZoneId = null, preferredLanguageId = null } = user;
  return { ...toRow(user), timeZoneId, preferredLanguageId };
}

/** A filter on people may name a custom field like any other, and write the status as a number: 1 active, 0 inactive. */
function searchOptions(companies: readonly Company[]): SearchOptions<Searched> {
  return {
    row: "TargetUser",
    aliases: {
      TimeZoneId: ({ timeZoneId }) => timeZoneId,
      PreferredLanguageId: ({ preferredLanguageId }) => preferredLanguageId,
    },
    customFields: companies.flatMap((company) => customFieldsOf(company).flatMap(({ name }) => name ?? [])),
    values: new Map([["status", namedValues({ 0: "Inactive", 1: "Active" })]]),
  };
}

/** Sees that the people of companies are there, before something goes through all of them. */
export async function prepareUsers(companies: readonly Company[]): Promise<void> {
  for (const company of companies) await company.prepare(targetUsers);
}

/** Everybody in companies whom a search can find: those who were deleted too. */
export async function everybody(companies: readonly Company[]): Promise<TargetUser[]> {
  await prepareUsers(companies);
  return rowsOf(companies, targetUsers, (user) => user);
}

/** A page of rows of people. @throws {Refusal} 400: the people cannot be ordered or filtered so. */
export async function pageOfUsers(companies: readonly Company[], users: readonly TargetUser[], request: SearchRequest) {
  const found = await page(await mapInSlices(users, searched), request, searchOptions(companies));
  const results = await mapInSlices(found.results, ({ timeZoneId, preferredLanguageId, ...row }) => row);
  return { ...found, results };
}

/** A file of people that a search finds. @throws {Refusal} 400: see {@link pageOfUsers}. */
export async function exportOfUsers(
  name: string,
  companies: readonly Company[],
  users: readonly TargetUser[],
  request: SearchRequest & ExportRequest,
): Promise<File> {
  return exportSearch(name, await mapInSlices(users, searched), request, columns, searchOptions(companies));
}

/** The ids of the people whom a filter matches. @throws {Refusal} 400: they cannot be filtered so. */
export async function idsMatching(
  company: Company,
  users: readonly TargetUser[],
  filter: Filter,
): Promise<Set<string>> {
  const rows = await mapInSlices(users, searched);
  const found = await select(rows, { filter, orderBy: "", ascending: true }, searchOptions([company]));
  return new Set(found.map(({ resourceId }) => resourceId));
}
