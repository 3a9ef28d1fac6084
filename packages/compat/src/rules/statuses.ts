import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../document/json.ts";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * Successes make the type of `data`, so that another one is another type unless it looks like one that is there.
 * Failures all come as errors: one more or less breaks nothing, whatever its status.
 */
export const statuses: Rule = ({ type, kind, property, subject, before, after, above }) => {
  if (type !== "Response") return undefined;
  if (property === "key") {
    return [before, after].every(isFailure)
      ? minor(`failure ${before} became ${after}`)
      : major(`response ${before} became ${after}`);
  }
  if (kind === "modified") return undefined;
  if (subject.side === "failure") return minor(`${subject.words} ${kind}`);
  if (kind === "removed") return major(`${subject.words} removed`);
  return successesBefore(above(1).before).some((known) => isDeepStrictEqual(known, contentOf(after)))
    ? minor(`${subject.words} added`)
    : major(`${subject.words} added, with another body than the other successes`);
};

function isFailure(status: Json | undefined): boolean {
  return !String(status).startsWith("2");
}

function successesBefore(responses: Json | undefined): Json[] {
  const known = Object.entries(isObject(responses) ? responses : {});
  return known.filter(([status]) => !isFailure(status)).map(([, response]) => contentOf(response));
}

function contentOf(response: Json | undefined): Json {
  return isObject(response) ? (response.content ?? null) : null;
}
