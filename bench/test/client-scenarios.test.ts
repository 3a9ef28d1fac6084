import { expect, test } from "vitest";
import { scenarios } from "../client/scenarios.ts";
import { inVirtualTime } from "./support/virtual-time.ts";

test.each(scenarios)("$name: exactly the requests that are needed", async ({ run, expected }) => {
  expect(await inVirtualTime(run)).toEqual(expected);
});
