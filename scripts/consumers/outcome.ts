import { deepStrictEqual as equal, ok } from "node:assert/strict";
import type { Mock } from "./mock.ts";

/** Fails unless the program said so, and the mock received one call in each company and none in the wrong one. */
export async function judge(printed: string, mock: Mock): Promise<void> {
  const outcome = JSON.parse(printed) as { companies: string[]; roles: number; refused: string };
  ok(outcome.companies.length > 2, "The program found too few companies for two pages.");
  ok(outcome.roles >= outcome.companies.length, "The program read no role in some company.");
  equal(outcome.refused, "invalid_scope");
  const scoped = (await mock.takeRequests()).filter(({ path }) => path === "/api/roles");
  equal(
    scoped.map(({ companyId, status }) => [companyId, status]),
    outcome.companies.map((id) => [id, 200]),
  );
}
