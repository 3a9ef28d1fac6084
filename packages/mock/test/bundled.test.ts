import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDocument } from "../src/document.ts";
import { type Mock, startMock } from "../src/index.ts";
import { nameOf, type Operation } from "../src/prism/operations.ts";
import { contentOf, requestExamples, sendDocumented } from "./documented-request.ts";
import { token } from "./support.ts";

// The document of @keepnet/openapi itself: what it promises by example must be what the mock does.

const operations = (await loadDocument(undefined)).operations;
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ sandbox: false, strict: true });
});
afterAll(() => mock.close());

function send(operation: Operation, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return sendDocumented(mock, operation, body, { ...token, ...headers });
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
