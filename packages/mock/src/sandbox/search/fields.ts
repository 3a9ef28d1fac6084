import { Refusal } from "../refusal.ts";
import type { MemberType } from "./member-type.ts";
import type { Operand } from "./operators.ts";
import { membersOfRow, type RowName } from "./row-members.ts";

/** How a search of one kind of rows differs from others. */
export interface SearchOptions<Row extends object = never> {
  /** The document's schema of a row. It says which members there are, also where there are no rows. */
  readonly row: RowName;
  /**
   * Names that an orderBy or a fieldName may use besides: for a member, such as `{ Name: "trainingName" }`, or for what
   * follows from a row, such as `{ StatusId: ({ status }) => (status === "Active" ? 1 : 0) }`.
   */
  readonly aliases?: Readonly<Record<string, string | ((row: Row) => unknown)>>;
  /** Names of custom fields that a fieldName may use in any casing. */
  readonly customFields?: readonly string[];
  /** What a filter's value means, by the name of its field in lower case. */
  readonly values?: ReadonlyMap<string, (value: Operand) => Operand>;
}

/** What a row has under a name, and how that compares. */
export interface Field {
  readonly read: (row: object) => unknown;
  readonly typeOf: (row: object) => MemberType;
}

/**
 * Finds what a name in a search body means, in any casing: `CreateTime` is `createTime`.
 *
 * @param place - where the name stands, for the refusal
 * @throws {Refusal} 400: rows have no such member.
 */
export function fieldNamed(name: string, place: string, options: SearchOptions): Field {
  const field = findField(name, options);
  if (field !== undefined) return field;
  const members = [...membersOfRow(options.row).keys()].map(pascalCase);
  const known = [...Object.keys(options.aliases ?? {}), ...members].join(", ");
  throw new Refusal(400, "Invalid request", [`${place}: "${name}" is not a member of the rows, which have ${known}`]);
}

/** The same, but undefined where rows have no such member. */
export function findField(name: string, { row, aliases = {} }: SearchOptions): Field | undefined {
  const isNamed = (candidate: string, wanted: string) => candidate.toLowerCase() === wanted.toLowerCase();
  const [, alias = name] = Object.entries(aliases).find(([candidate]) => isNamed(candidate, name)) ?? [];
  if (typeof alias === "function") {
    const read = alias as Field["read"];
    return { read, typeOf: (values) => (typeof read(values) === "number" ? "number" : "text") };
  }
  const [member, type] = [...membersOfRow(row)].find(([candidate]) => isNamed(candidate, alias)) ?? [];
  if (member === undefined || type === undefined) return undefined;
  return { read: (values) => values[member as keyof object], typeOf: () => type };
}

function pascalCase(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
