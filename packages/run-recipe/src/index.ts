import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** How a program ended, and what it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export class Program {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #closed: Promise<number | null>;
  #stderr = "";
  #outcome: Promise<Outcome> | undefined;

  /** @param variables - its whole environment */
  constructor(file: string, variables: NodeJS.ProcessEnv, args: readonly string[]) {
    const child = spawn(process.execPath, [file, ...args], { env: variables, stdio: ["ignore", "pipe", "pipe"] });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      this.#stderr += chunk;
    });
    this.#closed = new Promise((resolve) => child.once("close", resolve));
    this.child = child;
  }

  /** Waits for its end. Reads stdout only now, so that a test may read it instead. */
  get outcome(): Promise<Outcome> {
    this.#outcome ??= this.#end();
    return this.#outcome;
  }

  /** Waits until stderr, where its progress is, has a text. */
  async seen(wanted: string): Promise<void> {
    while (!this.#stderr.includes(wanted)) {
      const more = await Promise.race([once(this.child.stderr, "data"), this.#closed.then(() => undefined)]);
      if (!more && !this.#stderr.includes(wanted)) throw new Error(`"${wanted}" was never printed:\n${this.#stderr}`);
    }
  }

  /** As Ctrl+C does. */
  interrupt(): void {
    this.child.kill("SIGINT");
  }

  async #end(): Promise<Outcome> {
    const [stdout, code] = await Promise.all([text(this.child.stdout), this.#closed]);
    return { code, stdout, stderr: this.#stderr };
  }
}

/** The program of a recipe, by its file. */
export class Recipe {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Starts it with a credential of the mock at an address; an empty `clientId` is no credential. */
  start(baseUrl: string, args: readonly string[], clientId = "mock-reseller"): Program {
    const variables = {
      KEEPNET_BASE_URL: baseUrl,
      KEEPNET_CLIENT_ID: clientId,
      KEEPNET_CLIENT_SECRET: clientId && `${clientId}-secret`,
    };
    return new Program(this.#file, variables, args);
  }

  /** Runs it to its end. See {@link Recipe.start}. */
  run(...input: Parameters<Recipe["start"]>): Promise<Outcome> {
    return this.start(...input).outcome;
  }

  /** Runs it to its end without any variable. */
  runWithoutCredential(args: readonly string[]): Promise<Outcome> {
    return new Program(this.#file, {}, args).outcome;
  }
}
