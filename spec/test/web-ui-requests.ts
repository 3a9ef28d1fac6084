const id = "qL3nF8vXr2Ta";
const item = (fieldName: string, operator: string, value: unknown) => ({ fieldName, operator, value });
const group = (condition: string, ...filterItems: object[]) => ({ condition, filterItems, filterGroups: [] });
const filterOf = (...items: object[]) => ({
  condition: "AND",
  searchInputTextValue: "",
  filterGroups: [group("AND", ...items), group("OR", item("Name", "Contains", "night"))],
});
const search = { pageNumber: 1, pageSize: 10, orderBy: "CreateTime", ascending: false, filter: filterOf() };
const exported = { ...search, exportType: "Excel", reportAllPages: false };
const filtered = (...items: object[]) => ({ ...search, filter: filterOf(...items) });
const period = { datePeriod: 0, startDate: null, endDate: null };
const custom = { datePeriod: 5, startDate: "01/06/2026 00:00", endDate: "26/06/2026 23:59" };
const detail = { ...search, orderBy: "OpenedTime", pageSize: 5, activityType: 0 };
const people = { ...search, orderBy: "FirstName", activityType: 0 };
const start = {
  targetGroupResourceIds: [id],
  scheduleTypeId: 3,
  scheduledDate: "26/06/2026 10:00",
  scheduledDateTimeZoneId: "Europe/Amsterdam",
  useTargetUserTimeZone: false,
  excludeFromReports: false,
  sendingLimit: 0,
  distributionDelayEvery: 20,
  distributionDelayTimeTypeId: 1,
  distributionStartTypeId: 1,
  distributionStartTime: "09:00",
  distributionEndTime: "18:00",
  distributionDays: 31,
};
const person = {
  firstName: "Anna",
  lastName: "Vos",
  email: "anna@acme.example",
  phoneNumber: "",
  department: "",
  priority: "Low",
  isActive: true,
  preferredLanguageId: null,
  timeZoneId: null,
  targetGroupResourceIds: [id],
  customFields: [{ resourceId: id, value: "", timestampValue: "" }],
  managerFirstName: "",
  managerLastName: "",
  managerEmail: "",
};
const apiClient = {
  name: "Reports",
  clientId: "a1",
  clientSecret: "b2",
  statusId: 1,
  hasIpAddressRestriction: false,
  allowedIpAddresses: [],
  roleResourceIdList: [id],
};
const systemUser = {
  firstName: "Bea",
  lastName: "Ito",
  email: "bea@acme.example",
  phoneNumber: "+4412345678",
  statusId: 1,
  roleResourceIdList: [id],
  bypassSsoRedirect: false,
  bypassMfa: false,
  bypassIpRestriction: false,
};
const enrollment = {
  name: "Passwords",
  trainingId: id,
  targetGroupResourceIds: [],
  phishingCampaignResourceId: "",
  phishingCampaignConditionTypes: [],
  enrollmentScheduler: null,
  enrollmentAutoEnroll: null,
  enrollmentReminder: {
    periodCount: 3,
    periodType: "Day",
    endType: "AfterOccurrences",
    occurrenceCount: 2,
    stopTime: "",
  },
  markedAsTest: false,
  awardCertificate: true,
  certificateConfigSendType: "SendOnFirstAttempt",
  languageIds: [id],
  sendTemplatesInPreferredLanguage: false,
  distributionDays: null,
};
const timeline = {
  targetUserResourceId: id,
  actionTypes: [],
  difficultyTypes: [],
  products: [],
  ...custom,
  pagination: { pageNumber: 1, pageSize: 10, orderBy: "ActionTime", ascending: false },
  showOnlyFailedEvents: false,
};
const performers = { ...period, filter: search.filter, pagination: { ...timeline.pagination, orderBy: "rank" } };
const campaign = {
  name: "Parcels",
  scheduleTypeId: 2,
  scheduledDate: null,
  scheduledDateTimeZoneId: null,
  duration: 10,
  frequency: 0,
  categoryDistributionType: 1,
  distributionTypeId: 1,
  distributionStartTypeId: 2,
  distributionStartTime: "09:00",
  distributionEndTime: "18:00",
  distributionDays: 31,
  distributionDelayEvery: 20,
  distributionDelayTimeTypeId: 1,
  sendingLimit: 0,
  excludeFromReports: false,
  sendOnlyActiveUsers: true,
  sendRandomlyUsers: true,
  sendRandomlyUsersCount: 10,
  sendRandomlyUsersCalculateTypeId: 1,
  targetGroupResourceIds: [id],
  categoryFilter: { condition: "AND", filterGroups: [group("AND", item("Difficulty", "Include", "Easy,Hard"))] },
};
const mailed = {
  ...campaign,
  emailDeliverySettingType: 2,
  smtpSettingResourceId: "",
  directEmailSettingResourceId: id,
  distributionEmailOver: 2,
  distributionEmailOverTimeTypeId: 3,
};
const companyForm = {
  Name: "Acme",
  IndustryResourceId: id,
  CountryResourceId: id,
  LicenseTypeResourceId: id,
  LicenseModuleResourceIdArray: ["AYAPp3vt3SvS"],
  LicensePeriodTypeResourceId: "MaR9NJslgSGW",
  LicenseStartDate: "2026-06-26",
  LicenseEndDate: "2027-06-26",
  NumberOfUsers: 9999,
  PreferredLanguageTypeResourceId: "",
  CallBackNumberBookingCount: 2,
  StatusId: 1,
  TimeZoneId: "Europe/Amsterdam",
  DateFormat: "dd/MM/yyyy",
  TimeFormat: "24h",
  Tags: ["night"],
};
const simulator = (kind: string, path = "") => `POST /api/${kind}-simulator/${kind}-campaign${path}`;
const phishingReport = (path: string) => simulator("phishing", `-job-report${path}`);

