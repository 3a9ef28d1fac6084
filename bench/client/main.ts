// Compares the client with its peers: `pnpm bench:client [SECTION …] [--rounds NUMBER] [--quick]`.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fanOut } from "./fan-out.ts";
import { loopback } from "./loopback.ts";
import { readOptions } from "./options.ts";
import { countScenarios } from "./scenarios.ts";
import { stubbed } from "./stubbed.ts";
import { uploads } from "./uploads.ts";

const sections = { stubbed, loopback, "fan-out": fanOut, upload: uploads, scenarios: countScenarios };
type Section = keyof typeof sections;

const { sections: names, size } = readOptions(process.argv.slice(2), Object.keys(sections));
const results: Record<string, unknown> = {};
for (const name of names as Section[]) results[name] = await sections[name](size);
const folder = join(import.meta.dirname, "..", "reports");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "client.json"), JSON.stringify(results, undefined, 2));
