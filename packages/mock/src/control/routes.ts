import { parseDataset } from "../dataset/read.ts";
import { MockError } from "../errors.ts";
import type { Fault } from "../faults/fault.ts";
import type { Revocation } from "../sandbox/access/tokens.ts";
import type { Control } from "./control.ts";
import { redact } from "./redact.ts";

/** A call of the control API. */
export interface ControlCall {
  readonly body: string;
  readonly query: URLSearchParams;
}

/** What a call does. It returns the JSON to answer, undefined for none. @throws {MockError} The call is wrong. */
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
  faults: {
    GET: ({ faults }) => faults.list(),
    PUT: ({ faults }, { body }) => faults.set(readJson(body) as Fault[]),
    DELETE: ({ faults }) => faults.clear(),
  },
  "tokens/revoke": { POST: (control, { body }) => ({ revoked: control.revokeTokens(readRevocation(body)) }) },
};

/** The requests from a sequence number on, and the one to go on from next time. */
function listRequests({ requests }: Control, { query }: ControlCall): object {
  const since = query.get("since") ?? "0";
  if (!/^\d{1,15}$/.test(since)) {
    throw new MockError(
      "INVALID_OPTION",
      `since must be a sequence number of at least 0, not ${JSON.stringify(since)}.`,
    );
  }
  const last = requests.at(-1)?.sequence;
  return {
    requests: requests.filter(({ sequence }) => sequence >= Number(since)).map(redact),
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
