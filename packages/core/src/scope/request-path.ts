import { fillPath } from "../encoding/path.ts";
import { invalidCall } from "../errors/refusals.ts";

/** One segment of a path as it will be sent. */
export interface Segment {
  /** What it says, decoded; undefined where the call leaves the value of a parameter to its client. */
  readonly text?: string;
  /** The path parameter that the segment consists of. */
  readonly parameter?: string | undefined;
  /** Whether the path itself says it, without any parameter. */
  readonly literal: boolean;
}

/**
 * Reads a path, with its parameters where it has any. Refuses one that a URL parser would change, or that a server could
 * split in another way: one with an origin, a query, a fragment, a backslash, an empty or dot segment, or a control
 * character, also where they are percent-encoded, once or repeatedly. One slash at the end is allowed.
 */
export function readPath(operation: string, path: string, parameters: Record<string, unknown> = {}): Segment[] {
  const refuse = () =>
    invalidCall(
      operation,
      "Its path is none that a URL holds unchanged.",
      "Pass a path alone, without origin or query, empty or dot segments.",
    );
  if (!/^\/[^{}]*$/.test(String(path).replace(/\{\w[\w-]*\}/g, ""))) throw refuse();
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
export function readBasePath(pathname: string): Segment[] {
  const segments = pathname.split("/").filter(Boolean);
  return segments.map((source) => ({ text: decodeFully(source), literal: true }));
}

/** A path with its illegal characters percent-encoded, as a URL parser would; what is encoded stays as it is. */
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
    // bytes that are not UTF-8 stay, but those of ASCII are seen by any server
    return run.replace(/%[0-7][\da-f]/gi, decodeURIComponent);
  }
}
