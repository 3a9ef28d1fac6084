// Sends random requests to the mock: 100,000 in two runs at once, or `pnpm fuzz:mock --seed NUMBER --requests NUMBER` one
// run. Ends with "N passed, N failed".
import { build, run } from "./run.ts";

const fuzz = (...args: string[]) => run("node", ["packages/mock/test/fuzz/main.ts", ...args]);

await build();
const args = process.argv.slice(2);
const runs = args.length > 0 ? [fuzz(...args)] : ["1", "2"].map((seed) => fuzz("--seed", seed, "--requests", "50000"));
const codes = await Promise.all(runs);
const failed = codes.filter((code) => code !== 0).length;
console.log(`${codes.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
