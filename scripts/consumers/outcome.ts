import { deepStrictEqual as equal, ok } from "node:assert/strict";
import type { Mock } from "./mock.ts";

/** What the program prints; it stands alone, so it has its own. */
interface Outcome {
  companies: string[];
  roles: number;
  refused: string;
  broken: string;
  recovered: number;
  uploaded: boolean;
}

/** Fails unless the program said so, and the mock received one call in each company and none in the wrong one. */
export async function judge(printed: string, mock: Mock): Promise<void> {
  const outcome: Outcome = JSON.parse(printed);
  ok(outcome.companies.length > 2, "The program found too few companies for two pages.");
  ok(outcome.roles >= outcome.companies.length, "The program read no role in some company.");
  equal(outcome.refused, "invalid_scope, 0 attempts, not_sent");
  equal(outcome.broken, "connection_failed, 3 attempts, done");
  ok(outcome.recovered > 0, "A response that broke off once was not read again.");
  ok(outcome.uploaded, "The file was not uploaded.");
  const scoped = (await mock.takeRequests()).filter(({ path }) => path === "/api/roles");
  equal(
    scoped.map(({ companyId, status }) => [companyId, status]),
    outcome.companies.map((id) => [id, 200]),
  );
}
