/** The parts of a call's input where a Company ID can stand. */
export interface CompanyChannels {
  params?: {
    header?: Record<string, unknown>;
    query?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: unknown;
  };
  headers?: unknown;
}

/** A call's input whose headers can be read more than once: an iterator, such as that of `Headers.entries()`, cannot. */
export function withLasting<Input extends CompanyChannels>(input: Input): Input {
  const { headers } = input;
  return headers instanceof Object && "next" in headers && Symbol.iterator in headers
    ? { ...input, headers: [...(headers as Iterable<unknown>)] }
    : input;
}

/** Where a company is named, and the id that stands there. */
export type Naming = readonly [place: string, id: unknown];

const none: Naming[] = [];

/** What names a company in headers, in the forms that fetch accepts, or in a query; a member without a value is absent. */
export function namedIn(source: unknown, isNamed: (name: string) => boolean): Naming[] {
  if (source === undefined || source === null) return none;
  const object = Object(source);
  const pairs: [string, unknown][] = Symbol.iterator in object ? [...object] : Object.entries(object);
  return pairs.filter(([name, value]) => value !== undefined && value !== null && isNamed(String(name)));
}
