import type { Schemas } from "../operation-types.ts";
import { Refusal } from "../refusal.ts";
import { compare } from "./order.ts";

/** What a filter compares with. The API takes every type, and text for all of them. */
export type Operand = Schemas["FilterValue"];

type Operator = (value: unknown, operand: string) => boolean;

const textOf = (value: unknown) => String(value ?? "").toLowerCase();

const equals: Operator = (value, operand) => textOf(value) === operand;
const contains: Operator = (value, operand) => textOf(value).includes(operand);
const includes: Operator = (value, operand) => operand.split(",").some((candidate) => equals(value, candidate.trim()));

const ordered =
  (fits: (order: number) => boolean): Operator =>
  (value, operand) =>
    value !== null &&
    value !== undefined &&
    fits(compare(value, typeof value === "number" ? Number(operand) : operand));

const greater = ordered((order) => order > 0);
const less = ordered((order) => order < 0);
const differs: Operator = (value, operand) => !equals(value, operand);

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
export function operatorNamed(name: string, place: string): (value: unknown, operand: Operand) => boolean {
  const operator = Object.hasOwn(operators, name.toLowerCase()) ? operators[name.toLowerCase()] : undefined;
  if (operator !== undefined) return (value, operand) => operator(value, textOf(operand));
  const known = Object.keys(operators).join(", ");
  throw new Refusal(400, "Invalid request", [`${place}: "${name}" is not one of the known operators ${known}`]);
}
