// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

import type {
  Call,
  FileFormat,
  ManagedByAuth,
  NameTheCompanyOrUseForCompany,
  NeedsOneCompany,
  Paged,
  SpansCompanies,
} from "../call.ts";
import type {
  ApiClientRequest,
  ApiClientResult,
  ApiClientSummary,
  ApiClientSummaryPageResult,
  CampaignJob,
  CampaignJobPageResult,
  CampaignJobSummaryResult,
  CampaignJobUser,
  CampaignJobUserPageResult,
  CampaignJobUserSearchRequest,
  CertificateSearchRequest,
  ClientCredentialsResult,
  Company,
  CompanyDetailResult,
  CompanyExportRequest,
  CompanyGroupExportRequest,
  CompanyGroupListResult,
  CompanyGroupParticipantsRequest,
  CompanyGroupRequest,
  CompanyGroupResult,
  CompanyGroupSearchRequest,
  CompanyGroupSummary,
  CompanyGroupSummaryPageResult,
  CompanyPageResult,
  CompanySearchRequest,
  CompanyTargetGroup,
  CompanyTargetGroupPageResult,
  CreateCompanyForm,
  CreateDirectEmailSettingRequest,
  CreateEnrollmentRequest,
  CreateFieldMappingRequest,
  CreatePhishingCampaignRequest,
  CreateScimIntegrationRequest,
  CreateSystemUserRequest,
  CreateTargetGroupRequest,
  CreateTargetUserRequest,
  CreatedFieldMappingResult,
  CreatedPhishingCampaignResult,
  EmailClickedEventResult,
  EmailOpenedEventResult,
  EmailSubmittedEventResult,
  EnrollmentCertificate,
  EnrollmentCertificatePageResponse,
  EnrollmentDetailResponse,
  EnrollmentExportRequest,
  EnrollmentFormDetailsResponse,
  EnrollmentReportResponse,
  EnrollmentResponse,
  EnrollmentSearchRequest,
  EnrollmentSummary,
  EnrollmentSummaryPageResponse,
  ErrorEnvelope,
  ExampleFileRequest,
  ExecutiveReportListResult,
  ExecutiveReportSearchRequest,
  ExecutiveReportWidgetListResult,
  ExportRequest,
  FreeFormResult,
  IdDataResponse,
  IdServiceResult,
  ImportPreviewResult,
  ImportPreviewUser,
  ImportTargetUsersRequest,
  LeaderboardEntry,
  LeaderboardEntryListResult,
  LeaderboardExportRequest,
  LeaderboardSearchRequest,
  MappingJobResult,
  MyCompanyListResult,
  NotificationLog,
  NotificationLogPageResponse,
  NotificationLogSearchRequest,
  PagedSearchRequest,
  PhishingCampaign,
  PhishingCampaignFormDetailsResult,
  PhishingCampaignPageResult,
  PhishingScenario,
  PhishingScenarioPageResult,
  PhishingScenarioSearchRequest,
  QuishingCampaign,
  QuishingCampaignPageResult,
  ReminderMail,
  ReminderMailPageResponse,
  ReminderMailSearchRequest,
  RoleListResult,
  RoleSummary,
  RoleSummaryPageResult,
  ScimFieldListResult,
  ScimIntegrationResult,
  ScimIntegrationSummary,
  ScimIntegrationSummaryPageResult,
  ScimTokenResult,
  SendingReportEntry,
  SendingReportEntryPageResponse,
  SendingReportExportRequest,
  SendingReportSearchRequest,
  SmishingCampaign,
  SmishingCampaignPageResult,
  StartCampaignJobRequest,
  TargetGroupListResult,
  TargetGroupSearchRequest,
  TargetGroupSummary,
  TargetGroupSummaryPageResult,
  TargetUser,
  TargetUserCountSummaryResult,
  TargetUserPageResult,
  TargetUserSearchRequest,
  TestDirectEmailSettingRequest,
  Training,
  TrainingInteractionListResponse,
  TrainingPageResponse,
  TrainingReportUser,
  TrainingReportUserPageResponse,
  TrainingReportUserSearchRequest,
  TrainingSearchRequest,
  UpdateCompanyForm,
  UpdateScimIntegrationRequest,
  UpdateTargetUserRequest,
  UploadTargetUsersForm,
  UploadedFileResult,
  UploadedFileSummaryResult,
  UserPerformanceListResult,
  UserPerformanceRequest,
  UserTimelineEvent,
  UserTimelineEventListResult,
  UserTimelineExportRequest,
  UserTimelineRequest,
  WidgetDataRequest,
  operations,
} from "./schema.ts";

type PathOf<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

export interface UnboundGetWithoutInput {
  /** List the credential's companies */
  "/api/companies/my": Call<{}, MyCompanyListResult, ErrorEnvelope>;
  /** List company groups */
  "/api/company-groups": Call<{}, CompanyGroupListResult, ErrorEnvelope>;
}

