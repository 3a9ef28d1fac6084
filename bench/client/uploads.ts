import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printRows } from "./report.ts";
import { startServer } from "./start-server.ts";
import { type Memory, mebibytes, type Upload, uploadKinds } from "./uploads/upload.ts";

const size = mebibytes * 2 ** 20;

/** How much memory an upload takes, in a process that does nothing else. Each is measured once: it hardly varies. */
export async function uploads(): Promise<Record<string, Memory>> {
  await using server = await startServer();
  const folder = await mkdtemp(join(tmpdir(), "keepnet-bench-"));
  try {
    const file = join(folder, "users.csv");
    await writeFile(file, "");
    await truncate(file, size);
    const memory: Record<string, Memory> = {};
    for (const kind of uploadKinds) memory[kind] = await memoryOf({ kind, file, url: server.url });
    const rows = Object.entries(memory).map(([kind, { before, peak }]) => [
      kind,
      { "peak, MB": megabytes(peak), "growth, MB": megabytes(peak - before), "of its size": share(peak - before) },
    ]);
    printRows(`Resident memory of a process that uploads ${megabytes(size)} MB`, Object.fromEntries(rows));
    return memory;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const share = (bytes: number) => (bytes / size).toFixed(2);

async function memoryOf(upload: Upload): Promise<Memory> {
  const program = join(import.meta.dirname, "uploads", "process.ts");
  const child = fork(program, [JSON.stringify(upload)], { execArgv: ["--expose-gc"] });
  const ended = once(child, "exit");
  const told = once(child, "message");
  await Promise.race([told, ended]);
  const [code] = await ended;
  if (code !== 0) throw new Error(`The upload "${upload.kind}" failed.`);
  const [memory] = await told;
  return memory;
}
