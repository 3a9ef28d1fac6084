import { afterEach, expect, test, vi } from "vitest";
import { sliceLength } from "../../src/sandbox/slices.ts";
import { type Client, signInHere } from "../robustness/in-process.ts";
import { memoryInUse } from "../robustness/memory.ts";
import { tokenOf } from "../tool/calls.ts";
import { dataOf, quillfern, refusalOf, searchBody } from "./support.ts";
import { turnsDuring } from "./turns.ts";

// Uploads and imports at their limits: what they hold is bounded, and they do not keep others waiting.

const json = "application/json";
const mebibyte = 1024 * 1024;
const rowCount = 40 * sliceLength;
const people = (count: number) =>
  `Email,Name\n${Array.from({ length: count }, (_, index) => `p${index}@import.example,P\n`).join("")}`;

afterEach(() => {
  vi.useRealTimers();
});

function upload({ post }: Client, text: string): Promise<Response> {
  const form = new FormData();
  form.append("File", new File([text], "people.csv", { type: "text/csv" }));
  return post("/api/target-users/upload", form);
}

function mapColumns({ post }: Client, transactionId: string): Promise<Response> {
  const fieldMappings = [
    { excelColumnName: "Email", fieldName: "Email" },
    { excelColumnName: "Name", fieldName: "FirstName" },
  ];
  return post("/api/target-users/create-mapping", JSON.stringify({ transactionId, fieldMappings }), json);
}

async function uploaded(client: Client, text: string): Promise<string> {
  return (await dataOf<{ transactionId: string }>(upload(client, text))).transactionId;
}

function importRows({ post }: Client, transactionId: string, members: object = {}): Promise<Response> {
  const body = JSON.stringify({ importType: "ImportAll", ...members });
  return post(`/api/target-users/${transactionId}/import`, body, json);
}

async function renew({ mock }: Client, transactionId: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await tokenOf(mock)}`, "x-keepnet-company-id": quillfern };
  return mock.fetch(`http://mock/api/target-users/${transactionId}/update`, { method: "PUT", headers });
}

function countOf(client: Client): Promise<{ totalNumberOfRecords: number }> {
  return dataOf(client.post("/api/target-users/search", JSON.stringify(searchBody("Email")), json));
}

test.each([
  ["50,001 rows", `a\n${"b\n".repeat(50_001)}`, "has more than the 50000 rows that the mock reads"],
  [
    "a million cells",
    `${"a,".repeat(200)}a\n${`${",".repeat(200)}\n`.repeat(6_000)}`,
    "has more than the 1000000 cells",
  ],
  ["a line of 10 MB", ",".repeat(10_000_000), "has a line longer than the 64 KiB that the mock reads"],
  ["a row of 10 MB", `"${"a\n".repeat(5_000_000)}"`, "is not valid CSV: max record size"],
])("a file of %s is refused", async (_, text, reason) => {
  await using client = await signInHere();
  expect(await refusalOf(upload(client, text))).toEqual([400, expect.stringContaining(reason)]);
  expect(client.mock.requests.at(-1)?.reason).toContain(reason);
});

test("five files of 10 MiB with a line for every two bytes are refused, and take no memory", async () => {
  await using client = await signInHere();
  const text = "a\n".repeat(5 * mebibyte - 500);
  const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await upload(client, text)).status));
  expect(statuses).toEqual([400, 400, 400, 400, 400]);
  client.mock.requests.length = 0;
  const before = memoryInUse();
  for (let index = 0; index < 5; index += 1) await (await upload(client, text)).arrayBuffer();
  client.mock.requests.length = 0;
  expect(memoryInUse() - before).toBeLessThan(5 * mebibyte);
});

test("an upload expires after an hour, and the next upload drops it", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await using client = await signInHere();
  const first = await uploaded(client, people(1));
  vi.setSystemTime(Date.now() + 3_600_000 - 1_000);
  const second = await uploaded(client, people(1));
  const kept = () => {
    const { companies } = client.mock.snapshot();
    return companies.flatMap(({ tables }) => (tables.imports ?? []).map((row) => Reflect.get(row, "transactionId")));
  };
  expect(kept()).toEqual([first, second]);
  vi.setSystemTime(Date.now() + 2_000);
  const third = await uploaded(await signedAgain(client), people(1));
  expect(kept()).toEqual([second, third]);
});

