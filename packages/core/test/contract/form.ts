import { expect } from "vitest";
import type { DocumentedOperation } from "./document.ts";

/** Checks that a form arrived as an example says: its parts in order, and nothing besides. */
export function expectForm(body: unknown, boundary: RegExp, operation: DocumentedOperation, example: unknown): void {
  const parts = String(body).split(boundary).slice(1, -1);
  const expected = expectedParts(operation, example);
  expect(parts).toHaveLength(expected.length);
  for (const [index, [head, text]] of expected.entries()) {
    expect(parts[index]).toContain(head);
    expect(parts[index]).toContain(`\r\n\r\n${text}\r\n`);
  }
}

/** The parts of a form as they must arrive: a list is one part for each of its elements. */
function expectedParts({ request }: DocumentedOperation, example: unknown): [head: string, text: string][] {
  return Object.entries(example as Record<string, unknown>).flatMap(([name, value]) => {
    const file = request?.files.includes(name) ? '; filename="file.csv"' : "";
    return [value].flat().map((part): [string, string] => [`name="${name}"${file}\r\n`, String(part)]);
  });
}
