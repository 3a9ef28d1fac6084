import type { Schemas } from "../../operation-types.ts";
import { bundledExamples } from "../../seed/bundled-examples.ts";

/** The platform's lists, which are the same for every company and never change. */
export interface Catalog {
  readonly types: readonly Schemas["CodeType"][];
  readonly values: readonly Schemas["Lookup"][];
  readonly licenses: readonly Schemas["LicenseType"][];
  readonly timeZones: readonly Schemas["TimeZone"][];
}

let read: Catalog | undefined;

/** The look-ups that the examples of the document show. */
export function catalog(): Catalog {
  read ??= readCatalog();
  return read;
}

function readCatalog(): Catalog {
  const examples = bundledExamples();
  const shown = [...examples.responses("listLookups"), ...examples.responses("listLookup")];
  const values = new Map(shown.flatMap(({ value }) => value.data).map((lookup) => [lookup.resourceId, lookup]));
  const types = examples.responses("listCodeTypes").flatMap(({ value }) => value.data);
  const licenses = examples.responses("getLicenseCatalog").flatMap(({ value }) => value.data.licenses ?? []);
  const timeZones = examples.responses("getTimeZoneOptions").flatMap(({ value }) => value.data.timeZoneList ?? []);
  return { types, values: [...values.values()], licenses, timeZones };
}

/** The type of languages. */
const languageType = 21;

/** A language, by its id or its name. */
export function languageNamed(idOrName: string): Schemas["Lookup"] | undefined {
  const languages = catalog().values.filter(({ genericCodeTypeId }) => genericCodeTypeId === languageType);
  return languages.find(({ resourceId, name }) => resourceId === idOrName || name === idOrName);
}

/** A time zone, by its id or the text that is shown for it. */
export function timeZoneNamed(idOrName: string): Schemas["TimeZone"] | undefined {
  return catalog().timeZones.find(({ id, displayName }) => id === idOrName || displayName === idOrName);
}

/** A value, by its id. */
export function lookUp(resourceId: string | null): Schemas["Lookup"] | undefined {
  return catalog().values.find((value) => value.resourceId === resourceId);
}