export interface UnboundGet extends UnboundGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": Call<NameTheCompanyOrUseForCompany<{}>, ClientCredentialsResult, ErrorEnvelope>;
  /** Get one API client */
  "/api/companies/clients/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getApiClient">["resourceId"] } }>, ApiClientResult, ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getCompany">["resourceId"] } } }, CompanyDetailResult, ErrorEnvelope>;
  /** Get one company group */
  "/api/company-groups/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getCompanyGroup">["resourceId"] } } }, CompanyGroupResult, ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": Call<NameTheCompanyOrUseForCompany<{}>, EnrollmentFormDetailsResponse, ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getEnrollment">["resourceId"] } }>, EnrollmentResponse, ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"] } }>, CampaignJobSummaryResult, ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": Call<NameTheCompanyOrUseForCompany<{}>, PhishingCampaignFormDetailsResult, ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"] } }>, CampaignJobSummaryResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<NameTheCompanyOrUseForCompany<{}>, RoleListResult, ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": Call<NameTheCompanyOrUseForCompany<{}>, ScimFieldListResult, ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } }>, ScimIntegrationResult, ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"] } }>, CampaignJobSummaryResult, ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": Call<NameTheCompanyOrUseForCompany<{}>, TargetGroupListResult, ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": Call<NameTheCompanyOrUseForCompany<{}>, TargetUserCountSummaryResult, ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getMappingJob">["resourceId"] } }>, MappingJobResult, ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": Call<NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"getUploadedTargetUsers">["transactionId"] } }>, UploadedFileSummaryResult, ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"] }; query?: { "emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined; "trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined } | undefined }>, TrainingInteractionListResponse, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined } | undefined }>, EnrollmentReportResponse, ErrorEnvelope>;
}

export interface UnboundPostWithoutInput {}

