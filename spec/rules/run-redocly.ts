import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const cli = join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.redocly);

export const configs = {
  /** Every rule. */
  full: join(import.meta.dirname, "..", "redocly.yaml"),
  /** Only whether each value has the type that OpenAPI gives it. */
  shape: join(import.meta.dirname, "shape.yaml"),
};

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether it ended early. Some built-in rules crash on a value of a wrong type. */
  readonly crashed: boolean;
}

/** Runs `redocly lint`, with or without colours as this process would print them. */
export async function runRedocly(config: string, files: readonly string[], options: readonly string[]): Promise<Run> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const env = { ...process.env, ...colour, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const child = spawn(process.execPath, [cli, "lint", "--config", config, ...options, ...files], { env });
  const exit = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr, crashed: code !== 0 && !stderr.includes("Validation failed with") };
}
