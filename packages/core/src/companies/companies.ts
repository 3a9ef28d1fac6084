import type { Company } from "@keepnet/openapi";
import type { Keepnet } from "../client/client-types.ts";
import { checkOptions } from "../errors/check-options.ts";
import { type Iteration, stoppable } from "../pagination/stoppable.ts";
import { type CompanySearch, listCompanies } from "./list-companies.ts";

export const companiesOptions = "search:object signal" as const;

export interface CompaniesOptions {
  /** Members of the body of `POST /api/companies/search`, to list fewer companies or in another order. */
  search?: CompanySearch | undefined;
  /** Ends the listing with the reason of the signal. */
  signal?: AbortSignal | null | undefined;
}

/** The companies of a Reseller, requested while they are read. Each iteration sends the requests again. */
export interface Companies extends AsyncIterable<Company> {
  /** Reads the listing to its end. */
  toArray(): Promise<Company[]>;
}

/**
 * Lists every company that a Reseller manages: all pages, and the companies nested in others, each once. A company
 * comes before those nested in it. Nothing is requested before the iteration starts.
 *
 * A call of `POST /api/companies/search` returns one page, and `paginate` returns the rows as the API nests them: the
 * companies within others stand in the `children` of a row.
 *
 * @param keepnet - the unbound client of a Reseller
 * @param options - the search, and a signal
 * @returns an async iterable of the companies; `.toArray()` reads all of them
 * @throws {KeepnetError} while iterating, when the companies cannot be listed; `invalid_options` for an unknown option
 * @throws {UnexpectedResponseError} while iterating, at a company without an id
 *
 * @example
 * ```ts
 * for await (const company of companies(keepnet)) console.log(company.companyResourceId, company.companyName);
 *
 * const all = await companies(keepnet).toArray();
 * ```
 */
export function companies(keepnet: Keepnet, options: CompaniesOptions = {}): Companies {
  const iterable = {
    [Symbol.asyncIterator]: () => stoppable((iteration) => list(keepnet, options, iteration), options?.signal),
  };
  return {
    ...iterable,
    async toArray() {
      const all: Company[] = [];
      for await (const company of iterable) all.push(company);
      return all;
    },
  };
}

async function* list(keepnet: Keepnet, options: CompaniesOptions, { signal }: Iteration): AsyncGenerator<Company> {
  checkOptions("companies()", options, companiesOptions);
  for await (const { found } of listCompanies(keepnet, { search: options.search, signal })) {
    for (const row of found) {
      if ("error" in row) throw row.error;
      signal.throwIfAborted();
      yield row.company;
    }
  }
}