/** What the web UI sends, in the document's casing: any other is the mock's business (docs/contradictions.md, C4). */
export const requests: readonly [operation: string, ...bodies: object[]][] = [
  // companies and their groups
  [
    "POST /api/companies/search",
    { ...search, isClustered: true, isTargetUserCountExceededLimit: false },
    { ...search, orderBy: "CompanyName", pageSize: 10_000 },
    { ...search, filter: { condition: "AND", filterGroups: [group("OR")] } },
    filtered(
      item("IndustryResourceId", "Include", "a,b"),
      item("MonthlyActiveUser", "=", "2026-06"),
      item("TrainingConsumptionStatus", "Include", "1,2"),
      item("TargetUserCount", ">=", "100"),
      item("LicenseEndDate", "<=", "26/06/2026 10:00"),
    ),
  ],
  [
    "POST /api/companies/search/export",
    { ...exported, isClustered: false, isTargetUserCountExceededLimit: false },
    { ...exported, exportType: "CSV" },
    { ...exported, exportType: "PDF", reportAllPages: true },
  ],
  ["POST /api/companies", companyForm, { ...companyForm, RegionCode: "uk", BaseManHour: 1 }],
  ["PUT /api/companies/{resourceId}", companyForm],
  ["POST /api/company-groups", { name: "Banks", companyResourceIdArray: [] }],
  ["PUT /api/company-groups/{resourceId}", { name: "Banks", companyResourceIdArray: [id] }],
  ["POST /api/company-groups/search", search],
  ["POST /api/company-groups/search/export", exported],
  ["PUT /api/company-groups/{resourceId}/participants", { companyResourceIdArray: [id] }],
  // access
  [
    "POST /api/companies/clients",
    apiClient,
    { ...apiClient, hasIpAddressRestriction: true, allowedIpAddresses: ["192.0.2.4"] },
  ],
  ["PUT /api/companies/clients/{resourceId}", { ...apiClient, statusId: 0 }],
  ["POST /api/companies/clients/search", search, filtered(item("StatusId", "Include", "1,0"))],
  [
    "POST /api/companies/direct-email-settings",
    { name: "Exchange", allowedDomains: ["acme.example"], tenantId: "4f", type: 1 },
    { name: "Workspace", allowedDomains: ["All Domains"], tenantId: null, type: 2 },
  ],
  [
    "POST /api/companies/direct-email-settings/test",
    { to: "anna@acme.example", from: "it@acme.example", fromName: "IT", message: "Test", tenantId: null, type: 2 },
    {
      to: "anna@acme.example",
      from: "it@acme.example",
      fromName: "IT",
      message: "",
      tenantId: "4f",
      type: 1,
      resourceId: id,
    },
  ],
  ["POST /api/roles/search", search, filtered(item("Type", "Include", "1,2"))],
  ["POST /api/system-users", systemUser],
  [
    "POST /api/scim",
    {
      name: "Entra",
      groupResourceId: "",
      groupBySCIMFieldResourceId: "9fd0afec416c",
      fieldMappings: [{ customFieldResourceId: id, scimFieldResourceId: "s1" }],
      syncPlatformGroup: false,
    },
    { name: "Entra", groupResourceId: id, groupBySCIMFieldResourceId: "", fieldMappings: [], syncPlatformGroup: true },
  ],
  ["POST /api/scim/search", search],
  ["PUT /api/scim/{resourceId}", { name: "Entra" }],
  // people and their groups
  [
    "POST /api/target-users/search",
    search,
    { ...search, orderBy: "" },
    filtered(
      item("status", "Include", "1"),
      item("IsDeleted", "Contains", false),
      item("TimeZoneId", "Include", "Blank"),
    ),
    filtered(item("MonthlyActiveUser", "=", "2026-06"), item("Shoe size", "Contains", "4")),
  ],
  ["POST /api/target-users", person, { ...person, timeZoneId: "Europe/Amsterdam", preferredLanguageId: id }],
  ["PUT /api/target-users/{resourceId}", person],
  ["POST /api/target-users/search/export", exported],
  ["POST /api/target-users/example-file", { exportType: "Excel" }],
  [
    "POST /api/target-users/create-mapping",
    {
      transactionId: id,
      fieldMappings: [
        { excelColumnName: "Mail", fieldName: "Email" },
        { excelColumnName: "Size", fieldName: "Shoe size" },
      ],
      targetGroupResourceIds: [],
    },
  ],
  [
    "POST /api/target-users/{transactionId}/search",
    search,
    filtered(item("Status", "Include", "New,Exists,Error,SCIM")),
    { ...search, filter: { condition: "AND", filterGroups: [group("AND", item("Status", "Include", "Error"))] } },
  ],
  [
    "POST /api/target-users/{transactionId}/import",
    { importType: "ImportSelected", selectedResourceIds: [id] },
    { importType: "ImportAll" },
    { importType: "OnlyNew" },
    { importType: "OnlyUpdateExisting" },
  ],
  [
    "DELETE /api/target-users/bulk-delete",
    { items: [], excludedItems: [], selectAll: true, filter: search.filter },
    { items: [id], excludedItems: [], selectAll: false, filter: search.filter },
  ],
  ["PUT /api/target-groups/users", { targetUserResourceIds: [id], targetGroupResourceIds: [id] }],
  ["POST /api/target-groups", { name: "Night shift", priority: "VeryHigh" }],
  [
    "POST /api/target-groups/search",
    { ...search, systemGeneratedGroups: false, selectTargetUserResourceIds: "" },
    {
      ...filtered(item("isscimgroup", "Include", "false")),
      systemGeneratedGroups: true,
      selectTargetUserResourceIds: "a,b",
    },
  ],
  ["POST /api/target-groups/search/current-company", { ...search, systemGeneratedGroups: true }],
  ["POST /api/custom-fields/bulk-update", { targetUserCustomFields: [] }],
  // trainings
  [
    "POST /api/trainings/search",
    { ...search, trainingSearchType: 1, trainingType: null },
    { ...filtered(item("DurationMinutes", "Include", "1-5")), trainingSearchType: 4, trainingType: "LearningPath" },
  ],
  ["POST /api/enrollments/search", { ...search, enrollmentType: null }, { ...search, enrollmentType: "Survey" }],
  ["POST /api/enrollments/search/export", { ...exported, enrollmentType: null }],
  [
    "POST /api/enrollments",
    enrollment,
    {
      ...enrollment,
      enrollmentScheduler: {
        scheduledDate: "26/06/2026 10:00",
        scheduledTimeZoneId: "Europe/Amsterdam",
        useOwnTimeZone: false,
      },
      enrollmentAutoEnroll: { type: "In", dayOfWeek: 1, emailPeriodTypeEnum: "Week", periodCount: 1 },
      enrollmentReminder: null,
      distributionDays: 3,
      sendTeamsNotification: true,
      smsTextTemplate: "Your training: {TRAININGURL}",
      smsProviderNumberResourceId: id,
    },
  ],
  [
    "POST /api/training-reports/{enrollmentId}/users/search",
    { ...search, orderBy: "email", showByExamStatus: "FirstAttempt" },
    { ...search, orderBy: "email", trainingType: "LearningPath" },
  ],
  ["POST /api/training-reports/{enrollmentId}/users/search/export", exported],
  ["POST /api/training-reports/{enrollmentId}/sending-report/search", search],
  ["POST /api/training-reports/{enrollmentId}/sending-report/search/export", exported],
  ["POST /api/training-reports/{enrollmentId}/reminder-mails/search", search],
  ["POST /api/enrollments/{enrollmentId}/certificates/search", search],
  ["POST /api/notifications/{enrollmentId}/search", search],
  // simulations
  ...["phishing", "smishing", "quishing"].flatMap((kind): [string, ...object[]][] => [
    [simulator(kind, "/search"), search, filtered(item("ScenarioDistribution", "Include", "1"))],
    [simulator(kind, "/search/export"), exported],
    [simulator(kind, "-job/start/{resourceId}"), start, { ...start, scheduledDate: null, scheduledDateTimeZoneId: "" }],
    [simulator(kind, "-job-report/{searchType}/search/{resourceId}/{instanceGroup}"), people],
    [simulator(kind, "-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}"), exported],
    [
      `POST /api/${kind}-simulator/${kind}-scenario/search`,
      { ...search, resourceId: "" },
      { ...search, resourceId: id, templateTypes: ["email"] },
    ],
  ]),
  [
    simulator("phishing"),
    {
      ...mailed,
      phishingScenarios: [],
      clickedUserGroupResourceId: null,
      trainingForCategory: { trainingId: id, enrollmentReminder: null, sendTemplatesInPreferredLanguage: false },
      emailReplySettings: {
        isEnabled: true,
        isSaveContentEnabled: true,
        isOutOfOfficeEnabled: false,
        customReplyToAddress: "replies@acme.example",
      },
      sendUserPreferredLanguage: 1,
    },
    {
      ...mailed,
      phishingScenarios: [
        {
          phishingScenarioResourceId: id,
          trainingId: id,
          enrollmentReminder: null,
          sendTemplatesInPreferredLanguage: true,
        },
      ],
      barrelDelayMinutes: 5,
      barrelOrderType: 1,
      barrelSkipPayloadIfReported: true,
      barrelResponsiveDelivery: false,
      barrelUrgentFlagType: 3,
    },
  ],
  [
    simulator("smishing"),
    { ...campaign, distributionTypeId: 3, smsProviderNumberResourceIds: [id], smishingScenarios: [] },
  ],
  [simulator("quishing"), { ...mailed, templateType: "individual", distributionTypeId: 4, quishingScenarios: [] }],
  [phishingReport("/search"), { ...search, orderBy: "CreatedDate" }],
  [phishingReport("/search/export"), exported],
  ["POST /api/phishing-simulator/phishing-scenario/search/export", exported],
  ...["phishing", "quishing"].flatMap((kind): [string, ...object[]][] => [
    [simulator(kind, "-job-report/search-email-opened/{resourceId}"), detail, { ...detail, activityType: 2 }],
    [simulator(kind, "-job-report/search-email-clicked/{resourceId}"), { ...detail, orderBy: "ClickedTime" }],
    [
      simulator(kind, "-job-report/search-email-submitted/{resourceId}"),
      { ...search, orderBy: "SubmittedTime", pageSize: 5 },
    ],
  ]),
  // leaderboard and executive reports
  ["POST /api/leaderboard/get-all", performers],
  ["POST /api/leaderboard/get-all/export", { ...performers, exportType: "Excel", reportAllPages: false }],
  ["POST /api/leaderboard/get-top-performers", period],
  ["POST /api/leaderboard/get-user-timeline", timeline],
  ["POST /api/leaderboard/get-user-timeline/export", { ...timeline, exportType: "Excel", reportAllPages: false }],
  [
    "POST /api/leaderboard/user-performance",
    { targetUserResourceId: id, ...period },
    { targetUserResourceId: id, ...custom },
  ],
  ["POST /api/executive-report/search", { name: "" }],
  ["POST /api/executive-report/get-widget-datas", { widgetIds: [id], datePeriod: 3 }, { widgetIds: [id], ...custom }],
  ["POST /api/lookups", { typeIdList: [1, 2, 4, 5, 6, 7, 21] }],
];

/** Members that the web UI sends beside what an operation reads, with the row of docs/contradictions.md that leaves them out. */
export const strays: readonly [row: string, operation: string, body: object, members: readonly string[]][] = [
  ["U19", "POST /api/companies/clients", { ...apiClient, status: true }, ["status"]],
  [
    "U26",
    "POST /api/system-users",
    { ...systemUser, statusName: "Active", companyResourceId: id },
    ["companyResourceId"],
  ],
  [
    "U21",
    "PUT /api/target-users/{resourceId}",
    { ...person, resourceId: id, isEditable: true, createTime: "", scimSettingName: null, ldapConfigName: null },
    ["resourceId", "isEditable", "createTime", "scimSettingName", "ldapConfigName"],
  ],
  [
    "U39",
    simulator("phishing"),
    { ...mailed, trainingForCategory: { trainingId: id, trainingName: "Passwords", isCheckboxSelected: true } },
    ["trainingName", "isCheckboxSelected"],
  ],
  ["U29", "POST /api/trainings/search", { ...search, trainingSearchType: 1, trainingId: "" }, ["trainingId"]],
];
