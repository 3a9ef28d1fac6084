import { execFile } from "node:child_process";
import { cp, rm, symlink } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const copies = join(import.meta.dirname, "..", "..", "reports", "recipes");
const left = new Set(["dist", "node_modules", "reports", "test"]);

/** The programs of a recipe in a folder of their own, where its commands may write. */
export class RecipeCopy implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(recipe: string): Promise<RecipeCopy> {
    const copy = new RecipeCopy(join(copies, basename(recipe)));
    await cp(recipe, copy.folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
    await symlink(join(recipe, "node_modules"), join(copy.folder, "node_modules"));
    return copy;
  }

  /** Runs its commands as the mock's Reseller. Each `…` is the value of its variable. */
  async run(commands: string, baseUrl: string): Promise<string> {
    const values: Readonly<Record<string, string>> = {
      KEEPNET_BASE_URL: baseUrl,
      KEEPNET_CLIENT_ID: "mock-reseller",
      KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
    };
    const script = commands.replaceAll(/(\w+)=…/g, (text, name) => (values[name] ? `${name}=${values[name]}` : text));
    const env = { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
    const { stdout } = await promisify(execFile)("bash", ["--norc", "-euo", "pipefail", "-c", script], {
      cwd: this.folder,
      env,
    });
    return stdout;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
