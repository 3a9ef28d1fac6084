import { describe, expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions, upload } from "../../src/index.ts";
import { respond, startWire } from "../support/wire.ts";

/** Makes an untyped call and says what arrived. */
async function arrived(method: "GET" | "POST", init: object) {
  const { keepnet, requests } = await startWire([respond({})]);
  await keepnet.request(method, "/api/audit-trail", { scope: "reseller", ...init });
  const [request] = requests;
  return { ...request, type: request?.headers["content-type"], query: request?.url.split("?")[1] };
}

/** The same for what is refused: nothing arrived. */
async function refused(method: "GET" | "POST", init: object): Promise<string> {
  const { keepnet, requests } = await startWire([respond({})]);
  const call = keepnet.request(method, "/api/audit-trail", { scope: "reseller", ...init });
  const error = await call.then(
    () => expect.fail("it did not fail"),
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ code: "invalid_call", outcome: "not_sent", attempts: 0 });
  expect(requests).toEqual([]);
  return (error as Error).message;
}

describe("a query", () => {
  test("has dates as ISO 8601, and leaves nothing out", async () => {
    const query = { from: new Date("2026-03-01T00:00:00Z"), take: 5, on: false, tags: ["a", "b c"] };
    expect((await arrived("GET", { params: { query } })).query).toBe(
      "from=2026-03-01T00%3A00%3A00.000Z&take=5&on=false&tags=a&tags=b%20c",
    );
  });

  test.each([
    ["a Set", new Set(["a"])],
    ["a Map", new Map([["a", 1]])],
    ["a date that is none", new Date(Number.NaN)],
    ["NaN", Number.NaN],
    ["bytes", new Uint8Array(2)],
    ["a function", () => "a"],
  ])("is refused with the name of what cannot be sent: %s", async (_name, tags) => {
    expect(await refused("GET", { params: { query: { take: 5, tags } } })).toContain("params.query.tags is ");
  });

  test("has its names percent-encoded, so that nothing behind them is lost", async () => {
    const query = { "dept&role": "x", "floor#2": "y", "a=b": "1", ä: "ö", z: "1" };
    expect((await arrived("GET", { params: { query } })).query).toBe(
      "dept%26role=x&floor%232=y&a%3Db=1&%C3%A4=%C3%B6&z=1",
    );
  });
});

describe("a body", () => {
  const octets = { "content-type": "application/octet-stream" };

  test.each<[string, unknown, Record<string, string> | undefined, string, RegExp]>([
    ["URLSearchParams", new URLSearchParams({ a: "1" }), undefined, "a=1", /^application\/x-www-form-urlencoded/],
    ["a Uint8Array", new TextEncoder().encode("AB"), octets, "AB", /^application\/octet-stream$/],
    [
      "a part of a buffer",
      new TextEncoder().encode("xABx").subarray(1, 3),
      octets,
      "AB",
      /^application\/octet-stream$/,
    ],
    ["an ArrayBuffer", new TextEncoder().encode("AB").buffer, octets, "AB", /^application\/octet-stream$/],
    ["a Blob", new Blob(["AB"], { type: "text/csv" }), undefined, "AB", /^text\/csv$/],
    ["text with a type", "hello", { "content-type": "text/plain" }, "hello", /^text\/plain$/],
    ["an object", { a: [1, null], gone: undefined }, undefined, '{"a":[1,null]}', /^application\/json/],
    ["text without a type", "hello", undefined, '"hello"', /^application\/json/],
  ])("arrives as its bytes are: %s", async (_name, body, headers, text, type) => {
    const request = await arrived("POST", { body, headers });
    expect(request.body).toBe(text);
    expect(request.type).toMatch(type);
  });

  test.each([
    "application/x-www-form-urlencoded",
    "Application/X-WWW-Form-Urlencoded",
    "application/x-www-form-urlencoded;charset=utf-8",
  ])("of the type %s is a form: without what is undefined or null, its lists repeated", async (type) => {
    const body = { a: 1, gone: undefined, none: null, tags: ["x", "y"] };
    expect((await arrived("POST", { body, headers: { "content-type": type } })).body).toBe("a=1&tags=x&tags=y");
  });

  test("is sent again as it was", async () => {
    const { keepnet, requests } = await startWire([respond(null, 429), respond(null, 429), respond({})]);
    const body = new TextEncoder().encode("AB");
    await keepnet.request("POST", "/api/import", { scope: "reseller", body, headers: octets });
    expect(requests.map((request) => request.body)).toEqual(["AB", "AB", "AB"]);
  });
});

describe("a multipart form", () => {
  test("has dates as ISO 8601, in a plain call and in upload()", async () => {
    const { keepnet, requests } = await startWire([respond({})]);
    const body = { Name: "Quill", LicenseStartDate: new Date(0) } as never;
    await keepnet.POST("/api/companies", { body });
    await upload(keepnet, "/api/companies", { body });
    for (const { body: text, headers } of requests) {
      expect(text).toContain("1970-01-01T00:00:00.000Z");
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    }
    expect(requests).toHaveLength(2);
  });

  test("is refused for an object, which would arrive as [object Object]", async () => {
    const { keepnet, requests } = await startWire([respond({})]);
    const body = { Name: "Quill", Extra: { x: 1 } } as never;
    for (const call of [
      () => keepnet.POST("/api/companies", { body }),
      () => upload(keepnet, "/api/companies", { body }),
    ]) {
      await expect(call()).rejects.toThrow("body.Extra is ");
    }
    expect(requests).toEqual([]);
  });
});

test.each<[string, Partial<KeepnetOptions>]>([
  ["without middleware", {}],
  ["under a middleware of the call", { middleware: [{ onRequest: ({ request }) => new Request(request) }] }],
  ["under a middleware of the attempt", { middleware: [(request, next) => next(new Request(request))] }],
])("what is sent is the same %s", async (_name, options) => {
  const seen: [string, string | null, string][] = [];
  const fetch = async (request: Request) => {
    seen.push([request.url, request.headers.get("content-type")?.split(";")[0] ?? null, await request.text()]);
    return Response.json({});
  };
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, ...options });
  const query = { "a&b": new Date(0) };
  await keepnet.request("POST", "/api/x", { scope: "reseller", params: { query }, body: { n: "ä" } });
  await keepnet.request("POST", "/api/x", { scope: "reseller", body: new URLSearchParams({ a: "1" }) });
  const url = "https://api.keepnetlabs.com/api/x";
  expect(seen).toEqual([
    [`${url}?a%26b=1970-01-01T00%3A00%3A00.000Z`, "application/json", '{"n":"ä"}'],
    [url, "application/x-www-form-urlencoded", "a=1"],
  ]);
});
