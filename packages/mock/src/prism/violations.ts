import { segmentsOf } from "@keepnet/document";
import type { PrismHttpComponents } from "@stoplight/prism-http";
import type { Operation } from "./operations.ts";

/** What Prism reports about a request or a response. */
export type Diagnostic = Parameters<PrismHttpComponents["forward"]>[0]["validations"][number];

/** A violation of the document, as text. */
export interface Violation {
  readonly kind: "security" | "content-type" | "body" | "parameter";
  /** Names the place and what is wrong there, e.g. `body.filter is required`. */
  readonly text: string;
}

/** How many breaches of one request are told. */
const maxViolations = 50;

/**
 * Turns diagnostics into words; warnings, e.g. that a parameter is deprecated, are none. Of very many the first are
 * told, and how many more there are.
 */
export function violationsOf(diagnostics: readonly Diagnostic[], operation: Operation): Violation[] {
  const errors = diagnostics.filter(({ severity }) => severity === 0);
  const told = errors.slice(0, maxViolations).map((diagnostic) => describe(diagnostic, operation));
  const rest = errors.length - told.length;
  return rest === 0 ? told : [...told, { kind: told.at(-1)?.kind ?? "body", text: `and ${rest} more` }];
}

function describe({ code, path = [], message }: Diagnostic, operation: Operation): Violation {
  if (code === 401) return { kind: "security", text: "header Authorization: a valid access token is required" };
  if (code === 415) return { kind: "content-type", text: contentTypeText(message) };
  const [place, ...segments] = path;
  if (place === undefined) return { kind: "body", text: code === "required" ? "body is required" : message };
  const what = withoutPlace(message, place, segments);
  const kind = place === "body" ? "body" : "parameter";
  const missing = /^must have required property '(.*)'$/s.exec(what)?.[1];
  if (missing !== undefined) return { kind, text: `${locate(place, [...segments, missing], operation)} is required` };
  const unknown = /^must NOT have additional properties; found '(.*)'$/s.exec(what)?.[1];
  if (unknown !== undefined) {
    return { kind, text: `${locate(place, [...segments, unknown], operation)} is not a known member` };
  }
  // Of several types Ajv says "must be string,null".
  const rule = code === "type" ? what.replaceAll(",", " or ") : what;
  return { kind, text: `${locate(place, segments, operation)}: ${rule}` };
}

/** Prism's message without the words before "must", which repeat the path. */
function withoutPlace(message: string, place: string, segments: readonly string[]): string {
  const kind = place === "body" ? "property" : "parameter";
  const where = segments.length > 0 ? `${kind} ${segments.join(".").trim()} ` : "";
  return message.replace(/^(Request|Response) /, "").replace(`${place} ${where}`, "");
}

function locate(place: string, segments: readonly string[], operation: Operation): string {
  const names = segments.length === 0 ? [] : segmentsOf(`/${segments.join("/")}`);
  const dotted = names.map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`));
  if (place === "body") return place + dotted.join("");
  const [name = "", ...inside] = names;
  return `${place} ${[documentedName(place, name, operation), ...inside].join(".")}`;
}

/** Prism knows parameters in lower case only. */
function documentedName(place: string, name: string, { request = {} }: Operation): string {
  const parameters = { query: request.query, header: request.headers, path: request.path }[place] ?? [];
  return parameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase())?.name ?? name;
}

function contentTypeText(message: string): string {
  const supported = /^Supported content types: (.*)$/.exec(message)?.[1];
  if (supported !== undefined) return `header Content-Type: must be ${supported.split(",").join(" or ")}`;
  return message.startsWith("No supported content types") ? "body: the operation takes none" : `body: ${message}`;
}
