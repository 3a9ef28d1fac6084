import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Context } from "../../handler.ts";
import type { OperationId, Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { findCampaign, phishing } from "./campaign.ts";

type Row = Schemas["CampaignJobInstance"];
type OfCampaign = Pick<Context<OperationId>, "company"> & { readonly path: { readonly resourceId: string } };
type Search = { readonly body: Schemas["CampaignJobInstanceSearchRequest"] };
type Export = { readonly body: Schemas["CampaignJobInstanceExportRequest"] };

const row = "CampaignJobInstance";

const columns: Columns<Row> = {
  Instance: ({ instanceGroup }) => instanceGroup,
  "Start Date": ({ startDate }) => startDate?.slice(0, 10),
  "Target Users": ({ totalTargetUserCount }) => totalTargetUserCount,
  Status: ({ status }) => status,
};

const frequencies = ["Once", "Every week", "Every two weeks", "Every month", "Every quarter"];

/** The launches of one phishing campaign, in pages and as a file. */
export const launches = {
  search: async ({ company, path, body }: OfCampaign & Search) =>
    ok(await page(rows(company, path.resourceId, body.phishingCampaignFrequencyGroup), body, { row })),
  export: ({ company, path, body }: OfCampaign & Export) =>
    exportSearch(
      "campaign-instances",
      rows(company, path.resourceId, body.phishingCampaignFrequencyGroup),
      body,
      columns,
      { row },
    ),
};

/** All launches belong to one repetition, because the sandbox repeats none by itself. */
function rows(company: Company, id: string, frequencyGroup: number | null | undefined): Row[] {
  const campaign = findCampaign(company, phishing, id);
  const { frequency, jobResultMessage } = campaign.row;
  const all = campaign.instances.map(({ instanceGroup, startTime, users, status }) => ({
    instanceGroup,
    startDate: startTime,
    createdDate: startTime,
    totalTargetUserCount: users.length,
    status: status ?? campaign.row.status,
    jobResultMessage,
    frequencyGroup: 1,
    frequency,
    frequencyDescription: frequencies[frequency] ?? null,
    frequencyCount: 1,
  }));
  return all.filter((launch) => (frequencyGroup ?? launch.frequencyGroup) === launch.frequencyGroup);
}
