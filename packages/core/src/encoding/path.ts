import { invalidCall } from "../errors/refusals.ts";
import { kindOf } from "../errors/show.ts";
import { cannotSend, isPlain, step } from "./members.ts";
import { textOf } from "./text-of.ts";

/**
 * Fills path parameters into a template. Refuses a value that would change the path and so reach another operation: a
 * missing or empty one, `.` and `..` (encoding does not protect them), and anything with a slash. Refuses a parameter
 * that the template does not have.
 */
export function expandPath(operation: string, template: string, parameters: unknown = {}): string {
  if (!isPlain(parameters)) throw cannotSend(operation, "params.path", kindOf(parameters), "Pass a plain object.");
  for (const name of Object.keys(parameters)) {
    if (parameters[name] === undefined || template.includes(`{${name}}`)) continue;
    throw invalidCall(operation, `params.path${step(name)} is not in the path.`, "Correct its name or leave it out.");
  }
  return fillPath(operation, template, parameters);
}

/** Fills the parameters of a part of a path, which need not have all of them. */
export function fillPath(operation: string, template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const text = typeof value === "object" || typeof value === "boolean" ? undefined : textOf(value);
    if (text !== undefined && /^(?!\.{1,2}$)[^/\\]+$/.test(text)) return encodeURIComponent(text);
    const shown = text === undefined ? kindOf(value) : JSON.stringify(text.slice(0, 80));
    const problem = `params.path${step(name)} is ${shown}, which would change the path.`;
    throw invalidCall(operation, problem, "Pass an id.");
  });
}
