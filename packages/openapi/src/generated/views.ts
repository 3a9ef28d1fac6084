// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

import type * as call from "../call.ts";
import type * as schema from "./schema.ts";

type PathOf<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["query"]>;

export interface UnboundGetWithoutInput {
  /** List the types of look-up */
  "/api/codetypes": call.Call<{}, schema.CodeTypeListResult, schema.ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": call.Call<{}, schema.MyCompanyListResult, schema.ErrorEnvelope>;
  /** List company groups */
  "/api/company-groups": call.Call<{}, schema.CompanyGroupListResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<{}, schema.LanguageListResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<{}, schema.CountryDefaultsListResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<{}, schema.LicenseCatalogResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<{}, schema.TimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<{}, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
}

export interface UnboundGet extends UnboundGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.ClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getApiClient">["resourceId"] } }>, schema.ApiClientResult, schema.ErrorEnvelope>;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.GoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.DirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getDirectEmailSetting">["resourceId"] } }>, schema.DirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getCompany">["resourceId"] } } }, schema.CompanyDetailResult, schema.ErrorEnvelope>;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.Call<{ params: { path: { "resourceId": PathOf<"getLicenseCheck">["resourceId"] } } }, schema.LicenseCheckResult, schema.ErrorEnvelope>;
  /** Get one company group */
  "/api/company-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getCompanyGroup">["resourceId"] } } }, schema.CompanyGroupResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.CustomFieldListResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getCustomField">["resourceId"] } }>, schema.CustomFieldResult, schema.ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.EnrollmentFormDetailsResponse, schema.ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getEnrollment">["resourceId"] } }>, schema.EnrollmentResponse, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"listTrainingContentLanguages">["resourceId"] } }>, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.ExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getExecutiveReport">["resourceId"] } }>, schema.ExecutiveReportDetailResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.JobListResult, schema.ErrorEnvelope>;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getJob">["resourceId"] } }>, schema.JobDetailResult, schema.ErrorEnvelope>;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.LeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<{ params: { path: { "typeId": PathOf<"listLookup">["typeId"] } } }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.PermissionListResult, schema.ErrorEnvelope>;
  /** Download the whole report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"downloadPhishingCampaignReport">["resourceId"]; "instanceGroup": PathOf<"downloadPhishingCampaignReport">["instanceGroup"] }; query?: { "excludeBotActivity"?: QueryOf<"downloadPhishingCampaignReport">["excludeBotActivity"] | undefined } | undefined }> & { parseAs?: call.FileFormat | undefined }, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"listPhishingCampaignJobTargetGroups">["resourceId"]; "instanceGroup": PathOf<"listPhishingCampaignJobTargetGroups">["instanceGroup"] } }>, schema.CampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"] } }>, schema.CampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.CampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.DefaultEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.EmailDeliverySettingListResult, schema.ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.PhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getPhishingCampaign">["resourceId"] } }>, schema.PhishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.PhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getPhishingScenario">["resourceId"] } }>, schema.PhishingScenarioDetailResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"] } }>, schema.QuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.EmailDeliverySettingListResult, schema.ErrorEnvelope>;
  /** List the choices for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.QuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getQuishingCampaign">["resourceId"] } }>, schema.QuishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.ReportManagerListResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.ReportTargetGroupListResult, schema.ErrorEnvelope>;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getReportSchedule">["resourceId"] } }>, schema.ReportScheduleResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.RoleListResult, schema.ErrorEnvelope>;
  /** Get one role */
  "/api/roles/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getRole">["resourceId"] } }>, schema.RoleDetailResult, schema.ErrorEnvelope>;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.RoleListResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.ScimFieldListResult, schema.ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } }>, schema.ScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"] } }>, schema.SmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.SmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.SmishingPhoneNumberListResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getSmishingCampaign">["resourceId"] } }>, schema.SmishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.TargetGroupListResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getTargetGroup">["resourceId"] } }>, schema.TargetGroupResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.TargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getMappingJob">["resourceId"] } }>, schema.MappingJobResult, schema.ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"getUploadedTargetUsers">["transactionId"] } }>, schema.UploadedFileSummaryResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getTargetUser">["resourceId"] } }>, schema.TargetUserDetailResult, schema.ErrorEnvelope>;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.Call<call.NameTheCompanyOrUseForCompany<{}>, schema.EnumOptionMapResponse, schema.ErrorEnvelope>;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"listExamAttempts">["enrollmentId"]; "targetUserResourceId": PathOf<"listExamAttempts">["targetUserResourceId"] } }>, schema.ExamResultDetailListResponse, schema.ErrorEnvelope>;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"listExamSessions">["enrollmentId"]; "targetUserResourceId": PathOf<"listExamSessions">["targetUserResourceId"] } }>, schema.ExamResultSessionListResponse, schema.ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"] }; query?: { "emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined; "trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined } | undefined }>, schema.TrainingInteractionListResponse, schema.ErrorEnvelope>;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"listTrainingProgressSessions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingProgressSessions">["targetUserResourceId"] } }>, schema.ProgressDetailListResponse, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined } | undefined }>, schema.EnrollmentReportResponse, schema.ErrorEnvelope>;
  /** Get one training */
  "/api/trainings/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getTraining">["resourceId"] } }>, schema.TrainingDetailResponse, schema.ErrorEnvelope>;
}

export interface UnboundPutWithoutInput {}

export interface UnboundPut extends UnboundPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateApiClient">["resourceId"] } }> & { body: schema.ApiClientRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"removeDefaultDirectEmailSetting">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateDirectEmailSetting">["resourceId"] } }> & { body: schema.UpdateDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateCompany">["resourceId"] } }; body: schema.UpdateCompanyForm }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateCompanyGroup">["resourceId"] } }; body: schema.CompanyGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Add companies to a group */
  "/api/company-groups/{resourceId}/participants": call.Call<{ params: { path: { "resourceId": PathOf<"updateCompanyGroupParticipants">["resourceId"] } }; body: schema.CompanyGroupParticipantsRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateCustomField">["resourceId"] } }> & { body: schema.UpdateCustomFieldRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateEnrollment">["resourceId"] } }> & { body: schema.UpdateEnrollmentRequest }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateExecutiveReport">["resourceId"] } }> & { body: schema.UpdateExecutiveReportRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updatePhishingCampaign">["resourceId"] } }> & { body: schema.UpdatePhishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateQuishingCampaign">["resourceId"] } }> & { body: schema.UpdateQuishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateReportSchedule">["resourceId"] } }> & { body: schema.ReportScheduleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"setReportScheduleStatus">["resourceId"]; "statusId": PathOf<"setReportScheduleStatus">["statusId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a role */
  "/api/roles/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateRole">["resourceId"] } }> & { body: schema.RoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }> & { body: schema.UpdateScimIntegrationRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateSmishingCampaign">["resourceId"] } }> & { body: schema.UpdateSmishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateSystemUser">["resourceId"] } }> & { body: schema.UpdateSystemUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Add people to target groups */
  "/api/target-groups/users": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.AddTargetGroupUsersRequest }, schema.FreeFormListResult, schema.ErrorEnvelope>;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateTargetGroup">["resourceId"] } }> & { body: schema.UpdateTargetGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"updateTargetUser">["resourceId"] } }> & { body: schema.UpdateTargetUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"renewUpload">["transactionId"] } }>, schema.RenewedUploadResult, schema.ErrorEnvelope>;
}

export interface UnboundPostWithoutInput {}

