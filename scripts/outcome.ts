import { stripVTControlCharacters } from "node:util";

/** Something that failed, and why. */
export interface Failure {
  /** As in `packages/core/test/client.test.ts > a suite > a test`. */
  readonly name: string;
  readonly message: string;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
}

const maxLines = 18;
const maxWidth = 400;
/** Of a stack, only where the test is. */
const isForeign = (line: string) => /^\s+at .*(node_modules|node:internal|<anonymous>)/.test(line);

/** The end of what a command printed, where most commands say what is wrong. */
export function lastLines(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(-maxLines).join("\n");
}

/**
 * What a suite prints at its end: each failure with the first lines of its message, and the closing line. Of a long run
 * that failed only the end may be kept. `.ci/suite` repeats every block that begins with ✗.
 */
export function closing({ passed, failed, failures }: Outcome): string {
  const blocks = failures.map(({ name, message }) => [`✗ ${name}`, ...firstLines(message)].join("\n"));
  return [...blocks, `${passed} passed, ${failed} failed`].join("\n");
}

function firstLines(message: string): string[] {
  const lines = stripVTControlCharacters(message).trimEnd().split("\n");
  const own = lines.filter((line) => line.trim() !== "" && !isForeign(line));
  return own.slice(0, maxLines).map((line) => `    ${line.length > maxWidth ? `${line.slice(0, maxWidth)}…` : line}`);
}
