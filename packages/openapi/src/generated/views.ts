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
  CreateCompanyForm,
  CreateDirectEmailSettingRequest,
  CreateScimIntegrationRequest,
  CreateSystemUserRequest,
  EnrollmentReportResponse,
  EnrollmentSearchRequest,
  EnrollmentSummary,
  EnrollmentSummaryPageResponse,
  ErrorEnvelope,
  IdServiceResult,
  MyCompanyListResult,
  PagedSearchRequest,
  RoleListResult,
  RoleSummary,
  RoleSummaryPageResult,
  ScimFieldListResult,
  ScimIntegrationResult,
  ScimIntegrationSummary,
  ScimIntegrationSummaryPageResult,
  ScimTokenResult,
  TargetUser,
  TargetUserPageResult,
  TargetUserSearchRequest,
  TestDirectEmailSettingRequest,
  UpdateCompanyForm,
  UpdateScimIntegrationRequest,
  UploadTargetUsersForm,
  UploadedFileResult,
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
  /** List a company's roles */
  "/api/roles": Call<NameTheCompanyOrUseForCompany<{}>, RoleListResult, ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": Call<NameTheCompanyOrUseForCompany<{}>, ScimFieldListResult, ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } }>, ScimIntegrationResult, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] } }>, EnrollmentReportResponse, ErrorEnvelope>;
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
  "/api/companies/search/export": Call<{ parseAs?: FileFormat; body: CompanyExportRequest }, Blob, ErrorEnvelope>;
  /** Create a company group */
  "/api/company-groups": Call<{ body: CompanyGroupRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search company groups */
  "/api/company-groups/search": Call<{ body: CompanyGroupSearchRequest }, CompanyGroupSummaryPageResult, ErrorEnvelope>;
  /** Export company groups to a file */
  "/api/company-groups/search/export": Call<{ parseAs?: FileFormat; body: CompanyGroupExportRequest }, Blob, ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, RoleSummaryPageResult, ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateScimIntegrationRequest }, ScimTokenResult, ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: PagedSearchRequest }, ScimIntegrationSummaryPageResult, ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } }>, ScimTokenResult, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": Call<NameTheCompanyOrUseForCompany<{}> & { body: CreateSystemUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<NameTheCompanyOrUseForCompany<{}> & { body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
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
}

export interface UnboundDeleteWithoutInput {}

export interface UnboundDelete extends UnboundDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": Call<NameTheCompanyOrUseForCompany<{ path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } }>, IdServiceResult, ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
}

export interface UnboundPaged {
  "/api/companies/clients/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> }, ApiClientSummary>;
  "/api/companies/search": Paged<{ body?: Partial<CompanySearchRequest> }, Company>;
  "/api/company-groups/search": Paged<{ body?: Partial<CompanyGroupSearchRequest> }, CompanyGroupSummary>;
  "/api/enrollments/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/roles/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> }, RoleSummary>;
  "/api/scim/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<PagedSearchRequest> }, ScimIntegrationSummary>;
  "/api/target-users/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

export interface CompanyGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": Call<{}, ClientCredentialsResult, ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params?: { path?: { "resourceId"?: PathOf<"getCompany">["resourceId"] } } }, CompanyDetailResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<{}, RoleListResult, ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": Call<{}, ScimFieldListResult, ErrorEnvelope>;
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
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } } }, ScimIntegrationResult, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] } } }, EnrollmentReportResponse, ErrorEnvelope>;
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
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": Call<{ body: PagedSearchRequest }, RoleSummaryPageResult, ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": Call<{ body: CreateScimIntegrationRequest }, ScimTokenResult, ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": Call<{ body: PagedSearchRequest }, ScimIntegrationSummaryPageResult, ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": Call<{ params: { path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } } }, ScimTokenResult, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": Call<{ body: CreateSystemUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<{ body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
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
  "/api/companies/{resourceId}": Call<{ params?: { path?: { "resourceId"?: PathOf<"updateCompany">["resourceId"] } }; body: UpdateCompanyForm }, IdServiceResult, ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": SpansCompanies;
  /** Set the companies of a group */
  "/api/company-groups/{resourceId}/participants": SpansCompanies;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"updateScimIntegration">["resourceId"] } }; body: UpdateScimIntegrationRequest }, IdServiceResult, ErrorEnvelope>;
}

export interface CompanyDeleteWithoutInput {}

export interface CompanyDelete extends CompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
}

export interface CompanyPaged {
  "/api/companies/clients/search": Paged<{ body?: Partial<PagedSearchRequest> }, ApiClientSummary>;
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/roles/search": Paged<{ body?: Partial<PagedSearchRequest> }, RoleSummary>;
  "/api/scim/search": Paged<{ body?: Partial<PagedSearchRequest> }, ScimIntegrationSummary>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

export interface OwnCompanyGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": Call<{}, ClientCredentialsResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<{}, RoleListResult, ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": Call<{}, ScimFieldListResult, ErrorEnvelope>;
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
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getScimIntegration">["resourceId"] } } }, ScimIntegrationResult, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] } } }, EnrollmentReportResponse, ErrorEnvelope>;
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
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": Call<{ body: PagedSearchRequest }, RoleSummaryPageResult, ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": Call<{ body: CreateScimIntegrationRequest }, ScimTokenResult, ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": Call<{ body: PagedSearchRequest }, ScimIntegrationSummaryPageResult, ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": Call<{ params: { path: { "resourceId": PathOf<"revokeScimToken">["resourceId"] } } }, ScimTokenResult, ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": Call<{ body: CreateSystemUserRequest }, IdServiceResult, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<{ body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
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
}

export interface OwnCompanyDeleteWithoutInput {}

export interface OwnCompanyDelete extends OwnCompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteApiClient">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"deleteCompany">["resourceId"] } } }, IdServiceResult, ErrorEnvelope>;
}

export interface OwnCompanyPaged {
  "/api/companies/clients/search": Paged<{ body?: Partial<PagedSearchRequest> }, ApiClientSummary>;
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/roles/search": Paged<{ body?: Partial<PagedSearchRequest> }, RoleSummary>;
  "/api/scim/search": Paged<{ body?: Partial<PagedSearchRequest> }, ScimIntegrationSummary>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

export interface AllCompaniesGetWithoutInput {}

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
  /** List a company's roles */
  "/api/roles": NeedsOneCompany;
  /** List SCIM fields */
  "/api/scim/fields": NeedsOneCompany;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": NeedsOneCompany;
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
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": NeedsOneCompany;
  /** Create a SCIM integration */
  "/api/scim": NeedsOneCompany;
  /** Search SCIM integrations */
  "/api/scim/search": NeedsOneCompany;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": NeedsOneCompany;
  /** Create a system user */
  "/api/system-users": NeedsOneCompany;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": NeedsOneCompany;
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
}

export interface AllCompaniesDeleteWithoutInput {}

export interface AllCompaniesDelete extends AllCompaniesDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": NeedsOneCompany;
  /** Delete a company */
  "/api/companies/{resourceId}": NeedsOneCompany;
}

export interface AllCompaniesPaged {
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

/** The paged operations of each kind of client. */
export interface PagedViews {
  unbound: UnboundPaged;
  company: CompanyPaged;
  ownCompany: OwnCompanyPaged;
  allCompanies: AllCompaniesPaged;
}
