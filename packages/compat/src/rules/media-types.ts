import { major, minor } from "../verdict.ts";
import type { Rule } from "./rule.ts";

/** The media types of a body. One more for a request is an addition; one more for a response changes the type of `data`. */
export const mediaTypes: Rule = ({ type, kind, property, subject, key, before, after }) => {
  if (type !== "MediaType") return undefined;
  if (property === "key") return major(`${subject.words} changed from ${before} to ${after}`);
  if (kind === "modified") return undefined;
  const sentence = `${subject.words} ${kind === "added" ? "gained" : "lost"} ${key}`;
  return kind === "added" && subject.side !== "response" ? minor(sentence) : major(sentence);
};