export interface UnboundPost extends UnboundPostWithoutInput {
  /** Create a company */
  "/api/companies": Call<{ body: CreateCompanyForm }, IdServiceResult, ErrorEnvelope>;
  /** Create an API client */
  "/api/companies/clients": Call<NameTheCompanyOrUseForCompany<{}> & { body: ApiClientRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, ApiClientSummaryPageResult, ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateDirectEmailSettingRequest }, IdServiceResult, ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": Call<NameTheCompanyOrUseForCompany<{}> & { body: TestDirectEmailSettingRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search managed companies */
  "/api/companies/search": Call<{ body: CompanySearchRequest }, CompanyPageResult, ErrorEnvelope>;
  /** Export managed companies to a file */
  "/api/companies/search/export": Call<{ parseAs?: FileFormat | undefined; body: CompanyExportRequest }, Blob, ErrorEnvelope>;
  /** Create a company group */
  "/api/company-groups": Call<{ body: CompanyGroupRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search company groups */
  "/api/company-groups/search": Call<{ body: CompanyGroupSearchRequest }, CompanyGroupSummaryPageResult, ErrorEnvelope>;
  /** Export company groups to a file */
  "/api/company-groups/search/export": Call<{ parseAs?: FileFormat | undefined; body: CompanyGroupExportRequest }, Blob, ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateEnrollmentRequest }, EnrollmentDetailResponse, ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: EnrollmentExportRequest }, Blob, ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }> & { body: CertificateSearchRequest }, EnrollmentCertificatePageResponse, ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"sendEnrollment">["resourceId"] } }>, IdDataResponse, ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": Call<NameTheCompanyOrUseForCompany<{}> & { body: WidgetDataRequest }, ExecutiveReportWidgetListResult, ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: ExecutiveReportSearchRequest }, ExecutiveReportListResult, ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": Call<NameTheCompanyOrUseForCompany<{}> & { body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: LeaderboardExportRequest }, Blob, ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": Call<NameTheCompanyOrUseForCompany<{}> & { body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": Call<NameTheCompanyOrUseForCompany<{}> & { body: UserTimelineRequest }, UserTimelineEventListResult, ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: UserTimelineExportRequest }, Blob, ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": Call<NameTheCompanyOrUseForCompany<{}> & { body: UserPerformanceRequest }, UserPerformanceListResult, ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }> & { body: NotificationLogSearchRequest }, NotificationLogPageResponse, ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreatePhishingCampaignRequest }, CreatedPhishingCampaignResult, ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }> & { body: CampaignJobUserSearchRequest }, EmailClickedEventResult, ErrorEnvelope>;
  /** Get when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }> & { body: CampaignJobUserSearchRequest }, EmailOpenedEventResult, ErrorEnvelope>;
  /** Get when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }> & { body: CampaignJobUserSearchRequest }, EmailSubmittedEventResult, ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"] } }> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }> & { body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"startPhishingCampaignJob">["resourceId"] } }> & { body: StartCampaignJobRequest }, IdServiceResult, ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"] } }>, IdServiceResult, ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, PhishingCampaignPageResult, ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PhishingScenarioSearchRequest }, PhishingScenarioPageResult, ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }> & { body: CampaignJobUserSearchRequest }, EmailClickedEventResult, ErrorEnvelope>;
  /** Get when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }> & { body: CampaignJobUserSearchRequest }, EmailOpenedEventResult, ErrorEnvelope>;
  /** Get when a person submitted data in a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }> & { body: CampaignJobUserSearchRequest }, EmailSubmittedEventResult, ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"] } }> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }> & { body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, QuishingCampaignPageResult, ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, RoleSummaryPageResult, ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateScimIntegrationRequest }, ScimTokenResult, ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, ScimIntegrationSummaryPageResult, ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } }>, ScimTokenResult, ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"] } }> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }> & { body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, SmishingCampaignPageResult, ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateSystemUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateTargetGroupRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: TargetGroupSearchRequest }, TargetGroupSummaryPageResult, ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": Call<NameTheCompanyOrUseForCompany<{}> & { body: TargetGroupSearchRequest }, CompanyTargetGroupPageResult, ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateTargetUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateFieldMappingRequest }, CreatedFieldMappingResult, ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExampleFileRequest }, Blob, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": Call<NameTheCompanyOrUseForCompany<{}> & { parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<NameTheCompanyOrUseForCompany<{}> & { body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": Call<NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"importTargetUsers">["transactionId"] } }> & { body: ImportTargetUsersRequest }, FreeFormResult, ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": Call<NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }> & { body: PagedSearchRequest }, ImportPreviewResult, ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }> & { body: ReminderMailSearchRequest }, ReminderMailPageResponse, ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }> & { body: SendingReportSearchRequest }, SendingReportEntryPageResponse, ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"exportSendingReport">["enrollmentId"] } }> & { parseAs?: FileFormat | undefined; body: SendingReportExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }> & { body: TrainingReportUserSearchRequest }, TrainingReportUserPageResponse, ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: TrainingSearchRequest }, TrainingPageResponse, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface UnboundPutWithoutInput {}

export interface UnboundPut extends UnboundPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateApiClient">["resourceId"] } }> & { body: ApiClientRequest }, IdServiceResult, ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"] } }>, IdServiceResult, ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateCompany">["resourceId"] } }; body: UpdateCompanyForm }, IdServiceResult, ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateCompanyGroup">["resourceId"] } }; body: CompanyGroupRequest }, IdServiceResult, ErrorEnvelope>;
  /** Set the companies of a group */
  "/api/company-groups/{resourceId}/participants": Call<{ params: { path: { "resourceId": PathOf<"updateCompanyGroupParticipants">["resourceId"] } }; body: CompanyGroupParticipantsRequest }, IdServiceResult, ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }> & { body: UpdateScimIntegrationRequest }, IdServiceResult, ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateTargetUser">["resourceId"] } }> & { body: UpdateTargetUserRequest }, IdServiceResult, ErrorEnvelope>;
}

export interface UnboundDeleteWithoutInput {}

export interface UnboundDelete extends UnboundDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } }>, IdServiceResult, ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
}

export interface UnboundPaged {
  "/api/companies/clients/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, ApiClientSummary>;
  "/api/companies/search": Paged<{ body?: Partial<CompanySearchRequest> | undefined }, Company>;
  "/api/company-groups/search": Paged<{ body?: Partial<CompanyGroupSearchRequest> | undefined }, CompanyGroupSummary>;
  "/api/enrollments/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<EnrollmentSearchRequest> | undefined }, EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": Paged<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }> & { body?: Partial<CertificateSearchRequest> | undefined }, EnrollmentCertificate>;
  "/api/leaderboard/get-all": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<UserTimelineRequest> | undefined }, UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": Paged<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }> & { body?: Partial<NotificationLogSearchRequest> | undefined }, NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }> & { body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PhishingScenarioSearchRequest> | undefined }, PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }> & { body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, QuishingCampaign>;
  "/api/roles/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, RoleSummary>;
  "/api/scim/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }> & { body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> | undefined }, SmishingCampaign>;
  "/api/target-groups/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<TargetGroupSearchRequest> | undefined }, TargetGroupSummary>;
  "/api/target-groups/search/current-company": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<TargetGroupSearchRequest> | undefined }, CompanyTargetGroup>;
  "/api/target-users/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<TargetUserSearchRequest> | undefined }, TargetUser>;
  "/api/target-users/{transactionId}/search": Paged<NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }> & { body?: Partial<PagedSearchRequest> | undefined }, ImportPreviewUser>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": Paged<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }> & { body?: Partial<ReminderMailSearchRequest> | undefined }, ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": Paged<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }> & { body?: Partial<SendingReportSearchRequest> | undefined }, SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": Paged<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }> & { body?: Partial<TrainingReportUserSearchRequest> | undefined }, TrainingReportUser>;
  "/api/trainings/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<TrainingSearchRequest> | undefined }, Training>;
}

