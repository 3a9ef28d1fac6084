import type { Schemas } from "../operation-types.ts";
import { Refusal } from "../refusal.ts";
import type { MemberType } from "./member-type.ts";
import { compareKeys, sortKey } from "./sort-key.ts";

/** What a filter compares with. The API takes every type, and text for all of them. */
export type Operand = Schemas["FilterValue"];

/** What an operator asks of a value, with what it compares with worked out once: there can be very many rows. */
type Test = (value: unknown, type: MemberType) => boolean;
type Operator = (operand: string) => Test;

const textOf = (value: unknown) => String(value ?? "").toLowerCase();

/** What is not there, or empty, equals an empty operand only. Texts are equal in any case. */
function isOneOf(operands: readonly string[]): Test {
  const texts = new Set(operands);
  const keysOf = byType((type) => new Set(operands.flatMap((operand) => sortKey(operand, type) ?? [])));
  return (value, type) => {
    const text = textOf(value);
    if (text === "" || type === "text" || type === "id") return texts.has(text);
    const key = sortKey(value, type);
    return key !== undefined && keysOf(type).has(key);
  };
}

const equals: Operator = (operand) => isOneOf([operand]);
const includes: Operator = (operand) => isOneOf(operand.split(",").map((candidate) => candidate.trim()));
const contains: Operator = (operand) => (value) => textOf(value).includes(operand);
const differs: Operator = (operand) => {
  const isEqual = equals(operand);
  return (value, type) => !isEqual(value, type);
};

/** What is not there, or not of the member's type, is neither greater nor less than anything. */
const ordered =
  (fits: (order: number) => boolean): Operator =>
  (operand) => {
    const keyOf = byType((type) => sortKey(operand, type));
    return (value, type) => {
      const [key, other] = [sortKey(value, type), keyOf(type)];
      return key !== undefined && other !== undefined && fits(compareKeys(key, other));
    };
  };

/** What follows from a type alone, which rows may have different ones of. */
function byType<Result>(make: (type: MemberType) => Result): (type: MemberType) => Result {
  const made = new Map<MemberType, Result>();
  return (type) => {
    if (!made.has(type)) made.set(type, make(type));
    return made.get(type) as Result;
  };
}

const greater = ordered((order) => order > 0);
const less = ordered((order) => order < 0);

/** The operators that the web UI sends, and those that the API's documentation has named, in lower case. */
const operators: Readonly<Record<string, Operator>> = {
  "=": equals,
  "!=": differs,
  ">": greater,
  ">=": ordered((order) => order >= 0),
  "<": less,
  "<=": ordered((order) => order <= 0),
  contains,
  include: includes,
  eq: equals,
  neq: differs,
  gt: greater,
  lt: less,
};

/** @throws {Refusal} 400: there is no such operator. */
export function operatorNamed(name: string, place: string): (operand: Operand) => Test {
  const operator = Object.hasOwn(operators, name.toLowerCase()) ? operators[name.toLowerCase()] : undefined;
  if (operator !== undefined) return (operand) => operator(textOf(operand));
  const known = Object.keys(operators).join(", ");
  throw new Refusal(400, "Invalid request", [`${place}: "${name}" is not one of the known operators ${known}`]);
}
