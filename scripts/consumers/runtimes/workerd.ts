import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { credentials, type Mock } from "../mock.ts";
import { installTools } from "../tools.ts";
import { versions } from "../versions.ts";
import { bundle } from "./bundle.ts";

interface Miniflare {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}

/** workerd, the runtime of Cloudflare Workers, with nothing of Node. */
export async function runOnWorkerd(tools: string, project: string, mock: Mock): Promise<string> {
  const modules = await installTools(join(tools, "workerd"), [`miniflare@${versions.miniflare}`]);
  const path = createRequire(join(modules, "index.js")).resolve("miniflare");
  const { Miniflare } = (await import(pathToFileURL(path).href)) as { Miniflare: new (options: object) => Miniflare };
  const worker = new Miniflare({
    modules: true,
    script: await bundle(project, "worker.js", ["workerd", "worker"]),
    compatibilityDate: "2026-07-01",
    host: "127.0.0.1",
    cf: false,
    bindings: { baseUrl: mock.url, ...credentials },
  });
  try {
    return await (await worker.dispatchFetch("http://worker.invalid/")).text();
  } finally {
    await worker.dispose();
  }
}
