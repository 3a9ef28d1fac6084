import { Place } from "@keepnet/document";
import { type Assembled, assemble } from "../../src/assemble.ts";
import { loadDocument } from "../../src/document.ts";
import type { HttpAnswer, HttpRequest } from "../../src/exchange.ts";
import { checkOptions } from "../../src/options.ts";
import { memoryInUse } from "../robustness/memory.ts";
import { complaintAbout } from "./check.ts";
import { Dice } from "./dice.ts";
import { RequestMaker } from "./requests.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly requests: number;
}

/** What came of a run, for people. */
export interface FuzzResult {
  /** How many answers there were, by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** By how many bytes the memory in use grew in the second half of the run, if that is long enough. */
  readonly growth: number;
}

/** The mock's clock stands still, so that a seed gives the same run each time. */
const now = "2026-06-26T10:00:00Z";

/** After so many requests the mock starts over, as between tests. */
const epochLength = 2_000;

/** After so many requests what it holds then is measured. */
const measureLength = 10_000;

/** Before so many requests what is held grows by validators: they are compiled for each operation and kind of answer. */
const warmUp = 30_000;

/** What the mock may hold more at the end than in the middle of a run, or than after the warm-up. */
const maxGrowth = 8 * 1024 * 1024;

/**
 * Sends random requests to a mock in this process. No answer may be an error of the mock, each refusal has the shape that
 * is documented, what the mock holds after a reset does not grow, and it serves as before in the end.
 *
 * @throws With the seed and the request, so that the run can be repeated.
 */
export async function fuzz({ seed, requests }: FuzzOptions): Promise<FuzzResult> {
  const mock = await assemble(checkOptions({ companies: 3, users: 5, seed: String(seed), now }));
  const { document } = await loadDocument(undefined);
  const before = mock.control.snapshot();
  const dice = new Dice(seed);
  const maker = new RequestMaker(Place.rootOf(structuredClone(document) as never), await tokensOf(mock), dice);
  const statuses: Record<string, number> = {};
  let inUse: number | undefined;
  let growth = 0;
  for (let sent = 0; sent < requests; ) {
    // some at once, as clients send them
    const batch = Array.from({ length: dice.once(4) ? 4 : 1 }, () => maker.next());
    sent += batch.length;
    const answers = await Promise.all(batch.map((request) => mock.receive()(request).catch(failureOf)));
    for (const [index, answer] of answers.entries()) {
      const complaint = complaintAbout(batch[index] as HttpRequest, answer);
      if (complaint !== undefined) throw failed(seed, sent, complaint, batch[index] as HttpRequest);
      const status = String(answer.status);
      statuses[status] = (statuses[status] ?? 0) + 1;
      for (const id of idsIn(answer)) maker.learn(id);
    }
    const hasPassed = (length: number) => sent % length < batch.length;
    if (!hasPassed(epochLength)) continue;
    mock.control.reset();
    if (JSON.stringify(mock.control.snapshot()) !== JSON.stringify(before)) {
      throw failed(seed, sent, "a reset did not bring back the first data");
    }
    if (!hasPassed(measureLength) || sent < Math.max(warmUp, requests / 2)) continue;
    const held = memoryInUse();
    inUse ??= held;
    growth = held - inUse;
    if (growth > maxGrowth) throw failed(seed, sent, `the mock holds ${growth} bytes more than in the middle`);
  }
  mock.control.reset();
  await expectToServe(mock, seed, requests);
  return { statuses, growth };
}

function failureOf(error: unknown): HttpAnswer {
  const text = error instanceof Error ? error.stack : String(error);
  return { status: 0, headers: {}, body: new TextEncoder().encode(`The mock threw: ${text}`) };
}

function failed(seed: number, sent: number, complaint: string, request?: HttpRequest): Error {
  const { method, url, headers, body } = request ?? { method: "", url: "", headers: {}, body: new Uint8Array() };
  const shown = `${method} ${url} ${JSON.stringify(headers)} ${new TextDecoder().decode(body).slice(0, 2_000)}`;
  const again = `pnpm fuzz:mock --seed ${seed} --requests ${sent}`;
  return new Error(`After ${sent} requests of the seed ${seed}: ${complaint}\n${shown}\nTo repeat it: ${again}`);
}

/** Of ten requests seven are a Reseller's, who may do everything. */
const clients = [...Array<string>(7).fill("mock-reseller"), "mock-company-admin", "mock-second-reseller"];

async function tokensOf(mock: Assembled): Promise<string[]> {
  const answers = await Promise.all(clients.map((client) => signIn(mock, client)));
  return [...answers.map(tokenIn).filter((token) => token !== undefined), "not-a-token"];
}

function signIn(mock: Assembled, clientId: string): Promise<HttpAnswer> {
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

function tokenIn({ body }: HttpAnswer): string | undefined {
  return (JSON.parse(new TextDecoder().decode(body)) as { access_token?: string }).access_token;
}

async function expectToServe(mock: Assembled, seed: number, sent: number): Promise<void> {
  const authorization = `Bearer ${tokenIn(await signIn(mock, "mock-reseller"))}`;
  const request = { method: "GET", url: "/api/companies/my", headers: { authorization }, body: new Uint8Array() };
  const answer = await mock.receive()(request);
  if (answer.status !== 200) throw failed(seed, sent, `the mock no longer serves: ${answer.status}`, request);
}

/** Some of the ids in an answer, by their form alone: it may be long. */
function idsIn({ status, body }: HttpAnswer): string[] {
  if (status >= 300) return [];
  const start = new TextDecoder().decode(body.subarray(0, 2_000));
  const found = start.matchAll(/"(?:resourceId|transactionId|\w+ResourceId|jobId)":"([^"]+)"/g);
  return [...found].map(([, id = ""]) => id).slice(0, 5);
}
