import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Customer, readCustomer } from "../customer.ts";

const sample = await readCustomer(join(import.meta.dirname, "..", "customer.yaml"));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "customer-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(customer: object): Promise<Customer> {
  const file = join(folder, "customer.json");
  await writeFile(file, JSON.stringify(customer));
  return readCustomer(file);
}

test("the file may be JSON", async () => {
  expect(await read(sample)).toEqual(sample);
});

const { license, directEmail, apiClient } = sample;

test.each([
  [{ nmae: "Bracken" }, 'Unrecognized key: "nmae"'],
  [{ license: { ...license, start: "1-1-2027" } }, "license.start"],
  [{ license: { ...license, modules: undefined } }, "needs a type, modules or both"],
  [{ directEmail: { ...directEmail, tenantId: undefined } }, "Microsoft365 needs a tenantId"],
  [{ directEmail: { ...directEmail, provider: "GoogleWorkspace" } }, "GoogleWorkspace has none"],
  [{ apiClient: { ...apiClient, allowedIpAddresses: ["everywhere"] } }, "apiClient.allowedIpAddresses[0]"],
  [{ name: " " }, "name"],
])("%j is refused", async (changes, message) => {
  await expect(read({ ...sample, ...changes })).rejects.toThrow(message);
});
