import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { Skip } from "../check.ts";
import type { Mock } from "../mock.ts";
import { bundle } from "./bundle.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** A page of another origin than the mock's, with the program in one file and a token that somebody else requested. */
export async function runOnChromium(project: string, mock: Mock): Promise<string> {
  if (!existsSync(executablePath)) throw new Skip(`there is no Chromium at ${executablePath}; CHROMIUM names another`);
  const script = await bundle(project, "page.js", ["browser"]);
  const site = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.run");
    const call = `globalThis.run(${JSON.stringify(mock.url)}, ${JSON.stringify(await mock.token())})`;
    return JSON.stringify(await page.evaluate(call));
  } finally {
    await browser.close();
    site.close();
    site.closeAllConnections();
  }
}
