import type { Change } from "../changed.ts";

/** A fault that the lint must find, by exactly one rule. */
export interface Case {
  rule: string;
  fault: string;
  /** What to change in the base description. */
  changes: Change[];
  files?: Record<string, string>;
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
