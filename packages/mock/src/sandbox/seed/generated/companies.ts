import type { Profile } from "../../domains/companies/profile.ts";
import { type ExecutiveReport, reports } from "../../domains/executive-reports/report.ts";
import type { CompanyData } from "../../world/company.ts";
import { diceOf, idOf } from "../../world/derive.ts";
import { harbourlight } from "../companies.ts";
import { companyName } from "./company-name.ts";
import { historyOf } from "./history.ts";
import { lazily, prepare } from "./lazily.ts";
import { generateGroups, generateUsers, generateUsersInSlices } from "./people.ts";

/** How many companies to generate, how many people in each, and the text that everything in them follows from. */
export interface Generated {
  readonly companies: number;
  readonly users: number;
  readonly seed: string;
}

/** Above the numbers of the companies that are always there. */
const firstNumber = 1_000;
/** Every so many companies, one is a part of the one before. */
const partEvery = 8;

/**
 * Companies of the first Reseller, the same for the same seed. Their people are created when they are first read,
 * so that a large world costs nothing at the start.
 *
 * @param models - companies whose licenses and industries are copied
 */
export function generateCompanies(
  { companies, users, seed }: Generated,
  models: readonly CompanyData[],
  now: number,
): CompanyData[] {
  const [report] = models.flatMap(({ tables }) => (tables[reports.name] ?? []) as ExecutiveReport[]);
  const reseller = models.find(({ id }) => id === harbourlight.id);
  const profiles = models.flatMap(({ tables }) => (tables.profile ?? []) as Profile[]);
  return Array.from({ length: companies }, (_, index) => {
    const id = companyIdAt(seed, index);
    const name = companyName(seed, index);
    const isPart = index % partEvery === partEvery - 1;
    const people = lazily(
      { targetGroups: () => generateGroups(id), targetUsers: () => generateUsers(id, name, users) },
      { targetUsers: () => generateUsersInSlices(id, name, users) },
    );
    const identity = { id, name, number: firstNumber + index, resellerId: harbourlight.id };
    const history = reseller && historyOf(reseller, { ...identity, tables: people }, report, now);
    return {
      ...identity,
      ...(isPart && { parentId: companyIdAt(seed, index - 1) }),
      tables: lazily(
        {
          profile: () => [profileLike(profiles, id, users)],
          targetGroups: () => people.targetGroups ?? [],
          targetUsers: () => people.targetUsers ?? [],
          ...history,
        },
        {
          targetUsers: async () => {
            await prepare(people, "targetUsers");
            return people.targetUsers ?? [];
          },
        },
      ),
    };
  });
}

/** The id of the company with this index. */
export function companyIdAt(seed: string, index: number): string {
  return idOf(seed, "company", String(index));
}

function profileLike(profiles: readonly Profile[], id: string, users: number): Profile {
  const throwDice = diceOf(id, "profile");
  const model = profiles[throwDice(profiles.length)];
  if (model === undefined) throw new Error("There is no company whose profile could be the model");
  const month = String(1 + throwDice(12)).padStart(2, "0");
  return {
    ...model,
    resourceId: id,
    numberOfUsers: users + 10 * throwDice(50),
    createTime: `${2021 + throwDice(5)}-${month}-${String(1 + throwDice(28)).padStart(2, "0")}T08:00:00Z`,
    logoUrl: null,
    websiteUrl: null,
    tags: [],
    deletedTargetUserCount: 0,
  };
}
