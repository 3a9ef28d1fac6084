import { exportFile } from "../../files/export-file.ts";
import { Pending } from "../../replies.ts";
import type { Company } from "../../world/company.ts";
import { type CampaignKind, findInstance } from "./campaign.ts";
import { ofActivity } from "./search-type.ts";
import { toPhishingUser } from "./users.ts";
import { phishingUserColumns } from "./views.ts";

/** Everything about one launch, in a file that is made until it is asked for a second time. */
export function wholeReport(
  company: Company,
  kind: CampaignKind,
  id: string,
  group: number,
  excludeBotActivity: boolean,
): Pending | Promise<File> {
  const [, instance] = findInstance(company, kind, id, group);
  if (company.isFirst(`report ${kind.name} ${id} ${group}`)) return new Pending();
  const users = ofActivity(instance.users.map(toPhishingUser), excludeBotActivity ? 0 : 2);
  return exportFile("campaign-report", users, phishingUserColumns, "Excel");
}
