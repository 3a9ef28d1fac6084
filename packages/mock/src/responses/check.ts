import { MockError } from "../errors.ts";
import { isNamed } from "../faults/check.ts";
import { nameOf, type Operation } from "../prism/operations.ts";
import type { KeptResponse, MockResponse } from "./mock-response.ts";

/** Makes sure that a response can be kept. @throws {MockError} `INVALID_OPTION` */
export function checkKept(value: unknown, operations: readonly Operation[]): KeptResponse {
  const { operation, response, times, ...others } = (value ?? {}) as Partial<KeptResponse>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw wrong(`has no ${unknown}. It has operation, response and times`);
  if (!operations.some((one) => typeof operation === "string" && isNamed(one, operation))) {
    const [first] = operations;
    const example = first === undefined ? "" : `, e.g. "${nameOf(first)}"`;
    throw wrong(`is for a method and a path, or an operationId, of the document${example}, not for ${text(operation)}`);
  }
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) {
    throw wrong(`needs times to be a whole number of at least 1, not ${text(times)}`);
  }
  if (typeof response !== "function") checkResponse(response);
  return { operation: operation as string, response: response as MockResponse, ...(times !== undefined && { times }) };
}

/** @throws {MockError} `INVALID_OPTION` */
export function checkResponse(value: unknown): MockResponse {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong(`must be an object with status, headers and body, or a function that returns one, not ${text(value)}`);
  }
  const { status = 200, headers = {}, body, ...others } = value as MockResponse;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw wrong(`has no ${unknown}. It has status, headers and body`);
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw wrong(`needs a status from 200 to 599, not ${text(status)}`);
  }
  try {
    new Headers(headers);
  } catch (error) {
    throw wrong(`has headers that HTTP cannot carry: ${text(headers)}`, error);
  }
  if (!isSendable(body)) throw wrong(`needs a body of text, bytes (Uint8Array) or JSON, not ${kindOf(body)}`);
  return value;
}

/** JSON makes `{}` of a stream, a Blob, a Map and the like, and nothing of a function. */
function isSendable(body: unknown): boolean {
  if (body === undefined || body instanceof Uint8Array) return true;
  const isPlain = ["Object", "Array", "Date"].includes(kindOf(body)) || body === null || typeof body !== "object";
  try {
    return isPlain && JSON.stringify(body) !== undefined;
  } catch {
    return false;
  }
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function wrong(what: string, cause?: unknown): MockError {
  return new MockError("INVALID_OPTION", `A response of respond() ${what}.`, { cause });
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
