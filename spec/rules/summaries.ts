import type { Json } from "@keepnet/document";
import { operationsAt } from "./place.ts";
import type { Rule } from "./redocly.ts";

const maxLength = 60;

const verbs =
  "Add Archive Check Count Create Delete Download Export Generate Get Import List Make Map Preview Remove Rename Renew " +
  "Replace Request Resend Restore Search Send Start Stop Turn Update Upload";

/** A summary is a short command that the description does not repeat. */
const rule: Rule = () => ({
  PathItem(item, context) {
    for (const { place } of operationsAt(item, context)) {
      const summary = place.value("summary");
      if (typeof summary !== "string" || summary.includes("TODO")) continue; // the rule no-todo finds it
      for (const message of problemsOf(summary)) context.report({ message, location: place.location.child("summary") });
      if (!repeats(place.value("description"), summary)) continue;
      const message = "The first sentence repeats the summary: say what the call does beyond it, or does not do.";
      context.report({ message, location: place.location.child("description") });
    }
  },
});
export default rule;

function problemsOf(summary: string): string[] {
  const problems: string[] = [];
  if (summary.length > maxLength) {
    problems.push(`The summary has ${summary.length} characters: shorten it to ${maxLength}.`);
  }
  if (summary.endsWith(".")) problems.push("Remove the period: a summary is no sentence.");
  const [first = ""] = summary.split(" ");
  if (!verbs.split(" ").includes(first)) {
    problems.push(
      `Begin the summary with a verb, such as Get, not with \`${first}\`. spec/rules/summaries.ts has all verbs.`,
    );
  }
  return problems;
}

function repeats(description: Json | undefined, summary: string): boolean {
  if (typeof description !== "string") return false;
  const [sentence = ""] = description.split(/\.(?:\s|$)/);
  return wordsOf(sentence) === wordsOf(summary);
}

/** The words that tell two texts apart: no articles, and "Deletes" as "Delete". */
function wordsOf(text: string): string {
  const [verb = "", ...words] = text.toLowerCase().split(/\s+/);
  return [verb.replace(/s$/, ""), ...words.filter((word) => !["a", "an", "the", "one"].includes(word))].join(" ");
}
