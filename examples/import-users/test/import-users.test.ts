import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientCredentials, createKeepnet, paginate } from "@keepnet/core";
import { type Mock, startMock } from "@keepnet/mock";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { recipe } from "./recipe.ts";

const company = "qL3nF8vXr2Ta";
const people = `E-mail,First name,Surname,Department,Cost center,Shoe size
anna.berg@quillfern.example,Anna,Berg,Sales,CC-1,38
nobody,=1+1,Body,Sales,CC-2,40
"ben.ito@quillfern.example",Ben,"Ito, Jr.",Finance,CC-3,42
`;

let mock: Mock;
let folder: string;
let file: string;
let args: string[];

beforeAll(async () => {
  mock = await startMock();
});
beforeEach(async () => {
  mock.reset();
  finishJobs("Finished");
  folder = await mkdtemp(join(tmpdir(), "import-users-"));
  file = join(folder, "people.csv");
  await writeFile(file, people);
  args = [file, "--company", company, "--map", "Surname=lastName"];
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => mock.close());

/** What the API says of every mapping job: the sandbox's own take a while, which no test should wait for. */
function finishJobs(status: string): void {
  const counts = { newUserCount: 2, existingUserCount: 0, invalidUserCount: 1, totalRowCount: 3 };
  mock.respond("GET /api/target-users/mapping-job/{resourceId}", { body: { data: { status, ...counts } } });
}

const sent = (operation: string) => mock.requests.filter(({ operationId }) => operationId === operation).length;

async function imported() {
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  const client = createKeepnet({ baseUrl: mock.url, auth }).forCompany(company);
  const all = await Array.fromAsync(paginate(client, "/api/target-users/search"));
  return all.filter(({ email }) => people.includes(String(email)));
}

const state = () => join(folder, `people.csv.${company}.import.json`);

test("people are imported with their custom fields, and the rejected rows are written with their reasons", async () => {
  const { code, stdout, stderr } = await recipe.run(mock.url, [...args, "--yes"]);
  expect(stdout).toBe(
    `Imported into Quillfern Logistics (${company}): 2 new, 0 existing. Rejected: 1, see ${join(folder, "people.rejected.csv")}.\n`,
  );
  expect(code).toBe(1);
  for (const line of ["Surname: lastName", "Cost center: Cost center", "Shoe size: not imported", "upload", "confirm"])
    expect(stderr.split("\n")).toContain(line);

  const found = (await imported()).toSorted((a, b) => String(a.email).localeCompare(String(b.email)));
  expect(found).toMatchObject([
    {
      email: "anna.berg@quillfern.example",
      lastName: "Berg",
      customFieldValues: [{ name: "Cost center", value: "CC-1" }],
    },
    { email: "ben.ito@quillfern.example", lastName: "Ito, Jr.", department: "Finance" },
  ]);
  const rejected = parse(await readFile(join(folder, "people.rejected.csv")), { columns: true });
  expect(rejected).toEqual([
    {
      ...{ email: "nobody", firstName: "'=1+1", lastName: "Body", department: "Sales", phoneNumber: "" },
      reasons: "email: This is not an e-mail address",
    },
  ]);
  expect((await readdir(folder)).toSorted()).toEqual(["people.csv", "people.rejected.csv"]);
  const calls = mock.requests.filter(({ path }) => path.startsWith("/api/target-users"));
  expect(new Set(calls.map(({ companyId }) => companyId))).toEqual(new Set([company]));
  expect(stdout + stderr).not.toContain("mock-reseller-secret");
});

test("without a terminal and --yes nobody is imported, and --yes goes on with the same upload", async () => {
  const preview = await recipe.run(mock.url, args);
  expect(preview.code).toBe(0);
  expect(preview.stdout).toContain(
    `Nobody was imported into Quillfern Logistics (${company}): 2 new, 0 existing, 1 rejected.`,
  );
  expect([await imported(), sent("importTargetUsers")]).toEqual([[], 0]);

  const confirmed = await recipe.run(mock.url, [...args, "--yes"]);
  expect(confirmed.stdout).toContain("2 new, 0 existing");
  expect([sent("uploadTargetUsers"), sent("createFieldMapping"), sent("importTargetUsers")]).toEqual([1, 1, 1]);
  expect(await imported()).toHaveLength(2);

  const again = await recipe.run(mock.url, [...args, "--yes", "--rows", "onlyNew"]);
  expect([again.code, again.stdout]).toEqual([1, expect.stringContaining("There is nobody to import")]);
  expect([await imported(), sent("importTargetUsers")]).toEqual([expect.objectContaining({ length: 2 }), 1]);
});

test("after Ctrl+C the next run goes on with the same upload, unless the file has changed", async () => {
  finishJobs("Processing");
  const program = recipe.start(mock.url, [...args, "--yes"]);
  await program.seen("\nwait\n");
  program.interrupt();
  const { code, stderr } = await program.outcome;
  const { transactionId } = JSON.parse(await readFile(state(), "utf8"));
  expect(code).toBe(130);
  expect(stderr).toContain(
    `Interrupted. Nobody was imported. Run the same command again: it goes on with the upload ${transactionId}.`,
  );

  finishJobs("Finished");
  const next = await recipe.run(mock.url, args);
  expect(next.stderr).toContain(`going on with the upload ${transactionId} of an earlier run`);
  expect(sent("uploadTargetUsers")).toBe(1);

  await writeFile(file, people.replace("Berg", "Berger"));
  await recipe.run(mock.url, [...args, "--yes"]);
  expect(sent("uploadTargetUsers")).toBe(2);
  expect((await imported()).map(({ lastName }) => lastName)).toContain("Berger");
  expect((await readdir(folder)).toSorted()).toEqual(["people.csv", "people.rejected.csv"]);
});

test("Ctrl+C during the confirmation waits for its response", async () => {
  const program = recipe.start(mock.url, [...args, "--yes"]);
  mock.respond("POST /api/target-users/{transactionId}/import", async () => {
    program.interrupt();
    await program.seen("The import has been confirmed: waiting for the response.");
    return undefined;
  });
  const { stdout } = await program.outcome;
  expect(stdout).toContain("2 new, 0 existing");
  expect(await imported()).toHaveLength(2);
});

test("a confirmation without a response is not sent again, whatever the next run is told", async () => {
  mock.faults.set([{ connection: "dropped", operation: "importTargetUsers" }]);
  const failed = await recipe.run(mock.url, [...args, "--yes"]);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(`Quillfern Logistics (${company}) failed: import_failed: `);
  expect(failed.stderr).toContain("may have been imported");
  expect(failed.stderr).not.toContain("Nobody was imported");

  mock.faults.clear();
  mock.requests.length = 0;
  const next = await recipe.run(mock.url, [...args, "--yes"]);
  expect([next.code, next.stderr]).toEqual([1, expect.stringContaining(`To import again, delete ${state()}.`)]);
  await writeFile(state(), '{"companyId": "qL3n');
  const unreadable = await recipe.run(mock.url, [...args, "--yes"]);
  expect([unreadable.code, unreadable.stderr]).toEqual([
    1,
    expect.stringContaining(`${state()} cannot be read. Look at`),
  ]);
  expect([sent("uploadTargetUsers"), sent("importTargetUsers")]).toEqual([0, 0]);
});

test("a refused confirmation and a forgotten upload say how to go on", async () => {
  mock.faults.set([{ status: 400, operation: "importTargetUsers" }]);
  const refused = await recipe.run(mock.url, [...args, "--yes"]);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("it goes on with the upload ")]);

  mock.faults.set([{ status: 404, operation: "searchImportPreview" }]);
  const forgotten = await recipe.run(mock.url, [...args, "--yes"]);
  expect(forgotten.stderr).toContain("it begins with the upload");
  mock.faults.clear();
  expect((await recipe.run(mock.url, [...args, "--yes"])).stdout).toContain("2 new, 0 existing");
  expect([sent("uploadTargetUsers"), (await imported()).length]).toEqual([2, 2]);
});

test("a company that the credential does not manage is an error, and nothing is uploaded", async () => {
  const { code, stderr } = await recipe.run(mock.url, [
    file,
    "--company",
    "oC5wR2hLk7Bn",
    "--map",
    "Surname=lastName",
    "--yes",
  ]);
  expect([code, stderr]).toEqual([1, expect.stringContaining("oC5wR2hLk7Bn failed: forbidden: ")]);
  expect(sent("uploadTargetUsers")).toBe(0);
  expect(await readdir(folder)).toEqual(["people.csv"]);
});

test("what is wrong before the first call is exit code 2, and nothing is sent", async () => {
  const wrong = await recipe.run(mock.url, [file]);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("Name the company with --company.")]);
  const { code, stderr } = await recipe.run(mock.url, args, "");
  expect([code, stderr]).toEqual([2, expect.stringContaining("KEEPNET_CLIENT_ID, KEEPNET_CLIENT_SECRET not set: ")]);
  expect(mock.requests).toEqual([]);
});
