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
  readonly memory: { readonly started: number; loaded: number };
  /** Requests a second, by operation and number of connections, as in `first, 16`. */
  readonly rates: Record<string, number>;
}

const connections = [1, 16];

interface Started {
  readonly server: Running;
  readonly requests: readonly BenchRequest[];
  readonly measurement: Measurement;
}

/**
 * Starts servers one after the other, then loads them in turns over kept-alive connections, so that whatever else the
 * machine does meets them all. A rate is the median of so many rounds of a second each.
 */
export async function measure(
  document: BenchDocument,
  contenders: readonly Contender[],
  fileFor: (contender: Contender) => string | undefined,
  rounds: number,
): Promise<Measurement[]> {
  const all: Started[] = [];
  try {
    for (const contender of contenders) all.push(await start(document, contender, fileFor(contender)));
    for (const { server, requests } of all) for (const request of requests) await load(server.url, request, 16);
    for (const index of all[0]?.requests.keys() ?? []) {
      for (const count of connections) await loadInTurns(all, index, count, rounds);
    }
    for (const { server, measurement } of all) measurement.memory.loaded = await server.memory();
    return all.map(({ measurement }) => measurement);
  } finally {
    for (const { server } of all) await server.stop();
  }
}

async function start(document: BenchDocument, contender: Contender, file: string | undefined): Promise<Started> {
  const startedAt = performance.now();
  const server = await Running.start(contender, file);
  const token = await firstToken(server.url);
  const firstAnswer = performance.now() - startedAt;
  const requests = requestsOf(document, token);
  for (const request of requests) await expectSuccess(server.url, request);
  const memory = { started: await server.memory(), loaded: 0 };
  return {
    server,
    requests,
    measurement: { document: document.name, contender: contender.name, firstAnswer, memory, rates: {} },
  };
}

async function loadInTurns(all: readonly Started[], index: number, count: number, rounds: number): Promise<void> {
  const rates = all.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, { server, requests }] of all.entries()) {
      const request = requests[index];
      if (request !== undefined) rates[which]?.push(await load(server.url, request, count));
    }
  }
  for (const [which, { requests, measurement }] of all.entries()) {
    measurement.rates[`${requests[index]?.place}, ${count}`] = median(rates[which] ?? []);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
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

async function load(url: string, request: BenchRequest, count: number): Promise<number> {
  const { method, path, headers, body } = request;
  const options = { url: url + path, method: method as "GET", headers, connections: count, duration: 1 };
  const result = await autocannon({ ...options, ...(body !== undefined && { body }) });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of the requests ${method} ${path} failed.`);
  return result.requests.average;
}
