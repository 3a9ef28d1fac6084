import { isCompanyHeader, isCompanyQuery } from "./channels.ts";

/** The parts of a call's input where a Company ID can stand. */
export interface CompanyChannels {
  params?: {
    header?: Record<string, unknown>;
    query?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: unknown;
  };
  headers?: unknown;
  body?: unknown;
}

/** Where a company is named, and the id that stands there. */
export type Naming = readonly [place: string, id: unknown];

/** The headers of a call's input that name a company. */
export function namedInHeaders({ params, headers }: CompanyChannels): Naming[] {
  return [...members(params?.header), ...members(headers)].filter(([name]) => isCompanyHeader(name));
}

/** The query parameters of a call's input that name a company. */
export function namedInQuery({ params }: CompanyChannels): Naming[] {
  return members(params?.query).filter(([name]) => isCompanyQuery(name));
}

/** Some operations take a company in the body too, by members that are not documented: a second way to name another. */
export function namedInBody({ body }: CompanyChannels): string | undefined {
  const names = body instanceof FormData ? [...body.keys()] : Object.keys(Object(body));
  return names.find((name) => /^company(resource)?id$/i.test(name));
}

/** Name and value pairs of the forms of headers that fetch accepts; a member without a value is not there. */
function members(source: unknown): [string, unknown][] {
  const object = Object(source);
  const pairs: [string, unknown][] = Symbol.iterator in object ? [...object] : Object.entries(object);
  return pairs.filter(([, value]) => value !== undefined && value !== null);
}
