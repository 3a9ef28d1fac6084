import { expect, test } from "vitest";
import { createMock, type InProcessMock } from "../../src/index.ts";
import { searchBody } from "../sandbox/support.ts";
import { signInHere } from "./in-process.ts";
import { memoryInUse } from "./memory.ts";

// What one request may hold is bounded, and what the mock keeps of it is not more than what was sent.

const mebibyte = 1024 * 1024;
const json = "application/json";

function list(mock: InProcessMock, since = 0): Promise<Response> {
  return mock.fetch(`http://mock/__mock/requests?since=${since}`);
}

const many = (count: number, value: unknown) => JSON.stringify({ ids: Array(count).fill(value) });
const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

test.each<[string, string, string | RegExp]>([
  ["nested in 65 levels", deep(65), "body is nested deeper than the 64 levels that the mock reads"],
  ["nested in 5,000 levels", deep(5_000), "body is nested deeper than the 64 levels that the mock reads"],
  ["an unfinished nest", "[".repeat(5_000), "body is nested deeper than the 64 levels that the mock reads"],
  ["40,000 values", many(40_000, 1), "body has more than the 32000 values that the mock reads"],
  ["brackets and commas in texts", JSON.stringify({ a: `\\"${"[,".repeat(40_000)}` }), /^body.pageNumber is required/],
])("a JSON body that is %s is refused with a 400 and a line, and is listed", async (_, body, message) => {
  await using client = await signInHere();
  const response = await client.post("/api/target-groups/search", body, json);
  expect(response.status).toBe(400);
  const { validationMessages } = (await response.json()) as { validationMessages: string[] };
  expect(validationMessages[0]).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  expect(client.mock.requests.at(-1)).toMatchObject({ status: 400, reason: validationMessages[0] });
  const listed = await list(client.mock);
  expect(listed.status).toBe(200);
  expect((await listed.json()) as object).toMatchObject({ requests: [{}, { status: 400 }] });
});

test("a JSON body of 64 levels is read", async () => {
  await using client = await signInHere();
  const response = await client.post("/api/target-groups/search", deep(64), json);
  expect(await response.json()).toMatchObject({ validationMessages: [expect.stringMatching(/^body: must be object/)] });
});

test.each([
  ["PUT", "dataset"],
  ["PUT", "faults"],
  ["POST", "tokens/revoke"],
])("a deep body of %s /__mock/%s is a 400", async (method, call) => {
  await using mock = await createMock();
  const response = await mock.fetch(`http://mock/__mock/${call}`, { method, body: deep(5_000) });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining("nested deeper than the 64 levels") });
});

test("a filter has at most 10,000 values over all its items", async () => {
  await using client = await signInHere();
  const found = async (count: number) => {
    const item = {
      fieldName: "Email",
      operator: "Include",
      value: Array(count).fill("bram.okafor@quillfern.example").join(),
    };
    const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item, item] }] };
    const body = JSON.stringify({ ...searchBody("Email"), filter });
    return (await client.post("/api/target-users/search", body, json)).json();
  };
  expect(await found(5_000)).toMatchObject({ data: { totalNumberOfRecords: 1 } });
  expect(await found(5_001)).toMatchObject({
    validationMessages: ["body.filter: it has more than the 10000 values that the mock reads"],
  });
});

test("a body of a form with files may have 10 MiB, any other 2 MiB, and more gets a 413 and a line", async () => {
  await using client = await signInHere();
  const statusOf = async (length: number, type: string) =>
    (await client.post("/nowhere", " ".repeat(length), type)).status;
  expect(await statusOf(2 * mebibyte, json)).toBe(404);
  expect(await statusOf(2 * mebibyte + 1, json)).toBe(413);
  expect(client.mock.requests.at(-1)?.reason).toMatch(/larger than the mock accepts \(2 MiB\)/);
  expect(await statusOf(10 * mebibyte, "multipart/form-data; boundary=x")).toBe(404);
  expect(await statusOf(10 * mebibyte + 1, "multipart/form-data; boundary=x")).toBe(413);
  expect(client.mock.requests.at(-1)?.reason).toMatch(/larger than the mock accepts \(10 MiB\)/);
});

