import { notOurs, onlyOurs, type Rule } from "./rule.ts";

const filterMember = /^request\.(filter|categoryFilter)\./;
const pagingMember =
  /^request(\.\w*pagination)?\.(pageNumber|pageSize|orderBy|ascending)$|^request\.(\w*pagination|filter)$/i;

/** Differences of request bodies. */
export const requestRules: Rule[] = [
  {
    name: "paged-request-requires-five-members",
    because: "A search with fewer than its five paging members can fail, although the reference requires almost none.",
    cites: ["§5", "C9", "C37"],
    explains: (difference) =>
      difference.aspect === "required" && pagingMember.test(difference.member) && onlyOurs(difference),
  },
  {
    name: "filter-requires-its-members",
    because: "A filter, group or condition that lacks a member is refused, although the reference requires none.",
    cites: ["§5", "C9"],
    explains: (difference) =>
      difference.aspect === "required" && filterMember.test(difference.member) && onlyOurs(difference),
  },
  {
    name: "filter-condition-values",
    because: "A filter's condition is AND or OR, in upper or lower case.",
    cites: ["§5", "U10"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "values" &&
      filterMember.test(member) &&
      member.endsWith(".condition") &&
      ours === "AND, And, OR, Or" &&
      theirs === "none",
  },
  {
    name: "filter-values-of-any-type",
    because: "A condition compares with text, or with a number, boolean or null.",
    cites: ["U10"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "type" &&
      filterMember.test(member) &&
      member.endsWith(".value") &&
      ours === "boolean|number|string" &&
      theirs === "string",
  },
  {
    name: "date-period-by-number-or-name",
    because: "A period is taken by its number, which the web UI sends, and by its name.",
    cites: ["U8"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "type" && member.endsWith(".datePeriod") && ours === "integer|string" && theirs === "string",
  },
  {
    name: "activity-by-number-or-name",
    because: "The activity that counts is taken by its number, which the web UI sends, and by its name.",
    cites: ["U31"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "type" && member === "request.activityType" && ours === "integer|string" && theirs === "string",
  },
  {
    name: "request-members-not-null",
    because: "A request leaves out what it does not say: a null can be refused.",
    cites: ["§5", "C10"],
    explains: (difference) =>
      difference.aspect === "nullable" && difference.member.startsWith("request.") && notOurs(difference),
  },
  {
    name: "export-type-required",
    because: "An export's body is that of the search with the file's format.",
    cites: ["§7"],
    explains: (difference) =>
      difference.aspect === "required" && difference.member === "request.exportType" && onlyOurs(difference),
  },
];
