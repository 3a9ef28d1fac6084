import { isObject, type Json } from "@keepnet/document";
import { memberOf } from "../compare/subject.ts";
import { leftOut } from "../document/one-way.ts";
import { major, minor, type Opinion } from "../verdict.ts";
import { names } from "./required-members.ts";
import type { Rule } from "./rule.ts";

/** A schema in both documents. */
interface Holder {
  before: Json | undefined;
  after: Json | undefined;
}

/** Requests are strict, so that a member that goes away may not be sent any more; in a response it cannot be read. */
export const members: Rule = ({ type, kind, property, subject, before, after, key, above }) => {
  // told by the members themselves
  if (property === leftOut) return [];
  if (subject.side === "elsewhere" || kind === "modified") return undefined;
  const request = subject.side === "request";
  if (type === "SchemaProperties") {
    const listed = Object.keys(isObject(before) ? before : isObject(after) ? after : {});
    if (hasOtherType(above(1))) return [];
    return listed.flatMap((name) => {
      const { name: whole, words } = memberOf(subject, name);
      return judge(name, words, above(1)).map((opinion) => ({ ...opinion, name: whole }));
    });
  }
  if (type !== "Schema") return undefined;
  if (key === "items" && hasOtherType(above(1))) return [];
  const side = kind === "added" ? "after" : "before";
  const holder = above(2)[side];
  // the items of a list and the alternatives of a choice are schemas too, and no members
  if (!isObject(holder) || holder.properties !== above(1)[side]) return undefined;
  return judge(key, subject.words, above(2));

  function judge(name: string, words: string, schema: Holder): Opinion[] {
    const [mark, verb] = request ? ["read-only", "be sent"] : ["write-only", "come back"];
    if (kind === "removed") {
      const marked = isOneWay(schema.after, name);
      return major(marked ? `${words} is now ${mark}: it may not ${verb} any more` : `${words} removed`);
    }
    // told by the list of required members
    if (request && isObject(schema.after) && names(schema.after.required).includes(name)) return [];
    return minor(isOneWay(schema.before, name) ? `${words} is no longer ${mark}: it may ${verb}` : `${words} added`);
  }
};

/** Another type tells the whole story. */
function hasOtherType({ before, after }: Holder): boolean {
  return isObject(before) && isObject(after) && before.type !== after.type;
}

function isOneWay(schema: Json | undefined, name: string): boolean {
  return isObject(schema) && names(schema[leftOut]).includes(name);
}
