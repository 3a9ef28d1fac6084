import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import {
  bearer,
  type CompanyClient,
  createKeepnet,
  type Keepnet,
  type KeepnetOptions,
  type RetryEvent,
} from "../../src/index.ts";
import { settle } from "./gate.ts";
import { startRawServer } from "./raw-server.ts";

export type Responder = (response: ServerResponse) => unknown;

export interface Wire {
  /** What arrived, in order. */
  requests: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[];
  /** The numbers of the attempts that the hook `request` was told of. */
  attempts: number[];
  retries: RetryEvent[];
  keepnet: Keepnet;
  company: CompanyClient;
}

/** A server that responds to the n-th request with the n-th of these, the last one for ever; its client does not wait. */
export async function startWire(responders: Responder[], options: Partial<KeepnetOptions> = {}): Promise<Wire> {
  const requests: Wire["requests"] = [];
  const attempts: number[] = [];
  const retries: RetryEvent[] = [];
  const { url: baseUrl } = await startRawServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const n = requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    await responders[Math.min(n, responders.length) - 1]?.(response);
  });
  const keepnet = createKeepnet({
    baseUrl,
    auth: bearer("t"),
    retry: { base: 0 },
    hooks: { request: ({ attempt }) => attempts.push(attempt), retry: (event) => retries.push(event) },
    ...options,
  });
  return { requests, attempts, retries, keepnet, company: keepnet.forCompany("a1") };
}

export const json = { "content-type": "application/json", "x-request-id": "r-1" };

/** A response whose body is JSON, whole. */
export const respond =
  (data: unknown, status = 200): Responder =>
  (response) =>
    response.writeHead(status, json).end(JSON.stringify({ data, status: null }));

const text = JSON.stringify({ data: [{ name: "n".repeat(2_000) }], status: "SUCCESS" });
const gzip = { ...json, "content-encoding": "gzip" };
const numbers = Array.from({ length: 1_000 }, (_, n) => Math.sin(n));
const cut = gzipSync(JSON.stringify({ data: numbers, status: "SUCCESS" })).subarray(0, 5_000);

/** Responses whose body does not come whole, or is not what their encoding says. */
export const brokenBodies: Record<string, (status?: number) => Responder> = {
  "ends before its Content-Length":
    (status = 200) =>
    async (response) => {
      response.writeHead(status, { ...json, "content-length": text.length }).write(text.slice(0, 1_000));
      await settle();
      response.destroy();
    },
  "ends without its last chunk":
    (status = 200) =>
    async (response) => {
      response.writeHead(status, json).write(text.slice(0, 1_000));
      await settle();
      response.destroy();
    },
  "ends before its first byte":
    (status = 200) =>
    async (response) => {
      response.writeHead(status, { ...json, "content-length": text.length }).flushHeaders();
      await settle();
      response.destroy();
    },
  "is no gzip":
    (status = 200) =>
    (response) =>
      response.writeHead(status, gzip).end(text),
};

/** The same for a JSON text that is compressed and cut: Node decodes what there is, and tells nobody. */
export const cutBodies: typeof brokenBodies = {
  "is gzip of known length that is cut":
    (status = 200) =>
    (response) =>
      response.writeHead(status, { ...gzip, "content-length": cut.length }).end(cut),
  "is gzip of unknown length that is cut":
    (status = 200) =>
    (response) => {
      response.writeHead(status, gzip).write(cut);
      response.end();
    },
};
