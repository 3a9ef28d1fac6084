import type { Facts, Member, Members, Operation } from "./operation.ts";

/** One thing that two documents say differently. */
export interface Difference {
  operation: string;
  /** A member such as `request.filter`, a fact such as `scope`, a failure such as `status 404`, or `operation` itself. */
  member: string;
  aspect: "presence" | "value" | "type" | Aspect;
  ours: string;
  theirs: string;
}

export interface Comparison {
  operation: string;
  /** How many facts, failures and members both documents have. */
  compared: number;
  differences: Difference[];
}

export type Aspect = Exclude<keyof Member, "type" | "recursive">;

/** What the vendor's reference knows of a member. */
export const aspectsOfReference: readonly Aspect[] = ["format", "nullable", "required", "values", "limits"];
/** What an OpenAPI document says of a member. */
export const aspectsOfOpenApi: readonly Aspect[] = [...aspectsOfReference, "pattern", "bounds", "default", "marks"];

/** Compares operation by operation; one that only one side has is a difference of its own, unless it is a candidate. */
export function compare(ours: Operation[], theirs: Operation[], aspects = aspectsOfReference): Comparison[] {
  const pairs = pairUp(ours, theirs);
  return pairs
    .filter(([our, their]) => our || !their?.isCandidate)
    .map(([our, their]) => {
      const operation = (our ?? their)?.key ?? "";
      if (our && their) return compareOperation(operation, our, their, aspects);
      return { operation, compared: 0, differences: [presence(operation, "operation", our, their)] };
    })
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
}

/** Pairs by name, and what is left by name with the path parameters' names left out, for they may be renamed. */
export function pairUp(ours: Operation[], theirs: Operation[]): [Operation | undefined, Operation | undefined][] {
  const left = new Map(theirs.map((operation) => [operation.key, operation]));
  const pairs = new Map<Operation, Operation>();
  for (const nameOf of [(key: string) => key, (key: string) => key.replaceAll(/\{[^}]*\}/g, "{}")]) {
    const byName = new Map([...left.values()].map((operation) => [nameOf(operation.key), operation]));
    for (const operation of ours) {
      const match = pairs.has(operation) ? undefined : byName.get(nameOf(operation.key));
      if (!match || !left.delete(match.key)) continue;
      pairs.set(operation, match);
    }
  }
  return [
    ...ours.map((operation): [Operation, Operation | undefined] => [operation, pairs.get(operation)]),
    ...[...left.values()].map((operation): [undefined, Operation] => [undefined, operation]),
  ];
}

function compareOperation(operation: string, our: Operation, their: Operation, aspects: readonly Aspect[]): Comparison {
  const facts = (Object.keys(our.facts) as (keyof Facts)[]).filter(
    (fact) => our.facts[fact] !== undefined && their.facts[fact] !== undefined,
  );
  const differences = facts.flatMap((fact) => differing(operation, fact, "value", our.facts[fact], their.facts[fact]));
  if (!our.members || !their.members) return { operation, compared: facts.length, differences };
  for (const status of new Set([...our.failures, ...their.failures])) {
    const sides = [our, their].map(({ failures }) => failures.includes(status) || undefined);
    if (sides[0] !== sides[1]) differences.push(presence(operation, `status ${status}`, sides[0], sides[1]));
  }
  const both = [...our.members.keys()].filter((path) => their.members?.has(path)).length;
  differences.push(...compareMembers(operation, our.members, their.members, aspects));
  return { operation, compared: facts.length + both, differences };
}

function compareMembers(operation: string, ours: Members, theirs: Members, aspects: readonly Aspect[]): Difference[] {
  const differences: Difference[] = [];
  // Below a member that one side lacks, or that is something else there, nothing new is said.
  const closed: string[] = [];
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    if (closed.some((outer) => isBelow(path, outer))) continue;
    const our = ours.get(path);
    const their = theirs.get(path);
    if (!our || !their) differences.push(presence(operation, path, our, their));
    else differences.push(...compareMember(operation, path, our, their, aspects));
    if (!our || !their || our.type !== their.type || our.recursive || their.recursive) closed.push(path);
  }
  return differences;
}

function compareMember(
  operation: string,
  path: string,
  our: Member,
  their: Member,
  aspects: readonly Aspect[],
): Difference[] {
  if (our.type !== their.type) return differing(operation, path, "type", our.type, their.type);
  return aspects.flatMap((aspect) => differing(operation, path, aspect, our[aspect], their[aspect]));
}

function differing(
  operation: string,
  member: string,
  aspect: Difference["aspect"],
  ours: unknown,
  theirs: unknown,
): Difference[] {
  return ours === theirs
    ? []
    : [{ operation, member, aspect, ours: String(ours ?? "none"), theirs: String(theirs ?? "none") }];
}

function presence(operation: string, member: string, ours: unknown, theirs: unknown): Difference {
  const side = (value: unknown) => (value === undefined ? "absent" : "present");
  return { operation, member, aspect: "presence", ours: side(ours), theirs: side(theirs) };
}

function isBelow(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`);
}
