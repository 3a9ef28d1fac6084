import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { isInstalled } from "./installed.ts";
import { commandFile, folderOf, hasScript, hasTool } from "./manifests.ts";
import { type Page, root } from "./pages.ts";
import { optionsOf } from "./recipe-sources.ts";
import type { ShellCommand } from "./shell-commands.ts";

type Check = (args: readonly string[], page: Page) => string[] | Promise<string[]>;

const isWord = (arg: string) => !arg.startsWith("-");

/** The problem, unless the condition holds. */
const unless = (holds: boolean, problem: string) => (holds ? [] : [problem]);

/** The options among the arguments that the set has not. */
function unknownOptions(args: readonly string[], known: ReadonlySet<string>): string[] {
  const options = args.filter((arg) => arg.startsWith("--")).map((arg) => arg.split("=")[0] ?? "");
  return options.flatMap((option) => unless(known.has(option), `there is no option ${option}`));
}

/** The options that the help of a command lists. */
async function helpOptions(file: string, args: readonly string[]): Promise<Set<string>> {
  const { stdout, stderr } = await promisify(execFile)(file, args).catch((failure) => failure);
  return new Set(`${stdout}${stderr}`.match(/(?<![\w-])--[a-z][\w-]*/g));
}

/** A program of the page, or of its recipe, which is there and has the options that it is called with. */
const program: Check = async (args, { folder, path, text }) => {
  const at = args.findIndex(isWord);
  const file = args[at] ?? "";
  if (folder !== root) {
    const options = unknownOptions(args.slice(at), await optionsOf(folder));
    return [...unless(existsSync(join(folder, file)), `there is no ${file}`), ...options];
  }
  // in a guide, main.ts is the program that the reader has
  const isOfReader = file === "main.ts" && path.startsWith("docs/guides/");
  const isOnPage = text.includes(`title="${file}"`) || text.includes(`\`${file}\``);
  return unless(isOfReader || isOnPage || existsSync(join(root, file)), `there is no ${file}`);
};

const pnpm: Check = async ([command = "", ...args], page) => {
  if (command === "--filter") {
    const [name = "", script = "", tool = ""] = args;
    const folder = folderOf(name);
    if (folder === undefined) return [`there is no package ${name}`];
    return script === "exec"
      ? unless(hasTool(tool), `there is no command ${tool}`)
      : unless(hasScript(folder, script), `${name} has no script ${script}`);
  }
  if (command === "exec") {
    const [tool = "", ...rest] = args;
    if (!hasTool(tool)) return [`there is no command ${tool}`];
    const help = await helpOptions(join(root, "node_modules", ".bin", tool), [...rest.filter(isWord), "--help"]);
    return unknownOptions(rest, help);
  }
  const isScript = hasScript(page.folder, command) || hasScript(root, command);
  return unless(isScript || hasTool(command), `there is no script ${command}`);
};

/** What is not true of the arguments of each program that the documentation calls. */
const checks: Readonly<Record<string, Check>> = {
  bash: program,
  sh: program,
  async node(args, page) {
    const own = args.slice(0, args.findIndex(isWord));
    return [...unknownOptions(own, await helpOptions(process.execPath, ["--help"])), ...(await program(args, page))];
  },
  npm([command = "", ...args], page) {
    if (command === "install") {
      return args.filter(isWord).flatMap((name) => unless(isInstalled(name), `the tests do not run with ${name}`));
    }
    if (["audit", "ci", "init", "pkg", "update"].includes(command)) return [];
    const script = command === "run" ? (args[0] ?? "") : command;
    return unless(hasScript(page.folder, script) || hasScript(root, script), `there is no script ${script}`);
  },
  async npx([command = "", ...args]) {
    const file = commandFile(command);
    if (file === undefined) return unless(hasTool(command), `there is no command ${command}`);
    return unknownOptions(args, await helpOptions(process.execPath, [file, "--help"]));
  },
  pnpm,
};

/** What the shell and the machine have. A command without a name sets variables. */
const others = new Set([
  "",
  "cd",
  "chmod",
  "curl",
  "echo",
  "export",
  "head",
  "jobs",
  "jq",
  "kill",
  "mkdir",
  "redis-server",
  "sed",
]);

/** What is not true of a command on a page. */
export async function problemsOf({ name, args }: ShellCommand, page: Page): Promise<string[]> {
  const check = checks[name];
  return check ? check(args, page) : unless(others.has(name), `no check knows ${name}`);
}
