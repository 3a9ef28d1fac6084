import { kindOf } from "../errors/show.ts";
import { cannotSend, isPlain, step } from "./members.ts";

/** Far deeper than any operation's body, and deeper than JSON parsers accept by default. */
const maxDepth = 200;

/**
 * Encodes a body as JSON. Refuses what `JSON.stringify` would drop or turn into something else, such as a function,
 * NaN, a Map or an undefined element. Undefined members are absent, as in every JSON encoder.
 */
export function encodeJson(operation: string, body: unknown): string {
  const parents: unknown[] = [];
  /** For each parent, the key of the member that is being checked. */
  const keys: (string | number)[] = [];
  const refuse = (kind: string) => {
    const path = keys.slice(0, parents.length).map((key) => (typeof key === "number" ? `[${key}]` : step(key)));
    const remedy = "Pass text, a finite number, a boolean, null, or a list or plain object of these.";
    return cannotSend(operation, `body${path.join("")}`, kind, remedy);
  };
  const check = (given: unknown): void => {
    if (given === null || typeof given === "string" || typeof given === "boolean" || Number.isFinite(given)) return;
    if (typeof given !== "object") throw refuse(kindOf(given));
    if (parents.includes(given)) throw refuse("one of its own parents");
    if (parents.length === maxDepth) throw refuse("nested too deeply");
    // dates and Node's Buffer have a toJSON, but it loses what they are
    const isLost = ArrayBuffer.isView(given) || (given instanceof Date && Number.isNaN(given.getTime()));
    const { toJSON } = given as { toJSON?: unknown };
    const hasToJson = !isLost && typeof toJSON === "function";
    const value: unknown = hasToJson ? toJSON.call(given, String(keys[parents.length - 1] ?? "")) : given;
    if (typeof value !== "object" || value === null) {
      check(value);
      return;
    }
    const isList = Array.isArray(value);
    if (!isList && !hasMembers(value)) throw refuse(kindOf(value));
    const depth = parents.push(given);
    if (isList) {
      for (let i = 0; i < value.length; i++) {
        keys[depth - 1] = i;
        check(value[i]);
      }
    } else {
      for (const name of Object.keys(value)) {
        const member = (value as Record<string, unknown>)[name];
        if (member === undefined) continue;
        keys[depth - 1] = name;
        check(member);
      }
    }
    parents.pop();
  };
  check(body);
  return JSON.stringify(body);
}

/** Whether an object's content is in its members. Otherwise JSON would be `{}`, or internal state. */
function hasMembers(value: object): boolean {
  if (isPlain(value)) return true;
  const isBuiltIn = Object.prototype.toString.call(value) !== "[object Object]";
  return !isBuiltIn && !(Symbol.asyncIterator in value) && Object.keys(value).length > 0;
}
