import { join } from "node:path";
import { clientCredentials, createKeepnet } from "@keepnet/core";
import { createMock, type InProcessMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Customer, readCustomer } from "../customer.ts";
import { lookUp } from "../look-ups.ts";

const { signal } = new AbortController();
const sample = await readCustomer(join(import.meta.dirname, "..", "customer.yaml"));
const { period, start, end } = sample.license;
let mock: InProcessMock;

beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

function look(changes: Partial<Customer>) {
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  return lookUp(createKeepnet({ auth, fetch: mock.fetch }), { ...sample, ...changes }, signal);
}

const phishing = "mP2hS7sMx4Qd";
const educator = "mA5wE1dTn8Kc";

test.each([
  ["a type alone has its own modules", { type: "Starter" }, "lS6tR1aMv7Bn", [phishing]],
  ["modules alone have the type with exactly them", { modules: ["Phishing Simulator"] }, "lS6tR1aMv7Bn", [phishing]],
  ["other modules are Custom", { modules: ["Awareness Educator"] }, "lC8uS2tMw4Jy", [educator]],
  ["Custom may be said", { type: "Custom", modules: ["Awareness Educator"] }, "lC8uS2tMw4Jy", [educator]],
])("license: %s", async (_name, license, type, modules) => {
  expect(await look({ license: { ...license, period, start, end } })).toMatchObject({
    LicenseTypeResourceId: type,
    LicenseModuleResourceIdArray: modules,
  });
});

test.each([
  [{ country: "Nederland" }, '"Nederland" matches nothing in the look-up countries'],
  [{ timeZone: "Amsterdam" }, 'no time zone "Amsterdam". Choose one of these: UTC, GMT Standard Time'],
  [{ license: { period, start, end, modules: ["Callback Simulator"] } }, 'give the module "Callback Simulator"'],
  [{ license: { period, start, end, type: "Starter", modules: sample.license.modules } }, 'of the type "Professional"'],
])("%j is refused", async (changes, message) => {
  await expect(look(changes)).rejects.toThrow(message);
});
