/** Request members that handlers do not look at: themselves and all that is in them, and why. */
export interface Unused {
  readonly member: string;
  readonly operations: RegExp;
  readonly reason: string;
}

const simulations = /^(create|update)(Phishing|Smishing|Quishing)Campaign$/;
const otherSimulations = /^(create|update)(Smishing|Quishing)Campaign$/;
const unshown = "No response shows it, and nothing that the sandbox does depends on it.";
const shared = "The export shares its schema with the exports of simulations, which this is none of.";
const unpublished = "The document says that its values, or its effect, are not published.";
const enrollsNobody = "A campaign of the sandbox enrolls nobody, and the campaign's own page does not show it.";

export const unusedMembers: readonly Unused[] = [
  { member: "RegionCode", operations: /^createCompany$/, reason: unshown },
  {
    member: "reportAllPages",
    operations: /^(searchCompanyGroups(WithParent)?|searchReminderMails)$/,
    reason: unpublished,
  },
  { member: "isClustered", operations: /^exportCompanyGroups$/, reason: "The document says that it has no effect." },
  { member: "newVersion", operations: /^searchTargetUsers$/, reason: unpublished },
  { member: "phishingTypeId", operations: /^export.+$/, reason: unpublished },
  { member: "tempalateType", operations: /^export.+$/, reason: unpublished },
  { member: "templateTypes", operations: /^export(?!PhishingScenarios$).+$/, reason: shared },
  { member: "activityType", operations: /^export(?!.+CampaignJobUsers$).+$/, reason: shared },
  ...["fromName", "message", "tenantId", "to", "type"].map((member) => ({
    member,
    operations: /^testDirectEmailSetting$/,
    reason: "The sandbox sends no e-mail.",
  })),
  {
    member: "licenseStartDate",
    operations: /^getLicenseExpiryDate$/,
    reason: "The limit is the end of the caller's own license, whenever the new one starts.",
  },
  ...["tenantId", "type"].map((member) => ({
    member,
    operations: /^listDirectEmailDomains$/,
    reason: "The sandbox asks no mail provider: the domains are those of the company's people and settings.",
  })),
  { member: "statusName", operations: /^(create|update)SystemUser$/, reason: "The number of the status decides." },
  {
    member: "customFields[].dataType",
    operations: /^(create|update)TargetUser$/,
    reason: "The type of the company's own field decides.",
  },
  ...["categoryFilter", "scenarioResourceIds", "sendUserPreferredLanguage"].map((member) => ({
    member,
    operations: /^countTargetGroupUsers$/,
    reason: "The counts by language are null in the sandbox.",
  })),
  { member: "isActive", operations: /^updateTargetGroup$/, reason: unshown },
  {
    member: "selectTargetUserResourceIds",
    operations: /^search(Company|All)TargetGroups$/,
    reason: "The rows of this search have no isSelected.",
  },
  {
    member: "roleResourceIds",
    operations: /^search(Phishing|Smishing|Quishing)Scenarios$/,
    reason: "Scenarios name their roles in words, and nothing tells which ids those have.",
  },
  {
    member: "?trainingType",
    operations: /^getTrainingReportSummary$/,
    reason: "The path names one enrollment, whose content has one kind.",
  },
  ...["distributionDelayEvery", "distributionDelayTimeTypeId", "sendingLimit"].map((member) => ({
    member,
    operations: /^createEnrollment$/,
    reason: "The sandbox sends an enrollment to everybody at once.",
  })),
  ...["isScormProxy", "sendTeamsNotification", "smsProviderNumberResourceId", "smsTextTemplate"].map((member) => ({
    member,
    operations: /^createEnrollment$/,
    reason: "Enrollments of the sandbox are sent by e-mail only.",
  })),
  { member: "description", operations: simulations, reason: unshown },
  ...[
    "barrelDelayMinutes",
    "barrelOrderType",
    "barrelResponsiveDelivery",
    "barrelSkipPayloadIfReported",
    "barrelUrgentFlagType",
  ].map((member) => ({ member, operations: /^(create|update)PhishingCampaign$/, reason: unshown })),
  ...["occurrenceCount", "stopTime"].flatMap((member) =>
    ["enrollmentReminder", "trainingForCategory.enrollmentReminder"].map((parent) => ({
      member: `${parent}.${member}`,
      operations: /^(create|update)PhishingCampaign$/,
      reason: enrollsNobody,
    })),
  ),
  ...["phishing", "smishing", "quishing"].flatMap((kind) =>
    ["enrollmentReminder.occurrenceCount", "enrollmentReminder.stopTime"].map((member) => ({
      member: `${kind}Scenarios[].${member}`,
      operations: simulations,
      reason: enrollsNobody,
    })),
  ),
  ...["phishing", "smishing"].map((kind) => ({
    member: `${kind}Scenarios[].sendTemplatesInPreferredLanguage`,
    operations: simulations,
    reason: enrollsNobody,
  })),
  { member: "executiveReport.companyLogo", operations: /^(create|update)ExecutiveReport$/, reason: unshown },
  {
    member: "trainingForCategory.sendTemplatesInPreferredLanguage",
    operations: /^(create|update)PhishingCampaign$/,
    reason: enrollsNobody,
  },
  ...["awardCertificate", "enrollmentReminder", "trainingForCategory"].map((member) => ({
    member,
    operations: otherSimulations,
    reason: enrollsNobody,
  })),
  ...["categoryDistributionType", "categoryFilter"].map((member) => ({
    member,
    operations: otherSimulations,
    reason: "The sandbox sends the scenarios that the request names, and the campaign's own page does not show it.",
  })),
  ...["distributionEmailOver", "distributionEmailOverTimeTypeId"].map((member) => ({
    member,
    operations: /^updateSmishingCampaign$/,
    reason: "A smishing campaign sends no e-mail.",
  })),
  { member: "emailReplySettings", operations: /^start(Smishing|Quishing)CampaignJob$/, reason: unshown },
  { member: "useTargetUserTimeZone", operations: /^startQuishingCampaignJob$/, reason: unshown },
];
