import { ScopeError } from "../errors/scope-error.ts";

/**
 * Refuses path parameters that would climb or shorten the path, and so reach another operation: missing, empty, `.` and
 * `..` (which no encoding protects), and anything with a slash.
 */
export function assertPathParameters(operation: string, path: string, values: Record<string, unknown>): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    if (typeof value === "number" && Number.isFinite(value)) continue;
    if (typeof value === "string" && value !== "" && !/^\.{1,2}$|[/\\]/.test(value)) continue;
    const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value);
    throw new ScopeError({
      operation,
      message: `Its path parameter ${name} is ${shown}, which would change the path.`,
      remedy: `Pass params: { path: { ${name}: … } } with an id from an answer of the API.`,
    });
  }
}
