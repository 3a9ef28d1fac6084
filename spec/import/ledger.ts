import { readFile, writeFile } from "node:fs/promises";
import type { Fingerprint } from "../checks/operations/fingerprint.ts";
import { historyOf } from "../checks/upstream/history.ts";

/** What has become of an operation of the vendor's document. */
export type Entry =
  | { state: "open" }
  | { state: "managed"; imported: Fingerprint }
  | { state: "draft"; imported: Fingerprint; file: string }
  | { state: "declined"; because: string };

/** Every operation of the vendor's document, by method and path. It holds no text of that document. */
export type Ledger = Record<string, Entry>;

export async function readLedger(file: string | URL): Promise<Ledger> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

/** Writes an entry a line, in alphabetical order. */
export async function writeLedger(file: string | URL, ledger: Ledger): Promise<void> {
  const lines = Object.entries(ledger)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => `  ${JSON.stringify(key)}: ${JSON.stringify(entry)}`);
  await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
}

/**
 * The ledger in the light of the vendor's document as it is now, `there`, and of what the description has: new operations
 * are open, and a draft that the description names is managed.
 */
export function bringUpToDate(
  ledger: Ledger,
  there: ReadonlyMap<string, Fingerprint>,
  described: ReadonlySet<string>,
): Ledger {
  const current = [...there].map(([key, fingerprint]): [string, Entry] => {
    const entry = ledger[key] ?? { state: "open" };
    if (!described.has(key)) return [key, entry.state === "managed" ? { state: "open" } : entry];
    return [key, { state: "managed", imported: "imported" in entry ? entry.imported : fingerprint }];
  });
  const gone = Object.entries(ledger).filter(([key, { state }]) => !there.has(key) && state !== "open");
  return Object.fromEntries([...current, ...gone]);
}

/** What has become of the operations that were imported, where it is something new; each as a sentence. */
export function changesSince(ledger: Ledger, there: ReadonlyMap<string, Fingerprint>): string[] {
  const imported = Object.entries(ledger).flatMap(([key, entry]) =>
    "imported" in entry ? [[key, entry.imported]] : [],
  );
  const { has, changes, gone, moves } = historyOf(Object.fromEntries(imported), Object.fromEntries(there));
  const state = (key: string) => `${key} is ${ledger[key]?.state}`;
  return [
    ...[...there.keys()].flatMap((key) => {
      const parts = has(key) ? changes(key) : [];
      return parts.length > 0 ? [`${state(key)}, and has changed since it was imported: ${parts.join(", ")}`] : [];
    }),
    ...gone.map((key) => {
      const move = moves.find(({ from }) => from === key);
      return `${state(key)}, and ${move ? `seems to be ${move.to} now` : "no longer in the document"}`;
    }),
  ];
}
