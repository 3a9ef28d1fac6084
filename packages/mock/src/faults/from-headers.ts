import type { HttpRequest } from "../exchange.ts";
import type { Naming } from "./check.ts";
import { dashed, memberOf, readValue } from "./text.ts";

const prefix = "x-mock-";

/** The fault that a request asks for in `X-Mock-*` headers, unchecked; undefined when there are none. */
export function faultIn({ headers }: HttpRequest): object | undefined {
  const named = Object.entries(headers).filter(([name]) => name.startsWith(prefix));
  if (named.length === 0) return undefined;
  return Object.fromEntries(
    named.map(([name, value]) => {
      const member = memberOf(name.slice(prefix.length));
      return [member, readValue(member, value)] as const;
    }),
  );
}

/** `retryAfter` as `X-Mock-Retry-After`. */
export const headerNaming: Naming = (member) =>
  member === undefined
    ? "The fault in the X-Mock-* headers"
    : `X-Mock-${dashed(member).replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())}`;
