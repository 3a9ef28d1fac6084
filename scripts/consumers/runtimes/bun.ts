import { join } from "node:path";
import { execute } from "../execute.ts";
import { credentials, type Mock } from "../mock.ts";
import type { Registry } from "../registry.ts";
import { installTools } from "../tools.ts";
import { versions } from "../versions.ts";

/** Bun installs the project itself, and runs the program as it is written, in TypeScript. */
export async function runOnBun(tools: string, project: string, { url }: Registry, mock: Mock): Promise<string> {
  const name = `@oven/bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;
  const modules = await installTools(join(tools, "bun"), [`${name}@${versions.bun}`]);
  const bun = join(modules, name, "bin", "bun");
  const env = {
    NPM_CONFIG_REGISTRY: url,
    npm_config_registry: url,
    BUN_INSTALL_CACHE_DIR: join(tools, "bun-cache"),
    DO_NOT_TRACK: "1",
  };
  await execute(bun, ["install", "--ignore-scripts"], project, env);
  return execute(bun, ["server.js", mock.url, credentials.clientId, credentials.clientSecret], project, env);
}
