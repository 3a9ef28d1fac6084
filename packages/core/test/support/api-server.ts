import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface WireRequest {
  method: string;
  /** Path and query as they arrived. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface WireResponse {
  status?: number;
  headers?: Record<string, string>;
  /** Text is sent as it is, anything else as JSON. */
  body?: unknown;
}

export interface ApiServer {
  url: string;
  /** Calls of the API in the order of their arrival; token requests stand apart. */
  calls: WireRequest[];
  tokenRequests: WireRequest[];
  /** Breaks every connection, with the responses that have not been sent. */
  dropConnections: () => void;
}

/** The response of the n-th token request, counted from 1. */
export const tokenResponse = (n: number): WireResponse => ({
  body: { access_token: `token-${n}`, token_type: "Bearer", expires_in: 3600, scope: "api1" },
});

export const envelope = (data: unknown): WireResponse => ({
  body: { data, status: "SUCCESS", message: null, validationMessages: null },
});

/** A real HTTP server on a loopback port that responds as told and keeps what it received. Closed with the test. */
export async function startApiServer({
  api = () => envelope([]),
  token = (_request, n) => tokenResponse(n),
}: {
  api?: (request: WireRequest, n: number) => WireResponse | Promise<WireResponse>;
  token?: (request: WireRequest, n: number) => WireResponse | Promise<WireResponse>;
} = {}): Promise<ApiServer> {
  const calls: WireRequest[] = [];
  const tokenRequests: WireRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const received = { method, url, headers, body: Buffer.concat(chunks).toString() };
    const isToken = url.endsWith("/connect/token");
    const log = isToken ? tokenRequests : calls;
    const n = log.push(received);
    const { status = 200, headers: extra = {}, body } = await (isToken ? token : api)(received, n);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    response.writeHead(status, { "content-type": "application/json", ...extra }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, calls, tokenRequests, dropConnections: () => server.closeAllConnections() };
}
