import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { startFixture } from "../support.ts";

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

test("a browser gets a page at / that may load nothing from elsewhere", async () => {
  await using mock = await startMock();
  const response = await fetch(mock.url, { headers: browser });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'self'; (?!.*script-src)(?!.*https?:)/);
  const page = await response.text();
  const links = [...page.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect((await fetch(new URL(link, mock.url))).status, link).toBe(200);
});

test.each(["GET", "HEAD"])("%s of / and of the health is a success for whatever is accepted", async (method) => {
  // the health also where the control API is off, as in a container
  await using mock = await startMock({ control: false });
  for (const accept of ["application/json, text/plain, */*", "application/json", "image/png", "text/html"]) {
    for (const path of ["/", "/__mock/health"]) {
      const response = await fetch(mock.url + path, { method, headers: { accept } });
      const length = (await response.arrayBuffer()).byteLength;
      expect([path, accept, response.status, length > 0]).toEqual([path, accept, 200, method === "GET"]);
    }
  }
  expect(mock.requests).toEqual([]);
});

test("the health says which version is running, and nothing else", async () => {
  await using mock = await startMock();
  const response = await fetch(`${mock.url}/__mock/health`);
  expect(await response.json()).toEqual({ status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

test("the document that is served can be had, whichever it is", async () => {
  await using ours = await startMock();
  await using other = await startFixture();
  const titles = [ours, other].map(async ({ url }) => {
    const document = (await (await fetch(`${url}/__mock/openapi.json`)).json()) as { info: { title: string } };
    return document.info.title;
  });
  expect(await Promise.all(titles)).toEqual([
    "Keepnet REST API",
    "A small document with every construct that the mock's tests need",
  ]);
});

test("the page and its parts are not among the requests received", async () => {
  await using mock = await startMock();
  for (const path of ["/", "/__mock/page/page.js", "/__mock/page/page.css", "/__mock/openapi.json"]) {
    await (await fetch(mock.url + path, { headers: browser })).arrayBuffer();
  }
  expect(mock.requests).toEqual([]);
});

test("no other file can be had from the page's folder", async () => {
  await using mock = await startMock();
  for (const path of ["/__mock/page/scalar-license.txt", "/__mock/page/..%2f..%2fbin.js", "/__mock/page/constructor"]) {
    expect((await fetch(mock.url + path)).status, path).toBe(404);
  }
});