export interface CompanyGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": Call<{}, ClientCredentialsResult, ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params?: { path?: { "resourceId"?: PathOf<"getCompany">["resourceId"] | undefined } | undefined } | undefined }, CompanyDetailResult, ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": Call<{}, EnrollmentFormDetailsResponse, ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": Call<{}, PhishingCampaignFormDetailsResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<{}, RoleListResult, ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": Call<{}, ScimFieldListResult, ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": Call<{}, TargetGroupListResult, ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": Call<{}, TargetUserCountSummaryResult, ErrorEnvelope>;
}

export interface CompanyGet extends CompanyGetWithoutInput {
  /** Get one API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getApiClient">["resourceId"] } } }, ApiClientResult, ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": SpansCompanies;
  /** List company groups */
  "/api/company-groups": SpansCompanies;
  /** Get one company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getEnrollment">["resourceId"] } } }, EnrollmentResponse, ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"] } } }, CampaignJobSummaryResult, ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"] } } }, CampaignJobSummaryResult, ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } } }, ScimIntegrationResult, ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"] } } }, CampaignJobSummaryResult, ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getMappingJob">["resourceId"] } } }, MappingJobResult, ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": Call<{ params: { path: { "transactionId": PathOf<"getUploadedTargetUsers">["transactionId"] } } }, UploadedFileSummaryResult, ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": Call<{ params: { path: { "enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"] }; query?: { "emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined; "trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined } | undefined } }, TrainingInteractionListResponse, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined } | undefined } }, EnrollmentReportResponse, ErrorEnvelope>;
}

export interface CompanyPostWithoutInput {}

export interface CompanyPost extends CompanyPostWithoutInput {
  /** Create a company */
  "/api/companies": SpansCompanies;
  /** Create an API client */
  "/api/companies/clients": Call<{ body: ApiClientRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": Call<{ body: PagedSearchRequest }, ApiClientSummaryPageResult, ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": Call<{ body: CreateDirectEmailSettingRequest }, IdServiceResult, ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": Call<{ body: TestDirectEmailSettingRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search managed companies */
  "/api/companies/search": SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": SpansCompanies;
  /** Create a company group */
  "/api/company-groups": SpansCompanies;
  /** Search company groups */
  "/api/company-groups/search": SpansCompanies;
  /** Export company groups to a file */
  "/api/company-groups/search/export": SpansCompanies;
  /** Create an enrollment */
  "/api/enrollments": Call<{ body: CreateEnrollmentRequest }, EnrollmentDetailResponse, ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": Call<{ parseAs?: FileFormat | undefined; body: EnrollmentExportRequest }, Blob, ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body: CertificateSearchRequest }, EnrollmentCertificatePageResponse, ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": Call<{ params: { path: { "resourceId": PathOf<"sendEnrollment">["resourceId"] } } }, IdDataResponse, ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": Call<{ body: WidgetDataRequest }, ExecutiveReportWidgetListResult, ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": Call<{ body: ExecutiveReportSearchRequest }, ExecutiveReportListResult, ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": Call<{ body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": Call<{ parseAs?: FileFormat | undefined; body: LeaderboardExportRequest }, Blob, ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": Call<{ body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": Call<{ body: UserTimelineRequest }, UserTimelineEventListResult, ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": Call<{ parseAs?: FileFormat | undefined; body: UserTimelineExportRequest }, Blob, ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": Call<{ body: UserPerformanceRequest }, UserPerformanceListResult, ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body: NotificationLogSearchRequest }, NotificationLogPageResponse, ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": Call<{ body: CreatePhishingCampaignRequest }, CreatedPhishingCampaignResult, ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailClickedEventResult, ErrorEnvelope>;
  /** Get when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailOpenedEventResult, ErrorEnvelope>;
  /** Get when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailSubmittedEventResult, ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignJob">["resourceId"] } }; body: StartCampaignJobRequest }, IdServiceResult, ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": Call<{ body: PagedSearchRequest }, PhishingCampaignPageResult, ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": Call<{ body: PhishingScenarioSearchRequest }, PhishingScenarioPageResult, ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailClickedEventResult, ErrorEnvelope>;
  /** Get when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailOpenedEventResult, ErrorEnvelope>;
  /** Get when a person submitted data in a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailSubmittedEventResult, ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": Call<{ body: PagedSearchRequest }, QuishingCampaignPageResult, ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": Call<{ body: PagedSearchRequest }, RoleSummaryPageResult, ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": Call<{ body: CreateScimIntegrationRequest }, ScimTokenResult, ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": Call<{ body: PagedSearchRequest }, ScimIntegrationSummaryPageResult, ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": Call<{ params: { path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } } }, ScimTokenResult, ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": Call<{ body: PagedSearchRequest }, SmishingCampaignPageResult, ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": Call<{ body: CreateSystemUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": Call<{ body: CreateTargetGroupRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": Call<{ body: TargetGroupSearchRequest }, TargetGroupSummaryPageResult, ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": Call<{ body: TargetGroupSearchRequest }, CompanyTargetGroupPageResult, ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": Call<{ body: CreateTargetUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": Call<{ body: CreateFieldMappingRequest }, CreatedFieldMappingResult, ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": Call<{ parseAs?: FileFormat | undefined; body: ExampleFileRequest }, Blob, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<{ body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": Call<{ params: { path: { "transactionId": PathOf<"importTargetUsers">["transactionId"] } }; body: ImportTargetUsersRequest }, FreeFormResult, ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": Call<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body: PagedSearchRequest }, ImportPreviewResult, ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body: ReminderMailSearchRequest }, ReminderMailPageResponse, ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body: SendingReportSearchRequest }, SendingReportEntryPageResponse, ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": Call<{ params: { path: { "enrollmentId": PathOf<"exportSendingReport">["enrollmentId"] } }; parseAs?: FileFormat | undefined; body: SendingReportExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body: TrainingReportUserSearchRequest }, TrainingReportUserPageResponse, ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": Call<{ body: TrainingSearchRequest }, TrainingPageResponse, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface CompanyPutWithoutInput {}

export interface CompanyPut extends CompanyPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateApiClient">["resourceId"] } }; body: ApiClientRequest }, IdServiceResult, ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": Call<{ params?: { path?: { "resourceId"?: PathOf<"updateCompany">["resourceId"] | undefined } | undefined } | undefined; body: UpdateCompanyForm }, IdServiceResult, ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Set the companies of a group */
  "/api/company-groups/{resourceId}/participants": SpansCompanies;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }; body: UpdateScimIntegrationRequest }, IdServiceResult, ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateTargetUser">["resourceId"] } }; body: UpdateTargetUserRequest }, IdServiceResult, ErrorEnvelope>;
}

