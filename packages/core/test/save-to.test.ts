import { link, mkdir, open, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { download } from "../src/index.ts";
import { saveTo } from "../src/node.ts";
import { gate, until } from "./support/gate.ts";
import { startRawServer } from "./support/raw-server.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

vi.mock("node:fs/promises", async (load) => {
  const original = await load<typeof import("node:fs/promises")>();
  return { ...original, link: vi.fn(original.link), open: vi.fn(original.open) };
});

const fileOf = (...chunks: string[]) => ({
  stream: new Response(chunks.join("")).body ?? new ReadableStream<Uint8Array>(),
});

/** A stream that returns these chunks and then waits for ever, or fails. */
function unfinished(chunk: string, end: Promise<never>) {
  const state = { cancelled: false };
  let given = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given) return end;
      given = true;
      controller.enqueue(new TextEncoder().encode(chunk));
      return undefined;
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

test("a download is saved whole, and nothing else is left in the folder", async () => {
  const folder = await temporaryFolder();
  await saveTo(join(folder, "users.csv"), fileOf("email\n", "anna@acme.example\n"));
  expect(await readFile(join(folder, "users.csv"), "utf8")).toBe("email\nanna@acme.example\n");
  expect(await readdir(folder)).toEqual(["users.csv"]);
});

test("a download from the API is saved byte by byte, also when it is passed before it is there", async () => {
  const folder = await temporaryFolder();
  const bytes = Buffer.from(Array.from({ length: 500_000 }, (_, index) => index % 251));
  const { company } = await startRawServer((_request, response) => response.end(bytes));
  const body = { exportType: "Csv" };
  await saveTo(pathToFileURL(join(folder, "a b.bin")), download(company, "/api/target-users/example-file", { body }));
  expect((await readFile(join(folder, "a b.bin"))).equals(bytes)).toBe(true);
});

test("an empty download is an empty file", async () => {
  const folder = await temporaryFolder();
  await saveTo(join(folder, "empty.csv"), fileOf());
  expect((await stat(join(folder, "empty.csv"))).size).toBe(0);
});

test("while it is written the file is not at its place, and it is flushed before it is put there", async () => {
  const folder = await temporaryFolder();
  const target = join(folder, "users.csv");
  const rest = gate();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode("a"));
      await rest.promise;
      controller.enqueue(new TextEncoder().encode("b"));
      controller.close();
    },
  });
  const saving = saveTo(target, { stream });
  let names: string[] = [];
  const look = async () => {
    names = await readdir(folder);
  };
  await look();
  while (names.length === 0) await look();
  expect(names).toEqual([expect.stringMatching(/^\.[0-9a-f-]+\.part$/)]);
  const handle = await vi.mocked(open).mock.results.at(-1)?.value;
  const flush = vi.spyOn(handle, "sync").mockImplementation(async () => {
    expect(await readdir(folder)).toEqual(names);
    expect((await stat(join(folder, names[0] ?? ""))).size).toBe(2);
  });
  rest.open();
  await saving;
  expect(flush).toHaveBeenCalledOnce();
  expect(await readdir(folder)).toEqual(["users.csv"]);
});

test("a file that exists is not overwritten, and the download is not read", async () => {
  const folder = await temporaryFolder();
  const target = join(folder, "users.csv");
  await writeFile(target, "precious");
  const { stream, state } = unfinished("new", new Promise(() => {}));
  await expect(saveTo(target, { stream })).rejects.toMatchObject({
    name: "KeepnetError",
    code: "invalid_options",
    message: expect.stringContaining('users.csv": the file exists. Choose another name, or pass overwrite: true.'),
  });
  expect(await readFile(target, "utf8")).toBe("precious");
  expect(await readdir(folder)).toEqual(["users.csv"]);
  expect(state.cancelled).toBe(true);
});

test("a file that appears while the download is written is not overwritten either", async () => {
  const folder = await temporaryFolder();
  const target = join(folder, "users.csv");
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await writeFile(target, "precious");
        controller.enqueue(new TextEncoder().encode("new"));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  await expect(saveTo(target, { stream })).rejects.toMatchObject({ code: "invalid_options" });
  expect(await readFile(target, "utf8")).toBe("precious");
  expect(await readdir(folder)).toEqual(["users.csv"]);
});

test("a link that leads nowhere is not overwritten, nor followed", async () => {
  const folder = await temporaryFolder();
  await symlink(join(folder, "elsewhere"), join(folder, "users.csv"));
  await expect(saveTo(join(folder, "users.csv"), fileOf("new"))).rejects.toMatchObject({ code: "invalid_options" });
  expect(await readdir(folder)).toEqual(["users.csv"]);
});

test("a file that exists is replaced when told so", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "users.csv"), "a much longer old file");
  await saveTo(join(folder, "users.csv"), fileOf("new"), { overwrite: true });
  expect(await readFile(join(folder, "users.csv"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["users.csv"]);
});

