import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import getPort from "get-port";

const redisServer = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "redis-server"))
  .find(existsSync);
/** Debian keeps the commands of the server out of the path. */
const postgresBin = globSync("/usr/lib/postgresql/*/bin").find((folder) => existsSync(join(folder, "initdb")));

export const hasRedis = redisServer !== undefined;
export const hasServices = hasRedis && postgresBin !== undefined;

export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of its own, whose data is in a temporary folder and on the disk before each reply. */
export class Redis {
  readonly port: number;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string) {
    this.port = port;
    this.#folder = folder;
  }

  static async start(): Promise<Redis> {
    const redis = new Redis(await getPort({ host: "127.0.0.1" }), await mkdtemp(join(tmpdir(), "keepnet-redis-")));
    await redis.#launch();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Ends it as a crash does, and starts it on the same data. */
  async restart(): Promise<void> {
    await end(this.#process, "SIGKILL");
    await this.#launch();
  }

  async stop(): Promise<void> {
    await end(this.#process, "SIGKILL");
    await rm(this.#folder, { recursive: true });
  }

  async #launch(): Promise<void> {
    const settings = ["--port", this.port, "--bind", "127.0.0.1", "--dir", this.#folder, "--save", ""];
    const durable = ["--appendonly", "yes", "--appendfsync", "always"];
    this.#process = spawn(redisServer ?? "", [...settings.map(String), ...durable], { stdio: "ignore" });
    await listening(this.port);
  }
}

/** A PostgreSQL of its own in a temporary folder; it refuses to run as root, and then runs as `postgres`. */
export async function startPostgres(): Promise<Service> {
  const bin = postgresBin ?? "";
  const folder = await mkdtemp(join(tmpdir(), "keepnet-postgres-"));
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initialise = ["-D", data, "-U", "keepnet", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"];
  await promisify(execFile)(join(bin, "initdb"), initialise, { ...user, cwd: folder });
  const port = await getPort({ host: "127.0.0.1" });
  const settings = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder];
  const server = spawn(join(bin, "postgres"), settings, { ...user, cwd: folder, stdio: "ignore" });
  await listening(port);
  return {
    url: `postgres://keepnet@127.0.0.1:${port}/postgres`,
    async stop() {
      await end(server, "SIGINT");
      await rm(folder, { recursive: true });
    },
  };
}

const idOf = (option: string) => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await ended;
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error(`Nothing listens on port ${port} after 30 seconds.`);
}
