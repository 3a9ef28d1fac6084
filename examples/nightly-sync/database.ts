import type { CompanyRow } from "@keepnet/bullmq";
import postgres from "postgres";
import type { ResultRow } from "./result-rows.ts";

const { POSTGRES_URL = "postgres://127.0.0.1:5432/postgres" } = process.env;
const batchSize = 1_000;

/** What was read in a company: each enrollment and person once. */
export interface Report {
  readonly rows: readonly ResultRow[];
  readonly enrollments: number;
  readonly results: number;
}

/** What a run has written so far. */
export interface Totals {
  readonly companies: number;
  readonly enrollments: number;
  readonly results: number;
}

/** The tables of the sync. Every write may be repeated, because a job runs again when its process was killed. */
export async function openDatabase() {
  const sql = postgres(POSTGRES_URL, { onnotice: () => {} });
  // one process at a time: "if not exists" alone does not keep two of them apart
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(727001)`;
    await tx`
      create table if not exists training_results (
        company_id text, company_name text, enrollment_id text, enrollment text, training text, type text,
        enrollment_status text, start_date text, target_user_id text, email text, first_name text, last_name text,
        department text, status text, first_completion_date text, last_interaction_date text, exam_status text,
        exam_score double precision, primary key (company_id, enrollment_id, target_user_id))`;
    await tx`
      create table if not exists synced_companies (
        company_id text primary key, company_name text, run text not null, enrollments int not null,
        results int not null, synced_at timestamptz not null default now())`;
  });

  return {
    /** Makes the rows of a company those of its report, in one transaction. A row that is the same is not written. */
    async saveCompany(run: string, company: CompanyRow, { rows, enrollments, results }: Report): Promise<void> {
      const { companyResourceId: companyId, companyName } = company;
      await sql.begin(async (tx) => {
        // first, so that another job of the company waits until this one has ended
        await tx`
          insert into synced_companies (company_id, company_name, run, enrollments, results)
          values (${companyId}, ${companyName}, ${run}, ${enrollments}, ${results})
          on conflict (company_id) do update set company_name = excluded.company_name, run = excluded.run,
            enrollments = excluded.enrollments, results = excluded.results, synced_at = excluded.synced_at`;
        await tx`create temporary table report (like training_results including all) on commit drop`;
        for (let start = 0; start < rows.length; start += batchSize) {
          await tx`insert into report ${tx(rows.slice(start, start + batchSize))}`;
        }
        await tx`
          insert into training_results as known select * from report
          on conflict (company_id, enrollment_id, target_user_id) do update set
            company_name = excluded.company_name, enrollment = excluded.enrollment, training = excluded.training,
            type = excluded.type, enrollment_status = excluded.enrollment_status, start_date = excluded.start_date,
            email = excluded.email, first_name = excluded.first_name, last_name = excluded.last_name,
            department = excluded.department, status = excluded.status,
            first_completion_date = excluded.first_completion_date,
            last_interaction_date = excluded.last_interaction_date, exam_status = excluded.exam_status,
            exam_score = excluded.exam_score
          where (known.*) is distinct from (excluded.*)`;
        await tx`
          delete from training_results as known where company_id = ${companyId} and not exists (
            select from report where enrollment_id = known.enrollment_id and target_user_id = known.target_user_id)`;
      });
    },

    async totalsOf(run: string): Promise<Totals> {
      const [totals] = await sql<[Totals]>`
        select count(*)::int as companies, coalesce(sum(enrollments), 0)::int as enrollments,
          coalesce(sum(results), 0)::int as results
        from synced_companies where run = ${run}`;
      return totals;
    },
    close: () => sql.end(),
  };
}
