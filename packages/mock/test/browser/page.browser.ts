import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/index.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const reports = join(import.meta.dirname, "..", "..", "reports");
const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`There is no Chromium at ${executablePath}. Install it, or set CHROMIUM.`);
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet],
  });
});
afterAll(() => browser.close());

/** The page of a new mock, with what it complains about and what it asks of other hosts. */
async function open(
  options: MockOptions = {},
): Promise<{ mock: Mock; page: Page; complaints: string[]; foreign: string[] }> {
  const mock = await startMock(options);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
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
  return { mock, page, complaints, foreign };
}

test("one signs in on the page, searches the companies, and sees them, without a complaint or a request elsewhere", async () => {
  const { mock, page, complaints, foreign } = await open();
  await page.getByRole("button", { name: "Authorize" }).click();
  await page.getByRole("link", { name: "Companies" }).first().click();
  await page.getByRole("button", { name: /Test Request.*companies\/search\)?$/ }).click();
  await page.getByRole("button", { name: /^Send/ }).first().click();
  await page.getByText('"Tesselbrook Foods"').first().waitFor();
  await page.getByText("Requests received: 2").waitFor();
  expect(mock.requests.map(({ path, status }) => [path, status])).toEqual([
    ["/connect/token", 200],
    ["/api/companies/search", 200],
  ]);
  await mkdir(reports, { recursive: true });
  await page.screenshot({ path: join(reports, "page.png") });
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test("the strip shows each request as it comes, with the company and why it was refused, and no token", async () => {
  const { mock, page } = await open();
  const headers = { authorization: "Bearer t0ken-of-nobody", "x-keepnet-company-id": "qL3nF8vXr2Ta" };
  await fetch(`${mock.url}/api/roles`, { headers });
  await page.getByText(/^Requests received:/).click();
  const row = page.getByRole("row").filter({ hasText: "/api/roles" });
  await row.waitFor();
  const cells = await row.getByRole("cell").allTextContents();
  expect(cells).toEqual([
    "GET",
    "/api/roles",
    "qL3nF8vXr2Ta",
    "401",
    expect.stringMatching(/^\d+ ms$/),
    expect.stringContaining("token"),
  ]);
  expect(await page.content()).not.toContain("t0ken-of-nobody");
});

test("the credentials that are always there can be chosen and copied with the keyboard alone", async () => {
  const { mock, page } = await open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: mock.url });
  await page.getByLabel("Sign in as").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("mock-company-admin-secret");
});

test("PATCH, and DELETE with a body, are sent from the page as any other operation", async () => {
  const body = (example: object) => ({ required: true, content: { "application/json": { schema: {}, example } } });
  const responses = { 200: { description: "Done", content: { "application/json": { example: "done" } } } };
  const operations = {
    patch: { summary: "Change items", requestBody: body({ name: "North" }), responses },
    delete: { summary: "Delete items", requestBody: body({ ids: ["a"] }), responses },
  };
  const document = { openapi: "3.1.0", info: { title: "Items", version: "1" }, paths: { "/items": operations } };
  const { mock, page, complaints } = await open({ document });
  for (const [index, method] of ["patch", "delete"].entries()) {
    await page.getByRole("button", { name: new RegExp(`^Test Request.*${method} /items`, "i") }).click();
    await page.getByRole("button", { name: /^Send/ }).first().click();
    await page.getByText(`Requests received: ${index + 1}`).waitFor();
    await page.keyboard.press("Escape");
  }
  expect(mock.requests.map((request) => [request.method, request.body, request.status])).toEqual([
    ["PATCH", { name: "North" }, 200],
    ["DELETE", { ids: ["a"] }, 200],
  ]);
  expect(complaints).toEqual([]);
});
