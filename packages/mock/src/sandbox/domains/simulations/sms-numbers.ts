import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { idOf, numberOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";

type SmsNumber = Readonly<Schemas["SmishingPhoneNumber"]>;

export const smsNumbers = tableKind<SmsNumber>("smsNumbers", "resourceId");

/** The numbers that a company's text messages can come from: its own, or one that the platform has for it. */
export function smsNumbersOf(company: Company): SmsNumber[] {
  const own = [...company.table(smsNumbers).values()];
  if (own.length > 0) return own;
  const last = numberOf("sms", company.id) % 100;
  return [{ resourceId: idOf("sms", company.id), phoneNumber: `+155501${String(last).padStart(2, "0")}00` }];
}
