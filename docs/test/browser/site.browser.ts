import { expect, test } from "vitest";
import { open, useSite } from "./support.ts";

useSite();

test("the home page leads to a guide, and to an operation by its menu", async () => {
  const { page, complaints, foreign } = await open("");
  await page.locator(".VPHero").getByRole("link", { name: "Quickstart" }).click();
  await page.getByRole("heading", { level: 1, name: "Quickstart" }).waitFor();
  await page.getByRole("link", { name: "Operations" }).first().click();
  await page.getByRole("link", { name: "Search target users", exact: true }).first().click();
  await page.getByText("POST /api/target-users/search").first().waitFor();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test.each([
  ["an operation by its id", "searchTargetUsersByEmail", "Search target users by e-mail address"],
  ["an operation by its path", "/api/leaderboards/search", "leaderboard"],
  ["an operation by a member of its body", "distributionDelayTimeTypeId", "enrollment"],
  ["a guide", "certificate authority", "Proxies"],
  ["a function", "forEachCompany", "forEachCompany"],
])("the search finds %s", async (_, query, title) => {
  const { page, complaints, foreign } = await open("guides/tokens");
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill(query);
  const result = page
    .getByRole("listbox")
    .getByRole("option")
    .filter({ hasText: new RegExp(title, "i") })
    .first();
  await result.click();
  await expect.poll(() => page.url()).not.toMatch(/guides\/tokens$/);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test("the search finds what is typed next", async () => {
  const { page } = await open("operations/createCompany");
  await page.keyboard.press("Control+k");
  const search = page.getByRole("searchbox");
  await search.fill("enrollment");
  await page.getByRole("option").first().waitFor();
  await search.fill("leaderboard");
  await page
    .getByRole("option")
    .filter({ hasText: /leaderboard/i })
    .first()
    .waitFor();
});

test("the switch makes the site dark, and it stays so", async () => {
  const { page } = await open("guides/tokens", { colorScheme: "light" });
  const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  expect(await isDark()).toBe(false);
  await page.getByRole("switch").first().click();
  await expect.poll(isDark).toBe(true);
  await page.reload();
  expect(await isDark()).toBe(true);
  expect(await background()).not.toBe(light);
});

test("an address that is nothing is said to be nothing", async () => {
  const { page, foreign } = await open("operations/dropTables");
  await page.getByText("404").first().waitFor();
  expect(foreign).toEqual([]);
});

test("language models find the index of the pages, and each page as Markdown", async () => {
  const { page } = await open("llms.txt");
  const index = await page.evaluate(() => document.body.textContent);
  const [, address = ""] = /\((\S+operations\/searchTargetUsers\.md)\)/.exec(index ?? "") ?? [];
  const { pathname } = new URL(address);
  const markdown = await page.evaluate(async (url) => (await fetch(url)).text(), pathname);
  expect(markdown).toContain("\n# Search target users\n");
  const full = await page.evaluate(async () => (await fetch("llms-full.txt")).text());
  expect(full).toContain("# Tokens");
  expect(full).toContain("operations/searchTargetUsers.md");
});
