import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * The scope decides on which clients a call compiles. Nothing is lost when a call appears where there was none, and
 * when one of the unbound client becomes a call of the bound ones too.
 */
const harmless = new Set([
  "none → company",
  "none → company-path",
  "none → reseller",
  "none → shared",
  "reseller → company-path",
  "reseller → shared",
]);

export const scope: Rule = ({ property, before, after }) => {
  if (property !== "x-keepnet-scope") return undefined;
  const change = `${before} → ${after}`;
  if (harmless.has(change)) return minor(`scope changed (${change}): the call is offered on more clients`);
  return major(`scope changed (${change}): the call no longer compiles where it did, or needs another input there`);
};
