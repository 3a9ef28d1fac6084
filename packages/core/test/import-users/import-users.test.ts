import { expect, test } from "vitest";
import { type ImportProgress, type ImportRows, importUsers, type UserMapping } from "../../src/index.ts";
import { envelope } from "../support/api-server.ts";
import { recordWaits } from "../support/clock.ts";
import { badRow, newRow, startImportApi } from "../support/import-api.ts";
import { jwt } from "../support/jwt.ts";

const file = new File(["E-mail,First Name\nperson1@acme.example,Anna\n"], "users.csv", { type: "text/csv" });
const mapping = { "E-mail": "email", "First Name": "firstName" };

test("a file is uploaded, mapped, awaited, previewed and confirmed, in one company", async () => {
  const { server, company, steps, bodies } = await startImportApi();
  const result = await importUsers(company, file, { mapping, targetGroupResourceIds: ["g1"] });
  expect(result).toEqual({
    transactionId: "tx1",
    jobId: "job1",
    newUserCount: 2,
    existingUserCount: 0,
    invalidUserCount: 0,
    rejected: [],
  });
  expect(steps()).toEqual(["upload", "columns", "map", "job", "preview", "confirm"]);
  expect(server.calls[0]?.body).toContain("person1@acme.example,Anna");
  expect(bodies("map")).toEqual([
    {
      transactionId: "tx1",
      targetGroupResourceIds: ["g1"],
      fieldMappings: [
        { excelColumnName: "E-mail", fieldName: "Email" },
        { excelColumnName: "First Name", fieldName: "FirstName" },
      ],
    },
  ]);
  expect(bodies("confirm")).toEqual([{ importType: "ImportAll" }]);
  expect(server.calls.map(({ url }) => url)).toEqual([
    "/api/target-users/upload",
    "/api/target-users/upload/tx1",
    "/api/target-users/create-mapping",
    "/api/target-users/mapping-job/job1",
    "/api/target-users/tx1/search",
    "/api/target-users/tx1/import",
  ]);
  expect(new Set(server.calls.map(({ headers }) => headers["x-keepnet-company-id"]))).toEqual(new Set(["a1"]));
});

test("the progress has the phases, the ids as soon as they are known, and the counts", async () => {
  const { company } = await startImportApi();
  const events: ImportProgress[] = [];
  await importUsers(company, file, { mapping, onProgress: (event) => events.push(event) });
  const phases = events.map(({ phase }) => phase);
  expect(phases.filter((phase, index) => phase !== phases[index - 1])).toEqual([
    "upload",
    "map",
    "wait",
    "preview",
    "confirm",
    "done",
  ]);
  const sent = events.filter(({ bytes }) => bytes !== undefined);
  expect(sent.every(({ phase, transactionId }) => phase === "upload" && transactionId === undefined)).toBe(true);
  expect(sent.at(-1)?.bytes).toBe(sent.at(-1)?.total);
  expect(events.find(({ phase }) => phase === "map")).toMatchObject({ transactionId: "tx1", jobId: undefined });
  expect(events.at(-1)).toMatchObject({ phase: "done", transactionId: "tx1", jobId: "job1", newUserCount: 2 });
});

test("what a progress function throws does not disturb the import", async () => {
  const { company } = await startImportApi();
  const onProgress = () => {
    throw new Error("the watcher's own problem");
  };
  expect(await importUsers(company, file, { mapping, onProgress })).toMatchObject({ newUserCount: 2 });
});

test("the job is checked again at every status but Finished and FinishedWithError", async () => {
  const waits = recordWaits();
  const statuses = ["Waiting", "Processing", "Completed", "Finished"];
  const { company, steps } = await startImportApi({ job: (_request, n) => envelope({ status: statuses[n - 1] }) });
  await importUsers(company, file, { mapping, interval: 700 });
  expect(steps().filter((step) => step === "job")).toHaveLength(4);
  expect(waits).toEqual([700, 700, 700]);
});