export interface UnboundPost extends UnboundPostWithoutInput {
  /** List the audit log without a filter */
  "/api/audit-logs": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.AuditLogListRequest }, schema.AuditLogDetailPageResult, schema.ErrorEnvelope>;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.AuditLogEntryPageResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a company */
  "/api/companies": call.Call<{ body: schema.CreateCompanyForm }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Create an API client */
  "/api/companies/clients": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.ApiClientRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.ApiClientSummaryPageResult, schema.ErrorEnvelope>;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.DirectEmailDomainListRequest }, schema.DirectEmailDomainListResult, schema.ErrorEnvelope>;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.DirectEmailSettingSummaryPageResult, schema.ErrorEnvelope>;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TestDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Get the latest end of a new company's license */
  "/api/companies/licenseexpirydate": call.Call<{ body: schema.LicenseExpiryDateRequest }, schema.LicenseExpiryDateResult, schema.ErrorEnvelope>;
  /** Search managed companies */
  "/api/companies/search": call.Call<{ body: schema.CompanySearchRequest }, schema.CompanyPageResult, schema.ErrorEnvelope>;
  /** Export managed companies to a file */
  "/api/companies/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.CompanyExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a company group */
  "/api/company-groups": call.Call<{ body: schema.CompanyGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search company groups */
  "/api/company-groups/search": call.Call<{ body: schema.CompanyGroupSearchRequest }, schema.CompanyGroupSummaryPageResult, schema.ErrorEnvelope>;
  /** Search company groups, also of parent companies */
  "/api/company-groups/search-with-parent": call.Call<{ body: schema.CompanyGroupSearchRequest }, schema.CompanyGroupSummaryPageResult, schema.ErrorEnvelope>;
  /** Export company groups to a file */
  "/api/company-groups/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.CompanyGroupExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the companies of a group */
  "/api/company-groups/{resourceId}/companies/search": call.Call<{ params: { path: { "resourceId": PathOf<"searchCompanyGroupCompanies">["resourceId"] } }; body: schema.PagedSearchRequest }, schema.GroupCompanyPageResult, schema.ErrorEnvelope>;
  /** Export the companies of a group to a file */
  "/api/company-groups/{resourceId}/companies/search/export": call.Call<{ params: { path: { "resourceId": PathOf<"exportCompanyGroupCompanies">["resourceId"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a custom field */
  "/api/custom-fields": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateCustomFieldRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.BulkUpdateCustomFieldsRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateEnrollmentRequest }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"restoreEnrollment">["resourceId"] } }>, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.EnrollmentExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }> & { body: schema.CertificateSearchRequest }, schema.EnrollmentCertificatePageResponse, schema.ErrorEnvelope>;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"stopEnrollmentAutoEnroll">["enrollmentId"] } }>, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"stopEnrollmentReminder">["enrollmentId"] } }>, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"sendEnrollment">["resourceId"] } }>, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"stopEnrollment">["resourceId"] } }>, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Create an executive report */
  "/api/executive-report": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateExecutiveReportRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.WidgetDataRequest }, schema.ExecutiveReportWidgetListResult, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.ExecutiveReportSearchRequest }, schema.ExecutiveReportListResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.LeaderboardSearchRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.LeaderboardExportRequest }, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TopPerformersRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.UserTimelineRequest }, schema.UserTimelineEventPageResult, schema.ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.UserTimelineExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.LeaderboardWithTimelineRequest }, schema.LeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.UserPerformanceRequest }, schema.UserPerformanceListResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<{ body: schema.LookupRequest }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }> & { body: schema.NotificationLogSearchRequest }, schema.NotificationLogPageResponse, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreatePhishingCampaignRequest }, schema.CreatedPhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PhishingActivityUserSearchRequest }, schema.PhishingActivityUserPageResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.CampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.EmailClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.AttachmentOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.EmailOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.EmailRepliedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailReported">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.EmailReportedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.EmailSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.MfaSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"] } }> & { body: schema.CampaignJobInstanceSearchRequest }, schema.CampaignJobInstancePageResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"exportPhishingCampaignInstances">["resourceId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.CampaignJobInstanceExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.CampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Send the messages of a phishing campaign again */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"resendPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"resendPhishingCampaignInstance">["instanceGroup"] } }> & { body: schema.ResendCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"startPhishingCampaignJob">["resourceId"] } }> & { body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.PhishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PhishingScenarioSearchRequest }, schema.PhishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateQuishingCampaignRequest }, schema.CreatedQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.QuishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.QuishingClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.QuishingOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.QuishingSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.QuishingCampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"startQuishingCampaignJob">["resourceId"] } }> & { body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.QuishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PhishingScenarioSearchRequest }, schema.QuishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Schedule a report */
  "/api/report-scheduling": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.ReportScheduleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.ReportScheduleSearchRequest }, schema.ReportScheduleSummaryPageResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.RoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.RoleSummaryPageResult, schema.ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateScimIntegrationRequest }, schema.ScimTokenResult, schema.ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.ScimIntegrationSummaryPageResult, schema.ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } }>, schema.ScimTokenResult, schema.ErrorEnvelope>;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateSmishingCampaignRequest }, schema.CreatedSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.SmishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchSmishingEvents">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.SmsEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.SmsClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.SmsSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }> & { body: schema.CampaignJobUserSearchRequest }, schema.SmishingCampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"startSmishingCampaignJob">["resourceId"] } }> & { body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.SmishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PhishingScenarioSearchRequest }, schema.SmishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateSystemUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.PagedSearchRequest }, schema.SystemUserPageResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.SystemUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Give a system user one more role */
  "/api/system-users/{resourceId}/role": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"addSystemUserRole">["resourceId"] } }> & { body: schema.AddSystemUserRoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"sendSystemUserInformationEmail">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateTargetGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TargetGroupSearchRequest }, schema.TargetGroupSummaryPageResult, schema.ErrorEnvelope>;
  /** Search the target groups of all companies */
  "/api/target-groups/search/all": call.Call<{ body: schema.TargetGroupSearchRequest }, schema.OwnedTargetGroupPageResult, schema.ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TargetGroupSearchRequest }, schema.CompanyTargetGroupPageResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TargetGroupUserCountRequest }, schema.TargetGroupUserCountListResult, schema.ErrorEnvelope>;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchTargetGroupUsers">["resourceId"] } }> & { body: schema.TargetGroupUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"exportTargetGroupUsers">["resourceId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.TargetGroupUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateTargetUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TargetUserIdsRequest }, schema.TargetUserContactListResult, schema.ErrorEnvelope>;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.CreateFieldMappingRequest }, schema.CreatedFieldMappingResult, schema.ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExampleFileRequest }, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TargetUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TargetUserEmailSearchRequest }, schema.TargetUserDetailPageResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.UploadTargetUsersForm }, schema.UploadedFileResult, schema.ErrorEnvelope>;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchTargetUserGroups">["resourceId"] } }> & { body: schema.PagedSearchRequest }, schema.TargetUserGroupPageResult, schema.ErrorEnvelope>;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"importTargetUsers">["transactionId"] } }> & { body: schema.ImportTargetUsersRequest }, schema.FreeFormResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }> & { body: schema.PagedSearchRequest }, schema.ImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"exportImportPreview">["transactionId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TrainingActivityUserSearchRequest }, schema.TrainingActivityUserPageResponse, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"] } }> & { body: schema.SendingReportSearchRequest }, schema.ClickedEmailPageResponse, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchExamResults">["enrollmentId"] } }> & { body: schema.ExamResultSearchRequest }, schema.ExamResultPageResponse, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"exportExamResults">["enrollmentId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"downloadTrainingReport">["enrollmentId"] } }> & { parseAs?: call.FileFormat | undefined }, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"resendTrainingNoResponse">["enrollmentId"] } }> & { body: schema.ResendEnrollmentRequest }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"] } }> & { body: schema.SendingReportSearchRequest }, schema.NoResponseUserPageResponse, schema.ErrorEnvelope>;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"exportTrainingNoResponse">["enrollmentId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people who opened the e-mail of an enrollment */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"] } }> & { body: schema.SendingReportSearchRequest }, schema.OpenedEmailPageResponse, schema.ErrorEnvelope>;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"] } }> & { body: schema.SendingReportSearchRequest }, schema.TrainingProgressPageResponse, schema.ErrorEnvelope>;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"exportTrainingProgress">["enrollmentId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }> & { body: schema.ReminderMailSearchRequest }, schema.ReminderMailPageResponse, schema.ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }> & { body: schema.SendingReportSearchRequest }, schema.SendingReportEntryPageResponse, schema.ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"exportSendingReport">["enrollmentId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"resendEnrollment">["enrollmentId"] } }> & { body: schema.ResendEnrollmentRequest }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }> & { body: schema.TrainingReportUserSearchRequest }, schema.TrainingReportUserPageResponse, schema.ErrorEnvelope>;
  /** Export the people of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"exportTrainingReportUsers">["enrollmentId"] } }> & { parseAs?: call.FileFormat | undefined; body: schema.TrainingReportUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.TrainingSearchRequest }, schema.TrainingPageResponse, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { parseAs?: call.FileFormat | undefined; body: schema.TrainingExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": call.ManagedByAuth;
}

export interface UnboundDeleteWithoutInput {}

export interface UnboundDelete extends UnboundDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteDirectEmailSetting">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete several company groups */
  "/api/company-groups/bulk-delete": call.Call<{ body: schema.DeleteCompanyGroupsRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a company group */
  "/api/company-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteCompanyGroup">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Take companies out of a group */
  "/api/company-groups/{resourceId}/participants": call.Call<{ params: { path: { "resourceId": PathOf<"removeCompanyGroupParticipants">["resourceId"] } }; body: schema.CompanyGroupParticipantsRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete an archived enrollment for good */
  "/api/enrollments/archive/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteArchivedEnrollment">["resourceId"] } }>, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteEnrollment">["resourceId"] } }>, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteExecutiveReport">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deletePhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"deletePhishingCampaignInstance">["instanceGroup"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deletePhishingCampaign">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteQuishingCampaign">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteReportSchedule">["resourceId"]; "reportType": PathOf<"deleteReportSchedule">["reportType"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a role */
  "/api/roles/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteRole">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteScimIntegration">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteSmishingCampaign">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.DeleteSystemUsersRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteSystemUser">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "userResourceId": PathOf<"removeSystemUserRole">["userResourceId"]; "roleResourceId": PathOf<"removeSystemUserRole">["roleResourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteTargetGroup">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"removeTargetGroupUsers">["resourceId"] } }> & { body: schema.RemoveTargetGroupUsersRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete target users */
  "/api/target-users/bulk-delete": call.Call<call.NameTheCompanyOrUseForCompany<{}> & { body: schema.BulkDeleteTargetUsersRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteTargetUser">["resourceId"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
}

export interface UnboundPatchWithoutInput {}

export interface UnboundPatch extends UnboundPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"stopPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopPhishingCampaignInstance">["instanceGroup"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"stopQuishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopQuishingCampaignInstance">["instanceGroup"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"stopSmishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopSmishingCampaignInstance">["instanceGroup"] } }>, schema.IdServiceResult, schema.ErrorEnvelope>;
}

export interface UnboundPaged {
  "/api/audit-logs": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.AuditLogListRequest> | undefined }, schema.AuditLogDetail>;
  "/api/audit-logs/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.AuditLogEntry>;
  "/api/companies/clients/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ApiClientSummary>;
  "/api/companies/direct-email-settings/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.DirectEmailSettingSummary>;
  "/api/companies/search": call.Paged<{ body?: Partial<schema.CompanySearchRequest> | undefined }, schema.Company>;
  "/api/company-groups/search": call.Paged<{ body?: Partial<schema.CompanyGroupSearchRequest> | undefined }, schema.CompanyGroupSummary>;
  "/api/company-groups/search-with-parent": call.Paged<{ body?: Partial<schema.CompanyGroupSearchRequest> | undefined }, schema.CompanyGroupSummary>;
  "/api/company-groups/{resourceId}/companies/search": call.Paged<{ params: { path: { "resourceId": PathOf<"searchCompanyGroupCompanies">["resourceId"] } }; body?: Partial<schema.PagedSearchRequest> | undefined }, schema.GroupCompany>;
  "/api/enrollments/archive/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }> & { body?: Partial<schema.CertificateSearchRequest> | undefined }, schema.EnrollmentCertificate>;
  "/api/leaderboard/get-all": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.LeaderboardSearchRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TopPerformersRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.UserTimelineRequest> | undefined }, schema.UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }> & { body?: Partial<schema.NotificationLogSearchRequest> | undefined }, schema.NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PhishingActivityUserSearchRequest> | undefined }, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailClickedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.AttachmentOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailRepliedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailReported">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailReportedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.MfaSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"] } }> & { body?: Partial<schema.CampaignJobInstanceSearchRequest> | undefined }, schema.CampaignJobInstance>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingClickedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingOpenedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingSubmittedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingCampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.ReportScheduleSearchRequest> | undefined }, schema.ReportScheduleSummary>;
  "/api/roles/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.RoleSummary>;
  "/api/scim/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchSmishingEvents">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsClickedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsSubmittedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }> & { body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmishingCampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.TargetGroupSummary>;
  "/api/target-groups/search/all": call.Paged<{ body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.OwnedTargetGroup>;
  "/api/target-groups/search/current-company": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.CompanyTargetGroup>;
  "/api/target-groups/{resourceId}/users": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchTargetGroupUsers">["resourceId"] } }> & { body?: Partial<schema.TargetGroupUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TargetUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TargetUserEmailSearchRequest> | undefined }, schema.TargetUserDetail>;
  "/api/target-users/{resourceId}/groups": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"searchTargetUserGroups">["resourceId"] } }> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.TargetUserGroup>;
  "/api/target-users/{transactionId}/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }> & { body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ImportPreviewUser>;
  "/api/training-reports/activity-users/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TrainingActivityUserSearchRequest> | undefined }, schema.TrainingActivityUser>;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"] } }> & { body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.ClickedEmail>;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchExamResults">["enrollmentId"] } }> & { body?: Partial<schema.ExamResultSearchRequest> | undefined }, schema.ExamResult>;
  "/api/training-reports/{enrollmentId}/no-response/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"] } }> & { body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.NoResponseUser>;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"] } }> & { body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.OpenedEmail>;
  "/api/training-reports/{enrollmentId}/progress/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"] } }> & { body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.TrainingProgress>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }> & { body?: Partial<schema.ReminderMailSearchRequest> | undefined }, schema.ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }> & { body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": call.Paged<call.NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }> & { body?: Partial<schema.TrainingReportUserSearchRequest> | undefined }, schema.TrainingReportUser>;
  "/api/trainings/search": call.Paged<call.NameTheCompanyOrUseForCompany<{}> & { body?: Partial<schema.TrainingSearchRequest> | undefined }, schema.Training>;
}

