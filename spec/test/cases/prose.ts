import { type Case, company, json, schemas, search } from "./case.ts";

const companyDescription = [...company, "description"];
const sentence = "The first sentence repeats the summary: say what the call does beyond it, or does not do.";

/** Faults in summaries and descriptions. */
export const proseCases: Case[] = [
  // words
  ...[
    { text: "Gives the company.", word: "Gives", use: "has, contains, returns" },
    { text: "The answer has the company.", word: "answer", use: "response, returns" },
    { text: "Reads the company anew.", word: "anew", use: "again, new" },
    { text: "The longest name.", word: "longest", use: "max, maximum" },
    { text: "Takes the company id.", word: "company id", use: "Company ID" },
    { text: "Takes\nan id.", word: "id", use: "ID" },
    { text: "Reads an enrolment.", word: "enrolment", use: "enrollment" },
  ].map(({ text, word, use }) => wordCase(text, word, use)),
  {
    rule: "keepnet/plain-words",
    fault: "a foreign word in the summary of an example",
    message: "Write `again, new` instead of `anew`.",
    at: '"summary": "A company, anew",',
    changes: [
      [
        [...company, "responses", "200", ...json, "examples", "company"],
        { summary: "A company, anew", value: { status: null, data: { name: "A" } } },
      ],
    ],
  },
  {
    rule: "keepnet/plain-words",
    fault: "a foreign word in the description of a member",
    message: "Write `e-mail` instead of `email`.",
    at: '"description": "An email."',
    changes: [[[...schemas, "Company", "properties", "name", "description"], "An email."]],
  },

  // sentences
  {
    rule: "keepnet/plain-words",
    fault: "two spaces",
    message: "Write one space between words.",
    at: '"description": "Runs in  one company.",',
    changes: [[companyDescription, "Runs in  one company."]],
  },
  {
    rule: "keepnet/plain-words",
    fault: "a description without a period",
    message: "A description is made of sentences: end it with a period.",
    at: '"description": "Runs in one company",',
    changes: [[companyDescription, "Runs in one company"]],
  },
  {
    rule: "keepnet/summaries",
    fault: "a first sentence that repeats the summary",
    message: sentence,
    at: '"description": "Gets one company. It has a name.",',
    changes: [[companyDescription, "Gets one company. It has a name."]],
  },

  // summaries
  {
    rule: "keepnet/summaries",
    fault: "a summary of 61 characters",
    message: "The summary has 61 characters: shorten it to 60.",
    at: '"summary": "Search companies by name, license, reseller, tags and country",',
    changes: [[[...search, "summary"], "Search companies by name, license, reseller, tags and country"]],
  },
  {
    rule: "keepnet/summaries",
    fault: "a summary with a period",
    message: "Remove the period: a summary is no sentence.",
    at: '"summary": "Search companies.",',
    changes: [[[...search, "summary"], "Search companies."]],
  },
  {
    rule: "keepnet/summaries",
    fault: "a summary that begins with no verb",
    message: "Begin the summary with a verb, such as Get, not with `Company`. spec/rules/summaries.ts has all verbs.",
    at: '"summary": "Company search",',
    changes: [[[...search, "summary"], "Company search"]],
  },
  {
    rule: "keepnet/summaries",
    fault: "a summary in the third person",
    message: "Begin the summary with a verb, such as Get, not with `Searches`. spec/rules/summaries.ts has all verbs.",
    at: '"summary": "Searches companies",',
    changes: [[[...search, "summary"], "Searches companies"]],
  },

  // members of requests
  {
    rule: "keepnet/described-requests",
    fault: "a member of a request without a description",
    message: "Describe `pageNumber`: what it is or does, with its unit, its default and what null means.",
    at: '"pageNumber": {',
    changes: [[[...schemas, "SearchRequest", "properties", "pageNumber", "description"], undefined]],
  },
  {
    rule: "keepnet/described-requests",
    fault: "a member of a request whose schema has no description",
    message: "Describe `filter`: what it is or does, with its unit, its default and what null means.",
    at: '"filter": {',
    changes: [[[...schemas, "Filter", "description"], undefined]],
  },
];

function wordCase(text: string, word: string, use: string): Case {
  return {
    rule: "keepnet/plain-words",
    fault: text,
    message: `Write \`${use}\` instead of \`${word}\`.`,
    at: `"description": ${JSON.stringify(text)},`,
    changes: [[companyDescription, text]],
  };
}
