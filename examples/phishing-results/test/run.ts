import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Mock } from "@keepnet/mock";

/** What a run of the program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program against a mock. @param onStart - receives the process, to interrupt it */
export async function run(mock: Mock, args: string[], onStart?: (child: ChildProcess) => void): Promise<Outcome> {
  return runWith(
    { KEEPNET_BASE_URL: mock.url, KEEPNET_CLIENT_ID: "mock-reseller", KEEPNET_CLIENT_SECRET: "mock-reseller-secret" },
    args,
    onStart,
  );
}

/** Runs the program with these variables alone. */
export async function runWith(
  variables: NodeJS.ProcessEnv,
  args: string[],
  onStart?: (child: ChildProcess) => void,
): Promise<Outcome> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "..", "main.ts"), ...args], { env: variables });
  onStart?.(child);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
