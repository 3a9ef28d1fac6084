import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  bearer,
  createKeepnet,
  ImportError,
  type ImportProgress,
  type ImportReference,
  importUsers,
} from "../../src/index.ts";
import { envelope, type WireResponse } from "../support/api-server.ts";
import { recordWaits, timeUntil, useFakeClock } from "../support/clock.ts";
import { gate, until } from "../support/gate.ts";
import { badRow, type ImportApi, newRow, startImportApi } from "../support/import-api.ts";

const file = new File(["E-mail\nperson1@acme.example\n"], "users.csv", { type: "text/csv" });
const mapping = { "E-mail": "email" };

async function errorOf(promise: Promise<unknown>): Promise<ImportError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportError);
  return error as ImportError;
}

const finishedWithError = () => envelope({ status: "FinishedWithError", invalidUserCount: 1 });
const confirms = ({ steps }: ImportApi) => steps().filter((step) => step === "confirm").length;

test("a job that finished with errors ends the import, with the rejected rows", async () => {
  const api = await startImportApi({ rows: [newRow(1), badRow(2)], job: finishedWithError });
  const error = await errorOf(importUsers(api.company, file, { mapping }));
  expect(error).toMatchObject({
    code: "import_failed",
    phase: "wait",
    transactionId: "tx1",
    resume: { transactionId: "tx1", jobId: "job1" },
    operation: "GET /api/target-users/mapping-job/{resourceId}",
    companyId: "a1",
    message: expect.stringContaining("The mapping of the upload tx1 finished with errors (invalid rows: 1)"),
  });
  expect(error.rejected).toEqual([badRow(2)]);
  expect(confirms(api)).toBe(0);
});

test("the rejected rows are personal data, so they are not part of what is logged", async () => {
  const api = await startImportApi({ rows: [badRow(2)], job: finishedWithError });
  const error = await errorOf(importUsers(api.company, file, { mapping }));
  expect(error.rejected).toHaveLength(1);
  expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error) + error.message).not.toContain(
    "person2",
  );
});

test("rejected rows that cannot be read are the cause, not another error", async () => {
  const api = await startImportApi({ job: finishedWithError, preview: () => ({ status: 404, body: {} }) });
  const error = await errorOf(importUsers(api.company, file, { mapping }));
  expect(error).toMatchObject({ phase: "wait", rejected: [], cause: expect.objectContaining({ code: "not_found" }) });
});

test("the other rows are imported when the import is resumed with skipRejected", async () => {
  const api = await startImportApi({ rows: [newRow(1), badRow(2)], job: finishedWithError });
  const { resume } = await errorOf(importUsers(api.company, file, { mapping }));
  const result = await importUsers(api.company, resume as ImportReference, { mapping, skipRejected: true });
  expect(result.rejected).toEqual([badRow(2)]);
  expect(api.steps().filter((step) => step === "upload" || step === "map")).toHaveLength(2);
  expect(confirms(api)).toBe(1);
});

test("rejected rows that were read after the job are not requested again", async () => {
  const api = await startImportApi({ rows: [newRow(1), badRow(2)], job: finishedWithError });
  const result = await importUsers(api.company, file, { mapping, skipRejected: true });
  expect(result.rejected).toEqual([badRow(2)]);
  expect(api.bodies("preview")).toMatchObject([{ pageSize: 500 }, { pageSize: 1 }]);
});

test("rejected rows that could not be read after the job are requested again", async () => {
  const items = { results: [badRow(2)], totalNumberOfPages: 1, totalNumberOfRecords: 1 };
  const read = envelope({ items, newUserCount: 0, existingUserCount: 0, invalidUserCount: 1 });
  const preview = (_request: unknown, n: number) => (n === 1 ? { status: 404, body: {} } : read);
  const api = await startImportApi({ job: finishedWithError, preview });
  const result = await importUsers(api.company, file, { mapping, skipRejected: true });
  expect(result.rejected).toEqual([badRow(2)]);
  expect(api.bodies("preview")).toMatchObject([{ pageSize: 500 }, { pageSize: 1 }, { pageSize: 500 }]);
});

test.each([true, false])(
  "what the caller's code throws at the rejected rows is passed on, skipRejected: %s",
  async (skip) => {
    const own = new Error("the caller's own");
    const api = await startImportApi({ rows: [badRow(2)], job: finishedWithError });
    const keepnet = createKeepnet({
      baseUrl: api.server.url,
      auth: bearer("t"),
      middleware: [
        (request, next) => {
          if (request.url.endsWith("/tx1/search")) throw own;
          return next(request);
        },
      ],
    });
    const importing = importUsers(keepnet.forCompany("a1"), file, { mapping, skipRejected: skip });
    await expect(importing).rejects.toBe(own);
    expect(api.steps()).toEqual(["upload", "columns", "map", "job"]);
  },
);

test("a failed upload is the error of the upload, because there is nothing to resume", async () => {
  const api = await startImportApi({ upload: () => ({ status: 400, body: { message: "No rows" } }) });
  await expect(importUsers(api.company, file, { mapping })).rejects.toMatchObject({ name: "BadRequestError" });
});

