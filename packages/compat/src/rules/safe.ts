import { minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** Nothing stops compiling; what changes is what the client does by itself after a failure. The mock does not care. */
export const safe: Rule = ({ property, after }) => {
  if (property !== "x-keepnet-safe") return undefined;
  const meaning = after
    ? "now counts as read-only: the client sends it again after a failure"
    : "no longer counts as read-only: a failure that may have reached the API is not tried again";
  return minor(meaning, ["@keepnet/openapi", "@keepnet/core"]);
};
