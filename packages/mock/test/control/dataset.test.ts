import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dataset, startMock } from "../../src/index.ts";
import { dataOf, quillfern, requestToken, searchBody, signIn, tesselbrook } from "../sandbox/support.ts";
import { control, refused } from "./support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
});
afterAll(() => rm(folder, { recursive: true }));

const small: Dataset = {
  credentials: [{ clientId: "me", clientSecret: "me-secret", companyId: "c1", role: "Company Admin" }],
  companies: [{ id: "c1", name: "Brackenfold", number: 1, tables: {} }],
};

/** What several operations give a signed-in Reseller. */
async function responsesOf({ send }: Awaited<ReturnType<typeof signIn>>): Promise<unknown[]> {
  const received = [
    send("POST /api/companies/search", searchBody("CreateTime")),
    send("GET /api/target-groups", undefined, quillfern),
    send("POST /api/target-users/search", searchBody("CreateTime"), quillfern),
    send("POST /api/enrollments/search", searchBody("CreateTime"), quillfern),
    send("GET /api/companies/my"),
    send("GET /api/roles", undefined, tesselbrook),
    send("GET /api/scim/fields", undefined, tesselbrook),
    send("POST /api/phishing-simulator/phishing-campaign/search", searchBody("CreateTime"), quillfern),
  ];
  return Promise.all(received.map((response) => dataOf(response)));
}

test("a snapshot that is loaded again leads to the same responses, in the same mock and in a new one", async () => {
  await using first = await signIn();
  await dataOf(first.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern));
  const [status, snapshot] = await control(first.mock, "GET snapshot");
  expect([status, snapshot]).toEqual([200, JSON.parse(JSON.stringify(first.mock.snapshot()))]);
  const received = await responsesOf(first);

  first.mock.reset();
  expect(await responsesOf(first)).not.toEqual(received);
  expect(await control(first.mock, "PUT dataset", snapshot)).toEqual([204, undefined]);
  expect(await responsesOf(first)).toEqual(received);

  const file = join(folder, "snapshot.json");
  await writeFile(file, `\uFEFF${JSON.stringify(snapshot, undefined, 2)}`);
  for (const dataset of [file, pathToFileURL(file), snapshot as Dataset]) {
    await using second = await signIn("mock-reseller", { dataset });
    expect(await responsesOf(second)).toEqual(received);
    second.mock.loadDataset(small);
    second.mock.reset();
    expect(await responsesOf(second)).toEqual(received);
  }
});

test("a dataset takes the place of everything: its credentials sign in, those before do not", async () => {
  await using mock = await startMock();
  const before = await requestToken(mock, "mock-reseller");
  mock.loadDataset(small);
  const ask = (token: string) =>
    fetch(`${mock.url}/api/companies/my`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask(before)).status).toBe(401);
  expect(await requestToken(mock, "mock-reseller")).toBeUndefined();
  expect(await dataOf(ask(await requestToken(mock, "me")))).toMatchObject([{ resourceId: "c1" }]);
});

test("what is loaded is a copy", async () => {
  await using mock = await startMock();
  const dataset = structuredClone(small);
  mock.loadDataset(dataset);
  Object.assign(dataset.companies[0] ?? {}, { name: "Other" });
  const snapshot = mock.snapshot();
  expect(snapshot).toEqual(small);
  Object.assign(snapshot.companies[0] ?? {}, { name: "Other" });
  expect(mock.snapshot()).toEqual(small);
});

const lines = (...companies: string[]) => `{\n  "credentials": [],\n  "companies": [\n${companies.join(",\n")}\n  ]\n}`;
const company = (members: string) => `    { "id": "c1", "name": "A", "number": 1, ${members} }`;

