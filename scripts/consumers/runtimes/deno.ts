import { join } from "node:path";
import { execute } from "../execute.ts";
import { credentials, type Mock } from "../mock.ts";
import type { Registry } from "../registry.ts";
import { installTools } from "../tools.ts";
import { versions } from "../versions.ts";

/** Deno installs the project itself, runs the program in TypeScript too, and may reach the mock only. */
export async function runOnDeno(tools: string, project: string, { url }: Registry, mock: Mock): Promise<string> {
  const modules = await installTools(join(tools, "deno"), [`deno@${versions.deno}`]);
  const deno = [join(modules, "deno", "bin.cjs")];
  const env = {
    NPM_CONFIG_REGISTRY: url,
    npm_config_registry: url,
    DENO_DIR: join(tools, "deno-cache"),
    DENO_NO_UPDATE_CHECK: "1",
  };
  // what was published a moment ago is too young for Deno otherwise
  const install = ["install", "--node-modules-dir=auto", "--minimum-dependency-age=0"];
  await execute(process.execPath, [...deno, ...install], project, env);
  const command = [
    "run",
    "--cached-only",
    "--sloppy-imports",
    "--no-prompt",
    `--allow-net=${new URL(mock.url).host}`,
    "server.js",
  ];
  const args = [mock.url, credentials.clientId, credentials.clientSecret];
  return execute(process.execPath, [...deno, ...command, ...args], project, env);
}
