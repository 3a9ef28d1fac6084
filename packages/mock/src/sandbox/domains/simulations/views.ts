import type { Columns } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { phishing, quishing, smishing } from "./campaign.ts";
import { reportHandlers } from "./handlers.ts";
import { toPhishingJob, toQuishingJob, toSmishingJob } from "./job.ts";
import { toSmishingSummary } from "./smishing-summary.ts";
import { toPhishingSummary, toQuishingSummary } from "./summary.ts";
import { toPhishingUser, toQuishingUser, toSmishingUser } from "./users.ts";

type AnyJob = Schemas["CampaignJob"] | Schemas["SmishingCampaignJob"] | Schemas["QuishingCampaignJob"];

function jobColumns<Job extends AnyJob>(delivered: (job: Job) => number): Columns<Job> {
  return {
    Name: ({ name }) => name,
    "Start Date": ({ startDate }) => startDate?.slice(0, 10),
    "Target Users": ({ totalTargetUserCount }) => totalTargetUserCount,
    Delivered: delivered,
    Opened: ({ totalOpenedCount }) => totalOpenedCount,
    Clicked: ({ totalClickedCount }) => totalClickedCount,
    Submitted: ({ totalSubmittedCount }) => totalSubmittedCount,
    "No Response": ({ totalNoResponseCount }) => totalNoResponseCount,
  };
}

type MailUser = Schemas["CampaignJobUser"] | Schemas["QuishingCampaignJobUser"];
type AnyUser = MailUser | Schemas["SmishingCampaignJobUser"];

const names: Columns<AnyUser> = {
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Email: ({ email }) => email,
};
const opened: Columns<MailUser> = { Opened: ({ openedCount }) => openedCount };
const figures: Columns<AnyUser> = {
  Clicked: ({ clickedCount }) => clickedCount,
  Submitted: ({ submittedCount }) => submittedCount,
  Reported: ({ reportedCount }) => reportedCount,
};

/** What files show of people in a phishing campaign. */
export const phishingUserColumns: Columns<Schemas["CampaignJobUser"]> = { ...names, ...opened, ...figures };

export const phishingReports = reportHandlers(phishing, {
  jobRow: "CampaignJob",
  jobColumns: jobColumns<Schemas["CampaignJob"]>(({ emailDeliveredUserCount }) => emailDeliveredUserCount),
  userRow: "CampaignJobUser",
  userColumns: phishingUserColumns,
  toJob: toPhishingJob,
  toUser: toPhishingUser,
  toSummary: toPhishingSummary,
});

export const smishingReports = reportHandlers(smishing, {
  jobRow: "SmishingCampaignJob",
  jobColumns: jobColumns<Schemas["SmishingCampaignJob"]>(({ smsDeliveredUserCount }) => smsDeliveredUserCount),
  userRow: "SmishingCampaignJobUser",
  userColumns: { ...names, ...figures },
  toJob: toSmishingJob,
  toUser: toSmishingUser,
  toSummary: toSmishingSummary,
});

export const quishingReports = reportHandlers(quishing, {
  jobRow: "QuishingCampaignJob",
  jobColumns: jobColumns<Schemas["QuishingCampaignJob"]>(({ emailDeliveredUserCount }) => emailDeliveredUserCount),
  userRow: "QuishingCampaignJobUser",
  userColumns: { ...names, ...opened, ...figures },
  toJob: toQuishingJob,
  toUser: toQuishingUser,
  toSummary: toQuishingSummary,
});
