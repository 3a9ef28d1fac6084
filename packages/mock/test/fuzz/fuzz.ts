import { Place } from "@keepnet/document";
import { type Assembled, assemble } from "../../src/assemble.ts";
import { loadDocument } from "../../src/document.ts";
import type { HttpRequest, HttpResponse } from "../../src/exchange.ts";
import { checkOptions } from "../../src/options.ts";
import { memoryInUse } from "../robustness/memory.ts";
import { complaintAbout } from "./check.ts";
import { Dice } from "./dice.ts";
import { RequestMaker } from "./requests.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly requests: number;
  /** After so many requests the mock starts over, as between tests. Default: 2,000. */
  readonly epoch?: number;
  /** Whether requests that take long are less rare, for a short run. Default: false. */
  readonly dense?: boolean;
}

/** What came of a run, for people. */
export interface FuzzResult {
  /** How many responses there were, by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** By how many bytes the memory in use grew in the second half of the run, if that is long enough. */
  readonly growth: number;
}

/** The mock's clock stands still, so that a seed gives the same run each time. */
const now = "2026-06-26T10:00:00Z";

/** After so many epochs what it holds then is measured. */
const measured = 5;

/** Before so many epochs what is held grows by validators: they are compiled for each operation and kind of response. */
const warmUp = 15;

/** What the mock may hold more at the end than in the middle of a run, or than after the warm-up. */
const maxGrowth = 8 * 1024 * 1024;

/** How many bytes the record of requests may hold: for a byte of a body, for each request, and besides. */
const maxHeld = { perByte: 2, perRequest: 6 * 1024, besides: 2 * 1024 * 1024 };

/** How many milliseconds of CPU time the requests that are sent at once may take. */
const maxDuration = 800;

/**
 * Sends random requests to a mock in this process. No response may be an error of the mock or take long, each refusal has
 * the shape that is documented, the record can be listed and holds no more than what was sent, a reset brings back the
 * first data, what the mock holds after it does not grow, and it serves as before in the end.
 *
 * @throws With the seed and the request, so that the run can be repeated.
 */
export async function fuzz({ seed, requests, epoch = 2_000, dense = false }: FuzzOptions): Promise<FuzzResult> {
  const mock = await assemble(checkOptions({ companies: 3, users: 5, seed: String(seed), now }));
  const { document } = await loadDocument(undefined);
  const before = mock.control.snapshot();
  const dice = new Dice(seed);
  const place = Place.rootOf(structuredClone(document) as never);
  const maker = new RequestMaker(place, await tokensOf(mock), dice, dense);
  const statuses: Record<string, number> = {};
  let inUse: number | undefined;
  let growth = 0;
  let epochs = 0;
  for (let sent = 0; sent < requests; ) {
    // some at once, as clients send them
    const batch = Array.from({ length: dice.once(4) ? 4 : 1 }, () => maker.next());
    sent += batch.length;
    const fail = (complaint: string, request?: HttpRequest) =>
      failed({ seed, requests: sent, epoch, dense }, complaint, request);
    const start = process.threadCpuUsage();
    const responses = await Promise.all(batch.map((request) => mock.receive()(request).catch(failureOf)));
    const { user, system } = process.threadCpuUsage(start);
    const duration = (user + system) / 1_000;
    if (duration > maxDuration) throw fail(`the response took ${Math.round(duration)} ms of CPU time`, batch[0]);
    for (const [index, response] of responses.entries()) {
      const request = batch[index] as HttpRequest;
      const complaint = complaintAbout(request, response);
      if (complaint !== undefined) throw fail(complaint, request);
      const status = String(response.status);
      statuses[status] = (statuses[status] ?? 0) + 1;
      for (const id of idsIn(response)) maker.learn(id);
      maker.follow(request, response);
    }
    if (sent < (epochs + 1) * epoch) continue;
    epochs += 1;
    const isMeasured = epochs % measured === 0;
    const problem = (await problemOfList(mock)) ?? (isMeasured ? problemOfRecord(mock) : undefined);
    if (problem !== undefined) throw fail(problem);
    mock.control.reset();
    if (JSON.stringify(mock.control.snapshot()) !== JSON.stringify(before)) {
      throw fail("a reset did not bring back the first data");
    }
    if (!isMeasured || epochs < warmUp || sent < requests / 2) continue;
    const held = memoryInUse();
    inUse ??= held;
    growth = held - inUse;
    if (growth > maxGrowth) throw fail(`the mock holds ${growth} bytes more than in the middle`);
  }
  mock.control.reset();
  await expectToServe(mock, { seed, requests, epoch, dense });
  return { statuses, growth };
}