export interface CompanyGetWithoutInput {
  /** List the types of look-up */
  "/api/codetypes": call.Call<{}, schema.CodeTypeListResult, schema.ErrorEnvelope>;
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<{}, schema.ClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.Call<{}, schema.GoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.Call<{}, schema.DirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": call.Call<{ params?: { path?: { "resourceId"?: PathOf<"getCompany">["resourceId"] | undefined } | undefined } | undefined }, schema.CompanyDetailResult, schema.ErrorEnvelope>;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.Call<{ params?: { path?: { "resourceId"?: PathOf<"getLicenseCheck">["resourceId"] | undefined } | undefined } | undefined }, schema.LicenseCheckResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<{}, schema.CustomFieldListResult, schema.ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.Call<{}, schema.EnrollmentFormDetailsResponse, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<{}, schema.ExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<{}, schema.JobListResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<{}, schema.LanguageListResult, schema.ErrorEnvelope>;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.Call<{}, schema.LeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<{}, schema.CountryDefaultsListResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<{}, schema.LicenseCatalogResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<{}, schema.PermissionListResult, schema.ErrorEnvelope>;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<{}, schema.CampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<{}, schema.DefaultEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<{}, schema.EmailDeliverySettingListResult, schema.ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<{}, schema.PhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<{}, schema.PhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<{}, schema.EmailDeliverySettingListResult, schema.ErrorEnvelope>;
  /** List the choices for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<{}, schema.QuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<{}, schema.ReportManagerListResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<{}, schema.ReportTargetGroupListResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<{}, schema.RoleListResult, schema.ErrorEnvelope>;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.Call<{}, schema.RoleListResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<{}, schema.ScimFieldListResult, schema.ErrorEnvelope>;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<{}, schema.SmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<{}, schema.SmishingPhoneNumberListResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<{}, schema.TargetGroupListResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<{}, schema.TargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<{}, schema.TimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.Call<{}, schema.EnumOptionMapResponse, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<{}, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
}

export interface CompanyGet extends CompanyGetWithoutInput {
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getApiClient">["resourceId"] } } }, schema.ApiClientResult, schema.ErrorEnvelope>;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getDirectEmailSetting">["resourceId"] } } }, schema.DirectEmailSettingResult, schema.ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": call.SpansCompanies;
  /** List company groups */
  "/api/company-groups": call.SpansCompanies;
  /** Get one company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getCustomField">["resourceId"] } } }, schema.CustomFieldResult, schema.ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getEnrollment">["resourceId"] } } }, schema.EnrollmentResponse, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<{ params: { path: { "resourceId": PathOf<"listTrainingContentLanguages">["resourceId"] } } }, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getExecutiveReport">["resourceId"] } } }, schema.ExecutiveReportDetailResult, schema.ErrorEnvelope>;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getJob">["resourceId"] } } }, schema.JobDetailResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<{ params: { path: { "typeId": PathOf<"listLookup">["typeId"] } } }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** Download the whole report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"downloadPhishingCampaignReport">["resourceId"]; "instanceGroup": PathOf<"downloadPhishingCampaignReport">["instanceGroup"] }; query?: { "excludeBotActivity"?: QueryOf<"downloadPhishingCampaignReport">["excludeBotActivity"] | undefined } | undefined }; parseAs?: call.FileFormat | undefined }, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"listPhishingCampaignJobTargetGroups">["resourceId"]; "instanceGroup": PathOf<"listPhishingCampaignJobTargetGroups">["instanceGroup"] } } }, schema.CampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"] } } }, schema.CampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getPhishingCampaign">["resourceId"] } } }, schema.PhishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getPhishingScenario">["resourceId"] } } }, schema.PhishingScenarioDetailResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"] } } }, schema.QuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getQuishingCampaign">["resourceId"] } } }, schema.QuishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getReportSchedule">["resourceId"] } } }, schema.ReportScheduleResult, schema.ErrorEnvelope>;
  /** Get one role */
  "/api/roles/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getRole">["resourceId"] } } }, schema.RoleDetailResult, schema.ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } } }, schema.ScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"] } } }, schema.SmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getSmishingCampaign">["resourceId"] } } }, schema.SmishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getTargetGroup">["resourceId"] } } }, schema.TargetGroupResult, schema.ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getMappingJob">["resourceId"] } } }, schema.MappingJobResult, schema.ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<{ params: { path: { "transactionId": PathOf<"getUploadedTargetUsers">["transactionId"] } } }, schema.UploadedFileSummaryResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getTargetUser">["resourceId"] } } }, schema.TargetUserDetailResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listExamAttempts">["enrollmentId"]; "targetUserResourceId": PathOf<"listExamAttempts">["targetUserResourceId"] } } }, schema.ExamResultDetailListResponse, schema.ErrorEnvelope>;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listExamSessions">["enrollmentId"]; "targetUserResourceId": PathOf<"listExamSessions">["targetUserResourceId"] } } }, schema.ExamResultSessionListResponse, schema.ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"] }; query?: { "emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined; "trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined } | undefined } }, schema.TrainingInteractionListResponse, schema.ErrorEnvelope>;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listTrainingProgressSessions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingProgressSessions">["targetUserResourceId"] } } }, schema.ProgressDetailListResponse, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined } | undefined } }, schema.EnrollmentReportResponse, schema.ErrorEnvelope>;
  /** Get one training */
  "/api/trainings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getTraining">["resourceId"] } } }, schema.TrainingDetailResponse, schema.ErrorEnvelope>;
}

export interface CompanyPutWithoutInput {}

export interface CompanyPut extends CompanyPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateApiClient">["resourceId"] } }; body: schema.ApiClientRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"removeDefaultDirectEmailSetting">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateDirectEmailSetting">["resourceId"] } }; body: schema.UpdateDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": call.Call<{ params?: { path?: { "resourceId"?: PathOf<"updateCompany">["resourceId"] | undefined } | undefined } | undefined; body: schema.UpdateCompanyForm }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Add companies to a group */
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateCustomField">["resourceId"] } }; body: schema.UpdateCustomFieldRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateEnrollment">["resourceId"] } }; body: schema.UpdateEnrollmentRequest }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateExecutiveReport">["resourceId"] } }; body: schema.UpdateExecutiveReportRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updatePhishingCampaign">["resourceId"] } }; body: schema.UpdatePhishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateQuishingCampaign">["resourceId"] } }; body: schema.UpdateQuishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateReportSchedule">["resourceId"] } }; body: schema.ReportScheduleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<{ params: { path: { "resourceId": PathOf<"setReportScheduleStatus">["resourceId"]; "statusId": PathOf<"setReportScheduleStatus">["statusId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a role */
  "/api/roles/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateRole">["resourceId"] } }; body: schema.RoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }; body: schema.UpdateScimIntegrationRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateSmishingCampaign">["resourceId"] } }; body: schema.UpdateSmishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateSystemUser">["resourceId"] } }; body: schema.UpdateSystemUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Add people to target groups */
  "/api/target-groups/users": call.Call<{ body: schema.AddTargetGroupUsersRequest }, schema.FreeFormListResult, schema.ErrorEnvelope>;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateTargetGroup">["resourceId"] } }; body: schema.UpdateTargetGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateTargetUser">["resourceId"] } }; body: schema.UpdateTargetUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.Call<{ params: { path: { "transactionId": PathOf<"renewUpload">["transactionId"] } } }, schema.RenewedUploadResult, schema.ErrorEnvelope>;
}

export interface CompanyPostWithoutInput {}

