import type { Company } from "../../world/company.ts";
import { type CustomField, customFieldsOf } from "./custom-field.ts";

interface Given {
  readonly resourceId: string | null;
  readonly value: unknown;
  readonly timestampValue?: unknown;
}

/** The fields that a person needs a value of and has none: those in use that are everybody's, or of the person's groups. */
export function missingFields(company: Company, given: readonly Given[], groupIds: readonly string[]): CustomField[] {
  const filled = given.filter(({ value, timestampValue = null }) => value !== null || timestampValue !== null);
  return customFieldsOf(company).filter(
    ({ resourceId, isRequired, isActive, targetGroupResourceId: groupId }) =>
      isRequired &&
      isActive &&
      (groupId === null || groupIds.includes(groupId)) &&
      !filled.some((value) => value.resourceId === resourceId),
  );
}
