import type { Company } from "@keepnet/openapi";
import { UnexpectedResponseError } from "../errors/answer-errors.ts";

/** A company of the listing: one to work in, or one that nothing can be done in and why. */
export type FoundCompany =
  | { readonly company: Company; readonly companyId: string }
  | { readonly company: Company; readonly companyId: string | undefined; readonly error: unknown };

/**
 * Finds the companies of rows and of all that is nested in them, depth first, each id once in the life of the function
 * that is returned. A row without an id is found as an error, because leaving it out would go unnoticed.
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

/** Rows, each before its children; with a stack of its own, because the nesting has no documented depth. */
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
    message: `POST /api/companies/search gave a company without companyResourceId${name}, so nothing was done there. Look it up in Keepnet, or ask the vendor's support.`,
  });
}
