import { invalidCall } from "../errors/refusals.ts";
import { kindOf } from "../errors/show.ts";
import { textOf } from "./text-of.ts";

/** A named value, and where it is in the call, for messages: `params.query.from`, `body.tags[2]`. */
export interface Member {
  readonly name: string;
  readonly value: unknown;
  readonly place: string;
}

/** The members of a plain object, without undefined ones. Refuses any other value. */
export function membersOf(operation: string | undefined, place: string, object: unknown): Member[] {
  if (!isPlain(object)) throw cannotSend(operation, place, kindOf(object), "Pass a plain object.");
  const members: Member[] = [];
  for (const [name, value] of Object.entries(object)) {
    const member = { name, value, place: place + step(name) };
    requireText(operation, { ...member, value: name }, "Correct its name.");
    if (value !== undefined) members.push(member);
  }
  return members;
}

/** One member for each element of a list; none for null. */
export function elementsOf(member: Member): Member[] {
  const { name, value, place } = member;
  if (Array.isArray(value))
    return Array.from(value, (element, i) => ({ name, value: element, place: `${place}[${i}]` }));
  return value === null ? [] : [member];
}

/** The text of a member. Refuses a value that has no exact text. */
export function requireText(operation: string | undefined, { value, place }: Member, remedy: string): string {
  const text = textOf(value);
  if (text === undefined) throw cannotSend(operation, place, kindOf(value), remedy);
  return text;
}

export function cannotSend(operation: string | undefined, place: string, kind: string, remedy: string) {
  return invalidCall(operation, `${place.slice(0, 200)} is ${kind}.`, remedy);
}

/** An object literal, of this realm or another, or one without a prototype. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The access to a member, as in code. */
export function step(name: string): string {
  return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
