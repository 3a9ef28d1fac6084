import { afterAll, beforeAll, expect, test } from "vitest";
import type { Dataset } from "../../src/index.ts";
import { quillfern, type Signed, searchBody, signIn } from "../sandbox/support.ts";
import { exchange, head } from "./raw.ts";

// Each of these gets a response or a clean end, and leaves the mock as it was.

let keepnet: Signed;
let before: Dataset;
beforeAll(async () => {
  keepnet = await signIn();
  before = keepnet.mock.snapshot();
});
afterAll(async () => {
  expect(keepnet.mock.snapshot()).toEqual(before);
  expect((await keepnet.send("GET /api/companies/my")).status).toBe(200);
  await keepnet[Symbol.asyncDispose]();
});

const json = { "content-type": "application/json" };
const post = (path: string, body: RequestInit["body"], headers: Record<string, string> = json) =>
  fetch(keepnet.mock.url + path, { method: "POST", body: body ?? null, headers });

test.each<[string, string]>([
  ["half of an object", '{"pageNumber":'],
  ["a lone surrogate", '"\\ud800"'],
  ["bytes that are no UTF-8", "\u00ff\u00fe"],
  ["a number without an end", `1${"0".repeat(100_000)}`],
  ["100,000 brackets", "[".repeat(100_000) + "]".repeat(100_000)],
  ["a prototype", '{"__proto__":{"pageNumber":1},"constructor":{"prototype":{"x":1}}}'],
  ["a filter of 10,000 levels", `{"filter":${'{"filterGroups":['.repeat(10_000)}${"]}".repeat(10_000)}}`],
  ["a NUL byte", "\u0000"],
])("a JSON body that is %s is refused, as the API does that", async (_, body) => {
  expect([400, 401]).toContain((await post("/api/companies/search", body)).status);
  const response = await post("/api/companies/search", body, { ...json, authorization: `Bearer ${await token()}` });
  // the documented 500 is for what is JSON, but has no filter
  expect([400, 500]).toContain(response.status);
  expect(await response.text()).not.toContain("bug of the mock");
});

async function token(): Promise<string> {
  const form = {
    grant_type: "client_credentials",
    client_id: "mock-reseller",
    client_secret: "mock-reseller-secret",
    scope: "api1",
  };
  const response = await post("/connect/token", new URLSearchParams(form), {});
  return ((await response.json()) as { access_token: string }).access_token;
}

test.each([
  ["pageSize", 2 ** 53],
  ["pageSize", 1e308],
  ["pageNumber", 1e15],
  ["pageNumber", -1],
  ["pageSize", 0],
])("a search with the %s %d gets a response", async (member, value) => {
  const body = searchBody("CreateTime", { [member]: value });
  expect([200, 400]).toContain((await keepnet.send("POST /api/companies/search", body)).status);
});

test.each(["__proto__", "constructor", "..%2f..", "%00", "a".repeat(4_000), "%F0%9F%92%A9", "' OR 1=1"])(
  "the id %s is none that there is",
  async (id) => {
    const inPath = await keepnet.send(`GET /api/company-groups/${id}`);
    const asCompany = await keepnet.send("GET /api/roles", undefined, encodeURIComponent(id));
    expect([400, 404]).toContain(inPath.status);
    expect([400, 403, 404]).toContain(asCompany.status);
  },
);

test.each<[string, string, string]>([
  ["without a boundary", "multipart/form-data", "--b\r\n\r\nx\r\n--b--\r\n"],
  ["with another boundary than its own", "multipart/form-data; boundary=c", "--b\r\n\r\nx\r\n--b--\r\n"],
  ["that breaks off", "multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="File"\r\n\r\nx'],
  ["with a head that is none", "multipart/form-data; boundary=b", "--b\r\nnonsense\r\n\r\nx\r\n--b--\r\n"],
  ["that is empty", "multipart/form-data; boundary=b", "--b--\r\n"],
])("a form %s is refused with a 400 that says so", async (_, type, body) => {
  const headers = { authorization: `Bearer ${await token()}`, "x-keepnet-company-id": quillfern, "content-type": type };
  const response = await post("/api/target-users/upload", body, headers);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ validationMessages: [expect.stringMatching(/body/)] });
});

test("a form of 10,000 parts gets a response", async () => {
  const form = new FormData();
  for (let index = 0; index < 10_000; index++) form.append(`part-${index}`, "x");
  expect((await keepnet.send("POST /api/target-users/upload", form, quillfern)).status).toBe(400);
});

test("a body over 2 MiB of unknown length gets a 413, also while the client goes on sending", async () => {
  const chunk = `${(1024 * 1024).toString(16)}\r\n${"x".repeat(1024 * 1024)}\r\n`;
  const request = head("POST /api/companies/search", "Content-Type: application/json", "Transfer-Encoding: chunked");
  const received = await exchange(keepnet.mock, `${request}${chunk.repeat(12)}0\r\n\r\n`);
  expect(received).toMatch(/^HTTP\/1\.1 413 /);
});

test.each([
  "GET /../../etc/passwd",
  "GET /..%2f..%2fetc%2fpasswd",
  "GET /%2e%2e/%2e%2e/etc/passwd",
  "GET //etc/passwd",
  "GET /__mock/page/../../package.json",
  "GET http://169.254.169.254/latest/meta-data",
  "GET /api/companies/my/..;/search",
  "TRACE /api/companies/my",
  "PROPFIND /",
])("%s leads nowhere", async (request) => {
  expect(await exchange(keepnet.mock, head(request))).toMatch(/^HTTP\/1\.1 40[0145] /);
});

test("CONNECT is closed without a response", async () => {
  expect(await exchange(keepnet.mock, head("CONNECT example.com:443"))).not.toMatch(/ 200 /);
});

test.each<[string, string]>([
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"],
  [
    "a length and chunks",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["a space in a header's name", "GET / HTTP/1.1\r\nHost: x\r\nX Y: 1\r\n\r\n"],
  ["no HTTP", "\u0016\u0003\u0001\u0000\u0001"],
])("a request with %s is a 400, and its connection ends", async (_, bytes) => {
  expect(await exchange(keepnet.mock, Buffer.from(bytes, "latin1"))).toMatch(/^HTTP\/1\.1 400 /);
});

test.each<[string, string[]]>([
  ["headers of 100 kB", ["X-Long: ".padEnd(100_000, "x")]],
  ["5,000 headers", Array.from({ length: 5_000 }, (_, index) => `X-${index}: y`)],
])("%s are refused with a 431", async (_, headers) => {
  expect(await exchange(keepnet.mock, head("GET /api/companies/my", ...headers))).toMatch(/^HTTP\/1\.1 431 /);
});
