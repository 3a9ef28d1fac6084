// npm run mock [-- OPTIONS]: builds, then leaves the mock running for a frontend developer.
import { build, run } from "./run.ts";

await build();
process.exit(await run("node", ["packages/mock/dist/bin.js", ...process.argv.slice(2)]));
