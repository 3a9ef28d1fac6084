import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseDocument } from "yaml";
import type { Described } from "./described.ts";
import type { Entry, Ledger } from "./ledger.ts";

/** The ledger without the drafts whose files are gone, so that they can be drafted again. */
export async function withoutLostDrafts(ledger: Ledger, description: URL): Promise<Ledger> {
  const entries = await Promise.all(
    Object.entries(ledger).map(async ([key, entry]): Promise<[string, Entry]> => {
      const isLost = entry.state === "draft" && (await read(new URL(entry.file, description))) === undefined;
      return [key, isLost ? { state: "open" } : entry];
    }),
  );
  return Object.fromEntries(entries);
}

/** The names that drafts in a description have taken, which the bundle does not know. */
export async function namesInDrafts(ledger: Ledger, description: URL): Promise<Described["taken"]> {
  const files = Object.values(ledger).flatMap((entry) => (entry.state === "draft" ? [entry.file] : []));
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const contents = (names: readonly string[]): Promise<object[]> =>
    Promise.all([...new Set(names)].map(async (name) => Object(await read(new URL(name, description)))));
  const items = await contents(files);
  return {
    operationIds: items.flatMap((item) =>
      Object.values(item).flatMap((operation) => Object(operation).operationId ?? []),
    ),
    schemas: (await contents(folders.map((folder) => `${folder}/schemas.yaml`))).flatMap(Object.keys),
    examples: (await contents(folders.map((folder) => `${folder}/examples.yaml`))).flatMap(Object.keys),
  };
}

/** The content of a file; undefined where it is gone, and nothing where somebody has left it unreadable. */
async function read(file: URL): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : parseDocument(text, { logLevel: "silent" }).toJS();
}
