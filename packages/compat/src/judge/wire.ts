import { type Json, type JsonObject, segmentsOf, valueAt } from "@keepnet/document";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Side } from "../compare/subject.ts";
import { type Body, bodiesOf } from "../samples/bodies.ts";
import { unknownMember } from "../samples/objects.ts";
import { asRead, asReturned, asSent, asTaken } from "../samples/roles.ts";
import { samplesFor } from "../samples/samples.ts";
import { isValid, validatorOf } from "../samples/validator.ts";

/** A value that one side may send and the other side did not expect. */
export interface Refusal {
  place: string;
  side: Side;
  /** The member or parameter, as in a subject. */
  name: string;
  /** The same in the words of a user. */
  words: string;
  /** What happens to it: `may no longer be "x"`. */
  fault: string;
}

interface Fault {
  /** The member that is refused, `data[].score`; empty for the whole value. */
  member: string;
  words: string;
}

/** What a client still sends and the API no longer takes, and what the API may respond with and no client expects. */
export function refusalsBetween(before: JsonObject, after: JsonObject): Refusal[] {
  const now = bodiesOf(after);
  // a body that many operations share is looked at once
  const known = new Map<string, Fault[]>();
  return [...bodiesOf(before)].flatMap(([key, body]) => {
    const other = now.get(key);
    const [old, current] = [JSON.stringify(body.schema), JSON.stringify(other?.schema)];
    if (!other || old === current) return [];
    // what was wrong in the last release has no values, and may be corrected
    if (!isValid(body.schema)) return [];
    try {
      const pair = `${body.sender} ${old} ${current}`;
      const faults = known.get(pair) ?? faultsBetween(body, other.schema);
      known.set(pair, faults);
      return faults.map((fault) => asRefusal(body, fault));
    } catch (cause) {
      const what = `${body.place}: the schema of the ${body.words("")} cannot be used to check values`;
      throw new Error(`${what}: ${(cause as Error).message}. Correct the schema.`, { cause });
    }
  });
}

function asRefusal({ place, side, parameter, words }: Body, { member, words: fault }: Fault): Refusal {
  const name = parameter ?? member;
  return { place, side, name, words: words(parameter === undefined ? member : ""), fault };
}

function faultsBetween({ schema, sender }: Body, other: Json): Fault[] {
  const fromClient = sender === "client";
  const [sent, read] = fromClient ? [asSent(schema), asSent(other)] : [asReturned(other), asReturned(schema)];
  const check = validatorOf(fromClient ? asTaken(other) : asRead(schema));
  const faults = new Map<string, Fault>();
  for (const sample of samplesFor([sent], [read], sender)) {
    for (const error of causes(check(sample))) {
      const fault = faultOf(error, sample, fromClient);
      if (!faults.has(fault.member)) faults.set(fault.member, fault);
    }
  }
  return [...faults.values()];
}

/** Errors inside of a choice or a condition only explain that none of its alternatives fits. */
function causes(errors: readonly ErrorObject[]): ErrorObject[] {
  const wholes = errors.filter(({ keyword }) => ["anyOf", "oneOf", "not", "if"].includes(keyword));
  return errors.filter(
    ({ schemaPath }) =>
      !wholes.some((whole) => whole.schemaPath !== schemaPath && schemaPath.startsWith(`${whole.schemaPath}/`)),
  );
}

function faultOf({ keyword, instancePath, params }: ErrorObject, sample: Json, fromClient: boolean): Fault {
  const segments = segmentsOf(instancePath);
  if (keyword === "required" || keyword === "dependentRequired") {
    const member = memberAt([...segments, String(params.missingProperty)], sample);
    return { member, words: fromClient ? "may no longer be left out" : "may now be missing" };
  }
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof extra === "string") {
    return {
      member: memberAt([...segments, extra], sample),
      words: fromClient ? "is no longer taken" : "may now be there",
    };
  }
  const shown = show(valueAt(sample, segments));
  return {
    member: memberAt(segments, sample),
    words: fromClient ? `may no longer be ${shown}` : `may now be ${shown}`,
  };
}

function memberAt(segments: readonly string[], sample: Json): string {
  let member = "";
  for (const [index, segment] of segments.entries()) {
    if (Array.isArray(valueAt(sample, segments.slice(0, index)))) member += "[]";
    else if (segment.startsWith(unknownMember)) member += ".*";
    else member += `${member ? "." : ""}${segment}`;
  }
  return member;
}

function show(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? "missing";
  if (text.length <= 60) return text;
  return typeof value === "string" ? `a text of ${value.length} characters` : `${text.slice(0, 57)}...`;
}