test("a file is saved where the file system knows no links, too", async () => {
  const folder = await temporaryFolder();
  vi.mocked(link).mockRejectedValueOnce(Object.assign(new Error("not supported"), { code: "EPERM" }));
  await saveTo(join(folder, "users.csv"), fileOf("new"));
  expect(await readFile(join(folder, "users.csv"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["users.csv"]);
});

test.each([false, true])("a download that fails half-way leaves nothing behind (overwrite %s)", async (overwrite) => {
  const folder = await temporaryFolder();
  const target = join(folder, "users.csv");
  if (overwrite) await writeFile(target, "precious");
  const broken = gate<never>();
  const saving = saveTo(target, unfinished("half", broken.promise), { overwrite });
  saving.catch(() => {});
  let partial = 0;
  while (partial === 0) {
    const [name] = (await readdir(folder)).filter((entry) => entry.endsWith(".part"));
    partial = name ? (await stat(join(folder, name))).size : 0;
  }
  const failure = new Error("the connection broke");
  broken.fail(failure);
  await expect(saving).rejects.toBe(failure);
  expect(await readdir(folder)).toEqual(overwrite ? ["users.csv"] : []);
  if (overwrite) expect(await readFile(target, "utf8")).toBe("precious");
});

test("an aborted download leaves nothing behind", async () => {
  const folder = await temporaryFolder();
  const { company } = await startRawServer((_request, response) => response.writeHead(200).write("half"));
  const controller = new AbortController();
  let bytes = 0;
  const file = download(company, "/api/target-users/example-file", {
    body: { exportType: "Csv" },
    signal: controller.signal,
    onProgress: (progress) => {
      bytes = progress.bytes;
    },
  });
  const saving = saveTo(join(folder, "users.csv"), file);
  saving.catch(() => {});
  await until(() => bytes === 4);
  controller.abort(new Error("enough"));
  await expect(saving).rejects.toThrow("enough");
  expect(await readdir(folder)).toEqual([]);
});

test("a download that was refused rejects with its error, and leaves nothing behind", async () => {
  const folder = await temporaryFolder();
  const { company } = await startRawServer((_request, response) => response.writeHead(403).end());
  const file = download(company, "/api/target-users/example-file", { body: { exportType: "Csv" } });
  await expect(saveTo(join(folder, "users.csv"), file)).rejects.toMatchObject({ code: "forbidden" });
  expect(await readdir(folder)).toEqual([]);
});

test("a folder that does not exist is Node's own error, and the download is cancelled", async () => {
  const folder = await temporaryFolder();
  const { stream, state } = unfinished("new", new Promise(() => {}));
  await expect(saveTo(join(folder, "missing", "users.csv"), { stream })).rejects.toMatchObject({ code: "ENOENT" });
  expect(state.cancelled).toBe(true);
});

test("it returns what it wrote", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "users.csv");
  expect(await saveTo(path, fileOf("é\n"))).toEqual({ path, name: "users.csv", bytes: 3 });
});

test("in a folder, the file has the name of the download", async () => {
  const folder = await temporaryFolder();
  const saved = await saveTo(folder, { ...fileOf("a\n"), fileName: "users.csv" });
  expect(saved).toEqual({ path: join(folder, "users.csv"), name: "users.csv", bytes: 2 });
  expect(await readFile(saved.path, "utf8")).toBe("a\n");
});

test.each(["../users.csv", "a/b.csv", "..\\users.csv", "..", ".hidden", "con.csv", "a\0.csv", undefined])(
  "the name %j does not name a file in the folder: nothing is written, and the download is cancelled",
  async (fileName) => {
    const folder = await temporaryFolder();
    const inner = join(folder, "inner");
    await mkdir(inner);
    const { stream, state } = unfinished("a\n", new Promise(() => {}));
    await expect(saveTo(inner, { stream, fileName })).rejects.toMatchObject({
      code: "invalid_options",
      message: expect.stringContaining("Pass the path of the file."),
    });
    expect(await readdir(folder, { recursive: true })).toEqual(["inner"]);
    expect(state.cancelled).toBe(true);
  },
);

test("a path that ends in a separator is a folder: where there is none, no file gets its name", async () => {
  const folder = await temporaryFolder();
  const { stream, state } = unfinished("a\n", new Promise(() => {}));
  await expect(saveTo(`${join(folder, "reports")}/`, { stream, fileName: "users.csv" })).rejects.toMatchObject({
    code: "invalid_options",
    message: `saveTo() wrote nothing: the folder ${JSON.stringify(join(folder, "reports"))} does not exist. Create it, or leave out the separator at the end.`,
  });
  expect(await readdir(folder)).toEqual([]);
  expect(state.cancelled).toBe(true);
});
