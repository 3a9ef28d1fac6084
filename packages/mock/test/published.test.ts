import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { withoutProse } from "../build/pack-operations.ts";
import { bundledDocument, bundledPlace } from "../src/document.ts";
import { type Operation, parseOperations } from "../src/prism/operations.ts";
import { digestOf, type ReadyOperations, unpackOperations } from "../src/prism/ready-operations.ts";
import { quillfern, requestToken, searchBody } from "./sandbox/support.ts";

// What is built may import only what is installed with it. The workspace's private packages have to be inside.

const root = join(import.meta.dirname, "..");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const installed = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));

/** The command that is published, running. */
class Command {
  readonly url: string;
  readonly #child: ChildProcess;
  #errors = "";

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
    child.stderr?.on("data", (chunk) => {
      this.#errors += chunk;
    });
  }

  static async start(...options: string[]): Promise<Command> {
    const child = spawn(process.execPath, [join(root, "dist", "bin.js"), "--port", "0", ...options]);
    const [line] = await once(child.stdout, "data");
    child.stdout.resume();
    return new Command(child, JSON.parse(line).url);
  }

  /** What it wrote to stderr. */
  async stop(): Promise<string> {
    const ended = once(this.#child, "close");
    this.#child.kill();
    await ended;
    return this.#errors;
  }
}

/** Specifiers that are neither relative nor Node's own nor in an installed package. */
function strangers(specifiers: readonly string[]): string[] {
  const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
  const isKnown = (specifier: string) =>
    /^(\.|node:)/.test(specifier) || builtinModules.includes(specifier) || installed.has(packageOf(specifier));
  return specifiers.filter((specifier) => !isKnown(specifier));
}

const { metafile } = await build({
  entryPoints: ["bin", "index", "vitest"].map((name) => join(root, "dist", `${name}.js`)),
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  outdir: "unwritten",
  write: false,
  metafile: true,
  logLevel: "silent",
});

test("the code imports only what is installed with it", () => {
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const specifiers = imports.filter(({ external }) => external).map(({ path }) => path);
  expect(specifiers).toContain("vitest");
  expect(strangers(specifiers)).toEqual([]);
});

test("one package is installed with it, which installs no other, and neither runs a script", async () => {
  const openapi = JSON.parse(await readFile(join(root, "..", "openapi", "package.json"), "utf8"));
  expect(Object.keys(manifest.dependencies)).toEqual(["@keepnet/openapi"]);
  expect(openapi.dependencies).toBeUndefined();
  const scripts = [manifest, openapi].flatMap((one) => Object.keys(one.scripts ?? {}));
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test("its start reads neither the generator of random data nor the parsers of documents and of Excel files", () => {
  const isLazy = (file: string) => /\/dist\/(JSONSchema|operations|node|unpack)-/.test(file);
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const imports = metafile.inputs[file]?.imports ?? [];
    for (const { path, external } of imports) if (!external && !isLazy(`/${path}`)) reach(path);
  };
  const files = Object.keys(metafile.inputs);
  const entry = files.find((file) => file.endsWith("dist/bin.js"));
  if (entry === undefined) throw new Error("The bundle has no bin.js.");
  reach(entry);
  const lazy = files.filter((file) => isLazy(`/${file}`));
  // of Excel files: what reads them, what unpacks them, and what writes them
  expect(lazy).toHaveLength(5);
  const kinds = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ path }) => lazy.includes(path)),
  );
  expect(kinds.filter(({ kind }) => kind !== "dynamic-import")).toEqual([]);
  const bytes = [...reached].reduce((sum, file) => sum + (metafile.inputs[file]?.bytes ?? 0), 0);
  expect(bytes).toBeLessThan(1_500_000);
});

test("the operations that the build read are those of the document", async () => {
  const text = await readFile(bundledDocument(), "utf8");
  const ready: ReadyOperations = JSON.parse(await readFile(join(root, "dist", "operations.json"), "utf8"));
  const read = unpackOperations(ready, digestOf(text), bundledPlace());
  const parsed = await parseOperations(JSON.parse(text));
  const comparable = (operations: readonly Operation[] = []) =>
    operations.map(({ place, exampleCompanies, ...others }) => ({
      ...(withoutProse(JSON.parse(JSON.stringify(others))) as object),
      location: place.location,
      exampleCompanies: [...exampleCompanies],
    }));
  expect(comparable(read)).toEqual(comparable(parsed));
  expect(unpackOperations(ready, digestOf(`${text} `), bundledPlace())).toBeUndefined();
});

test("what is built makes random data and files, and reads another document, without a word to stderr", async () => {
  const mock = await Command.start("--json");
  const other = await Command.start("--json", "--document", join(import.meta.dirname, "fixtures", "document.json"));
  try {
    const authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
    const headers = { authorization, prefer: "dynamic=true, seed=7" };
    const response = await fetch(`${mock.url}/api/companies/my`, { headers });
    const body = (await response.json()) as object;
    expect([response.status, Object.keys(body)]).toEqual([200, ["data", "message", "status", "validationMessages"]]);
    const file = await fetch(`${mock.url}/api/target-users/search/export`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json", "x-keepnet-company-id": quillfern },
      body: JSON.stringify({ ...searchBody("Email"), exportType: "Excel" }),
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    const form = new FormData();
    form.append("File", new File([bytes], "people.xlsx"));
    const upload = await fetch(`${mock.url}/api/target-users/upload`, {
      method: "POST",
      headers: { authorization, "x-keepnet-company-id": quillfern },
      body: form,
    });
    expect([upload.status, await upload.json()]).toMatchObject([200, { data: { rowCount: 4 } }]);
    expect((await fetch(`${other.url}/nowhere`)).status).toBe(404);
    expect((await fetch(`${other.url}/api/companies/qL3nF8vXr2Ta`)).status).toBe(401);
  } finally {
    expect([await mock.stop(), await other.stop()]).toEqual(["", ""]);
  }
});

test("the notices name every package whose code is in the bundle, with its licence", async () => {
  const notices = await readFile(join(root, "dist", "third-party-notices.txt"), "utf8");
  const named = notices.split(`\n\n${"-".repeat(80)}\n\n`).slice(1);
  expect(notices).toContain(`code of the following ${named.length} packages`);
  for (const notice of named) expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+\S* \([^)]+\)\n\n.{20}/s);
  const prism = named.find((notice) => notice.startsWith("@stoplight/prism-http "));
  expect(prism).toContain("Apache-2.0");
  for (const name of ["ajv", "@faker-js/faker", "lodash", "csv-parse"]) expect(notices).toContain(`\n${name} `);
  // an install script that reports to a third party
  expect(notices).not.toContain("scarf");
});

test("the declarations import only what is installed with them", async () => {
  const files = (await readdir(join(root, "dist"), { recursive: true })).filter((file) => file.endsWith(".d.ts"));
  const texts = await Promise.all(files.map((file) => readFile(join(root, "dist", file), "utf8")));
  // examples in comments import what a user has besides
  const code = texts.map((text) => text.replaceAll(/\/\*.*?\*\//gs, ""));
  const specifiers = code.flatMap((text) =>
    [...text.matchAll(/\b(?:from |import\()"([^"]+)"/g)].map(([, specifier = ""]) => specifier),
  );
  expect(files).toEqual(expect.arrayContaining(["index.d.ts", "vitest.d.ts"]));
  expect(specifiers).toContain("./start-mock.ts");
  expect(strangers(specifiers)).toEqual([]);
});
