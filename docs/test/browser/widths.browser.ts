import { describe, expect, test } from "vitest";
import { findings, keepScreenshot, open, overflow, useSite } from "./support.ts";

useSite();

const pages = {
  home: "",
  guide: "guides/proxies",
  operation: "operations/searchTargetUsers",
  operations: "operations/",
  api: "api/core/functions/paginate",
  decision: "decisions/022-samples",
  contradictions: "contradictions",
  package: "packages/core",
};

describe.each([1440, 390])("at %d px", (width) => {
  test.each(Object.entries(pages))("%s does not scroll sideways, and axe finds nothing", async (name, path) => {
    const { page, complaints, foreign } = await open(path, { viewport: { width, height: 900 } });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await keepScreenshot(page, `${name}-${width}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

test.each(["home", "guide", "operation"] as const)("axe finds nothing on %s where the system is dark", async (name) => {
  const { page } = await open(pages[name], { colorScheme: "dark" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await keepScreenshot(page, `${name}-dark`);
  expect(await findings(page)).toEqual([]);
});
