import { expect, test } from "vitest";
import {
  confirmImport,
  importUsers,
  type MappingState,
  mapUsers,
  previewImport,
  uploadUsers,
  waitForMapping,
} from "../../src/index.ts";
import { envelope } from "../support/api-server.ts";
import { recordWaits } from "../support/clock.ts";
import { badRow, newRow, startImportApi } from "../support/import-api.ts";

const file = new File(["E-mail\nperson1@acme.example\n"], "users.csv", { type: "text/csv" });

test("each step can be taken by itself", async () => {
  recordWaits();
  const { company, steps } = await startImportApi({
    rows: [newRow(1), badRow(2)],
    job: (_request, n) => envelope({ status: n === 1 ? "Processing" : "Finished", newUserCount: n }),
  });
  const { transactionId, rowCount } = await uploadUsers(company, file);
  expect(rowCount).toBe(2);
  const job = await mapUsers(company, { transactionId }, { mapping: { "e-mail": "email" } });
  expect(job).toEqual({ transactionId: "tx1", jobId: "job1" });
  const states: MappingState[] = [];
  const onProgress = (state: MappingState) => states.push(state);
  const finished = await waitForMapping(company, job, { onProgress });
  expect(finished).toEqual({ status: "Finished", newUserCount: 2 });
  expect(states).toEqual([{ status: "Processing", newUserCount: 1 }, finished]);
  const preview = await previewImport(company, job);
  expect(preview).toMatchObject({ newUserCount: 1, invalidUserCount: 1 });
  expect(steps()).toEqual(["upload", "columns", "map", "job", "job", "preview"]);
  const rejected = [];
  for await (const row of preview.rejected) rejected.push(row);
  expect(rejected).toEqual([badRow(2)]);
  const rows = [];
  for await (const row of preview.rows) rows.push(row);
  expect(rows).toEqual([newRow(1), badRow(2)]);
  await confirmImport(company, job, { rows: ["row-1"] });
  expect(steps().at(-1)).toBe("confirm");
});

test("a failed step is the error of its request", async () => {
  const { company } = await startImportApi({ confirm: () => ({ status: 409, body: {} }) });
  await expect(confirmImport(company, { transactionId: "tx1" })).rejects.toMatchObject({
    name: "ConflictError",
    operation: "POST /api/target-users/{transactionId}/import",
  });
});

test.each([
  ["upload", "transactionId", () => envelope({ rowCount: 1 })],
  ["map", "resourceId", () => envelope({})],
  ["preview", "the counts", () => envelope({ items: { results: [] } })],
] as const)("a response to %s without %s is an UnexpectedResponseError", async (step, member, respond) => {
  const { company } = await startImportApi({ [step]: respond });
  const run = {
    upload: () => uploadUsers(company, file),
    map: () => mapUsers(company, { transactionId: "tx1" }, { mapping: { "E-mail": "email" } }),
    preview: () => previewImport(company, { transactionId: "tx1" }),
  };
  const error = { name: "UnexpectedResponseError", outcome: "done", message: expect.stringContaining(member) };
  await expect(run[step]()).rejects.toMatchObject(error);
});

test("a preview without invalid rows reads none", async () => {
  const { company, steps } = await startImportApi();
  const preview = await previewImport(company, { transactionId: "tx1" });
  for await (const row of preview.rejected) expect(row).toBeUndefined();
  expect(steps()).toEqual(["preview"]);
});

test("a response of the upload without an id is not an import that can be resumed", async () => {
  const { company } = await startImportApi({ upload: () => envelope({}) });
  const mapping = { "E-mail": "email" };
  await expect(importUsers(company, file, { mapping })).rejects.toMatchObject({ code: "unexpected_response" });
});

test("every step is refused on the client of all companies, and without the id that it needs", async () => {
  const { company, keepnet, steps } = await startImportApi();
  const upload = { transactionId: "tx1", jobId: "job1" };
  const mapping = { "E-mail": "email" };
  const wide = keepnet.allCompanies() as never;
  const scoped = [
    uploadUsers(wide, file),
    mapUsers(wide, upload, { mapping }),
    waitForMapping(wide, upload),
    previewImport(wide, upload),
    confirmImport(wide, upload),
  ];
  for (const refused of scoped) await expect(refused).rejects.toMatchObject({ code: "invalid_scope" });
  const without = { transactionId: "" };
  const unnamed = [
    mapUsers(company, without, { mapping }),
    waitForMapping(company, { transactionId: "tx1" }),
    waitForMapping(company, without),
    previewImport(company, without),
    confirmImport(company, without),
  ];
  for (const refused of unnamed) await expect(refused).rejects.toMatchObject({ code: "invalid_options" });
  expect(steps()).toEqual([]);
});
