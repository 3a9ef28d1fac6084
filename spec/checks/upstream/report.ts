import { type Json, operationsOf, Place } from "@keepnet/document";
import type { Allowed } from "../coverage/allowed.ts";
import { sentence } from "../coverage/print.ts";
import type { ForeignDocument } from "../document/files.ts";
import { type Difference, pairUp } from "../operations/compare.ts";
import type { Operation } from "../operations/operation.ts";
import { readBundle } from "../operations/read-bundle.ts";
import { readOpenApi } from "../operations/read-openapi.ts";
import { readReference } from "../operations/read-reference.ts";
import { type Baseline, baselineOf } from "./baseline.ts";
import { findDifferences } from "./differences.ts";
import { domainsOf } from "./domains.ts";
import { type History, historyOf } from "./history.ts";
import type { Item } from "./item.ts";
import { findMoves, type Move, type Recognisable } from "./moves.ts";
import { settingsOf } from "./settings.ts";

export interface Report {
  file: string;
  operations: { there: number; here: number };
  /** What the document says for all operations at once, where it differs. */
  settings: { name: string; here: string; there: string; isNew: boolean }[];
  items: Item[];
}

/** What the comparison needs to know of us. */
export interface Ours {
  bundle: Json;
  /** The parts of the vendor's reference. */
  references: Json[];
  allowed: Allowed;
}

/** Compares the description with a document of the vendor. Without a baseline, every difference is new. */
export function compareDocuments(ours: Ours, theirs: ForeignDocument, baseline: Baseline | undefined): Report {
  const root = Place.rootOf(ours.bundle);
  const described = operationsOf(root);
  const domainOf = domainsOf(described, theirs.operations);
  const domains = new Map([...theirs.operations, ...described].map((found) => [found.key, domainOf(found)]));

  const [here, there] = [readBundle(ours.bundle), readOpenApi(theirs.document)];
  const references = (["full", "shown"] as const).map((requests) =>
    ours.references.flatMap((part) => readReference(part, requests)),
  );
  const differences = findDifferences(here, there, references, ours.allowed);
  const now = baselineOf(theirs);
  const history = historyOf(baseline?.operations ?? {}, now.operations);
  const pairs = pairUp(here, there);
  const moves = [...history.moves, ...movesFromHere(pairs, history.moves)];

  const items = pairs.flatMap((pair) =>
    itemOf(pair, { differences, history, moves, domains, isFirst: baseline === undefined }),
  );
  const accounted = new Set([...items.map(({ operation }) => operation), ...moves.map(({ from }) => from)]);
  return {
    file: theirs.file,
    operations: { there: there.length, here: here.length },
    settings: settingsThatDiffer(root, theirs.root, baseline, now),
    items: [...items, ...history.gone.filter((operation) => !accounted.has(operation)).map(goneItem)],
  };
}

interface Context {
  /** By the description's name of the operation. */
  differences: Map<string, Difference[]>;
  history: History;
  moves: Move[];
  domains: Map<string, string>;
  /** Whether there is no baseline, so that everything is new. */
  isFirst: boolean;
}

type Pair = [our: Operation | undefined, their: Operation | undefined];

function itemOf([our, their]: Pair, { differences, history, moves, domains, isFirst }: Context): Item[] {
  const operation = (their ?? our)?.key ?? "";
  const common = { operation, domain: domains.get(operation) ?? "" };
  if (!their) {
    if (moves.some(({ from }) => from === operation)) return [];
    return [{ ...common, group: "only here", isNew: isFirst || history.has(operation), details: [] }];
  }
  const changes = history.has(operation) ? history.changes(operation) : [];
  const since = changes.length > 0 ? [`changed since the baseline: ${changes.join(", ")}`] : [];
  const isNew = !history.has(operation) || since.length > 0;
  const from = moves.find(({ to }) => to === operation)?.from;
  if (from !== undefined) return [{ ...common, group: "moved", from, isNew, details: since }];
  if (!our) return [{ ...common, group: "only there", isNew, details: since }];
  const details = [
    ...(our.key === operation ? [] : [`is ${our.key} here`]),
    ...(differences.get(our.key) ?? []).map((difference) => sentence(difference, "the document")),
    ...since,
  ];
  // an operation that both have alike is worth telling only where it was not there before
  if (details.length === 0 && (!isNew || isFirst)) return [];
  return [{ ...common, group: "changed", isNew, details: details.map((text) => withoutOperation(text, our.key)) }];
}

function withoutOperation(text: string, operation: string): string {
  return text.startsWith(`${operation}: `) ? text.slice(operation.length + 2) : text;
}

function goneItem(operation: string): Item {
  return { group: "gone", operation, domain: "No longer in the document", isNew: true, details: [] };
}

/** Operations of the description that the document seems to have under another name. */
function movesFromHere(pairs: Pair[], known: Move[]): Move[] {
  const from = pairs.flatMap(([our, their]) => (our && !their ? [our] : []));
  const to = pairs.flatMap(([our, their]) => (their && !our ? [their] : []));
  return findMoves(
    from.filter(({ key }) => !known.some((move) => move.from === key)).map(recognisable),
    to.filter(({ key }) => !known.some((move) => move.to === key)).map(recognisable),
  );
}

function recognisable({ key, members }: Operation): Recognisable {
  const names = [...(members?.keys() ?? [])].filter((name) => !/^(path|header)\./.test(name));
  return { key, features: new Set(names) };
}

function settingsThatDiffer(
  ours: Place,
  theirs: Place,
  baseline: Baseline | undefined,
  now: Baseline,
): Report["settings"] {
  const there = settingsOf(theirs);
  return Object.entries(settingsOf(ours)).flatMap(([name, here]) => {
    const differs = there[name] !== here;
    const hasChanged = baseline !== undefined && baseline.settings[name] !== now.settings[name];
    if (!differs && !hasChanged) return [];
    return [{ name, here, there: there[name] ?? "none", isNew: baseline ? hasChanged : differs }];
  });
}
