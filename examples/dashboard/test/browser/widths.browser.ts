import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { keepScreenshot, open, useBrowser, visit } from "./support.ts";

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

useBrowser();

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

test.each([1440, 390])("at %d px nothing scrolls sideways, and axe finds nothing, light or dark", async (width) => {
  const { mock, page } = await open({ companies: 60, scenario: ["campaign-running", "licence-exceeded"] }, width);
  // the code of axe goes past the page's policy, as that of a browser's extension does
  await page.evaluate(await readFile(axeFile, "utf8"));
  const inspect = async (name: string) => {
    await keepScreenshot(page, `${name}-${width}`);
    expect(await findings(page)).toEqual([]);
    // colours alone differ in the dark
    await page.emulateMedia({ colorScheme: "dark" });
    await keepScreenshot(page, `${name}-${width}-dark`);
    expect(await findings(page, { runOnly: ["color-contrast"] })).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };
  await page.getByRole("table").waitFor();
  await inspect("customers");

  await page.getByRole("searchbox").first().fill("logistics");
  await page.keyboard.press("Enter");
  await visit(page, "Quillfern Logistics");
  await expect.poll(() => page.getByRole("table").count()).toBe(3);
  await page.getByText("over the limit").waitFor();
  await inspect("customer");

  mock.faults.set([{ status: 500, operation: "searchEnrollments" }]);
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByRole("alert").waitFor();
  await inspect("failure");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { level: 1, name: "Keepnet customers" }).waitFor();
  await inspect("sign-in");
});

test("the keyboard alone opens a customer, and the focus goes to its heading", async () => {
  const { page } = await open();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.reload();
  await page.getByRole("table").waitFor();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  for (let index = 0; index < 20 && (await focused()) !== "Quillfern Logistics"; index++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Quillfern Logistics" }).waitFor();
  await expect.poll(focused).toBe("Quillfern Logistics");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
});

/** What axe finds, as rule and target. */
async function findings(page: Page, options: RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate((given) => axe.run(given), options);
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${target}`));
}
