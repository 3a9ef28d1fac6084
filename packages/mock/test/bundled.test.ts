import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDocument } from "../src/document.ts";
import { type Mock, startMock } from "../src/index.ts";
import { nameOf, type Operation } from "../src/prism/operations.ts";
import { token } from "./support.ts";

// The document of @keepnet/openapi itself: what it promises by example must be what the mock does.

const operations = (await loadDocument(undefined)).operations;
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ sandbox: false });
});
afterAll(() => mock.close());

type Example = { key: string; value?: unknown };

function contentOf(operation: Operation) {
  return operation.request?.body?.contents?.[0];
}

function requestExamples(operation: Operation): Example[] {
  const examples = contentOf(operation)?.examples ?? [];
  return examples.length > 0 ? examples : [{ key: "none" }];
}

function send(operation: Operation, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const { path = [], query = [], headers: documented = [] } = operation.request ?? {};
  const exampleOf = ({ examples = [] }: { examples?: Example[] }) => String(examples[0]?.value ?? "aL2dR7wKx4Qs");
  const required = <T extends { required?: boolean }>(parameters: T[]) => parameters.filter((one) => one.required);
  const filled = path.reduce(
    (url, parameter) => url.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter))),
    operation.path,
  );
  const search = new URLSearchParams(required(query).map((one) => [one.name, exampleOf(one)]));
  const named = Object.fromEntries(required(documented).map((one) => [one.name, exampleOf(one)]));
  const { mediaType } = contentOf(operation) ?? {};
  return fetch(`${mock.url}${filled}?${search}`, {
    method: operation.method.toUpperCase(),
    headers: {
      ...token,
      ...named,
      // A form brings its own, with the boundary.
      ...(mediaType !== undefined && mediaType !== "multipart/form-data" && { "content-type": mediaType }),
      ...headers,
    },
    ...(mediaType !== undefined && { body: encode(operation, mediaType, body) }),
  });
}

function encode(operation: Operation, mediaType: string, body: unknown): string | FormData {
  if (mediaType === "application/json") return JSON.stringify(body);
  const fields = Object.entries(body ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  if (mediaType !== "multipart/form-data") return new URLSearchParams(fields).toString();
  const form = new FormData();
  for (const name of contentOf(operation)?.schema?.required ?? []) form.set(name, new File(["a"], "a"));
  for (const [name, value] of fields) form.set(name, value);
  return form;
}

describe.each(operations.map((operation) => [nameOf(operation), operation] as const))("%s", (_, operation) => {
  const examples = requestExamples(operation);

  test.each(examples.map(({ key, value }) => [key, value]))("takes its request example: %s", async (_key, value) => {
    const response = await send(operation, value);
    expect({ status: response.status, problem: response.ok ? "" : await response.text() }).toEqual({
      status: expect.toSatisfy((status: number) => status < 300),
      problem: "",
    });
  });

  test.each(operation.responses.map(({ code }) => Number(code)))("can be asked for its response %i", async (code) => {
    const response = await send(operation, examples[0]?.value, { prefer: `code=${code}` });
    expect({ status: response.status, text: response.status === code ? "" : await response.text() }).toEqual({
      status: code,
      text: "",
    });
  });

  if (contentOf(operation)?.mediaType !== "application/json") return;

  // Prism accepts anything where it cannot compile a schema, silently.
  test("refuses a body of another type", async () => {
    expect((await send(operation, "text")).status).toBe(400);
  });
});
