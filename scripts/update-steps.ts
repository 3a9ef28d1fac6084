/** One command of `pnpm spec:update`. */
export interface Step {
  /** What the step brings up to date. */
  name: string;
  command: readonly [string, ...string[]];
  /** Whether the steps after it mean nothing once it has failed. */
  essential?: boolean;
}

const lint: Step = { name: "lint", command: ["pnpm", "--silent", "spec:lint"], essential: true };

export const generate: Step = {
  name: "generated files",
  command: ["node", "packages/codegen/src/main.ts"],
  essential: true,
};

const figures: Step = { name: "figures of the READMEs", command: ["node", "scripts/readme-figures.ts"] };

const changesets: Step = { name: "changesets", command: ["node", "packages/compat/src/main.ts"] };

/** One step for each package: what one cannot be built for takes no other's report with it. */
export function reports(options: readonly string[] = []): Step[] {
  return ["openapi", "core", "mock"].map((name) => ({
    name: `API reports of ${name}`,
    command: ["node", "scripts/api-report.ts", ...options, name],
  }));
}

/** What follows from the description itself. */
export const writes: readonly Step[] = [
  lint,
  generate,
  figures,
  changesets,
  ...reports(),
  { name: "size per operation", command: ["node", "bench/size/growth.ts"] },
];

/** The mock is written by hand, so that a change of the description may call for one there. */
export const followUp: readonly Step[] = [
  {
    name: "mock's compile and tests",
    command: ["turbo", "run", "typecheck", "test", "--filter=@keepnet/mock", "--continue", "--output-logs=errors-only"],
  },
];

/** The same without the reports; a check goes on after a failure, so that one run names everything. */
export const checks: readonly Step[] = [lint, generate, figures, changesets].map(
  ({ name, command: [program, ...args] }) => ({
    name,
    command: [program, ...args, ...(program === "node" ? ["--check"] : [])],
  }),
);

/** Runs the steps and gives the names of those that failed. A failure ends the run only where it is essential. */
export async function runSteps(
  steps: readonly Step[],
  run: (command: string, args: readonly string[]) => Promise<number>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, command, essential } of steps) {
    const [program, ...args] = command;
    if ((await run(program, args)) === 0) continue;
    failed.push(name);
    if (essential) break;
  }
  return failed;
}

/** How a run ended, in one line. */
export function describe(failed: readonly string[], check: boolean): string {
  if (failed.length === 0) return check ? "Everything that follows from spec/ is there." : "Everything is up to date.";
  const list = failed.join(", ");
  if (check) return `Not up to date: ${list}. See above for the files, run "pnpm spec:update" and commit the result.`;
  if (failed.some((name) => name === lint.name || name === generate.name)) {
    return `Nothing was written, because of: ${list}. See above for the places.`;
  }
  return `The rest was written. Left to do by hand: ${list}. See above for the places.`;
}
