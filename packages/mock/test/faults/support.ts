import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { vi } from "vitest";
import type { Mock } from "../../src/index.ts";
import { token } from "../support.ts";

/** An operation of the fixture that needs no more than any token, and its response without a fault. */
export const path = "/api/companies/mine";

/** Gets that operation with `node:http`, which a faked clock does not reach, and without reading the body. */
export async function open(mock: Mock, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const sent = request(mock.url + path, { headers: { ...token, ...headers }, agent: false });
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return response;
}

/** Everything that the server sends for that operation, and for a request before it, until it closes the connection. */
export async function readAll(mock: Mock, headers: readonly string[], before = ""): Promise<string> {
  const socket = connect(mock.port, "127.0.0.1").setEncoding("utf8");
  let received = "";
  socket.on("data", (text: string) => {
    received += text;
  });
  const lines = [`GET ${path} HTTP/1.1`, "Host: localhost", `Authorization: ${token.authorization}`, ...headers];
  socket.write(`${before}${lines.join("\r\n")}\r\n\r\n`);
  await once(socket, "close");
  return received;
}

/** Waits, in real time, until someone waits for the faked clock. */
export async function untilWaiting(): Promise<void> {
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
}
