import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type SiteServer, serveSite } from "./serve.ts";

declare const axe: { run(): Promise<AxeResults> };

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const reports = join(import.meta.dirname, "..", "..", "reports");
const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let browser: Browser;
let site: SiteServer;

/** Serves the site and starts a browser before the tests of a file, and ends both after them. */
export function useSite(): void {
  beforeAll(async () => {
    if (!existsSync(executablePath))
      throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM.`);
    site = await serveSite();
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet],
    });
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });
}

/** A page of the site in a new browser. Requests to other hosts are refused and noted, and so is what the page complains of. */
export async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[]; foreign: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  onTestFinished(() => context.close());
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(site.url)) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  await page.goto(`${site.url}${path}`);
  // a page that was not taken over by Vue yet hears no key and no click; a text has nothing to take over
  await page.waitForFunction(() => {
    const app = document.querySelector("#app");
    return app === null || "__vue_app__" in app;
  });
  return { page, complaints, foreign };
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What VitePress lacks on the home page, and only there: it has no `main`. */
const notOurs = new Set(["landmark-one-main", "region"]);

/** What axe finds on a page, as rule and target. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  const { violations } = await page.evaluate(() => axe.run());
  const isHome = (await page.locator(".VPHome").count()) > 0;
  const ours = violations.filter(({ id }) => !isHome || !notOurs.has(id));
  return ours.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${target}`));
}

/** Keeps a screenshot among the reports. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(reports, { recursive: true });
  await page.screenshot({ path: join(reports, `${name}.png`) });
}
