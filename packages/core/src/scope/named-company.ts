/** The parts of a call's input that can hold a Company ID. */
export interface CompanyChannels {
  params?: {
    header?: Record<string, unknown>;
    query?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: unknown;
  };
  headers?: unknown;
}

/** An input whose headers can be read more than once: an iterator, such as `Headers.entries()`, cannot. */
export function withLasting<Input extends CompanyChannels>(input: Input): Input {
  const { headers } = input;
  return headers instanceof Object && "next" in headers && Symbol.iterator in headers
    ? { ...input, headers: [...(headers as Iterable<unknown>)] }
    : input;
}

/** Where a company is named, and its id. */
export type Naming = readonly [place: string, id: unknown];

const none: Naming[] = [];

/** What names a company in a query, or in headers of any form that fetch accepts; not members without a value. */
export function namedIn(source: unknown, isNamed: (name: string) => boolean): Naming[] {
  if (source === undefined || source === null) return none;
  const object = Object(source);
  const pairs: [string, unknown][] = Symbol.iterator in object ? [...object] : Object.entries(object);
  return pairs.filter(([name, value]) => value !== undefined && value !== null && isNamed(String(name)));
}