/** What is wrong with the list of the requests; undefined when each of them can be seen. */
async function problemOfList(mock: Assembled): Promise<string | undefined> {
  for (let since = 0; ; ) {
    const url = `/__mock/requests?since=${since}`;
    const request = { method: "GET", url, headers: { host: "localhost" }, body: new Uint8Array() };
    const { status, body } = await mock.receive()(request).catch(failureOf);
    const text = new TextDecoder().decode(body);
    if (status !== 200) return `the requests cannot be listed: ${status} ${text.slice(0, 1_000)}`;
    const { requests, next } = JSON.parse(text) as { requests: unknown[]; next: number };
    if (requests.length === 0) return undefined;
    since = next;
  }
}

/** What is wrong with the memory that the record of requests takes. */
function problemOfRecord({ control: { requests } }: Assembled): string | undefined {
  const sent = requests.reduce((total, request) => total + request.unredacted().bytes.length, 0);
  const allowed = maxHeld.besides + maxHeld.perByte * sent + maxHeld.perRequest * requests.length;
  const before = memoryInUse();
  requests.length = 0;
  const held = before - memoryInUse();
  return held > allowed ? `the record holds ${held} bytes for the ${sent} bytes that were sent` : undefined;
}

function failureOf(error: unknown): HttpResponse {
  const text = error instanceof Error ? error.stack : String(error);
  return { status: 0, headers: {}, body: new TextEncoder().encode(`The mock threw: ${text}`) };
}

function failed(
  { seed, requests, epoch, dense }: Required<FuzzOptions>,
  complaint: string,
  request?: HttpRequest,
): Error {
  const { method, url, headers, body } = request ?? { method: "", url: "", headers: {}, body: new Uint8Array() };
  const shown = `${method} ${url} ${JSON.stringify(headers)} ${new TextDecoder().decode(body).slice(0, 2_000)}`;
  const again = `pnpm fuzz:mock --seed ${seed} --requests ${requests} --epoch ${epoch}${dense ? " --dense" : ""}`;
  return new Error(`After ${requests} requests of the seed ${seed}: ${complaint}\n${shown}\nTo repeat it: ${again}`);
}

/** Of ten requests seven are a Reseller's, who may do everything. */
const clients = [...Array<string>(7).fill("mock-reseller"), "mock-company-admin", "mock-second-reseller"];

async function tokensOf(mock: Assembled): Promise<string[]> {
  const received = await Promise.all(clients.map((client) => signIn(mock, client)));
  return [...received.map(tokenIn).filter((token) => token !== undefined), "not-a-token"];
}

function signIn(mock: Assembled, clientId: string): Promise<HttpResponse> {
  const form = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: `${clientId}-secret`,
    scope: "api1",
  };
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = new TextEncoder().encode(new URLSearchParams(form).toString());
  return mock.receive()({ method: "POST", url: "/connect/token", headers, body });
}

function tokenIn({ body }: HttpResponse): string | undefined {
  return (JSON.parse(new TextDecoder().decode(body)) as { access_token?: string }).access_token;
}

async function expectToServe(mock: Assembled, run: Required<FuzzOptions>): Promise<void> {
  const authorization = `Bearer ${tokenIn(await signIn(mock, "mock-reseller"))}`;
  const request = { method: "GET", url: "/api/companies/my", headers: { authorization }, body: new Uint8Array() };
  const received = await mock.receive()(request);
  if (received.status !== 200) throw failed(run, `the mock no longer serves: ${received.status}`, request);
}

/** Some of the ids in a response, by their form alone: it may be long. */
function idsIn({ status, body }: HttpResponse): string[] {
  if (status >= 300) return [];
  const start = new TextDecoder().decode(body.subarray(0, 2_000));
  const found = start.matchAll(/"(?:resourceId|transactionId|\w+ResourceId|jobId)":"([^"]+)"/g);
  return [...found].map(([, id = ""]) => id).slice(0, 5);
}
