/** The header of a response that tells what was ignored in the request. */
export const warningHeader = "x-keepnet-mock-warning";

const maxWarnings = 5;
const maxLength = 120;

/** Warnings as the value of a header: few, short, and in ASCII. */
export function warningText(warnings: readonly string[]): string {
  const told = warnings
    .slice(0, maxWarnings)
    .map((text) => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text));
  const rest = warnings.length > maxWarnings ? [`and ${warnings.length - maxWarnings} more`] : [];
  return [...told, ...rest]
    .join("; ")
    .replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
