import { writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";
import { execute } from "./execute.ts";

export interface Registry {
  url: string;
  /** An `.npmrc` that lets npm publish to it, with a token that means nothing. */
  npmrc: string;
  /** Lines for the `.npmrc` of a workspace from which pnpm is to publish this project's packages to it. */
  workspaceSettings: string;
  close(): void;
}

/**
 * An npm registry on this machine that lasts as long as the process. It has the packages of this project only when they
 * are published to it, and all others from the registry that npm is configured with.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const upstream = (await execute("npm", ["config", "get", "registry"], folder)).trim();
  const server: Server = await runServer({
    self_path: folder,
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    uplinks: { upstream: { url: upstream, maxage: "1h", timeout: "60s", max_fails: 100 } },
    packages: {
      "@keepnet/*": { access: "$all", publish: "$all", unpublish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const host = `//127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const npmrc = join(folder, "npmrc");
  const token = `${host}:_authToken=local\n`;
  await writeFile(npmrc, `registry=http:${host}\n${token}`);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http:${host}`, npmrc, workspaceSettings: `@keepnet:registry=http:${host}\n${token}`, close };
}