export interface CompanyPost extends CompanyPostWithoutInput {
  /** List the audit log without a filter */
  "/api/audit-logs": call.Call<{ body: schema.AuditLogListRequest }, schema.AuditLogDetailPageResult, schema.ErrorEnvelope>;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<{ body: schema.PagedSearchRequest }, schema.AuditLogEntryPageResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a company */
  "/api/companies": call.SpansCompanies;
  /** Create an API client */
  "/api/companies/clients": call.Call<{ body: schema.ApiClientRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": call.Call<{ body: schema.PagedSearchRequest }, schema.ApiClientSummaryPageResult, schema.ErrorEnvelope>;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.Call<{ body: schema.CreateDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.Call<{ body: schema.DirectEmailDomainListRequest }, schema.DirectEmailDomainListResult, schema.ErrorEnvelope>;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.Call<{ body: schema.PagedSearchRequest }, schema.DirectEmailSettingSummaryPageResult, schema.ErrorEnvelope>;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.Call<{ body: schema.TestDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Get the latest end of a new company's license */
  "/api/companies/licenseexpirydate": call.SpansCompanies;
  /** Search managed companies */
  "/api/companies/search": call.SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": call.SpansCompanies;
  /** Create a company group */
  "/api/company-groups": call.SpansCompanies;
  /** Search company groups */
  "/api/company-groups/search": call.SpansCompanies;
  /** Search company groups, also of parent companies */
  "/api/company-groups/search-with-parent": call.SpansCompanies;
  /** Export company groups to a file */
  "/api/company-groups/search/export": call.SpansCompanies;
  /** Search the companies of a group */
  "/api/company-groups/{resourceId}/companies/search": call.SpansCompanies;
  /** Export the companies of a group to a file */
  "/api/company-groups/{resourceId}/companies/search/export": call.SpansCompanies;
  /** Create a custom field */
  "/api/custom-fields": call.Call<{ body: schema.CreateCustomFieldRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.Call<{ body: schema.BulkUpdateCustomFieldsRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": call.Call<{ body: schema.CreateEnrollmentRequest }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<{ body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.Call<{ params: { path: { "resourceId": PathOf<"restoreEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<{ body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.EnrollmentExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body: schema.CertificateSearchRequest }, schema.EnrollmentCertificatePageResponse, schema.ErrorEnvelope>;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.Call<{ params: { path: { "enrollmentId": PathOf<"stopEnrollmentAutoEnroll">["enrollmentId"] } } }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.Call<{ params: { path: { "enrollmentId": PathOf<"stopEnrollmentReminder">["enrollmentId"] } } }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.Call<{ params: { path: { "resourceId": PathOf<"sendEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.Call<{ params: { path: { "resourceId": PathOf<"stopEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Create an executive report */
  "/api/executive-report": call.Call<{ body: schema.CreateExecutiveReportRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.Call<{ body: schema.WidgetDataRequest }, schema.ExecutiveReportWidgetListResult, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<{ body: schema.ExecutiveReportSearchRequest }, schema.ExecutiveReportListResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<{ body: schema.LeaderboardSearchRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.LeaderboardExportRequest }, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<{ body: schema.TopPerformersRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.Call<{ body: schema.UserTimelineRequest }, schema.UserTimelineEventPageResult, schema.ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.UserTimelineExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<{ body: schema.LeaderboardWithTimelineRequest }, schema.LeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.Call<{ body: schema.UserPerformanceRequest }, schema.UserPerformanceListResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<{ body: schema.LookupRequest }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body: schema.NotificationLogSearchRequest }, schema.NotificationLogPageResponse, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<{ body: schema.CreatePhishingCampaignRequest }, schema.CreatedPhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<{ body: schema.PhishingActivityUserSearchRequest }, schema.PhishingActivityUserPageResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.CampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.AttachmentOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailRepliedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReported">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailReportedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.MfaSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"] } }; body: schema.CampaignJobInstanceSearchRequest }, schema.CampaignJobInstancePageResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<{ params: { path: { "resourceId": PathOf<"exportPhishingCampaignInstances">["resourceId"] } }; parseAs?: call.FileFormat | undefined; body: schema.CampaignJobInstanceExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body: schema.CampaignJobUserSearchRequest }, schema.CampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Send the messages of a phishing campaign again */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"resendPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"resendPhishingCampaignInstance">["instanceGroup"] } }; body: schema.ResendCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignJob">["resourceId"] } }; body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.PhishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.PhishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.Call<{ body: schema.CreateQuishingCampaignRequest }, schema.CreatedQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.QuishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingCampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"startQuishingCampaignJob">["resourceId"] } }; body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.QuishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.QuishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Schedule a report */
  "/api/report-scheduling": call.Call<{ body: schema.ReportScheduleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<{ body: schema.ReportScheduleSearchRequest }, schema.ReportScheduleSummaryPageResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.Call<{ body: schema.RoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": call.Call<{ body: schema.PagedSearchRequest }, schema.RoleSummaryPageResult, schema.ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": call.Call<{ body: schema.CreateScimIntegrationRequest }, schema.ScimTokenResult, schema.ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": call.Call<{ body: schema.PagedSearchRequest }, schema.ScimIntegrationSummaryPageResult, schema.ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.Call<{ params: { path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } } }, schema.ScimTokenResult, schema.ErrorEnvelope>;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.Call<{ body: schema.CreateSmishingCampaignRequest }, schema.CreatedSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SmishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchSmishingEvents">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmsEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmsClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmsSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmishingCampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"startSmishingCampaignJob">["resourceId"] } }; body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SmishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.SmishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.Call<{ body: schema.CreateSystemUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SystemUserPageResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.SystemUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Give a system user one more role */
  "/api/system-users/{resourceId}/role": call.Call<{ params: { path: { "resourceId": PathOf<"addSystemUserRole">["resourceId"] } }; body: schema.AddSystemUserRoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.Call<{ params: { path: { "resourceId": PathOf<"sendSystemUserInformationEmail">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": call.Call<{ body: schema.CreateTargetGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<{ body: schema.TargetGroupSearchRequest }, schema.TargetGroupSummaryPageResult, schema.ErrorEnvelope>;
  /** Search the target groups of all companies */
  "/api/target-groups/search/all": call.SpansCompanies;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.Call<{ body: schema.TargetGroupSearchRequest }, schema.CompanyTargetGroupPageResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<{ body: schema.TargetGroupUserCountRequest }, schema.TargetGroupUserCountListResult, schema.ErrorEnvelope>;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.Call<{ params: { path: { "resourceId": PathOf<"searchTargetGroupUsers">["resourceId"] } }; body: schema.TargetGroupUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<{ params: { path: { "resourceId": PathOf<"exportTargetGroupUsers">["resourceId"] } }; parseAs?: call.FileFormat | undefined; body: schema.TargetGroupUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": call.Call<{ body: schema.CreateTargetUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.Call<{ body: schema.TargetUserIdsRequest }, schema.TargetUserContactListResult, schema.ErrorEnvelope>;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": call.Call<{ body: schema.CreateFieldMappingRequest }, schema.CreatedFieldMappingResult, schema.ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExampleFileRequest }, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<{ body: schema.TargetUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<{ body: schema.TargetUserEmailSearchRequest }, schema.TargetUserDetailPageResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.Call<{ body: schema.UploadTargetUsersForm }, schema.UploadedFileResult, schema.ErrorEnvelope>;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.Call<{ params: { path: { "resourceId": PathOf<"searchTargetUserGroups">["resourceId"] } }; body: schema.PagedSearchRequest }, schema.TargetUserGroupPageResult, schema.ErrorEnvelope>;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.Call<{ params: { path: { "transactionId": PathOf<"importTargetUsers">["transactionId"] } }; body: schema.ImportTargetUsersRequest }, schema.FreeFormResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body: schema.PagedSearchRequest }, schema.ImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<{ params: { path: { "transactionId": PathOf<"exportImportPreview">["transactionId"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<{ body: schema.TrainingActivityUserSearchRequest }, schema.TrainingActivityUserPageResponse, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.ClickedEmailPageResponse, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchExamResults">["enrollmentId"] } }; body: schema.ExamResultSearchRequest }, schema.ExamResultPageResponse, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportExamResults">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"downloadTrainingReport">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined }, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<{ params: { path: { "enrollmentId": PathOf<"resendTrainingNoResponse">["enrollmentId"] } }; body: schema.ResendEnrollmentRequest }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.NoResponseUserPageResponse, schema.ErrorEnvelope>;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportTrainingNoResponse">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people who opened the e-mail of an enrollment */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.OpenedEmailPageResponse, schema.ErrorEnvelope>;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.TrainingProgressPageResponse, schema.ErrorEnvelope>;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportTrainingProgress">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body: schema.ReminderMailSearchRequest }, schema.ReminderMailPageResponse, schema.ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.SendingReportEntryPageResponse, schema.ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportSendingReport">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<{ params: { path: { "enrollmentId": PathOf<"resendEnrollment">["enrollmentId"] } }; body: schema.ResendEnrollmentRequest }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body: schema.TrainingReportUserSearchRequest }, schema.TrainingReportUserPageResponse, schema.ErrorEnvelope>;
  /** Export the people of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportTrainingReportUsers">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.TrainingReportUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<{ body: schema.TrainingSearchRequest }, schema.TrainingPageResponse, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.TrainingExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": call.ManagedByAuth;
}

export interface CompanyDeleteWithoutInput {}

export interface CompanyDelete extends CompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteDirectEmailSetting">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete several company groups */
  "/api/company-groups/bulk-delete": call.SpansCompanies;
  /** Delete a company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Take companies out of a group */
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  /** Delete an archived enrollment for good */
  "/api/enrollments/archive/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteArchivedEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteExecutiveReport">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"deletePhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"deletePhishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deletePhishingCampaign">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteQuishingCampaign">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteReportSchedule">["resourceId"]; "reportType": PathOf<"deleteReportSchedule">["reportType"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a role */
  "/api/roles/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteRole">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteScimIntegration">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteSmishingCampaign">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.Call<{ body: schema.DeleteSystemUsersRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteSystemUser">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<{ params: { path: { "userResourceId": PathOf<"removeSystemUserRole">["userResourceId"]; "roleResourceId": PathOf<"removeSystemUserRole">["roleResourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteTargetGroup">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<{ params: { path: { "resourceId": PathOf<"removeTargetGroupUsers">["resourceId"] } }; body: schema.RemoveTargetGroupUsersRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete target users */
  "/api/target-users/bulk-delete": call.Call<{ body: schema.BulkDeleteTargetUsersRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteTargetUser">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
}

export interface CompanyPatchWithoutInput {}

export interface CompanyPatch extends CompanyPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"stopPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopPhishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"stopQuishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopQuishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"stopSmishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopSmishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
}

export interface CompanyPaged {
  "/api/audit-logs": call.Paged<{ body?: Partial<schema.AuditLogListRequest> | undefined }, schema.AuditLogDetail>;
  "/api/audit-logs/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.AuditLogEntry>;
  "/api/companies/clients/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ApiClientSummary>;
  "/api/companies/direct-email-settings/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.DirectEmailSettingSummary>;
  "/api/enrollments/archive/search": call.Paged<{ body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<{ body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body?: Partial<schema.CertificateSearchRequest> | undefined }, schema.EnrollmentCertificate>;
  "/api/leaderboard/get-all": call.Paged<{ body?: Partial<schema.LeaderboardSearchRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<{ body?: Partial<schema.TopPerformersRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": call.Paged<{ body?: Partial<schema.UserTimelineRequest> | undefined }, schema.UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body?: Partial<schema.NotificationLogSearchRequest> | undefined }, schema.NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<{ body?: Partial<schema.PhishingActivityUserSearchRequest> | undefined }, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailClickedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.AttachmentOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailRepliedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReported">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailReportedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.MfaSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"] } }; body?: Partial<schema.CampaignJobInstanceSearchRequest> | undefined }, schema.CampaignJobInstance>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingClickedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingOpenedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingSubmittedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingCampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<{ body?: Partial<schema.ReportScheduleSearchRequest> | undefined }, schema.ReportScheduleSummary>;
  "/api/roles/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.RoleSummary>;
  "/api/scim/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchSmishingEvents">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsClickedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsSubmittedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmishingCampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<{ body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.TargetGroupSummary>;
  "/api/target-groups/search/current-company": call.Paged<{ body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.CompanyTargetGroup>;
  "/api/target-groups/{resourceId}/users": call.Paged<{ params: { path: { "resourceId": PathOf<"searchTargetGroupUsers">["resourceId"] } }; body?: Partial<schema.TargetGroupUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search": call.Paged<{ body?: Partial<schema.TargetUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<{ body?: Partial<schema.TargetUserEmailSearchRequest> | undefined }, schema.TargetUserDetail>;
  "/api/target-users/{resourceId}/groups": call.Paged<{ params: { path: { "resourceId": PathOf<"searchTargetUserGroups">["resourceId"] } }; body?: Partial<schema.PagedSearchRequest> | undefined }, schema.TargetUserGroup>;
  "/api/target-users/{transactionId}/search": call.Paged<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ImportPreviewUser>;
  "/api/training-reports/activity-users/search": call.Paged<{ body?: Partial<schema.TrainingActivityUserSearchRequest> | undefined }, schema.TrainingActivityUser>;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.ClickedEmail>;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchExamResults">["enrollmentId"] } }; body?: Partial<schema.ExamResultSearchRequest> | undefined }, schema.ExamResult>;
  "/api/training-reports/{enrollmentId}/no-response/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.NoResponseUser>;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.OpenedEmail>;
  "/api/training-reports/{enrollmentId}/progress/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.TrainingProgress>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body?: Partial<schema.ReminderMailSearchRequest> | undefined }, schema.ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body?: Partial<schema.TrainingReportUserSearchRequest> | undefined }, schema.TrainingReportUser>;
  "/api/trainings/search": call.Paged<{ body?: Partial<schema.TrainingSearchRequest> | undefined }, schema.Training>;
}

export interface OwnCompanyGetWithoutInput {
  /** List the types of look-up */
  "/api/codetypes": call.Call<{}, schema.CodeTypeListResult, schema.ErrorEnvelope>;
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<{}, schema.ClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.Call<{}, schema.GoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.Call<{}, schema.DirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<{}, schema.CustomFieldListResult, schema.ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.Call<{}, schema.EnrollmentFormDetailsResponse, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<{}, schema.ExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<{}, schema.JobListResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<{}, schema.LanguageListResult, schema.ErrorEnvelope>;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.Call<{}, schema.LeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<{}, schema.CountryDefaultsListResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<{}, schema.LicenseCatalogResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<{}, schema.PermissionListResult, schema.ErrorEnvelope>;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<{}, schema.CampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<{}, schema.DefaultEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<{}, schema.EmailDeliverySettingListResult, schema.ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<{}, schema.PhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<{}, schema.PhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<{}, schema.EmailDeliverySettingListResult, schema.ErrorEnvelope>;
  /** List the choices for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<{}, schema.QuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<{}, schema.ReportManagerListResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<{}, schema.ReportTargetGroupListResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<{}, schema.RoleListResult, schema.ErrorEnvelope>;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.Call<{}, schema.RoleListResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<{}, schema.ScimFieldListResult, schema.ErrorEnvelope>;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<{}, schema.SmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<{}, schema.SmishingPhoneNumberListResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<{}, schema.TargetGroupListResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<{}, schema.TargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<{}, schema.TimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.Call<{}, schema.EnumOptionMapResponse, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<{}, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
}

export interface OwnCompanyGet extends OwnCompanyGetWithoutInput {
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getApiClient">["resourceId"] } } }, schema.ApiClientResult, schema.ErrorEnvelope>;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getDirectEmailSetting">["resourceId"] } } }, schema.DirectEmailSettingResult, schema.ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": call.SpansCompanies;
  /** Get one company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getCompany">["resourceId"] } } }, schema.CompanyDetailResult, schema.ErrorEnvelope>;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.Call<{ params: { path: { "resourceId": PathOf<"getLicenseCheck">["resourceId"] } } }, schema.LicenseCheckResult, schema.ErrorEnvelope>;
  /** List company groups */
  "/api/company-groups": call.SpansCompanies;
  /** Get one company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getCustomField">["resourceId"] } } }, schema.CustomFieldResult, schema.ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getEnrollment">["resourceId"] } } }, schema.EnrollmentResponse, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<{ params: { path: { "resourceId": PathOf<"listTrainingContentLanguages">["resourceId"] } } }, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getExecutiveReport">["resourceId"] } } }, schema.ExecutiveReportDetailResult, schema.ErrorEnvelope>;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getJob">["resourceId"] } } }, schema.JobDetailResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<{ params: { path: { "typeId": PathOf<"listLookup">["typeId"] } } }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** Download the whole report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"downloadPhishingCampaignReport">["resourceId"]; "instanceGroup": PathOf<"downloadPhishingCampaignReport">["instanceGroup"] }; query?: { "excludeBotActivity"?: QueryOf<"downloadPhishingCampaignReport">["excludeBotActivity"] | undefined } | undefined }; parseAs?: call.FileFormat | undefined }, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"listPhishingCampaignJobTargetGroups">["resourceId"]; "instanceGroup": PathOf<"listPhishingCampaignJobTargetGroups">["instanceGroup"] } } }, schema.CampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"] } } }, schema.CampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getPhishingCampaign">["resourceId"] } } }, schema.PhishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getPhishingScenario">["resourceId"] } } }, schema.PhishingScenarioDetailResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"] } } }, schema.QuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getQuishingCampaign">["resourceId"] } } }, schema.QuishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getReportSchedule">["resourceId"] } } }, schema.ReportScheduleResult, schema.ErrorEnvelope>;
  /** Get one role */
  "/api/roles/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getRole">["resourceId"] } } }, schema.RoleDetailResult, schema.ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } } }, schema.ScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"]; "instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"] } } }, schema.SmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getSmishingCampaign">["resourceId"] } } }, schema.SmishingCampaignDetailResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getTargetGroup">["resourceId"] } } }, schema.TargetGroupResult, schema.ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getMappingJob">["resourceId"] } } }, schema.MappingJobResult, schema.ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<{ params: { path: { "transactionId": PathOf<"getUploadedTargetUsers">["transactionId"] } } }, schema.UploadedFileSummaryResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getTargetUser">["resourceId"] } } }, schema.TargetUserDetailResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listExamAttempts">["enrollmentId"]; "targetUserResourceId": PathOf<"listExamAttempts">["targetUserResourceId"] } } }, schema.ExamResultDetailListResponse, schema.ErrorEnvelope>;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listExamSessions">["enrollmentId"]; "targetUserResourceId": PathOf<"listExamSessions">["targetUserResourceId"] } } }, schema.ExamResultSessionListResponse, schema.ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"] }; query?: { "emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined; "trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined } | undefined } }, schema.TrainingInteractionListResponse, schema.ErrorEnvelope>;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<{ params: { path: { "enrollmentId": PathOf<"listTrainingProgressSessions">["enrollmentId"]; "targetUserResourceId": PathOf<"listTrainingProgressSessions">["targetUserResourceId"] } } }, schema.ProgressDetailListResponse, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined } | undefined } }, schema.EnrollmentReportResponse, schema.ErrorEnvelope>;
  /** Get one training */
  "/api/trainings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"getTraining">["resourceId"] } } }, schema.TrainingDetailResponse, schema.ErrorEnvelope>;
}

