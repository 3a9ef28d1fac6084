import type { Rule } from "./rule.ts";

/** Servers and security schemes are judged as wholes, see `judge/servers.ts` and `judge/security-schemes.ts`. */
export const elsewhere: Rule = ({ type, subject }) =>
  type.startsWith("Server") || subject.place === "components" ? [] : undefined;
