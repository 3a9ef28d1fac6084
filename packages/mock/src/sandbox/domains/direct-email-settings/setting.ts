import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A connection to a company's mail provider, as it is kept. */
export interface DirectEmailSetting extends Readonly<Omit<Schemas["DirectEmailSetting"], "status">> {
  readonly isRunning: boolean;
  readonly isDefault: boolean;
  readonly createTime: string | null;
}

export const settings = tableKind<DirectEmailSetting>("directEmailSettings", "resourceId");

export const providers: Readonly<Record<number, string>> = { 1: "Microsoft365", 2: "GoogleWorkspace", 3: "EWS" };

/** @throws {Refusal} 404: the company has no such setting. */
export function findSetting(company: Company, id: string): DirectEmailSetting {
  const setting = company.table(settings).get(id);
  if (setting === undefined) throw new Refusal(404, "No direct e-mail setting with this id was found in this company");
  return setting;
}

/** @throws {Refusal} 409: another setting of the company has the name. */
export function assertFreeName(company: Company, name: string, own?: string): void {
  const taken = [...company.table(settings).values()].find((setting) => setting.name === name);
  if (taken === undefined || taken.resourceId === own) return;
  throw new Refusal(409, `A direct e-mail setting named "${name}" exists already in this company`);
}

/** A setting's own page, where its status is a number. */
export function toDetail(setting: DirectEmailSetting): Schemas["DirectEmailSetting"] {
  const { isRunning, isDefault: _isDefault, createTime: _createTime, ...rest } = setting;
  return { ...rest, status: isRunning ? 1 : 2 };
}

/** A setting as a row of the search, where type and status are words. */
export function toRow(setting: DirectEmailSetting): Schemas["DirectEmailSettingSummary"] {
  const { resourceId, name, type, isRunning, isDefault, createTime } = setting;
  const status = isRunning ? "Running" : "Failed";
  return { resourceId, name, type: providers[type] ?? null, status, isDefault, createTime };
}
