import { expect, test } from "vitest";
import { fuzz } from "../fuzz/fuzz.ts";

// A short run of what `pnpm fuzz:mock` does at length.

test("2,000 random requests get documented responses, and a reset takes back what they did", async () => {
  const { statuses } = await fuzz({ seed: 16, requests: 2_000 });
  // requests come through to the sandbox and are refused on the way, for every reason
  for (const status of [200, 400, 401, 403, 404, 405]) expect(statuses[status]).toBeGreaterThan(20);
});
