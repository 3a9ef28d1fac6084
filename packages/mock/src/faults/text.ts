import { MockError } from "../errors.ts";

/**
 * Reads a member of a fault from text: `100-900` is a range, `5/60` a rate limit, `0.1` a number, and anything else
 * itself. Whether the member takes that is not decided here.
 */
export function readValue(member: string, text: string): unknown {
  if (member === "operation" || member === "company") return text;
  const [, min, max] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (min !== undefined) return { min: Number(min), max: Number(max) };
  const [, requests, window] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (requests !== undefined) return { requests: Number(requests), window: Number(window) };
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `retry-after` as `retryAfter`. */
export function memberOf(text: string): string {
  return text.trim().replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `retryAfter` as `retry-after`. */
export function dashed(member: string): string {
  return member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads a fault such as `status=503,retry-after=2,times=3`, for whom the result has yet to be checked. */
export function readFault(text: string): object {
  const pairs = text.split(",").map((pair) => {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined) {
      const message = `The fault ${JSON.stringify(text)} must be written as name=value, with commas between, e.g. status=503,times=2.`;
      throw new MockError("INVALID_OPTION", message);
    }
    const member = memberOf(name);
    return [member, readValue(member, value.trim())] as const;
  });
  return Object.fromEntries(pairs);
}
