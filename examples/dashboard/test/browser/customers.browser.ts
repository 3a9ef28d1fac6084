import type { Request } from "playwright-core";
import { expect, test } from "vitest";
import { hold, open, quillfern, tesselbrook, useBrowser, visit } from "./support.ts";

useBrowser();

const enrollments = "POST /api/enrollments/search";

test("a slow response of one customer never appears on the page of another", async () => {
  const { mock, page } = await open();
  // as a browser that cannot stop the request any more
  await page.evaluate(() => {
    AbortController.prototype.abort = () => {};
  });
  const slow = hold(mock, enrollments, quillfern);
  const late = page.waitForEvent("requestfinished", (request) => isOf(quillfern, request));
  await visit(page, "Quillfern Logistics");
  await slow.asked;
  await visit(page, "Tesselbrook Foods");
  const list = page.getByRole("region", { name: /^Enrollments/ });
  await list.getByRole("table").waitFor();
  const shown = await list.textContent();
  expect(shown).not.toContain("Strong passwords");
  slow.release();
  expect(await (await (await late).response())?.text()).toContain("Strong passwords");
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await list.textContent()).toBe(shown);

  await visit(page, "Quillfern Logistics");
  await list.getByText("Strong passwords").waitFor();
});

test("while a customer loads, nothing of the one before is there, also by Back", async () => {
  const { mock, page } = await open();
  await visit(page, "Tesselbrook Foods");
  const lists = page.getByRole("region").filter({ has: page.getByRole("heading", { level: 2 }) });
  await expect.poll(() => page.getByRole("table").count()).toBe(3);
  const others = await page.getByRole("rowheader").allTextContents();
  expect(others.length).toBeGreaterThan(0);

  const slow = [
    hold(mock, "GET /api/companies/{resourceId}", quillfern),
    hold(mock, enrollments, quillfern),
    hold(mock, "POST /api/phishing-simulator/phishing-campaign/search", quillfern),
    hold(mock, "POST /api/phishing-simulator/phishing-campaign-job-report/search", quillfern),
  ];
  await page.getByRole("link", { name: "Quillfern Logistics" }).click();
  await Promise.all(slow.map(({ asked }) => asked));
  await page.getByRole("heading", { level: 1, name: quillfern }).waitFor();
  expect(await lists.allTextContents()).toEqual([
    "Enrollments Loading enrollments…",
    "Phishing campaigns Loading phishing campaigns…",
    "Results of phishing campaigns Loading results of phishing campaigns…",
  ]);
  expect(await page.getByRole("main").textContent()).not.toContain("Tesselbrook");
  for (const { release } of slow) release();
  await page.getByRole("heading", { level: 1, name: "Quillfern Logistics" }).waitFor();
  await expect.poll(() => page.getByRole("table").count()).toBe(3);

  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Tesselbrook Foods" }).waitFor();
  expect(await page.getByRole("rowheader").allTextContents()).toEqual(others);
});

test("a customer that is left is no longer asked for", async () => {
  const { mock, page } = await open();
  const slow = hold(mock, enrollments, quillfern);
  const ended = page.waitForEvent("requestfailed", (request) => isOf(quillfern, request));
  await visit(page, "Quillfern Logistics");
  await slow.asked;
  await visit(page, "Tesselbrook Foods");
  expect((await ended).failure()?.errorText).toBe("net::ERR_ABORTED");
  slow.release();
});

test("every request of a customer's page names that customer, and none has a token", async () => {
  const { mock, page } = await open();
  const sent: { path: string; company: string | undefined; authorization: string | undefined }[] = [];
  page.on("request", (request) => {
    const { "x-keepnet-company-id": company, authorization } = request.headers();
    sent.push({ path: new URL(request.url()).pathname, company, authorization });
  });
  await visit(page, "Tesselbrook Foods");
  await expect.poll(() => page.getByRole("table").count()).toBe(3);
  const own = sent.filter(({ path }) => path.startsWith("/bff/api/") && path !== "/bff/api/companies/search");
  expect(own).toHaveLength(5);
  for (const { path, company, authorization } of own) {
    expect(company ?? path).toContain(tesselbrook);
    expect(authorization).toBeUndefined();
  }
  const received = mock.requests.filter(({ path }) => path !== "/connect/token" && path !== "/api/companies/search");
  for (const { path, companyId } of received) expect(companyId ?? path).toContain(tesselbrook);
});

/** Whether a request is the search of enrollments in a company. */
function isOf(companyId: string, request: Request): boolean {
  return request.url().endsWith("/api/enrollments/search") && request.headers()["x-keepnet-company-id"] === companyId;
}
