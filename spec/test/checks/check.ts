import type { Json } from "@keepnet/document";
import { checkExamples } from "../../checks/examples/check.ts";
import type { Kind } from "../../checks/examples/kind.ts";
import { type Change, changed } from "../changed.ts";
import { description } from "./description.ts";

/** The kinds of object in the small description. */
export const company: Kind = {
  name: "company",
  shared: true,
  declaredBy: ["POST /companies/search response.data[].companyId"],
  names: ["x-keepnet-company-id"],
};
export const user: Kind = {
  name: "user",
  declaredBy: ["GET /users/{userId} response.data[].id"],
  names: ["userId", "friendId"],
  at: ["POST /users/{userId} response.data[].id"],
};

/** Checks the description after some changes. */
export function check(kinds: Kind[], ...changes: Change[]) {
  return checkExamples(changed(description, changes) as Json, kinds);
}

/** The problems as the command prints them. */
export function problemsAfter(...changes: Change[]): string[] {
  const { problems } = check([company, user], ...changes);
  return problems.map(({ where, pointer, message }) => `${where}${pointer && ` at ${pointer}`}: ${message}`);
}
