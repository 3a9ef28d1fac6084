import { test as base } from "vitest";
import { type Mock, startMock } from "../../../src/index.ts";

/** As the README has it. */
export const test = base.extend<{ mock: Mock; shared: Mock }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are wanted
    async ({}, use) => {
      await using shared = await startMock();
      await use(shared);
    },
    { scope: "worker" },
  ],
  mock: async ({ shared }, use) => {
    shared.reset();
    await use(shared);
  },
});
