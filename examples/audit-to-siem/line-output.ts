import { type FileHandle, open } from "node:fs/promises";

/** Where the lines go. */
export interface LineOutput {
  /** Writes whole lines. When it resolves they are on the disk, or have left for the program that reads stdout. */
  write(lines: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file to append to, or stdout. @param onError - called when it cannot be written, for example when it is full */
export async function openOutput(path: string | undefined, onError: (error: Error) => void): Promise<LineOutput> {
  const file = path === undefined ? undefined : await open(path, "a+");
  if (file) await dropTornLine(file, `${path}`);
  const stream = file?.createWriteStream() ?? process.stdout;
  stream.on("error", onError);
  return {
    async write(lines) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      stream.write(lines, (error) => (error ? reject(error) : resolve()));
      await promise;
      await file?.sync();
    },
    async close() {
      await file?.close();
    },
  };
}

/** Cuts off a last line without its end, from a process that was killed. No cursor is past it, so it is written again. */
async function dropTornLine(file: FileHandle, path: string): Promise<void> {
  const { size } = await file.stat();
  const buffer = Buffer.alloc(65_536);
  for (let end = size; end > 0; end -= buffer.length) {
    const start = Math.max(0, end - buffer.length);
    const { bytesRead } = await file.read(buffer, 0, end - start, start);
    const line = start + buffer.subarray(0, bytesRead).lastIndexOf("\n") + 1;
    if (line === start && start > 0) continue;
    if (line === size) return;
    await file.read(buffer, 0, 1, line);
    if (buffer[0] !== "{".charCodeAt(0)) throw new Error(`${path} is no file of JSON lines. Pass another --output.`);
    return file.truncate(line);
  }
}
