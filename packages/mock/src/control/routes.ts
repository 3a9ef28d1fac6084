import type { Clock, Duration, Time } from "../clock.ts";
import { parseDataset } from "../dataset/read.ts";
import { MockError } from "../errors.ts";
import type { Fault } from "../faults/fault.ts";
import type { KeptResponse, OperationName } from "../responses/mock-response.ts";
import type { Revocation } from "../sandbox/access/tokens.ts";
import { descriptions, scenarioNames } from "../scenarios/names.ts";
import type { Control } from "./control.ts";

/** A call of the control API. */
export interface ControlCall {
  readonly body: string;
  readonly query: URLSearchParams;
}

/** What a call does. It returns the JSON to respond with, undefined for none. @throws {MockError} The call is wrong. */
export type ControlRoute = (control: Control, call: ControlCall) => unknown;

/** The calls, by what follows `/__mock/` and by method. */
export const routes: Readonly<Record<string, Readonly<Record<string, ControlRoute>>>> = {
  reset: { POST: (control) => control.reset() },
  snapshot: { GET: (control) => control.snapshot() },
  dataset: { PUT: (control, { body }) => control.loadDataset(parseDataset(body)) },
  requests: {
    GET: listRequests,
    DELETE: ({ requests }) => {
      requests.length = 0;
    },
  },
  clock: {
    GET: ({ clock }) => timeOf(clock),
    POST: ({ clock }, { body }) => {
      moveClock(clock, readJson(body));
      return timeOf(clock);
    },
  },
  faults: {
    GET: ({ faults }) => faults.list(),
    PUT: ({ faults }, { body }) => faults.set(readJson(body) as Fault[]),
    DELETE: ({ faults }) => faults.clear(),
  },
  responses: {
    GET: ({ responses }) => responses.list().map(withoutFunction),
    POST: (control, { body }) => addResponse(control, readJson(body)),
    DELETE: ({ responses }) => responses.clear(),
  },
  scenarios: {
    GET: ({ scenarios }) =>
      scenarioNames.map((name) => ({ name, description: descriptions[name], isOn: scenarios.includes(name) })),
  },
  "tokens/revoke": { POST: (control, { body }) => ({ revoked: control.revokeTokens(readRevocation(body)) }) },
};

/** A function cannot be shown as JSON. */
function withoutFunction({ response, ...kept }: KeptResponse): object {
  return { ...kept, response: typeof response === "function" ? "function" : response };
}

function addResponse(control: Control, body: unknown): void {
  const { operation, response, ...options } = (body ?? {}) as KeptResponse;
  control.respond(operation as OperationName, response, options);
}

function timeOf(clock: Clock): object {
  return { now: new Date(clock.now()).toISOString() };
}

function moveClock(clock: Clock, body: unknown): void {
  const { advance, set, ...others } = (body ?? {}) as { advance?: Duration; set?: Time };
  const isOne = Object.keys(others).length === 0 && (advance === undefined) !== (set === undefined);
  if (isOne && advance !== undefined) clock.advance(advance);
  else if (isOne && set !== undefined) clock.set(set);
  else {
    const examples = '{ "advance": { "hours": 2 } } or { "set": "2026-06-26T10:00:00Z" }';
    throw new MockError("INVALID_OPTION", `The body must be ${examples}.`);
  }
}

/** How many bytes of bodies one list of requests has, but for its first request, which it always has. */
const maxListedBytes = 8 * 1024 * 1024;

/** The requests from a sequence number on, as many as one response may hold, and the number to go on from next time. */
function listRequests({ requests }: Control, { query }: ControlCall): object {
  const since = query.get("since") ?? "0";
  if (!/^\d{1,15}$/.test(since)) {
    throw new MockError(
      "INVALID_OPTION",
      `since must be a sequence number of at least 0, not ${JSON.stringify(since)}.`,
    );
  }
  const wanted = requests.filter(({ sequence }) => sequence >= Number(since));
  let bytes = 0;
  const firstLeftOut = wanted.findIndex((request, index) => {
    bytes += request.unredacted().bytes.length;
    return index > 0 && bytes > maxListedBytes;
  });
  const listed = firstLeftOut === -1 ? wanted : wanted.slice(0, firstLeftOut);
  const last = (listed.at(-1) ?? requests.at(-1))?.sequence;
  return {
    requests: listed.map(({ bytes: _, ...request }) => request),
    next: last === undefined ? Number(since) : last + 1,
  };
}

function readRevocation(body: string): Revocation {
  const { token, clientId, ...others } = (readJson(body) ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length === 0) {
    if (typeof token === "string" && clientId === undefined) return { token };
    if (typeof clientId === "string" && token === undefined) return { clientId };
  }
  throw new MockError("INVALID_OPTION", 'The body must be { "token": "…" } or { "clientId": "…" }.');
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new MockError("INVALID_OPTION", "The body must be JSON.", { cause: error });
  }
}
