import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import type { Example, Examples } from "../../seed/examples.ts";
import type { World } from "../../world/world.ts";
import { type Campaign, type CampaignKind, type JobUser, phishing, quishing, smishing } from "./campaign.ts";
import { mailServers } from "./delivery-settings.ts";
import { planShown } from "./seed-plan.ts";
import { seedSent } from "./seed-sent.ts";
import { silent } from "./silent-user.ts";
import { smsNumbers } from "./sms-numbers.ts";

type Row = Campaign["row"];
type CampaignPage = { readonly data: { readonly results: readonly Partial<Row>[] | null } };
type UserPage<User> = { readonly data: { readonly results: readonly User[] | null } };
type UsersOfCompanies = ReadonlyMap<string | undefined, readonly JobUser[]>;

/** The campaigns that the examples show, and the people of those whose reports they show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const mailed = usersOf(examples.responses("searchPhishingCampaignJobUsers"), (user) => user);
  const texted = usersOf(examples.responses("searchSmishingCampaignJobUsers"), fromSmishing);
  const printed = usersOf(examples.responses("searchQuishingCampaignJobUsers"), fromQuishing);
  seedKind(world, phishing, examples.responses("searchPhishingCampaigns"), mailed, groupsOf(examples));
  seedKind(world, smishing, examples.responses("searchSmishingCampaigns"), texted);
  seedKind(world, quishing, examples.responses("searchQuishingCampaigns"), printed);
  seedPlans(world, phishing, examples.responses("getPhishingCampaign"));
  seedPlans(world, smishing, examples.responses("getSmishingCampaign"));
  seedPlans(world, quishing, examples.responses("getQuishingCampaign"));
  seedSent(world, examples);
  for (const { companyId = "", value } of examples.responses("listSmishingPhoneNumbers")) {
    for (const number of value.data) world.company(companyId)?.table(smsNumbers).put(number);
  }
  for (const { companyId = "", value } of examples.responses("listPhishingEmailDeliverySettings")) {
    const servers = (value.data.results ?? []).filter(({ type }) => type === 1);
    for (const server of servers) world.company(companyId)?.table(mailServers).put(server);
  }
};

type Detail = { readonly data: Parameters<typeof planShown>[0] };

function seedPlans(world: World, kind: CampaignKind, details: readonly Example<Detail>[]): void {
  for (const { companyId = "", value } of details) {
    const table = world.company(companyId)?.table(kind);
    const campaign = table?.get(value.data.resourceId);
    if (campaign !== undefined) table?.put({ ...campaign, ...planShown(value.data) });
  }
}

function usersOf<User>(pages: readonly Example<UserPage<User>>[], toUser: (user: User) => JobUser): UsersOfCompanies {
  return new Map(pages.map(({ companyId, value }) => [companyId, (value.data.results ?? []).map(toUser)]));
}

/** Text messages tell only of clicks that they were opened. */
function fromSmishing({ smishingScenarioName, ...user }: Schemas["SmishingCampaignJobUser"]): JobUser {
  const { lastClickedTime: lastOpenedTime, clickedCount: openedCount } = user;
  return { ...silent, ...user, phishingScenarioName: smishingScenarioName, lastOpenedTime, openedCount };
}

function fromQuishing({ quishingScenarioName, ...user }: Schemas["QuishingCampaignJobUser"]): JobUser {
  return { ...silent, ...user, phishingScenarioName: quishingScenarioName };
}

type Groups = ReadonlyMap<string | undefined, readonly Schemas["CampaignJobTargetGroup"][]>;

function groupsOf(examples: Examples): Groups {
  const pages = examples.responses("listPhishingCampaignJobTargetGroups");
  return new Map(pages.map(({ companyId, value }) => [companyId, value.data.groups ?? []]));
}

function seedKind(
  world: World,
  kind: CampaignKind,
  pages: readonly Example<CampaignPage>[],
  users: UsersOfCompanies,
  groups: Groups = new Map(),
): void {
  for (const { companyId, value } of pages) {
    for (const shown of value.data.results ?? []) {
      const row = { hasTraining: false, categoryDistributionType: null, templateType: null, ...shown } as Row;
      const { resourceId, instanceGroup, lastLaunch, status } = row;
      const launched = {
        users: users.get(companyId) ?? [],
        groups: groups.get(companyId) ?? [],
        ...(status !== null && { status }),
      };
      const instances =
        instanceGroup === null || lastLaunch === null ? [] : [{ instanceGroup, startTime: lastLaunch, ...launched }];
      const rest = { targetGroupResourceIds: [], scenarioName: null, duration: 7, excludeFromReports: false };
      world
        .company(companyId ?? "")
        ?.table(kind)
        .put({ resourceId, row, ...rest, instances });
    }
  }
}