export interface CompanyDeleteWithoutInput {}

export interface CompanyDelete extends CompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
}

export interface CompanyPaged {
  "/api/companies/clients/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, ApiClientSummary>;
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> | undefined }, EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body?: Partial<CertificateSearchRequest> | undefined }, EnrollmentCertificate>;
  "/api/leaderboard/get-all": Paged<{ body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": Paged<{ body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": Paged<{ body?: Partial<UserTimelineRequest> | undefined }, UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body?: Partial<NotificationLogSearchRequest> | undefined }, NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": Paged<{ body?: Partial<PhishingScenarioSearchRequest> | undefined }, PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, QuishingCampaign>;
  "/api/roles/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, RoleSummary>;
  "/api/scim/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, SmishingCampaign>;
  "/api/target-groups/search": Paged<{ body?: Partial<TargetGroupSearchRequest> | undefined }, TargetGroupSummary>;
  "/api/target-groups/search/current-company": Paged<{ body?: Partial<TargetGroupSearchRequest> | undefined }, CompanyTargetGroup>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> | undefined }, TargetUser>;
  "/api/target-users/{transactionId}/search": Paged<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body?: Partial<PagedSearchRequest> | undefined }, ImportPreviewUser>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body?: Partial<ReminderMailSearchRequest> | undefined }, ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body?: Partial<SendingReportSearchRequest> | undefined }, SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body?: Partial<TrainingReportUserSearchRequest> | undefined }, TrainingReportUser>;
  "/api/trainings/search": Paged<{ body?: Partial<TrainingSearchRequest> | undefined }, Training>;
}

export interface OwnCompanyGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": Call<{}, ClientCredentialsResult, ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": Call<{}, EnrollmentFormDetailsResponse, ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": Call<{}, PhishingCampaignFormDetailsResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<{}, RoleListResult, ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": Call<{}, ScimFieldListResult, ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": Call<{}, TargetGroupListResult, ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": Call<{}, TargetUserCountSummaryResult, ErrorEnvelope>;
}

