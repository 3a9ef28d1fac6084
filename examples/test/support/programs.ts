import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const examples = join(import.meta.dirname, "..", "..");

/** A program made from a piece of documentation. */
export interface Program {
  /** Its file's name without the extension. */
  readonly name: string;
  readonly source: string;
}

export interface RunSettings {
  /** Whose credential of the mock is in the environment. */
  readonly clientId?: string;
  readonly nodeOptions?: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Programs in a folder of their own below reports, where they find the workspace's packages. */
export class Programs {
  readonly #folder: string;
  readonly #files = new Map<string, string>();

  constructor(name: string) {
    this.#folder = join(examples, "reports", name);
  }

  async write(programs: readonly Program[], compilerOptions: object = {}): Promise<void> {
    const config = { extends: "../../tsconfig.json", compilerOptions, include: ["."] };
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, "tsconfig.json"), JSON.stringify(config));
    for (const { name, source } of programs) {
      const file = join(this.#folder, isVitestFile(source) ? `${name}.test.ts` : `${name}.ts`);
      this.#files.set(name, file);
      await writeFile(file, source);
    }
  }

  fileOf(name: string): string {
    return this.#files.get(name) ?? "";
  }

  remove(): Promise<void> {
    return rm(this.#folder, { recursive: true });
  }

  /** What the compiler says of them; empty when it finds nothing. */
  async compile(): Promise<string> {
    const tsc = execute(join(examples, "node_modules/.bin/tsc"), ["--noEmit", "-p", this.#folder]);
    const { stdout } = await tsc.catch((failure: { stdout: string }) => failure);
    return stdout;
  }

  /** Runs one with the mock's address and a credential in its environment; returns what it printed. */
  async run(name: string, baseUrl: string, settings: RunSettings = {}): Promise<string> {
    return (await this.#run(name, baseUrl, settings)).stdout;
  }

  /** Runs one as `run` does; returns what it reported as an error. */
  async runToErrors(name: string, baseUrl: string, settings: RunSettings = {}): Promise<string> {
    return (await this.#run(name, baseUrl, settings)).stderr;
  }

  #run(name: string, baseUrl: string, { clientId = "mock-reseller", nodeOptions = [], cwd, environment }: RunSettings) {
    const env = {
      PATH: process.env.PATH,
      KEEPNET_BASE_URL: baseUrl,
      KEEPNET_CLIENT_ID: clientId,
      KEEPNET_CLIENT_SECRET: `${clientId}-secret`,
      ...environment,
    };
    const file = this.fileOf(name);
    const vitest = [join(examples, "node_modules", "vitest", "vitest.mjs"), "run", "--root", this.#folder];
    const command = [...nodeOptions, ...(file.endsWith(".test.ts") ? vitest : []), file];
    return execute(process.execPath, command, { cwd: cwd ?? this.#folder, env });
  }
}

function isVitestFile(source: string): boolean {
  return source.includes('from "vitest"');
}
