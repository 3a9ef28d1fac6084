import { notOurs, onlyOurs, type Rule } from "./rule.ts";

const filterMember = /^request\.(filter|categoryFilter)\./;
const pagingMember = /^request(\.pagination)?\.(pageNumber|pageSize|orderBy|ascending)$|^request\.(pagination|filter)$/;

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
    because: "A filter's condition is AND or OR.",
    cites: ["§5"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "values" &&
      filterMember.test(member) &&
      member.endsWith(".condition") &&
      ours === "AND, OR" &&
      theirs === "none",
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
