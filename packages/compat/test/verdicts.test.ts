import { describe, expect, test } from "vitest";
import { changed } from "../../../spec/test/changed.ts";
import { components } from "./cases/components.ts";
import { credentials } from "./cases/credentials.ts";
import { directions } from "./cases/directions.ts";
import { encodings } from "./cases/encodings.ts";
import { extensions } from "./cases/extensions.ts";
import { operations } from "./cases/operations.ts";
import { requests } from "./cases/requests.ts";
import { responses } from "./cases/responses.ts";
import { types } from "./cases/types.ts";
import { base } from "./support/base.ts";
import { judge } from "./support/judge.ts";

describe.each([
  ["in a request", requests],
  ["in an answer", responses],
  ["of an operation", operations],
  ["of an extension", extensions],
  ["of a type", types],
  ["of who may send or read", directions],
  ["of how a request is written", encodings],
  ["of a component", components],
  ["of what a client sends its credential to", credentials],
])("one change %s", (_where, cases) => {
  test.each(cases)("$change", async ({ from = [], edit, verdicts, back }) => {
    const before = changed(base, from);
    const after = changed(before, edit);
    const [there, backAgain] = await Promise.all([judge(before, after), judge(after, before)]);
    expect(there).toEqual(verdicts);
    expect(backAgain).toEqual(back);
  });
});
