import type { Rule } from "./rule.ts";

/** Differences of formats. */
export const formatRules: Rule[] = [
  {
    name: "secrets-have-a-format",
    because: "Secrets carry `format: password`, so that tools can hide them; the reference gives them no format.",
    cites: ["§3", "§13"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "format" && /(secret|password|token)$/i.test(member) && ours === "password" && theirs === "none",
  },
  {
    name: "e-mail-addresses-have-a-format",
    because: "An e-mail address in a request carries `format: email`; the reference gives it no format.",
    cites: ["§12"],
    explains: ({ aspect, member, ours, theirs }) =>
      aspect === "format" &&
      /^request\.(.*email((s|addresses)\[\])?|from|to)$/i.test(member) &&
      ours === "email" &&
      theirs === "none",
  },
  {
    name: "dates-without-format",
    because: "A date may come and go in the format of the caller's account, so it is plain text.",
    cites: ["U11", "U12"],
    explains: ({ aspect, ours, theirs }) => aspect === "format" && ours === "none" && theirs === "date-time",
  },
  {
    name: "time-span-without-format",
    because: "A time of day or span is plain text: the reference's `date-span` is no known format.",
    cites: ["§12"],
    explains: ({ aspect, ours, theirs }) => aspect === "format" && ours === "none" && theirs === "date-span",
  },
];
