import type { IncomingMessage } from "node:http";
import type { HttpRequest } from "../exchange.ts";

/** The longest body, in bytes. Prism's own server has the same limit. */
export const maxBodyLength = 10 * 1024 * 1024;

/**
 * Reads a request to its end, or until its body is longer than the limit; the rest is read on and thrown away,
 * so that a client in the middle of sending gets its answer.
 *
 * @throws The connection broke before the end: there is nobody to answer.
 */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const { method = "GET", url = "/" } = incoming;
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const body = await readBody(incoming);
  const request = { method, url, headers };
  return body === undefined ? { ...request, body: new Uint8Array(), truncated: true } : { ...request, body };
}

function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = [];
    let length = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= maxBodyLength) {
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
