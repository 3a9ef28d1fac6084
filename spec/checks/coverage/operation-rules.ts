import type { Rule } from "./rule.ts";

const companyParameters = new Set(["header.x-keepnet-company-id", "query.companyId", "header.x-ir-company-id"]);

/** Differences of operations as a whole. */
export const operationRules: Rule[] = [
  {
    name: "failures-declared",
    because: "The reference declares almost no failures; the description declares those that are known to occur.",
    cites: ["§1", "§11"],
    explains: ({ member, ours }) => member.startsWith("status ") && ours === "present",
  },
  {
    name: "company-id-parameters",
    because: "The reference names the Company ID's header and query parameter beside its operations, not on them.",
    cites: ["§9", "C8"],
    explains: ({ member, ours }) => companyParameters.has(member) && ours === "present",
  },
  {
    name: "writes-that-send-messages",
    because: "The reference for the first operations does not set writes apart that send messages to people.",
    cites: ["§10"],
    explains: ({ member, ours, theirs }) => member === "effect" && ours === "sends-messages" && theirs === "write",
  },
  {
    name: "export-answers-a-file",
    because: "An export's answer is a file, for which the reference declares no content.",
    cites: ["§7", "C5"],
    explains: ({ member, ours, theirs }) =>
      member === "response media type" && ours === "text/csv" && theirs === "none",
  },
];
