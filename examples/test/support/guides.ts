import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const examples = join(import.meta.dirname, "..", "..");
const guides = join(examples, "..", "docs", "guides");

/** A code block of a guide: a file when it has a title, otherwise a program or commands. */
export interface Block {
  readonly language: string;
  readonly title?: string | undefined;
  readonly source: string;
}

/** The code blocks of a page of docs/guides, in their order. */
export async function blocksOf(page: string): Promise<Block[]> {
  const text = await readFile(join(guides, `${page}.md`), "utf8");
  return [...text.matchAll(/^```(\w+)(?: title="(.+?)")?\n(.*?)^```$/gms)].map(
    ([, language = "", title, source = ""]) => ({
      language,
      title,
      source,
    }),
  );
}

/** The files of a guide, as a reader would have them, in a folder that finds the workspace's packages. */
export class GuideProject implements AsyncDisposable {
  readonly folder: string;

  private constructor(name: string) {
    this.folder = join(examples, "reports", "guides", name);
  }

  /**
   * Writes the files of a page, and others that the page takes for granted.
   *
   * @param change - what the tests change of each file, such as a port
   */
  static async write(page: string, others: Readonly<Record<string, string>> = {}, change = (source: string) => source) {
    const project = new GuideProject(page);
    const files = (await blocksOf(page)).flatMap(({ title, source }) => (title ? [[title, change(source)]] : []));
    const module = ["package.json", '{ "type": "module" }'];
    for (const [title = "", source = ""] of [module, ...files, ...Object.entries(others)]) {
      const file = join(project.folder, title);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, source);
    }
    return project;
  }

  /** What the compiler says of its files, libraries included; empty when it finds nothing. */
  async compile(compilerOptions: object = {}): Promise<string> {
    const config = {
      extends: "../../../tsconfig.json",
      compilerOptions: { allowJs: true, checkJs: true, ...compilerOptions },
      include: ["**/*", ".*/**/*"],
    };
    await writeFile(join(this.folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = execute(join(examples, "node_modules/.bin/tsc"), ["-p", this.folder]);
    const { stdout } = await tsc.catch((failure: { stdout: string }) => failure);
    return stdout;
  }

  /** Runs Node in its folder, as the mock's Reseller; gives what it printed. */
  async run(
    args: readonly string[],
    baseUrl: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const env = {
      PATH: process.env.PATH,
      NO_COLOR: "1",
      KEEPNET_BASE_URL: baseUrl,
      KEEPNET_CLIENT_ID: "mock-reseller",
      KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
      ...environment,
    };
    const { stdout } = await execute(process.execPath, args, { cwd: this.folder, env });
    return stdout;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
