import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "@keepnet/document";
import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/**
 * Successes make the type of `data`, so that another one is another type unless it looks like one that is there.
 * Failures all come as errors: one more or less breaks nothing, whatever its status, unless it has a body of its own.
 */
export const statuses: Rule = ({ type, kind, property, subject, before, after, above }) => {
  if (type !== "Response") return undefined;
  if (property === "key") {
    return [before, after].every(isFailure)
      ? minor(`failure ${before} became ${after}`)
      : major(`response ${before} became ${after}`);
  }
  if (kind === "modified") return undefined;
  const failure = subject.side === "failure";
  const responses = above(1);
  if (kind === "removed") {
    if (!failure) return major(`${subject.words} removed`);
    // code that reads `error` needs a failure with a body
    return contentOf(before) === null || bodiesOf(responses.after, failure).length > 0
      ? minor(`${subject.words} removed`)
      : major(`${subject.words} removed, and no other failure has a body`);
  }
  const known = bodiesOf(responses.before, failure);
  const fits = known.some((body) => isDeepStrictEqual(body, contentOf(after)));
  // code can do nothing yet with failures that are documented nowhere, and a failure with no body adds nothing
  if (fits || (failure && (known.length === 0 || contentOf(after) === null))) return minor(`${subject.words} added`);
  return major(`${subject.words} added, with another body than the other ${failure ? "failures" : "successes"}`);
};

function isFailure(status: Json | undefined): boolean {
  return !String(status).startsWith("2");
}

function bodiesOf(responses: Json | undefined, failures: boolean): Json[] {
  const known = Object.entries(isObject(responses) ? responses : {}).filter(
    ([status]) => isFailure(status) === failures,
  );
  const bodies = known.map(([, response]) => contentOf(response));
  return failures ? bodies.filter((body) => body !== null) : bodies;
}

function contentOf(response: Json | undefined): Json {
  return isObject(response) ? (response.content ?? null) : null;
}
