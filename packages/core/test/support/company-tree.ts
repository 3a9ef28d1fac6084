import { bearer, createKeepnet, type Keepnet } from "../../src/index.ts";
import { type ApiServer, envelope, startApiServer, type WireRequest, type WireResponse } from "./api-server.ts";

/** A row of the listing of companies; a row without an id is one that the API forgot it in. */
export interface CompanyRow {
  companyResourceId?: string | null;
  companyName?: string;
  children?: CompanyRow[] | null;
}

/** An API that lists these companies, and responses any other call with a list of the company it was made in. */
export async function startCompanies(
  rows: readonly CompanyRow[],
  {
    listing = (_request, usual) => usual,
    roles = ({ headers }) => envelope([{ name: headers["x-keepnet-company-id"] }]),
  }: {
    listing?: (request: { pageNumber: number }, usual: WireResponse) => WireResponse | Promise<WireResponse>;
    roles?: (request: WireRequest) => WireResponse | Promise<WireResponse>;
  } = {},
): Promise<{ server: ApiServer; keepnet: Keepnet; listed: () => Record<string, unknown>[] }> {
  const server = await startApiServer({
    api: (request) => {
      if (request.url !== "/api/companies/search") return roles(request);
      const { pageNumber, pageSize } = JSON.parse(request.body);
      const usual = envelope({
        pageNumber,
        pageSize,
        totalNumberOfPages: Math.ceil(rows.length / pageSize),
        totalNumberOfRecords: rows.length,
        results: rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
      });
      return listing({ pageNumber }, usual);
    },
  });
  const listed = () =>
    server.calls.filter(({ url }) => url === "/api/companies/search").map(({ body }) => JSON.parse(body));
  return { server, keepnet: createKeepnet({ baseUrl: server.url, auth: bearer("t") }), listed };
}

export const companies = (count: number): CompanyRow[] =>
  Array.from({ length: count }, (_, index) => ({ companyResourceId: `c${index}` }));
