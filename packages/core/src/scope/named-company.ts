import { ScopeError } from "../errors/scope-error.ts";
import { companyHeader, isCompanyHeader, isCompanyQuery } from "./channels.ts";
import { assertCompanyId } from "./company-id.ts";

/** The parts of a call's input where a Company ID can stand. */
export interface CompanyChannels {
  params?: { header?: Record<string, unknown>; query?: Record<string, unknown>; path?: Record<string, unknown> };
  headers?: unknown;
  body?: unknown;
}

export interface NamedCompany {
  companyId: string;
  inHeader: boolean;
  inQuery: boolean;
}

/** The company that a call itself names, in whatever channels it does. Undefined when it names none. */
export function namedCompany(operation: string, { params, headers }: CompanyChannels): NamedCompany | undefined {
  const rawHeaders = [...entries(params?.header), ...entries(headers)].filter(([name]) => isCompanyHeader(name));
  const named = [
    ...rawHeaders.map(([name, value]) => ({ channel: name, value })),
    ...entries(params?.query)
      .filter(([name]) => isCompanyQuery(name))
      .map(([name, value]) => ({ channel: name, value })),
  ];
  const [first, ...others] = named;
  if (!first) return undefined;
  for (const { value } of named) assertCompanyId(value, operation);
  const other = others.find(({ value }) => value !== first.value);
  if (other) {
    throw new ScopeError({
      operation,
      message: `It names two companies: ${first.value} (${first.channel}) and ${other.value} (${other.channel}).`,
      remedy: "Name one.",
    });
  }
  return {
    companyId: String(first.value),
    inHeader: rawHeaders.some(([name]) => name.toLowerCase() === companyHeader.toLowerCase()),
    inQuery: named.some(({ channel }) => isCompanyQuery(channel)),
  };
}

/** Name and value pairs of the header forms that fetch accepts; a member without a value is not there. */
function entries(source: unknown): [string, unknown][] {
  if (typeof source !== "object" || source === null) return [];
  const pairs = Symbol.iterator in source ? [...(source as Iterable<[string, unknown]>)] : Object.entries(source);
  return pairs.filter(([, value]) => value !== undefined && value !== null);
}
