import { envelope, page, sleep } from "../traffic.ts";

export const baseUrl = "https://api.example.com";
export const companiesPath = "/api/companies/search";
/** Companies on a page of the listing. */
export const pageSize = 100;
/** Pages of users that each company has. */
export const userPages = 3;

/** A Reseller's API with so many companies. */
export interface CompanyApi {
  readonly companies: number;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** An API behind a stubbed fetch, each of whose responses takes so many milliseconds. */
export function companyApi(companies: number, latency: number): CompanyApi {
  const pages = Math.ceil(companies / pageSize);
  const listing = (pageNumber: number) => {
    const length = Math.min(pageSize, companies - (pageNumber - 1) * pageSize);
    const rows = Array.from({ length }, (_, index) => companyRow(`company-${pageNumber}-${index}`));
    return { ...page(rows, pageNumber, pages), totalNumberOfRecords: companies };
  };
  const users = (pageNumber: number) =>
    page([{ resourceId: `user-${pageNumber}`, email: "anna@example.com" }], pageNumber, userPages);
  const fetch = async (request: Request) => {
    const { pageNumber } = (await request.json()) as { pageNumber: number };
    if (latency > 0) await sleep(latency);
    const isListing = new URL(request.url).pathname === companiesPath;
    return Response.json(envelope(isListing ? listing(pageNumber) : users(pageNumber)));
  };
  return { companies, fetch };
}

export function companyRow(companyResourceId: string) {
  return { companyResourceId, companyName: companyResourceId, children: null };
}

/** Makes sure that the work was done, before its time counts. */
export function expectUsers(users: number, { companies }: CompanyApi): void {
  if (users !== companies * userPages) throw new Error(`${users} users of ${companies} companies were read.`);
}
