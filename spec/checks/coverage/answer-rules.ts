import { meaningOf } from "../examples/kinds.ts";
import { kinds } from "../foreign-keys.ts";
import { notOurs, onlyOurs, type Rule } from "./rule.ts";

/** Differences of answers. */
export const answerRules: Rule[] = [
  {
    name: "declared-response-members-required",
    because: "Answers carry the members that are declared, although the reference requires none of them.",
    cites: ["§4"],
    explains: (difference) =>
      difference.aspect === "required" && difference.member.startsWith("response.") && onlyOurs(difference),
  },
  {
    name: "success-data-not-null",
    because: "The data of a success is there; a null belongs to failures.",
    cites: ["§4", "§13"],
    explains: (difference) =>
      difference.aspect === "nullable" && /^response\.(data|items)$/.test(difference.member) && notOurs(difference),
  },
  {
    name: "row-id-not-null",
    because: "The id that identifies a row is never null.",
    cites: ["§12"],
    explains: (difference) =>
      difference.aspect === "nullable" && identifiesRow(difference.operation, difference.member) && notOurs(difference),
  },
  {
    name: "ref-members-nullable",
    because: "The reference cannot mark a member with a schema of its own as nullable, so a null is to be expected.",
    cites: ["§13"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "nullable" && member.startsWith("response.") && ours === "true" && theirs === "unsaid",
  },
];

/** Objects that have no id of their own: what they are about identifies them. */
const borrowedId =
  /^response\.data(\.results|\.users)?(\[\])?\.(targetUserResourceId|phishingCampaignResourceId|userEmailId)$/;

function identifiesRow(operation: string, member: string): boolean {
  if (member.endsWith(".resourceId") || borrowedId.test(member)) return true;
  return meaningOf(kinds, operation, member)?.declares === true;
}
