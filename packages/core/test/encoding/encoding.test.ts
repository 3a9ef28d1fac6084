import { expect, test } from "vitest";
import { encodeBody } from "../../src/encoding/body.ts";
import { toFormData, toUrlEncoded } from "../../src/encoding/form.ts";
import { plainHeaders } from "../../src/encoding/headers.ts";
import { encodeJson } from "../../src/encoding/json.ts";
import { expandPath } from "../../src/encoding/path.ts";
import { serializeQuery } from "../../src/encoding/query.ts";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { FormSource } from "../../src/files/form-source.ts";
import { partsOf } from "../../src/files/parts.ts";
import { absent, type Expected, removed, table } from "./table.ts";

const operation = "POST /api/things/{v}/end";

/** What came of an encoder: what the platform reads, or at which place inside `member` the value was refused. */
async function outcome(member: string, read: () => Expected | Promise<Expected>): Promise<Expected> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InvalidCallError)) throw error;
    expect(error).toMatchObject({ code: "invalid_call", operation, outcome: "not_sent" });
    const [subject = "", rest = ""] = error.message.split(/ is (.*)/s);
    expect(subject.slice(0, operation.length + 15 + member.length)).toBe(`${operation} was not sent. ${member}`);
    expect(rest).toMatch(/^.+\. [A-Z].+\.$/);
    return { at: subject.slice(operation.length + 15 + member.length) };
  }
}

/** The fields of a query or form, of which `v` is the value's own. */
async function fields(entries: Iterable<[string, FormDataEntryValue]>): Promise<Expected> {
  const texts = await Promise.all(
    Array.from(entries, async ([name, value]) => {
      expect(name).toMatch(/^v/);
      return (
        name.slice(1) +
        (name === "v" ? "" : "=") +
        (value instanceof File ? `${value.name}: ${await value.text()}` : value)
      );
    }),
  );
  return texts.length > 1 ? texts : (texts[0] ?? absent);
}

function readPath(path: string): string {
  const segments = new URL(path, "https://acme.example").pathname.split("/");
  expect(segments).toMatchObject({ length: 5, 1: "api", 2: "things", 4: "end" });
  return decodeURIComponent(segments[3] ?? "");
}

function readQuery(query: string): URLSearchParams {
  const url = new URL(`https://acme.example/?${query}&end=1#hash`);
  expect([url.searchParams.get("end"), url.hash]).toEqual(["1", "#hash"]);
  url.searchParams.delete("end");
  return url.searchParams;
}

function readJson(text: string): string {
  const { v } = JSON.parse(text);
  return v === undefined ? absent : JSON.stringify(v);
}

const post = (body: BodyInit | undefined, headers?: Record<string, string>) =>
  new Request("https://acme.example", { method: "POST", body, headers, duplex: "half" } as RequestInit);

async function readRaw(value: unknown): Promise<string> {
  const { body, contentType } = encodeBody(operation, value, "text/plain", false);
  expect(contentType).toBe("text/plain");
  return body === undefined ? absent : post(body as BodyInit).text();
}

async function readStreamed(body: object): Promise<Expected> {
  const form = new FormSource(partsOf(body, operation));
  return fields(await post(form.open(), { "content-type": form.contentType }).formData());
}

function readHeader(value: unknown): string {
  const { v = absent } = plainHeaders(operation, { v: value }, "headers");
  return v === null ? removed : v === absent ? v : (new Headers({ v }).get("v") ?? absent);
}

test.each(table)("%s", async (_, make, path, query, json, form, multipart, raw, header, name) => {
  const body = () => ({ v: make() });
  expect({
    path: await outcome("params.path.v", () => readPath(expandPath(operation, "/api/things/{v}/end", body()))),
    query: await outcome("params.query.v", () => fields(readQuery(serializeQuery(operation, body())))),
    json: await outcome("body.v", () => readJson(encodeJson(operation, body()))),
    form: await outcome("body.v", () => fields(new URLSearchParams(toUrlEncoded(operation, body())))),
    multipart: await outcome("body.v", async () => fields(await post(toFormData(operation, body())).formData())),
    raw: await outcome("body", () => readRaw(make())),
    header: await outcome("headers.v", () => readHeader(make())),
    streamed: await outcome("body.v", () => readStreamed(body())),
  }).toEqual({
    ...{ path, query, json, form, multipart, raw, header },
    // only upload() takes a stream as a file
    streamed: make() instanceof ReadableStream ? "file: a" : multipart,
  });
  const value = make();
  if (typeof value !== "string") return;
  const place = /^[\w$-]+$/.test(value) ? `params.query.${value}` : `params.query[${JSON.stringify(value)}]`;
  expect(
    await outcome(place, () => [...readQuery(serializeQuery(operation, { [value]: "1" })).keys()][0] ?? absent),
  ).toEqual(name);
});