/** The same mock, with a token of now. */
async function signedAgain({ mock }: Client): Promise<Client> {
  return signInHere({}, mock);
}

test("of uploads that are too large together the oldest is dropped", async () => {
  await using client = await signInHere();
  const ids: string[] = [];
  for (let index = 0; index < 5; index += 1) ids.push(await uploaded(client, people(45_000)));
  const statuses = await Promise.all(ids.map(async (id) => (await mapColumns(client, id)).status));
  expect(statuses).toEqual([404, 200, 200, 200, 200]);
});

test("an upload that is renewed again and again counts once", async () => {
  await using client = await signInHere();
  const first = await uploaded(client, people(1));
  let large = await uploaded(client, people(45_000));
  for (let index = 0; index < 5; index += 1) {
    large = (await dataOf<{ transactionId: string }>(renew(client, large))).transactionId;
  }
  expect((await mapColumns(client, first)).status).toBe(200);
});

test("an upload, a mapping and an import of many rows give way between slices of them", async () => {
  await using client = await signInHere();
  const before = await countOf(client);
  const [transactionId, uploadTurns] = await turnsDuring(() => uploaded(client, people(rowCount)));
  const [mapping, mapTurns] = await turnsDuring(() => mapColumns(client, transactionId));
  const [response, importTurns] = await turnsDuring(() => importRows(client, transactionId));
  expect([mapping.status, response.status]).toEqual([200, 200]);
  // the file's bytes are parsed 16 KiB at a time, and its rows compared
  expect(uploadTurns).toBeGreaterThanOrEqual(rowCount / sliceLength);
  expect(mapTurns).toBeGreaterThanOrEqual(rowCount / sliceLength);
  expect(importTurns).toBeGreaterThanOrEqual(rowCount / sliceLength);
  expect((await countOf(client)).totalNumberOfRecords).toBe(before.totalNumberOfRecords + rowCount);
});

test("an import of selected rows looks each of them up once", async () => {
  await using client = await signInHere();
  const transactionId = await uploaded(client, people(30_000));
  await mapColumns(client, transactionId);
  const search = JSON.stringify(searchBody("", { pageSize: 30_000 }));
  const { items } = await dataOf<{ items: { results: { resourceId: string }[] } }>(
    client.post(`/api/target-users/${transactionId}/search`, search, json),
  );
  const selectedResourceIds = items.results.map(({ resourceId }) => resourceId).reverse();
  let comparisons = 0;
  const includes = vi.spyOn(Array.prototype, "includes").mockImplementation(function (this: unknown[], item) {
    comparisons += this.length;
    return this.indexOf(item) !== -1;
  });
  const response = await importRows(client, transactionId, { importType: "ImportSelected", selectedResourceIds });
  includes.mockRestore();
  expect(response.status).toBe(200);
  expect(comparisons).toBeLessThan(10 * 30_000);
});

test("who is added while an import is under way is not added again", async () => {
  await using client = await signInHere();
  const transactionId = await uploaded(client, people(rowCount));
  await mapColumns(client, transactionId);
  const importing = importRows(client, transactionId);
  const email = `p${rowCount - 1}@import.example`;
  const created = await client.post("/api/target-users", JSON.stringify({ email, phoneNumber: "+15550100100" }), json);
  expect([created.status, (await importing).status]).toEqual([200, 200]);
  const found = await dataOf<{ totalNumberOfRecords: number }>(
    client.post(
      "/api/target-users/search-email",
      JSON.stringify({ email, pageNumber: 1, pageSize: 10, orderBy: "Email", ascending: true }),
      json,
    ),
  );
  expect(found.totalNumberOfRecords).toBe(1);
});

test("the job of an import lists 1,000 rows that were left out, and counts them all", async () => {
  await using client = await signInHere();
  const text = `Email,Name\n${"nobody,N\n".repeat(1_200)}`;
  const transactionId = await uploaded(client, text);
  await mapColumns(client, transactionId);
  expect((await importRows(client, transactionId)).status).toBe(200);
  const { companies } = client.mock.snapshot();
  const job = companies.flatMap(({ tables }) => tables.jobs ?? []).at(-1);
  expect(job).toMatchObject({ processResults: [{ currentCount: 0, targetCount: 1_200, existsError: true }] });
  expect(Reflect.get(job ?? {}, "processResults")[0].processErrors).toHaveLength(1_000);
});
