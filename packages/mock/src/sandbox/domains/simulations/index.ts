import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { searchActivityUsers } from "./activity-users.ts";
import { findInstance, phishing, quishing, smishing } from "./campaign.ts";
import { campaignWriters } from "./campaign-handlers.ts";
import { defaultDeliverySetting, deliverySettingsOf } from "./delivery-settings.ts";
import { toPhishingDetail, toQuishingDetail, toSmishingDetail } from "./detail.ts";
import * as events from "./events.ts";
import { campaignHandlers, eventHandler } from "./handlers.ts";
import { instanceHandlers } from "./instance-handlers.ts";
import { launches } from "./launches.ts";
import { passageOf } from "./passage.ts";
import { plannedPhishing, plannedQuishing, plannedSmishing } from "./planned.ts";
import { seed } from "./seed.ts";
import { phishingSimulation, quishingSimulation, smishingSimulation } from "./simulation.ts";
import { smsNumbersOf } from "./sms-numbers.ts";
import { phishingReports, quishingReports, smishingReports } from "./views.ts";
import { wholeReport } from "./whole-report.ts";

const phishingCampaigns = campaignWriters(phishingSimulation, plannedPhishing, toPhishingDetail);
const smishingCampaigns = campaignWriters(smishingSimulation, plannedSmishing, toSmishingDetail);
const quishingCampaigns = campaignWriters(quishingSimulation, plannedQuishing, toQuishingDetail);
const phishingInstances = instanceHandlers(phishingSimulation);
const smishingInstances = instanceHandlers(smishingSimulation);
const quishingInstances = instanceHandlers(quishingSimulation);

export const simulationDomain: Domain = {
  seed,
  passages: [phishingSimulation, smishingSimulation, quishingSimulation].map(passageOf),
  handlers: {
    createPhishingCampaign: phishingCampaigns.create,
    getPhishingCampaign: phishingCampaigns.get,
    updatePhishingCampaign: phishingCampaigns.update,
    deletePhishingCampaign: phishingCampaigns.delete,
    startPhishingCampaignJob: phishingInstances.start,
    startPhishingCampaignInstance: phishingInstances.startInstance,
    stopPhishingCampaignInstance: phishingInstances.stop,
    deletePhishingCampaignInstance: phishingInstances.delete,
    resendPhishingCampaignInstance: phishingInstances.resend,
    listPhishingEmailDeliverySettings: ({ company }) => ok({ results: deliverySettingsOf(company) }),
    getDefaultPhishingEmailDeliverySetting: ({ company }) => ok(defaultDeliverySetting(company)),
    searchPhishingCampaigns: campaignHandlers(phishing, "PhishingCampaign").search,
    exportPhishingCampaigns: campaignHandlers(phishing, "PhishingCampaign").export,
    searchPhishingCampaignJobs: phishingReports.searchJobs,
    exportPhishingCampaignJobs: phishingReports.exportJobs,
    searchPhishingCampaignInstances: launches.search,
    exportPhishingCampaignInstances: launches.export,
    listPhishingCampaignJobTargetGroups: ({ company, path }) => {
      const [, { groups = [] }] = findInstance(company, phishing, path.resourceId, path.instanceGroup);
      return ok({ groups: [...groups] });
    },
    downloadPhishingCampaignReport: ({ company, path, query }) =>
      wholeReport(company, phishing, path.resourceId, path.instanceGroup, String(query.excludeBotActivity) !== "false"),
    searchPhishingActivityUsers: searchActivityUsers,
    getPhishingCampaignJobSummary: phishingReports.summary,
    searchPhishingCampaignJobUsers: phishingReports.searchUsers,
    exportPhishingCampaignJobUsers: phishingReports.exportUsers,
    searchPhishingEmailOpened: eventHandler(phishing, "EmailOpenedEvent", events.openedEvents),
    searchPhishingEmailClicked: eventHandler(phishing, "EmailClickedEvent", events.clickedEvents),
    searchPhishingEmailSubmitted: eventHandler(phishing, "EmailSubmittedEvent", events.submittedEvents),
    searchPhishingMfaSubmitted: eventHandler(phishing, "MfaSubmittedEvent", events.mfaEvents),
    searchPhishingAttachmentOpened: eventHandler(phishing, "AttachmentOpenedEvent", events.attachmentEvents),
    searchPhishingEmailReported: eventHandler(phishing, "EmailReportedEvent", events.reportedEvents),
    searchPhishingEmailReplied: eventHandler(phishing, "EmailRepliedEvent", events.repliedEvents),
    createSmishingCampaign: smishingCampaigns.create,
    getSmishingCampaign: smishingCampaigns.get,
    updateSmishingCampaign: smishingCampaigns.update,
    deleteSmishingCampaign: smishingCampaigns.delete,
    startSmishingCampaignJob: smishingInstances.start,
    stopSmishingCampaignInstance: smishingInstances.stop,
    listSmishingPhoneNumbers: ({ company }) => ok(smsNumbersOf(company)),
    searchSmishingCampaigns: campaignHandlers(smishing, "SmishingCampaign").search,
    exportSmishingCampaigns: campaignHandlers(smishing, "SmishingCampaign").export,
    searchSmishingCampaignJobs: smishingReports.searchJobs,
    exportSmishingCampaignJobs: smishingReports.exportJobs,
    getSmishingCampaignJobSummary: smishingReports.summary,
    searchSmishingCampaignJobUsers: smishingReports.searchUsers,
    exportSmishingCampaignJobUsers: smishingReports.exportUsers,
    searchSmishingEvents: eventHandler(smishing, "SmsEvent", events.smsEvents),
    searchSmishingSmsClicked: eventHandler(smishing, "SmsClickedEvent", events.clickedEvents),
    searchSmishingSmsSubmitted: eventHandler(smishing, "SmsSubmittedEvent", events.submittedEvents),
    createQuishingCampaign: quishingCampaigns.create,
    getQuishingCampaign: quishingCampaigns.get,
    updateQuishingCampaign: quishingCampaigns.update,
    deleteQuishingCampaign: quishingCampaigns.delete,
    startQuishingCampaignJob: quishingInstances.start,
    stopQuishingCampaignInstance: quishingInstances.stop,
    listQuishingEmailDeliverySettings: ({ company }) => ok({ results: deliverySettingsOf(company) }),
    searchQuishingCampaigns: campaignHandlers(quishing, "QuishingCampaign").search,
    exportQuishingCampaigns: campaignHandlers(quishing, "QuishingCampaign").export,
    searchQuishingCampaignJobs: quishingReports.searchJobs,
    exportQuishingCampaignJobs: quishingReports.exportJobs,
    getQuishingCampaignJobSummary: quishingReports.summary,
    searchQuishingCampaignJobUsers: quishingReports.searchUsers,
    exportQuishingCampaignJobUsers: quishingReports.exportUsers,
    searchQuishingEmailOpened: eventHandler(quishing, "QuishingOpenedEvent", events.quishingOpenedEvents),
    searchQuishingEmailClicked: eventHandler(quishing, "QuishingClickedEvent", events.quishingClickedEvents),
    searchQuishingEmailSubmitted: eventHandler(quishing, "QuishingSubmittedEvent", events.quishingSubmittedEvents),
  },
};