export interface OwnCompanyPutWithoutInput {}

export interface OwnCompanyPut extends OwnCompanyPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateApiClient">["resourceId"] } }; body: schema.ApiClientRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"removeDefaultDirectEmailSetting">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateDirectEmailSetting">["resourceId"] } }; body: schema.UpdateDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateCompany">["resourceId"] } }; body: schema.UpdateCompanyForm }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Add companies to a group */
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateCustomField">["resourceId"] } }; body: schema.UpdateCustomFieldRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateEnrollment">["resourceId"] } }; body: schema.UpdateEnrollmentRequest }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateExecutiveReport">["resourceId"] } }; body: schema.UpdateExecutiveReportRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updatePhishingCampaign">["resourceId"] } }; body: schema.UpdatePhishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateQuishingCampaign">["resourceId"] } }; body: schema.UpdateQuishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateReportSchedule">["resourceId"] } }; body: schema.ReportScheduleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<{ params: { path: { "resourceId": PathOf<"setReportScheduleStatus">["resourceId"]; "statusId": PathOf<"setReportScheduleStatus">["statusId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a role */
  "/api/roles/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateRole">["resourceId"] } }; body: schema.RoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }; body: schema.UpdateScimIntegrationRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateSmishingCampaign">["resourceId"] } }; body: schema.UpdateSmishingCampaignRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateSystemUser">["resourceId"] } }; body: schema.UpdateSystemUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Add people to target groups */
  "/api/target-groups/users": call.Call<{ body: schema.AddTargetGroupUsersRequest }, schema.FreeFormListResult, schema.ErrorEnvelope>;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateTargetGroup">["resourceId"] } }; body: schema.UpdateTargetGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"updateTargetUser">["resourceId"] } }; body: schema.UpdateTargetUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.Call<{ params: { path: { "transactionId": PathOf<"renewUpload">["transactionId"] } } }, schema.RenewedUploadResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyPostWithoutInput {}

