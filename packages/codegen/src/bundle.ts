import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "@keepnet/document";

const redoclyManifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

/** Joins the YAML files below the description into one document with local references only. */
export async function bundle(description: string): Promise<JsonObject> {
  const { bin } = JSON.parse(await readFile(redoclyManifest, "utf8"));
  const folder = await mkdtemp(join(tmpdir(), "keepnet-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    const command = [join(dirname(redoclyManifest), bin.redocly), "bundle", description, "--output", output];
    await promisify(execFile)(process.execPath, command, { cwd: dirname(description) });
    return JSON.parse(await readFile(output, "utf8"));
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    const reason = (stderr ?? String(error)).replace(/^\s+at .*\n?/gm, "").trim();
    const message = `${description} could not be bundled. Run "pnpm spec:lint", which names the place.\n${reason}`;
    throw new Error(message, { cause: error });
  } finally {
    await rm(folder, { recursive: true });
  }
}
