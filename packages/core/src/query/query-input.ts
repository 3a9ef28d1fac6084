import { callOptions, checkCallOptions, sharedCallOptions } from "../client/call-options.ts";
import { invalidCall } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** The part of a call's input that determines the data it reads, as JSON. */
export interface QueryInput {
  readonly params?: object;
  readonly body?: unknown;
  readonly parseAs?: string;
}

export const infiniteOptions = `${sharedCallOptions} bodySerializer:function` as const;

/**
 * Options that a key cannot hold: functions, the signal that TanStack Query sets, and headers, which may be secrets.
 */
const refused = ["signal", "headers", "middleware", "querySerializer", "bodySerializer"];

/**
 * Copies the part of a query's input that belongs in its key. The call uses the copy too, so the data of a key matches
 * the key even when the original changes.
 */
export function queryInput(
  operation: string,
  reads: boolean,
  given: object = {},
  owner = "queryOptions()",
  known: string = callOptions,
): { input: QueryInput; init: object } {
  // TanStack Query repeats queries by itself
  if (!reads) throw invalidCall(operation, "It writes, so it cannot be a query.", "Use mutationOptions().");
  const { params, body, parseAs, ...options }: Readonly<Record<string, unknown>> = { ...given };
  const name = refused.find((option) => options[option] !== undefined);
  if (name) throw invalidCall(operation, `A query cannot set ${name}.`, "Leave it out, or use a middleware.");
  checkCallOptions(operation, given, owner, known);
  const json = JSON.stringify({ params, body, parseAs }, (member, value: unknown) => {
    if (isJson(value)) return value;
    throw invalidCall(operation, `${member} is ${show(value)}, which a query key cannot hold.`, "Pass JSON values.");
  });
  const input: QueryInput = JSON.parse(json);
  return { input, init: { ...options, ...input } };
}

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return /^\[object (Array|Boolean|Null|Object|String|Undefined)\]$/.test(Object.prototype.toString.call(value));
}
