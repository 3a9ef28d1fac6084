import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { idsOf } from "./events.ts";

/** A folder of each test's own. */
export class Folder {
  path = "";

  get cursors(): string {
    return join(this.path, "cursors");
  }

  get output(): string {
    return join(this.path, "audit.jsonl");
  }

  /** The ids of the events in the output file. */
  async written(): Promise<string[]> {
    return idsOf(await readFile(this.output, "utf8"));
  }
}

export function useFolder(): Folder {
  const folder = new Folder();
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "audit-to-siem-"));
  });
  afterEach(() => rm(folder.path, { recursive: true }));
  return folder;
}
