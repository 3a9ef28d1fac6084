import { operationKeys } from "@keepnet/openapi/facts";
import type { InvalidCallError } from "./call-errors.ts";
import { fillTemplate } from "./fill-template.ts";
import { nearest } from "./nearest.ts";
import { invalidCall } from "./refusals.ts";

/** The error for a method and path that the document does not have. It names the operation that is probably meant. */
export function unknownOperation(method: string, path: string): InvalidCallError {
  const operation = `${method} ${path}`;
  const { template, isExact } = findTemplate(method, toPath(path));
  if (!template) {
    const remedy = "Check method and path, or call it with request() and a scope.";
    return invalidCall(operation, "It is not in the document.", remedy);
  }
  const all = operationKeys().filter((key) => key.endsWith(` ${template}`));
  const meant = all.find((key) => key.startsWith(`${method} `));
  const methods = all.map((key) => key.split(" ")[0]).join(", ");
  const remedy = [
    `Did you mean ${meant ?? all.join(", ")}?`,
    template.includes("{") && !path.includes("{") && "Pass the id in params.path.",
    path.includes("?") && "Pass the query in params.query.",
    /^\w+:/.test(path) && "The origin belongs in baseUrl.",
  ];
  return invalidCall(
    operation,
    isExact && !meant ? `The path has ${methods}, not ${method}.` : "It is not in the document.",
    remedy.filter(Boolean).join(" "),
  );
}

/** A path as the document writes it: without origin, query and trailing slash, and below `/api`. */
function toPath(given: string): string {
  const path = given
    .replace(/^\w+:\/\/[^/]*/, "")
    .replace(/[?#].*/s, "")
    .replace(/^\/*|\/+/g, "/")
    .replace(/\/$/, "");
  return /^\/(api|connect)(\/|$)/i.test(path) ? path : `/api${path}`;
}

/** An id, or a placeholder with another name. */
const idLike = /[A-Z\d{]/;

/** Guesses, best first: what may replace a parameter, and how many edits the rest may need. */
const guesses = [
  [idLike, 0],
  [idLike, 2],
  [/./, 0],
  [idLike, 3],
] as const;

function findTemplate(method: string, path: string): { template?: string; isExact?: boolean } {
  const all = operationKeys();
  const ofMethod = all.filter((key) => key.startsWith(`${method} `));
  for (const [id, maxEdits] of guesses) {
    const template = match(ofMethod, path, id, maxEdits) ?? match(all, path, id, maxEdits);
    if (template) return { template, isExact: maxEdits === 0 };
  }
  return {};
}

/** The path template that is nearest to a path, once its parameters are filled with the segments that may be ids. */
function match(keys: readonly string[], path: string, id: RegExp, maxEdits: number): string | undefined {
  const given = path.split("/");
  const templates = new Map<string, string>();
  for (const key of keys) {
    const template = key.slice(key.indexOf(" ") + 1);
    const filled = fillTemplate(template.split("/"), given, (segment) => id.test(segment)).join("/");
    // a literal segment comes before a parameter in the document's order
    if (!templates.has(filled)) templates.set(filled, template);
  }
  return templates.get(nearest(path, templates.keys(), maxEdits) ?? "");
}
