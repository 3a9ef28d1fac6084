import { unwrap } from "@keepnet/core";
import { sleep } from "../traffic.ts";
import { countingApi, failure, success, together } from "./counting-api.ts";
import type { Scenario } from "./scenario.ts";

/** All calls wait for one token. */
export const coldStart: Scenario = {
  name: "cold start with 1,000 calls",
  expected: { tokenRequests: 1, calls: 1_000 },
  async run() {
    const { client, counts } = countingApi(() => success());
    await together(1_000, () => unwrap(client.GET("/api/roles")));
    return counts;
  },
};

/** Each call is sent once more, with one new token; calls that are refused late find it there. */
export const revokedToken: Scenario = {
  name: "a token revoked with 1,000 calls in flight",
  expected: { tokenRequests: 2, calls: 2_000 },
  async run() {
    const { client, counts } = countingApi(async ({ token, number }) => {
      if (token !== "token-1") return success();
      await sleep((number % 10) * 5);
      return failure(401);
    });
    await together(1_000, () => unwrap(client.GET("/api/roles")));
    return counts;
  },
};
