// `node scripts/bootstrap.mjs FILE [ARGS]` needs only Node 20 and npm: it installs the locked tools with the pinned pnpm
// when they are missing or have changed, then runs FILE on the packaged Node.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const bin = join(modules, ".bin");
const stampFile = join(modules, ".bootstrap.json");
const [file, ...args] = process.argv.slice(2);

if (process.platform === "win32")
  fail("Windows is not supported for development. Use the Windows Subsystem for Linux.");
if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`Node ${process.versions.node} is too old to set the workspace up. Install Node 20 or newer.`);
}

const env = cleanEnvironment();
const pnpm = installedPnpm() ?? install();
env.PATH = [bin, dirname(pnpm), env.PATH].join(delimiter);
const node = join(bin, "node");
if (!existsSync(node)) {
  fail(`There is no packaged Node for ${process.platform}-${process.arch}. Use Linux or macOS on x64 or arm64.`);
}
run();

/** What the installation depends on; a stamp with another hash is out of date. */
function installationHash() {
  const members = ["packages", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const manifests = ["", "bench", "docs", "examples", "spec", ...members].map((folder) =>
    join(root, folder, "package.json"),
  );
  const hash = createHash("sha256");
  const settings = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".pnpmfile.mjs"].map((file) => join(root, file));
  for (const path of [...settings, ...manifests]) {
    if (existsSync(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.update(`${process.platform}-${process.arch}`).digest("hex");
}

function installedPnpm() {
  if (!existsSync(stampFile)) return undefined;
  const stamp = JSON.parse(readFileSync(stampFile, "utf8"));
  return stamp.hash === installationHash() && existsSync(stamp.pnpm) ? stamp.pnpm : undefined;
}

function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  process.stderr.write(`Setting up with ${packageManager} (first run, or the lock file changed) …\n`);
  const command = "pnpm install --frozen-lockfile --reporter=append-only 1>&2 && command -v pnpm";
  const { status, stdout, stderr } = spawnSync("npx", ["--yes", `--package=${packageManager}`, "--call", command], {
    cwd: root,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === null) fail("npx was not found: npm is missing. Install npm (it comes with Node).");
  if (status !== 0) {
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|error sending request/i.test(stderr)) {
      fail(
        "The npm registry cannot be reached. Check the network or the registry setting of npm, then run this again.",
      );
    }
    fail(`${stderr.slice(-4000)}\nInstalling the tools failed for the reason above. Mend it, then run this again.`);
  }
  const path = stdout.trim().split("\n").at(-1);
  writeFileSync(stampFile, JSON.stringify({ hash: installationHash(), pnpm: path }));
  return path;
}

function cleanEnvironment() {
  // npm's own variables would be taken for settings by the pnpm below
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)_/i.test(name));
  const clean = Object.fromEntries(entries);
  // set but empty, it would put the package store inside the repository
  if (clean.XDG_DATA_HOME === "") delete clean.XDG_DATA_HOME;
  return {
    ...clean,
    DO_NOT_TRACK: "1",
    // the packaged Node trusts what this machine trusts, such as a company's proxy
    NODE_USE_SYSTEM_CA: "1",
    // without a network, say so soon
    npm_config_fetch_retries: "1",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    REDOCLY_TELEMETRY: "off",
    TURBO_TELEMETRY_DISABLED: "1",
  };
}

function run() {
  const child = spawn(node, [join(root, file), ...args], { cwd: root, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm runs a script through a shell; a SIGTERM to npm ends that shell and goes no further, so watch for it
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 300).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
