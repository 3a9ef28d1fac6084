import type { SearchOptions } from "../../search/fields.ts";
import type { Filter } from "../../search/filter.ts";
import { page, type SearchRequest, select } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { customFieldsOf } from "../custom-fields/custom-field.ts";
import { toRow } from "./rows.ts";
import { type TargetUser, targetUsers } from "./target-user.ts";

type Group = NonNullable<Filter["filterGroups"]>[number];
type Item = Group["filterItems"][number];

/** People as a search's filter and order see them: a row, and the ids behind its texts. */
type Searched = ReturnType<typeof searched>;

function searched(user: TargetUser) {
  const { timeZoneId = null, preferredLanguageId = null } = user;
  return { ...toRow(user), timeZoneId, preferredLanguageId };
}

const searchOptions: SearchOptions<Searched> = {
  row: "TargetUser",
  aliases: {
    TimeZoneId: ({ timeZoneId }) => timeZoneId,
    PreferredLanguageId: ({ preferredLanguageId }) => preferredLanguageId,
  },
};

/** Everybody in companies whom a search can find: those who were deleted too. */
export function everybody(companies: readonly Company[]): TargetUser[] {
  return companies.flatMap((company) => [...company.table(targetUsers).values()]);
}

/** A page of rows of people. @throws {Refusal} 400: the people cannot be ordered or filtered so. */
export function pageOfUsers(companies: readonly Company[], users: readonly TargetUser[], request: SearchRequest) {
  const found = page(users.map(searched), readable(companies, request), searchOptions);
  return { ...found, results: found.results.map(({ timeZoneId, preferredLanguageId, ...row }) => row) };
}

/** The ids of the people whom a filter matches. @throws {Refusal} 400: they cannot be filtered so. */
export function idsMatching(company: Company, users: readonly TargetUser[], filter: Filter): Set<string> {
  const request = readable([company], { filter, orderBy: "", ascending: true });
  return new Set(select(users.map(searched), request, searchOptions).map(({ resourceId }) => resourceId));
}

/**
 * A search body as the search over rows reads it. A filter on people may name a custom field like any other, and write
 * the status as a number: 1 for active, 0 for inactive.
 */
export function readable<Request extends { readonly filter: Filter }>(
  companies: readonly Company[],
  request: Request,
): Request & { readonly filter: Filter } {
  const names = new Map(
    companies.flatMap((company) => customFieldsOf(company).map(({ name }) => [name?.toLowerCase(), name] as const)),
  );
  const item = (given: Item): Item => {
    const { fieldName, value } = given;
    if (fieldName.toLowerCase() === "status") return { ...given, value: statusNames(value) };
    const customFieldName = names.get(fieldName.toLowerCase());
    return typeof customFieldName === "string" ? { customFieldName, ...given } : given;
  };
  const group = (given: Group): Group => ({
    ...given,
    filterItems: given.filterItems.map(item),
    filterGroups: given.filterGroups?.map(group),
  });
  return { ...request, filter: { ...request.filter, filterGroups: request.filter.filterGroups?.map(group) } };
}

const statuses: Readonly<Record<string, string>> = { 0: "Inactive", 1: "Active" };

function statusNames(value: Item["value"]): string {
  const values = String(value ?? "").split(",");
  return values.map((one) => statuses[one.trim()] ?? one).join(",");
}
