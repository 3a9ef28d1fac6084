import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { systemUsers } from "../system-users/system-user.ts";
import { targetUsersOf } from "../target-users/target-user.ts";
import { type DirectEmailSetting, settings } from "./setting.ts";

/** What stands for every domain of the tenant. */
const allDomains = "All Domains";

/** The domains of a company's tenant: those of its people, and what its settings allow. */
export function domainsOf(company: Company): string[] {
  const people = [...targetUsersOf(company), ...company.table(systemUsers).values()];
  const allowed = [...company.table(settings).values()].flatMap(({ allowedDomains }) => allowedDomains ?? []);
  const all = [...people.flatMap(({ email }) => domainOf(email ?? "") ?? []), ...allowed];
  return [...new Set(all)].filter((domain) => domain !== allDomains);
}

/** @throws {Refusal} 400: the setting sends nothing for the address. */
export function assertSender({ allowedDomains, name }: DirectEmailSetting, from: string): void {
  if (allowedDomains?.includes(allDomains) === true) return;
  if (allowedDomains?.some((domain) => domain.toLowerCase() === domainOf(from)) === true) return;
  const what = `body.from: the setting "${name}" sends for ${allowedDomains?.join(", ") || "no domain"}, not for ${from}`;
  throw new Refusal(400, "Invalid request", [what]);
}

function domainOf(email: string): string | undefined {
  return email.split("@")[1]?.toLowerCase();
}
