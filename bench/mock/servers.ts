import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import getPort from "get-port";

/** A server to measure, as the command that a user runs. */
export interface Contender {
  readonly name: string;
  readonly command: (file: string | undefined, port: number) => readonly string[];
}

const mock = join(dirname(fileURLToPath(import.meta.resolve("@keepnet/mock"))), "bin.js");
const prism = join(dirname(fileURLToPath(import.meta.resolve("@stoplight/prism-cli"))), "index.js");

const ours =
  (...options: string[]) =>
  (file: string | undefined, port: number) => [
    mock,
    ...["--port", String(port)],
    ...(file === undefined ? [] : ["--document", file]),
    ...options,
  ];
const prisms =
  (...options: string[]) =>
  (file: string | undefined, port: number) => [
    prism,
    ...["mock", file ?? "", "--host", "127.0.0.1", "--port", String(port)],
    ...options,
  ];

/** Prism's command line and ours, each with its log and without. */
export const contenders: readonly Contender[] = [
  { name: "prism mock", command: prisms() },
  { name: "prism mock, silent", command: prisms("--verboseLevel", "silent") },
  { name: "keepnet-mock", command: ours() },
  { name: "keepnet-mock --quiet", command: ours("--quiet") },
];

/** A server that runs. */
export class Running {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts a server; its output goes where a terminal's would, read and thrown away. */
  static async start({ command }: Contender, file: string | undefined): Promise<Running> {
    const port = await getPort({ host: "127.0.0.1" });
    const child = spawn(process.execPath, [...command(file, port)], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout?.resume();
    return new Running(child, port);
  }

  /** Resident memory in MiB. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.#child.pid}/status`, "utf8");
    return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024);
  }

  /** Microseconds of processor time that it has used, in steps of ten thousand. */
  async processorTime(): Promise<number> {
    const [, times = ""] = (await readFile(`/proc/${this.#child.pid}/stat`, "utf8")).split(") ");
    const [user = 0, system = 0] = times.split(" ").slice(11, 13).map(Number);
    return (user + system) * 10_000;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    await ended;
  }
}
