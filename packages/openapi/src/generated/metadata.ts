// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

import type { OperationMetadata } from "../operation-metadata.ts";

export type { OperationMetadata } from "../operation-metadata.ts";

/** An operation by method and path. */
export type OperationKey =
  | "GET /api/companies/my"
  | "POST /api/companies/search"
  | "POST /api/companies/search/export"
  | "GET /api/companies/{resourceId}"
  | "POST /api/enrollments/search"
  | "GET /api/roles"
  | "POST /api/target-users/search"
  | "POST /api/target-users/upload"
  | "GET /api/training-reports/{enrollmentId}/summary"
  | "POST /connect/token";

/** What the document says of each operation beyond its types: its scope, safety, paging and Company ID parameters. */
export const operationMetadata: Readonly<Record<OperationKey, OperationMetadata>> = {
  "GET /api/companies/my": {"id":"listMyCompanies","scope":"reseller","safe":true},
  "POST /api/companies/search": {"id":"searchCompanies","scope":"reseller","safe":true,"paging":{"style":"page","orderBy":"CreateTime"},"body":"json"},
  "POST /api/companies/search/export": {"id":"exportCompanies","scope":"reseller","safe":true,"body":"json","file":true},
  "GET /api/companies/{resourceId}": {"id":"getCompany","scope":"company-path","safe":true,"companyPathParameter":"resourceId"},
  "POST /api/enrollments/search": {"id":"searchEnrollments","scope":"company","safe":true,"allCompanies":true,"paging":{"style":"page","orderBy":"CreateTime"},"extraCompanyHeaders":["x-ir-company-id"],"body":"json"},
  "GET /api/roles": {"id":"listRoles","scope":"company","safe":true},
  "POST /api/target-users/search": {"id":"searchTargetUsers","scope":"company","safe":true,"allCompanies":true,"paging":{"style":"page","orderBy":"Email"},"body":"json"},
  "POST /api/target-users/upload": {"id":"uploadTargetUsers","scope":"company","safe":false,"body":"multipart"},
  "GET /api/training-reports/{enrollmentId}/summary": {"id":"getTrainingReportSummary","scope":"company","safe":true},
  "POST /connect/token": {"id":"requestToken","scope":"none","safe":false,"body":"form"},
};

/** Where the API is, unless a client is told otherwise. */
export const defaultBaseUrl = "https://api.keepnetlabs.com";

/** The operation that gives tokens. */
export const tokenOperation = {"key":"POST /connect/token","path":"/connect/token"} as const;
