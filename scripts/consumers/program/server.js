// Plain JavaScript for Node, Bun and Deno.
import { clientCredentials } from "@keepnet/core";
// biome-ignore lint/correctness/useImportExtensions: it is compiled before this runs
import { run } from "./program.js";

const [baseUrl, clientId, clientSecret] = process.argv.slice(2);
console.log(JSON.stringify(await run(baseUrl, clientCredentials({ clientId, clientSecret }))));
