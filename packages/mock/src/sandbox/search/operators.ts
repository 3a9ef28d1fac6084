import { Refusal } from "../refusal.ts";
import { compare } from "./order.ts";

type Operator = (value: unknown, operand: string) => boolean;

/** Whether a row's value and a filter's text, which all operands are, stand for the same. */
const equals: Operator = (value, operand) => String(value ?? "").toLowerCase() === operand.toLowerCase();

const ordered = (value: unknown, operand: string) =>
  compare(value, typeof value === "number" ? Number(operand) : operand);

/** The operators that the API's documentation has named (facts, section 5). */
const operators: Readonly<Record<string, Operator>> = {
  eq: equals,
  neq: (value, operand) => !equals(value, operand),
  contains: (value, operand) =>
    String(value ?? "")
      .toLowerCase()
      .includes(operand.toLowerCase()),
  gt: (value, operand) => value !== null && ordered(value, operand) > 0,
  lt: (value, operand) => value !== null && ordered(value, operand) < 0,
};

/** @throws {Refusal} 400: there is no such operator. */
export function operatorNamed(name: string, place: string): Operator {
  const operator = Object.hasOwn(operators, name.toLowerCase()) ? operators[name.toLowerCase()] : undefined;
  if (operator !== undefined) return operator;
  const known = Object.keys(operators).join(", ");
  throw new Refusal(400, "Invalid request", [`${place}: "${name}" is not one of the known operators ${known}`]);
}
