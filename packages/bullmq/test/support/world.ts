import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MockOptions, startMock } from "@keepnet/mock";
import { onTestFinished } from "vitest";
import { Redis, startPostgres } from "./services.ts";

const command = join(import.meta.dirname, "../../src/bin.ts");

/** Redis, PostgreSQL and the mock for one test, and the programs of a folder that use them. All end with the test. */
export async function startWorld(folder: string, options: MockOptions) {
  const redis = await Redis.start();
  onTestFinished(() => redis.stop());
  const database = await startPostgres();
  onTestFinished(() => database.stop());
  const mock = await startMock(options);
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
  /** Runs a program to its end, whatever that is. */
  async function finish(file: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const ended = promisify(execFile)(process.execPath, [file, ...args], { env, cwd: folder });
    onTestFinished(() => void ended.child.kill("SIGKILL"));
    return ended.then(
      (printed) => ({ code: 0, ...printed }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  }
  async function run(file: string, ...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await finish(file, ...args);
    if (code !== 0) throw new Error(stderr);
    return stdout;
  }
  return {
    redis,
    database,
    mock,
    finish,
    run,
    /** What the command line shows of a run. */
    status: (name: string) => run(command, "companies", name),
    start(file: string, ...args: string[]): ChildProcess {
      const child = spawn(process.execPath, [file, ...args], {
        env,
        cwd: folder,
        stdio: ["ignore", "pipe", "inherit"],
      });
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
