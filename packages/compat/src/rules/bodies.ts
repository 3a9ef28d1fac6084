import { isObject } from "@keepnet/document";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A body that a call must now have, or may not have any more, stops calls from compiling. */
export const bodies: Rule = ({ type, kind, property, after }) => {
  if (type !== "RequestBody") return undefined;
  if (kind === "removed") return major("request body removed");
  if (kind === "added") {
    return isObject(after) && after.required === true
      ? major("required request body added")
      : minor("request body added");
  }
  if (property !== "required") return undefined;
  return after === true ? major("request body is now required") : minor("request body is now optional");
};
