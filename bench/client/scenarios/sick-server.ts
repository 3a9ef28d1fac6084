import { unwrap } from "@keepnet/core";
import { sleep } from "../traffic.ts";
import { countingApi, failure, success, together } from "./counting-api.ts";
import type { Scenario } from "./scenario.ts";

/** The budget of 50 retries is all that 1,000 failing reads may add, where three attempts each would add 2,000. */
export const stormOfReads: Scenario = {
  name: "a 503 storm, 1,000 reads",
  expected: { tokenRequests: 1, calls: 1_050 },
  async run() {
    const { client, counts } = countingApi(() => failure(503));
    await together(1_000, () => client.GET("/api/roles"));
    return counts;
  },
};

/** A 503 does not prove that nothing happened, so writes are not sent again. */
export const stormOfWrites: Scenario = {
  name: "a 503 storm, 1,000 writes",
  expected: { tokenRequests: 1, calls: 1_000 },
  async run() {
    const { client, counts } = countingApi(() => failure(503));
    const params = { path: { resourceId: "sC4mV7bQx2Lp" } };
    await together(1_000, () => client.POST("/api/scim/{resourceId}/revoke", { params }));
    return counts;
  },
};

/** 40 calls are refused for two seconds and sent once more; 10 that start meanwhile are held back and sent once. */
export const retryAfter: Scenario = {
  name: "429 with Retry-After: 2, 40 calls and 10 later",
  expected: { tokenRequests: 1, calls: 90, early: 0 },
  async run() {
    let opensAt: number | undefined;
    let early = 0;
    const { client, counts } = countingApi(({ number }) => {
      const now = performance.now();
      if (number <= 40) {
        opensAt ??= now + 2_000;
        return failure(429, { "retry-after": "2" });
      }
      if (opensAt === undefined || now < opensAt) early += 1;
      return success();
    });
    const refused = together(40, () => unwrap(client.GET("/api/roles")));
    await sleep(1_000);
    const later = together(10, () => unwrap(client.GET("/api/roles")));
    await Promise.all([refused, later]);
    return { ...counts, early };
  },
};
