import { major } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** A client bound to a company fills these parameters in by itself and takes no other company in them. */
export const companyId: Rule = ({ property, subject, after }) => {
  if (property !== "x-keepnet-company-id") return undefined;
  return after === true
    ? major(`${subject.words} now carries a Company ID: a bound client writes it, and refuses another`)
    : major(`${subject.words} no longer carries a Company ID: a bound client leaves it to the call`);
};
