import { ScopeError } from "../errors/scope-error.ts";
import { show } from "../errors/show.ts";

/**
 * Refuses path parameters that would climb or shorten the path, and so reach another operation: missing, empty, `.` and
 * `..` (which no encoding protects), and anything with a slash.
 */
export function assertPathParameters(operation: string, path: string, values: Record<string, unknown>): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    if (typeof value === "number" && Number.isFinite(value)) continue;
    if (typeof value === "string" && value !== "" && !/^\.{1,2}$|[/\\]/.test(value)) continue;
    throw new ScopeError({
      operation,
      message: `Its path parameter ${name} is ${show(value)}, which would change the path.`,
      remedy: `Pass params: { path: { ${name}: … } } with an id of the API.`,
    });
  }
}
