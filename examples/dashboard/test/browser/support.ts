import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Mock, MockOptions, OperationName } from "@keepnet/mock";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { startDashboard } from "../support.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const reports = join(import.meta.dirname, "..", "..", "reports");
const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const quillfern = "qL3nF8vXr2Ta";
export const tesselbrook = "tB6kD1wZp9Ye";

let browser: Browser;

/** Starts a browser before the tests of a file, and ends it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(executablePath))
      throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM.`);
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
  });
  afterAll(() => browser.close());
}

interface Opened {
  mock: Mock;
  page: Page;
  url: string;
  /** What the page complains about, and what it asks of other hosts. */
  complaints: string[];
}

/** The dashboard on a new sandbox, in a new browser profile that has signed in. */
export async function open(options: MockOptions = {}, width = 1440): Promise<Opened> {
  const { app, mock } = await startDashboard(options);
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== url) complaints.push(`It asked for ${request.url()}`);
  });
  await page.goto(url);
  await page.getByRole("button", { name: "Sign in as the demo user" }).click();
  await page.getByRole("heading", { level: 1, name: "Customers" }).waitFor();
  return { mock, page, url, complaints };
}

/** Opens a page of the dashboard as a link in it does, without loading the application again. */
export async function visit(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Keeps a screenshot among the reports. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(reports, { recursive: true });
  await page.screenshot({ path: join(reports, `${name}.png`), fullPage: true });
}

interface Held {
  /** Resolves when the sandbox has received the request. */
  asked: Promise<void>;
  release: () => void;
}

/** Holds back the responses of one operation in one company until they are released. */
export function hold(mock: Mock, operation: OperationName, companyId: string): Held {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  mock.respond(operation, async (request) => {
    if (request.headers.get("x-keepnet-company-id") !== companyId && !request.url.includes(companyId)) return undefined;
    asked.resolve();
    await released.promise;
    return undefined;
  });
  return { asked: asked.promise, release: () => released.resolve() };
}
