import { randomUUID } from "node:crypto";
import { sliceLength, slicesOf } from "../sandbox/slices.ts";

/** The rows of a long list in a body, and the body with other rows in their place. */
export interface LongList {
  readonly rows: readonly unknown[];
  readonly withRows: (rows: readonly unknown[]) => unknown;
}

/** How deep the list of a page stands: `data.items.results`. */
const maxDepth = 3;

/** The first list in a body that is too long to be worked on in one go; undefined where there is none. */
export function longListIn(body: unknown, depth = maxDepth): LongList | undefined {
  if (Array.isArray(body)) return body.length > sliceLength ? { rows: body, withRows: (rows) => rows } : undefined;
  if (depth === 0 || typeof body !== "object" || body === null) return undefined;
  for (const [name, member] of Object.entries(body)) {
    const found = longListIn(member, depth - 1);
    if (found !== undefined) {
      return { rows: found.rows, withRows: (rows) => ({ ...body, [name]: found.withRows(rows) }) };
    }
  }
  return undefined;
}

const encoder = new TextEncoder();
/** Replaces the rows. Nobody can guess it. */
const placeholder = randomUUID();

/** The JSON of a body with a long list, made in slices. */
export async function jsonOf({ rows, withRows }: LongList): Promise<Uint8Array<ArrayBuffer>> {
  const [start = "", end = ""] = JSON.stringify(withRows([placeholder])).split(JSON.stringify(placeholder));
  const parts = [encoder.encode(start)];
  for await (const slice of slicesOf(rows)) {
    const text = JSON.stringify(slice).slice(1, -1);
    parts.push(encoder.encode(parts.length === 1 ? text : `,${text}`));
  }
  parts.push(encoder.encode(end));
  return joined(parts);
}

async function joined(parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for await (const slice of slicesOf(parts)) {
    for (const part of slice) {
      whole.set(part, place);
      place += part.length;
    }
  }
  return whole;
}
