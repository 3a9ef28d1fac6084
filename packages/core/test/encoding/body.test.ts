import { expect, test } from "vitest";
import { encodeBody } from "../../src/encoding/body.ts";

const operation = "POST /api/import";
const json = "application/json";
const urlencoded = "application/x-www-form-urlencoded";
const refusal = (text: string) =>
  expect.objectContaining({
    code: "invalid_call",
    message: expect.stringContaining(`${operation} was not sent. ${text}`),
  });

interface Options {
  type?: string;
  multipart?: boolean;
  serializer?: (body: unknown) => unknown;
}

function encode(body: unknown, { type, multipart = false, serializer }: Options = {}) {
  return encodeBody(operation, body, type ?? null, multipart, serializer);
}

/** What a server would read: the media type that fetch makes of it, and the text. */
async function sent(body: unknown, options?: Options): Promise<[string | null, string]> {
  const encoded = encode(body, options);
  const headers = encoded.contentType === null ? {} : { "content-type": encoded.contentType };
  const init = { method: "POST", body: encoded.body, headers, duplex: "half" } as RequestInit;
  const request = new Request("https://acme.example", init);
  return [request.headers.get("content-type"), await request.text()];
}

const bytes = (text: string) => new TextEncoder().encode(text);
const form = (name = "a") => {
  const data = new FormData();
  data.append(name, "1");
  return data;
};

test.each([undefined, null])("%s is no body, and the content type is left alone", (body) => {
  expect(encode(body)).toEqual({ body: undefined, contentType: null });
  expect(encode(body, { type: "text/plain", multipart: true })).toEqual({ body: undefined, contentType: "text/plain" });
});

test.each<[string, unknown, string]>([
  ["an object", { a: 1, gone: undefined }, '{"a":1}'],
  ["a list", [1], "[1]"],
  ["text", "a", '"a"'],
  ["empty text", "", '""'],
  ["a number", 5, "5"],
  ["a boolean", false, "false"],
])("%s is JSON", async (_, body, text) => {
  expect(await sent(body)).toEqual([json, text]);
});

test.each([
  "application/json; charset=utf-8",
  "Application/JSON",
  "application/merge-patch+json",
  "text/json",
  "application/JSON ;a=b",
])("the caller's own name of JSON is kept: %s", async (type) => {
  expect(await sent({ a: 1 }, { type })).toEqual([type, '{"a":1}']);
});

test.each([
  "text/plain",
  "application/xml",
  "application/jsonx",
  "application/octet-stream",
  "application/json, text/plain",
  "",
])("an object has no form in another type: %j", (type) => {
  for (const body of [{ a: 1 }, [1], 5]) expect(() => encode(body, { type })).toThrow(refusal("body is "));
});

test.each<[string, () => unknown, string | null]>([
  ["a Blob", () => new Blob(["a=1"]), null],
  ["a Blob with a type", () => new Blob(["a=1"], { type: "text/csv" }), "text/csv"],
  ["an ArrayBuffer", () => bytes("a=1").buffer, null],
  ["a Uint8Array", () => bytes("a=1"), null],
  ["a part of an ArrayBuffer", () => bytes("xxa=1").subarray(2), null],
  ["a DataView", () => new DataView(bytes("a=1").buffer), null],
  ["a ReadableStream", () => new Blob(["a=1"]).stream(), null],
])("%s is sent as it is, with its own type or the caller's", async (_, make, own) => {
  expect(await sent(make())).toEqual([own, "a=1"]);
  expect(await sent(make(), { type: "application/octet-stream" })).toEqual(["application/octet-stream", "a=1"]);
  const body = make();
  expect(encode(body).body).toBe(body);
  expect(await sent({ any: 1 }, { serializer: make })).toEqual([own, "a=1"]);
});

test("URLSearchParams is sent as its text, with its own type or the caller's", async () => {
  const make = () => new URLSearchParams({ a: "1" });
  const own = `${urlencoded};charset=UTF-8`;
  expect(await sent(make())).toEqual([own, "a=1"]);
  expect(await sent(make(), { type: "application/octet-stream" })).toEqual(["application/octet-stream", "a=1"]);
  expect(await sent({ any: 1 }, { serializer: make })).toEqual([own, "a=1"]);
});

