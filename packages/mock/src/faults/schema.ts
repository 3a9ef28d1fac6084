import type { SchemaObject } from "ajv";
import type { Fault } from "./fault.ts";

const hour = 3_600_000;
const day = 86_400;

const whole = (minimum: number, maximum: number, unit = "") => ({
  type: "integer",
  minimum,
  maximum,
  description: `a whole number from ${minimum} to ${maximum}${unit}`,
});
const oneOf = (...values: string[]) => ({
  enum: values,
  description: values.map((value) => `"${value}"`).join(" or "),
});
const pair = (properties: Record<string, object>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const latency = whole(0, hour);
const range = pair({ min: latency, max: { ...latency, minimum: { $data: "1/min" } } });
const limit = pair({ requests: whole(1, 1_000_000), window: whole(1, day) });

/** The members of a fault as JSON schemas (with Ajv's `$data`); a description completes "it must be". */
export const members: Readonly<Record<keyof Fault, SchemaObject>> = {
  latency: {
    oneOf: [latency, range],
    description: `a whole number of milliseconds from 0 to ${hour}, or a range { min, max } of them (as text: 100-900)`,
  },
  status: whole(400, 599),
  retryAfter: whole(0, day, " seconds"),
  rateLimit: {
    ...limit,
    description: `{ requests, window }: at least 1 request in a window of 1 to ${day} seconds (as text: 5/60)`,
  },
  connection: oneOf("dropped"),
  body: oneOf("truncated", "slow"),
  bodyDuration: whole(0, hour, " milliseconds"),
  token: oneOf("expired"),
  envelope: oneOf("INPUT_ERROR", "INTERNAL_SERVER_ERROR", "isSuccess"),
  casing: oneOf("pascal"),
  scope: oneOf("ignored"),
  company: { type: "string", minLength: 1, description: "a Company ID" },
  operation: { type: "string", description: "an operationId, or a method and a path, of the document" },
  probability: { type: "number", minimum: 0, maximum: 1, description: "a number from 0 to 1" },
  seed: whole(-(2 ** 31), 2 ** 31 - 1),
  times: whole(1, Number.MAX_SAFE_INTEGER),
};
