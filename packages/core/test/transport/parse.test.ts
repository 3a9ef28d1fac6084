import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

/** The result of a call whose response is this. */
function resultOf(response: Response, parseAs?: "arrayBuffer" | "blob" | "json" | "text") {
  const keepnet = createKeepnet({ auth: bearer("t"), retry: { attempts: 1 }, fetch: async () => response });
  return keepnet.forCompany("a1").GET("/api/roles", parseAs ? { parseAs: parseAs as "json" } : {});
}

test.each([204, 205])("the data of a %i is undefined as JSON, and empty as text", async (status) => {
  expect(await resultOf(new Response(null, { status }))).toMatchObject({ data: undefined });
  expect(await resultOf(new Response(null, { status }), "text")).toMatchObject({ data: "" });
});

test("a 304 is a failure without a body", async () => {
  const { data, error, response } = await resultOf(new Response(null, { status: 304 }));
  expect([data, response.status]).toEqual([undefined, 304]);
  expect(error).toEqual({ data: null, status: null, message: null, validationMessages: null });
});

test("a length of 0 is no body, unless the body is chunked", async () => {
  expect((await resultOf(new Response("", { headers: { "content-length": "0" } }))).data).toBeUndefined();
  const chunked = { "content-length": "0", "transfer-encoding": "chunked" };
  expect((await resultOf(new Response('{"data":1}', { headers: chunked }))).data).toEqual({ data: 1 });
});

test("a length of 0 is an empty file", async () => {
  const { data } = await resultOf(new Response("", { headers: { "content-length": "0" } }), "blob");
  expect(data).toMatchObject({ size: 0 });
});

test("data is what parseAs asks for", async () => {
  const bytes = new TextEncoder().encode('{"a":1}');
  expect((await resultOf(new Response(bytes))).data).toEqual({ a: 1 });
  expect((await resultOf(new Response(bytes), "text")).data).toBe('{"a":1}');
  expect((await resultOf(new Response(bytes), "blob")).data).toBeInstanceOf(Blob);
  expect((await resultOf(new Response(bytes), "arrayBuffer")).data).toEqual(bytes.buffer);
});

test.each(["arrayBuffer", "blob", "text"] as const)("a failure is JSON or text, also read as %s", async (parseAs) => {
  expect((await resultOf(Response.json({ a: 1 }, { status: 400 }), parseAs)).error).toEqual({ a: 1 });
  expect((await resultOf(new Response("<html>", { status: 400 }), parseAs)).error).toBe("<html>");
});

test("an empty success is undefined as JSON and empty as text", async () => {
  expect((await resultOf(new Response(""))).data).toBeUndefined();
  expect((await resultOf(new Response(""), "text")).data).toBe("");
});

/** What a call throws, or the data of the result that it has. */
const outcomeOf = (response: Response) =>
  resultOf(response).then(
    ({ data }) => data,
    ({ code, cause }: { code: string; cause: unknown }) => [code, cause instanceof SyntaxError],
  );

test("a whole file is as long as its Content-Length", async () => {
  const text = "x".repeat(100);
  const { data } = await resultOf(new Response(text, { headers: { "content-length": "100" } }), "blob");
  expect(data).toMatchObject({ size: 100 });
});

test("a body that is cut and read as text says what is missing", async () => {
  const response = new Response("x", { headers: { "content-length": "100" } });
  await expect(resultOf(response, "text")).rejects.toMatchObject({
    code: "connection_failed",
    cause: { message: "The body is shorter than its Content-Length." },
  });
});

test.each<[string, string, Record<string, string>, string]>([
  ["shorter than its length", '{"a":', { "content-length": "99" }, "connection_failed"],
  ["as long as its length", '{"a":', { "content-length": "5" }, "unexpected_response"],
  ["shorter by no more than a byte order mark", '{"a":', { "content-length": "8" }, "unexpected_response"],
  ["shorter by more than a byte order mark", '{"a":', { "content-length": "9" }, "connection_failed"],
  ["of letters with two bytes each", '{"éééé', { "content-length": "10" }, "unexpected_response"],
  ["of unknown length", '{"a":', {}, "unexpected_response"],
  [
    "JSON that was compressed",
    '{"a":',
    { "content-encoding": "gzip", "content-type": "application/JSON" },
    "connection_failed",
  ],
  [
    "HTML that was compressed",
    "<html>",
    { "content-encoding": "gzip", "content-type": "text/html" },
    "unexpected_response",
  ],
  ["compressed, of no type", "{", { "content-encoding": "gzip" }, "unexpected_response"],
])("a body that is no JSON and %s is judged by that", async (_name, body, headers, code) => {
  // a response of text has a type of its own
  const response = new Response(new TextEncoder().encode(body), { headers });
  expect(await outcomeOf(response)).toEqual([code, true]);
});