test("text with a content type of the caller's is sent as it is", async () => {
  expect(await sent("hello", { type: "text/plain" })).toEqual(["text/plain", "hello"]);
  expect(await sent('{"a":1}', { type: json })).toEqual([json, '{"a":1}']);
  expect(await sent("a=1", { type: urlencoded })).toEqual([urlencoded, "a=1"]);
  expect(() => encode("a\ud800", { type: "text/plain" })).toThrow(refusal("body is text with a lone surrogate."));
});

test.each([urlencoded, "Application/X-WWW-Form-Urlencoded", `${urlencoded}; charset=utf-8`])(
  "an object is a form: %s",
  async (type) => {
    const body = { a: 1, gone: undefined, none: null, tags: ["x", "y"], b: "é &" };
    expect(await sent(body, { type })).toEqual([type, "a=1&tags=x&tags=y&b=%C3%A9+%26"]);
    expect(() => encode({ a: { b: 1 } }, { type })).toThrow(refusal("body.a is of type Object."));
    expect(() => encode([1], { type })).toThrow(refusal("body is of type Array."));
  },
);

test.each<[string, unknown, Options]>([
  ["FormData", form(), {}],
  ["FormData with the type alone", form(), { type: "multipart/form-data" }],
  ["FormData with the type in another case", form(), { type: "Multipart/Form-Data;" }],
  ["FormData for a multipart operation", form(), { multipart: true }],
  ["an object for a multipart operation", { a: 1 }, { multipart: true }],
  ["an object for a multipart operation, with the type", { a: 1 }, { multipart: true, type: "multipart/form-data" }],
  ["an object with the type", { a: 1 }, { type: "multipart/form-data" }],
  ["FormData of a serializer", {}, { serializer: () => form() }],
])("%s is sent with the boundary of its bytes", async (_, body, options) => {
  const [type, text] = await sent(body, options);
  const boundary = /^multipart\/form-data; ?boundary=(.+)$/.exec(type ?? "")?.[1];
  expect(text.startsWith(`--${boundary}\r\n`)).toBe(true);
  expect(text).toContain('name="a"\r\n\r\n1\r\n');
});

test.each([json, urlencoded, "multipart/form-data; boundary=x", "multipart/mixed", ""])(
  "a multipart form has no other type: %j",
  (type) => {
    const refused = refusal("body is a multipart form, but its Content-Type has another type or a boundary.");
    expect(() => encode(form(), { type })).toThrow(refused);
    expect(() => encode({ a: 1 }, { type, multipart: true })).toThrow(refused);
    expect(() => encode({}, { type, serializer: () => form() })).toThrow(refused);
  },
);

test("a multipart operation refuses what is not a form", () => {
  expect(() => encode("a", { multipart: true })).toThrow(refusal("body is text. Pass a plain object."));
  expect(() => encode({ a: { x: 1 } }, { multipart: true })).toThrow(refusal("body.a is of type Object."));
});

test("what a serializer returns is the body", async () => {
  const serializer = (body: unknown) => `<${body}>`;
  expect(await sent("a", { serializer })).toEqual([json, "<a>"]);
  expect(await sent("a", { serializer, type: "text/xml" })).toEqual(["text/xml", "<a>"]);
  expect(await sent("a", { serializer, type: urlencoded, multipart: true })).toEqual([urlencoded, "<a>"]);
  expect(encode("a", { serializer: () => undefined })).toEqual({ body: undefined, contentType: null });
  for (const type of [json, urlencoded, "multipart/form-data"]) {
    for (const result of [{ a: 1 }, 5, Promise.resolve("a")]) {
      const encodeResult = () => encode("a", { serializer: () => result, type, multipart: true });
      expect(encodeResult).toThrow(refusal("The bodySerializer's result is "));
    }
  }
});
