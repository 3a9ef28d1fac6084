import type { CompanyContext, CompanyRow } from "@keepnet/bullmq";
import type { CompanyClient } from "@keepnet/core";
import type { openDatabase } from "./database.ts";
import { type ResultRow, resultRows } from "./result-rows.ts";

type Database = Pick<Awaited<ReturnType<typeof openDatabase>>, "saveCompany">;

/** Reads the report of a company, and then writes it: the database is not touched before the report is complete. */
export async function syncCompany(
  database: Database,
  client: CompanyClient,
  company: CompanyRow,
  { run, signal, progress }: CompanyContext,
): Promise<{ enrollments: number; results: number }> {
  // by key, because a person that moves to the next page while it is read is read twice
  const rows = new Map<string, ResultRow>();
  const enrollments = new Set<string>();
  let results = 0;
  for await (const row of resultRows(client, company, signal)) {
    const { enrollment_id, target_user_id } = row;
    const key = `${enrollment_id} ${target_user_id}`;
    if (target_user_id && !rows.has(key)) results += 1;
    rows.set(key, row);
    if (enrollments.has(enrollment_id)) continue;
    enrollments.add(enrollment_id);
    await progress({ enrollments: enrollments.size, results });
  }
  // another worker may have the job by now
  signal.throwIfAborted();
  const counts = { enrollments: enrollments.size, results };
  await database.saveCompany(run, company, { rows: [...rows.values()], ...counts });
  await progress(counts);
  return counts;
}
