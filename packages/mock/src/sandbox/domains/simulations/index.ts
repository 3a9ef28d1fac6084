import type { Domain } from "../../domain.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { findCampaign, phishing, quishing, smishing } from "./campaign.ts";
import { assertGroups, createCampaign } from "./create.ts";
import { campaignHandlers, reportHandlers } from "./handlers.ts";
import { launch } from "./launch.ts";
import { seed } from "./seed.ts";

const phishingReports = reportHandlers(phishing);
const smishingReports = reportHandlers(smishing);
const quishingReports = reportHandlers(quishing);

export const simulationDomain: Domain = {
  seed,
  handlers: {
    createPhishingCampaign: ({ world, company, caller, body }) =>
      ok({ resourceId: createCampaign(world, company, caller.credential.clientId, body).resourceId }),
    startPhishingCampaignJob: ({ world, company, path, body }) => {
      const campaign = findCampaign(company, phishing, path.resourceId);
      assertGroups(company, body.targetGroupResourceIds);
      launch(world, company, phishing, campaign, body.targetGroupResourceIds);
      return ok({ resourceId: campaign.resourceId });
    },
    startPhishingCampaignInstance: ({ world, company, path }) => {
      const campaign = findCampaign(company, phishing, path.resourceId);
      const next = campaign.instances.length + 1;
      if (Number(path.instanceGroup) !== next) {
        throw new Refusal(400, "Invalid request", [`instanceGroup: the next instance of this campaign is ${next}`]);
      }
      launch(world, company, phishing, campaign, campaign.targetGroupResourceIds);
      return ok({ resourceId: campaign.resourceId });
    },
    searchPhishingCampaigns: campaignHandlers(phishing).search,
    exportPhishingCampaigns: campaignHandlers(phishing).export,
    searchPhishingCampaignJobs: phishingReports.searchJobs,
    exportPhishingCampaignJobs: phishingReports.exportJobs,
    getPhishingCampaignJobSummary: phishingReports.summary,
    searchPhishingCampaignJobUsers: phishingReports.searchUsers,
    exportPhishingCampaignJobUsers: phishingReports.exportUsers,
    searchPhishingEmailOpened: phishingReports.opened,
    searchPhishingEmailClicked: phishingReports.clicked,
    searchPhishingEmailSubmitted: phishingReports.submitted,
    searchSmishingCampaigns: campaignHandlers(smishing).search,
    exportSmishingCampaigns: campaignHandlers(smishing).export,
    searchSmishingCampaignJobs: smishingReports.searchJobs,
    exportSmishingCampaignJobs: smishingReports.exportJobs,
    getSmishingCampaignJobSummary: smishingReports.summary,
    searchSmishingCampaignJobUsers: smishingReports.searchUsers,
    exportSmishingCampaignJobUsers: smishingReports.exportUsers,
    searchQuishingCampaigns: campaignHandlers(quishing).search,
    exportQuishingCampaigns: campaignHandlers(quishing).export,
    searchQuishingCampaignJobs: quishingReports.searchJobs,
    exportQuishingCampaignJobs: quishingReports.exportJobs,
    getQuishingCampaignJobSummary: quishingReports.summary,
    searchQuishingCampaignJobUsers: quishingReports.searchUsers,
    exportQuishingCampaignJobUsers: quishingReports.exportUsers,
    searchQuishingEmailOpened: quishingReports.opened,
    searchQuishingEmailClicked: quishingReports.clicked,
    searchQuishingEmailSubmitted: quishingReports.submitted,
  },
};
