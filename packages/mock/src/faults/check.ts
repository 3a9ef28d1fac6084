import { Ajv, type ValidateFunction } from "ajv";
import { MockError } from "../errors.ts";
import { nameOf, type Operation } from "../prism/operations.ts";
import type { Fault } from "./fault.ts";
import { members } from "./schema.ts";

/** How a message names a fault's member, or without one the fault. */
export type Naming = (member?: string) => string;

const known = Object.keys(members);
const effects = ["latency", "status", "rateLimit", "connection", "body", "token", "envelope", "casing", "scope"];
let compiled: ValidateFunction<Fault> | undefined;

/** Makes sure that a value describes a fault. @throws {MockError} `INVALID_OPTION`: it says which member is wrong, and what it may be. */
export function checkFault(value: unknown, operations: readonly Operation[], name: Naming): Fault {
  compiled ??= new Ajv({ $data: true }).compile({ type: "object", properties: members, additionalProperties: false });
  const complaint = compiled(value) ? contradictionOf(value, operations, name) : complaintOf(compiled, value, name);
  if (complaint === undefined) return value as Fault;
  throw new MockError("INVALID_OPTION", complaint);
}

function complaintOf({ errors }: ValidateFunction, value: unknown, name: Naming): string {
  const [error] = errors ?? [];
  const [, member] = error?.instancePath.split("/") ?? [];
  if (member !== undefined) {
    const { description } = members[member as keyof Fault];
    return `${name(member)} must be ${description}, not ${JSON.stringify((value as Fault)[member as keyof Fault])}.`;
  }
  if (error?.keyword !== "additionalProperties") return `${name()} must be an object with one of ${known.join(", ")}.`;
  return `There is no ${name(error.params.additionalProperty)}. A fault has ${known.map((one) => name(one)).join(", ")}.`;
}

function contradictionOf(fault: Fault, operations: readonly Operation[], name: Naming): string | undefined {
  const { latency, status, retryAfter, rateLimit, connection, body, bodyDuration, token, operation } = fault;
  const { envelope, casing, scope } = fault;
  const ends = Object.entries({ status, rateLimit, connection, token, envelope, scope }).filter(
    ([, value]) => value !== undefined,
  );
  const [first, second] = ends.map(([member]) => name(member));
  if (second !== undefined) return `${first} and ${second} cannot be one fault.`;
  if ([first, latency, body, casing].every((effect) => effect === undefined)) {
    const kinds = effects.map((member) => name(member));
    return `${name()} does nothing. It needs one of ${kinds.join(", ")}.`;
  }
  if (connection !== undefined && body !== undefined) {
    return `${name("connection")} and ${name("body")} cannot be one fault.`;
  }
  if (retryAfter !== undefined && status === undefined) return `${name("retryAfter")} needs ${name("status")}.`;
  if (bodyDuration !== undefined && body !== "slow") return `${name("bodyDuration")} needs ${name("body")} "slow".`;
  if (operation === undefined || operations.some((candidate) => isNamed(candidate, operation))) return undefined;
  const example =
    operations[0] && ` e.g. "${operations[0].iid ?? nameOf(operations[0])}" or "${nameOf(operations[0])}",`;
  return `${name("operation")} must be ${members.operation.description},${example ?? ""} not ${JSON.stringify(operation)}.`;
}

/** Whether a fault's `operation` means this one. */
export function isNamed(operation: Operation, text: string): boolean {
  return operation.iid === text || nameOf(operation) === text;
}
