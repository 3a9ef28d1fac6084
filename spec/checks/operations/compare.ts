import type { Facts, Member, Members, Operation } from "./operation.ts";

/** One thing that two documents say differently. */
export interface Difference {
  operation: string;
  /** A member such as `request.filter`, a fact such as `scope`, a failure such as `status 404`, or `operation` itself. */
  member: string;
  aspect: "presence" | "value" | "type" | "format" | "nullable" | "required" | "values" | "limits";
  ours: string;
  theirs: string;
}

export interface Comparison {
  operation: string;
  /** How many facts, failures and members both documents have. */
  compared: number;
  differences: Difference[];
}

const memberAspects = ["format", "nullable", "required", "values", "limits"] as const;

/** Compares operation by operation; one that only one side has is a difference of its own. */
export function compare(ours: Operation[], theirs: Operation[]): Comparison[] {
  const pairs = pairUp(ours, theirs);
  return pairs
    .map(([our, their]) => {
      const operation = (our ?? their)?.key ?? "";
      if (our && their) return compareOperation(operation, our, their);
      return { operation, compared: 0, differences: [presence(operation, "operation", our, their)] };
    })
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
}

/** Pairs by name, and what is left by name with the path parameters' names left out, for they may be renamed. */
function pairUp(ours: Operation[], theirs: Operation[]): [Operation | undefined, Operation | undefined][] {
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

function compareOperation(operation: string, our: Operation, their: Operation): Comparison {
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
  differences.push(...compareMembers(operation, our.members, their.members));
  return { operation, compared: facts.length + both, differences };
}

function compareMembers(operation: string, ours: Members, theirs: Members): Difference[] {
  const differences: Difference[] = [];
  // Below a member that one side lacks, or that is something else there, nothing new is said.
  const closed: string[] = [];
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    if (closed.some((outer) => isBelow(path, outer))) continue;
    const our = ours.get(path);
    const their = theirs.get(path);
    if (!our || !their) differences.push(presence(operation, path, our, their));
    else differences.push(...compareMember(operation, path, our, their));
    if (!our || !their || our.type !== their.type || our.recursive || their.recursive) closed.push(path);
  }
  return differences;
}

function compareMember(operation: string, path: string, our: Member, their: Member): Difference[] {
  if (our.type !== their.type) return differing(operation, path, "type", our.type, their.type);
  return memberAspects.flatMap((aspect) => differing(operation, path, aspect, our[aspect], their[aspect]));
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
