import { fillPath } from "../encoding/path.ts";
import { invalidCall } from "../errors/refusals.ts";

/** One segment of a path as it will be sent. */
export interface Segment {
  /** Its decoded text; undefined for a parameter whose value comes from the client. */
  readonly text?: string;
  /** The path parameter that the segment consists of. */
  readonly parameter?: string | undefined;
  /** Whether the path itself has the text, without any parameter. */
  readonly literal: boolean;
}

/**
 * Reads a path and fills in its parameters. Refuses a path that a URL parser would change, or that a server could split
 * differently: one with an origin, a query, a fragment, a backslash, an empty or dot segment, or a control character.
 * Percent-encoded forms are refused too, also if they are encoded repeatedly. One trailing slash is allowed.
 */
export function readPath(operation: string, path: string, parameters: Record<string, unknown> = {}): Segment[] {
  const refuse = () =>
    invalidCall(
      operation,
      "Its path could be misread.",
      "Begin it with /, without origin, query, control characters, empty or dot segments.",
    );
  if (!/^\/[^{}]*$/.test(String(path).replace(/\{\w[\w-]*\}/g, "x"))) throw refuse();
  if (/[\p{Cc}\p{Cs}\\?#]/u.test(decodeFully(path))) throw refuse();
  const segments = path.slice(1).replace(/\/$/, "").split("/");
  return segments.map((source) => {
    const parameter = /^\{([^{}]+)\}$/.exec(source)?.[1];
    if (parameter !== undefined && parameters[parameter] === undefined) return { parameter, literal: false };
    const text = decodeFully(fillPath(operation, source, parameters));
    if (/^\.{0,2}$|[/\\]/.test(text)) throw refuse();
    return { text, parameter, literal: !source.includes("{") };
  });
}

/** The segments of a base URL's path. */
export function readBasePath(pathname: string): (Segment & { readonly text: string })[] {
  const segments = pathname.split("/").filter(Boolean);
  return segments.map((source) => ({ text: decodeFully(source), literal: true }));
}

/** Percent-encodes illegal characters in a path, as a URL parser would. What is encoded stays unchanged. */
export function encodePath(path: string): string {
  return path.replace(/[^!-~]|["<>^`|]/gu, encodeURIComponent);
}

/** Decodes until nothing is left to decode. */
function decodeFully(text: string): string {
  const decoded = text.replace(/%(?:25)+/g, "%").replace(/(?:%[\da-f]{2})+/gi, decodeRun);
  return decoded === text ? text : decodeFully(decoded);
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // bytes that are not UTF-8 stay encoded, but any server decodes ASCII
    return run.replace(/%[0-7][\da-f]/gi, decodeURIComponent);
  }
}
