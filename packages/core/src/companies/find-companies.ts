import type { Company } from "@keepnet/openapi";
import { UnexpectedResponseError } from "../errors/call-errors.ts";

/** A company of the listing: one to work in, or one that cannot be worked in, with the reason. */
export type FoundCompany =
  | { readonly company: Company; readonly companyId: string }
  | { readonly company: Company; readonly companyId: string | undefined; readonly error: unknown };

/**
 * Returns a function that finds the companies in rows and in their children, depth first, each id once over all its
 * calls. A row without an id is found as an error, so that it is not omitted silently.
 */
export function companyFinder(filter: (company: Company) => boolean): (rows: readonly Company[]) => FoundCompany[] {
  const seen = new Set<string>();
  return (rows) =>
    [...walk(rows)].flatMap((company) => {
      const companyId: unknown = company?.companyResourceId;
      if (typeof companyId !== "string" || companyId === "")
        return { company, companyId: undefined, error: withoutId(company) };
      if (seen.size === seen.add(companyId).size) return [];
      try {
        return filter(company) ? { company, companyId } : [];
      } catch (error) {
        return { company, companyId, error };
      }
    });
}

/** Yields each row before its children. No recursion, because the nesting has no documented limit. */
function* walk(rows: readonly Company[]): Generator<Company> {
  const stack = [...rows].reverse();
  for (let company = stack.pop(); company !== undefined; company = stack.pop()) {
    yield company;
    for (const child of [...(company?.children ?? [])].reverse()) stack.push(child);
  }
}

function withoutId(company: Company): UnexpectedResponseError {
  const name = company?.companyName ? ` (${company.companyName})` : "";
  return new UnexpectedResponseError({
    code: "unexpected_response",
    operation: "POST /api/companies/search",
    message: `POST /api/companies/search returned a company without companyResourceId${name}, so no work was done in it. Check the company in Keepnet, or contact Keepnet support.`,
  });
}
