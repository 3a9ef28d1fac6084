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
  Company,
  CompanyDetailResult,
  CompanyExportRequest,
  CompanyPageResult,
  CompanySearchRequest,
  EnrollmentReportResponse,
  EnrollmentSearchRequest,
  EnrollmentSummary,
  EnrollmentSummaryPageResponse,
  ErrorEnvelope,
  MyCompanyListResult,
  RoleListResult,
  TargetUser,
  TargetUserPageResult,
  TargetUserSearchRequest,
  UploadTargetUsersForm,
  UploadedFileResult,
  operations,
} from "./schema.ts";

type PathOf<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

export interface UnboundGetWithoutInput {
  /** List the credential's companies */
  "/api/companies/my": Call<{}, MyCompanyListResult, ErrorEnvelope>;
}

export interface UnboundGet extends UnboundGetWithoutInput {
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getCompany">["resourceId"] } } }, CompanyDetailResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<NameTheCompanyOrUseForCompany<{}>, RoleListResult, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<NameTheCompanyOrUseForCompany<{ path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] } }>, EnrollmentReportResponse, ErrorEnvelope>;
}

export interface UnboundPostWithoutInput {}

export interface UnboundPost extends UnboundPostWithoutInput {
  /** Search managed companies */
  "/api/companies/search": Call<{ body: CompanySearchRequest }, CompanyPageResult, ErrorEnvelope>;
  /** Export managed companies to a file */
  "/api/companies/search/export": Call<{ parseAs?: FileFormat; body: CompanyExportRequest }, Blob, ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<NameTheCompanyOrUseForCompany<{}> & { body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<NameTheCompanyOrUseForCompany<{}> & { body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface UnboundPutWithoutInput {}

export interface UnboundPut extends UnboundPutWithoutInput {}

export interface UnboundDeleteWithoutInput {}

export interface UnboundDelete extends UnboundDeleteWithoutInput {}

export interface UnboundPaged {
  "/api/companies/search": Paged<{ body?: Partial<CompanySearchRequest> }, Company>;
  "/api/enrollments/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/target-users/search": Paged<NameTheCompanyOrUseForCompany<{}> & { body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

export interface CompanyGetWithoutInput {
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params?: { path?: { "resourceId"?: PathOf<"getCompany">["resourceId"] } } }, CompanyDetailResult, ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": Call<{}, RoleListResult, ErrorEnvelope>;
}

export interface CompanyGet extends CompanyGetWithoutInput {
  /** List the credential's companies */
  "/api/companies/my": SpansCompanies;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] } } }, EnrollmentReportResponse, ErrorEnvelope>;
}

export interface CompanyPostWithoutInput {}

export interface CompanyPost extends CompanyPostWithoutInput {
  /** Search managed companies */
  "/api/companies/search": SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": SpansCompanies;
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<{ body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface CompanyPutWithoutInput {}

export interface CompanyPut extends CompanyPutWithoutInput {}

export interface CompanyDeleteWithoutInput {}

export interface CompanyDelete extends CompanyDeleteWithoutInput {}

export interface CompanyPaged {
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

export interface OwnCompanyGetWithoutInput {
  /** List a company's roles */
  "/api/roles": Call<{}, RoleListResult, ErrorEnvelope>;
}

export interface OwnCompanyGet extends OwnCompanyGetWithoutInput {
  /** List the credential's companies */
  "/api/companies/my": SpansCompanies;
  /** Get one company */
  "/api/companies/{resourceId}": Call<{ params: { path: { "resourceId": PathOf<"getCompany">["resourceId"] } } }, CompanyDetailResult, ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": Call<{ params: { path: { "enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"] }; query?: { "trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] } } }, EnrollmentReportResponse, ErrorEnvelope>;
}

export interface OwnCompanyPostWithoutInput {}

export interface OwnCompanyPost extends OwnCompanyPostWithoutInput {
  /** Search managed companies */
  "/api/companies/search": SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": SpansCompanies;
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": Call<{ body: UploadTargetUsersForm }, UploadedFileResult, ErrorEnvelope>;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface OwnCompanyPutWithoutInput {}

export interface OwnCompanyPut extends OwnCompanyPutWithoutInput {}

export interface OwnCompanyDeleteWithoutInput {}

export interface OwnCompanyDelete extends OwnCompanyDeleteWithoutInput {}

export interface OwnCompanyPaged {
  "/api/enrollments/search": Paged<{ body?: Partial<EnrollmentSearchRequest> }, EnrollmentSummary>;
  "/api/target-users/search": Paged<{ body?: Partial<TargetUserSearchRequest> }, TargetUser>;
}

export interface AllCompaniesGetWithoutInput {}

export interface AllCompaniesGet extends AllCompaniesGetWithoutInput {
  /** List the credential's companies */
  "/api/companies/my": SpansCompanies;
  /** Get one company */
  "/api/companies/{resourceId}": NeedsOneCompany;
  /** List a company's roles */
  "/api/roles": NeedsOneCompany;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": NeedsOneCompany;
}

export interface AllCompaniesPostWithoutInput {}

export interface AllCompaniesPost extends AllCompaniesPostWithoutInput {
  /** Search managed companies */
  "/api/companies/search": SpansCompanies;
  /** Export managed companies to a file */
  "/api/companies/search/export": SpansCompanies;
  /** Search enrollments */
  "/api/enrollments/search": Call<{ body: EnrollmentSearchRequest }, EnrollmentSummaryPageResponse, ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": Call<{ body: TargetUserSearchRequest }, TargetUserPageResult, ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": NeedsOneCompany;
  /** Request an access token */
  "/connect/token": ManagedByAuth;
}

export interface AllCompaniesPutWithoutInput {}

export interface AllCompaniesPut extends AllCompaniesPutWithoutInput {}

export interface AllCompaniesDeleteWithoutInput {}

export interface AllCompaniesDelete extends AllCompaniesDeleteWithoutInput {}

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
