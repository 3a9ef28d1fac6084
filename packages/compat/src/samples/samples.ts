import type { Json } from "@keepnet/document";
import { branchesOf, flatsOf, targetsOf } from "./branches.ts";
import { distinct } from "./distinct.ts";
import { type Inside, together } from "./inside.ts";
import { listsFor } from "./lists.ts";
import { objectsFor } from "./objects.ts";
import { hasMembersOf, isPlain } from "./plain.ts";
import { listedIn, numbersFor, textsFor, textsOfFormat } from "./scalars.ts";
import { acceptorOf } from "./validator.ts";

/** Whose values are made: a client's, or the API's, whose texts keep a format that is no longer promised. */
export type Sender = "client" | "api";

/** More values than these are not worth their time. */
const max = 2_000;
const fewOfEachType = 4;

const unruled: Json[] = ["a", 1, true, null, [], {}];

const made = new Map<string, Json[]>();

/**
 * Values that satisfy all schemas of the side that sends, the plainest first: of each type, on both sides of every bound
 * of either side, of each listed value and alternative, with and without each member. Where both sides say the same, a
 * few values are enough. The same schemas have the same values in every run.
 */
export function samplesFor(sent: readonly Json[], read: readonly Json[], sender: Sender): Json[] {
  if (sent.length === 0 && read.length === 0) return unruled;
  const others = alike(sent, read) ? undefined : read;
  const key = JSON.stringify([sent, others, sender]);
  const known = made.get(key);
  if (known) return known;
  const samples = make(together(sent), others, sender);
  made.set(key, samples);
  return samples;
}

/** Where the other side is not given, a few values are made. */
function make(sent: Json, read: readonly Json[] | undefined, sender: Sender): Json[] {
  const few = read === undefined;
  const accept = isPlain(sent) ? hasMembersOf(sent) : acceptorOf(sent);
  const [own, others] = [flatsOf(sent), (read ?? []).flatMap(flatsOf)];
  const inside: Inside = (within, beyond) => samplesFor(within, few ? within : beyond, sender);
  const targets = few || [sent, ...read].every(isPlain) ? [] : [...read, sent].flatMap(targetsOf);
  const kept = others.filter(({ format }) => format !== undefined);
  const held = sender === "api" && kept.length > 0 && own.every(({ format }) => format === undefined);
  const all = [...own, ...others];
  const scalars = [
    ...listedIn(all),
    ...(held ? kept.flatMap(textsOfFormat) : textsFor(all)),
    ...numbersFor(held ? own : all),
  ];
  const values: Json[] = [
    ...(isPlain(sent) ? [] : [...scalars, true, false, null]),
    ...branchesOf(sent).flatMap((branch) => [
      ...listsFor(branch, others, inside, few),
      ...objectsFor(branch, others, targets, inside, few),
    ]),
  ];
  const accepted = distinct(values).filter(accept);
  return few ? fewOf(accepted) : accepted.slice(0, max);
}

function fewOf(values: readonly Json[]): Json[] {
  const counts = new Map<string, number>();
  return values.filter((value) => {
    const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return count <= fewOfEachType;
  });
}

function alike(sent: readonly Json[], read: readonly Json[]): boolean {
  const [one, other] = [sent, read].map((schemas) =>
    schemas
      .map((schema) => JSON.stringify(schema))
      .sort()
      .join(),
  );
  return one === other;
}
