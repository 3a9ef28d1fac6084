import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { assertGroups } from "../target-groups/target-group.ts";
import { type CustomField, customFieldNamed, customFieldsOf } from "./custom-field.ts";

type Request = Schemas["CreateCustomFieldRequest"] | Schemas["UpdateCustomFieldRequest"] | Schemas["CustomFieldItem"];

/**
 * What a request makes of a field: all of it, whatever it was before.
 *
 * @param sortOrder - the field's place when the request has none
 * @throws {Refusal} 400: no such target group.
 */
export function written(
  company: Company,
  request: Request,
  place: string,
  sortOrder = 1 + Math.max(0, ...customFieldsOf(company).map((field) => field.sortOrder)),
): Omit<CustomField, "resourceId" | "ownerType" | "isEditable"> {
  const { name, fieldDataType, targetGroupResourceId, isActive = true, isRequired = false } = request;
  if (targetGroupResourceId) assertGroups(company, [targetGroupResourceId], `${place}.targetGroupResourceId`);
  return {
    name,
    fieldDataType,
    targetGroupResourceId: targetGroupResourceId || null,
    isActive,
    sortOrder: request.sortOrder ?? sortOrder,
    isRequired,
  };
}

/** @throws {Refusal} 409: another field of the company has the name. */
export function assertFreeName(company: Company, name: string, own?: string): void {
  const taken = customFieldNamed(company, name);
  if (taken === undefined || taken.resourceId === own) return;
  throw new Refusal(409, `A custom field named "${name}" exists already in this company`);
}