export interface OwnCompanyPost extends OwnCompanyPostWithoutInput {
  /** List the audit log without a filter */
  "/api/audit-logs": call.Call<{ body: schema.AuditLogListRequest }, schema.AuditLogDetailPageResult, schema.ErrorEnvelope>;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<{ body: schema.PagedSearchRequest }, schema.AuditLogEntryPageResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a company */
  "/api/companies": call.SpansCompanies;
  /** Create an API client */
  "/api/companies/clients": call.Call<{ body: schema.ApiClientRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": call.Call<{ body: schema.PagedSearchRequest }, schema.ApiClientSummaryPageResult, schema.ErrorEnvelope>;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.Call<{ body: schema.CreateDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.Call<{ body: schema.DirectEmailDomainListRequest }, schema.DirectEmailDomainListResult, schema.ErrorEnvelope>;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.Call<{ body: schema.PagedSearchRequest }, schema.DirectEmailSettingSummaryPageResult, schema.ErrorEnvelope>;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.Call<{ body: schema.TestDirectEmailSettingRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Get the latest end of a new company's license */
  "/api/companies/licenseexpirydate": call.SpansCompanies;
  /** Search managed companies */
  "/api/companies/search": call.SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": call.SpansCompanies;
  /** Create a company group */
  "/api/company-groups": call.SpansCompanies;
  /** Search company groups */
  "/api/company-groups/search": call.SpansCompanies;
  /** Search company groups, also of parent companies */
  "/api/company-groups/search-with-parent": call.SpansCompanies;
  /** Export company groups to a file */
  "/api/company-groups/search/export": call.SpansCompanies;
  /** Search the companies of a group */
  "/api/company-groups/{resourceId}/companies/search": call.SpansCompanies;
  /** Export the companies of a group to a file */
  "/api/company-groups/{resourceId}/companies/search/export": call.SpansCompanies;
  /** Create a custom field */
  "/api/custom-fields": call.Call<{ body: schema.CreateCustomFieldRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.Call<{ body: schema.BulkUpdateCustomFieldsRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": call.Call<{ body: schema.CreateEnrollmentRequest }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<{ body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.Call<{ params: { path: { "resourceId": PathOf<"restoreEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<{ body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.EnrollmentExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body: schema.CertificateSearchRequest }, schema.EnrollmentCertificatePageResponse, schema.ErrorEnvelope>;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.Call<{ params: { path: { "enrollmentId": PathOf<"stopEnrollmentAutoEnroll">["enrollmentId"] } } }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.Call<{ params: { path: { "enrollmentId": PathOf<"stopEnrollmentReminder">["enrollmentId"] } } }, schema.EnrollmentDetailResponse, schema.ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.Call<{ params: { path: { "resourceId": PathOf<"sendEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.Call<{ params: { path: { "resourceId": PathOf<"stopEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Create an executive report */
  "/api/executive-report": call.Call<{ body: schema.CreateExecutiveReportRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.Call<{ body: schema.WidgetDataRequest }, schema.ExecutiveReportWidgetListResult, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<{ body: schema.ExecutiveReportSearchRequest }, schema.ExecutiveReportListResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<{ body: schema.LeaderboardSearchRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.LeaderboardExportRequest }, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<{ body: schema.TopPerformersRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.Call<{ body: schema.UserTimelineRequest }, schema.UserTimelineEventPageResult, schema.ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.UserTimelineExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<{ body: schema.LeaderboardWithTimelineRequest }, schema.LeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.Call<{ body: schema.UserPerformanceRequest }, schema.UserPerformanceListResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<{ body: schema.LookupRequest }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body: schema.NotificationLogSearchRequest }, schema.NotificationLogPageResponse, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<{ body: schema.CreatePhishingCampaignRequest }, schema.CreatedPhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<{ body: schema.PhishingActivityUserSearchRequest }, schema.PhishingActivityUserPageResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.CampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.AttachmentOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailRepliedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReported">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailReportedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.EmailSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.MfaSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<{ params: { path: { "resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"] } }; body: schema.CampaignJobInstanceSearchRequest }, schema.CampaignJobInstancePageResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<{ params: { path: { "resourceId": PathOf<"exportPhishingCampaignInstances">["resourceId"] } }; parseAs?: call.FileFormat | undefined; body: schema.CampaignJobInstanceExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body: schema.CampaignJobUserSearchRequest }, schema.CampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Send the messages of a phishing campaign again */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"resendPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"resendPhishingCampaignInstance">["instanceGroup"] } }; body: schema.ResendCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignJob">["resourceId"] } }; body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.PhishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.PhishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.Call<{ body: schema.CreateQuishingCampaignRequest }, schema.CreatedQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.QuishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingOpenedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body: schema.CampaignJobUserSearchRequest }, schema.QuishingCampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"startQuishingCampaignJob">["resourceId"] } }; body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.QuishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.QuishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Schedule a report */
  "/api/report-scheduling": call.Call<{ body: schema.ReportScheduleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<{ body: schema.ReportScheduleSearchRequest }, schema.ReportScheduleSummaryPageResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.Call<{ body: schema.RoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": call.Call<{ body: schema.PagedSearchRequest }, schema.RoleSummaryPageResult, schema.ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": call.Call<{ body: schema.CreateScimIntegrationRequest }, schema.ScimTokenResult, schema.ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": call.Call<{ body: schema.PagedSearchRequest }, schema.ScimIntegrationSummaryPageResult, schema.ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.Call<{ params: { path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } } }, schema.ScimTokenResult, schema.ErrorEnvelope>;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.Call<{ body: schema.CreateSmishingCampaignRequest }, schema.CreatedSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SmishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchSmishingEvents">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmsEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmsClickedEventPageResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmsSubmittedEventPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body: schema.CampaignJobUserSearchRequest }, schema.SmishingCampaignJobUserPageResult, schema.ErrorEnvelope>;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"startSmishingCampaignJob">["resourceId"] } }; body: schema.StartCampaignJobRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SmishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.SmishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.Call<{ body: schema.CreateSystemUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SystemUserPageResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.SystemUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Give a system user one more role */
  "/api/system-users/{resourceId}/role": call.Call<{ params: { path: { "resourceId": PathOf<"addSystemUserRole">["resourceId"] } }; body: schema.AddSystemUserRoleRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.Call<{ params: { path: { "resourceId": PathOf<"sendSystemUserInformationEmail">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": call.Call<{ body: schema.CreateTargetGroupRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<{ body: schema.TargetGroupSearchRequest }, schema.TargetGroupSummaryPageResult, schema.ErrorEnvelope>;
  /** Search the target groups of all companies */
  "/api/target-groups/search/all": call.SpansCompanies;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.Call<{ body: schema.TargetGroupSearchRequest }, schema.CompanyTargetGroupPageResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<{ body: schema.TargetGroupUserCountRequest }, schema.TargetGroupUserCountListResult, schema.ErrorEnvelope>;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.Call<{ params: { path: { "resourceId": PathOf<"searchTargetGroupUsers">["resourceId"] } }; body: schema.TargetGroupUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<{ params: { path: { "resourceId": PathOf<"exportTargetGroupUsers">["resourceId"] } }; parseAs?: call.FileFormat | undefined; body: schema.TargetGroupUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": call.Call<{ body: schema.CreateTargetUserRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.Call<{ body: schema.TargetUserIdsRequest }, schema.TargetUserContactListResult, schema.ErrorEnvelope>;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": call.Call<{ body: schema.CreateFieldMappingRequest }, schema.CreatedFieldMappingResult, schema.ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExampleFileRequest }, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<{ body: schema.TargetUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<{ body: schema.TargetUserEmailSearchRequest }, schema.TargetUserDetailPageResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.Call<{ body: schema.UploadTargetUsersForm }, schema.UploadedFileResult, schema.ErrorEnvelope>;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.Call<{ params: { path: { "resourceId": PathOf<"searchTargetUserGroups">["resourceId"] } }; body: schema.PagedSearchRequest }, schema.TargetUserGroupPageResult, schema.ErrorEnvelope>;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.Call<{ params: { path: { "transactionId": PathOf<"importTargetUsers">["transactionId"] } }; body: schema.ImportTargetUsersRequest }, schema.FreeFormResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body: schema.PagedSearchRequest }, schema.ImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<{ params: { path: { "transactionId": PathOf<"exportImportPreview">["transactionId"] } }; parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<{ body: schema.TrainingActivityUserSearchRequest }, schema.TrainingActivityUserPageResponse, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.ClickedEmailPageResponse, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchExamResults">["enrollmentId"] } }; body: schema.ExamResultSearchRequest }, schema.ExamResultPageResponse, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportExamResults">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"downloadTrainingReport">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined }, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<{ params: { path: { "enrollmentId": PathOf<"resendTrainingNoResponse">["enrollmentId"] } }; body: schema.ResendEnrollmentRequest }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.NoResponseUserPageResponse, schema.ErrorEnvelope>;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportTrainingNoResponse">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the people who opened the e-mail of an enrollment */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.OpenedEmailPageResponse, schema.ErrorEnvelope>;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.TrainingProgressPageResponse, schema.ErrorEnvelope>;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportTrainingProgress">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body: schema.ReminderMailSearchRequest }, schema.ReminderMailPageResponse, schema.ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body: schema.SendingReportSearchRequest }, schema.SendingReportEntryPageResponse, schema.ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportSendingReport">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.SendingReportExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<{ params: { path: { "enrollmentId": PathOf<"resendEnrollment">["enrollmentId"] } }; body: schema.ResendEnrollmentRequest }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body: schema.TrainingReportUserSearchRequest }, schema.TrainingReportUserPageResponse, schema.ErrorEnvelope>;
  /** Export the people of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.Call<{ params: { path: { "enrollmentId": PathOf<"exportTrainingReportUsers">["enrollmentId"] } }; parseAs?: call.FileFormat | undefined; body: schema.TrainingReportUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<{ body: schema.TrainingSearchRequest }, schema.TrainingPageResponse, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.TrainingExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": call.ManagedByAuth;
}

export interface OwnCompanyDeleteWithoutInput {}

export interface OwnCompanyDelete extends OwnCompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteDirectEmailSetting">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete several company groups */
  "/api/company-groups/bulk-delete": call.SpansCompanies;
  /** Delete a company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Take companies out of a group */
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  /** Delete an archived enrollment for good */
  "/api/enrollments/archive/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteArchivedEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteEnrollment">["resourceId"] } } }, schema.IdDataResponse, schema.ErrorEnvelope>;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteExecutiveReport">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"deletePhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"deletePhishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deletePhishingCampaign">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteQuishingCampaign">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteReportSchedule">["resourceId"]; "reportType": PathOf<"deleteReportSchedule">["reportType"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a role */
  "/api/roles/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteRole">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteScimIntegration">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteSmishingCampaign">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.Call<{ body: schema.DeleteSystemUsersRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteSystemUser">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<{ params: { path: { "userResourceId": PathOf<"removeSystemUserRole">["userResourceId"]; "roleResourceId": PathOf<"removeSystemUserRole">["roleResourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteTargetGroup">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<{ params: { path: { "resourceId": PathOf<"removeTargetGroupUsers">["resourceId"] } }; body: schema.RemoveTargetGroupUsersRequest }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Delete target users */
  "/api/target-users/bulk-delete": call.Call<{ body: schema.BulkDeleteTargetUsersRequest }, schema.BulkServiceResult, schema.ErrorEnvelope>;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.Call<{ params: { path: { "resourceId": PathOf<"deleteTargetUser">["resourceId"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyPatchWithoutInput {}

export interface OwnCompanyPatch extends OwnCompanyPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"stopPhishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopPhishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"stopQuishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopQuishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<{ params: { path: { "resourceId": PathOf<"stopSmishingCampaignInstance">["resourceId"]; "instanceGroup": PathOf<"stopSmishingCampaignInstance">["instanceGroup"] } } }, schema.IdServiceResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyPaged {
  "/api/audit-logs": call.Paged<{ body?: Partial<schema.AuditLogListRequest> | undefined }, schema.AuditLogDetail>;
  "/api/audit-logs/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.AuditLogEntry>;
  "/api/companies/clients/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ApiClientSummary>;
  "/api/companies/direct-email-settings/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.DirectEmailSettingSummary>;
  "/api/enrollments/archive/search": call.Paged<{ body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<{ body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"] } }; body?: Partial<schema.CertificateSearchRequest> | undefined }, schema.EnrollmentCertificate>;
  "/api/leaderboard/get-all": call.Paged<{ body?: Partial<schema.LeaderboardSearchRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<{ body?: Partial<schema.TopPerformersRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": call.Paged<{ body?: Partial<schema.UserTimelineRequest> | undefined }, schema.UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchNotifications">["enrollmentId"] } }; body?: Partial<schema.NotificationLogSearchRequest> | undefined }, schema.NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<{ body?: Partial<schema.PhishingActivityUserSearchRequest> | undefined }, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailClickedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.AttachmentOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailRepliedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailReported">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailReportedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.EmailSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.MfaSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Paged<{ params: { path: { "resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"] } }; body?: Partial<schema.CampaignJobInstanceSearchRequest> | undefined }, schema.CampaignJobInstance>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<{ params: { path: { "searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingClickedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingOpenedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingSubmittedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<{ params: { path: { "searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.QuishingCampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<{ body?: Partial<schema.ReportScheduleSearchRequest> | undefined }, schema.ReportScheduleSummary>;
  "/api/roles/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.RoleSummary>;
  "/api/scim/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchSmishingEvents">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsClickedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Paged<{ params: { path: { "resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmsSubmittedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<{ params: { path: { "searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"]; "resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"]; "instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"] } }; body?: Partial<schema.CampaignJobUserSearchRequest> | undefined }, schema.SmishingCampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<{ body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.TargetGroupSummary>;
  "/api/target-groups/search/current-company": call.Paged<{ body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.CompanyTargetGroup>;
  "/api/target-groups/{resourceId}/users": call.Paged<{ params: { path: { "resourceId": PathOf<"searchTargetGroupUsers">["resourceId"] } }; body?: Partial<schema.TargetGroupUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search": call.Paged<{ body?: Partial<schema.TargetUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<{ body?: Partial<schema.TargetUserEmailSearchRequest> | undefined }, schema.TargetUserDetail>;
  "/api/target-users/{resourceId}/groups": call.Paged<{ params: { path: { "resourceId": PathOf<"searchTargetUserGroups">["resourceId"] } }; body?: Partial<schema.PagedSearchRequest> | undefined }, schema.TargetUserGroup>;
  "/api/target-users/{transactionId}/search": call.Paged<{ params: { path: { "transactionId": PathOf<"searchImportPreview">["transactionId"] } }; body?: Partial<schema.PagedSearchRequest> | undefined }, schema.ImportPreviewUser>;
  "/api/training-reports/activity-users/search": call.Paged<{ body?: Partial<schema.TrainingActivityUserSearchRequest> | undefined }, schema.TrainingActivityUser>;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.ClickedEmail>;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchExamResults">["enrollmentId"] } }; body?: Partial<schema.ExamResultSearchRequest> | undefined }, schema.ExamResult>;
  "/api/training-reports/{enrollmentId}/no-response/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.NoResponseUser>;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.OpenedEmail>;
  "/api/training-reports/{enrollmentId}/progress/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.TrainingProgress>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchReminderMails">["enrollmentId"] } }; body?: Partial<schema.ReminderMailSearchRequest> | undefined }, schema.ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchSendingReport">["enrollmentId"] } }; body?: Partial<schema.SendingReportSearchRequest> | undefined }, schema.SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": call.Paged<{ params: { path: { "enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"] } }; body?: Partial<schema.TrainingReportUserSearchRequest> | undefined }, schema.TrainingReportUser>;
  "/api/trainings/search": call.Paged<{ body?: Partial<schema.TrainingSearchRequest> | undefined }, schema.Training>;
}

export interface AllCompaniesGetWithoutInput {
  /** List the types of look-up */
  "/api/codetypes": call.Call<{}, schema.CodeTypeListResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<{}, schema.LanguageListResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<{}, schema.CountryDefaultsListResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<{}, schema.LicenseCatalogResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<{}, schema.TargetGroupListResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<{}, schema.TimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<{}, schema.TrainingLanguageListResponse, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<{}, schema.EnumOptionListResponse, schema.ErrorEnvelope>;
}

export interface AllCompaniesGet extends AllCompaniesGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.NeedsOneCompany;
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.NeedsOneCompany;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.NeedsOneCompany;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.NeedsOneCompany;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.NeedsOneCompany;
  /** List the credential's companies */
  "/api/companies/my": call.SpansCompanies;
  /** Get one company */
  "/api/companies/{resourceId}": call.NeedsOneCompany;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.NeedsOneCompany;
  /** List company groups */
  "/api/company-groups": call.SpansCompanies;
  /** Get one company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** List custom fields */
  "/api/custom-fields/company": call.NeedsOneCompany;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.NeedsOneCompany;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.NeedsOneCompany;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.NeedsOneCompany;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.NeedsOneCompany;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.NeedsOneCompany;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.NeedsOneCompany;
  /** List background jobs */
  "/api/jobs": call.NeedsOneCompany;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.NeedsOneCompany;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.NeedsOneCompany;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<{ params: { path: { "typeId": PathOf<"listLookup">["typeId"] } } }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.NeedsOneCompany;
  /** Download the whole report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.NeedsOneCompany;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.NeedsOneCompany;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.NeedsOneCompany;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.NeedsOneCompany;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.NeedsOneCompany;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.NeedsOneCompany;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.NeedsOneCompany;
  /** List the choices for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.NeedsOneCompany;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.NeedsOneCompany;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.NeedsOneCompany;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.NeedsOneCompany;
  /** List a company's roles */
  "/api/roles": call.NeedsOneCompany;
  /** Get one role */
  "/api/roles/{resourceId}": call.NeedsOneCompany;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.NeedsOneCompany;
  /** List SCIM fields */
  "/api/scim/fields": call.NeedsOneCompany;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.NeedsOneCompany;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.NeedsOneCompany;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.NeedsOneCompany;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.NeedsOneCompany;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.NeedsOneCompany;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.NeedsOneCompany;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.NeedsOneCompany;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.NeedsOneCompany;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.NeedsOneCompany;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.NeedsOneCompany;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.NeedsOneCompany;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.NeedsOneCompany;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.NeedsOneCompany;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.NeedsOneCompany;
  /** Get one training */
  "/api/trainings/{resourceId}": call.NeedsOneCompany;
}

export interface AllCompaniesPutWithoutInput {}

export interface AllCompaniesPut extends AllCompaniesPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.NeedsOneCompany;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.NeedsOneCompany;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.NeedsOneCompany;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.NeedsOneCompany;
  /** Change a company */
  "/api/companies/{resourceId}": call.NeedsOneCompany;
  /** Change a company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Add companies to a group */
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.NeedsOneCompany;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.NeedsOneCompany;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.NeedsOneCompany;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.NeedsOneCompany;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.NeedsOneCompany;
  /** Change a role */
  "/api/roles/{resourceId}": call.NeedsOneCompany;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.NeedsOneCompany;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.NeedsOneCompany;
  /** Add people to target groups */
  "/api/target-groups/users": call.NeedsOneCompany;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.NeedsOneCompany;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.NeedsOneCompany;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.NeedsOneCompany;
}

export interface AllCompaniesPostWithoutInput {}

export interface AllCompaniesPost extends AllCompaniesPostWithoutInput {
  /** List the audit log without a filter */
  "/api/audit-logs": call.NeedsOneCompany;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<{ body: schema.PagedSearchRequest }, schema.AuditLogEntryPageResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a company */
  "/api/companies": call.SpansCompanies;
  /** Create an API client */
  "/api/companies/clients": call.NeedsOneCompany;
  /** Search API clients */
  "/api/companies/clients/search": call.NeedsOneCompany;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.NeedsOneCompany;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.NeedsOneCompany;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.NeedsOneCompany;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.NeedsOneCompany;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.NeedsOneCompany;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.NeedsOneCompany;
  /** Get the latest end of a new company's license */
  "/api/companies/licenseexpirydate": call.SpansCompanies;
  /** Search managed companies */
  "/api/companies/search": call.SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": call.SpansCompanies;
  /** Create a company group */
  "/api/company-groups": call.SpansCompanies;
  /** Search company groups */
  "/api/company-groups/search": call.SpansCompanies;
  /** Search company groups, also of parent companies */
  "/api/company-groups/search-with-parent": call.SpansCompanies;
  /** Export company groups to a file */
  "/api/company-groups/search/export": call.SpansCompanies;
  /** Search the companies of a group */
  "/api/company-groups/{resourceId}/companies/search": call.SpansCompanies;
  /** Export the companies of a group to a file */
  "/api/company-groups/{resourceId}/companies/search/export": call.SpansCompanies;
  /** Create a custom field */
  "/api/custom-fields": call.NeedsOneCompany;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.NeedsOneCompany;
  /** Create an enrollment */
  "/api/enrollments": call.NeedsOneCompany;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<{ body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.NeedsOneCompany;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<{ body: schema.EnrollmentSearchRequest }, schema.EnrollmentSummaryPageResponse, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.EnrollmentExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.NeedsOneCompany;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.NeedsOneCompany;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.NeedsOneCompany;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.NeedsOneCompany;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.NeedsOneCompany;
  /** Create an executive report */
  "/api/executive-report": call.NeedsOneCompany;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.NeedsOneCompany;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<{ body: schema.ExecutiveReportSearchRequest }, schema.ExecutiveReportListResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<{ body: schema.LeaderboardSearchRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.LeaderboardExportRequest }, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<{ body: schema.TopPerformersRequest }, schema.LeaderboardEntryPageResult, schema.ErrorEnvelope>;
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.NeedsOneCompany;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.NeedsOneCompany;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<{ body: schema.LeaderboardWithTimelineRequest }, schema.LeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.NeedsOneCompany;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<{ body: schema.LookupRequest }, schema.LookupListResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.NeedsOneCompany;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.NeedsOneCompany;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<{ body: schema.PhishingActivityUserSearchRequest }, schema.PhishingActivityUserPageResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.CampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.NeedsOneCompany;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.NeedsOneCompany;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.NeedsOneCompany;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.NeedsOneCompany;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.NeedsOneCompany;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.NeedsOneCompany;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.NeedsOneCompany;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.NeedsOneCompany;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.NeedsOneCompany;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Send the messages of a phishing campaign again */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.NeedsOneCompany;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.PhishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.PhishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.NeedsOneCompany;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.QuishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.NeedsOneCompany;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.NeedsOneCompany;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.NeedsOneCompany;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.NeedsOneCompany;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.QuishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.QuishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Schedule a report */
  "/api/report-scheduling": call.NeedsOneCompany;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<{ body: schema.ReportScheduleSearchRequest }, schema.ReportScheduleSummaryPageResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.NeedsOneCompany;
  /** Search a company's roles */
  "/api/roles/search": call.NeedsOneCompany;
  /** Create a SCIM integration */
  "/api/scim": call.NeedsOneCompany;
  /** Search SCIM integrations */
  "/api/scim/search": call.NeedsOneCompany;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.NeedsOneCompany;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.NeedsOneCompany;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SmishingCampaignJobPageResult, schema.ErrorEnvelope>;
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.NeedsOneCompany;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.NeedsOneCompany;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.NeedsOneCompany;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Search the people in a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.NeedsOneCompany;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SmishingCampaignPageResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<{ body: schema.PhishingScenarioSearchRequest }, schema.SmishingScenarioPageResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.NeedsOneCompany;
  /** Search system users */
  "/api/system-users/search": call.Call<{ body: schema.PagedSearchRequest }, schema.SystemUserPageResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.SystemUserExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Give a system user one more role */
  "/api/system-users/{resourceId}/role": call.NeedsOneCompany;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.NeedsOneCompany;
  /** Create a target group */
  "/api/target-groups": call.NeedsOneCompany;
  /** Search target groups */
  "/api/target-groups/search": call.Call<{ body: schema.TargetGroupSearchRequest }, schema.TargetGroupSummaryPageResult, schema.ErrorEnvelope>;
  /** Search the target groups of all companies */
  "/api/target-groups/search/all": call.SpansCompanies;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.NeedsOneCompany;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.NeedsOneCompany;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.NeedsOneCompany;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.NeedsOneCompany;
  /** Add a target user */
  "/api/target-users": call.NeedsOneCompany;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.NeedsOneCompany;
  /** Map an upload's columns to fields */
  "/api/target-users/create-mapping": call.NeedsOneCompany;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.NeedsOneCompany;
  /** Search target users */
  "/api/target-users/search": call.Call<{ body: schema.TargetUserSearchRequest }, schema.TargetUserPageResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<{ body: schema.TargetUserEmailSearchRequest }, schema.TargetUserDetailPageResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.ExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.NeedsOneCompany;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.NeedsOneCompany;
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.NeedsOneCompany;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.NeedsOneCompany;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.NeedsOneCompany;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<{ body: schema.TrainingActivityUserSearchRequest }, schema.TrainingActivityUserPageResponse, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.NeedsOneCompany;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.NeedsOneCompany;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.NeedsOneCompany;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.NeedsOneCompany;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.NeedsOneCompany;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.NeedsOneCompany;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.NeedsOneCompany;
  /** Search the people who opened the e-mail of an enrollment */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.NeedsOneCompany;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.NeedsOneCompany;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.NeedsOneCompany;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.NeedsOneCompany;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.NeedsOneCompany;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.NeedsOneCompany;
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.NeedsOneCompany;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.NeedsOneCompany;
  /** Export the people of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.NeedsOneCompany;
  /** Search trainings */
  "/api/trainings/search": call.Call<{ body: schema.TrainingSearchRequest }, schema.TrainingPageResponse, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<{ parseAs?: call.FileFormat | undefined; body: schema.TrainingExportRequest }, Blob, schema.ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": call.ManagedByAuth;
}

export interface AllCompaniesDeleteWithoutInput {}

export interface AllCompaniesDelete extends AllCompaniesDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.NeedsOneCompany;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.NeedsOneCompany;
  /** Delete a company */
  "/api/companies/{resourceId}": call.NeedsOneCompany;
  /** Delete several company groups */
  "/api/company-groups/bulk-delete": call.SpansCompanies;
  /** Delete a company group */
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  /** Take companies out of a group */
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  /** Delete an archived enrollment for good */
  "/api/enrollments/archive/{resourceId}": call.NeedsOneCompany;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.NeedsOneCompany;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.NeedsOneCompany;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.NeedsOneCompany;
  /** Delete a role */
  "/api/roles/{resourceId}": call.NeedsOneCompany;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.NeedsOneCompany;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.NeedsOneCompany;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.NeedsOneCompany;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.NeedsOneCompany;
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.NeedsOneCompany;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.NeedsOneCompany;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.NeedsOneCompany;
  /** Delete target users */
  "/api/target-users/bulk-delete": call.NeedsOneCompany;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.NeedsOneCompany;
}

export interface AllCompaniesPatchWithoutInput {}

export interface AllCompaniesPatch extends AllCompaniesPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
}

export interface AllCompaniesPaged {
  "/api/audit-logs/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.AuditLogEntry>;
  "/api/enrollments/archive/search": call.Paged<{ body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<{ body?: Partial<schema.EnrollmentSearchRequest> | undefined }, schema.EnrollmentSummary>;
  "/api/leaderboard/get-all": call.Paged<{ body?: Partial<schema.LeaderboardSearchRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<{ body?: Partial<schema.TopPerformersRequest> | undefined }, schema.LeaderboardEntry>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<{ body?: Partial<schema.PhishingActivityUserSearchRequest> | undefined }, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<{ body?: Partial<schema.ReportScheduleSearchRequest> | undefined }, schema.ReportScheduleSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<{ body?: Partial<schema.PhishingScenarioSearchRequest> | undefined }, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<{ body?: Partial<schema.PagedSearchRequest> | undefined }, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<{ body?: Partial<schema.TargetGroupSearchRequest> | undefined }, schema.TargetGroupSummary>;
  "/api/target-users/search": call.Paged<{ body?: Partial<schema.TargetUserSearchRequest> | undefined }, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<{ body?: Partial<schema.TargetUserEmailSearchRequest> | undefined }, schema.TargetUserDetail>;
  "/api/training-reports/activity-users/search": call.Paged<{ body?: Partial<schema.TrainingActivityUserSearchRequest> | undefined }, schema.TrainingActivityUser>;
  "/api/trainings/search": call.Paged<{ body?: Partial<schema.TrainingSearchRequest> | undefined }, schema.Training>;
}

/** What each kind of client offers: the calls of each method by path, and the paged operations. */
export interface Views {
  unbound: {
    GET: { all: UnboundGet; withoutInput: UnboundGetWithoutInput };
    PUT: { all: UnboundPut; withoutInput: UnboundPutWithoutInput };
    POST: { all: UnboundPost; withoutInput: UnboundPostWithoutInput };
    DELETE: { all: UnboundDelete; withoutInput: UnboundDeleteWithoutInput };
    PATCH: { all: UnboundPatch; withoutInput: UnboundPatchWithoutInput };
    paged: UnboundPaged;
  };
  company: {
    GET: { all: CompanyGet; withoutInput: CompanyGetWithoutInput };
    PUT: { all: CompanyPut; withoutInput: CompanyPutWithoutInput };
    POST: { all: CompanyPost; withoutInput: CompanyPostWithoutInput };
    DELETE: { all: CompanyDelete; withoutInput: CompanyDeleteWithoutInput };
    PATCH: { all: CompanyPatch; withoutInput: CompanyPatchWithoutInput };
    paged: CompanyPaged;
  };
  ownCompany: {
    GET: { all: OwnCompanyGet; withoutInput: OwnCompanyGetWithoutInput };
    PUT: { all: OwnCompanyPut; withoutInput: OwnCompanyPutWithoutInput };
    POST: { all: OwnCompanyPost; withoutInput: OwnCompanyPostWithoutInput };
    DELETE: { all: OwnCompanyDelete; withoutInput: OwnCompanyDeleteWithoutInput };
    PATCH: { all: OwnCompanyPatch; withoutInput: OwnCompanyPatchWithoutInput };
    paged: OwnCompanyPaged;
  };
  allCompanies: {
    GET: { all: AllCompaniesGet; withoutInput: AllCompaniesGetWithoutInput };
    PUT: { all: AllCompaniesPut; withoutInput: AllCompaniesPutWithoutInput };
    POST: { all: AllCompaniesPost; withoutInput: AllCompaniesPostWithoutInput };
    DELETE: { all: AllCompaniesDelete; withoutInput: AllCompaniesDeleteWithoutInput };
    PATCH: { all: AllCompaniesPatch; withoutInput: AllCompaniesPatchWithoutInput };
    paged: AllCompaniesPaged;
  };
}
