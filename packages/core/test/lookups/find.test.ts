import type { Lookup } from "@keepnet/openapi";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/index.ts";
import { lookupList } from "../../src/lookups/lookup-list.ts";

const row = (resourceId: string, name: string | null, isoCode: string | null, code: string | null = null) =>
  ({ resourceId, name, isoCode, code }) as Lookup;

const countries = lookupList("countries", [
  row("nl", "Netherlands", "NL"),
  row("no", "Norway", "NO"),
  row("kp", "North Korea", "KP"),
  row("kr", "South Korea", "KR"),
  row("tr", "Türkiye", "TR"),
  ...["Austria", "Belgium", "Chile", "Denmark", "Estonia", "Finland"].map((name) => row(name, name, null)),
]);

const languages = lookupList("languages", [
  row("1", "English (United Kingdom)", "en-GB", "en"),
  row("2", "English (United States)", "en-US", "en"),
  row("3", "Dutch", "nl-NL", "nl"),
]);

/** What a search that fails says. */
function messageOf(find: () => unknown): string {
  try {
    find();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidCallError);
    return (error as Error).message;
  }
  throw new Error("It found something.");
}

test.each(["Netherlands", "netherlands", " NETHERLANDS ", "nl", "NL"])("%j finds the Netherlands", (text) => {
  expect(countries.find(text).resourceId).toBe("nl");
});

test("a name in another form of Unicode is the same name", () => {
  expect(countries.find("Türkiye".normalize("NFD")).resourceId).toBe("tr");
});

test("a row is found by its code as well", () => {
  expect(languages.find("NL").resourceId).toBe("3");
  expect(languages.find("en-us").resourceId).toBe("2");
});

test("a text that matches several values is refused with each of them", () => {
  expect(messageOf(() => languages.find("en"))).toBe(
    `"en" matches 2 values in the look-up languages. Pass the name or code of one: "English (United Kingdom)" (en-GB), "English (United States)" (en-US).`,
  );
});

test("a value that the API lists twice is one value", () => {
  const twice = lookupList("1", [row("nl", "Netherlands", "NL"), row("nl", "Netherlands", "NL")]);
  expect(twice.find("NL").resourceId).toBe("nl");
});

test.each([
  ["Nethelrands", `Did you mean "Netherlands"?`],
  ["korea", `Did you mean "North Korea", "South Korea"?`],
  ["Atlantis of old", "Choose one of its rows."],
])("%s matches nothing, and the nearest names are suggested", (text, remedy) => {
  expect(messageOf(() => countries.find(text))).toBe(
    `${JSON.stringify(text)} matches nothing in the look-up countries. ${remedy}`,
  );
});

test("a short list is suggested as a whole", () => {
  expect(messageOf(() => languages.find("Klingon"))).toContain(
    `It has "English (United Kingdom)", "English (United States)", "Dutch".`,
  );
  expect(messageOf(() => lookupList("33", []).find("x"))).toContain("It has no values.");
});

test.each(["", "  ", undefined, null])("%j never finds a row that lacks a name or code", (text) => {
  expect(messageOf(() => countries.find(text as string))).toContain("matches nothing");
});

const zones = lookupList("timeZones", [
  { id: "W. Europe Standard Time", displayName: "(UTC+01:00) Amsterdam, Berlin" },
  { id: "UTC", displayName: "(UTC) Coordinated Universal Time" },
  ...["A", "B", "C", "D"].map((letter) => ({ id: `${letter} zone`, displayName: `Zone ${letter}` })),
]);

test.each(["w. europe standard time", "(utc+01:00) amsterdam, berlin"])("%j finds a time zone", (text) => {
  expect(zones.find(text).id).toBe("W. Europe Standard Time");
});

test.each([
  ["Amsterdam", `Did you mean "(UTC+01:00) Amsterdam, Berlin"?`],
  ["W Europe Standard Tme", `Did you mean "W. Europe Standard Time"?`],
])("for the time zone %s, its name or id is suggested", (text, remedy) => {
  expect(messageOf(() => zones.find(text))).toContain(remedy);
});

test("a name that several time zones have is refused with their ids", () => {
  const displayName = "Central Time";
  const twice = lookupList("timeZones", [
    { id: "c1", displayName },
    { id: "c2", displayName },
  ]);
  expect(messageOf(() => twice.find(displayName))).toContain(
    `"Central Time" matches 2 values in the look-up timeZones. Pass the name or code of one: "Central Time" (c1), "Central Time" (c2).`,
  );
});

test("a row that the API lists without a name is named by its codes", () => {
  const nameless = lookupList("languages", [row("1", null, "en-GB", "en"), row("2", null, "en-US", "en")]);
  expect(messageOf(() => nameless.find("en"))).toContain(`"en-GB" (en), "en-US" (en).`);
});
