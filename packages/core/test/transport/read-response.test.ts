import { expect, test } from "vitest";
import { bearer, createKeepnet, type TransportMiddleware } from "../../src/index.ts";

const text = '{"data":["é"],"status":"SUCCESS"}';
const headers = { "content-type": "application/json", "x-mark": "m" };

/** A call whose middlewares look at the response like this, on a `fetch` that resolves with that response. */
function callWith(look: (response: Response) => unknown, response = new Response(text, { headers }), parseAs = "json") {
  Object.assign(response, { textual: "own", subtext: "own" });
  Object.defineProperty(response, "url", { value: "https://api.example.com/api/roles" });
  const attempt: TransportMiddleware = async (request, next) => {
    const seen = await next(request);
    await look(seen);
    return seen;
  };
  const keepnet = createKeepnet({
    auth: bearer("t"),
    retry: { attempts: 1 },
    fetch: async () => response,
    middleware: [attempt, { onResponse: async ({ response: seen }) => void (await look(seen)) }],
  });
  return keepnet.forCompany("a1").GET("/api/roles", { parseAs: parseAs as "json" });
}

test.each<[string, (response: Response) => unknown, unknown]>([
  ["text()", (response) => response.text(), text],
  ["json()", (response) => response.json(), JSON.parse(text)],
  ["blob()", async (response) => (await response.blob()).text(), text],
  ["blob(), its type", async (response) => (await response.blob()).type, "application/json"],
  ["arrayBuffer()", async (response) => new TextDecoder().decode(await response.arrayBuffer()), text],
  ["bytes()", async (response) => new TextDecoder().decode(await response.bytes()), text],
  ["body", (response) => new Response(response.body).text(), text],
  ["clone()", (response) => response.clone().text(), text],
  ["bodyUsed", (response) => response.bodyUsed, false],
  ["bodyUsed, once it was used", (response) => response.text().then(() => response.bodyUsed), true],
  ["url", ({ url }) => url, "https://api.example.com/api/roles"],
  ["the url of a clone", (response) => response.clone().url, "https://api.example.com/api/roles"],
  ["status", ({ status, ok }) => [status, ok], [200, true]],
  ["the class", (response) => response instanceof Response && response.clone() instanceof Response, true],
  ["a member that a middleware adds", (response) => Object.assign(response, { mark: "m" }).mark, "m"],
  ["a member whose name begins like one of the body", (response) => Reflect.get(response, "textual"), "own"],
  ["a member whose name ends like one of the body", (response) => Reflect.get(response, "subtext"), "own"],
  ["headers", (response) => response.headers.get("x-mark"), "m"],
])("a middleware may use %s of a response, and the call has its data all the same", async (_name, look, expected) => {
  const seen: unknown[] = [];
  const { data } = await callWith(async (response) => {
    const value = await look(response);
    seen.push(value);
  });
  expect(seen).toEqual([expected, expected]);
  expect(data).toEqual(JSON.parse(text));
});

test("a middleware may read the form of a response", async () => {
  const form = new FormData();
  form.append("name", "value");
  const seen: unknown[] = [];
  await callWith(
    async (response) => seen.push((await response.clone().formData()).get("name")),
    new Response(form),
    "blob",
  );
  expect(seen).toEqual(["value", "value"]);
});

test("a response without a body has none for a middleware", async () => {
  const seen: unknown[] = [];
  await callWith(({ body }) => seen.push(body), new Response(null, { status: 204 }));
  expect(seen).toEqual([null, null]);
});

test("a stream is left to the middlewares unread", async () => {
  const response = new Response(text);
  const seen: Response[] = [];
  const { data } = await callWith((one) => void seen.push(one), response, "stream");
  expect(seen[0]).toBe(response);
  expect(await new Response(data as unknown as ReadableStream).text()).toBe(text);
});
