/** A date, perhaps with a time. Without a zone it is in UTC. */
const datePattern = /^((\d{4})-(\d\d)-(\d\d))(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since 1970 of a date in ISO 8601, in UTC where it has no zone, whatever the zone of the machine; undefined
 * for a text that is none, and for a day that its month does not have.
 */
export function isoInstant(text: string): number | undefined {
  const [, date, year, month, day, time = "00:00", zone = "Z"] = datePattern.exec(text) ?? [];
  // `Date.parse` takes the 31st of February for the 3rd of March
  if (Number(day) > 28 && Number(day) > daysOf(Number(year), Number(month))) return undefined;
  const instant = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** @param month - from 1 on */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
