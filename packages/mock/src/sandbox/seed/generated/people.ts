import type { TargetGroup } from "../../domains/target-groups/target-group.ts";
import type { TargetUser } from "../../domains/target-users/target-user.ts";
import { mapInSlices } from "../../slices.ts";
import { diceOf, idOf } from "../../world/derive.ts";
import { departments, firstNames, lastNames } from "./words.ts";

/** No generated person changes, so this is when all of them came to be. */
const created = "2026-01-05T08:00:00Z";
export const everybody = "All employees";
const noDirectory = { isEditable: true, scimSettingName: null, ldapConfigName: null };

/** A group of all people of a company, and one for each department. */
export function generateGroups(companyId: string): TargetGroup[] {
  return [everybody, ...departments].map((name) => ({
    resourceId: groupId(companyId, name),
    name,
    priority: "Medium",
    createTime: created,
    updateTime: null,
    isScimGroup: false,
    isGoogleGroup: false,
    isCreatedBySystem: name === everybody,
    ...noDirectory,
  }));
}

/** The people of a company, the same each time. */
export function generateUsers(companyId: string, companyName: string, count: number): TargetUser[] {
  return indexes(count).map(maker(companyId, companyName));
}

/** The same, made in slices. */
export function generateUsersInSlices(companyId: string, companyName: string, count: number): Promise<TargetUser[]> {
  return mapInSlices(indexes(count), maker(companyId, companyName));
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Makes the person with an index. */
function maker(companyId: string, companyName: string): (index: number) => TargetUser {
  const domain = `${companyName.toLowerCase().replaceAll(" ", "-")}.example`;
  const groupIds = new Map([everybody, ...departments].map((name) => [name, groupId(companyId, name)] as const));
  const groupsOf = (...names: string[]) => names.map((name) => groupIds.get(name) ?? "");
  return (index) => {
    const throwDice = diceOf(companyId, "person", String(index));
    const one = (names: readonly string[]) => names[throwDice(names.length)] ?? "";
    const [firstName, lastName, department] = [one(firstNames), one(lastNames), one(departments)];
    return {
      resourceId: idOf(companyId, "person", String(index)),
      email: `${firstName}.${lastName}.${index + 1}@${domain}`.toLowerCase(),
      firstName,
      lastName,
      department,
      priority: one(["Low", "Medium", "High"]),
      status: throwDice(20) === 0 ? "Inactive" : "Active",
      customFieldValues: [],
      // of the numbers that are kept free for fiction
      phoneNumber: `+1${200 + throwDice(700)}55501${String(throwDice(100)).padStart(2, "0")}`,
      timeZone: null,
      preferredLanguage: null,
      createTime: created,
      updateTime: null,
      ...noDirectory,
      targetGroupResourceIds: groupsOf(everybody, department),
    };
  };
}

export function groupId(companyId: string, name: string): string {
  return idOf(companyId, "group", name);
}
