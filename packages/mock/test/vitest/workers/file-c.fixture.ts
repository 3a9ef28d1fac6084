import { expect, test } from "vitest";
import { useMock } from "../../../src/vitest.ts";
import { groupsAfterCreating, tell } from "./tell.ts";

const mock = useMock();

test.each([1, 2])("test %i finds its own group alone", async () => {
  await tell(mock.url);
  expect(await groupsAfterCreating(mock, "Night shift")).toBe(1);
});
