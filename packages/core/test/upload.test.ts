import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { bearer, clientCredentials, createKeepnet, type FileProgress, unwrap, upload } from "../src/index.ts";
import { envelope, startApiServer } from "./support/api-server.ts";
import { startFormServer } from "./support/form-server.ts";
import { gate, settle, until } from "./support/gate.ts";
import { startRawServer } from "./support/raw-server.ts";

const path = "/api/target-users/upload";
const users = () => new File(["email\nanna@acme.example"], "users.csv", { type: "text/csv" });

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a stream returns, chunk by chunk, and whether it was cancelled. */
function streamOf(chunks: string[], end: "close" | "stay open" | Error = "close") {
  const state = { cancelled: false as unknown };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk));
        else if (end === "close") controller.close();
        else if (end === "stay open") return new Promise(() => {});
        else controller.error(end);
        return undefined;
      },
      cancel: (reason) => {
        state.cancelled = reason ?? true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}

/** A form in which everything occurs, as plain JavaScript may pass it. */
const everything = (file: unknown) => ({
  Name: 'Acme "Ltd"\nSecond line',
  NumberOfUsers: 12,
  IsVersionVisible: false,
  CompanyGroupResourceIdArray: ["g1", "g2"],
  Description: undefined,
  File: file,
});

const expectEverything = (form: FormData | undefined) => {
  expect([...(form?.keys() ?? [])]).toEqual([
    "Name",
    "NumberOfUsers",
    "IsVersionVisible",
    "CompanyGroupResourceIdArray",
    "CompanyGroupResourceIdArray",
    "File",
  ]);
  expect(form?.get("Name")).toBe('Acme "Ltd"\r\nSecond line');
  expect(form?.get("NumberOfUsers")).toBe("12");
  expect(form?.get("IsVersionVisible")).toBe("false");
  expect(form?.getAll("CompanyGroupResourceIdArray")).toEqual(["g1", "g2"]);
};

test("a file is sent as a part of the form, and the payload of the response is given", async () => {
  const { company, received } = await startFormServer();
  expect(await upload(company, path, { body: { File: users() } })).toEqual({ transactionId: "tx1" });
  const file = received[0]?.form.get("File") as File;
  expect([file.name, file.type, await file.text()]).toEqual(["users.csv", "text/csv", await users().text()]);
  expect(received[0]?.headers["x-keepnet-company-id"]).toBe("a1");
});

test.each(["POST", "PUT"])("the form's path says its method (%s)", async (method) => {
  const methods: unknown[] = [];
  const { url } = await startRawServer((request, response) => {
    methods.push(request.method, request.url);
    response.setHeader("content-type", "application/json");
    request.resume().on("end", () => response.end(JSON.stringify({ data: null, status: "SUCCESS" })));
  });
  const keepnet = createKeepnet({ baseUrl: url, auth: bearer("t") });
  const body = everything(users()) as never;
  if (method === "POST") await upload(keepnet, "/api/companies", { body });
  else await upload(keepnet.forCompany("a1"), "/api/companies/{resourceId}", { body });
  expect(methods).toEqual([method, method === "POST" ? "/api/companies" : "/api/companies/a1"]);
});

test.each(["a plain call", "a counted stream", "a browser"])(
  "%s sends every kind of field in the same way",
  async (way) => {
    if (way === "a browser") vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11)" });
    const { url, received } = await startFormServer();
    const keepnet = createKeepnet({ baseUrl: url, auth: bearer("t") });
    const onProgress = way === "a plain call" ? undefined : () => {};
    await upload(keepnet, "/api/companies", { body: everything(users()) as never, onProgress });
    expectEverything(received[0]?.form);
    const file = received[0]?.form.get("File") as File;
    expect([file.name, file.type, await file.text()]).toEqual(["users.csv", "text/csv", await users().text()]);
  },
);

test("progress counts the bytes of the whole form, up to all that arrived", async () => {
  const { company, received } = await startFormServer();
  const reported: FileProgress[] = [];
  const file = new Blob([new Uint8Array(300_000)]);
  await upload(company, path, { body: { File: file }, onProgress: (progress) => reported.push(progress) });
  expect(reported.at(-1)).toEqual({ bytes: received[0]?.length, total: received[0]?.length });
  expect(reported.length).toBeGreaterThan(3);
  expect(reported.map(({ bytes }) => bytes)).toEqual(reported.map(({ bytes }) => bytes).sort((a, b) => a - b));
  expect(received[0]?.form.get("File")).toMatchObject({ size: 300_000 });
});

