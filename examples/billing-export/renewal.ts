import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import { parseISO } from "date-fns/parseISO";

/** `unreadable`: the license has an end, but its date is in a format that `--dates` does not name. */
export type Renewal = "due" | "expired" | "later" | "none" | "unreadable";

interface License {
  readonly licenceExpired: boolean;
  readonly licenseEndDate: string | null;
}

/** When a license is to be renewed. Whether it has expired is for the API to say. */
export function renewalOf(
  license: License,
  { renewals, dates }: { renewals: number; dates?: string | undefined },
): Renewal {
  if (license.licenceExpired) return "expired";
  if (!license.licenseEndDate) return "none";
  const end = readDate(license.licenseEndDate, dates);
  if (!isValid(end)) return "unreadable";
  return differenceInCalendarDays(end, new Date()) <= renewals ? "due" : "later";
}

/** Accounts write dates in formats of their own, and 03/04/2027 is in March or in April: without a format it is neither. */
function readDate(text: string, format: string | undefined): Date {
  const iso = parseISO(text);
  if (isValid(iso) || format === undefined) return iso;
  return parse(text.slice(0, format.length), format, new Date());
}
