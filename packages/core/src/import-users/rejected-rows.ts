import type { ImportPreviewUser } from "@keepnet/openapi";
import type { CompanyClient } from "../client/client-types.ts";
import type { Paginated } from "../pagination/page.ts";
import { paginate } from "../pagination/paginate.ts";
import { defaultFilter } from "../pagination/styles/style.ts";

type Signal = AbortSignal | null | undefined;

/** Rows on one page. */
const pageSize = 500;

const onlyErrors = {
  ...defaultFilter,
  filterGroups: [
    { condition: "AND" as const, filterItems: [{ fieldName: "Status", operator: "Include", value: "Error" }] },
  ],
};

/** The rows of a preview. */
export function previewRows(
  client: CompanyClient,
  transactionId: string,
  signal: Signal,
  filter?: typeof onlyErrors,
): Paginated<ImportPreviewUser> {
  return paginate(client, "/api/target-users/{transactionId}/search", {
    params: { path: { transactionId } },
    body: { pageSize, filter },
    signal,
  });
}

/**
 * The rows that cannot be imported. Sources disagree about the status of such a row, so when the filter finds none, all
 * rows are read.
 *
 * @param expected - how many there are, if known
 */
export async function* rejectedRows(
  client: CompanyClient,
  transactionId: string,
  expected: number | undefined,
  signal: Signal,
): AsyncGenerator<ImportPreviewUser, void, void> {
  if (expected === 0) return;
  let found = 0;
  for (const filter of [onlyErrors, undefined]) {
    for await (const row of previewRows(client, transactionId, signal, filter)) {
      if (!isRejected(row)) continue;
      found++;
      yield row;
    }
    if (found > 0) return;
  }
}

function isRejected({ status, validationDetail }: ImportPreviewUser): boolean {
  return status?.toLowerCase() === "error" || (validationDetail?.length ?? 0) > 0;
}