test.each([false, true])("the rejected rows are in the result, with a bare preview: %s", async (bare) => {
  const rows = [newRow(1), badRow(2), newRow(3), badRow(4)];
  const { company, bodies } = await startImportApi({ rows, bare });
  const result = await importUsers(company, file, { mapping });
  expect(result).toMatchObject({ newUserCount: 2, invalidUserCount: 2 });
  expect(result.rejected).toEqual([badRow(2), badRow(4)]);
  expect(bodies("preview")).toMatchObject([
    { pageNumber: 1, pageSize: 1 },
    {
      pageSize: 500,
      filter: { filterGroups: [{ filterItems: [{ fieldName: "Status", operator: "Include", value: "Error" }] }] },
    },
  ]);
});

test("rejected rows with another status are found among all rows", async () => {
  const rows = [newRow(1), badRow(2, "Invalid")];
  const { company } = await startImportApi({ rows });
  expect((await importUsers(company, file, { mapping })).rejected).toEqual([badRow(2, "Invalid")]);
});

test("the rejected rows are requested once, also when the preview's are read several times", async () => {
  const rows = [newRow(1), ...Array.from({ length: 501 }, (_, n) => badRow(n + 2))];
  const { company, bodies } = await startImportApi({ rows });
  const read: unknown[] = [];
  const result = await importUsers(company, file, {
    mapping,
    rows: async ({ rejected }) => {
      for await (const row of rejected) read.push(row);
      for await (const row of rejected) read.push(row);
      return "onlyNew" as const;
    },
  });
  expect(result.rejected).toEqual(rows.slice(1));
  expect(read).toEqual([...result.rejected, ...result.rejected]);
  expect(bodies("preview")).toMatchObject([
    { pageNumber: 1, pageSize: 1 },
    { pageNumber: 1, pageSize: 500 },
    { pageNumber: 2, pageSize: 500 },
  ]);
});

test.each([
  ["all", { importType: "ImportAll" }],
  ["onlyNew", { importType: "OnlyNew" }],
  ["onlyExisting", { importType: "OnlyUpdateExisting" }],
  [["row-2"], { importType: "ImportSelected", selectedResourceIds: ["row-2"] }],
] as [ImportRows, object][])("the rows %j are confirmed as %j", async (rows, body) => {
  const { company, bodies } = await startImportApi();
  await importUsers(company, file, { mapping, rows });
  expect(bodies("confirm")).toEqual([body]);
});

test("a function chooses the rows by the preview", async () => {
  const { company, bodies } = await startImportApi({ rows: [newRow(1), newRow(2), badRow(3)] });
  await importUsers(company, file, {
    mapping,
    rows: async (preview) => {
      expect(preview).toMatchObject({ transactionId: "tx1", newUserCount: 2, invalidUserCount: 1 });
      const ids = [];
      for await (const { resourceId, validationDetail } of preview.rows) if (!validationDetail) ids.push(resourceId);
      return ids.slice(1);
    },
  });
  expect(bodies("confirm")).toEqual([{ importType: "ImportSelected", selectedResourceIds: ["row-2"] }]);
});

test("nothing is confirmed when the function throws, and its error is passed on", async () => {
  const { company, steps } = await startImportApi();
  const error = new Error("too many people");
  const rows = () => {
    throw error;
  };
  await expect(importUsers(company, file, { mapping, rows })).rejects.toBe(error);
  expect(steps()).not.toContain("confirm");
});

test("nothing is confirmed when the function chooses no row, which the API would take for all", async () => {
  const { company, steps } = await startImportApi();
  const error = { code: "invalid_options", message: expect.stringContaining("would import all rows") };
  await expect(importUsers(company, file, { mapping, rows: () => [] })).rejects.toMatchObject(error);
  expect(steps()).not.toContain("confirm");
});

test("fields and columns are found in any case, and other fields are custom fields", async () => {
  const columns = [" e-MAIL", "phone", "Manager", "Cost centre"];
  const { company, bodies } = await startImportApi({ columns: () => envelope({ fileFieldNames: columns }) });
  await importUsers(company, file, {
    mapping: { "E-mail": "EMAIL", Phone: "phonenumber", manager: "ManagerEmail", "Cost centre": "Cost Centre (EU)" },
  });
  expect(bodies("map")).toMatchObject([
    {
      fieldMappings: [
        { excelColumnName: " e-MAIL", fieldName: "Email" },
        { excelColumnName: "phone", fieldName: "PhoneNumber" },
        { excelColumnName: "Manager", fieldName: "ManagerEmail" },
        { excelColumnName: "Cost centre", fieldName: "Cost Centre (EU)" },
      ],
    },
  ]);
});

