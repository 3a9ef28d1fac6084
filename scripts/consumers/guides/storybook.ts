import { equal, match } from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { check } from "../check.ts";
import { execute } from "../execute.ts";
import { Mock } from "../mock.ts";
import type { Registry } from "../registry.ts";
import { openChromium } from "../runtimes/chromium.ts";
import { versions } from "../versions.ts";
import { installGuide } from "./guide.ts";

/** Builds the stories of docs/guides/storybook.md and looks at them in Chromium. */
export async function tryStorybook(folder: string, registry: Registry, ofNode: string): Promise<void> {
  const built = join(folder, "storybook-static");
  await using site = await startSite(built);
  const mock = await Mock.start(ofNode, process.execPath, ["--control-origin", site.url]);
  try {
    const isBuilt = await check("Storybook builds the stories of its guide", async () => {
      await installGuide("storybook", folder, registry, versions.storybook, {});
      for (const path of [".storybook/preview.ts", "src/stories/keepnet.ts", "src/stories/target-groups.stories.ts"]) {
        const source = await readFile(join(folder, path), "utf8");
        await writeFile(join(folder, path), source.replaceAll("http://127.0.0.1:4010", mock.url));
      }
      const bin = join(folder, "node_modules", "storybook", "dist", "bin", "dispatcher.js");
      await execute(process.execPath, [bin, "build", "--disable-telemetry", "--output-dir", built], folder);
      return true;
    });
    if (!isBuilt) return;
    await check("its stories show the mock's groups, and a refusal in between", async () => {
      await using browser = await openChromium();
      const page = await browser.newPage();
      const textOf = async (story: string) => {
        await page.goto(`${site.url}/iframe.html?id=target-groups--${story}&viewMode=story`);
        const root = page.locator("#storybook-root:not(:empty)");
        return (await root.textContent()) ?? "";
      };
      equal(await textOf("groups"), "All employees, Finance");
      match(await textOf("refused"), /403/);
      equal(await textOf("groups"), "All employees, Finance");
    });
  } finally {
    await mock.stop();
  }
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** A site of the files in a folder, on this machine. */
async function startSite(folder: string): Promise<AsyncDisposable & { url: string }> {
  const site = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const file = await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, { "content-type": types[extname(pathname)] ?? "application/octet-stream" });
    response.end(file);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      site.close();
      site.closeAllConnections();
    },
  };
}
