import { expect, test } from "vitest";
import { hold, open, quillfern, useBrowser, visit } from "./support.ts";

useBrowser();

test("the list is searched and paged, and what is found is in the URL", async () => {
  const { mock, page, complaints } = await open({ companies: 60 });
  const names = () => page.getByRole("table").getByRole("link").allTextContents();
  await page.getByRole("navigation", { name: "Pages of all customers" }).getByText("Page 1 of 3").waitFor();
  const first = await names();
  const second = Promise.withResolvers<undefined>();
  mock.respond("searchCompanies", () => second.promise, { times: 1 });
  await page.getByRole("link", { name: "Next" }).click();
  // the rows of the page before stay, marked as such
  await page.locator('[aria-busy="true"]').waitFor();
  expect(await names()).toEqual(first);
  second.resolve(undefined);
  await page.getByText("Page 2 of 3").waitFor();
  await expect.poll(names).not.toEqual(first);
  expect(new URL(page.url()).search).toBe("?page=2");

  await page.getByRole("searchbox", { name: "Search customers" }).fill("tesselbrook");
  await page.keyboard.press("Enter");
  await expect.poll(names).toEqual(["Tesselbrook Foods"]);
  expect(new URL(page.url()).search).toBe("?search=tesselbrook");
  await page.goBack();
  await page.getByText("Page 2 of 3").waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("");

  await page.getByRole("searchbox").fill("nobody at all");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("No customer has “nobody at all”.").waitFor();
  expect(complaints).toEqual([]);
});

test("the customer in the URL is shown after a reload, with the list where it was", async () => {
  const { page, url } = await open();
  await page.goto(`${url}/companies/${quillfern}?search=qu`);
  await page.getByRole("heading", { level: 1, name: "Quillfern Logistics" }).waitFor();
  expect(await page.title()).toBe("Quillfern Logistics · Keepnet customers");
  const rail = page.getByRole("complementary", { name: "Customers" });
  await rail.getByRole("link", { name: "Quillfern Logistics" }).waitFor();
  expect(await rail.getByRole("searchbox").inputValue()).toBe("qu");
});

test.each(["aaaaaaaaaaaa", "no%20id"])("the customer %s is not found, and the list is one link away", async (id) => {
  const { page, url } = await open();
  await page.goto(`${url}/companies/${id}`);
  await page.getByRole("heading", { level: 1, name: "Not found" }).waitFor();
  await page.getByText(`The customer ${decodeURIComponent(id)} does not exist.`).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.getByRole("link", { name: "All customers" }).click();
  await page.getByRole("heading", { level: 1, name: "Customers" }).waitFor();
});

test("a list that fails says what happened and what to do, and the others are shown", async () => {
  const { mock, page } = await open();
  mock.respond("searchEnrollments", { status: 500, headers: { "x-request-id": "r-17" }, body: {} });
  await visit(page, "Quillfern Logistics");
  const failure = page.getByRole("alert");
  await failure.getByText("Enrollments could not be loaded.").waitFor();
  const text = await failure.textContent();
  for (const part of [`in company ${quillfern}`, "HTTP 500", "Try again later", "server_error", "r-17"])
    expect(text).toContain(part);
  expect(await page.getByRole("alert").count()).toBe(1);
  await page
    .getByRole("region", { name: /^Phishing campaigns/ })
    .getByRole("table")
    .waitFor();

  mock.responses.clear();
  await failure.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Strong passwords").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a response that the page cannot render is said, not shown as an empty window", async () => {
  const { mock, page } = await open();
  mock.respond("searchEnrollments", { body: { data: { results: [null] } } });
  await page.getByRole("link", { name: "Quillfern Logistics" }).click();
  await page.getByRole("heading", { level: 1, name: "This page cannot be shown" }).waitFor();
  mock.responses.clear();
  await page.getByRole("button", { name: "Load it again" }).click();
  await page.getByRole("heading", { level: 1, name: "Quillfern Logistics" }).waitFor();
});

test("a list without rows says so", async () => {
  const { page } = await open();
  await visit(page, "Vantry Robotics");
  await page.getByText("Nobody is enrolled in a training yet.").waitFor();
  await page.getByText("There is no phishing campaign yet.").waitFor();
});

test("Refresh shows what has changed since, and keeps what was there meanwhile", async () => {
  const { mock, page } = await open();
  await visit(page, "Quillfern Logistics");
  await page.getByText("Strong passwords").waitFor();
  const slow = hold(mock, "POST /api/enrollments/search", quillfern);
  const body = { data: { pageNumber: 1, pageSize: 10, totalNumberOfPages: 0, totalNumberOfRecords: 0, results: [] } };
  await page.getByRole("button", { name: "Refresh" }).click();
  await slow.asked;
  await page.getByRole("status").getByText("Loading…").waitFor();
  expect(await page.getByText("Strong passwords").count()).toBe(1);
  mock.respond("searchEnrollments", { body });
  slow.release();
  await page
    .getByRole("status")
    .getByText(/^As of/)
    .waitFor();
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByText("Nobody is enrolled in a training yet.").waitFor();
});

test("a session that ended leads to the sign-in, and from there back to the page, with no data in between", async () => {
  const { page } = await open();
  await visit(page, "Quillfern Logistics");
  await page.getByText("Strong passwords").waitFor();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Refresh" }).click();
  const signIn = page.getByRole("button", { name: "Sign in as the demo user" });
  await signIn.waitFor();
  expect(await page.getByRole("main").textContent()).toContain("asks for no password");
  expect(await page.locator("body").textContent()).not.toContain("Quillfern");
  await signIn.click();
  await page.getByRole("heading", { level: 1, name: "Quillfern Logistics" }).waitFor();

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn.waitFor();
  await page.reload();
  await signIn.waitFor();
});

test("scripts of the page see no cookie, and nothing of a session in storage", async () => {
  const { page, url } = await open();
  await visit(page, "Quillfern Logistics");
  const cookies = await page.context().cookies(`${url}/bff`);
  expect(cookies.map(({ name }) => name)).toEqual(["dashboard-session"]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
});
