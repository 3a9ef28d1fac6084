/** An operation, as far as it can be recognised under another name. */
export interface Recognisable {
  key: string;
  /** Names of its members, those of its path left out; or its fingerprint alone where no more is known. */
  features: ReadonlySet<string>;
}

export interface Move {
  from: string;
  to: string;
}

/** How alike the members of two operations must be, and how alike their paths. */
const minimum = { features: 0.8, path: 0.5 };

/** Finds operations that have the same method, almost the same members and a similar path under another name. */
export function findMoves(gone: readonly Recognisable[], added: readonly Recognisable[]): Move[] {
  const candidates = gone.flatMap((from) =>
    added.map((to) => ({ from: from.key, to: to.key, score: score(from, to) })),
  );
  const moves: Move[] = [];
  for (const { from, to } of candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (!moves.some((move) => move.from === from || move.to === to)) moves.push({ from, to });
  }
  return moves;
}

function score(from: Recognisable, to: Recognisable): number {
  const [oldMethod, newMethod] = [from, to].map(({ key }) => key.split(" ")[0]);
  const features = likeness(from.features, to.features);
  const path = likeness(segmentsOf(from.key), segmentsOf(to.key));
  return oldMethod === newMethod && features >= minimum.features && path >= minimum.path ? features + path : 0;
}

function segmentsOf(key: string): Set<string> {
  const segments = key.slice(key.indexOf(" ") + 1).split("/");
  return new Set(segments.filter((segment) => segment !== "" && !segment.startsWith("{")));
}

/** The share of what both have in all that either has. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  const common = [...one].filter((name) => other.has(name)).length;
  return all === 0 ? 1 : common / all;
}
