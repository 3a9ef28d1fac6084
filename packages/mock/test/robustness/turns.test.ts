import { expect, test } from "vitest";
import { everybody } from "../../src/sandbox/domains/target-users/search.ts";
import { lazily } from "../../src/sandbox/seed/generated/lazily.ts";
import { generateUsers, generateUsersInSlices } from "../../src/sandbox/seed/generated/people.ts";
import { Company } from "../../src/sandbox/world/company.ts";
import { quillfern } from "../sandbox/support.ts";
import { turnsDuring } from "../sandbox/turns.ts";
import { signInHere } from "./in-process.ts";

// At its limits the mock lets others have their turn. `pnpm bench:mock:blocking` measures how long the longest turn takes.

const json = "application/json";
const all = { searchInputTextValue: "", condition: "AND" };
const search = { pageNumber: 1, pageSize: 10, orderBy: "Email", ascending: true, filter: all };
const file = { ...search, reportAllPages: true };
const people = "/api/target-users/search";

/** The status of a response and the turns until then; another request of its kind before has everything loaded. */
async function turnsOf(path: string, body: string | FormData, before: string | FormData): Promise<[number, number]> {
  await using client = await signInHere({ companies: 4, users: 10_000 });
  const type = typeof body === "string" ? json : undefined;
  await (await client.post(path, before, type, quillfern)).text();
  const companyId = typeof body === "string" ? "" : quillfern;
  const [{ status }, turns] = await turnsDuring(() => client.post(path, body, type, companyId));
  return [status, turns];
}

function fileOf(text: string): FormData {
  const form = new FormData();
  form.append("File", new File([text], "people.csv", { type: "text/csv" }));
  return form;
}

test.each([
  ["page of 40,000 people", people, { ...search, pageSize: 100_000 }],
  ["CSV file of 40,000 people", `${people}/export`, { ...file, exportType: "Csv" }],
  ["Excel file of 40,000 people", `${people}/export`, { ...file, exportType: "Excel" }],
  ["PDF file of 40,000 people", `${people}/export`, { ...file, exportType: "PDF" }],
])("%s: made in many turns", async (_, path, body) => {
  const [status, turns] = await turnsOf(path, JSON.stringify(body), JSON.stringify(body));
  expect(status).toBe(200);
  expect(turns).toBeGreaterThan(1_000);
});

test("a list of 10,000 values is read once, not for each of 40,000 people", { timeout: 30_000 }, async () => {
  await using client = await signInHere({ companies: 4, users: 10_000 });
  const value = Array.from({ length: 10_000 }, (_, index) => `person.${index}@example.com`).join();
  const item = { fieldName: "Email", operator: "Include", value };
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item] }] };
  const response = await client.post(people, JSON.stringify({ ...search, filter }), json, "");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { totalNumberOfRecords: 0 } });
});

test("10,000 people of a company are made in many turns, the same as in one", async () => {
  const [users, turns] = await turnsDuring(() => generateUsersInSlices("qL3nF8vXr2Ta", "Quillfern", 10_000));
  expect(turns).toBeGreaterThan(30);
  expect(users).toEqual(generateUsers("qL3nF8vXr2Ta", "Quillfern", 10_000));
});

test("what goes through all people has them made in slices", async () => {
  const user = generateUsers(quillfern, "Quillfern", 1);
  const inOneGo = () => {
    throw new Error("The people are made in one go.");
  };
  const tables = lazily({ targetUsers: inOneGo }, { targetUsers: async () => user });
  const identity = { id: quillfern, name: "Quillfern", number: 1 };
  const company = new Company({ ...identity, tables }, { now: () => 0, passages: new Map() }, () => 1);
  expect(await everybody([company])).toEqual(user);
});

test("an upload of 10 MiB is read in several turns", async () => {
  const [status, turns] = await turnsOf("/api/target-users/upload", fileOf("a\n".repeat(5_000_000)), fileOf("Email\n"));
  expect(status).toBe(400);
  expect(turns).toBeGreaterThan(9);
});