test("progress does not run ahead of a connection that takes nothing", async () => {
  const goOn = gate();
  const { company } = await startRawServer(async (request, response) => {
    await goOn.promise;
    response.setHeader("content-type", "application/json");
    request.resume().on("end", () => response.end(JSON.stringify({ data: {}, status: "SUCCESS" })));
  });
  const size = 64 * 1024 * 1024;
  let latest: FileProgress = { bytes: 0, total: undefined };
  const uploading = upload(company, path, {
    body: { File: new Blob([new Uint8Array(size)]) },
    onProgress: (progress) => {
      latest = progress;
    },
  });
  let before = -1;
  while (latest.bytes !== before || before === 0) {
    before = latest.bytes;
    await settle(200);
  }
  expect(latest.bytes).toBeGreaterThan(0);
  expect(latest.bytes).toBeLessThan(size / 2);
  goOn.open();
  await uploading;
  expect(latest).toEqual({ bytes: latest.total, total: latest.total });
});

test("what a progress function throws does not disturb the upload", async () => {
  const { company } = await startFormServer();
  const onProgress = () => {
    throw new Error("the watcher's own problem");
  };
  expect(await upload(company, path, { body: { File: users() }, onProgress })).toEqual({ transactionId: "tx1" });
});

test("a stream is sent piece by piece, with the name, type and size it is given", async () => {
  const { company, received } = await startFormServer();
  const reported: FileProgress[] = [];
  const { stream } = streamOf(["email\n", "anna@acme.example"]);
  const named = { stream, name: "users.csv", type: "text/csv", size: 23 };
  await upload(company, path, { body: { File: named }, onProgress: (progress) => reported.push(progress) });
  const file = received[0]?.form.get("File") as File;
  expect([file.name, file.type, await file.text()]).toEqual(["users.csv", "text/csv", "email\nanna@acme.example"]);
  expect(reported.at(-1)).toEqual({ bytes: received[0]?.length, total: received[0]?.length });
});

test("a bare stream is named file, and of unknown length", async () => {
  const { company, received } = await startFormServer();
  const reported: FileProgress[] = [];
  await upload(company, path, {
    body: { File: streamOf(["abc"]).stream },
    onProgress: (progress) => reported.push(progress),
  });
  const file = received[0]?.form.get("File") as File;
  expect([file.name, file.type, await file.text()]).toEqual(["file", "application/octet-stream", "abc"]);
  expect(reported.at(-1)).toEqual({ bytes: received[0]?.length, total: undefined });
});

test("a stream that is not as long as it was said to be fails the upload", async () => {
  const { company } = await startFormServer();
  const named = { stream: streamOf(["abc"]).stream, name: "users.csv", size: 1_000 };
  await expect(upload(company, path, { body: { File: named } })).rejects.toMatchObject({ code: "connection_failed" });
});

test("a stream that fails, fails the upload, with its error as the cause", async () => {
  const { company } = await startFormServer();
  const failure = new Error("the disk is gone");
  const { stream } = streamOf(["abc"], failure);
  const error = await upload(company, path, { body: { File: { stream, name: "a.csv" } } }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ name: "ConnectionError", operation: `POST ${path}` });
  const causes = [];
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) causes.push(cause);
  expect(causes).toContain(failure);
});

test("a stream that returns something else than bytes fails the upload, instead of sending less", async () => {
  const { company } = await startFormServer();
  const stream = new ReadableStream({ start: (controller) => controller.enqueue("text") });
  const error = await upload(company, path, { body: { File: stream } }).catch((caught: unknown) => caught);
  expect(inspect(error)).toContain("A stream to upload must yield Uint8Array chunks.");
});

test("an abort ends the upload with its reason, and cancels its stream", async () => {
  const { company } = await startFormServer();
  const { stream, state } = streamOf(["abc"], "stay open");
  const controller = new AbortController();
  let sent = 0;
  const uploading = upload(company, path, {
    body: { File: { stream, name: "a.csv" } },
    signal: controller.signal,
    onProgress: ({ bytes }) => {
      sent = bytes;
    },
  });
  uploading.catch(() => {});
  await until(() => sent > 0);
  await settle();
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(uploading).rejects.toBe(reason);
  await until(() => state.cancelled !== false);
});

