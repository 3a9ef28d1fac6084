import type { CompanyRow } from "@keepnet/bullmq";
import { type CompanyClient, paginate } from "@keepnet/core";
import postgres from "postgres";

const { POSTGRES_URL = "postgres://127.0.0.1:5432/postgres" } = process.env;

/** The tables of the sync. Every write may be repeated, because a job runs again when its process was killed. */
export async function openDatabase() {
  const sql = postgres(POSTGRES_URL, { onnotice: () => {} });
  // one process at a time: "if not exists" alone does not keep two of them apart
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(727001)`;
    await tx`
      create table if not exists companies (
        id text primary key, name text, people int not null, synced_at timestamptz not null default now())`;
    await tx`
      create table if not exists people (
        company_id text, id text, email text, primary key (company_id, id))`;
  });

  return {
    /** Replaces what is known about a company, in one transaction. */
    async saveCompany(client: CompanyClient, { companyName }: CompanyRow, signal: AbortSignal): Promise<void> {
      const people: { company_id: string; id: string; email: string | null }[] = [];
      for await (const { resourceId, email } of paginate(client, "/api/target-users/search", { signal })) {
        people.push({ company_id: client.companyId, id: resourceId, email });
      }
      await sql.begin(async (tx) => {
        await tx`delete from people where company_id = ${client.companyId}`;
        for (let start = 0; start < people.length; start += 1_000) {
          await tx`insert into people ${tx(people.slice(start, start + 1_000))}`;
        }
        await tx`
          insert into companies (id, name, people) values (${client.companyId}, ${companyName}, ${people.length})
          on conflict (id) do update set name = excluded.name, people = excluded.people, synced_at = now()`;
      });
    },
    close: () => sql.end(),
  };
}
