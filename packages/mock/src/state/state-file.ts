import { renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { toDataset } from "../dataset/read.ts";
import { MockError, messageOf } from "../errors.ts";
import type { Dataset } from "../sandbox/world/world.ts";

const format = "keepnet-mock-state";
const version = 1;

/** What outlives a mock. */
export interface State {
  /** How far the clock was moved, in milliseconds. */
  readonly clockOffset: number;
  readonly dataset: Dataset;
}

/** Reads the state that a file holds; undefined where there is no file yet. @throws {MockError} It cannot be used. */
export async function readState(file: string | URL): Promise<State | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    const remedy = "Check the path and its permissions.";
    throw new MockError("STATE_UNREADABLE", `The state file ${file} cannot be read: ${error.message}. ${remedy}`);
  });
  return text === undefined ? undefined : parseState(text, file);
}

function parseState(text: string, file: string | URL): State {
  const refused = (why: string, cause?: unknown) => {
    const remedy = "Use another file, or delete this one to start with new data.";
    return new MockError("STATE_INVALID", `The state file ${file} cannot be used: ${why}. ${remedy}`, { cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused("it is not JSON", error);
  }
  const { format: found, version: written, clockOffset, dataset, ...others } = (value ?? {}) as Record<string, unknown>;
  if (found !== format) throw refused("a mock did not write it");
  if (written !== version) throw refused(`it has version ${JSON.stringify(written)}, and this mock knows ${version}`);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw refused(`it has the unknown member ${unknown}`);
  if (!Number.isSafeInteger(clockOffset)) throw refused("its clockOffset must be a whole number");
  try {
    return { clockOffset: Number(clockOffset), dataset: toDataset(dataset as object) };
  } catch (error) {
    throw refused(messageOf(error).replace(/\.$/, ""), error);
  }
}

/** Replaces a file's content with a state, completely or not at all. @throws {MockError} `STATE_UNWRITABLE` */
export function writeState(file: string | URL, state: State): void {
  const temporary = file instanceof URL ? new URL(`${file}.${process.pid}.tmp`) : `${file}.${process.pid}.tmp`;
  try {
    // It holds the secrets of clients.
    writeFileSync(temporary, JSON.stringify({ format, version, ...state }), { mode: 0o600, flush: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const message = `The state file ${file} cannot be written: ${messageOf(error)}. Check the path and its permissions.`;
    throw new MockError("STATE_UNWRITABLE", message, { cause: error });
  }
}
