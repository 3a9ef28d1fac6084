import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Mock } from "../../src/index.ts";

/** A connection to the mock that sends bytes as they are. */
export async function open({ port }: Mock): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  // What the mock closes while something is on the way is a reset, which is no fault of a test.
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** Everything that the mock sends until it closes the connection. */
export async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk) => {
    text += String(chunk);
  });
  // not once(), which rejects at a reset: what came before it counts
  if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  return text;
}

/** Sends bytes on a connection of their own, and reads what comes back until it is closed. */
export async function exchange(mock: Mock, bytes: string | Uint8Array): Promise<string> {
  const socket = await open(mock);
  const response = readAll(socket);
  socket.write(bytes);
  return response;
}

/** The head of a request that is right but for what is added. */
export function head(request: string, ...headers: readonly string[]): string {
  const lines = [`${request} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers];
  return `${lines.join("\r\n")}\r\n\r\n`;
}
