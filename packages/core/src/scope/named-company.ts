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
  const inHeaders = [...entries(params?.header), ...entries(headers)].filter(([name]) => isCompanyHeader(name));
  const inQuery = entries(params?.query).filter(([name]) => isCompanyQuery(name));
  const [first, ...others] = [...inHeaders, ...inQuery];
  if (!first) return undefined;
  const [channel, companyId] = first;
  assertCompanyId(companyId, operation);
  for (const [otherChannel, other] of others) {
    assertCompanyId(other, operation);
    if (other === companyId) continue;
    const message = `It names two companies: ${companyId} (${channel}) and ${other} (${otherChannel}).`;
    throw new ScopeError({ operation, message, remedy: "Name one." });
  }
  return {
    companyId,
    inHeader: inHeaders.some(([name]) => name.toLowerCase() === companyHeader.toLowerCase()),
    inQuery: inQuery.length > 0,
  };
}

/** Name and value pairs of the header forms that fetch accepts; a member without a value is not there. */
function entries(source: unknown): [string, unknown][] {
  if (typeof source !== "object" || source === null) return [];
  const pairs = Symbol.iterator in source ? [...(source as Iterable<[string, unknown]>)] : Object.entries(source);
  return pairs.filter(([, value]) => value !== undefined && value !== null);
}
