import { type CompanyClient, paginate, unwrap } from "@keepnet/core";
import type { Sql } from "postgres";
import type { CompanyRow } from "../../src/index.ts";

/** The requests that {@link syncCompany} sends for a company without errors: its roles and one page of people. */
export const requestsPerCompany = 2;

export const createTable = (sql: Sql) => sql`
  create table synced (
    run text, company_id text, name text not null, roles int not null, users int not null,
    writes int not null default 1, at timestamptz not null default clock_timestamp(),
    primary key (run, company_id)
  )`;

/** Reads a company and writes its row: one statement, so that a repeated job changes nothing. */
export async function syncCompany(
  sql: Sql,
  run: string,
  client: CompanyClient,
  company: CompanyRow,
  signal: AbortSignal,
) {
  const roles = await unwrap(client.GET("/api/roles", { signal }));
  let users = 0;
  for await (const _user of paginate(client, "/api/target-users/search", { signal, body: { pageSize: 100 } })) users++;
  await sql`
    insert into synced (run, company_id, name, roles, users)
    values (${run}, ${client.companyId}, ${company.companyName}, ${roles.length}, ${users})
    on conflict (run, company_id) do update
    set name = excluded.name, roles = excluded.roles, users = excluded.users, writes = synced.writes + 1`;
}
