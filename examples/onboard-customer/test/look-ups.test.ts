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

test("names are found in any case, and a time zone by its name too", async () => {
  const license = { period, start, end, type: "starter", modules: ["phishing simulator"] };
  const timeZone = "(utc+01:00) amsterdam, berlin, bern, rome, stockholm, vienna";
  expect(await look({ license, timeZone })).toMatchObject({
    LicenseTypeResourceId: "lS6tR1aMv7Bn",
    LicenseModuleResourceIdArray: [phishing],
    TimeZoneId: "W. Europe Standard Time",
  });
});

test.each([
  [{ country: "Nederland" }, '"Nederland" matches nothing in the look-up countries'],
  [{ timeZone: "Amsterdam" }, '"Amsterdam" matches nothing in the look-up timeZones. It has "(UTC) Coordinated'],
  [{ dateFormat: "dd.MM.yyyy" }, 'no date format "dd.MM.yyyy". Choose one of these: dd/MM/yyyy, MM/dd/yyyy'],
  [{ timeFormat: "25h" }, 'no time format "25h". Choose one of these: 24h, 12h'],
  [{ license: { period, start, end, type: "Startr" } }, '"Startr" matches nothing in the look-up licenses.'],
  [{ license: { period, start, end, modules: ["Phising"] } }, "nothing in the look-up licenseModules."],
  [{ license: { period, start, end, modules: ["Callback Simulator"] } }, 'give the module "Callback Simulator"'],
  [{ license: { period, start, end, type: "Starter", modules: sample.license.modules } }, 'of the type "Professional"'],
])("%j is refused", async (changes, message) => {
  await expect(look(changes)).rejects.toThrow(message);
});
