import { expect, test } from "vitest";
import { everybody } from "../../src/sandbox/domains/target-users/search.ts";
import { lazily } from "../../src/sandbox/seed/generated/lazily.ts";
import { generateUsers, generateUsersInSlices } from "../../src/sandbox/seed/generated/people.ts";
import { Company } from "../../src/sandbox/world/company.ts";
import { quillfern } from "../sandbox/support.ts";
import { longestTurnOf, turnsDuring } from "../sandbox/turns.ts";
import { signInHere } from "./in-process.ts";

// At its limits the mock lets others have their turn. The budget is 50 ms of CPU time in a turn (`pnpm bench:mock:blocking`
// measures it in a process that is warm); here are twice as many, because the compiler and the collector work too.

const budget = 100;
const json = "application/json";
const all = { searchInputTextValue: "", condition: "AND" };
const search = { pageNumber: 1, pageSize: 10, orderBy: "Email", ascending: true, filter: all };
const file = { ...search, reportAllPages: true };
const people = "/api/target-users/search";

/** The longest turn until the response to a request; another of its kind before has everything loaded. */
async function longest(path: string, body: string | FormData, before: string | FormData): Promise<[number, number]> {
  await using client = await signInHere({ companies: 4, users: 10_000 });
  const type = typeof body === "string" ? json : undefined;
  await (await client.post(path, before, type, quillfern)).text();
  const companyId = typeof body === "string" ? "" : quillfern;
  const [{ status }, turn] = await longestTurnOf(() => client.post(path, body, type, companyId));
  return [status, turn];
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
])("%s: made in many turns", { timeout: 60_000 }, async (_, path, body) => {
  const [status, turn] = await longest(path, JSON.stringify(body), JSON.stringify(body));
  expect(status).toBe(200);
  expect(turn).toBeLessThan(budget);
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
  const company = new Company({ ...identity, tables }, { now: () => 0, passages: new Map() });
  expect(await everybody([company])).toEqual(user);
});

test("an upload of 10 MiB is read in several turns", { timeout: 60_000 }, async () => {
  const [status, turn] = await longest("/api/target-users/upload", fileOf("a\n".repeat(5_000_000)), fileOf("Email\n"));
  expect(status).toBe(400);
  expect(turn).toBeLessThan(budget);
});
