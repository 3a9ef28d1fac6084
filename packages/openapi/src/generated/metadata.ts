// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

import type { OperationMetadata } from "../operation-metadata.ts";

export type { OperationMetadata } from "../operation-metadata.ts";

/** An operation by method and path. */
export type OperationKey =
  | "POST /api/companies"
  | "POST /api/companies/clients"
  | "GET /api/companies/clients/generate-client-credentials"
  | "POST /api/companies/clients/search"
  | "GET /api/companies/clients/{resourceId}"
  | "PUT /api/companies/clients/{resourceId}"
  | "DELETE /api/companies/clients/{resourceId}"
  | "POST /api/companies/direct-email-settings"
  | "PUT /api/companies/direct-email-settings/make-default/{resourceId}"
  | "POST /api/companies/direct-email-settings/test"
  | "GET /api/companies/my"
  | "POST /api/companies/search"
  | "POST /api/companies/search/export"
  | "GET /api/companies/{resourceId}"
  | "PUT /api/companies/{resourceId}"
  | "DELETE /api/companies/{resourceId}"
  | "GET /api/company-groups"
  | "POST /api/company-groups"
  | "POST /api/company-groups/search"
  | "POST /api/company-groups/search/export"
  | "GET /api/company-groups/{resourceId}"
  | "PUT /api/company-groups/{resourceId}"
  | "PUT /api/company-groups/{resourceId}/participants"
  | "POST /api/enrollments/search"
  | "GET /api/roles"
  | "POST /api/roles/search"
  | "POST /api/scim"
  | "GET /api/scim/fields"
  | "POST /api/scim/search"
  | "GET /api/scim/{resourceId}"
  | "PUT /api/scim/{resourceId}"
  | "POST /api/scim/{resourceId}/revoke"
  | "POST /api/system-users"
  | "POST /api/target-users/search"
  | "POST /api/target-users/upload"
  | "GET /api/training-reports/{enrollmentId}/summary"
  | "POST /connect/token";

/** What the document says of each operation beyond its types: its scope, safety, paging and Company ID parameters. */
export const operationMetadata: Readonly<Record<OperationKey, OperationMetadata>> = {
  "POST /api/companies": {"id":"createCompany","scope":"reseller","safe":false,"body":"multipart"},
  "POST /api/companies/clients": {"id":"createApiClient","scope":"company","safe":false,"body":"json"},
  "GET /api/companies/clients/generate-client-credentials": {"id":"generateClientCredentials","scope":"company","safe":true},
  "POST /api/companies/clients/search": {"id":"searchApiClients","scope":"company","safe":true,"paging":{"style":"page","orderBy":"CreateTime"},"body":"json"},
  "GET /api/companies/clients/{resourceId}": {"id":"getApiClient","scope":"company","safe":true},
  "PUT /api/companies/clients/{resourceId}": {"id":"updateApiClient","scope":"company","safe":false,"body":"json"},
  "DELETE /api/companies/clients/{resourceId}": {"id":"deleteApiClient","scope":"company","safe":false},
  "POST /api/companies/direct-email-settings": {"id":"createDirectEmailSetting","scope":"company","safe":false,"body":"json"},
  "PUT /api/companies/direct-email-settings/make-default/{resourceId}": {"id":"makeDefaultDirectEmailSetting","scope":"company","safe":false},
  "POST /api/companies/direct-email-settings/test": {"id":"testDirectEmailSetting","scope":"company","safe":false,"body":"json"},
  "GET /api/companies/my": {"id":"listMyCompanies","scope":"reseller","safe":true},
  "POST /api/companies/search": {"id":"searchCompanies","scope":"reseller","safe":true,"paging":{"style":"page","orderBy":"CreateTime"},"body":"json"},
  "POST /api/companies/search/export": {"id":"exportCompanies","scope":"reseller","safe":true,"body":"json","file":true},
  "GET /api/companies/{resourceId}": {"id":"getCompany","scope":"company-path","safe":true,"companyPathParameter":"resourceId"},
  "PUT /api/companies/{resourceId}": {"id":"updateCompany","scope":"company-path","safe":false,"companyPathParameter":"resourceId","body":"multipart"},
  "DELETE /api/companies/{resourceId}": {"id":"deleteCompany","scope":"company-path","safe":false,"companyPathParameter":"resourceId"},
  "GET /api/company-groups": {"id":"listCompanyGroups","scope":"reseller","safe":true},
  "POST /api/company-groups": {"id":"createCompanyGroup","scope":"reseller","safe":false,"body":"json"},
  "POST /api/company-groups/search": {"id":"searchCompanyGroups","scope":"reseller","safe":true,"paging":{"style":"page","orderBy":"CreateTime"},"body":"json"},
  "POST /api/company-groups/search/export": {"id":"exportCompanyGroups","scope":"reseller","safe":true,"body":"json","file":true},
  "GET /api/company-groups/{resourceId}": {"id":"getCompanyGroup","scope":"reseller","safe":true},
  "PUT /api/company-groups/{resourceId}": {"id":"updateCompanyGroup","scope":"reseller","safe":false,"body":"json"},
  "PUT /api/company-groups/{resourceId}/participants": {"id":"updateCompanyGroupParticipants","scope":"reseller","safe":false,"body":"json"},
  "POST /api/enrollments/search": {"id":"searchEnrollments","scope":"company","safe":true,"allCompanies":true,"paging":{"style":"page","orderBy":"CreateTime"},"extraCompanyHeaders":["x-ir-company-id"],"body":"json"},
  "GET /api/roles": {"id":"listRoles","scope":"company","safe":true},
  "POST /api/roles/search": {"id":"searchRoles","scope":"company","safe":true,"paging":{"style":"page","orderBy":"CreateTime"},"body":"json"},
  "POST /api/scim": {"id":"createScimIntegration","scope":"company","safe":false,"body":"json"},
  "GET /api/scim/fields": {"id":"listScimFields","scope":"company","safe":true},
  "POST /api/scim/search": {"id":"searchScimIntegrations","scope":"company","safe":true,"paging":{"style":"page","orderBy":"CreateTime"},"body":"json"},
  "GET /api/scim/{resourceId}": {"id":"getScimIntegration","scope":"company","safe":true},
  "PUT /api/scim/{resourceId}": {"id":"updateScimIntegration","scope":"company","safe":false,"body":"json"},
  "POST /api/scim/{resourceId}/revoke": {"id":"revokeScimToken","scope":"company","safe":false},
  "POST /api/system-users": {"id":"createSystemUser","scope":"company","safe":false,"body":"json"},
  "POST /api/target-users/search": {"id":"searchTargetUsers","scope":"company","safe":true,"allCompanies":true,"paging":{"style":"page","orderBy":"Email"},"body":"json"},
  "POST /api/target-users/upload": {"id":"uploadTargetUsers","scope":"company","safe":false,"body":"multipart"},
  "GET /api/training-reports/{enrollmentId}/summary": {"id":"getTrainingReportSummary","scope":"company","safe":true},
  "POST /connect/token": {"id":"requestToken","scope":"none","safe":false,"body":"form"},
};

/** Where the API is, unless a client is told otherwise. */
export const defaultBaseUrl = "https://api.keepnetlabs.com";

/** The operation that gives tokens. */
export const tokenOperation = {"key":"POST /connect/token","path":"/connect/token"} as const;
