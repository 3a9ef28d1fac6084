import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Mock } from "@keepnet/mock";

/** What a run of the program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program against a mock. */
export function start(mock: Mock, args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return startWith(
    { KEEPNET_BASE_URL: mock.url, KEEPNET_CLIENT_ID: "mock-reseller", KEEPNET_CLIENT_SECRET: "mock-reseller-secret" },
    args,
  );
}

/** Starts the program with these variables alone. */
export function startWith(variables: NodeJS.ProcessEnv, args: string[]) {
  const program = join(import.meta.dirname, "..", "main.ts");
  return spawn(process.execPath, [program, ...args], { env: variables, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits for the end of the program. */
export async function outcomeOf(child: ReturnType<typeof startWith>): Promise<Outcome> {
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

export function run(mock: Mock, args: string[]): Promise<Outcome> {
  return outcomeOf(start(mock, args));
}
