import { type CompanyResult, isKeepnetError } from "@keepnet/core";
import type { CompanyRow } from "./company-row.ts";

/** What the export found, for people: who to bill, who to call, and what failed. */
export function summarize(
  rows: readonly CompanyRow[],
  results: readonly CompanyResult<unknown>[],
  renewals: number,
): string {
  const licenses = (renewal: CompanyRow["renewal"]) =>
    rows.flatMap((row) => (row.renewal === renewal ? [`${nameOf(row)}: license ends ${row.licenseEndDate}`] : []));
  const over = rows.flatMap((row) =>
    row.overLimit === "yes" ? [`${nameOf(row)}: ${row.activeUsers} active users, limit ${row.licenseLimit}`] : [],
  );
  const failed = results.flatMap(({ company, companyId, error }) =>
    error === undefined ? [] : [`${nameOf({ companyId, companyName: company.companyName })}: ${textOf(error)}`],
  );
  return [
    ...section("Expired", licenses("expired")),
    ...section(`To renew within ${renewals} days`, licenses("due")),
    ...section("Over limit", over),
    ...(licenses("unreadable").length > 0
      ? section("License ends in an unknown format of dates: pass --dates", licenses("unreadable"))
      : []),
    ...section("Failed", failed),
  ].join("\n");
}

/** An error as code, where it has one, and message. */
export function textOf(error: unknown): string {
  if (isKeepnetError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}: ${lines.length}`, ...lines.toSorted().map((line) => `  ${line}`)];
}

function nameOf({ companyName, companyId }: Pick<CompanyRow, "companyId" | "companyName">): string {
  return `${companyName} (${companyId})`;
}
