import { join } from "node:path";
import { Recipe } from "@keepnet/run-recipe";
import { expect, test } from "vitest";

test.each(["enqueue.ts", "worker.ts"])("%s says how to get a credential when it has none, and ends", async (file) => {
  const { code, stderr } = await new Recipe(join(import.meta.dirname, "..", file)).runWithoutCredential([]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^KEEPNET_CLIENT_ID or KEEPNET_CLIENT_SECRET is not set: .*npx keepnet-mock/);
});
