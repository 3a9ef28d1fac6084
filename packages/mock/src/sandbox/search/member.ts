import { Refusal } from "../refusal.ts";

/**
 * The member of a row that a name in a search body means: `CreateTime` is `createTime`.
 *
 * @param place - where the name stands, for the refusal
 * @throws {Refusal} 400: rows have no such member.
 */
export function memberOf(row: object, name: string, aliases: Readonly<Record<string, string>>, place: string): string {
  const members = Object.keys(row).filter(
    (member) => typeof row[member as keyof object] !== "object" || row[member as keyof object] === null,
  );
  const wanted = (aliases[name] ?? name).toLowerCase();
  const member = members.find((candidate) => candidate.toLowerCase() === wanted);
  if (member !== undefined) return member;
  const known = [...Object.keys(aliases), ...members.map(pascalCase)].join(", ");
  throw new Refusal(400, "Invalid request", [`${place}: "${name}" is not a member of the rows, which have ${known}`]);
}

function pascalCase(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
