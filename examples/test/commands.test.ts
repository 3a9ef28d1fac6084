import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problemsOf } from "./support/command-checks.ts";
import { readPages } from "./support/pages.ts";
import { optionsOf, sourcesOf } from "./support/recipe-sources.ts";
import { commandsOf } from "./support/shell-commands.ts";

const isShell = (language: string) => ["sh", "bash"].includes(language);
/** A command within a sentence, such as `npm test`. */
const inSentences = /(?<!`)`((?:\w+=\S+ )?(?:bash|node|npm|npx|pnpm|sh) [^`]+)`/g;
/** What a reader fills in, as in `test/<file>`. */
const placeholder = /<(\w+)>/g;

const pages = (await readPages()).map((page) => {
  const sentences = page.text.replaceAll(/^ *```.*?^ *```$/gms, "");
  const blocks = page.fences.flatMap(({ language, source }) => (isShell(language) ? source : []));
  return {
    ...page,
    sentences,
    shell: [
      ...blocks,
      ...[...sentences.matchAll(inSentences)].map(([, code = ""]) => code.replaceAll(placeholder, "$1")),
    ],
  };
});
const withCommands = pages.filter(({ shell }) => shell.length > 0);
const recipes = pages.filter(({ path }) => path.startsWith("examples/"));

test("the commands of the pages are found", () => {
  expect(withCommands.length).toBeGreaterThan(35);
  expect(recipes.map(({ shell }) => shell.length > 0)).not.toContain(false);
});

test.each(withCommands)(
  "the commands of $path name programs, scripts, packages and options that exist",
  async (page) => {
    const commands = page.shell.flatMap(commandsOf);
    expect(commands.length).toBeGreaterThan(0);
    const problems = commands.map(async (command) =>
      (await problemsOf(command, page)).map((problem) => `${[command.name, ...command.args].join(" ")}: ${problem}`),
    );
    expect((await Promise.all(problems)).flat()).toEqual([]);
  },
);

describe.each(recipes)("$path", (page) => {
  test("sets variables that the recipe reads", async () => {
    const sources = await sourcesOf(page.folder);
    const variables = page.shell.flatMap(commandsOf).flatMap(({ variables }) => variables);
    expect(variables.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });

  test("names ports that the recipe listens on", async () => {
    const sources = await sourcesOf(page.folder);
    const ports = [...page.text.matchAll(/http:\/\/127\.0\.0\.1:(\d+)/g)].map(([, port = ""]) => port);
    expect(ports.filter((port) => !new RegExp(`\\b${port}\\b`).test(sources))).toEqual([]);
  });

  test("names options that the recipe has, and files that are there", async () => {
    const options = await optionsOf(page.folder);
    const named = [...page.sentences.matchAll(/`(--[a-z][a-z-]*)/g)].map(([, option = ""]) => option);
    expect(named.filter((option) => !options.has(option))).toEqual([]);
    const files = [...page.sentences.matchAll(/`([\w/*.-]+\.(?:html|sh|tsx?|yaml))`/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => globSync(file, { cwd: page.folder }).length === 0)).toEqual([]);
  });
});
