// task NAME: runs a script of package.json. For machines without pnpm, by way of bootstrap.mjs.
import { run } from "./run.ts";

const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  console.error("Usage: node scripts/bootstrap.mjs scripts/task.ts NAME, with a script of package.json for NAME.");
  process.exit(2);
}
process.exit(await run("pnpm", ["run", name, ...args]));