export interface OwnCompanyGet extends OwnCompanyGetWithoutInput {
  /** Get one API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getApiClient">["resourceId"] } } }, ApiClientResult, ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": SpansCompanies;
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getCompany">["resourceId"] } } }, CompanyDetailResult, ErrorEnvelope>;
  /** List company groups */
  "/api/company-groups": SpansCompanies;
  /** Get one company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getEnrollment">["resourceId"] } } }, EnrollmentResponse, ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"] } } }, CampaignJobSummaryResult, ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"] } } }, CampaignJobSummaryResult, ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } } }, ScimIntegrationResult, ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"] } } }, CampaignJobSummaryResult, ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getMappingJob">["resourceId"] } } }, MappingJobResult, ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": Call<{ params: { path: { "transactionId": PathOf<"getUploadedTargetUsers">["transactionId"] } } }, UploadedFileSummaryResult, ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": Call<{ params: { path: { "enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"] }; query?: { "emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined; "trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined } | undefined } }, TrainingInteractionListResponse, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined } | undefined } }, EnrollmentReportResponse, ErrorEnvelope>;
}

export interface OwnCompanyPostWithoutInput {}

export interface OwnCompanyPost extends OwnCompanyPostWithoutInput {
  /** Create a company */
  "/api/companies": SpansCompanies;
  /** Create an API client */
  "/api/companies/clients": Call<{ body: ApiClientRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": Call<{ body: PagedSearchRequest }, ApiClientSummaryPageResult, ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": Call<{ body: CreateDirectEmailSettingRequest }, IdServiceResult, ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": Call<{ body: TestDirectEmailSettingRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search managed companies */
  "/api/companies/search": SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": SpansCompanies;
  /** Create a company group */
  "/api/company-groups": SpansCompanies;
  /** Search company groups */
  "/api/company-groups/search": SpansCompanies;
  /** Export company groups to a file */
  "/api/company-groups/search/export": SpansCompanies;
  /** Create an enrollment */
  "/api/enrollments": Call<{ body: CreateEnrollmentRequest }, EnrollmentDetailResponse, ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": Call<{ parseAs?: FileFormat | undefined; body: EnrollmentExportRequest }, Blob, ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body: CertificateSearchRequest }, EnrollmentCertificatePageResponse, ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": Call<{ params: { path: { "resourceId": PathOf<"sendEnrollment">["resourceId"] } } }, IdDataResponse, ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": Call<{ body: WidgetDataRequest }, ExecutiveReportWidgetListResult, ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": Call<{ body: ExecutiveReportSearchRequest }, ExecutiveReportListResult, ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": Call<{ body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": Call<{ parseAs?: FileFormat | undefined; body: LeaderboardExportRequest }, Blob, ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": Call<{ body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": Call<{ body: UserTimelineRequest }, UserTimelineEventListResult, ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": Call<{ parseAs?: FileFormat | undefined; body: UserTimelineExportRequest }, Blob, ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": Call<{ body: UserPerformanceRequest }, UserPerformanceListResult, ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body: NotificationLogSearchRequest }, NotificationLogPageResponse, ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": Call<{ body: CreatePhishingCampaignRequest }, CreatedPhishingCampaignResult, ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailClickedEventResult, ErrorEnvelope>;
  /** Get when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailOpenedEventResult, ErrorEnvelope>;
  /** Get when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailSubmittedEventResult, ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignJob">["resourceId"] } }; body: StartCampaignJobRequest }, IdServiceResult, ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": Call<{ body: PagedSearchRequest }, PhishingCampaignPageResult, ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": Call<{ body: PhishingScenarioSearchRequest }, PhishingScenarioPageResult, ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailClickedEventResult, ErrorEnvelope>;
  /** Get when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailOpenedEventResult, ErrorEnvelope>;
  /** Get when a person submitted data in a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }; body: CampaignJobUserSearchRequest }, EmailSubmittedEventResult, ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": Call<{ body: PagedSearchRequest }, QuishingCampaignPageResult, ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": Call<{ body: PagedSearchRequest }, RoleSummaryPageResult, ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": Call<{ body: CreateScimIntegrationRequest }, ScimTokenResult, ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": Call<{ body: PagedSearchRequest }, ScimIntegrationSummaryPageResult, ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": Call<{ params: { path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } } }, ScimTokenResult, ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Call<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body: CampaignJobUserSearchRequest }, CampaignJobUserPageResult, ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": Call<{ body: PagedSearchRequest }, SmishingCampaignPageResult, ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": Call<{ body: CreateSystemUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": Call<{ body: CreateTargetGroupRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": Call<{ body: TargetGroupSearchRequest }, TargetGroupSummaryPageResult, ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": Call<{ body: TargetGroupSearchRequest }, CompanyTargetGroupPageResult, ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": Call<{ body: CreateTargetUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": Call<{ body: CreateFieldMappingRequest }, CreatedFieldMappingResult, ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": Call<{ parseAs?: FileFormat | undefined; body: ExampleFileRequest }, Blob, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<{ body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": Call<{ params: { path: { "transactionId": PathOf<"importTargetUsers">["transactionId"] } }; body: ImportTargetUsersRequest }, FreeFormResult, ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": Call<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body: PagedSearchRequest }, ImportPreviewResult, ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body: ReminderMailSearchRequest }, ReminderMailPageResponse, ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body: SendingReportSearchRequest }, SendingReportEntryPageResponse, ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": Call<{ params: { path: { "enrollmentId": PathOf<"exportSendingReport">["enrollmentId"] } }; parseAs?: FileFormat | undefined; body: SendingReportExportRequest }, Blob, ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body: TrainingReportUserSearchRequest }, TrainingReportUserPageResponse, ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": Call<{ body: TrainingSearchRequest }, TrainingPageResponse, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface OwnCompanyPutWithoutInput {}

export interface OwnCompanyPut extends OwnCompanyPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateApiClient">["resourceId"] } }; body: ApiClientRequest }, IdServiceResult, ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateCompany">["resourceId"] } }; body: UpdateCompanyForm }, IdServiceResult, ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Set the companies of a group */
  "/api/company-groups/{resourceId}/participants": SpansCompanies;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }; body: UpdateScimIntegrationRequest }, IdServiceResult, ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateTargetUser">["resourceId"] } }; body: UpdateTargetUserRequest }, IdServiceResult, ErrorEnvelope>;
}