test("a stream that is never sent is cancelled", async () => {
  const keepnet = createKeepnet({ auth: bearer("t"), fetch: () => Promise.reject(new TypeError("fetch failed")) });
  const { stream, state } = streamOf(["abc"], "stay open");
  await expect(upload(keepnet.forCompany("a1"), path, { body: { File: stream } })).rejects.toMatchObject({
    code: "connection_failed",
  });
  await until(() => state.cancelled !== false);
});

test("a File is sent again when the token was refused, a stream is not", async () => {
  const server = await startApiServer({
    api: ({ headers }) =>
      headers.authorization === "Bearer token-1" ? { status: 401, body: {} } : envelope({ transactionId: "tx1" }),
  });
  const client = () =>
    createKeepnet({ baseUrl: server.url, auth: clientCredentials({ clientId: "c", clientSecret: "s" }) }).forCompany(
      "a1",
    );
  expect(await upload(client(), path, { body: { File: users() } })).toEqual({ transactionId: "tx1" });
  expect(server.calls).toHaveLength(2);
  server.tokenRequests.length = 0;
  const once = upload(client(), path, { body: { File: streamOf(["abc"]).stream } });
  await expect(once).rejects.toMatchObject({ code: "unauthenticated" });
  expect(server.calls).toHaveLength(3);
});

test.each([undefined, () => {}])("a failure throws as unwrap does", async (onProgress) => {
  const { company } = await startRawServer((request, response) =>
    request
      .resume()
      .on("end", () =>
        response
          .writeHead(400, { "content-type": "application/json" })
          .end(JSON.stringify({ message: "Unsupported file type" })),
      ),
  );
  await expect(upload(company, path, { body: { File: users() }, onProgress })).rejects.toMatchObject({
    code: "bad_request",
    companyId: "a1",
    message: expect.stringContaining("Unsupported file type"),
  });
});

test("in a browser a stream is read into memory, and progress is reported at the start and the end", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
  const { company, received } = await startFormServer();
  const reported: FileProgress[] = [];
  const named = { stream: streamOf(["email\n", "anna@acme.example"]).stream, name: "users.csv", type: "text/csv" };
  await upload(company, path, { body: { File: named }, onProgress: (progress) => reported.push(progress) });
  const file = received[0]?.form.get("File") as File;
  expect([file.name, file.type, await file.text()]).toEqual(["users.csv", "text/csv", "email\nanna@acme.example"]);
  expect(reported.map(({ bytes, total }) => [bytes, bytes === total])).toEqual([
    [0, false],
    [reported[1]?.total, true],
  ]);
});

test.each([{}, { "content-type": "multipart/form-data" }, { "Content-Type": "Multipart/Form-Data" }])(
  "call options reach the call, and the form has its own boundary with the headers %j",
  async (headers) => {
    const { company, received } = await startFormServer();
    await upload(company, path, { body: { File: users() }, headers: { ...headers, "x-trace": "7" } });
    expect(received[0]?.headers["x-trace"]).toBe("7");
    expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(received[0]?.form.get("File")).toMatchObject({ name: "users.csv" });
  },
);

test.each(["text/plain", "application/json", "multipart/form-data; boundary=mine"])(
  "a form under the content type %j, which it would not be, is refused",
  async (type) => {
    const { company, received } = await startFormServer();
    const call = upload(company, path, { body: { File: users() }, headers: { "content-type": type } });
    await expect(call).rejects.toMatchObject({ code: "invalid_call", outcome: "not_sent" });
    expect(received).toEqual([]);
  },
);

test("a path that takes no file is refused", async () => {
  const { company } = await startFormServer();
  await expect(upload(company, "/api/roles/search" as never, { body: {} } as never)).rejects.toMatchObject({
    name: "InvalidCallError",
    message: expect.stringContaining("No POST or PUT operation of this path carries a file."),
  });
});

test("a File returns the same form with the client's own POST", async () => {
  const { company, received } = await startFormServer();
  await unwrap(company.POST(path, { body: { File: users() } }));
  await upload(company, path, { body: { File: users() }, onProgress: () => {} });
  const [plain, counted] = await Promise.all(
    received.map(async ({ form }) => {
      const file = form.get("File") as File;
      return [file.name, file.type, await file.text()];
    }),
  );
  expect(counted).toEqual(plain);
});
