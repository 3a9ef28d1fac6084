import { elementsOf, isPlain, type Member, membersOf, requireText } from "./members.ts";

const remedy = "Pass text, a number, a boolean, a Date, a list of these, or a flat object of these.";

/**
 * Encodes query parameters. A list repeats its name. An object becomes `name[key]=value`, one level deep, as in
 * openapi-fetch. Undefined, null and empty lists are left out. Any other value is refused.
 */
export function serializeQuery(operation: string, query: unknown = {}): string {
  const pairs: string[] = [];
  const add = (name: string, member: Member) =>
    pairs.push(`${name}=${encodeURIComponent(requireText(operation, member, remedy))}`);
  for (const member of membersOf(operation, "params.query", query)) {
    const name = encodeURIComponent(member.name);
    if (isPlain(member.value)) {
      for (const inner of membersOf(operation, member.place, member.value)) {
        if (inner.value !== null) add(`${name}[${encodeURIComponent(inner.name)}]`, inner);
      }
    } else for (const element of elementsOf(member)) add(name, element);
  }
  return pairs.join("&");
}
