import { bearer, createKeepnet, forEachCompany, paginate } from "@keepnet/core";
import { keepnetByHand, withTimeout } from "../contenders/openapi-fetch.ts";
import { searchBody, searchPath, token } from "../traffic.ts";
import { baseUrl, type CompanyApi, companiesPath, expectUsers, pageSize } from "./company-api.ts";

/** Counts the users of all companies with the client's own functions. */
export async function byKeepnet(api: CompanyApi, concurrency: number): Promise<void> {
  const keepnet = createKeepnet({ baseUrl, auth: bearer(token), fetch: api.fetch });
  const countUsers: Parameters<typeof forEachCompany<number>>[1] = async (client, _company, { signal }) => {
    let users = 0;
    for await (const _user of paginate(client, searchPath, { body: { pageSize: 1 }, signal })) users += 1;
    return users;
  };
  let users = 0;
  for await (const result of forEachCompany(keepnet, countUsers, { concurrency })) {
    if (!result.ok) throw result.error;
    users += result.value;
  }
  expectUsers(users, api);
}

/** The same over openapi-fetch: workers that each take the next company and read its pages. */
export async function byHand(api: CompanyApi, concurrency: number): Promise<void> {
  const target = { baseUrl, fetch: api.fetch as typeof globalThis.fetch };
  const listing = keepnetByHand(target);
  const companies = pagesOf(async (pageNumber) => {
    const body = { ...searchBody, pageNumber, pageSize };
    const { data } = await withTimeout((signal) => listing.POST(companiesPath, { body, signal }));
    return data?.data;
  });
  let users = 0;
  const worker = async () => {
    for (let next = await companies.next(); !next.done; next = await companies.next()) {
      const client = keepnetByHand(target, next.value.companyResourceId);
      const rows = pagesOf(async (pageNumber) => {
        const body = { ...searchBody, pageNumber, pageSize: 1 };
        const { data } = await withTimeout((signal) => client.POST(searchPath, { body, signal }));
        return data?.data;
      });
      for await (const _user of rows) users += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  expectUsers(users, api);
}

interface Rows<Row> {
  readonly results: readonly Row[] | null;
  readonly totalNumberOfPages: number;
}

async function* pagesOf<Row>(read: (pageNumber: number) => Promise<Rows<Row> | undefined>): AsyncGenerator<Row> {
  for (let pageNumber = 1, last = 1; pageNumber <= last; pageNumber += 1) {
    const rows = await read(pageNumber);
    if (!rows?.results) throw new Error(`Page ${pageNumber} could not be read.`);
    last = rows.totalNumberOfPages;
    yield* rows.results;
  }
}
