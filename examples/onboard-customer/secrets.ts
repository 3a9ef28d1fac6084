import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";

/** What the file holds. */
export interface KeptSecrets {
  readonly companyId: string;
  readonly apiClient?: { readonly clientId: string; readonly clientSecret: string };
  readonly scim?: { readonly name: string; readonly token: string };
}

/** The secrets of one customer, in a file that its owner alone can read. */
export interface Secrets {
  readonly file: string;
  readonly kept: KeptSecrets;
  /** Adds to the file, which is replaced in one step. */
  keep(more: Partial<KeptSecrets>): Promise<void>;
}

/** Opens the file, or creates it. Throws when it cannot be written, or is of another company. */
export async function openSecrets(file: string, companyId: string): Promise<Secrets> {
  let kept: KeptSecrets = (await read(file)) ?? { companyId };
  if (kept.companyId !== companyId) {
    throw new Error(`${file} is of the company ${kept.companyId}, not of ${companyId}. Name another file.`);
  }
  const keep = async (more: Partial<KeptSecrets>) => {
    kept = { ...kept, ...more };
    await replace(file, `${JSON.stringify(kept, null, 2)}\n`);
  };
  // now, because a secret that cannot be written is lost
  await keep({});
  return {
    file,
    get kept() {
      return kept;
    },
    keep,
  };
}

async function read(file: string): Promise<KeptSecrets | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is no file of secrets. It was left as it is. Name another file.`);
  }
}

async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}
