import { limits } from "./limits.ts";

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Which limit a JSON text exceeds, as text; undefined when none. It looks at brackets and commas alone and before
 * anything is parsed, because what is parsed may be too deep to be worked with.
 */
export function excessOf(bytes: Uint8Array, maxValues: number = limits.jsonValues): string | undefined {
  let depth = 0;
  let values = 1;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === quote) {
      index = endOfText(bytes, index);
    } else if (byte === comma) {
      values += 1;
    } else if (byte === openBracket || byte === openBrace) {
      depth += 1;
      values += 1;
      if (depth > limits.jsonDepth) return `is nested deeper than the ${limits.jsonDepth} levels that the mock reads`;
    } else if (byte === closeBracket || byte === closeBrace) {
      depth -= 1;
    }
    if (values > maxValues) return `has more than the ${maxValues} values that the mock reads`;
  }
  return undefined;
}

/** Where the text that begins at a quote ends. */
function endOfText(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(quote, start + 1);
  while (end !== -1 && isEscaped(bytes, end)) end = bytes.indexOf(quote, end + 1);
  return end === -1 ? bytes.length : end;
}

function isEscaped(bytes: Uint8Array, index: number): boolean {
  let backslashes = 0;
  while (bytes[index - 1 - backslashes] === backslash) backslashes += 1;
  return backslashes % 2 === 1;
}
