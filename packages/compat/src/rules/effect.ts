import { minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** Nothing stops compiling; what changes is what the client does by itself after a failure. The mock does not care. */
export const effect: Rule = ({ property, before, after }) => {
  const packages = ["@keepnet/openapi", "@keepnet/core"] as const;
  if (property === "x-keepnet-repeatable") {
    const now =
      after === false ? "is no longer sent twice" : after === true ? "may now be sent twice" : "follows the rule";
    return minor(`a call whose outcome is unknown ${now}`, packages);
  }
  // the extension that x-keepnet-effect has replaced
  if (property === "x-keepnet-safe") return [];
  if (property !== "x-keepnet-effect") return undefined;
  if (before === undefined) return [];
  const changed = `effect changed from ${before} to ${after}`;
  if (after === "read") return minor(`${changed}: the client sends it again after a failure`, packages);
  if (before !== "read") return minor(changed, packages);
  return minor(`${changed}: a failure that may have reached the API is not tried again`, packages);
};
