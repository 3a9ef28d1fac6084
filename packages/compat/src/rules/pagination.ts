import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

const affects = ["@keepnet/openapi", "@keepnet/core"] as const;

/** The style of paging decides the arguments and the result of `paginate()`; the sort field decides its order. */
export const pagination: Rule = ({ property, before, after }) => {
  if (property === "x-keepnet-pagination") {
    if (before === undefined) return minor(`paginate() now takes it (${after})`, affects);
    if (after === undefined) return major("paginate() no longer takes it", affects);
    return major(`style of paging changed (${before} → ${after}): paginate() takes another body`, affects);
  }
  if (property !== "x-keepnet-order-by") return undefined;
  // it comes and goes with the style of paging
  if (before === undefined || after === undefined) return [];
  return minor(`paginate() sorts by ${after} instead of ${before} unless told otherwise`, affects);
};
