import { loneSurrogate } from "../errors/show.ts";

/** The text of a value in a path, query, form or header. Undefined for a value that has no exact text. */
export function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return loneSurrogate.test(value) ? undefined : value;
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
  }
}
