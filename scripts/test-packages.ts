// Packs every published package, installs the tarballs into an empty folder outside the workspace, and there type-checks
// and runs the README's example against the mock. Ends with "N passed, N failed".
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build, root } from "./run.ts";

const execute = promisify(execFile);
const packages = ["openapi", "core", "mock"];
const total = { passed: 0, failed: 0 };

/** Runs the example of the README against the mock, both as installed. */
const runner = `
import { startMock } from "@keepnet/mock";

const mock = await startMock();
process.env.KEEPNET_BASE_URL = mock.url;
await import("./example.ts");
const scoped = mock.requests.filter(({ path, companyId, status }) => path === "/api/roles" && companyId && status === 200);
if (scoped.length === 0) throw new Error("No scoped call arrived.");
await mock.close();
`;

await build();
const consumer = await mkdtemp(join(tmpdir(), "keepnet-consumer-"));
try {
  const tarballs: string[] = [];
  for (const name of packages) {
    await check(`@keepnet/${name} packs with its build, licence and README, and without tests`, async () => {
      tarballs.push(await pack(name));
    });
  }
  await check("the tarballs install into an empty folder outside the workspace", () => install(tarballs));
  await check("the README's example type-checks there", () =>
    execute("node_modules/.bin/tsc", ["-p", "."], { cwd: consumer }),
  );
  await check("the README's example runs there against the mock", runExample);
} finally {
  await rm(consumer, { recursive: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function check(sentence: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
    total.passed += 1;
    console.log(`✓ ${sentence}`);
  } catch (error) {
    total.failed += 1;
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    console.log(`✗ ${sentence}\n${error}\n${stdout}${stderr}`);
  }
}

async function pack(name: string): Promise<string> {
  const cwd = join(root, "packages", name);
  const { stdout } = await execute("npm", ["pack", "--json", "--pack-destination", consumer], { cwd });
  const [tarball]: { filename: string; files: { path: string }[] }[] = Object.values(JSON.parse(stdout));
  if (!tarball) throw new Error(`npm pack reported no tarball for ${name}.`);
  const files = tarball.files.map(({ path }) => path);
  for (const needed of ["LICENSE", "README.md", "package.json"]) {
    if (!files.includes(needed)) throw new Error(`${needed} is missing from ${tarball.filename}.`);
  }
  if (!files.some((path) => path.endsWith(".d.ts"))) throw new Error(`${tarball.filename} has no declarations.`);
  const stray = files.filter((path) =>
    /(^|\/)(test|reports|node_modules)\/|tsconfig|vitest\.(browser\.)?config/.test(path),
  );
  if (stray.length > 0) throw new Error(`${tarball.filename} holds ${stray.join(", ")}.`);
  return join(consumer, tarball.filename);
}

async function install(tarballs: string[]): Promise<void> {
  await writeFile(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const development = await Promise.all(["typescript", "@types/node"].map(installedVersion));
  const command = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs, ...development];
  await execute("npm", command, { cwd: consumer });
  const [, example = ""] = (await readFile(join(root, "README.md"), "utf8")).match(/```ts\n(.*?)```/s) ?? [];
  await mkdir(join(consumer, "src"));
  await writeFile(join(consumer, "src", "example.ts"), example);
  await writeFile(join(consumer, "src", "runner.ts"), runner);
  const strictest = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const emit = { noEmit: true, allowImportingTsExtensions: true };
  const compilerOptions = { module: "nodenext", target: "es2022", types: ["node"], ...strictest, ...emit };
  await writeFile(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
}

async function runExample(): Promise<void> {
  const credentials = { KEEPNET_CLIENT_ID: "mock-reseller", KEEPNET_CLIENT_SECRET: "mock-reseller-secret" };
  const env = { PATH: process.env.PATH, ...credentials };
  const { stdout } = await execute(process.execPath, ["src/runner.ts"], { cwd: consumer, env });
  if (stdout.trim() === "") throw new Error("The example printed nothing.");
}

/** The version that the workspace itself uses. */
async function installedVersion(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
  return `${name}@${manifest.version}`;
}
