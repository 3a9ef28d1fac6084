const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
const times = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
const numbers = new Intl.NumberFormat("en-GB");
const percents = new Intl.NumberFormat("en-GB", { style: "percent" });

/** A date of the API as a day; as it is where it is in an account's own format. */
export function day(value: string | null | undefined): string {
  if (!value) return "–";
  return Number.isNaN(Date.parse(value)) ? value : dates.format(new Date(value));
}

export const time = (value: number): string => times.format(value);

export const count = (value: number | null | undefined): string => numbers.format(value ?? 0);

/** A part of a total; nothing of nothing is nothing. */
export const percent = (part: number, total: number): string => percents.format(total > 0 ? part / total : 0);
