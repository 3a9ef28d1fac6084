import { expect, test } from "vitest";
import { houseRules } from "../../../scripts/workflow-rules.ts";

const head = "permissions:\n  contents: read\n\n";
const asBot = "github-token: steps.bot.outputs.token || github.token\n";
const note = "then: node scripts/note-missing-checks.ts\n";

test.each([
  [
    "runs twice for a pull request of this repository",
    "on:\n  push:\n    branches-ignore: [main]\n  pull_request:\n",
    "would run for the same commit",
  ],
  ["sets what pnpm does not read", "env:\n  NPM_CONFIG_PROVENANCE: true\n", "pnpm reads PNPM_CONFIG_PROVENANCE"],
  [
    "pushes commits that start no checks",
    `run: node scripts/commit-generated.ts\n${note}`,
    "the app where there is one",
  ],
  ["does not say that checks are missing", `run: node scripts/commit-generated.ts\n${asBot}`, "else a note says"],
  ["uses an action by a tag", "steps:\n  - uses: actions/checkout@v5\n", "pinned by the 40 hex digits"],
])("a workflow that %s is refused", (_what, text, message) => {
  expect(houseRules(head + text, "other.yml").map((problem) => problem.message)).toEqual([
    expect.stringContaining(message),
  ]);
});

test.each([
  ["a push to main, and pull requests", "on:\n  push:\n    branches: [main]\n  pull_request:\n"],
  ["commits of the app, or a note", `run: node scripts/commit-generated.ts\n${asBot}${note}`],
  ["what pnpm reads", 'env:\n  PNPM_CONFIG_PROVENANCE: "true"\n'],
])("a workflow may have %s", (_what, text) => {
  expect(houseRules(head + text, "other.yml")).toEqual([]);
});
