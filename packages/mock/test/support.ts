import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { type Mock, type MockOptions, startMock } from "../src/index.ts";

/** A small document with every construct that these tests need; they do not depend on the real one. */
export const fixture = fileURLToPath(new URL("./fixtures/document.json", import.meta.url));

export const token = { authorization: "Bearer any-token" };

/** A mock of that document, which takes no more than the document has. */
export function startFixture(options: MockOptions = {}): Promise<Mock> {
  return startMock({ document: fixture, strict: true, ...options });
}

export function get(mock: Mock, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(mock.url + path, { headers: { ...token, ...headers } });
}

/** Posts JSON; a string is sent as it is. */
export function post(mock: Mock, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(mock.url + path, {
    method: "POST",
    headers: { ...token, "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Sends a request line that `fetch` would have normalized, and reads the whole response. */
export async function sendRaw(mock: Mock, requestLine: string, headers: readonly string[] = []): Promise<string> {
  const socket = connect(mock.port, "127.0.0.1");
  let response = "";
  socket.setEncoding("utf8").on("data", (text) => {
    response += text;
  });
  const lines = [`${requestLine} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  await once(socket, "close");
  return response;
}
