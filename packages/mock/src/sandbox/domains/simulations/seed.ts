import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import type { Example, Examples } from "../../seed/examples.ts";
import type { World } from "../../world/world.ts";
import { type Campaign, type CampaignKind, phishing, quishing, smishing } from "./campaign.ts";

type CampaignPage = { readonly data: { readonly results: readonly Partial<Campaign["row"]>[] | null } };

/** The campaigns that the examples show, and the people of those whose reports they show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const users = (
    id: "searchPhishingCampaignJobUsers" | "searchSmishingCampaignJobUsers" | "searchQuishingCampaignJobUsers",
  ) => jobUsers(examples, id);
  seedKind(world, phishing, examples.answers("searchPhishingCampaigns"), users("searchPhishingCampaignJobUsers"));
  seedKind(world, smishing, examples.answers("searchSmishingCampaigns"), users("searchSmishingCampaignJobUsers"));
  seedKind(world, quishing, examples.answers("searchQuishingCampaigns"), users("searchQuishingCampaignJobUsers"));
};

function jobUsers(
  examples: Examples,
  id: "searchPhishingCampaignJobUsers" | "searchSmishingCampaignJobUsers" | "searchQuishingCampaignJobUsers",
): Map<string | undefined, Schemas["CampaignJobUser"][]> {
  return new Map(examples.answers(id).map(({ companyId, value }) => [companyId, value.data.results ?? []]));
}

function seedKind(
  world: World,
  kind: CampaignKind,
  pages: readonly Example<CampaignPage>[],
  users: ReadonlyMap<string | undefined, Schemas["CampaignJobUser"][]>,
): void {
  for (const { companyId, value } of pages) {
    for (const shown of value.data.results ?? []) {
      const row = {
        hasTraining: false,
        categoryDistributionType: null,
        templateType: null,
        ...shown,
      } as Campaign["row"];
      const { resourceId, instanceGroup, lastLaunch } = row;
      const instances =
        instanceGroup === null || lastLaunch === null
          ? []
          : [{ instanceGroup, startTime: lastLaunch, users: users.get(companyId) ?? [] }];
      const rest = { targetGroupResourceIds: [], scenarioName: null, duration: 7, excludeFromReports: false };
      world
        .company(companyId ?? "")
        ?.table(kind)
        .put({ resourceId, row, ...rest, instances });
    }
  }
}
