import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

const client = (baseUrl: string | URL, urls: string[] = []) =>
  createKeepnet({
    auth: bearer("t"),
    baseUrl,
    fetch: async ({ url }) => {
      urls.push(url);
      return Response.json({ data: [] });
    },
  });

test.each([
  "http://localhost",
  "http://localhost:5001",
  "http://127.0.0.1:80",
  "http://127.10.200.30",
  "http://[::1]:5001",
  "https://localhost.example.com",
])("%s is a base URL", async (baseUrl) => {
  const urls: string[] = [];
  await client(baseUrl, urls).forCompany("a1").GET("/api/roles");
  expect(urls).toEqual([`${new URL(baseUrl).origin}/api/roles`]);
});

test.each([
  "http://localhost.example.com",
  "http://mylocalhost",
  "http://127.0.0.1.example.com",
  "http://[::2]",
  "http://128.0.0.1",
  "ftp://localhost",
])("%s is not https", (baseUrl) => {
  expect(() => client(baseUrl)).toThrow(/is not https/);
});

test.each(["https://u@a.example", "https://:p@a.example", "https://a.example?x=y", "https://a.example#x"])(
  "%s has more than a base URL may",
  (baseUrl) => {
    expect(() => client(baseUrl)).toThrow(/credentials, a query or a fragment/);
  },
);

test.each(["https://a.example/x", "https://a.example/x/", "https://a.example/x///", new URL("https://a.example/x/")])(
  "the path of %s is kept, without slashes at its end",
  async (baseUrl) => {
    const urls: string[] = [];
    await client(baseUrl, urls).forCompany("a1").GET("/api/roles");
    expect(urls).toEqual(["https://a.example/x/api/roles"]);
  },
);
