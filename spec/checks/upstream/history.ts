import { changedParts, type Fingerprint } from "../operations/fingerprint.ts";
import { findMoves, type Move } from "./moves.ts";

type Operations = Readonly<Record<string, Fingerprint>>;

/** What has happened to the operations of a document since they were known to be `before`. */
export interface History {
  has(operation: string): boolean;
  /** The parts of an operation that are not as they were. */
  changes(operation: string): string[];
  /** Operations that have another name now. */
  moves: Move[];
  /** Operations that are no longer there, the moved ones included. */
  gone: string[];
}

export function historyOf(before: Operations, now: Operations): History {
  const gone = Object.keys(before).filter((key) => !(key in now));
  const added = Object.keys(now).filter((key) => !(key in before));
  const recognisable = (operations: Operations, key: string) => ({
    key,
    features: new Set(operations[key]?.split(".").map((part, index) => `${index} ${part}`)),
  });
  return {
    has: (operation) => operation in before,
    changes: (operation) => changedParts(before[operation] ?? "", now[operation] ?? ""),
    moves: findMoves(
      gone.map((key) => recognisable(before, key)),
      added.map((key) => recognisable(now, key)),
    ),
    gone,
  };
}
