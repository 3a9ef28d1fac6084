import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { Skip } from "../check.ts";
import type { Mock } from "../mock.ts";
import { bundle } from "./bundle.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** The Chromium of this machine. */
export async function openChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Skip(`there is no Chromium at ${executablePath}; CHROMIUM names another`);
  return chromium.launch({ executablePath, args });
}

/** A page of another origin than the mock's, with the program in one file and a token that somebody else requested. */
export async function runOnChromium(project: string, mock: Mock): Promise<string> {
  const token = await mock.token();
  return JSON.stringify(
    await onPage(project, () => `globalThis.run(${JSON.stringify(mock.url)}, ${JSON.stringify(token)})`),
  );
}

/** Who is answered when companies ask one after the other, and the API lets browsers keep its answers. */
export async function askThroughChromiumsCache(project: string, companies: string[]): Promise<unknown> {
  return onPage(project, (site) => `globalThis.whoIsAnswered(${JSON.stringify(site)}, ${JSON.stringify(companies)})`);
}

/** Evaluates a script on a page with the program, whose own site answers roles that name the company of the call. */
async function onPage(project: string, scriptFor: (site: string) => string): Promise<unknown> {
  const script = await bundle(project, "page.js", ["browser"]);
  const site = createServer((request, response) => {
    if (request.url === "/api/roles") {
      response.setHeader("cache-control", "private, max-age=60");
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data: [{ name: request.headers["x-keepnet-company-id"] }], status: null }));
      return;
    }
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  try {
    await using browser = await openChromium();
    const page = await browser.newPage();
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    await page.goto(url);
    await page.waitForFunction("globalThis.run");
    return await page.evaluate(scriptFor(url));
  } finally {
    site.close();
    site.closeAllConnections();
  }
}
