import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@keepnet/mock";
import { onTestFinished } from "vitest";
import { Redis, startPostgres } from "./services.ts";

const command = join(import.meta.dirname, "../../src/bin.ts");

/** Redis, PostgreSQL and the mock for one test, and the programs of a folder that use them. All end with the test. */
export async function startWorld(folder: string, companies: number) {
  const redis = await Redis.start();
  onTestFinished(() => redis.stop());
  const database = await startPostgres();
  onTestFinished(() => database.stop());
  const mock = await startMock({ companies });
  onTestFinished(() => mock.close());
  const env = {
    ...process.env,
    REDIS_URL: redis.url,
    POSTGRES_URL: database.url,
    KEEPNET_BASE_URL: mock.url,
    KEEPNET_CLIENT_ID: "mock-reseller",
    KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
    BOARD_PORT: "0",
  };
  const run = async (file: string, ...args: string[]) =>
    (await promisify(execFile)(process.execPath, [file, ...args], { env, cwd: folder })).stdout;
  return {
    database,
    run,
    /** What the command line shows of a run. */
    status: (name: string) => run(command, "companies", name),
    start(file: string): ChildProcess {
      const child = spawn(process.execPath, [file], { env, cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
      onTestFinished(() => void child.kill("SIGKILL"));
      return child;
    },
  };
}

/** Ends a process as a deployment does; gives its exit code. */
export async function stop(child: ChildProcess): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  return (await exit)[0];
}