export interface OwnCompanyDeleteWithoutInput {}

export interface OwnCompanyDelete extends OwnCompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
}

export interface OwnCompanyPaged {
  "/api/companies/clients/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, ApiClientSummary>;
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> | undefined }, EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body?: Partial<CertificateSearchRequest> | undefined }, EnrollmentCertificate>;
  "/api/leaderboard/get-all": Paged<{ body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": Paged<{ body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": Paged<{ body?: Partial<UserTimelineRequest> | undefined }, UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body?: Partial<NotificationLogSearchRequest> | undefined }, NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": Paged<{ body?: Partial<PhishingScenarioSearchRequest> | undefined }, PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, QuishingCampaign>;
  "/api/roles/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, RoleSummary>;
  "/api/scim/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": Paged<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<CampaignJobUserSearchRequest> | undefined }, CampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, SmishingCampaign>;
  "/api/target-groups/search": Paged<{ body?: Partial<TargetGroupSearchRequest> | undefined }, TargetGroupSummary>;
  "/api/target-groups/search/current-company": Paged<{ body?: Partial<TargetGroupSearchRequest> | undefined }, CompanyTargetGroup>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> | undefined }, TargetUser>;
  "/api/target-users/{transactionId}/search": Paged<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body?: Partial<PagedSearchRequest> | undefined }, ImportPreviewUser>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body?: Partial<ReminderMailSearchRequest> | undefined }, ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body?: Partial<SendingReportSearchRequest> | undefined }, SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body?: Partial<TrainingReportUserSearchRequest> | undefined }, TrainingReportUser>;
  "/api/trainings/search": Paged<{ body?: Partial<TrainingSearchRequest> | undefined }, Training>;
}

export interface AllCompaniesGetWithoutInput {
  /** List target groups */
  "/api/target-groups": Call<{}, TargetGroupListResult, ErrorEnvelope>;
}

export interface AllCompaniesGet extends AllCompaniesGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": NeedsOneCompany;
  /** Get one API client */
  "/api/companies/clients/{resourceId}": NeedsOneCompany;
  /** List the credential's companies */
  "/api/companies/my": SpansCompanies;
  /** Get one company */
  "/api/companies/{resourceId}": NeedsOneCompany;
  /** List company groups */
  "/api/company-groups": SpansCompanies;
  /** Get one company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": NeedsOneCompany;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": NeedsOneCompany;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": NeedsOneCompany;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** List a company's roles */
  "/api/roles": NeedsOneCompany;
  /** List SCIM fields */
  "/api/scim/fields": NeedsOneCompany;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": NeedsOneCompany;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Count a company's target users */
  "/api/target-users/count-summary": NeedsOneCompany;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": NeedsOneCompany;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": NeedsOneCompany;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": NeedsOneCompany;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": NeedsOneCompany;
}

export interface AllCompaniesPostWithoutInput {}

