import type { Company } from "@keepnet/openapi";
import type { CompanyClient, Keepnet } from "../client/client-types.ts";
import { invalidOptions } from "../errors/invalid-options.ts";
import { show } from "../errors/show.ts";
import { notify } from "../hooks/hooks.ts";
import { isWholeNumber } from "../pagination/check-search.ts";
import { paginate } from "../pagination/paginate.ts";
import type { SearchInit } from "../pagination/search-types.ts";
import { type Iteration, stoppable } from "../pagination/stoppable.ts";
import type { CompanyProgress, CompanyResult } from "./company-result.ts";
import { fanOut } from "./fan-out.ts";
import { companyFinder, type FoundCompany } from "./find-companies.ts";

export interface ForEachCompanyOptions {
  /**
   * In how many companies to work at a time, a whole number from 1 on.
   * @defaultValue 4
   */
  concurrency?: number | undefined;
  /** Ends the work with its reason, once the functions that run have returned. */
  signal?: AbortSignal | undefined;
  /** Members of the body of `POST /api/companies/search`, to list fewer companies or in another order. */
  search?: SearchInit<"unbound", "/api/companies/search">["body"] | undefined;
  /**
   * Which of the listed companies to work in; asked once for each.
   * @defaultValue all
   */
  filter?: ((company: Company) => boolean) | undefined;
  /** Is told when a company is begun and finished, and when all are listed. What it throws is ignored. */
  onProgress?: ((progress: CompanyProgress) => void) | undefined;
}

/**
 * Does something in every company that a Reseller manages, in several at a time, and gives what came of each as soon as
 * it is there. The companies are listed page by page while the work goes on, with those nested in others, each once. A
 * company that fails does not disturb the others. Nothing happens before the iteration begins; each begins anew.
 *
 * A consumer that is slow to take results slows the work down: results that are not taken count as work. Breaking off
 * and aborting abort the signal that the functions were given, and wait for them.
 *
 * @param keepnet - the unbound client of a Reseller
 * @param work - called once for each company, with its client, its row of the listing and a signal to pass on to calls
 * @param options - how many at a time, which companies, a signal, and a function that is told the progress
 * @returns what came of each company, in the order in which they finish
 * @throws {KeepnetError} while iterating, when the companies cannot be listed (after the results of those under way), or
 * `invalid_options` for a concurrency that is not a whole number from 1 on
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
    [Symbol.asyncIterator]: () => stoppable((iteration) => run(keepnet, work, options, iteration), options.signal),
  };
}

async function* run<Value>(
  keepnet: Keepnet,
  work: Parameters<typeof forEachCompany<Value>>[1],
  { concurrency = 4, search = {}, filter, onProgress }: ForEachCompanyOptions,
  iteration: Iteration,
): AsyncGenerator<CompanyResult<Value>, void, void> {
  if (!isWholeNumber(concurrency, 1)) {
    throw invalidOptions(
      `forEachCompany() cannot work with a concurrency of ${show(concurrency)}. Pass a whole number from 1 on.`,
    );
  }
  const { signal } = iteration;
  const progress = { done: 0, failed: 0, running: 0, known: 0, total: undefined as number | undefined };
  const report = (change: Partial<typeof progress>) => notify(onProgress, { ...Object.assign(progress, change) });

  async function* list(): AsyncGenerator<FoundCompany> {
    const find = companyFinder(filter ?? (() => true));
    for await (const page of paginate(keepnet, "/api/companies/search", { body: search, signal }).pages()) {
      const found = find(page.rows);
      progress.known += found.length;
      if (!filter) progress.total = Math.max(progress.known, page.totalNumberOfRecords);
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

  yield* fanOut(list(), concurrency, inCompany, iteration);
}
