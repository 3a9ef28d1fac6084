import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { keepReport, keepScreenshot, open, useBrowser } from "./support.ts";

declare const axe: { run(context: object): Promise<AxeResults> };

useBrowser();

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const widths = [1440, 768, 320];

/** What axe finds, as rule and target. */
async function findings(page: Page, context: object): Promise<string[]> {
  const { violations } = await page.evaluate((given) => axe.run(given), context);
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${target}`));
}

test.each(widths)(
  "at %d px nothing scrolls sideways, no word breaks, and axe finds nothing in the strip",
  async (width) => {
    const { mock, page } = await open({}, width);
    // the code of axe goes past the page's policy, as that of a browser's extension does
    await page.evaluate(await readFile(axeFile, "utf8"));
    await page.getByRole("table").first().waitFor();
    await keepScreenshot(page, `page-${width}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await brokenWords(page)).toEqual([]);

    await fetch(`${mock.url}/api/roles`, { headers: { "x-keepnet-company-id": "qL3nF8vXr2Ta" } });
    await page.getByText(/^Requests received:/).click();
    await page.getByRole("button", { name: "/api/roles" }).click();
    await keepScreenshot(page, `page-${width}-requests`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await findings(page, { include: [".strip"] })).toEqual([]);

    await page.getByText("Scenarios", { exact: true }).click();
    await keepScreenshot(page, `page-${width}-scenarios`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await findings(page, { include: [".strip"] })).toEqual([]);

    // Scalar's are not ours to mend: they are listed among the reports
    await keepReport(`axe-scalar-${width}.json`, await findings(page, { include: ["#reference"] }));
    await page.getByText(/^Requests received:/).click();
    await page.goto(`${mock.url}/#tag/roles/GET/api/roles`);
    await page.getByText("@keepnet/core").last().waitFor();
    await keepScreenshot(page, `page-${width}-operation`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  },
);

test("axe finds nothing in the strip where the system is dark", async () => {
  const { page } = await open();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(await readFile(axeFile, "utf8"));
  expect(await findings(page, { include: [".strip"] })).toEqual([]);
});

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The words in the first table that stand on more than one line. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector("#reference table") ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\w]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
