import type { Keepnet } from "@keepnet/core";
import { Hono } from "hono";
import { createBff } from "./bff.ts";
import { onlyHosts } from "./hosts.ts";
import { createSite } from "./site.ts";

/**
 * The whole application on one origin: the backend at `/bff`, and the pages at every other path.
 *
 * @param folder - the files that `vite build` wrote
 * @param hosts - the names under which it is reached, apart from those of this machine
 */
export async function createApp(keepnet: Keepnet, folder: string, hosts: readonly string[] = []): Promise<Hono> {
  const [bff, site] = [createBff(keepnet), await createSite(folder)];
  return new Hono()
    .use(onlyHosts(hosts))
    .all("/bff/*", ({ req }) => bff.fetch(req.raw))
    .all("*", ({ req }) => site.fetch(req.raw));
}
