import { expect, test } from "vitest";
import { open, sendRequest, useBrowser } from "./support.ts";

useBrowser();

test("the first request of a company operation is a 200 without a step before, and nothing is asked elsewhere", async () => {
  const { mock, page, complaints, foreign } = await open();
  await page.goto(`${mock.url}/#tag/roles/GET/api/roles`);
  await sendRequest(page, /Test Request.*get \/api\/roles\)?$/i);
  await page.getByText('"Training Manager"').last().waitFor();
  await expect.poll(() => mock.requests.at(-1)?.path).toBe("/api/roles");
  const company = await page.locator("#company").inputValue();
  expect(mock.requests.at(-1)).toMatchObject({ status: 200, companyId: company });
  expect(company).toMatch(/^\w{12}$/);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test("the next request is of the company and the credential that are chosen", async () => {
  const { mock, page } = await open();
  const last = () => {
    const { path, companyId, status } = mock.requests.at(-1) ?? {};
    return { path, companyId, status };
  };
  await page.getByLabel("Work in").selectOption({ label: "Tesselbrook Foods" });
  await page.goto(`${mock.url}/#tag/roles/GET/api/roles`);
  await sendRequest(page, /Test Request.*get \/api\/roles\)?$/i);
  await expect.poll(last).toEqual({ path: "/api/roles", companyId: "tB6kD1wZp9Ye", status: 200 });
  await page.keyboard.press("Escape");

  await page.getByLabel("Sign in as").selectOption("mock-company-admin");
  await page.getByLabel("Work in").getByText("Its own company").waitFor({ state: "attached" });
  await sendRequest(page, /Test Request.*get \/api\/roles\)?$/i);
  await expect.poll(last).toEqual({ path: "/api/roles", companyId: undefined, status: 200 });
  const { headers } = mock.requests.at(-1)?.unredacted() ?? {};
  const claims = JSON.parse(atob(headers?.authorization?.split(".")[1] ?? "")) as object;
  expect(JSON.stringify(claims)).toContain("mock-company-admin");
});

test("a Reseller's own operations get no company, also where one is chosen", async () => {
  const { mock, page, complaints } = await open({ strict: true });
  await page.goto(`${mock.url}/#tag/companies/POST/api/companies/search`);
  await sendRequest(page, /Test Request.*companies\/search\)?$/);
  await expect.poll(() => mock.requests.length).toBe(3);
  expect(mock.requests.at(-1)).toMatchObject({ path: "/api/companies/search", status: 200 });
  expect(mock.requests.at(-1)?.companyId).toBeUndefined();
  expect(complaints).toEqual([]);
});

test("a program for @keepnet/core comes first among those of an operation", async () => {
  const { mock, page } = await open();
  await page.goto(`${mock.url}/#tag/roles/GET/api/roles`);
  const card = page.getByRole("region", { name: /List a company's roles/ }).first();
  await card.getByText("@keepnet/core").first().waitFor();
  expect(await card.locator("code.language-typescript").first().textContent()).toContain(
    'await unwrap(company.GET("/api/roles"))',
  );
});

test("a request in the list opens to what the mock received of it", async () => {
  const { mock, page } = await open();
  const headers = { authorization: "Bearer t0ken-of-nobody", "content-type": "application/json", "x-mine": "yes" };
  await fetch(`${mock.url}/api/roles?a=b`, { method: "POST", headers, body: '{"name":"Auditor"}' });
  await page.getByText(/^Requests received:/).click();
  await page.getByRole("button", { name: "/api/roles" }).click();
  const received = await page.locator(".requests pre:visible").textContent();
  expect(received).toMatch(/^POST \/api\/roles\?a=b\n/);
  for (const part of ["x-mine: yes", "authorization: [redacted]", '{\n  "name": "Auditor"\n}'])
    expect(received).toContain(part);
  await page.getByRole("button", { name: "/api/roles", expanded: true }).click();
  expect(await page.locator(".requests pre:visible").count()).toBe(0);
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
  // past the company and the Client ID
  for (let index = 0; index < 3; index++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Copied").waitFor();
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

test("the strip lists the scenarios, and marks those that the mock was started with", async () => {
  const { page, complaints } = await open({ scenario: "licence-exceeded" });
  await page.getByText("Scenarios", { exact: true }).click();
  await page.getByText("--scenario licence-exceeded (on)", { exact: true }).waitFor();
  await page.getByText("--scenario large", { exact: true }).waitFor();
  await page.getByText(/^mock-reseller manages 500 companies more/).waitFor();
  expect(complaints).toEqual([]);
});
