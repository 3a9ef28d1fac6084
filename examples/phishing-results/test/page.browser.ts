import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { renderPage } from "../page.ts";
import { campaign, person } from "./campaign.ts";

declare const axe: { run(): Promise<AxeResults> };

const reports = join(import.meta.dirname, "..", "reports");
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
});
afterAll(() => browser.close());

const departments = ["Finance", "Warehouse", "A department with a name that does not fit beside its bar", "Sales"];

/** Sixty people who did all kinds of things in the two days after the start. */
const people = Array.from({ length: 60 }, (_, index) => {
  const at = (hours: number) => new Date(Date.UTC(2026, 5, 25, 10) + hours * 3_600_000).toISOString();
  const does = (part: number, hours: number) =>
    index % part === 0 ? { count: 1 + (index % 2), time: at(hours) } : undefined;
  const [opened, clicked, submitted, reported] = [does(2, index / 2), does(4, index), does(12, index), does(5, index)];
  return person({
    ...{ resourceId: `person${index}`, firstName: "Alexandrina", lastName: `Kirkegaard-Montgomery ${index}` },
    ...{
      email: `alexandrina.kirkegaard.${index}@quillfern-logistics.example`,
      department: departments[index % 4] ?? null,
    },
    ...{ openedCount: opened?.count ?? 0, lastOpenedTime: opened?.time ?? null },
    ...{ clickedCount: clicked?.count ?? 0, lastClickedTime: clicked?.time ?? null },
    ...{ submittedCount: submitted?.count ?? 0, lastSubmittedTime: submitted?.time ?? null },
    ...{ reportedCount: reported?.count ?? 0, lastReportedTime: reported?.time ?? null },
  });
});

/** The page as a file of this machine, with what it complains about and what it loads. */
async function open(width: number, colorScheme: "light" | "dark", given = campaign(people)) {
  const folder = await mkdtemp(join(tmpdir(), "phishing-page-"));
  const file = join(folder, "page.html");
  await writeFile(file, await renderPage(given));
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  page.on("request", (request) => loaded.push(request.url()));
  onTestFinished(async () => {
    await page.close();
    await rm(folder, { recursive: true });
  });
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return { page, complaints, others: () => loaded.filter((one) => one !== url) };
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** The texts of visible drawings that stick out of their drawing, or are smaller than 10 px. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg text")].flatMap((text) => {
      const svg = text.closest("svg")?.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      if (!svg || svg.width === 0) return [];
      const isOutside = box.left < svg.left - 1 || box.right > svg.right + 1 || box.bottom > svg.bottom + 1;
      const drawn = Number(text.closest("svg")?.getAttribute("width"));
      return isOutside || (13 * svg.width) / drawn < 10 ? [text.textContent ?? ""] : [];
    }),
  );
}

test.each([
  [1440, "light"],
  [1440, "dark"],
  [768, "light"],
  [390, "light"],
  [390, "dark"],
] as const)(
  "at %d px and %s all of it is readable, axe finds nothing, and nothing is loaded",
  async (width, scheme) => {
    const { page, complaints, others } = await open(width, scheme);
    await mkdir(reports, { recursive: true });
    await page.screenshot({ path: join(reports, `page-${width}-${scheme}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator("svg:visible").count()).toBe(3);
    expect(await unreadable(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(others()).toEqual([]);
    expect(await findings(page)).toEqual([]);
  },
);

test("the page is dark where the system is", async () => {
  const backgroundOf = async (scheme: "light" | "dark") => {
    const { page } = await open(1440, scheme);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await backgroundOf("light")).not.toBe(await backgroundOf("dark"));
});

test("a name with markup is shown as it is, and runs nothing", async () => {
  const name = `</title></svg><script>alert(1)</script><img src="x" onerror="alert(2)">`;
  const given = campaign([
    person({ firstName: name, lastName: null, department: name, openedCount: 1, lastOpenedTime: name }),
  ]);
  const summary = { ...given.summary, phishingCampaignName: name };
  const { page, complaints, others } = await open(1440, "light", { ...given, companyName: name, summary });
  expect(await page.title()).toBe(`${name}: phishing results`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
  expect(await page.locator("#people td").first().textContent()).toBe(name);
  expect(await page.locator("script, img").count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(others()).toEqual([]);
});
