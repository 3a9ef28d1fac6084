import type { Company } from "@keepnet/openapi";
import type { CompanyClient, Keepnet } from "../client/client-types.ts";
import { checkCount } from "../errors/check-number.ts";
import { checkOptions } from "../errors/check-options.ts";
import { notify } from "../hooks/hooks.ts";
import { type Iteration, stoppable } from "../pagination/stoppable.ts";
import type { CompanyProgress, CompanyResult } from "./company-result.ts";
import { fanOut } from "./fan-out.ts";
import type { FoundCompany } from "./find-companies.ts";
import { type CompanySearch, listCompanies } from "./list-companies.ts";

export const forEachCompanyOptions = "concurrency signal search:object filter:function onProgress:function" as const;

export interface ForEachCompanyOptions {
  /**
   * The number of companies to work in at a time, a whole number of at least 1.
   * @defaultValue 4
   */
  concurrency?: number | undefined;
  /** Ends the iteration with the reason of the signal, once the running functions have returned. */
  signal?: AbortSignal | null | undefined;
  /** Members of the body of `POST /api/companies/search`, to list fewer companies or in another order. */
  search?: CompanySearch | undefined;
  /**
   * Selects the companies to work in. Called once for each listed company.
   * @defaultValue all companies
   */
  filter?: ((company: Company) => boolean) | undefined;
  /** Called when a company starts or finishes, and when the listing is complete. Errors that it throws are ignored. */
  onProgress?: ((progress: CompanyProgress) => void) | undefined;
}

/**
 * Calls a function for every company that a Reseller manages, several at a time, and yields the result of each company
 * as soon as it is finished. Pages of companies are requested while the work goes on. Nested companies are
 * included, each once. A company that fails does not affect the others. Nothing happens before the iteration starts,
 * and each iteration starts from the beginning.
 *
 * A slow consumer slows the work down: a company occupies its place until its result is consumed. When the iteration
 * ends early or `signal` aborts, the signal that the functions received aborts too, and the iteration waits for them.
 *
 * @param keepnet - the unbound client of a Reseller
 * @param work - called once for each company, with its client, its row in the listing and a signal to pass on to calls
 * @param options - the concurrency (default 4), a filter, the search, a signal, and a callback for the progress
 * @returns an async iterable of the results, in the order in which the companies finish
 * @throws {KeepnetError} while iterating, when the companies cannot be listed (after the results of running companies);
 * `invalid_options` for an unknown option, and for a concurrency that is not a whole number of at least 1
 *
 * @example
 * ```ts
 * for await (const result of forEachCompany(keepnet, (company) => unwrap(company.GET("/api/roles")))) {
 *   if (result.ok) console.log(result.company.companyName, result.value.length);
 *   else console.error(result.companyId, result.error);
 * }
 * ```
 */
export function forEachCompany<Value>(
  keepnet: Keepnet,
  work: (client: CompanyClient, company: Company, context: { signal: AbortSignal }) => Value | Promise<Value>,
  options: ForEachCompanyOptions = {},
): AsyncIterable<CompanyResult<Value>> {
  return {
    [Symbol.asyncIterator]: () => stoppable((iteration) => run(keepnet, work, options, iteration), options?.signal),
  };
}

async function* run<Value>(
  keepnet: Keepnet,
  work: Parameters<typeof forEachCompany<Value>>[1],
  options: ForEachCompanyOptions,
  { signal }: Iteration,
): AsyncGenerator<CompanyResult<Value>, void, void> {
  checkOptions("forEachCompany()", options, forEachCompanyOptions);
  const { concurrency = 4, search, filter, onProgress } = options;
  checkCount("forEachCompany()", "concurrency", concurrency);
  const progress = { done: 0, failed: 0, running: 0, known: 0, total: undefined as number | undefined };
  const report = (change: Partial<typeof progress>) => notify(onProgress, { ...Object.assign(progress, change) });

  async function* list(): AsyncGenerator<FoundCompany> {
    for await (const { found, totalNumberOfRecords } of listCompanies(keepnet, { search, filter, signal })) {
      progress.known += found.length;
      if (!filter) progress.total = Math.max(progress.known, totalNumberOfRecords);
      yield* found;
    }
    report({ total: progress.known });
  }

  async function inCompany(found: FoundCompany): Promise<CompanyResult<Value>> {
    report({ running: progress.running + 1 });
    try {
      if ("error" in found) throw found.error;
      const { company, companyId } = found;
      const value = await work(keepnet.forCompany(companyId), company, { signal });
      report({ running: progress.running - 1, done: progress.done + 1 });
      return { ok: true, company, companyId, value };
    } catch (error) {
      report({ running: progress.running - 1, done: progress.done + 1, failed: progress.failed + 1 });
      return { ok: false, company: found.company, companyId: found.companyId, error };
    }
  }

  yield* fanOut(list(), concurrency, inCompany, signal);
}
