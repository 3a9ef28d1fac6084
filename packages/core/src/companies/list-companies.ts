import type { Company } from "@keepnet/openapi";
import type { Keepnet } from "../client/client-types.ts";
import { paginate } from "../pagination/paginate.ts";
import type { SearchInit } from "../pagination/search-types.ts";
import { companyFinder, type FoundCompany } from "./find-companies.ts";

/** Members of the body of `POST /api/companies/search`. */
export type CompanySearch = SearchInit<"unbound", "/api/companies/search">["body"];

export interface CompanyListing {
  search?: CompanySearch | undefined;
  filter?: ((company: Company) => boolean) | undefined;
  signal: AbortSignal;
}

/** Lists each company that a Reseller manages once, including nested companies. It requests one page at a time. */
export async function* listCompanies(
  keepnet: Keepnet,
  { search = {}, filter = () => true, signal }: CompanyListing,
): AsyncGenerator<{ readonly found: readonly FoundCompany[]; readonly totalNumberOfRecords: number }> {
  const find = companyFinder(filter);
  for await (const page of paginate(keepnet, "/api/companies/search", { body: search, signal }).pages()) {
    yield { found: find(page.rows), totalNumberOfRecords: page.totalNumberOfRecords };
  }
}
