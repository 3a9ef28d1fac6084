import { isObject, type Json } from "@keepnet/document";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * What a credential must be or hold. Judged on the whole list of an operation, once: what used to be enough must still
 * be enough. An empty list takes any call.
 */
export const security: Rule = ({ type, operation }) => {
  if (!type.startsWith("SecurityRequirement")) return undefined;
  const old = ways(operation.before);
  const now = ways(operation.after);
  const sentence = `credential changed from ${inWords(old)} to ${inWords(now)}`;
  if (!isEnough(old, now)) return major(sentence);
  return isEnough(now, old) ? [] : minor(sentence);
};

function isEnough(held: readonly Set<string>[], needed: readonly Set<string>[]): boolean {
  return held.every((way) => needed.some((other) => [...other].every((need) => way.has(need))));
}

/** Each way in, as what it needs: `bearerAuth`, `oauth:read`. */
function ways(operation: Json | undefined): Set<string>[] {
  const list = isObject(operation) ? operation.security : undefined;
  const requirements = Array.isArray(list) && list.length > 0 ? list.filter(isObject) : [{}];
  return requirements.map((requirement) => {
    const needs = Object.entries(requirement).flatMap(([scheme, scopes]) => [
      scheme,
      ...(Array.isArray(scopes) ? scopes.map((scope) => `${scheme}:${scope}`) : []),
    ]);
    return new Set(needs);
  });
}

function inWords(all: readonly Set<string>[]): string {
  return all.map((way) => [...way].join(" + ") || "none").join(" or ");
}