test.each([
  ["no JSON", '{\n  "credentials": [],,\n}', "The dataset is not JSON: line 2, column 21: property name expected."],
  ["nothing", "", "The dataset is not JSON: line 1, column 1: value expected."],
  ["a comma too many", '{ "credentials": [],\r\n "companies": [], }', "is not JSON: line 2, column 19: "],
  ["another type", "[]", "The dataset cannot be used: line 1, column 1: the dataset must be object."],
  [
    "a missing member",
    '{ "companies": [] }',
    "line 1, column 1: the dataset must have required property 'credentials'",
  ],
  [
    "a wrong type",
    lines('    { "id": "c1", "name": 7, "number": 1, "tables": {} }'),
    "line 4, column 19: companies[0].name must be string",
  ],
  [
    "an unknown member",
    lines(company('"tables": {}, "nmae": 1')),
    "line 4, column 59: companies[0].nmae is not a member that a dataset has here",
  ],
  [
    "an unknown kind of rows",
    lines(company('"tables": {\n "targetUser": [] }')),
    "line 5, column 2: companies[0].tables.targetUser is not",
  ],
  [
    "a wrong Company ID",
    lines('    { "id": "..", "name": "", "number": 1, "tables": {} }'),
    "line 4, column 7: companies[0].id must be a Company ID: 1 to 64",
  ],
  [
    "a row without its id",
    lines(company('"tables": { "targetGroups": [{}] }')),
    "companies[0].tables.targetGroups[0] must have required property 'resourceId'",
  ],
  [
    "a row that no response could show",
    lines(company('"tables": { "scimFields": [\n{ "resourceId": "a", "name": 5 }] }')),
    "line 5, column 22: companies[0].tables.scimFields[0].name must be string",
  ],
  [
    "a row that lacks what the sandbox reads",
    lines(company('"tables": { "companyGroups": [\n{ "resourceId": "a" }] }')),
    "line 5, column 1: companies[0].tables.companyGroups[0] must have required property 'companyIds'",
  ],
  [
    "two rows with one id",
    lines(company('"tables": { "targetGroups": [\n{ "resourceId": "a" },\n  { "resourceId": "a" }] }')),
    'line 6, column 5: companies[0].tables.targetGroups[1].resourceId must be unique: "a" stands before',
  ],
  [
    "two companies with one id",
    lines(company('"tables": {}'), company('"tables": {}')),
    'line 5, column 7: companies[1].id must be unique: "c1" stands before',
  ],
  [
    "a Reseller that is missing",
    lines(company('"resellerId": "c9", "tables": {}')),
    'companies[0].resellerId must be the id of a company in it, not "c9"',
  ],
  [
    "a parent that is missing",
    lines(company('"parentId": "c9", "tables": {}')),
    'companies[0].parentId must be the id of a company in it, not "c9"',
  ],
  [
    "a credential of no company",
    JSON.stringify({ ...small, companies: [] }),
    'line 1, column 61: credentials[0].companyId must be the id of a company in it, not "c1"',
  ],
  ["many mistakes", lines(...Array.from({ length: 7 }, () => "{}")), "; and 2 more."],
])("a dataset with %s is refused with its place, and nothing of it is loaded", async (_, text, reason) => {
  await using mock = await startMock();
  const before = mock.snapshot();
  expect(await control(mock, "PUT dataset", text)).toEqual(refused(400, reason));
  expect(mock.snapshot()).toEqual(before);
});

test("a dataset of more than 10 MiB cannot be sent, and the response says how to load it", async () => {
  await using mock = await startMock();
  const before = mock.snapshot();
  const body = JSON.stringify(small).padEnd(10 * 1024 * 1024 + 1);
  expect(await control(mock, "PUT dataset", body)).toEqual(refused(413, "Start the mock with the dataset instead."));
  expect(mock.snapshot()).toEqual(before);
});

test("a wrong dataset is an error of the start and of the method, which name the place in it", async () => {
  const file = join(folder, "wrong.json");
  await writeFile(file, lines('    { "id": "c1", "name": "A", "number": 1.5, "tables": {} }'));
  await expect(startMock({ dataset: file })).rejects.toMatchObject({
    code: "DATASET_INVALID",
    message: `The dataset ${file} cannot be used: line 4, column 32: companies[0].number must be integer.`,
  });
  await expect(startMock({ dataset: join(folder, "none.json") })).rejects.toMatchObject({
    code: "DATASET_UNREADABLE",
    message: expect.stringMatching(/none\.json cannot be read: ENOENT.*Check the path/),
  });
  const wrong = { ...small, companies: [{ ...small.companies[0], number: 1.5 }] };
  await expect(startMock({ dataset: wrong })).rejects.toMatchObject({
    message: "The dataset cannot be used: companies[0].number must be integer.",
  });
  await using mock = await startMock();
  expect(() => mock.loadDataset(wrong)).toThrow(expect.objectContaining({ code: "DATASET_INVALID" }));
});

test("a dataset without the sandbox is refused, not ignored", async () => {
  await expect(startMock({ sandbox: false, dataset: small })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: 'The option "dataset" is for the sandbox, which is off.',
  });
});
