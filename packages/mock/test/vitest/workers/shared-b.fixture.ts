import { expect } from "vitest";
import { test } from "./shared.ts";
import { groupsAfterCreating, tell } from "./tell.ts";

test.for([1, 2])("test %i finds its own group alone", async (_, { mock }) => {
  await tell(mock.url);
  expect(await groupsAfterCreating(mock, "Night shift")).toBe(1);
});
