import { type CompanyClient, forEachCompany, unwrap } from "@keepnet/core";
import { companyRow } from "../fan-out/company-api.ts";
import { page } from "../traffic.ts";
import { countingApi, failure, success } from "./counting-api.ts";
import type { Counts, Scenario } from "./scenario.ts";

const companies = Array.from({ length: 60 }, (_, index) => `company-${index}`);

/** The refused call is sent once more, with a fresh token. That one is refused too, so the token is not at fault. */
export const badNeighbour: Scenario = {
  name: "one company of 60 is always refused",
  expected: { tokenRequests: 2, ofBad: 2, ofOthers: 59, maxOfOther: 1, slow: 0, failed: 1 },
  run: () => work(["company-7"]),
};

/** A company that goes on calling requests no further tokens: the one at hand is as fresh as a token can be. */
export const stubbornNeighbour: Scenario = {
  name: "one company of 60 is always refused, and calls 20 times",
  expected: { tokenRequests: 2, ofBad: 21, ofOthers: 59, maxOfOther: 1, slow: 0, failed: 1 },
  run: () => work(["company-7"], 20),
};

/** How often these call the token endpoint is left open; nobody else waits for it. */
export const badNeighbours: Scenario = {
  name: "six companies of 60 are always refused",
  expected: { ofOthers: 54, maxOfOther: 1, slow: 0, failed: 6 },
  async run() {
    const { ofOthers, maxOfOther, slow, failed } = await work([5, 15, 25, 35, 45, 55].map((n) => `company-${n}`));
    return { ofOthers, maxOfOther, slow, failed };
  },
};

/** One call in each company, so many in each bad one; `slow` counts the calls of the others that took a second. */
async function work(bad: readonly string[], callsOfBad = 1) {
  const requests = new Map<string, number>();
  const { keepnet, counts } = countingApi(({ companyId, path }) => {
    if (path === "/api/companies/search") return success(page(companies.map(companyRow), 1, 1));
    const name = companyId ?? "";
    requests.set(name, (requests.get(name) ?? 0) + 1);
    return bad.includes(name) ? failure(401) : success();
  });
  let [slow, failed] = [0, 0];
  const inCompany = async (client: CompanyClient) => {
    const isBad = bad.includes(client.companyId);
    for (let call = 1; isBad && call < callsOfBad; call += 1) await client.GET("/api/roles");
    const startedAt = performance.now();
    await unwrap(client.GET("/api/roles")).finally(() => {
      if (!isBad && performance.now() - startedAt >= 1_000) slow += 1;
    });
  };
  for await (const { ok } of forEachCompany(keepnet, inCompany, { concurrency: 4 })) failed += ok ? 0 : 1;
  const requestsOf = (names: readonly string[]) => names.map((name) => requests.get(name) ?? 0);
  const others = requestsOf(companies.filter((name) => !bad.includes(name)));
  return {
    tokenRequests: counts.tokenRequests,
    ofBad: sum(requestsOf(bad)),
    ofOthers: sum(others),
    maxOfOther: Math.max(...others),
    slow,
    failed,
  } satisfies Counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