test.each([
  ["columns", "map", { transactionId: "tx1" }],
  ["map", "map", { transactionId: "tx1" }],
  ["job", "wait", { transactionId: "tx1", jobId: "job1" }],
  ["preview", "preview", { transactionId: "tx1", jobId: "job1" }],
  ["confirm", "confirm", { transactionId: "tx1", jobId: "job1" }],
] as const)("a refused request of the step %s can be resumed", async (step, phase, resume) => {
  const refused: WireResponse = { status: 403, body: { message: "Not you" }, headers: { "x-request-id": "r1" } };
  const api = await startImportApi({ [step]: () => refused });
  const error = await errorOf(importUsers(api.company, file, { mapping }));
  expect(error).toMatchObject({
    phase,
    status: 403,
    outcome: "refused",
    companyId: "a1",
    requestId: "r1",
    cause: expect.objectContaining({ code: "forbidden" }),
    message: expect.stringMatching(/^The import of the upload tx1 failed\. .*Not you.* Nobody was imported\./),
  });
  expect(error.resume).toEqual(resume);
});

test.each([
  ["a status that proves nothing", 500],
  ["a gateway's timeout", 504],
])("a confirmation with %s is not sent again, and cannot be resumed", async (_name, status) => {
  recordWaits();
  const api = await startImportApi({ confirm: () => ({ status, body: {} }) });
  const error = await errorOf(importUsers(api.company, file, { mapping }));
  expect(error).toMatchObject({
    phase: "confirm",
    outcome: "unknown",
    transactionId: "tx1",
    resume: undefined,
    message: expect.stringContaining("look at the company's target users before you import them again"),
  });
  expect(error.message).toContain("upload tx1");
  expect(confirms(api)).toBe(1);
});

test("a confirmation whose response is lost is not sent again", async () => {
  const confirm = vi.fn();
  const api = await startImportApi({
    confirm: () => {
      confirm();
      api.server.dropConnections();
      return envelope({});
    },
  });
  expect(await errorOf(importUsers(api.company, file, { mapping }))).toMatchObject({
    phase: "confirm",
    outcome: "unknown",
    resume: undefined,
    cause: expect.objectContaining({ code: "connection_failed" }),
  });
  expect(confirm).toHaveBeenCalledOnce();
});

test("a confirmation that succeeded with an unreadable response cannot be resumed", async () => {
  const api = await startImportApi({ confirm: () => ({ body: "<html>" }) });
  expect(await errorOf(importUsers(api.company, file, { mapping }))).toMatchObject({
    phase: "confirm",
    outcome: "done",
    resume: undefined,
  });
});

test("an abort during the confirmation says that people may have been imported", async () => {
  const never = gate<WireResponse>();
  const api = await startImportApi({ confirm: () => never.promise });
  const controller = new AbortController();
  const importing = errorOf(importUsers(api.company, file, { mapping, signal: controller.signal }));
  await until(() => confirms(api) === 1);
  const reason = new Error("enough");
  controller.abort(reason);
  expect(await importing).toMatchObject({
    phase: "confirm",
    outcome: "unknown",
    transactionId: "tx1",
    companyId: "a1",
    operation: "POST /api/target-users/{transactionId}/import",
    resume: undefined,
    cause: reason,
  });
  never.open(envelope({}));
});

test("an abort before it rejects with its reason, and the progress has what is needed to resume", async () => {
  const api = await startImportApi({ job: () => envelope({ status: "Processing" }) });
  const controller = new AbortController();
  const events: ImportProgress[] = [];
  const onProgress = (event: ImportProgress) => events.push(event);
  const importing = importUsers(api.company, file, { mapping, onProgress, signal: controller.signal });
  importing.catch(() => {});
  await until(() => api.steps().includes("job"));
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(importing).rejects.toBe(reason);
  expect(events.at(-1)).toMatchObject({ phase: "wait", transactionId: "tx1", jobId: "job1" });
  expect(confirms(api)).toBe(0);
});

test("a job that takes too long can be waited for again", async () => {
  useFakeClock();
  const api = await startImportApi({ job: () => envelope({ status: "Processing" }) });
  const importing = errorOf(importUsers(api.company, file, { mapping, timeout: 5_000 }));
  await timeUntil(importing);
  expect(await importing).toMatchObject({
    phase: "wait",
    cause: expect.objectContaining({ code: "timeout" }),
    resume: { transactionId: "tx1", jobId: "job1" },
  });
});

test.each([
  [
    "an upload that is not mapped",
    { transactionId: "tx1" },
    { mapping },
    ["columns", "map", "job", "preview", "confirm"],
  ],
  ["a running job", { transactionId: "tx1", jobId: "job1" }, { mapping }, ["job", "preview", "confirm"]],
  ["a mapped upload", { transactionId: "tx1" }, {}, ["preview", "confirm"]],
])("%s is resumed where it stopped", async (_name, reference, options, steps) => {
  const api = await startImportApi();
  expect(await importUsers(api.company, reference, options)).toMatchObject({ transactionId: "tx1", newUserCount: 2 });
  expect(api.steps()).toEqual(steps);
});

test.each([{ transactionId: "" }, { transactionId: undefined }, { transactionId: "tx1", jobId: "" }])(
  "the reference %j is refused before anything is sent",
  async (reference) => {
    const api = await startImportApi();
    const error = { code: "invalid_options", message: expect.stringContaining("of an import that has begun") };
    await expect(importUsers(api.company, reference as ImportReference)).rejects.toMatchObject(error);
    expect(api.steps()).toEqual([]);
  },
);
