import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { readText } from "../../src/auth/token-request.ts";
import { clientCredentials, createKeepnet } from "../../src/index.ts";
import { startApiServer, type WireResponse } from "../support/api-server.ts";

const auth = clientCredentials({ clientId: "client", clientSecret: "very-secret-value" });
/** Stands in every response, and must stand in no error. */
const mark = "mark-7f3a";

/** What a call throws whose token request is responded like this. */
async function errorBy(response: WireResponse): Promise<unknown> {
  const server = await startApiServer({ token: () => response });
  const keepnet = createKeepnet({ baseUrl: server.url, auth, retry: { attempts: 1 } });
  const error = await keepnet.GET("/api/companies/my").catch((caught: unknown) => caught);
  expect(server.calls).toHaveLength(0);
  return error;
}

const token = (members: object) => ({ access_token: mark, token_type: "Bearer", expires_in: 3600, ...members });

test.each<[string, unknown]>([
  ["HTML", `<html>${mark}</html>`],
  ["empty", ""],
  ["cut off", `{"access_token":"${mark}`],
  ["JSON with a raw line break in a text", `{"access_token":"${mark}\n","token_type":"Bearer"}`],
  ["null", "null"],
  ["text", `"${mark}"`],
  ["a list", [mark]],
  ["without a token", { token_type: "Bearer", expires_in: 3600, mark }],
  ["an empty token", token({ access_token: "" })],
  ["a token that is a number", token({ access_token: 5 })],
  ["a token that is an object", token({ access_token: { mark } })],
  ["a token with a line break", token({ access_token: `${mark}\r\nX-Evil: 1` })],
  ["a token with a NUL", token({ access_token: `${mark}\u0000` })],
  ["a token with a DEL", token({ access_token: `${mark}\u007f` })],
  ["a token with a C1 control character", token({ access_token: `${mark}\u0085` })],
  ["a token with a space", token({ access_token: `${mark} 1` })],
  ["a token with an umlaut", token({ access_token: `${mark}ä` })],
  ["without a type", token({ token_type: undefined })],
  ["of the type mac", token({ token_type: "mac" })],
  ["of the type DPoP", token({ token_type: "DPoP" })],
  ["of a type with a control character", token({ token_type: "Bearer\u0000" })],
  ["of a type that is a list", token({ token_type: ["Bearer"] })],
])("a token response that is %s is refused, and nothing of it shows", async (_name, body) => {
  const error = await errorBy({ body });
  expect(error).toMatchObject({
    name: "UnexpectedResponseError",
    code: "unexpected_response",
    operation: "GET /api/companies/my",
    cause: { operation: "POST /connect/token" },
  });
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(mark);
});

test.each([
  [400, "AuthenticationError", "unauthenticated"],
  [401, "AuthenticationError", "unauthenticated"],
  [403, "AuthenticationError", "unauthenticated"],
  [404, "KeepnetError", "unexpected_status"],
  [418, "KeepnetError", "unexpected_status"],
  [429, "RateLimitError", "rate_limited"],
  [500, "ServerError", "server_error"],
  [503, "ServerError", "server_error"],
])("an HTTP %i of the token endpoint is a %s that shows nothing of the body", async (status, name, code) => {
  const headers = { "x-request-id": "r-1", "retry-after": "3" };
  for (const body of [`<html>${mark}</html>`, { error: mark, error_description: mark, message: mark }]) {
    const error = await errorBy({ status, body, headers });
    expect(error).toMatchObject({
      name,
      code,
      status,
      operation: "GET /api/companies/my",
      cause: { operation: "POST /connect/token" },
      requestId: "r-1",
      retryAfter: 3_000,
    });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(mark);
  }
});

test.each([
  [400, "invalid_client", "invalid_client"],
  [401, "invalid_client", "invalid_client"],
  [400, "unauthorized_client", "unauthenticated"],
  [400, "invalid_scope", "unauthenticated"],
])("of an HTTP %i, the error code %s is shown", async (status, error, code) => {
  const caught = await errorBy({ status, body: { error, error_description: mark } });
  expect(caught).toMatchObject({ code, message: expect.stringContaining(` with ${error} (HTTP ${status})`) });
  expect(String(caught)).not.toContain(mark);
});

/** A client whose token responses come from this stream. */
const responding = (body: ReadableStream<Uint8Array>) =>
  createKeepnet({ auth, retry: { attempts: 1 }, fetch: async () => new Response(body) });

test("a response over 1 MiB is refused without reading on", async () => {
  const chunk = new TextEncoder().encode(mark.padEnd(65_536, " "));
  const cancel = vi.fn();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += chunk.length;
      controller.enqueue(chunk);
    },
    cancel,
  });
  const error = await responding(body)
    .GET("/api/companies/my")
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "UnexpectedResponseError", code: "unexpected_response" });
  expect(String(error)).not.toContain(mark);
  expect(sent).toBeLessThanOrEqual(1_048_576 + 2 * chunk.length);
  expect(cancel).toHaveBeenCalledOnce();
});

test("a response of 1 MiB is accepted", async () => {
  const text = JSON.stringify({ access_token: "t", token_type: "bEARER" }).padEnd(1_048_576, " ");
  const tokens = auth.connect({
    baseUrl: new URL("https://api.example.com"),
    fetch: async () => new Response(text),
    hooks: {},
  });
  expect(await tokens.get()).toBe("t");
});

test("a response is read up to the limit, however it is cut", async () => {
  const bytes = new TextEncoder().encode("aé😀");
  const cut = (size: number) =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
  for (let size = 1; size <= bytes.length; size++) {
    expect(await readText(new Response(cut(size)), bytes.length)).toBe("aé😀");
    expect(await readText(new Response(cut(size)), bytes.length - 1)).toBeUndefined();
  }
  expect(await readText(new Response(null), 0)).toBe("");
});

test("a response that ends early is a ConnectionError", async () => {
  const cause = new TypeError("terminated");
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(cause) });
  await expect(responding(body).GET("/api/companies/my")).rejects.toMatchObject({
    name: "ConnectionError",
    code: "connection_failed",
    operation: "GET /api/companies/my",
    cause: { operation: "POST /connect/token", code: "connection_failed", cause },
  });
});
