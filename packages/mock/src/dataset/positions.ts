import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Path } from "./problem.ts";

/** Where a text stops to be JSON, and why; undefined where a lenient reader sees nothing wrong. */
export function syntaxErrorIn(text: string): string | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  return error && `${positionAt(text, error.offset)}: ${inWords(printParseErrorCode(error.error))}`;
}

/** Finds the parts of a JSON text: where the part at a path begins, e.g. `line 12, column 7`. */
export function locator(text: string): (path: Path) => string {
  const root = parseTree(text);
  return (path) => positionAt(text, (root && offsetOf(root, path)) ?? 0);
}

function offsetOf(root: Node, path: Path): number | undefined {
  const node = findNodeAtLocation(root, [...path]);
  // A member begins with its name.
  return (node?.parent?.type === "property" ? node.parent : node)?.offset;
}

function positionAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** `ValueExpected` as `value expected`. */
function inWords(code: string): string {
  return code.replaceAll(/\B[A-Z]/g, " $&").toLowerCase();
}