export interface AllCompaniesPost extends AllCompaniesPostWithoutInput {
  /** Create a company */
  "/api/companies": SpansCompanies;
  /** Create an API client */
  "/api/companies/clients": NeedsOneCompany;
  /** Search API clients */
  "/api/companies/clients/search": NeedsOneCompany;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": NeedsOneCompany;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": NeedsOneCompany;
  /** Search managed companies */
  "/api/companies/search": SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": SpansCompanies;
  /** Create a company group */
  "/api/company-groups": SpansCompanies;
  /** Search company groups */
  "/api/company-groups/search": SpansCompanies;
  /** Export company groups to a file */
  "/api/company-groups/search/export": SpansCompanies;
  /** Create an enrollment */
  "/api/enrollments": NeedsOneCompany;
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": Call<{ parseAs?: FileFormat | undefined; body: EnrollmentExportRequest }, Blob, ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": NeedsOneCompany;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": NeedsOneCompany;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": NeedsOneCompany;
  /** Search executive reports */
  "/api/executive-report/search": Call<{ body: ExecutiveReportSearchRequest }, ExecutiveReportListResult, ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": Call<{ body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": Call<{ parseAs?: FileFormat | undefined; body: LeaderboardExportRequest }, Blob, ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": Call<{ body: LeaderboardSearchRequest }, LeaderboardEntryListResult, ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": NeedsOneCompany;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": NeedsOneCompany;
  /** List a person's performance */
  "/api/leaderboard/user-performance": NeedsOneCompany;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": NeedsOneCompany;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": NeedsOneCompany;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": NeedsOneCompany;
  /** Get when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": NeedsOneCompany;
  /** Get when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": NeedsOneCompany;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": NeedsOneCompany;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": Call<{ body: PagedSearchRequest }, PhishingCampaignPageResult, ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": Call<{ body: PhishingScenarioSearchRequest }, PhishingScenarioPageResult, ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Get when a person clicked in the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": NeedsOneCompany;
  /** Get when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": NeedsOneCompany;
  /** Get when a person submitted data in a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": NeedsOneCompany;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": Call<{ body: PagedSearchRequest }, QuishingCampaignPageResult, ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": NeedsOneCompany;
  /** Create a SCIM integration */
  "/api/scim": NeedsOneCompany;
  /** Search SCIM integrations */
  "/api/scim/search": NeedsOneCompany;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": NeedsOneCompany;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": Call<{ body: PagedSearchRequest }, CampaignJobPageResult, ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": NeedsOneCompany;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": Call<{ body: PagedSearchRequest }, SmishingCampaignPageResult, ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": NeedsOneCompany;
  /** Create a target group */
  "/api/target-groups": NeedsOneCompany;
  /** Search target groups */
  "/api/target-groups/search": Call<{ body: TargetGroupSearchRequest }, TargetGroupSummaryPageResult, ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": NeedsOneCompany;
  /** Add a target user */
  "/api/target-users": NeedsOneCompany;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": NeedsOneCompany;
  /** Download a template for an upload */
  "/api/target-users/example-file": NeedsOneCompany;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": Call<{ parseAs?: FileFormat | undefined; body: ExportRequest }, Blob, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": NeedsOneCompany;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": NeedsOneCompany;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": NeedsOneCompany;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": NeedsOneCompany;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": NeedsOneCompany;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": NeedsOneCompany;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": NeedsOneCompany;
  /** Search trainings */
  "/api/trainings/search": Call<{ body: TrainingSearchRequest }, TrainingPageResponse, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface AllCompaniesPutWithoutInput {}

export interface AllCompaniesPut extends AllCompaniesPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": NeedsOneCompany;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": NeedsOneCompany;
  /** Change a company */
  "/api/companies/{resourceId}": NeedsOneCompany;
  /** Change a company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Set the companies of a group */
  "/api/company-groups/{resourceId}/participants": SpansCompanies;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": NeedsOneCompany;
  /** Update a target user */
  "/api/target-users/{resourceId}": NeedsOneCompany;
}

export interface AllCompaniesDeleteWithoutInput {}

export interface AllCompaniesDelete extends AllCompaniesDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": NeedsOneCompany;
  /** Delete a company */
  "/api/companies/{resourceId}": NeedsOneCompany;
}

export interface AllCompaniesPaged {
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> | undefined }, EnrollmentSummary>;
  "/api/leaderboard/get-all": Paged<{ body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": Paged<{ body?: Partial<LeaderboardSearchRequest> | undefined }, LeaderboardEntry>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/phishing-simulator/phishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": Paged<{ body?: Partial<PhishingScenarioSearchRequest> | undefined }, PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/quishing-simulator/quishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, QuishingCampaign>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, CampaignJob>;
  "/api/smishing-simulator/smishing-campaign/search": Paged<{ body?: Partial<PagedSearchRequest> | undefined }, SmishingCampaign>;
  "/api/target-groups/search": Paged<{ body?: Partial<TargetGroupSearchRequest> | undefined }, TargetGroupSummary>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> | undefined }, TargetUser>;
  "/api/trainings/search": Paged<{ body?: Partial<TrainingSearchRequest> | undefined }, Training>;
}

/** The paged operations of each kind of client. */
export interface PagedViews {
  unbound: UnboundPaged;
  company: CompanyPaged;
  ownCompany: OwnCompanyPaged;
  allCompanies: AllCompaniesPaged;
}
