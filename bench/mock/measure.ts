import autocannon from "autocannon";
import type { BenchDocument } from "./documents.ts";
import { type BenchRequest, requestsOf } from "./requests.ts";
import { type Contender, Running } from "./servers.ts";

/** What one contender did with one document. */
export interface Measurement {
  readonly document: string;
  readonly contender: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  /** Resident MiB after the first answer, and after the load. */
  readonly memory: { readonly started: number; readonly loaded: number };
  /** Requests a second, by operation and number of connections, as in `first, 16`. */
  readonly rates: Readonly<Record<string, number>>;
}

const connections = [1, 16];

/** Starts a server, waits for its first answer, and loads it over kept-alive connections, `seconds` for each rate. */
export async function measure(
  document: BenchDocument,
  contender: Contender,
  file: string | undefined,
  seconds: number,
) {
  const startedAt = performance.now();
  const server = await Running.start(contender, file);
  try {
    const token = await firstToken(server.url);
    const firstAnswer = performance.now() - startedAt;
    const requests = requestsOf(document, token);
    for (const request of requests) await expectSuccess(server.url, request);
    const started = await server.memory();
    const rates: Record<string, number> = {};
    for (const request of requests) {
      await load(server.url, request, 16, 1);
      for (const count of connections) {
        rates[`${request.place}, ${count}`] = await load(server.url, request, count, seconds);
      }
    }
    const memory = { started, loaded: await server.memory() };
    return { document: document.name, contender: contender.name, firstAnswer, memory, rates } satisfies Measurement;
  } finally {
    await server.stop();
  }
}

/** A token of the server's token endpoint; any text where it has none. It waits until the server listens. */
async function firstToken(url: string): Promise<string> {
  const form = {
    grant_type: "client_credentials",
    client_id: "mock-reseller",
    client_secret: "mock-reseller-secret",
    scope: "api1",
  };
  for (;;) {
    const response = await fetch(`${url}/connect/token`, { method: "POST", body: new URLSearchParams(form) }).catch(
      () => new Promise<undefined>((resolve) => setTimeout(resolve, 5)),
    );
    if (response === undefined) continue;
    const answer = (await response.json()) as { access_token?: string };
    return answer.access_token ?? "any-token";
  }
}

async function expectSuccess(url: string, { method, path, headers, body = null }: BenchRequest): Promise<void> {
  const response = await fetch(url + path, { method, headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text.slice(0, 500)}`);
}

async function load(url: string, request: BenchRequest, count: number, seconds: number): Promise<number> {
  const { method, path, headers, body } = request;
  const options = { url: url + path, method: method as "GET", headers, connections: count, duration: seconds };
  const result = await autocannon({ ...options, ...(body !== undefined && { body }) });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of the requests ${method} ${path} failed.`);
  return result.requests.average;
}
