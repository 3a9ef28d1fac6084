import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/index.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const reports = join(import.meta.dirname, "..", "..", "reports");
const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let browser: Browser;

/** Starts a browser before the tests of a file, and ends it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(executablePath))
      throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM.`);
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet],
    });
  });
  afterAll(() => browser.close());
}

/** The page of a new mock, with what it complains about and what it asks of other hosts. */
export async function open(
  options: MockOptions = {},
  width = 1440,
): Promise<{ mock: Mock; page: Page; complaints: string[]; foreign: string[] }> {
  const mock = await startMock(options);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  const foreign: string[] = [];
  onTestFinished(async () => {
    await page.close();
    await mock.close();
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== mock.url) foreign.push(request.url());
  });
  await page.goto(mock.url);
  // the credential is chosen, and the companies that it reaches are there
  await page.locator("#company option").first().waitFor({ state: "attached" });
  return { mock, page, complaints, foreign };
}

/** Sends the request of an operation from the reference. @param name - method and path, as on its button */
export async function sendRequest(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: /^Send/ }).first().click();
}

/** Keeps a screenshot among the reports. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(reports, { recursive: true });
  await page.screenshot({ path: join(reports, `${name}.png`) });
}

export async function keepReport(name: string, content: object): Promise<void> {
  await mkdir(reports, { recursive: true });
  await writeFile(join(reports, name), `${JSON.stringify(content, undefined, 2)}\n`);
}
