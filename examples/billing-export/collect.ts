import { type CompanyResult, forEachCompany, type Keepnet, unwrap } from "@keepnet/core";
import type { LicenseCheck } from "@keepnet/openapi";

export interface Collected {
  readonly results: CompanyResult<LicenseCheck>[];
  /** The Company ID of the parent of each sub-company. */
  readonly parents: Map<string, string>;
}

/** Checks the license of every company, sub-companies too, and adds each result to `collected` as it comes. */
export async function collect(
  keepnet: Keepnet,
  { results, parents }: Collected,
  { signal, onProgress }: { signal: AbortSignal; onProgress(text: string): void },
): Promise<void> {
  let total: number | undefined;
  const checks = forEachCompany(
    keepnet,
    (client, _company, { signal }) => unwrap(client.GET("/api/companies/{resourceId}/license-check", { signal })),
    {
      signal,
      onProgress: (progress) => {
        total = progress.total;
      },
    },
  );
  for await (const result of checks) {
    results.push(result);
    const { companyId, company, ok } = result;
    onProgress(`${results.length} of ${total ?? "?"}: ${company.companyName}${ok ? "" : " failed"}`);
    if (companyId) for (const child of company.children ?? []) parents.set(child.companyResourceId, companyId);
  }
}
