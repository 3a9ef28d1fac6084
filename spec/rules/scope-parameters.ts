import type { CompanyChannels, Scope } from "@keepnet/document";
import { operationsAt } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** What an operation of each scope must have, and whether it has it. */
const wanted: Record<Scope, { text: string; fits: (channels: CompanyChannels) => boolean }> = {
  company: {
    text: "refers to CompanyIdHeader and CompanyIdQuery, and no path parameter is marked x-keepnet-company-id",
    fits: ({ path, query, headers }) =>
      path === undefined && query.includes("companyId") && headers.includes("x-keepnet-company-id"),
  },
  "company-path": {
    text: "marks its path's Company ID with x-keepnet-company-id, and has no other parameter for it",
    fits: ({ path, query, headers }) => path !== undefined && query.length === 0 && headers.length === 0,
  },
  reseller: { text: "has no parameter marked x-keepnet-company-id", fits: namesNone },
  shared: { text: "has no parameter marked x-keepnet-company-id", fits: namesNone },
  none: { text: "has no parameter marked x-keepnet-company-id", fits: namesNone },
};

/** An operation has exactly the Company ID parameters that its scope calls for. */
const rule: Rule = () => ({
  PathItem(item, context) {
    for (const { annotations, companyChannels, place } of operationsAt(item, context)) {
      const { scope } = annotations;
      if (!scope || wanted[scope].fits(companyChannels)) continue;
      context.report({
        message: `An operation of scope ${scope} ${wanted[scope].text}. Correct the scope or the parameters.`,
        location: place.location.child("x-keepnet-scope"),
      });
    }
  },
});
export default rule;

function namesNone({ path, query, headers }: CompanyChannels): boolean {
  return path === undefined && query.length === 0 && headers.length === 0;
}
