import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";
import { settings } from "../direct-email-settings/setting.ts";

type DeliverySetting = Readonly<Schemas["EmailDeliverySetting"]>;

export const mailServers = tableKind<DeliverySetting>("mailServers", "resourceId");

/** The ways by which a company can send e-mails: its mail servers, or that of the platform, and its direct settings that work. */
export function deliverySettingsOf(company: Company): DeliverySetting[] {
  const running = [...company.table(settings).values()].filter(({ isRunning }) => isRunning);
  const direct = running.map(({ resourceId, name, isDefault }) => ({
    resourceId,
    name,
    type: 2,
    isDefault,
  }));
  const own = [...company.table(mailServers).values()];
  const platform = { resourceId: idOf("mailServer", company.id), name: "Platform server", type: 1, isDefault: true };
  const servers = own.length > 0 ? own : [platform];
  const hasDefault = direct.some(({ isDefault }) => isDefault);
  return [...servers.map((server) => ({ ...server, isDefault: server.isDefault && !hasDefault })), ...direct];
}

/** The way that a company's e-mails go if nobody chooses. */
export function defaultDeliverySetting(company: Company): Schemas["DefaultEmailDeliverySetting"] {
  const all = deliverySettingsOf(company);
  const { resourceId, type } = all.find(({ isDefault }) => isDefault) ?? (all[0] as DeliverySetting);
  return { resourceId, type };
}