test("a form has at most 100 parts, and its texts at most 256 KiB", async () => {
  await using client = await signInHere();
  const refusal = async (form: FormData) => {
    const response = await client.post("/api/target-users/upload", form);
    return [response.status, ((await response.json()) as { message: string }).message];
  };
  const parts = new FormData();
  for (let index = 0; index < 101; index += 1) parts.append(`part-${index}`, "x");
  expect(await refusal(parts)).toEqual([400, expect.stringContaining("more than the 100 parts that the mock reads")]);
  parts.delete("part-0");
  expect(await refusal(parts)).toEqual([400, expect.stringContaining("body.File is required")]);
  const long = new FormData();
  long.append("File", "x".repeat(256 * 1024));
  expect(await refusal(long)).toEqual([400, expect.stringContaining("longer than the 256 KiB that the mock reads")]);
});

test("an encoded form has at most 100 members", async () => {
  await using mock = await createMock();
  const body = "a=1&".repeat(200_000);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const response = await mock.fetch("http://mock/connect/token", { method: "POST", body, headers });
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ error_description: expect.stringContaining("more than the 100 parts") }),
  ]);
});

test("of very many breaches the first 50 are told", async () => {
  await using client = await signInHere();
  const body = JSON.stringify({ importType: "ImportAll", selectedResourceIds: Array(30_000).fill(1) });
  const response = await client.post("/api/target-users/x/import", body, json);
  const { validationMessages } = (await response.json()) as { validationMessages: string[] };
  expect([response.status, validationMessages.length, validationMessages.at(-1)]).toEqual([400, 51, "and 29950 more"]);
});

test("a request is kept as its bytes, and its body is parsed when it is read", async () => {
  await using client = await signInHere();
  await client.post("/api/target-groups/search", JSON.stringify(searchBody("Name")), json);
  const [, request] = client.mock.requests;
  expect(request?.body).toEqual(searchBody("Name"));
  expect(request?.body).not.toBe(request?.body);
  expect(structuredClone(request)?.body).toEqual(searchBody("Name"));
});

test("the record of requests is as large as their bytes, however many values they hold", async () => {
  await using client = await signInHere();
  const body = `[${"[],".repeat(10_000)}[]]`;
  const before = memoryInUse();
  for (let index = 0; index < 200; index += 1) await (await client.post("/nowhere", body, json)).arrayBuffer();
  expect(client.mock.requests.length).toBe(201);
  // parsed, they are 3 MiB each
  expect(memoryInUse() - before).toBeLessThan(20 * mebibyte);
});

test("headers and URLs count for the size of the record", async () => {
  await using mock = await createMock();
  const headers = { "x-long": "x".repeat(mebibyte) };
  for (let index = 0; index < 70; index += 1) await mock.fetch("http://mock/nowhere", { headers });
  expect(mock.requests.length).toBeLessThan(40);
  expect(mock.requests.at(-1)?.sequence).toBe(69);
});

test("a list of requests has as many as one response may hold, and says where to go on", async () => {
  await using client = await signInHere();
  for (let index = 0; index < 6; index += 1) await client.post(`/${index}`, "x".repeat(2 * mebibyte), "text/plain");
  const page = async (since: number) => {
    const { requests, next } = (await (await list(client.mock, since)).json()) as {
      requests: { path: string }[];
      next: number;
    };
    return [requests.map(({ path }) => path), next];
  };
  expect(await page(1)).toEqual([["/0", "/1", "/2", "/3"], 5]);
  expect(await page(5)).toEqual([["/4", "/5"], 7]);
  expect(await page(7)).toEqual([[], 7]);
});
