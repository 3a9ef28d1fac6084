import { here } from "./place.ts";
import type { Rule } from "./redocly.ts";
import { misusesIn } from "./terms.ts";

/** Summaries and descriptions use the project's words and single spaces, and descriptions end with a period. */
const rule: Rule = () => ({
  any: {
    enter(node, context) {
      for (const name of ["summary", "description"]) {
        const text = here(node, context).value(name);
        if (typeof text !== "string" || text.includes("TODO")) continue; // the rule no-todo finds it
        const location = context.location.child(name);
        for (const message of problemsOf(name, text)) context.report({ message, location });
      }
    },
  },
});
export default rule;

function problemsOf(name: string, text: string): string[] {
  const problems = misusesIn(text).map(({ word, use }) => `Write \`${use}\` instead of \`${word}\`.`);
  if (/\S {2,}\S/.test(text)) problems.push("Write one space between words.");
  if (name === "description" && !/\.\s*$/.test(text))
    problems.push("A description is made of sentences: end it with a period.");
  return problems;
}
