import type { Schemas } from "../operation-types.ts";
import { Refusal } from "../refusal.ts";
import type { MemberType } from "./member-type.ts";
import { compareKeys, sortKey } from "./sort-key.ts";

/** What a filter compares with. The API takes every type, and text for all of them. */
export type Operand = Schemas["FilterValue"];

type Operator = (value: unknown, operand: string, type: MemberType) => boolean;

const textOf = (value: unknown) => String(value ?? "").toLowerCase();

/** What is not there, or empty, equals an empty operand only. Texts are equal in any case. */
const equals: Operator = (value, operand, type) => {
  if (operand === "" || textOf(value) === "") return textOf(value) === operand;
  if (type === "text" || type === "id") return textOf(value) === operand;
  const key = sortKey(value, type);
  return key !== undefined && key === sortKey(operand, type);
};
const contains: Operator = (value, operand) => textOf(value).includes(operand);
const includes: Operator = (value, operand, type) =>
  operand.split(",").some((candidate) => equals(value, candidate.trim(), type));
const differs: Operator = (value, operand, type) => !equals(value, operand, type);

/** What is not there, or not of the member's type, is neither greater nor less than anything. */
const ordered =
  (fits: (order: number) => boolean): Operator =>
  (value, operand, type) => {
    const [key, other] = [sortKey(value, type), sortKey(operand, type)];
    return key !== undefined && other !== undefined && fits(compareKeys(key, other));
  };

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
export function operatorNamed(
  name: string,
  place: string,
): (value: unknown, operand: Operand, type: MemberType) => boolean {
  const operator = Object.hasOwn(operators, name.toLowerCase()) ? operators[name.toLowerCase()] : undefined;
  if (operator !== undefined) return (value, operand, type) => operator(value, textOf(operand), type);
  const known = Object.keys(operators).join(", ");
  throw new Refusal(400, "Invalid request", [`${place}: "${name}" is not one of the known operators ${known}`]);
}
