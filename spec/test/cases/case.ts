import type { Change } from "../changed.ts";

/** A fault that the lint must find, by exactly one rule. */
export interface Case {
  /** The rule, or `files` for what is found before the rules run. */
  rule: string;
  fault: string;
  /** What to change in the base description. */
  changes: Change[];
  /** Files beside the description, by name. One of the description's own name, openapi.json, takes its place. */
  files?: Record<string, string>;
  /** What the first problem says. Faults for Redocly's own rules leave it out. */
  message?: string;
  /** The line at which it is reported, without its indentation. */
  at?: string;
  /** The file, where it is another than openapi.json. */
  file?: string;
  /** A rule of Redocly's own that sees the fault too. */
  alsoFoundBy?: string;
}

/** A change that the lint must accept. */
export interface Variant extends Pick<Case, "changes" | "files"> {
  what: string;
}

// where things stand in the base description
export const token = ["paths", "/token", "post"];
export const search = ["paths", "/companies/search", "post"];
export const company = ["paths", "/companies/{resourceId}", "get"];
export const user = ["paths", "/users/{userId}"];
export const json = ["content", "application/json"];
export const schemas = ["components", "schemas"];

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
