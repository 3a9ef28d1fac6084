import { isCompanyQuery } from "../named-companies.ts";
import type { Call } from "./call.ts";
import type { Operation } from "./operations.ts";

/** The query parameters of a request that the document does not have, as text; Prism lets them pass. */
export function unknownQuery({ operation, query }: Call): string[] {
  if (query.size === 0) return [];
  const known = new Set(operation.request?.query?.map(({ name }) => name.toLowerCase()));
  const isKnown = (name: string) => known.has(name.toLowerCase()) || isCompanyQuery(name, operation);
  // `filter[name]` is a member of the parameter `filter`
  const unknown = [...new Set(query.keys())].filter((name) => !isKnown(name) && !isKnown(name.replace(/\[.*$/s, "")));
  return hasAnyMembers(operation) ? [] : unknown.map((name) => `query ${name} is not a known parameter`);
}

/** Whether members of a parameter are parameters by themselves, under any name. */
function hasAnyMembers({ request }: Operation): boolean {
  return request?.query?.some(({ schema, style }) => style === "form" && schema?.type === "object") ?? false;
}
