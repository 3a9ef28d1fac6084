export type { Auth, TokenEnvironment, TokenSource } from "./auth/auth.ts";
export { bearer } from "./auth/bearer.ts";
export { type ClientCredentialsOptions, clientCredentials } from "./auth/client-credentials.ts";
export type { Credential } from "./auth/credential.ts";
export { type KeyvLike, keyvStore } from "./auth/keyv-store.ts";
export { memoryStore } from "./auth/memory-store.ts";
export type { TokenStore } from "./auth/token-store.ts";
export type { CallOptions } from "./client/call-options.ts";
export type { AllCompaniesClient, Client, CompanyClient, Keepnet, OwnCompanyClient } from "./client/client-types.ts";
export { createKeepnet } from "./client/create-keepnet.ts";
export type { KeepnetOptions } from "./client/options.ts";
export type { RequestOptions } from "./client/request.ts";
export type { Result } from "./client/result.ts";
export { type Companies, type CompaniesOptions, companies } from "./companies/companies.ts";
export type { CompanyFailure, CompanyProgress, CompanyResult, CompanySuccess } from "./companies/company-result.ts";
export { type ForEachCompanyOptions, forEachCompany } from "./companies/for-each-company.ts";
export { type Payload, unwrap } from "./envelope/unwrap.ts";
export type { CallContext } from "./errors/call-context.ts";
export {
  ConnectionError,
  EnvelopeError,
  InvalidCallError,
  ScopeError,
  UnexpectedResponseError,
} from "./errors/call-errors.ts";
export { type AnyKeepnetError, isKeepnetError } from "./errors/is-keepnet-error.ts";
export { KeepnetError, type KeepnetErrorCode, type KeepnetErrorOutcome } from "./errors/keepnet-error.ts";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./errors/status-errors.ts";
export { type Download, type DownloadOptions, download } from "./files/download.ts";
export type { NamedStream, UploadFile } from "./files/file-types.ts";
export type { FileProgress } from "./files/progress.ts";
export { type UploadOptions, upload } from "./files/upload.ts";
export type { KeepnetHooks, ResponseEvent, RetryEvent, TokenEvent } from "./hooks/hooks.ts";
export { type ConfirmImportOptions, confirmImport } from "./import-users/confirm-import.ts";
export type { TargetUserField, UserMapping } from "./import-users/field-mappings.ts";
export { ImportError } from "./import-users/import-error.ts";
export type {
  ImportClient,
  ImportCounts,
  ImportPhase,
  ImportPreview,
  ImportProgress,
  ImportReference,
  ImportRows,
} from "./import-users/import-types.ts";
export { type ImportResult, type ImportUsersOptions, importUsers } from "./import-users/import-users.ts";
export { type MapUsersOptions, mapUsers } from "./import-users/map-users.ts";
export { type PreviewImportOptions, previewImport } from "./import-users/preview-import.ts";
export { type UploadUsersOptions, uploadUsers } from "./import-users/upload-users.ts";
export { type MappingState, type WaitForMappingOptions, waitForMapping } from "./import-users/wait-for-mapping.ts";
export { type WaitForOptions, waitFor } from "./jobs/wait-for.ts";
export type { LookupList } from "./lookups/lookup-list.ts";
export type { LookupName, LookupRow } from "./lookups/lookup-types.ts";
export { type LookupsOptions, lookups } from "./lookups/lookups.ts";
export type { Page, Paginated } from "./pagination/page.ts";
export { paginate } from "./pagination/paginate.ts";
export type { PaginateOptions } from "./pagination/search-types.ts";
export type { ParseAs } from "./transport/body.ts";
export type { Next, TransportMiddleware } from "./transport/middleware.ts";
export type { RetryOptions } from "./transport/retry.ts";
