import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import type { BenchDocument } from "./documents.ts";
import { type BenchRequest, credential, requestsOf } from "./requests.ts";
import { type Contender, Running } from "./servers.ts";

/** What one contender did with one document. */
export interface Measurement {
  readonly document: string;
  readonly contender: string;
  /** Milliseconds from the start of the process to its first token, or to its first response where it has no tokens. */
  readonly start: number;
  /** Resident MiB at that time, and after the load. */
  readonly memory: { readonly started: number; loaded: number };
  /** By operation and number of connections, as in `search, 16`. */
  readonly loads: Record<string, Load>;
}

/** How a server did under load. */
export interface Load {
  /** Requests a second. */
  readonly rate: number;
  /** Microseconds of the server's processor time for a request, which other work of the machine hardly changes. */
  readonly cost: number;
}

const connections = [1, 16];

interface Started {
  readonly server: Running;
  readonly requests: readonly BenchRequest[];
  readonly measurement: Measurement;
}

/**
 * Starts servers one after the other, then loads them in turns over kept-alive connections, so that whatever else the
 * machine does meets them all. Its figures are medians of so many rounds of a second each.
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
    for (const { server, requests } of all) for (const request of requests) await load(server, request, 16);
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
  const started = performance.now() - startedAt;
  const memory = { started: await server.memory(), loaded: 0 };
  const requests = requestsOf(document, token);
  for (const request of requests) await expectSuccess(server.url, request);
  return {
    server,
    requests,
    measurement: { document: document.name, contender: contender.name, start: started, memory, loads: {} },
  };
}

async function loadInTurns(all: readonly Started[], index: number, count: number, rounds: number): Promise<void> {
  const loads = all.map((): Load[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, { server, requests }] of all.entries()) {
      const request = requests[index];
      if (request !== undefined) loads[which]?.push(await load(server, request, count));
    }
  }
  for (const [which, { requests, measurement }] of all.entries()) {
    const rounds = loads[which] ?? [];
    measurement.loads[`${requests[index]?.name}, ${count}`] = {
      rate: median(rounds.map(({ rate }) => rate)),
      cost: median(rounds.map(({ cost }) => cost)),
    };
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A token of the server's token endpoint; any text where it has none. It waits until the server listens. */
export async function firstToken(url: string): Promise<string> {
  for (;;) {
    const response = await fetch(`${url}/connect/token`, {
      method: "POST",
      body: new URLSearchParams(credential),
    }).catch(() => sleep(5, undefined));
    if (response === undefined) continue;
    const body = (await response.json()) as { access_token?: string };
    return body.access_token ?? "any-token";
  }
}

async function expectSuccess(url: string, { method, path, headers, body }: BenchRequest): Promise<void> {
  const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} responded with ${response.status}: ${text.slice(0, 500)}`);
}

async function load(server: Running, request: BenchRequest, count: number): Promise<Load> {
  const { url } = server;
  const { method, path, headers, body } = request;
  const options = { url: url + path, method: method as "GET", headers, connections: count, duration: 1 };
  const idReplacement = body?.includes("[<id>]") === true;
  const before = await server.processorTime();
  const result = await autocannon({ ...options, idReplacement, ...(body !== undefined && { body }) });
  const used = (await server.processorTime()) - before;
  // what was created is gone again; Prism keeps nothing, and has no such path
  await (await fetch(`${url}/__mock/reset`, { method: "POST" })).arrayBuffer();
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of the requests ${method} ${path} failed.`);
  return { rate: result.requests.average, cost: used / result.requests.total };
}
