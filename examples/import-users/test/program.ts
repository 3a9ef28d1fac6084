import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const main = join(import.meta.dirname, "..", "main.ts");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, running. */
export interface Program {
  readonly outcome: Promise<Outcome>;
  /** Waits until its progress has a text. */
  seen(text: string): Promise<void>;
  /** As Ctrl+C does. */
  interrupt(): void;
}

/** Starts the program against a mock. */
export function start(baseUrl: string, args: readonly string[], clientId = "mock-reseller"): Program {
  const env = {
    PATH: process.env.PATH,
    KEEPNET_BASE_URL: baseUrl,
    KEEPNET_CLIENT_ID: clientId,
    KEEPNET_CLIENT_SECRET: clientId && `${clientId}-secret`,
  };
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    stderr += chunk;
  });
  const closed = once(child, "close");
  const stdout = text(child.stdout);
  return {
    outcome: closed.then(async ([code]) => ({ code, stdout: await stdout, stderr })),
    async seen(wanted) {
      while (!stderr.includes(wanted)) {
        const more = await Promise.race([once(child.stderr, "data"), closed.then(() => undefined)]);
        if (!more && !stderr.includes(wanted)) throw new Error(`"${wanted}" was never printed:\n${stderr}`);
      }
    },
    interrupt: () => child.kill("SIGINT"),
  };
}

/** Runs the program to its end. */
export function run(...args: Parameters<typeof start>): Promise<Outcome> {
  return start(...args).outcome;
}
