import { expect, test } from "vitest";
import { dataOf, refusalOf, type Signed, signIn } from "./support.ts";

interface Lookup {
  readonly resourceId: string;
  readonly genericCodeTypeId: number;
  readonly name: string;
}

interface Licenses {
  readonly licenses: { readonly resourceId: string; readonly licenseModules: { readonly resourceId: string }[] }[];
  readonly allLicenseModules: { readonly resourceId: string }[];
}

const typesOf = (values: readonly Lookup[]) => [...new Set(values.map(({ genericCodeTypeId }) => genericCodeTypeId))];

function list(keepnet: Signed, typeId: number): Promise<Lookup[]> {
  return dataOf(keepnet.send(`GET /api/lookups/${typeId}`));
}

test("a type of look-up has its own values, until a moment in the future", async () => {
  await using keepnet = await signIn();
  expect(typesOf(await list(keepnet, 1))).toEqual([1]);
  expect(typesOf(await list(keepnet, 21))).toEqual([21]);
  const response = await keepnet.send("GET /api/lookups/2");
  const expiry = Number(response.headers.get("lookup-expire"));
  expect(expiry).toBeGreaterThan(Date.now() / 1000);
  expect(typesOf(await dataOf(response))).toEqual([2]);
});

test("several types come in one list, by their numbers or by the name of one", async () => {
  await using keepnet = await signIn();
  const lookUp = (body: object) => keepnet.send("POST /api/lookups", body);
  expect(typesOf(await dataOf(lookUp({ typeIdList: [1, 21] })))).toEqual([1, 21]);
  const types = await dataOf<{ id: number; name: string }[]>(keepnet.send("GET /api/codetypes"));
  const countries = types.find(({ id }) => id === 1);
  expect(await dataOf(lookUp({ typeName: countries?.name, typeIdList: [] }))).toEqual(await list(keepnet, 1));
  expect((await lookUp({ typeIdList: [1] })).headers.get("lookup-expire")).toMatch(/^\d{10}$/);
  expect(await refusalOf(lookUp({ typeIdList: [1, 999] }))).toEqual([400, "body.typeIdList: there is no type 999"]);
  expect(await refusalOf(lookUp({ typeName: "Colours" }))).toEqual([400, 'body.typeName: there is no type "Colours"']);
  expect(await refusalOf(lookUp({}))).toEqual([400, expect.stringMatching(/^body: either typeIdList or typeName/)]);
});

test("an unknown type of look-up is not found, and a known one without values is empty", async () => {
  await using keepnet = await signIn();
  expect(await refusalOf(keepnet.send("GET /api/lookups/999"))).toEqual([404, expect.stringContaining("codetypes")]);
  expect(await list(keepnet, 19)).toEqual([]);
});

test("the lists that are the same for every company agree with each other", async () => {
  await using keepnet = await signIn();
  const read = <Data>(path: string) => dataOf<Data>(keepnet.send(`GET ${path}`));
  const languages = await list(keepnet, 21);
  const idsOf = (values: readonly { readonly resourceId: string }[]) => values.map(({ resourceId }) => resourceId);
  expect(idsOf(await read("/api/languages"))).toEqual(idsOf(languages));

  const { timeZoneList } = await read<{ timeZoneList: { id: string }[] }>("/api/timezone/timezones");
  const countries = (await list(keepnet, 1)) as (Lookup & { code: string })[];
  const defaults = await read<{ countryCode: string; languageResourceId: string; timezone: string }[]>(
    "/api/lookups/country-timezones",
  );
  expect(defaults.map(({ countryCode }) => countryCode).sort()).toEqual(countries.map(({ code }) => code).sort());
  for (const { languageResourceId, timezone } of defaults) {
    expect(idsOf(languages)).toContain(languageResourceId);
    expect(timeZoneList.map(({ id }) => id)).toContain(timezone);
  }

  const { licenses, allLicenseModules } = await read<Licenses>("/api/lookups/licenses");
  expect(idsOf(licenses)).toEqual(idsOf(await list(keepnet, 3)));
  for (const { licenseModules } of licenses) {
    expect(idsOf(allLicenseModules)).toEqual(expect.arrayContaining(idsOf(licenseModules)));
  }
});
