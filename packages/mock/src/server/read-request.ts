import type { IncomingMessage } from "node:http";
import { bodyLimitOf } from "../body-limit.ts";
import type { HttpRequest } from "../exchange.ts";

/**
 * Reads a request to its end, or until its body is longer than the limit; the rest is read on and thrown away,
 * so that a client in the middle of sending gets its response.
 *
 * @throws The connection broke before the end: there is nobody to respond to.
 */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const { method = "GET", url = "/" } = incoming;
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  // read at once: a connection that has closed does not tell it
  const peer = incoming.socket.remoteAddress;
  const body = await readBody(incoming, bodyLimitOf({ url, headers }));
  const request = { method, url, headers, ...(peer !== undefined && { peer }) };
  return body === undefined ? { ...request, body: new Uint8Array(), truncated: true } : { ...request, body };
}

function readBody(incoming: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = [];
    let length = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= limit) {
        chunks.push(chunk);
      } else {
        chunks = [];
        resolve(undefined);
      }
    });
    incoming.on("end", () => resolve(Buffer.concat(chunks)));
    incoming.on("error", reject);
  });
}
