import { refusal } from "../errors/refusal.ts";
import { show } from "../errors/show.ts";

/**
 * Puts path parameters into a path template. Refuses those that would climb or shorten the path, and so reach another
 * operation: missing, empty, `.` and `..` (which no encoding protects), and anything with a slash.
 */
export function expandPath(operation: string, template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" ? /^(?!\.{1,2}$)[^/\\]+$/.test(value) : Number.isFinite(value)) {
      return encodeURIComponent(value as string | number);
    }
    const message = `Its path parameter ${name} is ${show(value)}, which would change the path.`;
    throw refusal(operation, message, "Pass an id in params.path.");
  });
}
