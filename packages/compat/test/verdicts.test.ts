import { describe, expect, test } from "vitest";
import { changed } from "../../../spec/test/changed.ts";
import { extensions } from "./cases/extensions.ts";
import { operations } from "./cases/operations.ts";
import { requests } from "./cases/requests.ts";
import { responses } from "./cases/responses.ts";
import { base } from "./support/base.ts";
import { judge } from "./support/judge.ts";

describe.each([
  ["in a request", requests],
  ["in an answer", responses],
  ["of an operation", operations],
  ["of an extension", extensions],
])("one change %s", (_where, cases) => {
  test.each(cases)("$change", async ({ edit, verdicts, back }) => {
    const after = changed(base, edit);
    const [there, backAgain] = await Promise.all([judge(base, after), judge(after, base)]);
    expect(there).toEqual(verdicts);
    expect(backAgain).toEqual(back);
  });
});
