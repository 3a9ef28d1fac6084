// npm start: builds, then shows the typed client doing a reseller's main job against the mock.
import { build, run } from "./run.ts";

await build();
process.exit(await run("node", ["examples/src/tour/main.ts"]));
