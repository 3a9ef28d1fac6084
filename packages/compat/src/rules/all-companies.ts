import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** Only operations with this mark are on the client of `allCompanies()`; the mock refuses the others without an id. */
export const allCompanies: Rule = ({ property, before, after }) => {
  if (property !== "x-keepnet-all-companies" || Boolean(before) === Boolean(after)) return undefined;
  return after ? minor("now offered on allCompanies()") : major("no longer offered on allCompanies()");
};