test("columns are sent as given when the API does not list them", async () => {
  const { company, bodies } = await startImportApi({ columns: () => envelope({ fileFieldNames: null }) });
  await importUsers(company, file, { mapping: { Mail: "email" } });
  expect(bodies("map")).toMatchObject([{ fieldMappings: [{ excelColumnName: "Mail", fieldName: "Email" }] }]);
});

test.each([
  [{ "E-mial": "email" }, `The file has no column "E-mial". Did you mean "E-mail"?`],
  [{ Telephone: "phoneNumber" }, `The file has no column "Telephone". It has "E-mail", "First Name".`],
  [{ "E-mail": "email", "e-mail": "department" }, `The mapping names the column "E-mail" twice.`],
])("the mapping %j is refused before it is sent", async (wrong, message) => {
  const { company, steps } = await startImportApi();
  await expect(importUsers(company, file, { mapping: wrong as UserMapping })).rejects.toMatchObject({
    name: "ImportError",
    phase: "map",
    message: expect.stringContaining(message),
    cause: expect.objectContaining({ code: "invalid_call", operation: "POST /api/target-users/create-mapping" }),
    resume: { transactionId: "tx1" },
  });
  expect(steps()).toEqual(["upload", "columns"]);
});

test.each([
  [["E-mail", "First Name", "E-mail"], "E-mail", `The file has 2 columns for "E-mail": "E-mail", "E-mail".`],
  [["E-MAIL", "e-mail "], "E-mail", `The file has 2 columns for "E-mail": "E-MAIL", "e-mail ".`],
])("of the columns %j, none is chosen for %j", async (columns, column, message) => {
  const { company, steps } = await startImportApi({ columns: () => envelope({ fileFieldNames: columns }) });
  await expect(importUsers(company, file, { mapping: { [column]: "email" } })).rejects.toMatchObject({
    phase: "map",
    message: expect.stringContaining(message),
  });
  expect(steps()).toEqual(["upload", "columns"]);
});

test("of several columns that differ in case, the one that is named exactly is mapped", async () => {
  const { company, bodies } = await startImportApi({ columns: () => envelope({ fileFieldNames: ["EMAIL", "email"] }) });
  await importUsers(company, file, { mapping: { email: "email" } });
  expect(bodies("map")).toMatchObject([{ fieldMappings: [{ excelColumnName: "email", fieldName: "Email" }] }]);
});

test.each([
  [{ mapping: {} }, "mapping is empty"],
  [{}, "has no mapping"],
  [{ mapping: { Mail: "" } }, `mapping has "" for the column "Mail"`],
  [{ mapping: { A: "email", B: "EMAIL" } }, `the columns "A" and "B" for the field Email`],
  [{ mapping, rows: [] }, "would import all rows"],
  [{ mapping, rows: "some" }, `rows is "some". Pass all, onlyNew, onlyExisting`],
  [{ mapping, rows: "toString" }, `rows is "toString"`],
  [{ mapping, interval: 0 }, "interval"],
  [{ mapping, timeout: Number.NaN }, "timeout"],
])("the options %j are refused before anything is sent", async (options, message) => {
  const { company, steps } = await startImportApi();
  const error = { code: "invalid_options", message: expect.stringContaining(message) };
  await expect(importUsers(company, file, options as never)).rejects.toMatchObject(error);
  expect(steps()).toEqual([]);
});

test("the client of the own company imports too, without a Company ID", async () => {
  const claims = { reseller_access: false, root_access: false, company_admin_access: true };
  const { server, keepnet } = await startImportApi({ token: jwt(claims) });
  await importUsers(keepnet.ownCompany(), file, { mapping });
  expect(server.calls).toHaveLength(6);
  expect(server.calls.every(({ headers }) => headers["x-keepnet-company-id"] === undefined)).toBe(true);
});

test.each(["unbound", "allCompanies"])("the client %s is refused before anything is sent", async (view) => {
  const { keepnet, steps } = await startImportApi();
  const client = view === "unbound" ? keepnet : keepnet.allCompanies();
  const error = { name: "ScopeError", message: expect.stringContaining("keepnet.forCompany(id)") };
  await expect(importUsers(client as never, file, { mapping })).rejects.toMatchObject(error);
  expect(steps()).toEqual([]);
});
