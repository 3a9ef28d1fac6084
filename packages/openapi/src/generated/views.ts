// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

import type * as call from "../call.ts";
import type * as schema from "./schema.ts";

type PathOf<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["query"]>;

/**
 * List audit log entries without a filter.
 *
 * Returns one page of the changes made in a company, with numeric user and company IDs. To filter, or to get user names and IP addresses, use `searchAuditLogs`. A custom role may permit only one of the two operations.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listAuditLogs}
 */
export interface ListAuditLogsInput {
/**
 * List audit log entries without a filter.
 *
 * Returns one page of the changes made in a company, with numeric user and company IDs. To filter, or to get user names and IP addresses, use `searchAuditLogs`. A custom role may permit only one of the two operations.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listAuditLogs}
 */
body: ListAuditLogsBody;
}
/** The body of `POST /api/audit-logs`. */
export interface ListAuditLogsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.AuditLogListRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.AuditLogListRequest["pageSize"];
/** Row member to sort by, in PascalCase. */
"orderBy": call.FieldOf<schema.AuditLogDetail>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.AuditLogListRequest["ascending"];
}
/** What `POST /api/audit-logs` returns: List audit log entries without a filter. */
export type ListAuditLogsResult = schema.AuditLogDetailPageResult;

/**
 * Search the audit log.
 *
 * Returns one page of the changes that users and API clients made in a company, for example for a SIEM. To select a period, filter `logDate` with one `>=` and one `<=` condition. A condition on `operation` takes its number. Rows do not name their company. `oldValue` and `newValue` can contain personal data.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAuditLogs}
 */
export interface SearchAuditLogsInput {
/**
 * Search the audit log.
 *
 * Returns one page of the changes that users and API clients made in a company, for example for a SIEM. To select a period, filter `logDate` with one `>=` and one `<=` condition. A condition on `operation` takes its number. Rows do not name their company. `oldValue` and `newValue` can contain personal data.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAuditLogs}
 */
body: SearchAuditLogsBody;
}
/** The body of `POST /api/audit-logs/search`. */
export interface SearchAuditLogsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.AuditLogEntry>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.AuditLogEntry, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/audit-logs/search` returns: Search the audit log. */
export type SearchAuditLogsResult = schema.AuditLogEntryPageResult;

/**
 * Export the audit log to a file.
 *
 * Exports the results of an audit log search as a file. The web UI offers only CSV; other formats are not confirmed. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportAuditLogs}
 */
export interface ExportAuditLogsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export the audit log to a file.
 *
 * Exports the results of an audit log search as a file. The web UI offers only CSV; other formats are not confirmed. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportAuditLogs}
 */
body: ExportAuditLogsBody;
}
/** The body of `POST /api/audit-logs/search/export`. */
export interface ExportAuditLogsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.AuditLogEntry>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.AuditLogEntry, schema.ExportRequest["filter"]>;
}

/**
 * List the look-up types.
 *
 * Returns the look-up types with their numbers and names. The names have mixed styles, such as `SmtpServiceProviders` and `Phishing Simulator Categories`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listCodeTypes}
 */
export interface ListCodeTypesInput {
}
/** What `GET /api/codetypes` returns: List the look-up types. */
export type ListCodeTypesResult = schema.CodeTypeListResult;

/**
 * Create a company.
 *
 * Creates a customer company that the Reseller manages. The `resourceId` in the response is the new Company ID; send it with every later call for this company. The request is a form because it can include a logo.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCompany}
 */
export interface CreateCompanyInput {
/**
 * Create a company.
 *
 * Creates a customer company that the Reseller manages. The `resourceId` in the response is the new Company ID; send it with every later call for this company. The request is a form because it can include a logo.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCompany}
 */
body: schema.CreateCompanyForm;
}
/** What `POST /api/companies` returns: Create a company. */
export type CreateCompanyResult = schema.IdServiceResult;

/**
 * Create an API client.
 *
 * Creates a client that can request tokens for this company. Generate its client ID and secret with `generateClientCredentials`, and choose its roles from the same company. Store the secret: it may not be readable later.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createApiClient}
 */
export interface CreateApiClientInput {
/**
 * Create an API client.
 *
 * Creates a client that can request tokens for this company. Generate its client ID and secret with `generateClientCredentials`, and choose its roles from the same company. Store the secret: it may not be readable later.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createApiClient}
 */
body: schema.ApiClientRequest;
}
/** What `POST /api/companies/clients` returns: Create an API client. */
export type CreateApiClientResult = schema.IdServiceResult;

/**
 * Generate a client ID and secret.
 *
 * Generates a client ID and secret for creating or updating an API client. Nothing is saved. Although this is a GET, every call returns a new pair: never cache, prefetch or log the response.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/generateClientCredentials}
 */
export interface GenerateClientCredentialsInput {
}
/** What `GET /api/companies/clients/generate-client-credentials` returns: Generate a client ID and secret. */
export type GenerateClientCredentialsResult = schema.ClientCredentialsResult;

/**
 * Search API clients.
 *
 * Returns one page of the clients that can request tokens for a company. The response contains no secrets.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchApiClients}
 */
export interface SearchApiClientsInput {
/**
 * Search API clients.
 *
 * Returns one page of the clients that can request tokens for a company. The response contains no secrets.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchApiClients}
 */
body: SearchApiClientsBody;
}
/** The body of `POST /api/companies/clients/search`. */
export interface SearchApiClientsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.ApiClientSummary>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ApiClientSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/companies/clients/search` returns: Search API clients. */
export type SearchApiClientsResult = schema.ApiClientSummaryPageResult;

/**
 * Export API clients to a file.
 *
 * Exports the results of an API client search as a CSV, Excel or PDF file. The file contains no secrets. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportApiClients}
 */
export interface ExportApiClientsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export API clients to a file.
 *
 * Exports the results of an API client search as a CSV, Excel or PDF file. The file contains no secrets. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportApiClients}
 */
body: ExportApiClientsBody;
}
/** The body of `POST /api/companies/clients/search/export`. */
export interface ExportApiClientsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.ApiClientSummary>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ApiClientSummary, schema.ExportRequest["filter"]>;
}

/**
 * Get an API client.
 *
 * Returns an API client with its roles and the IP addresses that it may call from. Do not rely on `clientSecret` in the response: the documentation says that the secret is shown only once, when the client is created, although the web UI reads it here.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getApiClient}
 */
export interface GetApiClientInput {
/**
 * Get an API client.
 *
 * Returns an API client with its roles and the IP addresses that it may call from. Do not rely on `clientSecret` in the response: the documentation says that the secret is shown only once, when the client is created, although the web UI reads it here.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getApiClient}
 */
params: { path: {
/** ID of the API client: `resourceId` in the search results. This is not the client ID. */
"resourceId": PathOf<"getApiClient">["resourceId"];
} };
}
/** What `GET /api/companies/clients/{resourceId}` returns: Get an API client. */
export type GetApiClientResult = schema.ApiClientResult;

/**
 * Update an API client.
 *
 * Replaces an API client with the one in the request, including its secret, so send every member. Tokens that were already issued stay valid until they expire.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateApiClient}
 */
export interface UpdateApiClientInput {
/**
 * Update an API client.
 *
 * Replaces an API client with the one in the request, including its secret, so send every member. Tokens that were already issued stay valid until they expire.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateApiClient}
 */
params: { path: {
/** ID of the API client: `resourceId` in the search results. This is not the client ID. */
"resourceId": PathOf<"updateApiClient">["resourceId"];
} };
/**
 * Update an API client.
 *
 * Replaces an API client with the one in the request, including its secret, so send every member. Tokens that were already issued stay valid until they expire.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateApiClient}
 */
body: schema.ApiClientRequest;
}
/** What `PUT /api/companies/clients/{resourceId}` returns: Update an API client. */
export type UpdateApiClientResult = schema.IdServiceResult;

/**
 * Delete an API client.
 *
 * Deletes an API client, which can then no longer request tokens. Tokens that were already issued stay valid until they expire.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteApiClient}
 */
export interface DeleteApiClientInput {
/**
 * Delete an API client.
 *
 * Deletes an API client, which can then no longer request tokens. Tokens that were already issued stay valid until they expire.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteApiClient}
 */
params: { path: {
/** ID of the API client: `resourceId` in the search results. This is not the client ID. */
"resourceId": PathOf<"deleteApiClient">["resourceId"];
} };
}
/** What `DELETE /api/companies/clients/{resourceId}` returns: Delete an API client. */
export type DeleteApiClientResult = schema.IdServiceResult;

/**
 * Create a direct e-mail setting.
 *
 * Connects a company's Microsoft 365 or Google Workspace tenant so that simulation e-mails are delivered directly to mailboxes. A name that the company already uses returns 409. Test the setting before you make it the default.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createDirectEmailSetting}
 */
export interface CreateDirectEmailSettingInput {
/**
 * Create a direct e-mail setting.
 *
 * Connects a company's Microsoft 365 or Google Workspace tenant so that simulation e-mails are delivered directly to mailboxes. A name that the company already uses returns 409. Test the setting before you make it the default.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createDirectEmailSetting}
 */
body: schema.CreateDirectEmailSettingRequest;
}
/** What `POST /api/companies/direct-email-settings` returns: Create a direct e-mail setting. */
export type CreateDirectEmailSettingResult = schema.IdServiceResult;

/**
 * List the domains of a tenant.
 *
 * Returns the domains that `allowedDomains` of a setting can contain. An administrator must first give consent at the mail provider; until then the call fails, and the web UI repeats it every second.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listDirectEmailDomains}
 */
export interface ListDirectEmailDomainsInput {
/**
 * List the domains of a tenant.
 *
 * Returns the domains that `allowedDomains` of a setting can contain. An administrator must first give consent at the mail provider; until then the call fails, and the web UI repeats it every second.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listDirectEmailDomains}
 */
body: schema.DirectEmailDomainListRequest;
}
/** What `POST /api/companies/direct-email-settings/domain-list` returns: List the domains of a tenant. */
export type ListDirectEmailDomainsResult = schema.DirectEmailDomainListResult;

/**
 * Get the client to allow in Google Workspace.
 *
 * Returns the platform's Google client, which an administrator of the company's Google Workspace must allow.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getGoogleWorkspaceClient}
 */
export interface GetGoogleWorkspaceClientInput {
}
/** What `GET /api/companies/direct-email-settings/google-client` returns: Get the client to allow in Google Workspace. */
export type GetGoogleWorkspaceClientResult = schema.GoogleWorkspaceClientResult;

/**
 * Make a direct e-mail setting the default.
 *
 * Makes a direct e-mail setting the company's default, used wherever no other setting is chosen. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/makeDefaultDirectEmailSetting}
 */
export interface MakeDefaultDirectEmailSettingInput {
/**
 * Make a direct e-mail setting the default.
 *
 * Makes a direct e-mail setting the company's default, used wherever no other setting is chosen. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/makeDefaultDirectEmailSetting}
 */
params: { path: {
/** ID of the direct e-mail setting: `resourceId` in the search results. */
"resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"];
} };
}
/** What `PUT /api/companies/direct-email-settings/make-default/{resourceId}` returns: Make a direct e-mail setting the default. */
export type MakeDefaultDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Remove the default from a direct e-mail setting.
 *
 * Removes the default mark from a direct e-mail setting. The setting is not deleted. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeDefaultDirectEmailSetting}
 */
export interface RemoveDefaultDirectEmailSettingInput {
/**
 * Remove the default from a direct e-mail setting.
 *
 * Removes the default mark from a direct e-mail setting. The setting is not deleted. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeDefaultDirectEmailSetting}
 */
params: { path: {
/** ID of the direct e-mail setting: `resourceId` in the search results. */
"resourceId": PathOf<"removeDefaultDirectEmailSetting">["resourceId"];
} };
}
/** What `PUT /api/companies/direct-email-settings/remove-default/{resourceId}` returns: Remove the default from a direct e-mail setting. */
export type RemoveDefaultDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Search direct e-mail settings.
 *
 * Returns one page of a company's direct e-mail settings, including which one is the default. Type and status are text here and numbers in a single setting.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchDirectEmailSettings}
 */
export interface SearchDirectEmailSettingsInput {
/**
 * Search direct e-mail settings.
 *
 * Returns one page of a company's direct e-mail settings, including which one is the default. Type and status are text here and numbers in a single setting.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchDirectEmailSettings}
 */
body: SearchDirectEmailSettingsBody;
}
/** The body of `POST /api/companies/direct-email-settings/search`. */
export interface SearchDirectEmailSettingsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.DirectEmailSettingSummary>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.DirectEmailSettingSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/companies/direct-email-settings/search` returns: Search direct e-mail settings. */
export type SearchDirectEmailSettingsResult = schema.DirectEmailSettingSummaryPageResult;

/**
 * Export direct e-mail settings to a file.
 *
 * Exports the results of a direct e-mail setting search as a file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportDirectEmailSettings}
 */
export interface ExportDirectEmailSettingsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export direct e-mail settings to a file.
 *
 * Exports the results of a direct e-mail setting search as a file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportDirectEmailSettings}
 */
body: ExportDirectEmailSettingsBody;
}
/** The body of `POST /api/companies/direct-email-settings/search/export`. */
export interface ExportDirectEmailSettingsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.DirectEmailSettingSummary>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.DirectEmailSettingSummary, schema.ExportRequest["filter"]>;
}

/**
 * Get the consent settings for Microsoft 365.
 *
 * Returns the platform's Microsoft application and the redirect URL, from which the link for the administrator's consent is built. They are presumably the same for every company.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDirectEmailConsentSettings}
 */
export interface GetDirectEmailConsentSettingsInput {
}
/** What `GET /api/companies/direct-email-settings/settings` returns: Get the consent settings for Microsoft 365. */
export type GetDirectEmailConsentSettingsResult = schema.DirectEmailConsentSettingsResult;

/**
 * Send a test e-mail.
 *
 * Sends one e-mail through a direct e-mail setting. Every call sends another e-mail.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/testDirectEmailSetting}
 */
export interface TestDirectEmailSettingInput {
/**
 * Send a test e-mail.
 *
 * Sends one e-mail through a direct e-mail setting. Every call sends another e-mail.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/testDirectEmailSetting}
 */
body: schema.TestDirectEmailSettingRequest;
}
/** What `POST /api/companies/direct-email-settings/test` returns: Send a test e-mail. */
export type TestDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Get a direct e-mail setting.
 *
 * Returns one direct e-mail setting with its tenant and domains.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDirectEmailSetting}
 */
export interface GetDirectEmailSettingInput {
/**
 * Get a direct e-mail setting.
 *
 * Returns one direct e-mail setting with its tenant and domains.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDirectEmailSetting}
 */
params: { path: {
/** ID of the direct e-mail setting: `resourceId` in the search results. */
"resourceId": PathOf<"getDirectEmailSetting">["resourceId"];
} };
}
/** What `GET /api/companies/direct-email-settings/{resourceId}` returns: Get a direct e-mail setting. */
export type GetDirectEmailSettingResult = schema.DirectEmailSettingResult;

/**
 * Update a direct e-mail setting.
 *
 * Replaces a direct e-mail setting with the one in the request, so send every member. Test the setting afterwards.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateDirectEmailSetting}
 */
export interface UpdateDirectEmailSettingInput {
/**
 * Update a direct e-mail setting.
 *
 * Replaces a direct e-mail setting with the one in the request, so send every member. Test the setting afterwards.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateDirectEmailSetting}
 */
params: { path: {
/** ID of the direct e-mail setting: `resourceId` in the search results. */
"resourceId": PathOf<"updateDirectEmailSetting">["resourceId"];
} };
/**
 * Update a direct e-mail setting.
 *
 * Replaces a direct e-mail setting with the one in the request, so send every member. Test the setting afterwards.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateDirectEmailSetting}
 */
body: schema.UpdateDirectEmailSettingRequest;
}
/** What `PUT /api/companies/direct-email-settings/{resourceId}` returns: Update a direct e-mail setting. */
export type UpdateDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Delete a direct e-mail setting.
 *
 * Deletes a direct e-mail setting, which campaigns can then no longer use. The web UI does not allow this for the default setting: remove the default first.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteDirectEmailSetting}
 */
export interface DeleteDirectEmailSettingInput {
/**
 * Delete a direct e-mail setting.
 *
 * Deletes a direct e-mail setting, which campaigns can then no longer use. The web UI does not allow this for the default setting: remove the default first.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteDirectEmailSetting}
 */
params: { path: {
/** ID of the direct e-mail setting: `resourceId` in the search results. */
"resourceId": PathOf<"deleteDirectEmailSetting">["resourceId"];
} };
}
/** What `DELETE /api/companies/direct-email-settings/{resourceId}` returns: Delete a direct e-mail setting. */
export type DeleteDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Get the latest license end of a new company.
 *
 * Returns the latest date on which the license of a new company may end, for a given start date. The limit comes from the calling company's own license. If there is no limit, `data` is an empty object.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseExpiryDate}
 */
export interface GetLicenseExpiryDateInput {
/**
 * Get the latest license end of a new company.
 *
 * Returns the latest date on which the license of a new company may end, for a given start date. The limit comes from the calling company's own license. If there is no limit, `data` is an empty object.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseExpiryDate}
 */
body: schema.LicenseExpiryDateRequest;
}
/** What `POST /api/companies/licenseexpirydate` returns: Get the latest license end of a new company. */
export type GetLicenseExpiryDateResult = schema.LicenseExpiryDateResult;

/**
 * List the credential's companies.
 *
 * Returns the companies of the credential in short form, without paging: its own company for a Company Admin, every managed company for a Reseller. To choose a customer company, use `searchCompanies` instead.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listMyCompanies}
 */
export interface ListMyCompaniesInput {
}
/** What `GET /api/companies/my` returns: List the credential's companies. */
export type ListMyCompaniesResult = schema.MyCompanyListResult;

/**
 * Search managed companies.
 *
 * Returns one page of the companies that a Reseller credential manages. This operation is the source of Company IDs: send the `companyResourceId` of a row with later calls. A Company Admin credential gets 403.
 *
 * The web UI filters by `CompanyName`, `ResellerName`, `Tags`, `NumberOfUsers`, `TargetUserCount`, `LicenseEndDate` and `CreateTime`; by `IndustryResourceId`, `LicenseTypeResourceId`, `ModuleResourceId` and `TrainingVendorId` with the operator `Include`; and by `MonthlyActiveUser`, `TrainingEnrolledMonth` and `TrainingConsumptionMonth` with the operator `=` and a month such as `2026-03`.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanies}
 */
export interface SearchCompaniesInput {
/**
 * Search managed companies.
 *
 * Returns one page of the companies that a Reseller credential manages. This operation is the source of Company IDs: send the `companyResourceId` of a row with later calls. A Company Admin credential gets 403.
 *
 * The web UI filters by `CompanyName`, `ResellerName`, `Tags`, `NumberOfUsers`, `TargetUserCount`, `LicenseEndDate` and `CreateTime`; by `IndustryResourceId`, `LicenseTypeResourceId`, `ModuleResourceId` and `TrainingVendorId` with the operator `Include`; and by `MonthlyActiveUser`, `TrainingEnrolledMonth` and `TrainingConsumptionMonth` with the operator `=` and a month such as `2026-03`.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanies}
 */
body: SearchCompaniesBody;
}
/** The body of `POST /api/companies/search`. */
export interface SearchCompaniesBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CompanySearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CompanySearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. `CreateTime` and `CompanyName` are known to work. */
"orderBy": call.FieldOf<schema.Company>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.CompanySearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.Company, schema.CompanySearchRequest["filter"]>;
/** True nests sub-companies in the `children` of their parent. */
"isClustered"?: schema.CompanySearchRequest["isClustered"] | undefined;
/** True returns only the companies with more target users than their license allows. */
"isTargetUserCountExceededLimit"?: schema.CompanySearchRequest["isTargetUserCountExceededLimit"] | undefined;
}
/** What `POST /api/companies/search` returns: Search managed companies. */
export type SearchCompaniesResult = schema.CompanyPageResult;

/**
 * Export managed companies to a file.
 *
 * Exports the results of a company search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanies}
 */
export interface ExportCompaniesInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export managed companies to a file.
 *
 * Exports the results of a company search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanies}
 */
body: ExportCompaniesBody;
}
/** The body of `POST /api/companies/search/export`. */
export interface ExportCompaniesBody extends schema.CompanyExportRequest {
/** Row member to sort by. Case is ignored. An empty string sets no order. `CreateTime` and `CompanyName` are known to work. */
"orderBy": call.FieldOf<schema.Company>;
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.Company, schema.CompanyExportRequest["filter"]>;
}

/**
 * Get a company.
 *
 * Returns the details of one company, such as its license, locale and contact data.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
export interface GetCompanyInput {
/**
 * Get a company.
 *
 * Returns the details of one company, such as its license, locale and contact data.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
params: { path: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId": PathOf<"getCompany">["resourceId"];
} };
}
/**
 * Get a company.
 *
 * Returns the details of one company, such as its license, locale and contact data.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
export interface BoundGetCompanyInput {
/**
 * Get a company.
 *
 * Returns the details of one company, such as its license, locale and contact data.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
params?: { path?: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId"?: PathOf<"getCompany">["resourceId"] | undefined;
} | undefined } | undefined;
}
/** What `GET /api/companies/{resourceId}` returns: Get a company. */
export type GetCompanyResult = schema.CompanyDetailResult;

/**
 * Update a company.
 *
 * Replaces a company's data, including its license, with the data in the form. Get the company first and send every field, changed or not. A company without a target user limit has no `numberOfUsers` to send back, but the form requires one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
export interface UpdateCompanyInput {
/**
 * Update a company.
 *
 * Replaces a company's data, including its license, with the data in the form. Get the company first and send every field, changed or not. A company without a target user limit has no `numberOfUsers` to send back, but the form requires one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
params: { path: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId": PathOf<"updateCompany">["resourceId"];
} };
/**
 * Update a company.
 *
 * Replaces a company's data, including its license, with the data in the form. Get the company first and send every field, changed or not. A company without a target user limit has no `numberOfUsers` to send back, but the form requires one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
body: schema.UpdateCompanyForm;
}
/**
 * Update a company.
 *
 * Replaces a company's data, including its license, with the data in the form. Get the company first and send every field, changed or not. A company without a target user limit has no `numberOfUsers` to send back, but the form requires one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
export interface BoundUpdateCompanyInput {
/**
 * Update a company.
 *
 * Replaces a company's data, including its license, with the data in the form. Get the company first and send every field, changed or not. A company without a target user limit has no `numberOfUsers` to send back, but the form requires one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
params?: { path?: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId"?: PathOf<"updateCompany">["resourceId"] | undefined;
} | undefined } | undefined;
/**
 * Update a company.
 *
 * Replaces a company's data, including its license, with the data in the form. Get the company first and send every field, changed or not. A company without a target user limit has no `numberOfUsers` to send back, but the form requires one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
body: schema.UpdateCompanyForm;
}
/** What `PUT /api/companies/{resourceId}` returns: Update a company. */
export type UpdateCompanyResult = schema.IdServiceResult;

/**
 * Delete a company.
 *
 * Deletes a company with all its data: target users, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
export interface DeleteCompanyInput {
/**
 * Delete a company.
 *
 * Deletes a company with all its data: target users, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
params: { path: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId": PathOf<"deleteCompany">["resourceId"];
} };
}
/**
 * Delete a company.
 *
 * Deletes a company with all its data: target users, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
export interface BoundDeleteCompanyInput {
/**
 * Delete a company.
 *
 * Deletes a company with all its data: target users, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
params?: { path?: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId"?: PathOf<"deleteCompany">["resourceId"] | undefined;
} | undefined } | undefined;
}
/** What `DELETE /api/companies/{resourceId}` returns: Delete a company. */
export type DeleteCompanyResult = schema.IdServiceResult;

/**
 * Check the use of a license.
 *
 * Returns the number of target users of a company and the number that its license allows. Call this before you add target users: the license is used up if `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
export interface GetLicenseCheckInput {
/**
 * Check the use of a license.
 *
 * Returns the number of target users of a company and the number that its license allows. Call this before you add target users: the license is used up if `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
params: { path: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId": PathOf<"getLicenseCheck">["resourceId"];
} };
}
/**
 * Check the use of a license.
 *
 * Returns the number of target users of a company and the number that its license allows. Call this before you add target users: the license is used up if `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
export interface BoundGetLicenseCheckInput {
/**
 * Check the use of a license.
 *
 * Returns the number of target users of a company and the number that its license allows. Call this before you add target users: the license is used up if `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
params?: { path?: {
/** ID of the company: `companyResourceId` in the search results. */
"resourceId"?: PathOf<"getLicenseCheck">["resourceId"] | undefined;
} | undefined } | undefined;
}
/** What `GET /api/companies/{resourceId}/license-check` returns: Check the use of a license. */
export type GetLicenseCheckResult = schema.LicenseCheckResult;

/**
 * List company groups.
 *
 * Returns every company group of a Reseller, without paging.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listCompanyGroups}
 */
export interface ListCompanyGroupsInput {
}
/** What `GET /api/company-groups` returns: List company groups. */
export type ListCompanyGroupsResult = schema.CompanyGroupListResult;

/**
 * Create a company group.
 *
 * Creates a company group, with or without companies. The `resourceId` in the response is the ID of the group, not a Company ID.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCompanyGroup}
 */
export interface CreateCompanyGroupInput {
/**
 * Create a company group.
 *
 * Creates a company group, with or without companies. The `resourceId` in the response is the ID of the group, not a Company ID.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCompanyGroup}
 */
body: schema.CompanyGroupRequest;
}
/** What `POST /api/company-groups` returns: Create a company group. */
export type CreateCompanyGroupResult = schema.IdServiceResult;

/**
 * Delete several company groups.
 *
 * Deletes the groups in `items`, or, if `selectAll` is true, every group that matches `filter` at the time of the call, except those in `excludedItems`. A filter that matches everything deletes all groups, so count the matches with a search first. The companies in the groups are reported to stay. The selection is sent in the body of a DELETE request, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroups}
 */
export interface DeleteCompanyGroupsInput {
/**
 * Delete several company groups.
 *
 * Deletes the groups in `items`, or, if `selectAll` is true, every group that matches `filter` at the time of the call, except those in `excludedItems`. A filter that matches everything deletes all groups, so count the matches with a search first. The companies in the groups are reported to stay. The selection is sent in the body of a DELETE request, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroups}
 */
body: schema.DeleteCompanyGroupsRequest;
}
/** What `DELETE /api/company-groups/bulk-delete` returns: Delete several company groups. */
export type DeleteCompanyGroupsResult = schema.IdServiceResult;

/**
 * Search company groups.
 *
 * Returns one page of the company groups of a Reseller.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroups}
 */
export interface SearchCompanyGroupsInput {
/**
 * Search company groups.
 *
 * Returns one page of the company groups of a Reseller.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroups}
 */
body: SearchCompanyGroupsBody;
}
/** The body of `POST /api/company-groups/search`. */
export interface SearchCompanyGroupsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CompanyGroupSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CompanyGroupSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.CompanyGroupSummary>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.CompanyGroupSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CompanyGroupSummary, schema.CompanyGroupSearchRequest["filter"]>;
/** An export setting. Its effect on a search is not documented. */
"reportAllPages"?: schema.CompanyGroupSearchRequest["reportAllPages"] | undefined;
}
/** What `POST /api/company-groups/search` returns: Search company groups. */
export type SearchCompanyGroupsResult = schema.CompanyGroupSummaryPageResult;

/**
 * Search the groups of a company and its parents.
 *
 * Returns one page of the groups of the caller's company and of its parent companies. A company form takes the IDs of these groups.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupsWithParent}
 */
export interface SearchCompanyGroupsWithParentInput {
/**
 * Search the groups of a company and its parents.
 *
 * Returns one page of the groups of the caller's company and of its parent companies. A company form takes the IDs of these groups.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupsWithParent}
 */
body: SearchCompanyGroupsWithParentBody;
}
/** The body of `POST /api/company-groups/search-with-parent`. */
export interface SearchCompanyGroupsWithParentBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CompanyGroupSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CompanyGroupSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.CompanyGroupSummary>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.CompanyGroupSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CompanyGroupSummary, schema.CompanyGroupSearchRequest["filter"]>;
/** An export setting. Its effect on a search is not documented. */
"reportAllPages"?: schema.CompanyGroupSearchRequest["reportAllPages"] | undefined;
}
/** What `POST /api/company-groups/search-with-parent` returns: Search the groups of a company and its parents. */
export type SearchCompanyGroupsWithParentResult = schema.CompanyGroupSummaryPageResult;

/**
 * Export company groups to a file.
 *
 * Exports the results of a company group search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroups}
 */
export interface ExportCompanyGroupsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export company groups to a file.
 *
 * Exports the results of a company group search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroups}
 */
body: ExportCompanyGroupsBody;
}
/** The body of `POST /api/company-groups/search/export`. */
export interface ExportCompanyGroupsBody extends schema.CompanyGroupExportRequest {
/** Row member to sort by. Case is ignored. An empty string sets no order. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.CompanyGroupSummary>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CompanyGroupSummary, schema.CompanyGroupExportRequest["filter"]>;
}

/**
 * Get a company group.
 *
 * Returns a group with the number of its companies. To get the companies, use `searchCompanyGroupCompanies`.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompanyGroup}
 */
export interface GetCompanyGroupInput {
/**
 * Get a company group.
 *
 * Returns a group with the number of its companies. To get the companies, use `searchCompanyGroupCompanies`.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompanyGroup}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"getCompanyGroup">["resourceId"];
} };
}
/** What `GET /api/company-groups/{resourceId}` returns: Get a company group. */
export type GetCompanyGroupResult = schema.CompanyGroupResult;

/**
 * Update a company group.
 *
 * Renames a group and, if the request lists companies, sets them. Send all companies of the group: what happens to them if the list is omitted is not documented.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroup}
 */
export interface UpdateCompanyGroupInput {
/**
 * Update a company group.
 *
 * Renames a group and, if the request lists companies, sets them. Send all companies of the group: what happens to them if the list is omitted is not documented.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroup}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"updateCompanyGroup">["resourceId"];
} };
/**
 * Update a company group.
 *
 * Renames a group and, if the request lists companies, sets them. Send all companies of the group: what happens to them if the list is omitted is not documented.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroup}
 */
body: schema.CompanyGroupRequest;
}
/** What `PUT /api/company-groups/{resourceId}` returns: Update a company group. */
export type UpdateCompanyGroupResult = schema.IdServiceResult;

/**
 * Delete a company group.
 *
 * Deletes a company group but not the companies in it. The vendor does not document this.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroup}
 */
export interface DeleteCompanyGroupInput {
/**
 * Delete a company group.
 *
 * Deletes a company group but not the companies in it. The vendor does not document this.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroup}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"deleteCompanyGroup">["resourceId"];
} };
}
/** What `DELETE /api/company-groups/{resourceId}` returns: Delete a company group. */
export type DeleteCompanyGroupResult = schema.IdServiceResult;

/**
 * Search the companies of a group.
 *
 * Returns one page of the companies in a group. The `companyResourceId` of a row is its Company ID.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupCompanies}
 */
export interface SearchCompanyGroupCompaniesInput {
/**
 * Search the companies of a group.
 *
 * Returns one page of the companies in a group. The `companyResourceId` of a row is its Company ID.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupCompanies}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"searchCompanyGroupCompanies">["resourceId"];
} };
/**
 * Search the companies of a group.
 *
 * Returns one page of the companies in a group. The `companyResourceId` of a row is its Company ID.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupCompanies}
 */
body: SearchCompanyGroupCompaniesBody;
}
/** The body of `POST /api/company-groups/{resourceId}/companies/search`. */
export interface SearchCompanyGroupCompaniesBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.GroupCompany>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.GroupCompany, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/company-groups/{resourceId}/companies/search` returns: Search the companies of a group. */
export type SearchCompanyGroupCompaniesResult = schema.GroupCompanyPageResult;

/**
 * Export the companies of a group to a file.
 *
 * Exports the companies in a group as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroupCompanies}
 */
export interface ExportCompanyGroupCompaniesInput {
/**
 * Export the companies of a group to a file.
 *
 * Exports the companies in a group as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroupCompanies}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"exportCompanyGroupCompanies">["resourceId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the companies of a group to a file.
 *
 * Exports the companies in a group as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It spans all companies that a Reseller manages. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroupCompanies}
 */
body: ExportCompanyGroupCompaniesBody;
}
/** The body of `POST /api/company-groups/{resourceId}/companies/search/export`. */
export interface ExportCompanyGroupCompaniesBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.GroupCompany>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.GroupCompany, schema.ExportRequest["filter"]>;
}

/**
 * Add companies to a group.
 *
 * Adds companies to a group and keeps those that are already in it. To remove some, use `DELETE` on the same path. The documentation also says that the list replaces the existing one, so verify the result.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroupParticipants}
 */
export interface UpdateCompanyGroupParticipantsInput {
/**
 * Add companies to a group.
 *
 * Adds companies to a group and keeps those that are already in it. To remove some, use `DELETE` on the same path. The documentation also says that the list replaces the existing one, so verify the result.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroupParticipants}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"updateCompanyGroupParticipants">["resourceId"];
} };
/**
 * Add companies to a group.
 *
 * Adds companies to a group and keeps those that are already in it. To remove some, use `DELETE` on the same path. The documentation also says that the list replaces the existing one, so verify the result.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroupParticipants}
 */
body: schema.CompanyGroupParticipantsRequest;
}
/** What `PUT /api/company-groups/{resourceId}/participants` returns: Add companies to a group. */
export type UpdateCompanyGroupParticipantsResult = schema.IdServiceResult;

/**
 * Remove companies from a group.
 *
 * Removes the listed companies from a group. The companies are not deleted, and the others stay in the group. The list is sent in the body of a DELETE request, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeCompanyGroupParticipants}
 */
export interface RemoveCompanyGroupParticipantsInput {
/**
 * Remove companies from a group.
 *
 * Removes the listed companies from a group. The companies are not deleted, and the others stay in the group. The list is sent in the body of a DELETE request, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeCompanyGroupParticipants}
 */
params: { path: {
/** ID of the company group: its `resourceId`. This is not a Company ID. */
"resourceId": PathOf<"removeCompanyGroupParticipants">["resourceId"];
} };
/**
 * Remove companies from a group.
 *
 * Removes the listed companies from a group. The companies are not deleted, and the others stay in the group. The list is sent in the body of a DELETE request, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeCompanyGroupParticipants}
 */
body: schema.CompanyGroupParticipantsRequest;
}
/** What `DELETE /api/company-groups/{resourceId}/participants` returns: Remove companies from a group. */
export type RemoveCompanyGroupParticipantsResult = schema.IdServiceResult;

/**
 * Create a custom field.
 *
 * Creates a custom field for the company's target users. Set its values through `customFields` of a target user.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCustomField}
 */
export interface CreateCustomFieldInput {
/**
 * Create a custom field.
 *
 * Creates a custom field for the company's target users. Set its values through `customFields` of a target user.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCustomField}
 */
body: schema.CreateCustomFieldRequest;
}
/** What `POST /api/custom-fields` returns: Create a custom field. */
export type CreateCustomFieldResult = schema.IdServiceResult;

/**
 * Replace all custom fields.
 *
 * Replaces the whole list of the company's custom fields. A field that is omitted is deleted, presumably with all its values, and an empty list deletes every field. This is the only way to delete a field. Get the list first, and send every field to keep. If the request is refused, `message` says why.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/replaceCustomFields}
 */
export interface ReplaceCustomFieldsInput {
/**
 * Replace all custom fields.
 *
 * Replaces the whole list of the company's custom fields. A field that is omitted is deleted, presumably with all its values, and an empty list deletes every field. This is the only way to delete a field. Get the list first, and send every field to keep. If the request is refused, `message` says why.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/replaceCustomFields}
 */
body: schema.BulkUpdateCustomFieldsRequest;
}
/** What `POST /api/custom-fields/bulk-update` returns: Replace all custom fields. */
export type ReplaceCustomFieldsResult = schema.BulkServiceResult;

/**
 * List custom fields.
 *
 * Returns every custom field of the company's target users, without paging. The web UI shows the active fields, ordered by `sortOrder`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listCustomFields}
 */
export interface ListCustomFieldsInput {
}
/** What `GET /api/custom-fields/company` returns: List custom fields. */
export type ListCustomFieldsResult = schema.CustomFieldListResult;

/**
 * Get a custom field.
 *
 * Returns one custom field of the company's target users.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCustomField}
 */
export interface GetCustomFieldInput {
/**
 * Get a custom field.
 *
 * Returns one custom field of the company's target users.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCustomField}
 */
params: { path: {
/** ID of the custom field: `resourceId` in the list of custom fields. */
"resourceId": PathOf<"getCustomField">["resourceId"];
} };
}
/** What `GET /api/custom-fields/{resourceId}` returns: Get a custom field. */
export type GetCustomFieldResult = schema.CustomFieldResult;

/**
 * Update a custom field.
 *
 * Replaces one custom field, so send every member. The request repeats the field's `resourceId`. Set `isActive` to false to hide a field without deleting its values.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCustomField}
 */
export interface UpdateCustomFieldInput {
/**
 * Update a custom field.
 *
 * Replaces one custom field, so send every member. The request repeats the field's `resourceId`. Set `isActive` to false to hide a field without deleting its values.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCustomField}
 */
params: { path: {
/** ID of the custom field: `resourceId` in the list of custom fields. */
"resourceId": PathOf<"updateCustomField">["resourceId"];
} };
/**
 * Update a custom field.
 *
 * Replaces one custom field, so send every member. The request repeats the field's `resourceId`. Set `isActive` to false to hide a field without deleting its values.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCustomField}
 */
body: schema.UpdateCustomFieldRequest;
}
/** What `PUT /api/custom-fields/{resourceId}` returns: Update a custom field. */
export type UpdateCustomFieldResult = schema.IdServiceResult;

/**
 * Create an enrollment.
 *
 * Creates an enrollment, which sends a training, survey or other content to target groups, or to target users selected by the results of a phishing campaign. Send it with `sendEnrollment` and the `id` of the response. An enrollment without a schedule may be sent immediately, without that call: this is how the web UI sends at once.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createEnrollment}
 */
export interface CreateEnrollmentInput {
/**
 * Create an enrollment.
 *
 * Creates an enrollment, which sends a training, survey or other content to target groups, or to target users selected by the results of a phishing campaign. Send it with `sendEnrollment` and the `id` of the response. An enrollment without a schedule may be sent immediately, without that call: this is how the web UI sends at once.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createEnrollment}
 */
body: schema.CreateEnrollmentRequest;
}
/** What `POST /api/enrollments` returns: Create an enrollment. */
export type CreateEnrollmentResult = schema.EnrollmentDetailResponse;

/**
 * Search archived enrollments.
 *
 * Returns one page of the enrollments that were archived and can still be restored. Rows are those of the enrollment search, with the status `Archived`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchArchivedEnrollments}
 */
export interface SearchArchivedEnrollmentsInput {
/**
 * Search archived enrollments.
 *
 * Returns one page of the enrollments that were archived and can still be restored. Rows are those of the enrollment search, with the status `Archived`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchArchivedEnrollments}
 */
body: SearchArchivedEnrollmentsBody;
}
/** The body of `POST /api/enrollments/archive/search`. */
export interface SearchArchivedEnrollmentsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.EnrollmentSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.EnrollmentSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.EnrollmentSummary>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.EnrollmentSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EnrollmentSummary, schema.EnrollmentSearchRequest["filter"]>;
/**
 * Returns only enrollments of one kind of content, where `SCORM` is a training. Null or omitted returns all. The enrollment form details list the values of an installation.
 *
 * Known values: "SCORM", "LearningPath", "Poster", "Infographic", "Screensaver", "Survey".
 */
"enrollmentType"?: schema.EnrollmentSearchRequest["enrollmentType"] | undefined;
}
/** What `POST /api/enrollments/archive/search` returns: Search archived enrollments. */
export type SearchArchivedEnrollmentsResult = schema.EnrollmentSummaryPageResponse;

/**
 * Delete an archived enrollment permanently.
 *
 * Deletes an enrollment from the archive, after which it cannot be restored. To move an enrollment to the archive, use `deleteEnrollment`.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteArchivedEnrollment}
 */
export interface DeleteArchivedEnrollmentInput {
/**
 * Delete an archived enrollment permanently.
 *
 * Deletes an enrollment from the archive, after which it cannot be restored. To move an enrollment to the archive, use `deleteEnrollment`.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteArchivedEnrollment}
 */
params: { path: {
/** ID of the archived enrollment: `enrollmentId` in the archive search results. */
"resourceId": PathOf<"deleteArchivedEnrollment">["resourceId"];
} };
}
/** What `DELETE /api/enrollments/archive/{resourceId}` returns: Delete an archived enrollment permanently. */
export type DeleteArchivedEnrollmentResult = schema.IdDataResponse;

/**
 * Restore an archived enrollment.
 *
 * Restores an enrollment from the archive, which undoes `deleteEnrollment`. The request has no body. Whether the enrollment resumes is not documented.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/restoreEnrollment}
 */
export interface RestoreEnrollmentInput {
/**
 * Restore an archived enrollment.
 *
 * Restores an enrollment from the archive, which undoes `deleteEnrollment`. The request has no body. Whether the enrollment resumes is not documented.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/restoreEnrollment}
 */
params: { path: {
/** ID of the archived enrollment: `enrollmentId` in the archive search results. */
"resourceId": PathOf<"restoreEnrollment">["resourceId"];
} };
}
/** What `POST /api/enrollments/archive/{resourceId}/restore` returns: Restore an archived enrollment. */
export type RestoreEnrollmentResult = schema.IdDataResponse;

/**
 * Get the options for enrollments.
 *
 * Returns the values that the members of an enrollment can have on this installation, such as its types, and the e-mail templates for enrollments.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getEnrollmentFormDetails}
 */
export interface GetEnrollmentFormDetailsInput {
}
/** What `GET /api/enrollments/form-details` returns: Get the options for enrollments. */
export type GetEnrollmentFormDetailsResult = schema.EnrollmentFormDetailsResponse;

/**
 * Search enrollments.
 *
 * Returns one page of the trainings and surveys that were sent or are planned. The `enrollmentId` of a row identifies the enrollment in its reports. Enrollments marked as tests are included.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollments}
 */
export interface SearchEnrollmentsInput {
/**
 * Search enrollments.
 *
 * Returns one page of the trainings and surveys that were sent or are planned. The `enrollmentId` of a row identifies the enrollment in its reports. Enrollments marked as tests are included.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollments}
 */
body: SearchEnrollmentsBody;
}
/** The body of `POST /api/enrollments/search`. */
export interface SearchEnrollmentsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.EnrollmentSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.EnrollmentSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.EnrollmentSummary>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.EnrollmentSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EnrollmentSummary, schema.EnrollmentSearchRequest["filter"]>;
/**
 * Returns only enrollments of one kind of content, where `SCORM` is a training. Null or omitted returns all. The enrollment form details list the values of an installation.
 *
 * Known values: "SCORM", "LearningPath", "Poster", "Infographic", "Screensaver", "Survey".
 */
"enrollmentType"?: schema.EnrollmentSearchRequest["enrollmentType"] | undefined;
}
/** What `POST /api/enrollments/search` returns: Search enrollments. */
export type SearchEnrollmentsResult = schema.EnrollmentSummaryPageResponse;

/**
 * Export enrollments to a file.
 *
 * Exports the results of an enrollment search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportEnrollments}
 */
export interface ExportEnrollmentsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export enrollments to a file.
 *
 * Exports the results of an enrollment search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportEnrollments}
 */
body: ExportEnrollmentsBody;
}
/** The body of `POST /api/enrollments/search/export`. */
export interface ExportEnrollmentsBody extends schema.EnrollmentExportRequest {
/** Row member to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.EnrollmentSummary>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EnrollmentSummary, schema.EnrollmentExportRequest["filter"]>;
}

/**
 * Search the certificates of an enrollment.
 *
 * Returns one page of the certificates that an enrollment awarded, with their delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollmentCertificates}
 */
export interface SearchEnrollmentCertificatesInput {
/**
 * Search the certificates of an enrollment.
 *
 * Returns one page of the certificates that an enrollment awarded, with their delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollmentCertificates}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"];
} };
/**
 * Search the certificates of an enrollment.
 *
 * Returns one page of the certificates that an enrollment awarded, with their delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollmentCertificates}
 */
body: SearchEnrollmentCertificatesBody;
}
/** The body of `POST /api/enrollments/{enrollmentId}/certificates/search`. */
export interface SearchEnrollmentCertificatesBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CertificateSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CertificateSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. */
"orderBy": call.FieldOf<schema.EnrollmentCertificate>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CertificateSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EnrollmentCertificate, schema.CertificateSearchRequest["filter"]>;
}
/** What `POST /api/enrollments/{enrollmentId}/certificates/search` returns: Search the certificates of an enrollment. */
export type SearchEnrollmentCertificatesResult = schema.EnrollmentCertificatePageResponse;

/**
 * Stop the automatic enrollment of an enrollment.
 *
 * Stops enrolling target users who join a target group later. Target users who are already enrolled stay enrolled. The request has no body. No operation starts automatic enrollment again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentAutoEnroll}
 */
export interface StopEnrollmentAutoEnrollInput {
/**
 * Stop the automatic enrollment of an enrollment.
 *
 * Stops enrolling target users who join a target group later. Target users who are already enrolled stay enrolled. The request has no body. No operation starts automatic enrollment again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentAutoEnroll}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"stopEnrollmentAutoEnroll">["enrollmentId"];
} };
}
/** What `POST /api/enrollments/{enrollmentId}/stop-autoenroll` returns: Stop the automatic enrollment of an enrollment. */
export type StopEnrollmentAutoEnrollResult = schema.EnrollmentDetailResponse;

/**
 * Stop the reminders of an enrollment.
 *
 * Stops the reminders of an enrollment, while the enrollment itself continues. The request has no body. `enrollmentReminder.stopTime` of the enrollment then contains the time. No operation starts the reminders again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentReminder}
 */
export interface StopEnrollmentReminderInput {
/**
 * Stop the reminders of an enrollment.
 *
 * Stops the reminders of an enrollment, while the enrollment itself continues. The request has no body. `enrollmentReminder.stopTime` of the enrollment then contains the time. No operation starts the reminders again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentReminder}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"stopEnrollmentReminder">["enrollmentId"];
} };
}
/** What `POST /api/enrollments/{enrollmentId}/stop-reminder` returns: Stop the reminders of an enrollment. */
export type StopEnrollmentReminderResult = schema.EnrollmentDetailResponse;

/**
 * Get an enrollment.
 *
 * Returns the settings of an enrollment: its content, recipients, schedule, reminders and certificate.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getEnrollment}
 */
export interface GetEnrollmentInput {
/**
 * Get an enrollment.
 *
 * Returns the settings of an enrollment: its content, recipients, schedule, reminders and certificate.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getEnrollment}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"resourceId": PathOf<"getEnrollment">["resourceId"];
} };
}
/** What `GET /api/enrollments/{resourceId}` returns: Get an enrollment. */
export type GetEnrollmentResult = schema.EnrollmentResponse;

/**
 * Update an enrollment.
 *
 * Changes the name, test mark or schedule of an enrollment. Get the enrollment first and send back the values to keep: whether an omitted member keeps its value is not documented. The call itself sends nothing, but an earlier date makes the enrollment go out earlier.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateEnrollment}
 */
export interface UpdateEnrollmentInput {
/**
 * Update an enrollment.
 *
 * Changes the name, test mark or schedule of an enrollment. Get the enrollment first and send back the values to keep: whether an omitted member keeps its value is not documented. The call itself sends nothing, but an earlier date makes the enrollment go out earlier.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateEnrollment}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"resourceId": PathOf<"updateEnrollment">["resourceId"];
} };
/**
 * Update an enrollment.
 *
 * Changes the name, test mark or schedule of an enrollment. Get the enrollment first and send back the values to keep: whether an omitted member keeps its value is not documented. The call itself sends nothing, but an earlier date makes the enrollment go out earlier.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateEnrollment}
 */
body: schema.UpdateEnrollmentRequest;
}
/** What `PUT /api/enrollments/{resourceId}` returns: Update an enrollment. */
export type UpdateEnrollmentResult = schema.EnrollmentDetailResponse;

/**
 * Archive an enrollment.
 *
 * Moves an enrollment to the archive. `restoreEnrollment` restores it, and `deleteArchivedEnrollment` deletes it permanently.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteEnrollment}
 */
export interface DeleteEnrollmentInput {
/**
 * Archive an enrollment.
 *
 * Moves an enrollment to the archive. `restoreEnrollment` restores it, and `deleteArchivedEnrollment` deletes it permanently.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteEnrollment}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"resourceId": PathOf<"deleteEnrollment">["resourceId"];
} };
}
/** What `DELETE /api/enrollments/{resourceId}` returns: Archive an enrollment. */
export type DeleteEnrollmentResult = schema.IdDataResponse;

/**
 * List the languages of a training.
 *
 * Returns the languages of one training's content, without paging. The `id` of a row is used in `languageIds` of an enrollment and `trainingLanguageIds` of a campaign.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingContentLanguages}
 */
export interface ListTrainingContentLanguagesInput {
/**
 * List the languages of a training.
 *
 * Returns the languages of one training's content, without paging. The `id` of a row is used in `languageIds` of an enrollment and `trainingLanguageIds` of a campaign.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingContentLanguages}
 */
params: { path: {
/** ID of the training: `trainingId` of a row of the training search. This is not the ID of an enrollment. */
"resourceId": PathOf<"listTrainingContentLanguages">["resourceId"];
} };
}
/** What `GET /api/enrollments/{resourceId}/languages` returns: List the languages of a training. */
export type ListTrainingContentLanguagesResult = schema.TrainingLanguageListResponse;

/**
 * Send an enrollment.
 *
 * Sends the content of an enrollment to its recipients. This sends e-mail to real people. The request has no body. Whether a second call sends the content again is not documented, so do not repeat the call.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendEnrollment}
 */
export interface SendEnrollmentInput {
/**
 * Send an enrollment.
 *
 * Sends the content of an enrollment to its recipients. This sends e-mail to real people. The request has no body. Whether a second call sends the content again is not documented, so do not repeat the call.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendEnrollment}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"resourceId": PathOf<"sendEnrollment">["resourceId"];
} };
}
/** What `POST /api/enrollments/{resourceId}/send` returns: Send an enrollment. */
export type SendEnrollmentResult = schema.IdDataResponse;

/**
 * Stop an enrollment.
 *
 * Stops an enrollment before it has finished. Its status becomes `Stopped`. The request has no body. No operation resumes a stopped enrollment.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollment}
 */
export interface StopEnrollmentInput {
/**
 * Stop an enrollment.
 *
 * Stops an enrollment before it has finished. Its status becomes `Stopped`. The request has no body. No operation resumes a stopped enrollment.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollment}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"resourceId": PathOf<"stopEnrollment">["resourceId"];
} };
}
/** What `POST /api/enrollments/{resourceId}/stop` returns: Stop an enrollment. */
export type StopEnrollmentResult = schema.IdDataResponse;

/**
 * Create an executive report.
 *
 * Creates an executive report from widgets of the metrics catalog and, if the request has `scheduling`, a schedule that sends the report by e-mail.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createExecutiveReport}
 */
export interface CreateExecutiveReportInput {
/**
 * Create an executive report.
 *
 * Creates an executive report from widgets of the metrics catalog and, if the request has `scheduling`, a schedule that sends the report by e-mail.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createExecutiveReport}
 */
body: schema.CreateExecutiveReportRequest;
}
/** What `POST /api/executive-report` returns: Create an executive report. */
export type CreateExecutiveReportResult = schema.IdServiceResult;

/**
 * Get the data of report widgets.
 *
 * Returns the figures of widgets for a period. The widget IDs come from a report or from `listExecutiveReportMetrics`; the report search does not return them.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExecutiveReportWidgetData}
 */
export interface ListExecutiveReportWidgetDataInput {
/**
 * Get the data of report widgets.
 *
 * Returns the figures of widgets for a period. The widget IDs come from a report or from `listExecutiveReportMetrics`; the report search does not return them.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExecutiveReportWidgetData}
 */
body: schema.WidgetDataRequest;
}
/** What `POST /api/executive-report/get-widget-datas` returns: Get the data of report widgets. */
export type ListExecutiveReportWidgetDataResult = schema.ExecutiveReportWidgetListResult;

/**
 * List the metrics of executive reports.
 *
 * Returns the catalog of widgets for executive reports, grouped by metric, without paging. The `resourceId` of a widget is used in `widgetIds` of `listExecutiveReportWidgetData`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExecutiveReportMetrics}
 */
export interface ListExecutiveReportMetricsInput {
}
/** What `GET /api/executive-report/metrics` returns: List the metrics of executive reports. */
export type ListExecutiveReportMetricsResult = schema.ExecutiveReportMetricsResult;

/**
 * Search executive reports.
 *
 * Returns the executive reports whose name matches, without paging and without their widgets. To get the widgets, use `getExecutiveReport`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExecutiveReports}
 */
export interface SearchExecutiveReportsInput {
/**
 * Search executive reports.
 *
 * Returns the executive reports whose name matches, without paging and without their widgets. To get the widgets, use `getExecutiveReport`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExecutiveReports}
 */
body: schema.ExecutiveReportSearchRequest;
}
/** What `POST /api/executive-report/search` returns: Search executive reports. */
export type SearchExecutiveReportsResult = schema.ExecutiveReportListResult;

/**
 * Get an executive report.
 *
 * Returns one executive report with its period and widgets. To get the figures of a widget, send its `resourceId` to `listExecutiveReportWidgetData`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getExecutiveReport}
 */
export interface GetExecutiveReportInput {
/**
 * Get an executive report.
 *
 * Returns one executive report with its period and widgets. To get the figures of a widget, send its `resourceId` to `listExecutiveReportWidgetData`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getExecutiveReport}
 */
params: { path: {
/** ID of the executive report: `resourceId` in the search results. */
"resourceId": PathOf<"getExecutiveReport">["resourceId"];
} };
}
/** What `GET /api/executive-report/{resourceId}` returns: Get an executive report. */
export type GetExecutiveReportResult = schema.ExecutiveReportDetailResult;

/**
 * Update an executive report.
 *
 * Replaces an executive report and its widgets. A report with `isEditable` false cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateExecutiveReport}
 */
export interface UpdateExecutiveReportInput {
/**
 * Update an executive report.
 *
 * Replaces an executive report and its widgets. A report with `isEditable` false cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateExecutiveReport}
 */
params: { path: {
/** ID of the executive report: `resourceId` in the search results. */
"resourceId": PathOf<"updateExecutiveReport">["resourceId"];
} };
/**
 * Update an executive report.
 *
 * Replaces an executive report and its widgets. A report with `isEditable` false cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateExecutiveReport}
 */
body: schema.UpdateExecutiveReportRequest;
}
/** What `PUT /api/executive-report/{resourceId}` returns: Update an executive report. */
export type UpdateExecutiveReportResult = schema.IdServiceResult;

/**
 * Delete an executive report.
 *
 * Deletes an executive report, unless its `isDeletable` is false. What happens to schedules that send it is not documented.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteExecutiveReport}
 */
export interface DeleteExecutiveReportInput {
/**
 * Delete an executive report.
 *
 * Deletes an executive report, unless its `isDeletable` is false. What happens to schedules that send it is not documented.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteExecutiveReport}
 */
params: { path: {
/** ID of the executive report: `resourceId` in the search results. */
"resourceId": PathOf<"deleteExecutiveReport">["resourceId"];
} };
}
/** What `DELETE /api/executive-report/{resourceId}` returns: Delete an executive report. */
export type DeleteExecutiveReportResult = schema.IdServiceResult;

/**
 * List background jobs.
 *
 * Returns a company's background jobs, such as imports of target users, with their progress and without paging. Poll every few seconds until `isFinished` is true.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listJobs}
 */
export interface ListJobsInput {
}
/** What `GET /api/jobs` returns: List background jobs. */
export type ListJobsResult = schema.JobListResult;

/**
 * Get a background job.
 *
 * Returns a background job with its parts and their errors, such as the target users that an import did not add.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getJob}
 */
export interface GetJobInput {
/**
 * Get a background job.
 *
 * Returns a background job with its parts and their errors, such as the target users that an import did not add.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getJob}
 */
params: { path: {
/** ID of the job: `resourceId` in the list of jobs. */
"resourceId": PathOf<"getJob">["resourceId"];
} };
}
/** What `GET /api/jobs/{resourceId}` returns: Get a background job. */
export type GetJobResult = schema.JobDetailResult;

/**
 * List the languages of the platform.
 *
 * Returns the languages of the platform. The web UI does not call this operation: it takes languages from look-up type 21, which is the safer source of IDs.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLanguages}
 */
export interface ListLanguagesInput {
}
/** What `GET /api/languages` returns: List the languages of the platform. */
export type ListLanguagesResult = schema.LanguageListResult;

/**
 * Get the options for leaderboard filters.
 *
 * Returns the options for `actionTypes`, `products` and `difficultyTypes` of a timeline. Send the `value` of an option.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLeaderboardFormDetails}
 */
export interface GetLeaderboardFormDetailsInput {
}
/** What `GET /api/leaderboard/form-details` returns: Get the options for leaderboard filters. */
export type GetLeaderboardFormDetailsResult = schema.LeaderboardFormDetailsResult;

/**
 * List the leaderboard.
 *
 * Returns one page of the target users of a company, ranked by the points that they have earned. The paging members of the request are in `pagination`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLeaderboard}
 */
export interface ListLeaderboardInput {
/**
 * List the leaderboard.
 *
 * Returns one page of the target users of a company, ranked by the points that they have earned. The paging members of the request are in `pagination`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLeaderboard}
 */
body: ListLeaderboardBody;
}
/** The body of `POST /api/leaderboard/get-all`. */
export interface ListLeaderboardBody {
/** The period: 0 `LastMonth`, 1 `Last3Months`, 2 `Last6Months`, 3 `LastYear`, 4 `ThisYear`, or 5 `Custom`, which uses the start and end dates. Send the number; a response may contain the name. */
"datePeriod"?: schema.LeaderboardSearchRequest["datePeriod"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"startDate"?: schema.LeaderboardSearchRequest["startDate"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"endDate"?: schema.LeaderboardSearchRequest["endDate"] | undefined;
/** Filters a search by fields with a data type. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.LeaderboardEntry, schema.LeaderboardSearchRequest["filter"]>;
/** The page to return and its sort order. Other searches have these members at the top level of the request. */
"pagination": call.By<schema.LeaderboardEntry, schema.LeaderboardSearchRequest["pagination"]>;
}
/** What `POST /api/leaderboard/get-all` returns: List the leaderboard. */
export type ListLeaderboardResult = schema.LeaderboardEntryPageResult;

/**
 * Export the leaderboard to a file.
 *
 * Exports the leaderboard as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportLeaderboard}
 */
export interface ExportLeaderboardInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export the leaderboard to a file.
 *
 * Exports the leaderboard as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportLeaderboard}
 */
body: ExportLeaderboardBody;
}
/** The body of `POST /api/leaderboard/get-all/export`. */
export interface ExportLeaderboardBody extends schema.LeaderboardExportRequest {
/** Filters a search by fields with a data type. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.LeaderboardEntry, schema.LeaderboardExportRequest["filter"]>;
/** The page to return and its sort order. Other searches have these members at the top level of the request. */
"pagination": call.By<schema.LeaderboardEntry, schema.LeaderboardExportRequest["pagination"]>;
}

/**
 * List the top performers.
 *
 * Returns one page of the target users with the best results. The paging members of the request are in `pagination`; without them, the API chooses the number of target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTopPerformers}
 */
export interface ListTopPerformersInput {
/**
 * List the top performers.
 *
 * Returns one page of the target users with the best results. The paging members of the request are in `pagination`; without them, the API chooses the number of target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTopPerformers}
 */
body: ListTopPerformersBody;
}
/** The body of `POST /api/leaderboard/get-top-performers`. */
export interface ListTopPerformersBody {
/** The period: 0 `LastMonth`, 1 `Last3Months`, 2 `Last6Months`, 3 `LastYear`, 4 `ThisYear`, or 5 `Custom`, which uses the start and end dates. Send the number; a response may contain the name. */
"datePeriod"?: schema.TopPerformersRequest["datePeriod"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"startDate"?: schema.TopPerformersRequest["startDate"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"endDate"?: schema.TopPerformersRequest["endDate"] | undefined;
/** Filters a search by fields with a data type. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter"?: call.By<schema.LeaderboardEntry, schema.TopPerformersRequest["filter"]> | undefined;
/** The page to return and its sort order. Other searches have these members at the top level of the request. */
"pagination"?: call.By<schema.LeaderboardEntry, schema.TopPerformersRequest["pagination"]> | undefined;
}
/** What `POST /api/leaderboard/get-top-performers` returns: List the top performers. */
export type ListTopPerformersResult = schema.LeaderboardEntryPageResult;

/**
 * List the point history of a target user.
 *
 * Returns one page of the actions of one target user, with the points that each action earned or lost. The paging members of the request are in `pagination`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserTimeline}
 */
export interface ListUserTimelineInput {
/**
 * List the point history of a target user.
 *
 * Returns one page of the actions of one target user, with the points that each action earned or lost. The paging members of the request are in `pagination`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserTimeline}
 */
body: ListUserTimelineBody;
}
/** The body of `POST /api/leaderboard/get-user-timeline`. */
export interface ListUserTimelineBody {
/** ID of the target user: `targetUserResourceId` of a leaderboard row, or `resourceId` of a target user. */
"targetUserResourceId": schema.UserTimelineRequest["targetUserResourceId"];
/** Returns only these kinds of actions: `value` of options from `getLeaderboardFormDetails`. */
"actionTypes"?: schema.UserTimelineRequest["actionTypes"] | undefined;
/** Returns only scenarios of these difficulties: `value` of options from `getLeaderboardFormDetails`. */
"difficultyTypes"?: schema.UserTimelineRequest["difficultyTypes"] | undefined;
/** Returns only actions in these products: `value` of options from `getLeaderboardFormDetails`. */
"products"?: schema.UserTimelineRequest["products"] | undefined;
/** The period: 0 `LastMonth`, 1 `Last3Months`, 2 `Last6Months`, 3 `LastYear`, 4 `ThisYear`, or 5 `Custom`, which uses the start and end dates. Send the number; a response may contain the name. */
"datePeriod"?: schema.UserTimelineRequest["datePeriod"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"startDate"?: schema.UserTimelineRequest["startDate"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"endDate"?: schema.UserTimelineRequest["endDate"] | undefined;
/** The page to return and its sort order. Other searches have these members at the top level of the request. */
"pagination": call.By<schema.UserTimelineEvent, schema.UserTimelineRequest["pagination"]>;
/** True returns only actions that lost points. */
"showOnlyFailedEvents"?: schema.UserTimelineRequest["showOnlyFailedEvents"] | undefined;
}
/** What `POST /api/leaderboard/get-user-timeline` returns: List the point history of a target user. */
export type ListUserTimelineResult = schema.UserTimelineEventPageResult;

/**
 * Export the timeline of a target user to a file.
 *
 * Exports the timeline of one target user as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportUserTimeline}
 */
export interface ExportUserTimelineInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export the timeline of a target user to a file.
 *
 * Exports the timeline of one target user as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportUserTimeline}
 */
body: ExportUserTimelineBody;
}
/** The body of `POST /api/leaderboard/get-user-timeline/export`. */
export interface ExportUserTimelineBody extends schema.UserTimelineExportRequest {
/** The page to return and its sort order. Other searches have these members at the top level of the request. */
"pagination": call.By<schema.UserTimelineEvent, schema.UserTimelineExportRequest["pagination"]>;
}

/**
 * Search the leaderboard with timelines.
 *
 * Returns one page of the leaderboard and, if `includeTimeline` is true, one page of each target user's timeline. `userPagination` selects the page of target users, `timelinePagination` presumably the page of each timeline. Request further pages until you have `totalUserCount` target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchLeaderboardWithTimeline}
 */
export interface SearchLeaderboardWithTimelineInput {
/**
 * Search the leaderboard with timelines.
 *
 * Returns one page of the leaderboard and, if `includeTimeline` is true, one page of each target user's timeline. `userPagination` selects the page of target users, `timelinePagination` presumably the page of each timeline. Request further pages until you have `totalUserCount` target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchLeaderboardWithTimeline}
 */
body: schema.LeaderboardWithTimelineRequest;
}
/** What `POST /api/leaderboard/search-with-timeline` returns: Search the leaderboard with timelines. */
export type SearchLeaderboardWithTimelineResult = schema.LeaderboardWithTimelineResult;

/**
 * List the performance of a target user.
 *
 * Returns the performance of one target user, with one row for each kind of simulation and without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserPerformance}
 */
export interface ListUserPerformanceInput {
/**
 * List the performance of a target user.
 *
 * Returns the performance of one target user, with one row for each kind of simulation and without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserPerformance}
 */
body: schema.UserPerformanceRequest;
}
/** What `POST /api/leaderboard/user-performance` returns: List the performance of a target user. */
export type ListUserPerformanceResult = schema.UserPerformanceListResult;

/**
 * List the values of several look-ups.
 *
 * Returns the values of several look-up types in one list: by number with `typeIdList`, or of one type by name with `typeName`. Each value contains its type. The IDs of a company form come from this operation, except for its license modules. The lists are the same for every company and change rarely, so cache them.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookups}
 */
export interface ListLookupsInput {
/**
 * List the values of several look-ups.
 *
 * Returns the values of several look-up types in one list: by number with `typeIdList`, or of one type by name with `typeName`. Each value contains its type. The IDs of a company form come from this operation, except for its license modules. The lists are the same for every company and change rarely, so cache them.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookups}
 */
body: schema.LookupRequest;
}
/** What `POST /api/lookups` returns: List the values of several look-ups. */
export type ListLookupsResult = schema.LookupListResult;

/**
 * List the default settings of countries.
 *
 * Returns the usual date format, clock format, time zone, language and telephone code of each country, for example to prefill the form of a new company. The `countryCode` of a row is the `code` of the country's look-up value.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listCountryDefaults}
 */
export interface ListCountryDefaultsInput {
}
/** What `GET /api/lookups/country-timezones` returns: List the default settings of countries. */
export type ListCountryDefaultsResult = schema.CountryDefaultsListResult;

/**
 * Get the license catalog.
 *
 * Returns the license types with their modules, and the list of all modules, for the form of a company. If no license type contains exactly the chosen modules, use the type named `Custom`. Modules with `isAvailable` false cannot be licensed.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCatalog}
 */
export interface GetLicenseCatalogInput {
}
/** What `GET /api/lookups/licenses` returns: Get the license catalog. */
export type GetLicenseCatalogResult = schema.LicenseCatalogResult;

/**
 * List the values of one look-up.
 *
 * Returns every value of one look-up type, such as all countries, without paging. The list is the same for every company and changes rarely, so cache it. To get several types at once, use `POST /api/lookups`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookup}
 */
export interface ListLookupInput {
/**
 * List the values of one look-up.
 *
 * Returns every value of one look-up type, such as all countries, without paging. The list is the same for every company and changes rarely, so cache it. To get several types at once, use `POST /api/lookups`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookup}
 */
params: { path: {
/**
 * The look-up type, as the `id` of a code type: 1 countries, 2 industries, 3 license types, 4 license periods, 5 notification template types, 6 training content types, 7 SMTP configuration types, 12 SMTP service providers, 19 simulation methods, 20 difficulties, 21 languages. There are more.
 *
 * Known values: 1, 2, 3, 4, 5, 6, 7, 12, 19, 20, 21.
 */
"typeId": PathOf<"listLookup">["typeId"];
} };
}
/** What `GET /api/lookups/{typeId}` returns: List the values of one look-up. */
export type ListLookupResult = schema.LookupListResult;

/**
 * Search the notifications of an enrollment.
 *
 * Returns one page of the messages that notified target users about an enrollment, with their delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchNotifications}
 */
export interface SearchNotificationsInput {
/**
 * Search the notifications of an enrollment.
 *
 * Returns one page of the messages that notified target users about an enrollment, with their delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchNotifications}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchNotifications">["enrollmentId"];
} };
/**
 * Search the notifications of an enrollment.
 *
 * Returns one page of the messages that notified target users about an enrollment, with their delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchNotifications}
 */
body: SearchNotificationsBody;
}
/** The body of `POST /api/notifications/{enrollmentId}/search`. */
export interface SearchNotificationsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.NotificationLogSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.NotificationLogSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase, such as `CreateTime`. */
"orderBy": call.FieldOf<schema.NotificationLog>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.NotificationLogSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.NotificationLog, schema.NotificationLogSearchRequest["filter"]>;
/** ID of the enrollment, as in the path. */
"enrollmentId"?: schema.NotificationLogSearchRequest["enrollmentId"] | undefined;
/** Returns only notifications with this status. The values are not documented. */
"status"?: schema.NotificationLogSearchRequest["status"] | undefined;
/** Returns only notifications of this kind. The values are not documented. */
"type"?: schema.NotificationLogSearchRequest["type"] | undefined;
}
/** What `POST /api/notifications/{enrollmentId}/search` returns: Search the notifications of an enrollment. */
export type SearchNotificationsResult = schema.NotificationLogPageResponse;

/**
 * List the permissions that a role can have.
 *
 * Returns every permission of the platform as a tree, without paging. The leaves are permissions; the other nodes are groups. A permission can be disabled for a company, for example by its license.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPermissions}
 */
export interface ListPermissionsInput {
}
/** What `GET /api/permissions/all` returns: List the permissions that a role can have. */
export type ListPermissionsResult = schema.PermissionListResult;

/**
 * Create a phishing campaign.
 *
 * Creates a phishing campaign, with its scenarios, target groups and schedule. Create it with schedule `2` (save for later) and then start it by its `resourceId`. With schedule `1`, creating the campaign already launches it and sends messages to real people, and starting it launches it a second time. Never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createPhishingCampaign}
 */
export interface CreatePhishingCampaignInput {
/**
 * Create a phishing campaign.
 *
 * Creates a phishing campaign, with its scenarios, target groups and schedule. Create it with schedule `2` (save for later) and then start it by its `resourceId`. With schedule `1`, creating the campaign already launches it and sends messages to real people, and starting it launches it a second time. Never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createPhishingCampaign}
 */
body: schema.CreatePhishingCampaignRequest;
}
/** What `POST /api/phishing-simulator/phishing-campaign` returns: Create a phishing campaign. */
export type CreatePhishingCampaignResult = schema.CreatedPhishingCampaignResult;

/**
 * Search target user activity in phishing campaigns.
 *
 * Returns one page of the activity of target users in all phishing campaigns of a period: one row per target user and campaign or, with `groupByUser`, one row per target user. Rows do not name their company.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingActivityUsers}
 */
export interface SearchPhishingActivityUsersInput {
/**
 * Search target user activity in phishing campaigns.
 *
 * Returns one page of the activity of target users in all phishing campaigns of a period: one row per target user and campaign or, with `groupByUser`, one row per target user. Rows do not name their company.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingActivityUsers}
 */
body: SearchPhishingActivityUsersBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/activity-users/search`. */
export interface SearchPhishingActivityUsersBody {
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"startDate"?: schema.PhishingActivityUserSearchRequest["startDate"] | undefined;
/** A date, with or without a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not rely on one format. Null if there is none. */
"endDate"?: schema.PhishingActivityUserSearchRequest["endDate"] | undefined;
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PhishingActivityUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PhishingActivityUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. With `groupByUser`, use a member that has a value: a name, the e-mail address or a count. */
"orderBy": call.FieldOf<schema.PhishingActivityUser>;
/** True sorts in ascending order (A to Z, lowest first), false in descending order. */
"ascending": schema.PhishingActivityUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.PhishingActivityUser, schema.PhishingActivityUserSearchRequest["filter"]>;
/** True returns one row per target user, with names, e-mail address and counts only. */
"groupByUser"?: schema.PhishingActivityUserSearchRequest["groupByUser"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/activity-users/search` returns: Search target user activity in phishing campaigns. */
export type SearchPhishingActivityUsersResult = schema.PhishingActivityUserPageResult;

/**
 * Download the full report of a phishing campaign job.
 *
 * Returns the full report of one launch as an Excel file. The file is generated in the background: 200 returns it, 201 means that generation has started, 202 that it is in progress. After a 201 or 202, call again a little later.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadPhishingCampaignReport}
 */
export interface DownloadPhishingCampaignReportInput {
/**
 * Download the full report of a phishing campaign job.
 *
 * Returns the full report of one launch as an Excel file. The file is generated in the background: 200 returns it, 201 means that generation has started, 202 that it is in progress. After a 201 or 202, call again a little later.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadPhishingCampaignReport}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"downloadPhishingCampaignReport">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"downloadPhishingCampaignReport">["instanceGroup"];
}; query?: {
/**
 * True excludes the activity of bots, such as security sandboxes.
 *
 * @default true
 */
"excludeBotActivity"?: QueryOf<"downloadPhishingCampaignReport">["excludeBotActivity"] | undefined;
} | undefined };
parseAs?: call.FileFormat | undefined;
}

/**
 * Search phishing campaign jobs.
 *
 * Returns one page of campaign jobs: the launches of phishing campaigns, with their results. `phishingCampaignResourceId` and `instanceGroup` of a row identify the job in its summary and in searches of its target users. Sort by `Name`: some other values of `orderBy`, including `CreateTime`, return 400.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobs}
 */
export interface SearchPhishingCampaignJobsInput {
/**
 * Search phishing campaign jobs.
 *
 * Returns one page of campaign jobs: the launches of phishing campaigns, with their results. `phishingCampaignResourceId` and `instanceGroup` of a row identify the job in its summary and in searches of its target users. Sort by `Name`: some other values of `orderBy`, including `CreateTime`, return 400.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobs}
 */
body: SearchPhishingCampaignJobsBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search`. */
export interface SearchPhishingCampaignJobsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.CampaignJob>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CampaignJob, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search` returns: Search phishing campaign jobs. */
export type SearchPhishingCampaignJobsResult = schema.CampaignJobPageResult;

/**
 * Search the e-mail clicks of a target user.
 *
 * Returns one page of one target user's clicks in the e-mail of a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailClicked}
 */
export interface SearchPhishingEmailClickedInput {
/**
 * Search the e-mail clicks of a target user.
 *
 * Returns one page of one target user's clicks in the e-mail of a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailClicked}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"];
} };
/**
 * Search the e-mail clicks of a target user.
 *
 * Returns one page of one target user's clicks in the e-mail of a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailClicked}
 */
body: SearchPhishingEmailClickedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}`. */
export interface SearchPhishingEmailClickedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.EmailClickedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EmailClickedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}` returns: Search the e-mail clicks of a target user. */
export type SearchPhishingEmailClickedResult = schema.EmailClickedEventPageResult;

/**
 * Search the attachment openings of a target user.
 *
 * Returns one page of the times at which one target user opened the attachment of a phishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingAttachmentOpened}
 */
export interface SearchPhishingAttachmentOpenedInput {
/**
 * Search the attachment openings of a target user.
 *
 * Returns one page of the times at which one target user opened the attachment of a phishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingAttachmentOpened}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"];
} };
/**
 * Search the attachment openings of a target user.
 *
 * Returns one page of the times at which one target user opened the attachment of a phishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingAttachmentOpened}
 */
body: SearchPhishingAttachmentOpenedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}`. */
export interface SearchPhishingAttachmentOpenedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.AttachmentOpenedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.AttachmentOpenedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}` returns: Search the attachment openings of a target user. */
export type SearchPhishingAttachmentOpenedResult = schema.AttachmentOpenedEventPageResult;

/**
 * Search the e-mail openings of a target user.
 *
 * Returns one page of the times at which one target user opened the e-mail of a phishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailOpened}
 */
export interface SearchPhishingEmailOpenedInput {
/**
 * Search the e-mail openings of a target user.
 *
 * Returns one page of the times at which one target user opened the e-mail of a phishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailOpened}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"];
} };
/**
 * Search the e-mail openings of a target user.
 *
 * Returns one page of the times at which one target user opened the e-mail of a phishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailOpened}
 */
body: SearchPhishingEmailOpenedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}`. */
export interface SearchPhishingEmailOpenedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.EmailOpenedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EmailOpenedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}` returns: Search the e-mail openings of a target user. */
export type SearchPhishingEmailOpenedResult = schema.EmailOpenedEventPageResult;

/**
 * Search the e-mail replies of a target user.
 *
 * Returns one page of one target user's replies to the e-mail of a phishing campaign. The text of a reply is included if the campaign stores it.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReplied}
 */
export interface SearchPhishingEmailRepliedInput {
/**
 * Search the e-mail replies of a target user.
 *
 * Returns one page of one target user's replies to the e-mail of a phishing campaign. The text of a reply is included if the campaign stores it.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReplied}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"];
} };
/**
 * Search the e-mail replies of a target user.
 *
 * Returns one page of one target user's replies to the e-mail of a phishing campaign. The text of a reply is included if the campaign stores it.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReplied}
 */
body: SearchPhishingEmailRepliedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}`. */
export interface SearchPhishingEmailRepliedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.EmailRepliedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EmailRepliedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}` returns: Search the e-mail replies of a target user. */
export type SearchPhishingEmailRepliedResult = schema.EmailRepliedEventPageResult;

/**
 * Search the e-mail reports of a target user.
 *
 * Returns one page of one target user's reports of the e-mail of a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReported}
 */
export interface SearchPhishingEmailReportedInput {
/**
 * Search the e-mail reports of a target user.
 *
 * Returns one page of one target user's reports of the e-mail of a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReported}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingEmailReported">["resourceId"];
} };
/**
 * Search the e-mail reports of a target user.
 *
 * Returns one page of one target user's reports of the e-mail of a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReported}
 */
body: SearchPhishingEmailReportedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}`. */
export interface SearchPhishingEmailReportedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.EmailReportedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EmailReportedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}` returns: Search the e-mail reports of a target user. */
export type SearchPhishingEmailReportedResult = schema.EmailReportedEventPageResult;

/**
 * Search the data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailSubmitted}
 */
export interface SearchPhishingEmailSubmittedInput {
/**
 * Search the data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailSubmitted}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"];
} };
/**
 * Search the data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailSubmitted}
 */
body: SearchPhishingEmailSubmittedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}`. */
export interface SearchPhishingEmailSubmittedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.EmailSubmittedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.EmailSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}` returns: Search the data submissions of a target user. */
export type SearchPhishingEmailSubmittedResult = schema.EmailSubmittedEventPageResult;

/**
 * Search the second factor submissions of a target user.
 *
 * Returns one page of one target user's submissions of a second factor, such as a one-time code, in a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingMfaSubmitted}
 */
export interface SearchPhishingMfaSubmittedInput {
/**
 * Search the second factor submissions of a target user.
 *
 * Returns one page of one target user's submissions of a second factor, such as a one-time code, in a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingMfaSubmitted}
 */
params: { path: {
/** ID of a target user in one launch of a campaign: `resourceId` in the target user search of a campaign job. The ID of a campaign or of a target user returns 404. */
"resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"];
} };
/**
 * Search the second factor submissions of a target user.
 *
 * Returns one page of one target user's submissions of a second factor, such as a one-time code, in a phishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingMfaSubmitted}
 */
body: SearchPhishingMfaSubmittedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}`. */
export interface SearchPhishingMfaSubmittedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.MfaSubmittedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.MfaSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}` returns: Search the second factor submissions of a target user. */
export type SearchPhishingMfaSubmittedResult = schema.MfaSubmittedEventPageResult;

/**
 * Export phishing campaign jobs to a file.
 *
 * Exports the results of a phishing campaign job search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobs}
 */
export interface ExportPhishingCampaignJobsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export phishing campaign jobs to a file.
 *
 * Exports the results of a phishing campaign job search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobs}
 */
body: ExportPhishingCampaignJobsBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search/export`. */
export interface ExportPhishingCampaignJobsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.CampaignJob>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CampaignJob, schema.ExportRequest["filter"]>;
}

/**
 * List the target groups of a phishing campaign job.
 *
 * Returns the target groups that one launch of a campaign was sent to, with the number of target users in each.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPhishingCampaignJobTargetGroups}
 */
export interface ListPhishingCampaignJobTargetGroupsInput {
/**
 * List the target groups of a phishing campaign job.
 *
 * Returns the target groups that one launch of a campaign was sent to, with the number of target users in each.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPhishingCampaignJobTargetGroups}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"listPhishingCampaignJobTargetGroups">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"listPhishingCampaignJobTargetGroups">["instanceGroup"];
} };
}
/** What `GET /api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}` returns: List the target groups of a phishing campaign job. */
export type ListPhishingCampaignJobTargetGroupsResult = schema.CampaignJobTargetGroupsResult;

/**
 * Get the summary of a phishing campaign job.
 *
 * Returns the results of one launch of a phishing campaign, such as deliveries, clicks and reports, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignJobSummary}
 */
export interface GetPhishingCampaignJobSummaryInput {
/**
 * Get the summary of a phishing campaign job.
 *
 * Returns the results of one launch of a phishing campaign, such as deliveries, clicks and reports, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignJobSummary}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"];
} };
}
/** What `GET /api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}` returns: Get the summary of a phishing campaign job. */
export type GetPhishingCampaignJobSummaryResult = schema.CampaignJobSummaryResult;

/**
 * Search the launches of a phishing campaign.
 *
 * Returns one page of the launches (instances) of one phishing campaign. With the campaign ID, the `instanceGroup` of a row identifies the launch in its summary and in searches of its target users. A filter on the status takes the `text` of an option from `getPhishingCampaignJobFormDetails`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignInstances}
 */
export interface SearchPhishingCampaignInstancesInput {
/**
 * Search the launches of a phishing campaign.
 *
 * Returns one page of the launches (instances) of one phishing campaign. With the campaign ID, the `instanceGroup` of a row identifies the launch in its summary and in searches of its target users. A filter on the status takes the `text` of an option from `getPhishingCampaignJobFormDetails`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignInstances}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"];
} };
/**
 * Search the launches of a phishing campaign.
 *
 * Returns one page of the launches (instances) of one phishing campaign. With the campaign ID, the `instanceGroup` of a row identifies the launch in its summary and in searches of its target users. A filter on the status takes the `text` of an option from `getPhishingCampaignJobFormDetails`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignInstances}
 */
body: SearchPhishingCampaignInstancesBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search`. */
export interface SearchPhishingCampaignInstancesBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobInstanceSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobInstanceSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `CreatedDate` is known to work. */
"orderBy": call.FieldOf<schema.CampaignJobInstance>;
/** True sorts in ascending order (oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobInstanceSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CampaignJobInstance, schema.CampaignJobInstanceSearchRequest["filter"]>;
/** Returns only the launches with this `frequencyGroup`. */
"phishingCampaignFrequencyGroup"?: schema.CampaignJobInstanceSearchRequest["phishingCampaignFrequencyGroup"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search` returns: Search the launches of a phishing campaign. */
export type SearchPhishingCampaignInstancesResult = schema.CampaignJobInstancePageResult;

/**
 * Export the launches of a phishing campaign to a file.
 *
 * Exports the launches of one phishing campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignInstances}
 */
export interface ExportPhishingCampaignInstancesInput {
/**
 * Export the launches of a phishing campaign to a file.
 *
 * Exports the launches of one phishing campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignInstances}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"exportPhishingCampaignInstances">["resourceId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the launches of a phishing campaign to a file.
 *
 * Exports the launches of one phishing campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignInstances}
 */
body: ExportPhishingCampaignInstancesBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export`. */
export interface ExportPhishingCampaignInstancesBody extends schema.CampaignJobInstanceExportRequest {
/** Row member to sort by, in PascalCase, as in the corresponding search. */
"orderBy": call.FieldOf<schema.CampaignJobInstance>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CampaignJobInstance, schema.CampaignJobInstanceExportRequest["filter"]>;
}

/**
 * Export the target users of a phishing campaign job.
 *
 * Exports the target users of one launch of a phishing campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobUsers}
 */
export interface ExportPhishingCampaignJobUsersInput {
/**
 * Export the target users of a phishing campaign job.
 *
 * Exports the target users of one launch of a phishing campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobUsers}
 */
params: { path: {
/**
 * Selects target users by their actions. Case is ignored. `SubmittedData` selects those who submitted data and `Mfa` those who submitted a second factor. `Submitted` returns 400.
 *
 * Known values: "Opened", "Clicked", "All", "NoResponse", "Reported", "AttachmentOpened", "Replied", "SubmittedData", "Mfa".
 */
"searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"];
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the target users of a phishing campaign job.
 *
 * Exports the target users of one launch of a phishing campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobUsers}
 */
body: ExportPhishingCampaignJobUsersBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}`. */
export interface ExportPhishingCampaignJobUsersBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.CampaignJobUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CampaignJobUser, schema.ExportRequest["filter"]>;
}

/**
 * Search the target users of a phishing campaign job.
 *
 * Returns one page of the target users in one launch of a phishing campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobUsers}
 */
export interface SearchPhishingCampaignJobUsersInput {
/**
 * Search the target users of a phishing campaign job.
 *
 * Returns one page of the target users in one launch of a phishing campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobUsers}
 */
params: { path: {
/**
 * Selects target users by their actions. Case is ignored. `SubmittedData` selects those who submitted data and `Mfa` those who submitted a second factor. `Submitted` returns 400.
 *
 * Known values: "Opened", "Clicked", "All", "NoResponse", "Reported", "AttachmentOpened", "Replied", "SubmittedData", "Mfa".
 */
"searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"];
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"];
} };
/**
 * Search the target users of a phishing campaign job.
 *
 * Returns one page of the target users in one launch of a phishing campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobUsers}
 */
body: SearchPhishingCampaignJobUsersBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}`. */
export interface SearchPhishingCampaignJobUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.CampaignJobUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CampaignJobUser, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}` returns: Search the target users of a phishing campaign job. */
export type SearchPhishingCampaignJobUsersResult = schema.CampaignJobUserPageResult;

/**
 * List the filter options for campaign jobs.
 *
 * Returns the values for filtering campaign jobs and their target users, such as statuses and methods. A filter takes the `text` of an option.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignJobFormDetails}
 */
export interface GetPhishingCampaignJobFormDetailsInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign-job/form-details` returns: List the filter options for campaign jobs. */
export type GetPhishingCampaignJobFormDetailsResult = schema.CampaignJobFormDetailsResult;

/**
 * Resend the messages of a phishing campaign.
 *
 * Sends the message of one launch again to the target users that `types` selects, such as those who did not respond. The web UI does not offer this after the campaign's duration has ended. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendPhishingCampaignInstance}
 */
export interface ResendPhishingCampaignInstanceInput {
/**
 * Resend the messages of a phishing campaign.
 *
 * Sends the message of one launch again to the target users that `types` selects, such as those who did not respond. The web UI does not offer this after the campaign's duration has ended. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendPhishingCampaignInstance}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"resendPhishingCampaignInstance">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"resendPhishingCampaignInstance">["instanceGroup"];
} };
/**
 * Resend the messages of a phishing campaign.
 *
 * Sends the message of one launch again to the target users that `types` selects, such as those who did not respond. The web UI does not offer this after the campaign's duration has ended. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendPhishingCampaignInstance}
 */
body: schema.ResendCampaignJobRequest;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}` returns: Resend the messages of a phishing campaign. */
export type ResendPhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Start a phishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignJob}
 */
export interface StartPhishingCampaignJobInput {
/**
 * Start a phishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignJob}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"startPhishingCampaignJob">["resourceId"];
} };
/**
 * Start a phishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignJob}
 */
body: schema.StartCampaignJobRequest;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job/start/{resourceId}` returns: Start a phishing campaign. */
export type StartPhishingCampaignJobResult = schema.IdServiceResult;

/**
 * Start one instance of a phishing campaign.
 *
 * Sends one instance of a campaign with its saved settings. As far as is known, it also resumes a stopped instance. The request has no body. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignInstance}
 */
export interface StartPhishingCampaignInstanceInput {
/**
 * Start one instance of a phishing campaign.
 *
 * Sends one instance of a campaign with its saved settings. As far as is known, it also resumes a stopped instance. The request has no body. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignInstance}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"];
} };
}
/** What `POST /api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}` returns: Start one instance of a phishing campaign. */
export type StartPhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Stop one instance of a phishing campaign.
 *
 * Stops sending one launch (instance) of a campaign. Messages that were already sent are not recalled. As far as is known, starting the instance resumes it. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopPhishingCampaignInstance}
 */
export interface StopPhishingCampaignInstanceInput {
/**
 * Stop one instance of a phishing campaign.
 *
 * Stops sending one launch (instance) of a campaign. Messages that were already sent are not recalled. As far as is known, starting the instance resumes it. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopPhishingCampaignInstance}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"stopPhishingCampaignInstance">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"stopPhishingCampaignInstance">["instanceGroup"];
} };
}
/** What `PATCH /api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}` returns: Stop one instance of a phishing campaign. */
export type StopPhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Delete one instance of a phishing campaign.
 *
 * Deletes one launch (instance) of a campaign and, as far as is known, its results. The campaign is not deleted.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaignInstance}
 */
export interface DeletePhishingCampaignInstanceInput {
/**
 * Delete one instance of a phishing campaign.
 *
 * Deletes one launch (instance) of a campaign and, as far as is known, its results. The campaign is not deleted.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaignInstance}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"deletePhishingCampaignInstance">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"deletePhishingCampaignInstance">["instanceGroup"];
} };
}
/** What `DELETE /api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}` returns: Delete one instance of a phishing campaign. */
export type DeletePhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Get the default phishing delivery setting.
 *
 * Returns the ID and type of the delivery setting that is used if a campaign does not choose one.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDefaultPhishingEmailDeliverySetting}
 */
export interface GetDefaultPhishingEmailDeliverySettingInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign/default-email-delivery-setting` returns: Get the default phishing delivery setting. */
export type GetDefaultPhishingEmailDeliverySettingResult = schema.DefaultEmailDeliverySettingResult;

/**
 * List the delivery settings for phishing campaigns.
 *
 * Returns the mail servers and direct e-mail settings that can send a phishing campaign, without paging. The `type` of a row goes into `emailDeliverySettingType`, its `resourceId` into `smtpSettingResourceId` (type `1`) or `directEmailSettingResourceId` (type `2`).
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPhishingEmailDeliverySettings}
 */
export interface ListPhishingEmailDeliverySettingsInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign/email-delivery-setting-list` returns: List the delivery settings for phishing campaigns. */
export type ListPhishingEmailDeliverySettingsResult = schema.EmailDeliverySettingListResult;

/**
 * List the options for a phishing campaign.
 *
 * Returns the codes for a new campaign, such as schedule and distribution types, with their display text. Read the codes from this operation instead of hard-coding them: an installation can have its own.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignFormDetails}
 */
export interface GetPhishingCampaignFormDetailsInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign/form-details` returns: List the options for a phishing campaign. */
export type GetPhishingCampaignFormDetailsResult = schema.PhishingCampaignFormDetailsResult;

/**
 * Search phishing campaigns.
 *
 * Returns one page of the phishing campaigns that are planned or launched, including test campaigns. For results, search the campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaigns}
 */
export interface SearchPhishingCampaignsInput {
/**
 * Search phishing campaigns.
 *
 * Returns one page of the phishing campaigns that are planned or launched, including test campaigns. For results, search the campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaigns}
 */
body: SearchPhishingCampaignsBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign/search`. */
export interface SearchPhishingCampaignsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.PhishingCampaign>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.PhishingCampaign, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/phishing-simulator/phishing-campaign/search` returns: Search phishing campaigns. */
export type SearchPhishingCampaignsResult = schema.PhishingCampaignPageResult;

/**
 * Export phishing campaigns to a file.
 *
 * Exports the results of a phishing campaign search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaigns}
 */
export interface ExportPhishingCampaignsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export phishing campaigns to a file.
 *
 * Exports the results of a phishing campaign search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaigns}
 */
body: ExportPhishingCampaignsBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign/search/export`. */
export interface ExportPhishingCampaignsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.PhishingCampaign>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.PhishingCampaign, schema.ExportRequest["filter"]>;
}

/**
 * Get a phishing campaign.
 *
 * Returns the settings of a phishing campaign. IDs are returned as options. To update the campaign, send their `value` back: for example, the `value` of each item in `targetGroups` goes into `targetGroupResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaign}
 */
export interface GetPhishingCampaignInput {
/**
 * Get a phishing campaign.
 *
 * Returns the settings of a phishing campaign. IDs are returned as options. To update the campaign, send their `value` back: for example, the `value` of each item in `targetGroups` goes into `targetGroupResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaign}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"getPhishingCampaign">["resourceId"];
} };
}
/** What `GET /api/phishing-simulator/phishing-campaign/{resourceId}` returns: Get a phishing campaign. */
export type GetPhishingCampaignResult = schema.PhishingCampaignDetailResult;

/**
 * Update a phishing campaign.
 *
 * Replaces all settings of a phishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updatePhishingCampaign}
 */
export interface UpdatePhishingCampaignInput {
/**
 * Update a phishing campaign.
 *
 * Replaces all settings of a phishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updatePhishingCampaign}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"updatePhishingCampaign">["resourceId"];
} };
/**
 * Update a phishing campaign.
 *
 * Replaces all settings of a phishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updatePhishingCampaign}
 */
body: schema.UpdatePhishingCampaignRequest;
}
/** What `PUT /api/phishing-simulator/phishing-campaign/{resourceId}` returns: Update a phishing campaign. */
export type UpdatePhishingCampaignResult = schema.IdServiceResult;

/**
 * Delete a phishing campaign.
 *
 * Deletes a campaign and, as far as is known, its launches and their results.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaign}
 */
export interface DeletePhishingCampaignInput {
/**
 * Delete a phishing campaign.
 *
 * Deletes a campaign and, as far as is known, its launches and their results.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaign}
 */
params: { path: {
/** ID of the phishing campaign: `resourceId` of a campaign, or `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"deletePhishingCampaign">["resourceId"];
} };
}
/** What `DELETE /api/phishing-simulator/phishing-campaign/{resourceId}` returns: Delete a phishing campaign. */
export type DeletePhishingCampaignResult = schema.IdServiceResult;

/**
 * List the options for phishing scenarios.
 *
 * Returns the methods, difficulties, categories and languages for filtering scenarios, and the language of the company.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingScenarioFormDetails}
 */
export interface GetPhishingScenarioFormDetailsInput {
}
/** What `GET /api/phishing-simulator/phishing-scenario/form-details` returns: List the options for phishing scenarios. */
export type GetPhishingScenarioFormDetailsResult = schema.PhishingScenarioFormDetailsResult;

/**
 * Search phishing scenarios.
 *
 * Returns one page of the scenarios that a phishing campaign can send. Use the `resourceId` of a row in a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingScenarios}
 */
export interface SearchPhishingScenariosInput {
/**
 * Search phishing scenarios.
 *
 * Returns one page of the scenarios that a phishing campaign can send. Use the `resourceId` of a row in a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingScenarios}
 */
body: SearchPhishingScenariosBody;
}
/** The body of `POST /api/phishing-simulator/phishing-scenario/search`. */
export interface SearchPhishingScenariosBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PhishingScenarioSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PhishingScenarioSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.PhishingScenario>;
/** True sorts in ascending order (A to Z, lowest first), false in descending order. */
"ascending": schema.PhishingScenarioSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.PhishingScenario, schema.PhishingScenarioSearchRequest["filter"]>;
/** ID of a campaign, or an empty string. Rows that the campaign sends are marked `isSelected`. */
"resourceId"?: schema.PhishingScenarioSearchRequest["resourceId"] | undefined;
/** Returns only scenarios with these kinds of templates. The web UI sends `email` or `individual` for quishing, and omits it otherwise. */
"templateTypes"?: schema.PhishingScenarioSearchRequest["templateTypes"] | undefined;
/** Returns only scenarios for these roles. */
"roleResourceIds"?: schema.PhishingScenarioSearchRequest["roleResourceIds"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-scenario/search` returns: Search phishing scenarios. */
export type SearchPhishingScenariosResult = schema.PhishingScenarioPageResult;

/**
 * Export phishing scenarios to a file.
 *
 * Exports the results of a phishing scenario search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingScenarios}
 */
export interface ExportPhishingScenariosInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export phishing scenarios to a file.
 *
 * Exports the results of a phishing scenario search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingScenarios}
 */
body: ExportPhishingScenariosBody;
}
/** The body of `POST /api/phishing-simulator/phishing-scenario/search/export`. */
export interface ExportPhishingScenariosBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.PhishingScenario>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.PhishingScenario, schema.ExportRequest["filter"]>;
}

/**
 * Get a phishing scenario.
 *
 * Returns one scenario with the IDs of its message and landing page, and the companies that may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingScenario}
 */
export interface GetPhishingScenarioInput {
/**
 * Get a phishing scenario.
 *
 * Returns one scenario with the IDs of its message and landing page, and the companies that may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingScenario}
 */
params: { path: {
/** ID of the phishing scenario: its `resourceId`. */
"resourceId": PathOf<"getPhishingScenario">["resourceId"];
} };
}
/** What `GET /api/phishing-simulator/phishing-scenario/{resourceId}` returns: Get a phishing scenario. */
export type GetPhishingScenarioResult = schema.PhishingScenarioDetailResult;

/**
 * Create a quishing campaign.
 *
 * Creates a quishing campaign, with its scenarios, target groups and schedule. Create it with schedule `2` (save for later) and then start it by its `resourceId`. With schedule `1`, creating the campaign already launches it and sends messages to real people, and starting it launches it a second time. Never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createQuishingCampaign}
 */
export interface CreateQuishingCampaignInput {
/**
 * Create a quishing campaign.
 *
 * Creates a quishing campaign, with its scenarios, target groups and schedule. Create it with schedule `2` (save for later) and then start it by its `resourceId`. With schedule `1`, creating the campaign already launches it and sends messages to real people, and starting it launches it a second time. Never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createQuishingCampaign}
 */
body: schema.CreateQuishingCampaignRequest;
}
/** What `POST /api/quishing-simulator/quishing-campaign` returns: Create a quishing campaign. */
export type CreateQuishingCampaignResult = schema.CreatedQuishingCampaignResult;

/**
 * Search quishing campaign jobs.
 *
 * Returns one page of campaign jobs: the launches of quishing campaigns, with their results. `quishingCampaignResourceId` and `instanceGroup` of a row identify the job in its summary and in searches of its target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobs}
 */
export interface SearchQuishingCampaignJobsInput {
/**
 * Search quishing campaign jobs.
 *
 * Returns one page of campaign jobs: the launches of quishing campaigns, with their results. `quishingCampaignResourceId` and `instanceGroup` of a row identify the job in its summary and in searches of its target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobs}
 */
body: SearchQuishingCampaignJobsBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search`. */
export interface SearchQuishingCampaignJobsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingCampaignJob>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingCampaignJob, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search` returns: Search quishing campaign jobs. */
export type SearchQuishingCampaignJobsResult = schema.QuishingCampaignJobPageResult;

/**
 * Search the QR code scans of a target user.
 *
 * Returns one page of one target user's scans of the QR code of a quishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailClicked}
 */
export interface SearchQuishingEmailClickedInput {
/**
 * Search the QR code scans of a target user.
 *
 * Returns one page of one target user's scans of the QR code of a quishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailClicked}
 */
params: { path: {
/** ID of a target user in one launch of a quishing campaign: `resourceId` in the target user search of a campaign job. */
"resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"];
} };
/**
 * Search the QR code scans of a target user.
 *
 * Returns one page of one target user's scans of the QR code of a quishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailClicked}
 */
body: SearchQuishingEmailClickedBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}`. */
export interface SearchQuishingEmailClickedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingClickedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingClickedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}` returns: Search the QR code scans of a target user. */
export type SearchQuishingEmailClickedResult = schema.QuishingClickedEventPageResult;

/**
 * Search the quishing e-mail openings of a target user.
 *
 * Returns one page of the times at which one target user opened the e-mail of a quishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailOpened}
 */
export interface SearchQuishingEmailOpenedInput {
/**
 * Search the quishing e-mail openings of a target user.
 *
 * Returns one page of the times at which one target user opened the e-mail of a quishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailOpened}
 */
params: { path: {
/** ID of a target user in one launch of a quishing campaign: `resourceId` in the target user search of a campaign job. */
"resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"];
} };
/**
 * Search the quishing e-mail openings of a target user.
 *
 * Returns one page of the times at which one target user opened the e-mail of a quishing campaign, with browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailOpened}
 */
body: SearchQuishingEmailOpenedBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}`. */
export interface SearchQuishingEmailOpenedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingOpenedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingOpenedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}` returns: Search the quishing e-mail openings of a target user. */
export type SearchQuishingEmailOpenedResult = schema.QuishingOpenedEventPageResult;

/**
 * Search the quishing data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a quishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailSubmitted}
 */
export interface SearchQuishingEmailSubmittedInput {
/**
 * Search the quishing data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a quishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailSubmitted}
 */
params: { path: {
/** ID of a target user in one launch of a quishing campaign: `resourceId` in the target user search of a campaign job. */
"resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"];
} };
/**
 * Search the quishing data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a quishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailSubmitted}
 */
body: SearchQuishingEmailSubmittedBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}`. */
export interface SearchQuishingEmailSubmittedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingSubmittedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}` returns: Search the quishing data submissions of a target user. */
export type SearchQuishingEmailSubmittedResult = schema.QuishingSubmittedEventPageResult;

/**
 * Export quishing campaign jobs to a file.
 *
 * Exports the results of a quishing campaign job search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobs}
 */
export interface ExportQuishingCampaignJobsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export quishing campaign jobs to a file.
 *
 * Exports the results of a quishing campaign job search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobs}
 */
body: ExportQuishingCampaignJobsBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search/export`. */
export interface ExportQuishingCampaignJobsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.QuishingCampaignJob>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingCampaignJob, schema.ExportRequest["filter"]>;
}

/**
 * Get the summary of a quishing campaign job.
 *
 * Returns the results of one launch of a quishing campaign, such as deliveries and clicks, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaignJobSummary}
 */
export interface GetQuishingCampaignJobSummaryInput {
/**
 * Get the summary of a quishing campaign job.
 *
 * Returns the results of one launch of a quishing campaign, such as deliveries and clicks, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaignJobSummary}
 */
params: { path: {
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"];
} };
}
/** What `GET /api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}` returns: Get the summary of a quishing campaign job. */
export type GetQuishingCampaignJobSummaryResult = schema.QuishingCampaignJobSummaryResult;

/**
 * Export the target users of a quishing campaign job.
 *
 * Exports the target users of one launch of a campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobUsers}
 */
export interface ExportQuishingCampaignJobUsersInput {
/**
 * Export the target users of a quishing campaign job.
 *
 * Exports the target users of one launch of a campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobUsers}
 */
params: { path: {
/**
 * Selects target users by their actions. Case is ignored. `SubmittedData` selects those who submitted data and `Mfa` those who submitted a second factor. `Submitted` returns 400.
 *
 * Known values: "All", "Opened", "Clicked", "SubmittedData", "Mfa", "AttachmentOpened", "NoResponse", "Reported".
 */
"searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"];
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the target users of a quishing campaign job.
 *
 * Exports the target users of one launch of a campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobUsers}
 */
body: ExportQuishingCampaignJobUsersBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}`. */
export interface ExportQuishingCampaignJobUsersBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.QuishingCampaignJobUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingCampaignJobUser, schema.ExportRequest["filter"]>;
}

/**
 * Search the target users of a quishing campaign job.
 *
 * Returns one page of the target users in one launch of a campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobUsers}
 */
export interface SearchQuishingCampaignJobUsersInput {
/**
 * Search the target users of a quishing campaign job.
 *
 * Returns one page of the target users in one launch of a campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobUsers}
 */
params: { path: {
/**
 * Selects target users by their actions. Case is ignored. `SubmittedData` selects those who submitted data and `Mfa` those who submitted a second factor. `Submitted` returns 400.
 *
 * Known values: "All", "Opened", "Clicked", "SubmittedData", "Mfa", "AttachmentOpened", "NoResponse", "Reported".
 */
"searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"];
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"];
} };
/**
 * Search the target users of a quishing campaign job.
 *
 * Returns one page of the target users in one launch of a campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobUsers}
 */
body: SearchQuishingCampaignJobUsersBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}`. */
export interface SearchQuishingCampaignJobUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingCampaignJobUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingCampaignJobUser, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}` returns: Search the target users of a quishing campaign job. */
export type SearchQuishingCampaignJobUsersResult = schema.QuishingCampaignJobUserPageResult;

/**
 * Start a quishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startQuishingCampaignJob}
 */
export interface StartQuishingCampaignJobInput {
/**
 * Start a quishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startQuishingCampaignJob}
 */
params: { path: {
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"startQuishingCampaignJob">["resourceId"];
} };
/**
 * Start a quishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startQuishingCampaignJob}
 */
body: schema.StartCampaignJobRequest;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job/start/{resourceId}` returns: Start a quishing campaign. */
export type StartQuishingCampaignJobResult = schema.IdServiceResult;

/**
 * Stop one instance of a quishing campaign.
 *
 * Stops sending one launch (instance) of a campaign. Messages that were already sent are not recalled. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopQuishingCampaignInstance}
 */
export interface StopQuishingCampaignInstanceInput {
/**
 * Stop one instance of a quishing campaign.
 *
 * Stops sending one launch (instance) of a campaign. Messages that were already sent are not recalled. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopQuishingCampaignInstance}
 */
params: { path: {
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"stopQuishingCampaignInstance">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"stopQuishingCampaignInstance">["instanceGroup"];
} };
}
/** What `PATCH /api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}` returns: Stop one instance of a quishing campaign. */
export type StopQuishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * List the delivery settings for quishing campaigns.
 *
 * Returns the mail servers and direct e-mail settings that can send a quishing campaign, without paging. The `type` of a row goes into `emailDeliverySettingType`, its `resourceId` into `smtpSettingResourceId` (type `1`) or `directEmailSettingResourceId` (type `2`).
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listQuishingEmailDeliverySettings}
 */
export interface ListQuishingEmailDeliverySettingsInput {
}
/** What `GET /api/quishing-simulator/quishing-campaign/email-delivery-setting-list` returns: List the delivery settings for quishing campaigns. */
export type ListQuishingEmailDeliverySettingsResult = schema.EmailDeliverySettingListResult;

/**
 * List the options for a quishing campaign.
 *
 * Returns the codes for a quishing campaign, such as schedule and distribution types, with their display text.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaignFormDetails}
 */
export interface GetQuishingCampaignFormDetailsInput {
}
/** What `GET /api/quishing-simulator/quishing-campaign/form-details` returns: List the options for a quishing campaign. */
export type GetQuishingCampaignFormDetailsResult = schema.QuishingCampaignFormDetailsResult;

/**
 * Search quishing campaigns.
 *
 * Returns one page of the quishing campaigns (phishing by QR code) that are planned or launched. For results, search the campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaigns}
 */
export interface SearchQuishingCampaignsInput {
/**
 * Search quishing campaigns.
 *
 * Returns one page of the quishing campaigns (phishing by QR code) that are planned or launched. For results, search the campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaigns}
 */
body: SearchQuishingCampaignsBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign/search`. */
export interface SearchQuishingCampaignsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingCampaign>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingCampaign, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/quishing-simulator/quishing-campaign/search` returns: Search quishing campaigns. */
export type SearchQuishingCampaignsResult = schema.QuishingCampaignPageResult;

/**
 * Export quishing campaigns to a file.
 *
 * Exports the results of a quishing campaign search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaigns}
 */
export interface ExportQuishingCampaignsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export quishing campaigns to a file.
 *
 * Exports the results of a quishing campaign search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaigns}
 */
body: ExportQuishingCampaignsBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign/search/export`. */
export interface ExportQuishingCampaignsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.QuishingCampaign>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingCampaign, schema.ExportRequest["filter"]>;
}

/**
 * Get a quishing campaign.
 *
 * Returns the settings of a quishing campaign. IDs are returned as options. To update the campaign, send their `value` back: for example, the `value` of each item in `targetGroups` goes into `targetGroupResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaign}
 */
export interface GetQuishingCampaignInput {
/**
 * Get a quishing campaign.
 *
 * Returns the settings of a quishing campaign. IDs are returned as options. To update the campaign, send their `value` back: for example, the `value` of each item in `targetGroups` goes into `targetGroupResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaign}
 */
params: { path: {
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"getQuishingCampaign">["resourceId"];
} };
}
/** What `GET /api/quishing-simulator/quishing-campaign/{resourceId}` returns: Get a quishing campaign. */
export type GetQuishingCampaignResult = schema.QuishingCampaignDetailResult;

/**
 * Update a quishing campaign.
 *
 * Replaces all settings of a quishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateQuishingCampaign}
 */
export interface UpdateQuishingCampaignInput {
/**
 * Update a quishing campaign.
 *
 * Replaces all settings of a quishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateQuishingCampaign}
 */
params: { path: {
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"updateQuishingCampaign">["resourceId"];
} };
/**
 * Update a quishing campaign.
 *
 * Replaces all settings of a quishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateQuishingCampaign}
 */
body: schema.UpdateQuishingCampaignRequest;
}
/** What `PUT /api/quishing-simulator/quishing-campaign/{resourceId}` returns: Update a quishing campaign. */
export type UpdateQuishingCampaignResult = schema.IdServiceResult;

/**
 * Delete a quishing campaign.
 *
 * Deletes a campaign and, as far as is known, its launches and their results.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteQuishingCampaign}
 */
export interface DeleteQuishingCampaignInput {
/**
 * Delete a quishing campaign.
 *
 * Deletes a campaign and, as far as is known, its launches and their results.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteQuishingCampaign}
 */
params: { path: {
/** ID of the quishing campaign: its `resourceId`. */
"resourceId": PathOf<"deleteQuishingCampaign">["resourceId"];
} };
}
/** What `DELETE /api/quishing-simulator/quishing-campaign/{resourceId}` returns: Delete a quishing campaign. */
export type DeleteQuishingCampaignResult = schema.IdServiceResult;

/**
 * Search quishing scenarios.
 *
 * Returns one page of the scenarios that a quishing campaign can send. Use the `resourceId` of a row in a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingScenarios}
 */
export interface SearchQuishingScenariosInput {
/**
 * Search quishing scenarios.
 *
 * Returns one page of the scenarios that a quishing campaign can send. Use the `resourceId` of a row in a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingScenarios}
 */
body: SearchQuishingScenariosBody;
}
/** The body of `POST /api/quishing-simulator/quishing-scenario/search`. */
export interface SearchQuishingScenariosBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PhishingScenarioSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PhishingScenarioSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.QuishingScenario>;
/** True sorts in ascending order (A to Z, lowest first), false in descending order. */
"ascending": schema.PhishingScenarioSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.QuishingScenario, schema.PhishingScenarioSearchRequest["filter"]>;
/** ID of a campaign, or an empty string. Rows that the campaign sends are marked `isSelected`. */
"resourceId"?: schema.PhishingScenarioSearchRequest["resourceId"] | undefined;
/** Returns only scenarios with these kinds of templates. The web UI sends `email` or `individual` for quishing, and omits it otherwise. */
"templateTypes"?: schema.PhishingScenarioSearchRequest["templateTypes"] | undefined;
/** Returns only scenarios for these roles. */
"roleResourceIds"?: schema.PhishingScenarioSearchRequest["roleResourceIds"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-scenario/search` returns: Search quishing scenarios. */
export type SearchQuishingScenariosResult = schema.QuishingScenarioPageResult;

/**
 * Create a report schedule.
 *
 * Creates an active schedule that sends an executive report by e-mail. The call itself sends nothing; e-mails are sent at the scheduled times. At least one recipient is required: an e-mail address, a target group or, for reports with `isSupportManager`, a manager.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createReportSchedule}
 */
export interface CreateReportScheduleInput {
/**
 * Create a report schedule.
 *
 * Creates an active schedule that sends an executive report by e-mail. The call itself sends nothing; e-mails are sent at the scheduled times. At least one recipient is required: an e-mail address, a target group or, for reports with `isSupportManager`, a manager.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createReportSchedule}
 */
body: schema.ReportScheduleRequest;
}
/** What `POST /api/report-scheduling` returns: Create a report schedule. */
export type CreateReportScheduleResult = schema.IdServiceResult;

/**
 * List the managers who can receive reports.
 *
 * Returns the managers that a schedule can have as recipients, without paging. Only reports with `isSupportManager` can be sent to managers.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listReportManagers}
 */
export interface ListReportManagersInput {
}
/** What `GET /api/report-scheduling/managers` returns: List the managers who can receive reports. */
export type ListReportManagersResult = schema.ReportManagerListResult;

/**
 * Search report schedules.
 *
 * Returns one page of the schedules that send executive reports. Rows do not name their company.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReportSchedules}
 */
export interface SearchReportSchedulesInput {
/**
 * Search report schedules.
 *
 * Returns one page of the schedules that send executive reports. Rows do not name their company.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReportSchedules}
 */
body: SearchReportSchedulesBody;
}
/** The body of `POST /api/report-scheduling/search`. */
export interface SearchReportSchedulesBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.ReportScheduleSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.ReportScheduleSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.ReportScheduleSummary>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.ReportScheduleSearchRequest["ascending"];
/** Filters a search by fields with a data type. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ReportScheduleSummary, schema.ReportScheduleSearchRequest["filter"]>;
}
/** What `POST /api/report-scheduling/search` returns: Search report schedules. */
export type SearchReportSchedulesResult = schema.ReportScheduleSummaryPageResult;

/**
 * Export report schedules to a file.
 *
 * Exports the results of a report schedule search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportReportSchedules}
 */
export interface ExportReportSchedulesInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export report schedules to a file.
 *
 * Exports the results of a report schedule search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportReportSchedules}
 */
body: ExportReportSchedulesBody;
}
/** The body of `POST /api/report-scheduling/search/export`. */
export interface ExportReportSchedulesBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.ReportScheduleSummary>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ReportScheduleSummary, schema.ExportRequest["filter"]>;
}

/**
 * List the target groups that can receive reports.
 *
 * Returns the target groups that a schedule can have as recipients, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listReportTargetGroups}
 */
export interface ListReportTargetGroupsInput {
}
/** What `GET /api/report-scheduling/target-groups` returns: List the target groups that can receive reports. */
export type ListReportTargetGroupsResult = schema.ReportTargetGroupListResult;

/**
 * Get a report schedule.
 *
 * Returns one report schedule with its recipients. Its members differ from those of an update: recipients are comma-separated strings instead of lists, and report type and frequency are named `reportTypeId` and `frequencyTypeId`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getReportSchedule}
 */
export interface GetReportScheduleInput {
/**
 * Get a report schedule.
 *
 * Returns one report schedule with its recipients. Its members differ from those of an update: recipients are comma-separated strings instead of lists, and report type and frequency are named `reportTypeId` and `frequencyTypeId`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getReportSchedule}
 */
params: { path: {
/** ID of the schedule: `resourceId` in the search results. */
"resourceId": PathOf<"getReportSchedule">["resourceId"];
} };
}
/** What `GET /api/report-scheduling/{resourceId}` returns: Get a report schedule. */
export type GetReportScheduleResult = schema.ReportScheduleResult;

/**
 * Update a report schedule.
 *
 * Replaces a report schedule, including its recipients. Get the schedule first, and convert its members to those of this request. The call itself sends nothing.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateReportSchedule}
 */
export interface UpdateReportScheduleInput {
/**
 * Update a report schedule.
 *
 * Replaces a report schedule, including its recipients. Get the schedule first, and convert its members to those of this request. The call itself sends nothing.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateReportSchedule}
 */
params: { path: {
/** ID of the schedule: `resourceId` in the search results. */
"resourceId": PathOf<"updateReportSchedule">["resourceId"];
} };
/**
 * Update a report schedule.
 *
 * Replaces a report schedule, including its recipients. Get the schedule first, and convert its members to those of this request. The call itself sends nothing.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateReportSchedule}
 */
body: schema.ReportScheduleRequest;
}
/** What `PUT /api/report-scheduling/{resourceId}` returns: Update a report schedule. */
export type UpdateReportScheduleResult = schema.IdServiceResult;

/**
 * Turn a report schedule on or off.
 *
 * Turns a report schedule on or off, without changing it. No reports are sent while it is off.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/setReportScheduleStatus}
 */
export interface SetReportScheduleStatusInput {
/**
 * Turn a report schedule on or off.
 *
 * Turns a report schedule on or off, without changing it. No reports are sent while it is off.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/setReportScheduleStatus}
 */
params: { path: {
/** ID of the schedule: `resourceId` in the search results. */
"resourceId": PathOf<"setReportScheduleStatus">["resourceId"];
/**
 * 1 turns the schedule on, 0 turns it off.
 *
 * Known values: 0, 1.
 */
"statusId": PathOf<"setReportScheduleStatus">["statusId"];
} };
}
/** What `PUT /api/report-scheduling/{resourceId}/status/{statusId}` returns: Turn a report schedule on or off. */
export type SetReportScheduleStatusResult = schema.IdServiceResult;

/**
 * Delete a report schedule.
 *
 * Deletes a report schedule, so that the report is no longer sent. The report is not deleted. The path also contains the type of the report, which is `2` for executive reports.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteReportSchedule}
 */
export interface DeleteReportScheduleInput {
/**
 * Delete a report schedule.
 *
 * Deletes a report schedule, so that the report is no longer sent. The report is not deleted. The path also contains the type of the report, which is `2` for executive reports.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteReportSchedule}
 */
params: { path: {
/** ID of the schedule: `resourceId` in the search results. */
"resourceId": PathOf<"deleteReportSchedule">["resourceId"];
/** Type of the report that the schedule sends: `reportTypeId` of the schedule. */
"reportType": PathOf<"deleteReportSchedule">["reportType"];
} };
}
/** What `DELETE /api/report-scheduling/{resourceId}/{reportType}` returns: Delete a report schedule. */
export type DeleteReportScheduleResult = schema.IdServiceResult;

/**
 * List a company's roles.
 *
 * Returns the roles that the company can assign to a system user or an API client, without paging. Roles belong to a company: use a role's ID only in calls for the same company.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listRoles}
 */
export interface ListRolesInput {
}
/** What `GET /api/roles` returns: List a company's roles. */
export type ListRolesResult = schema.RoleListResult;

/**
 * Create a role.
 *
 * Creates a custom role of the company with the given permissions. The IDs of the permissions come from `listPermissions`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createRole}
 */
export interface CreateRoleInput {
/**
 * Create a role.
 *
 * Creates a custom role of the company with the given permissions. The IDs of the permissions come from `listPermissions`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createRole}
 */
body: schema.RoleRequest;
}
/** What `POST /api/roles` returns: Create a role. */
export type CreateRoleResult = schema.IdServiceResult;

/**
 * Search a company's roles.
 *
 * Returns one page of a company's roles with their description and number of users. An incomplete request can fail. If ID and name are enough, use `listRoles`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchRoles}
 */
export interface SearchRolesInput {
/**
 * Search a company's roles.
 *
 * Returns one page of a company's roles with their description and number of users. An incomplete request can fail. If ID and name are enough, use `listRoles`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchRoles}
 */
body: SearchRolesBody;
}
/** The body of `POST /api/roles/search`. */
export interface SearchRolesBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.RoleSummary>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.RoleSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/roles/search` returns: Search a company's roles. */
export type SearchRolesResult = schema.RoleSummaryPageResult;

/**
 * Get a role.
 *
 * Returns a role with its permissions and the companies that may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getRole}
 */
export interface GetRoleInput {
/**
 * Get a role.
 *
 * Returns a role with its permissions and the companies that may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getRole}
 */
params: { path: {
/** ID of the role: its `resourceId`. */
"resourceId": PathOf<"getRole">["resourceId"];
} };
}
/** What `GET /api/roles/{resourceId}` returns: Get a role. */
export type GetRoleResult = schema.RoleDetailResult;

/**
 * Update a role.
 *
 * Replaces a role with the one in the request, so send every member. The change applies to everyone who has the role. A role that is read lists its companies in `availableForList`; the request lists them in `availableForRequests`, with `typeName` as `type` and `targetResourceId` as `resourceId`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateRole}
 */
export interface UpdateRoleInput {
/**
 * Update a role.
 *
 * Replaces a role with the one in the request, so send every member. The change applies to everyone who has the role. A role that is read lists its companies in `availableForList`; the request lists them in `availableForRequests`, with `typeName` as `type` and `targetResourceId` as `resourceId`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateRole}
 */
params: { path: {
/** ID of the role: its `resourceId`. */
"resourceId": PathOf<"updateRole">["resourceId"];
} };
/**
 * Update a role.
 *
 * Replaces a role with the one in the request, so send every member. The change applies to everyone who has the role. A role that is read lists its companies in `availableForList`; the request lists them in `availableForRequests`, with `typeName` as `type` and `targetResourceId` as `resourceId`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateRole}
 */
body: schema.RoleRequest;
}
/** What `PUT /api/roles/{resourceId}` returns: Update a role. */
export type UpdateRoleResult = schema.IdServiceResult;

/**
 * Delete a role.
 *
 * Deletes a custom role. The web UI does not allow this for a role that users still have, so check that `userCount` in the role search is 0. What the API does with such a role is not documented.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteRole}
 */
export interface DeleteRoleInput {
/**
 * Delete a role.
 *
 * Deletes a custom role. The web UI does not allow this for a role that users still have, so check that `userCount` in the role search is 0. What the API does with such a role is not documented.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteRole}
 */
params: { path: {
/** ID of the role: its `resourceId`. */
"resourceId": PathOf<"deleteRole">["resourceId"];
} };
}
/** What `DELETE /api/roles/{resourceId}` returns: Delete a role. */
export type DeleteRoleResult = schema.IdServiceResult;

/**
 * List the available roles of a company.
 *
 * Returns the roles that the company can assign to a system user or an API client, without paging. The web UI offers these roles rather than those of `listRoles`. The difference is not documented; presumably this list also contains roles that other companies share.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listAvailableRoles}
 */
export interface ListAvailableRolesInput {
}
/** What `GET /api/roleswithavailable` returns: List the available roles of a company. */
export type ListAvailableRolesResult = schema.RoleListResult;

/**
 * Create a SCIM integration.
 *
 * Creates an integration that synchronizes a company's target users from its directory, and returns the token for the directory. The token is shown only once, so store it or hand it over. To get the integration's ID, search for its name. A name that the company already uses returns 409.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createScimIntegration}
 */
export interface CreateScimIntegrationInput {
/**
 * Create a SCIM integration.
 *
 * Creates an integration that synchronizes a company's target users from its directory, and returns the token for the directory. The token is shown only once, so store it or hand it over. To get the integration's ID, search for its name. A name that the company already uses returns 409.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createScimIntegration}
 */
body: schema.CreateScimIntegrationRequest;
}
/** What `POST /api/scim` returns: Create a SCIM integration. */
export type CreateScimIntegrationResult = schema.ScimTokenResult;

/**
 * List SCIM fields.
 *
 * Returns the directory fields that a new SCIM integration can map to custom fields, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listScimFields}
 */
export interface ListScimFieldsInput {
}
/** What `GET /api/scim/fields` returns: List SCIM fields. */
export type ListScimFieldsResult = schema.ScimFieldListResult;

/**
 * Search SCIM integrations.
 *
 * Returns one page of a company's SCIM integrations. The response contains no tokens.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchScimIntegrations}
 */
export interface SearchScimIntegrationsInput {
/**
 * Search SCIM integrations.
 *
 * Returns one page of a company's SCIM integrations. The response contains no tokens.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchScimIntegrations}
 */
body: SearchScimIntegrationsBody;
}
/** The body of `POST /api/scim/search`. */
export interface SearchScimIntegrationsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.ScimIntegrationSummary>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ScimIntegrationSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/scim/search` returns: Search SCIM integrations. */
export type SearchScimIntegrationsResult = schema.ScimIntegrationSummaryPageResult;

/**
 * Get a SCIM integration.
 *
 * Returns one SCIM integration with its field mappings. The response does not contain the token.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getScimIntegration}
 */
export interface GetScimIntegrationInput {
/**
 * Get a SCIM integration.
 *
 * Returns one SCIM integration with its field mappings. The response does not contain the token.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getScimIntegration}
 */
params: { path: {
/** ID of the SCIM integration: `resourceId` in the search results. */
"resourceId": PathOf<"getScimIntegration">["resourceId"];
} };
}
/** What `GET /api/scim/{resourceId}` returns: Get a SCIM integration. */
export type GetScimIntegrationResult = schema.ScimIntegrationResult;

/**
 * Rename a SCIM integration.
 *
 * Changes the name of a SCIM integration. Its group and its field mappings cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateScimIntegration}
 */
export interface UpdateScimIntegrationInput {
/**
 * Rename a SCIM integration.
 *
 * Changes the name of a SCIM integration. Its group and its field mappings cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateScimIntegration}
 */
params: { path: {
/** ID of the SCIM integration: `resourceId` in the search results. */
"resourceId": PathOf<"updateScimIntegration">["resourceId"];
} };
/**
 * Rename a SCIM integration.
 *
 * Changes the name of a SCIM integration. Its group and its field mappings cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateScimIntegration}
 */
body: schema.UpdateScimIntegrationRequest;
}
/** What `PUT /api/scim/{resourceId}` returns: Rename a SCIM integration. */
export type UpdateScimIntegrationResult = schema.IdServiceResult;

/**
 * Delete a SCIM integration.
 *
 * Deletes a SCIM integration, so that the directory no longer synchronizes the company's target users. The target users that it created are presumably kept.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteScimIntegration}
 */
export interface DeleteScimIntegrationInput {
/**
 * Delete a SCIM integration.
 *
 * Deletes a SCIM integration, so that the directory no longer synchronizes the company's target users. The target users that it created are presumably kept.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteScimIntegration}
 */
params: { path: {
/** ID of the SCIM integration: `resourceId` in the search results. */
"resourceId": PathOf<"deleteScimIntegration">["resourceId"];
} };
}
/** What `DELETE /api/scim/{resourceId}` returns: Delete a SCIM integration. */
export type DeleteScimIntegrationResult = schema.IdServiceResult;

/**
 * Replace a SCIM token.
 *
 * Invalidates the token of a SCIM integration and returns a new one, which is shown only once. The directory cannot synchronize until it uses the new token. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/revokeScimToken}
 */
export interface RevokeScimTokenInput {
/**
 * Replace a SCIM token.
 *
 * Invalidates the token of a SCIM integration and returns a new one, which is shown only once. The directory cannot synchronize until it uses the new token. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/revokeScimToken}
 */
params: { path: {
/** ID of the SCIM integration: `resourceId` in the search results. */
"resourceId": PathOf<"revokeScimToken">["resourceId"];
} };
}
/** What `POST /api/scim/{resourceId}/revoke` returns: Replace a SCIM token. */
export type RevokeScimTokenResult = schema.ScimTokenResult;

/**
 * Create a smishing campaign.
 *
 * Creates a smishing campaign, with its scenarios, target groups and schedule. Create it with schedule `2` (save for later) and then start it by its `resourceId`. With schedule `1`, creating the campaign already launches it and sends text messages to real people, and starting it launches it a second time. Never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createSmishingCampaign}
 */
export interface CreateSmishingCampaignInput {
/**
 * Create a smishing campaign.
 *
 * Creates a smishing campaign, with its scenarios, target groups and schedule. Create it with schedule `2` (save for later) and then start it by its `resourceId`. With schedule `1`, creating the campaign already launches it and sends text messages to real people, and starting it launches it a second time. Never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createSmishingCampaign}
 */
body: schema.CreateSmishingCampaignRequest;
}
/** What `POST /api/smishing-simulator/smishing-campaign` returns: Create a smishing campaign. */
export type CreateSmishingCampaignResult = schema.CreatedSmishingCampaignResult;

/**
 * Search smishing campaign jobs.
 *
 * Returns one page of campaign jobs: the launches of smishing campaigns, with their results. `smishingCampaignResourceId` and `instanceGroup` of a row identify the job in its summary and in searches of its target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobs}
 */
export interface SearchSmishingCampaignJobsInput {
/**
 * Search smishing campaign jobs.
 *
 * Returns one page of campaign jobs: the launches of smishing campaigns, with their results. `smishingCampaignResourceId` and `instanceGroup` of a row identify the job in its summary and in searches of its target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobs}
 */
body: SearchSmishingCampaignJobsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search`. */
export interface SearchSmishingCampaignJobsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmishingCampaignJob>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingCampaignJob, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search` returns: Search smishing campaign jobs. */
export type SearchSmishingCampaignJobsResult = schema.SmishingCampaignJobPageResult;

/**
 * Search the smishing events of a target user.
 *
 * Returns one page of one target user's clicks and data submissions in a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingEvents}
 */
export interface SearchSmishingEventsInput {
/**
 * Search the smishing events of a target user.
 *
 * Returns one page of one target user's clicks and data submissions in a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingEvents}
 */
params: { path: {
/** ID of a target user in one launch of a smishing campaign: `resourceId` in the target user search of a campaign job. */
"resourceId": PathOf<"searchSmishingEvents">["resourceId"];
} };
/**
 * Search the smishing events of a target user.
 *
 * Returns one page of one target user's clicks and data submissions in a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingEvents}
 */
body: SearchSmishingEventsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}`. */
export interface SearchSmishingEventsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmsEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmsEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}` returns: Search the smishing events of a target user. */
export type SearchSmishingEventsResult = schema.SmsEventPageResult;

/**
 * Search the text message clicks of a target user.
 *
 * Returns one page of one target user's clicks in the text message of a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsClicked}
 */
export interface SearchSmishingSmsClickedInput {
/**
 * Search the text message clicks of a target user.
 *
 * Returns one page of one target user's clicks in the text message of a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsClicked}
 */
params: { path: {
/** ID of a target user in one launch of a smishing campaign: `resourceId` in the target user search of a campaign job. */
"resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"];
} };
/**
 * Search the text message clicks of a target user.
 *
 * Returns one page of one target user's clicks in the text message of a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsClicked}
 */
body: SearchSmishingSmsClickedBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}`. */
export interface SearchSmishingSmsClickedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmsClickedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmsClickedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}` returns: Search the text message clicks of a target user. */
export type SearchSmishingSmsClickedResult = schema.SmsClickedEventPageResult;

/**
 * Search the smishing data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsSubmitted}
 */
export interface SearchSmishingSmsSubmittedInput {
/**
 * Search the smishing data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsSubmitted}
 */
params: { path: {
/** ID of a target user in one launch of a smishing campaign: `resourceId` in the target user search of a campaign job. */
"resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"];
} };
/**
 * Search the smishing data submissions of a target user.
 *
 * Returns one page of one target user's data submissions in a smishing campaign, with time, browser and location.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsSubmitted}
 */
body: SearchSmishingSmsSubmittedBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}`. */
export interface SearchSmishingSmsSubmittedBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmsSubmittedEvent>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmsSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}` returns: Search the smishing data submissions of a target user. */
export type SearchSmishingSmsSubmittedResult = schema.SmsSubmittedEventPageResult;

/**
 * Export smishing campaign jobs to a file.
 *
 * Exports the results of a smishing campaign job search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobs}
 */
export interface ExportSmishingCampaignJobsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export smishing campaign jobs to a file.
 *
 * Exports the results of a smishing campaign job search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobs}
 */
body: ExportSmishingCampaignJobsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search/export`. */
export interface ExportSmishingCampaignJobsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.SmishingCampaignJob>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingCampaignJob, schema.ExportRequest["filter"]>;
}

/**
 * Get the summary of a smishing campaign job.
 *
 * Returns the results of one launch of a campaign, such as deliveries and clicks, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaignJobSummary}
 */
export interface GetSmishingCampaignJobSummaryInput {
/**
 * Get the summary of a smishing campaign job.
 *
 * Returns the results of one launch of a campaign, such as deliveries and clicks, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaignJobSummary}
 */
params: { path: {
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"];
} };
}
/** What `GET /api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}` returns: Get the summary of a smishing campaign job. */
export type GetSmishingCampaignJobSummaryResult = schema.SmishingCampaignJobSummaryResult;

/**
 * Export the target users of a smishing campaign job.
 *
 * Exports the target users of one launch of a campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobUsers}
 */
export interface ExportSmishingCampaignJobUsersInput {
/**
 * Export the target users of a smishing campaign job.
 *
 * Exports the target users of one launch of a campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobUsers}
 */
params: { path: {
/**
 * Selects target users by their actions. Case is ignored. `SubmittedData` selects those who submitted data and `Mfa` those who submitted a second factor. `Submitted` returns 400.
 *
 * Known values: "All", "Clicked", "SubmittedData", "Mfa", "NoResponse".
 */
"searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"];
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the target users of a smishing campaign job.
 *
 * Exports the target users of one launch of a campaign as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobUsers}
 */
body: ExportSmishingCampaignJobUsersBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}`. */
export interface ExportSmishingCampaignJobUsersBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.SmishingCampaignJobUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingCampaignJobUser, schema.ExportRequest["filter"]>;
}

/**
 * Search the target users of a smishing campaign job.
 *
 * Returns one page of the target users in one launch of a campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobUsers}
 */
export interface SearchSmishingCampaignJobUsersInput {
/**
 * Search the target users of a smishing campaign job.
 *
 * Returns one page of the target users in one launch of a campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobUsers}
 */
params: { path: {
/**
 * Selects target users by their actions. Case is ignored. `SubmittedData` selects those who submitted data and `Mfa` those who submitted a second factor. `Submitted` returns 400.
 *
 * Known values: "All", "Clicked", "SubmittedData", "Mfa", "NoResponse".
 */
"searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"];
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"];
} };
/**
 * Search the target users of a smishing campaign job.
 *
 * Returns one page of the target users in one launch of a campaign, filtered by action with `searchType`. Use the `resourceId` of a row to search the target user's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobUsers}
 */
body: SearchSmishingCampaignJobUsersBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}`. */
export interface SearchSmishingCampaignJobUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmishingCampaignJobUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingCampaignJobUser, schema.CampaignJobUserSearchRequest["filter"]>;
/** Activity to count: `0` of people, `1` of bots, such as security sandboxes, `2` both. Always send it: the default is not documented. A name is also accepted; the names are not documented. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}` returns: Search the target users of a smishing campaign job. */
export type SearchSmishingCampaignJobUsersResult = schema.SmishingCampaignJobUserPageResult;

/**
 * Start a smishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends text messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startSmishingCampaignJob}
 */
export interface StartSmishingCampaignJobInput {
/**
 * Start a smishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends text messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startSmishingCampaignJob}
 */
params: { path: {
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"startSmishingCampaignJob">["resourceId"];
} };
/**
 * Start a smishing campaign.
 *
 * Starts a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later). A campaign created with schedule `1` has already launched, and starting it launches it a second time. This sends text messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startSmishingCampaignJob}
 */
body: schema.StartCampaignJobRequest;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job/start/{resourceId}` returns: Start a smishing campaign. */
export type StartSmishingCampaignJobResult = schema.IdServiceResult;

/**
 * Stop one instance of a smishing campaign.
 *
 * Stops sending one launch (instance) of a campaign. Messages that were already sent are not recalled. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopSmishingCampaignInstance}
 */
export interface StopSmishingCampaignInstanceInput {
/**
 * Stop one instance of a smishing campaign.
 *
 * Stops sending one launch (instance) of a campaign. Messages that were already sent are not recalled. The request has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopSmishingCampaignInstance}
 */
params: { path: {
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"stopSmishingCampaignInstance">["resourceId"];
/** Number of the launch: `instanceGroup` of a campaign job, often 1. */
"instanceGroup": PathOf<"stopSmishingCampaignInstance">["instanceGroup"];
} };
}
/** What `PATCH /api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}` returns: Stop one instance of a smishing campaign. */
export type StopSmishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * List the options for a smishing campaign.
 *
 * Returns the codes for a smishing campaign, such as schedule and distribution types, with their display text.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaignFormDetails}
 */
export interface GetSmishingCampaignFormDetailsInput {
}
/** What `GET /api/smishing-simulator/smishing-campaign/form-details` returns: List the options for a smishing campaign. */
export type GetSmishingCampaignFormDetailsResult = schema.SmishingCampaignFormDetailsResult;

/**
 * List the sender numbers for smishing campaigns.
 *
 * Returns the phone numbers that a smishing campaign can send from, without paging. The `resourceId` of a row is used in `smsProviderNumberResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listSmishingPhoneNumbers}
 */
export interface ListSmishingPhoneNumbersInput {
}
/** What `GET /api/smishing-simulator/smishing-campaign/phone-number` returns: List the sender numbers for smishing campaigns. */
export type ListSmishingPhoneNumbersResult = schema.SmishingPhoneNumberListResult;

/**
 * Search smishing campaigns.
 *
 * Returns one page of the smishing campaigns (phishing by text message) that are planned or launched. For results, search the campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaigns}
 */
export interface SearchSmishingCampaignsInput {
/**
 * Search smishing campaigns.
 *
 * Returns one page of the smishing campaigns (phishing by text message) that are planned or launched. For results, search the campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaigns}
 */
body: SearchSmishingCampaignsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign/search`. */
export interface SearchSmishingCampaignsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmishingCampaign>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingCampaign, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/smishing-simulator/smishing-campaign/search` returns: Search smishing campaigns. */
export type SearchSmishingCampaignsResult = schema.SmishingCampaignPageResult;

/**
 * Export smishing campaigns to a file.
 *
 * Exports the results of a smishing campaign search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaigns}
 */
export interface ExportSmishingCampaignsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export smishing campaigns to a file.
 *
 * Exports the results of a smishing campaign search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaigns}
 */
body: ExportSmishingCampaignsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign/search/export`. */
export interface ExportSmishingCampaignsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.SmishingCampaign>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingCampaign, schema.ExportRequest["filter"]>;
}

/**
 * Get a smishing campaign.
 *
 * Returns the settings of a smishing campaign. IDs are returned as options. To update the campaign, send their `value` back: for example, the `value` of each item in `targetGroups` goes into `targetGroupResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaign}
 */
export interface GetSmishingCampaignInput {
/**
 * Get a smishing campaign.
 *
 * Returns the settings of a smishing campaign. IDs are returned as options. To update the campaign, send their `value` back: for example, the `value` of each item in `targetGroups` goes into `targetGroupResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaign}
 */
params: { path: {
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"getSmishingCampaign">["resourceId"];
} };
}
/** What `GET /api/smishing-simulator/smishing-campaign/{resourceId}` returns: Get a smishing campaign. */
export type GetSmishingCampaignResult = schema.SmishingCampaignDetailResult;

/**
 * Update a smishing campaign.
 *
 * Replaces all settings of a smishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send text messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSmishingCampaign}
 */
export interface UpdateSmishingCampaignInput {
/**
 * Update a smishing campaign.
 *
 * Replaces all settings of a smishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send text messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSmishingCampaign}
 */
params: { path: {
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"updateSmishingCampaign">["resourceId"];
} };
/**
 * Update a smishing campaign.
 *
 * Replaces all settings of a smishing campaign. Get the campaign first and send back the settings to keep. With schedule `1`, this may launch the campaign and send text messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSmishingCampaign}
 */
body: schema.UpdateSmishingCampaignRequest;
}
/** What `PUT /api/smishing-simulator/smishing-campaign/{resourceId}` returns: Update a smishing campaign. */
export type UpdateSmishingCampaignResult = schema.IdServiceResult;

/**
 * Delete a smishing campaign.
 *
 * Deletes a campaign and, as far as is known, its launches and their results.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSmishingCampaign}
 */
export interface DeleteSmishingCampaignInput {
/**
 * Delete a smishing campaign.
 *
 * Deletes a campaign and, as far as is known, its launches and their results.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSmishingCampaign}
 */
params: { path: {
/** ID of the smishing campaign: its `resourceId`. */
"resourceId": PathOf<"deleteSmishingCampaign">["resourceId"];
} };
}
/** What `DELETE /api/smishing-simulator/smishing-campaign/{resourceId}` returns: Delete a smishing campaign. */
export type DeleteSmishingCampaignResult = schema.IdServiceResult;

/**
 * Search smishing scenarios.
 *
 * Returns one page of the scenarios that a smishing campaign can send. Use the `resourceId` of a row in a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingScenarios}
 */
export interface SearchSmishingScenariosInput {
/**
 * Search smishing scenarios.
 *
 * Returns one page of the scenarios that a smishing campaign can send. Use the `resourceId` of a row in a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingScenarios}
 */
body: SearchSmishingScenariosBody;
}
/** The body of `POST /api/smishing-simulator/smishing-scenario/search`. */
export interface SearchSmishingScenariosBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PhishingScenarioSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PhishingScenarioSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SmishingScenario>;
/** True sorts in ascending order (A to Z, lowest first), false in descending order. */
"ascending": schema.PhishingScenarioSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SmishingScenario, schema.PhishingScenarioSearchRequest["filter"]>;
/** ID of a campaign, or an empty string. Rows that the campaign sends are marked `isSelected`. */
"resourceId"?: schema.PhishingScenarioSearchRequest["resourceId"] | undefined;
/** Returns only scenarios with these kinds of templates. The web UI sends `email` or `individual` for quishing, and omits it otherwise. */
"templateTypes"?: schema.PhishingScenarioSearchRequest["templateTypes"] | undefined;
/** Returns only scenarios for these roles. */
"roleResourceIds"?: schema.PhishingScenarioSearchRequest["roleResourceIds"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-scenario/search` returns: Search smishing scenarios. */
export type SearchSmishingScenariosResult = schema.SmishingScenarioPageResult;

/**
 * Create a system user.
 *
 * Creates a system user, who can sign in to the platform and administer the company within the given roles. The platform may send the person an e-mail. People who receive trainings and simulations are target users instead: see `createTargetUser`.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createSystemUser}
 */
export interface CreateSystemUserInput {
/**
 * Create a system user.
 *
 * Creates a system user, who can sign in to the platform and administer the company within the given roles. The platform may send the person an e-mail. People who receive trainings and simulations are target users instead: see `createTargetUser`.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createSystemUser}
 */
body: schema.CreateSystemUserRequest;
}
/** What `POST /api/system-users` returns: Create a system user. */
export type CreateSystemUserResult = schema.IdServiceResult;

/**
 * Delete several system users.
 *
 * Deletes the system users in `items`, or, if `selectAll` is true, every system user that matches `filter` at the time of the call, except those in `excludedItems`. A filter that matches everything deletes all system users, so count the matches with a search first. The selection is sent in the body of a DELETE request, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUsers}
 */
export interface DeleteSystemUsersInput {
/**
 * Delete several system users.
 *
 * Deletes the system users in `items`, or, if `selectAll` is true, every system user that matches `filter` at the time of the call, except those in `excludedItems`. A filter that matches everything deletes all system users, so count the matches with a search first. The selection is sent in the body of a DELETE request, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUsers}
 */
body: schema.DeleteSystemUsersRequest;
}
/** What `DELETE /api/system-users/bulk-delete` returns: Delete several system users. */
export type DeleteSystemUsersResult = schema.BulkServiceResult;

/**
 * Search system users.
 *
 * Returns one page of the people who can sign in and administer a company. A Reseller that sends no Company ID gets the system users of all its companies; each row names its company. To filter by status, use the field `StatusId` with the number of the status.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSystemUsers}
 */
export interface SearchSystemUsersInput {
/**
 * Search system users.
 *
 * Returns one page of the people who can sign in and administer a company. A Reseller that sends no Company ID gets the system users of all its companies; each row names its company. To filter by status, use the field `StatusId` with the number of the status.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSystemUsers}
 */
body: SearchSystemUsersBody;
}
/** The body of `POST /api/system-users/search`. */
export interface SearchSystemUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.SystemUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SystemUser, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/system-users/search` returns: Search system users. */
export type SearchSystemUsersResult = schema.SystemUserPageResult;

/**
 * Export system users to a file.
 *
 * Exports the results of a system user search as a file. A Reseller that sends no Company ID gets the system users of all its companies. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSystemUsers}
 */
export interface ExportSystemUsersInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export system users to a file.
 *
 * Exports the results of a system user search as a file. A Reseller that sends no Company ID gets the system users of all its companies. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSystemUsers}
 */
body: ExportSystemUsersBody;
}
/** The body of `POST /api/system-users/search/export`. */
export interface ExportSystemUsersBody extends schema.SystemUserExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.SystemUser>;
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SystemUser, schema.SystemUserExportRequest["filter"]>;
}

/**
 * Update a system user.
 *
 * Replaces a system user with the one in the request, so send every member, including the roles. A search row has the current values, but names of roles instead of their IDs. Omitted members may be reset.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSystemUser}
 */
export interface UpdateSystemUserInput {
/**
 * Update a system user.
 *
 * Replaces a system user with the one in the request, so send every member, including the roles. A search row has the current values, but names of roles instead of their IDs. Omitted members may be reset.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSystemUser}
 */
params: { path: {
/** ID of the system user: `resourceId` in the search results. */
"resourceId": PathOf<"updateSystemUser">["resourceId"];
} };
/**
 * Update a system user.
 *
 * Replaces a system user with the one in the request, so send every member, including the roles. A search row has the current values, but names of roles instead of their IDs. Omitted members may be reset.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSystemUser}
 */
body: schema.UpdateSystemUserRequest;
}
/** What `PUT /api/system-users/{resourceId}` returns: Update a system user. */
export type UpdateSystemUserResult = schema.IdServiceResult;

/**
 * Delete a system user.
 *
 * Deletes a system user, who can then no longer sign in.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUser}
 */
export interface DeleteSystemUserInput {
/**
 * Delete a system user.
 *
 * Deletes a system user, who can then no longer sign in.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUser}
 */
params: { path: {
/** ID of the system user: `resourceId` in the search results. */
"resourceId": PathOf<"deleteSystemUser">["resourceId"];
} };
}
/** What `DELETE /api/system-users/{resourceId}` returns: Delete a system user. */
export type DeleteSystemUserResult = schema.IdServiceResult;

/**
 * Add a role to a system user.
 *
 * Adds one role to the roles of a system user. The role must belong to the same company.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addSystemUserRole}
 */
export interface AddSystemUserRoleInput {
/**
 * Add a role to a system user.
 *
 * Adds one role to the roles of a system user. The role must belong to the same company.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addSystemUserRole}
 */
params: { path: {
/** ID of the system user: `resourceId` in the search results. */
"resourceId": PathOf<"addSystemUserRole">["resourceId"];
} };
/**
 * Add a role to a system user.
 *
 * Adds one role to the roles of a system user. The role must belong to the same company.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addSystemUserRole}
 */
body: schema.AddSystemUserRoleRequest;
}
/** What `POST /api/system-users/{resourceId}/role` returns: Add a role to a system user. */
export type AddSystemUserRoleResult = schema.IdServiceResult;

/**
 * Send the information e-mail to a system user.
 *
 * Sends one e-mail with account information to a system user. Every call sends another e-mail. The request has no body.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendSystemUserInformationEmail}
 */
export interface SendSystemUserInformationEmailInput {
/**
 * Send the information e-mail to a system user.
 *
 * Sends one e-mail with account information to a system user. Every call sends another e-mail. The request has no body.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendSystemUserInformationEmail}
 */
params: { path: {
/** ID of the system user: `resourceId` in the search results. */
"resourceId": PathOf<"sendSystemUserInformationEmail">["resourceId"];
} };
}
/** What `POST /api/system-users/{resourceId}/send-information-email` returns: Send the information e-mail to a system user. */
export type SendSystemUserInformationEmailResult = schema.IdServiceResult;

/**
 * Remove a role from a system user.
 *
 * Removes one role from a system user without deleting the role itself.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeSystemUserRole}
 */
export interface RemoveSystemUserRoleInput {
/**
 * Remove a role from a system user.
 *
 * Removes one role from a system user without deleting the role itself.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeSystemUserRole}
 */
params: { path: {
/** ID of the system user: `resourceId` in the search results. */
"userResourceId": PathOf<"removeSystemUserRole">["userResourceId"];
/** ID of the role: its `resourceId`. */
"roleResourceId": PathOf<"removeSystemUserRole">["roleResourceId"];
} };
}
/** What `DELETE /api/system-users/{userResourceId}/role/{roleResourceId}` returns: Remove a role from a system user. */
export type RemoveSystemUserRoleResult = schema.IdServiceResult;

/**
 * List target groups.
 *
 * Returns every target group of a company in short form, without paging. To get the number of target users, use `searchTargetGroups`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTargetGroups}
 */
export interface ListTargetGroupsInput {
}
/** What `GET /api/target-groups` returns: List target groups. */
export type ListTargetGroupsResult = schema.TargetGroupListResult;

/**
 * Create a target group.
 *
 * Creates an empty target group. Target users join it when they are created, updated or imported, or with `PUT /api/target-groups/users`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetGroup}
 */
export interface CreateTargetGroupInput {
/**
 * Create a target group.
 *
 * Creates an empty target group. Target users join it when they are created, updated or imported, or with `PUT /api/target-groups/users`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetGroup}
 */
body: schema.CreateTargetGroupRequest;
}
/** What `POST /api/target-groups` returns: Create a target group. */
export type CreateTargetGroupResult = schema.IdServiceResult;

/**
 * Search target groups.
 *
 * Returns one page of target groups with the number of their target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroups}
 */
export interface SearchTargetGroupsInput {
/**
 * Search target groups.
 *
 * Returns one page of target groups with the number of their target users.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroups}
 */
body: SearchTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search`. */
export interface SearchTargetGroupsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TargetGroupSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TargetGroupSearchRequest["pageSize"];
/** Row member to sort by. `Name` is known to work. Case is ignored. */
"orderBy": call.FieldOf<schema.TargetGroupSummary>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TargetGroupSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetGroupSummary, schema.TargetGroupSearchRequest["filter"]>;
/** IDs of target groups (despite the name), separated by commas. Their rows are marked `isSelected`. */
"selectTargetUserResourceIds"?: schema.TargetGroupSearchRequest["selectTargetUserResourceIds"] | undefined;
/** Whether to include groups that the platform created. The web UI sends true for lists, and false for selections. */
"systemGeneratedGroups"?: schema.TargetGroupSearchRequest["systemGeneratedGroups"] | undefined;
}
/** What `POST /api/target-groups/search` returns: Search target groups. */
export type SearchTargetGroupsResult = schema.TargetGroupSummaryPageResult;

/**
 * Search the target groups of all companies.
 *
 * Returns one page of the target groups of the caller's own company and of all companies below it. To work with a group of another company, send that company's ID with the later calls.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAllTargetGroups}
 */
export interface SearchAllTargetGroupsInput {
/**
 * Search the target groups of all companies.
 *
 * Returns one page of the target groups of the caller's own company and of all companies below it. To work with a group of another company, send that company's ID with the later calls.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAllTargetGroups}
 */
body: SearchAllTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search/all`. */
export interface SearchAllTargetGroupsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TargetGroupSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TargetGroupSearchRequest["pageSize"];
/** Row member to sort by. `Name` is known to work. Case is ignored. */
"orderBy": call.FieldOf<schema.OwnedTargetGroup>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TargetGroupSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.OwnedTargetGroup, schema.TargetGroupSearchRequest["filter"]>;
/** IDs of target groups (despite the name), separated by commas. Their rows are marked `isSelected`. */
"selectTargetUserResourceIds"?: schema.TargetGroupSearchRequest["selectTargetUserResourceIds"] | undefined;
/** Whether to include groups that the platform created. The web UI sends true for lists, and false for selections. */
"systemGeneratedGroups"?: schema.TargetGroupSearchRequest["systemGeneratedGroups"] | undefined;
}
/** What `POST /api/target-groups/search/all` returns: Search the target groups of all companies. */
export type SearchAllTargetGroupsResult = schema.OwnedTargetGroupPageResult;

/**
 * Search the target groups of one company.
 *
 * Returns one page of the target groups of one company only. Enrollments and campaigns take the `resourceId` of a row for their recipients.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyTargetGroups}
 */
export interface SearchCompanyTargetGroupsInput {
/**
 * Search the target groups of one company.
 *
 * Returns one page of the target groups of one company only. Enrollments and campaigns take the `resourceId` of a row for their recipients.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyTargetGroups}
 */
body: SearchCompanyTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search/current-company`. */
export interface SearchCompanyTargetGroupsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TargetGroupSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TargetGroupSearchRequest["pageSize"];
/** Row member to sort by. `Name` is known to work. Case is ignored. */
"orderBy": call.FieldOf<schema.CompanyTargetGroup>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TargetGroupSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.CompanyTargetGroup, schema.TargetGroupSearchRequest["filter"]>;
/** IDs of target groups (despite the name), separated by commas. Their rows are marked `isSelected`. */
"selectTargetUserResourceIds"?: schema.TargetGroupSearchRequest["selectTargetUserResourceIds"] | undefined;
/** Whether to include groups that the platform created. The web UI sends true for lists, and false for selections. */
"systemGeneratedGroups"?: schema.TargetGroupSearchRequest["systemGeneratedGroups"] | undefined;
}
/** What `POST /api/target-groups/search/current-company` returns: Search the target groups of one company. */
export type SearchCompanyTargetGroupsResult = schema.CompanyTargetGroupPageResult;

/**
 * Export target groups to a file.
 *
 * Exports the results of a target group search as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroups}
 */
export interface ExportTargetGroupsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export target groups to a file.
 *
 * Exports the results of a target group search as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroups}
 */
body: ExportTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search/export`. */
export interface ExportTargetGroupsBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.TargetGroupSummary>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetGroupSummary, schema.ExportRequest["filter"]>;
}

/**
 * Count the target users of target groups.
 *
 * Returns the numbers of target users that a launch to the given target groups would reach, by state, phone number, language and time zone. Most members of the response are not documented.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/countTargetGroupUsers}
 */
export interface CountTargetGroupUsersInput {
/**
 * Count the target users of target groups.
 *
 * Returns the numbers of target users that a launch to the given target groups would reach, by state, phone number, language and time zone. Most members of the response are not documented.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/countTargetGroupUsers}
 */
body: schema.TargetGroupUserCountRequest;
}
/** What `POST /api/target-groups/targetgroupusercountdetailext` returns: Count the target users of target groups. */
export type CountTargetGroupUsersResult = schema.TargetGroupUserCountListResult;

/**
 * Add target users to target groups.
 *
 * Adds existing target users to one or more target groups: the listed ones or, with `selectAll`, every target user that matches a filter at the time of the call. No target user is removed. Target users cannot be added manually to groups that are synchronized from a directory.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addTargetGroupUsers}
 */
export interface AddTargetGroupUsersInput {
/**
 * Add target users to target groups.
 *
 * Adds existing target users to one or more target groups: the listed ones or, with `selectAll`, every target user that matches a filter at the time of the call. No target user is removed. Target users cannot be added manually to groups that are synchronized from a directory.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addTargetGroupUsers}
 */
body: schema.AddTargetGroupUsersRequest;
}
/** What `PUT /api/target-groups/users` returns: Add target users to target groups. */
export type AddTargetGroupUsersResult = schema.FreeFormListResult;

/**
 * Get a target group.
 *
 * Returns one target group in short form. Groups with `isScimGroup` or `isGoogleGroup` are synchronized from a directory, and target users cannot be added to them manually. To get the target users, use `searchTargetGroupUsers`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetGroup}
 */
export interface GetTargetGroupInput {
/**
 * Get a target group.
 *
 * Returns one target group in short form. Groups with `isScimGroup` or `isGoogleGroup` are synchronized from a directory, and target users cannot be added to them manually. To get the target users, use `searchTargetGroupUsers`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetGroup}
 */
params: { path: {
/** ID of the target group: `resourceId` in the search results. */
"resourceId": PathOf<"getTargetGroup">["resourceId"];
} };
}
/** What `GET /api/target-groups/{resourceId}` returns: Get a target group. */
export type GetTargetGroupResult = schema.TargetGroupResult;

/**
 * Update a target group.
 *
 * Changes the name and priority of a target group. Its target users do not change.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetGroup}
 */
export interface UpdateTargetGroupInput {
/**
 * Update a target group.
 *
 * Changes the name and priority of a target group. Its target users do not change.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetGroup}
 */
params: { path: {
/** ID of the target group: `resourceId` in the search results. */
"resourceId": PathOf<"updateTargetGroup">["resourceId"];
} };
/**
 * Update a target group.
 *
 * Changes the name and priority of a target group. Its target users do not change.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetGroup}
 */
body: schema.UpdateTargetGroupRequest;
}
/** What `PUT /api/target-groups/{resourceId}` returns: Update a target group. */
export type UpdateTargetGroupResult = schema.IdServiceResult;

/**
 * Delete a target group.
 *
 * Deletes a target group but presumably not the target users in it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetGroup}
 */
export interface DeleteTargetGroupInput {
/**
 * Delete a target group.
 *
 * Deletes a target group but presumably not the target users in it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetGroup}
 */
params: { path: {
/** ID of the target group: `resourceId` in the search results. */
"resourceId": PathOf<"deleteTargetGroup">["resourceId"];
} };
}
/** What `DELETE /api/target-groups/{resourceId}` returns: Delete a target group. */
export type DeleteTargetGroupResult = schema.IdServiceResult;

/**
 * Search the target users of a target group.
 *
 * Returns one page of the target users in a target group or, with `excludeGroupUsers`, of those who are not in it. Deleted target users are included unless the filter excludes them.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroupUsers}
 */
export interface SearchTargetGroupUsersInput {
/**
 * Search the target users of a target group.
 *
 * Returns one page of the target users in a target group or, with `excludeGroupUsers`, of those who are not in it. Deleted target users are included unless the filter excludes them.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroupUsers}
 */
params: { path: {
/** ID of the target group: `resourceId` in the search results. */
"resourceId": PathOf<"searchTargetGroupUsers">["resourceId"];
} };
/**
 * Search the target users of a target group.
 *
 * Returns one page of the target users in a target group or, with `excludeGroupUsers`, of those who are not in it. Deleted target users are included unless the filter excludes them.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroupUsers}
 */
body: SearchTargetGroupUsersBody;
}
/** The body of `POST /api/target-groups/{resourceId}/users`. */
export interface SearchTargetGroupUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TargetGroupUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TargetGroupUserSearchRequest["pageSize"];
/** Row member to sort by. `CreateTime` is known to work. Case is ignored. */
"orderBy": call.FieldOf<schema.TargetUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TargetGroupUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetUser, schema.TargetGroupUserSearchRequest["filter"]>;
/** True returns the target users who are not in the group, for example to choose whom to add. */
"excludeGroupUsers"?: schema.TargetGroupUserSearchRequest["excludeGroupUsers"] | undefined;
}
/** What `POST /api/target-groups/{resourceId}/users` returns: Search the target users of a target group. */
export type SearchTargetGroupUsersResult = schema.TargetUserPageResult;

/**
 * Remove target users from a target group.
 *
 * Removes the listed target users from one target group. They presumably stay in the company and in their other groups. The list is sent in the body of a DELETE request, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeTargetGroupUsers}
 */
export interface RemoveTargetGroupUsersInput {
/**
 * Remove target users from a target group.
 *
 * Removes the listed target users from one target group. They presumably stay in the company and in their other groups. The list is sent in the body of a DELETE request, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeTargetGroupUsers}
 */
params: { path: {
/** ID of the target group: `resourceId` in the search results. */
"resourceId": PathOf<"removeTargetGroupUsers">["resourceId"];
} };
/**
 * Remove target users from a target group.
 *
 * Removes the listed target users from one target group. They presumably stay in the company and in their other groups. The list is sent in the body of a DELETE request, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeTargetGroupUsers}
 */
body: schema.RemoveTargetGroupUsersRequest;
}
/** What `DELETE /api/target-groups/{resourceId}/users` returns: Remove target users from a target group. */
export type RemoveTargetGroupUsersResult = schema.IdServiceResult;

/**
 * Export the target users of a target group to a file.
 *
 * Exports the target users of one target group as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroupUsers}
 */
export interface ExportTargetGroupUsersInput {
/**
 * Export the target users of a target group to a file.
 *
 * Exports the target users of one target group as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroupUsers}
 */
params: { path: {
/** ID of the target group: `resourceId` in the search results. */
"resourceId": PathOf<"exportTargetGroupUsers">["resourceId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the target users of a target group to a file.
 *
 * Exports the target users of one target group as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroupUsers}
 */
body: ExportTargetGroupUsersBody;
}
/** The body of `POST /api/target-groups/{resourceId}/users/export`. */
export interface ExportTargetGroupUsersBody extends schema.TargetGroupUserExportRequest {
/** Row member to sort by, as in the corresponding search. */
"orderBy": call.FieldOf<schema.TargetUser>;
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetUser, schema.TargetGroupUserExportRequest["filter"]>;
}

/**
 * Create a target user.
 *
 * Creates one target user in the company. To create many, upload a file instead.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetUser}
 */
export interface CreateTargetUserInput {
/**
 * Create a target user.
 *
 * Creates one target user in the company. To create many, upload a file instead.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetUser}
 */
body: schema.CreateTargetUserRequest;
}
/** What `POST /api/target-users` returns: Create a target user. */
export type CreateTargetUserResult = schema.IdServiceResult;

/**
 * Delete several target users.
 *
 * Deletes the listed target users or, with `selectAll`, every target user that matches a filter at the time of the call. Count the matches with `searchTargetUsers` first. The selection is sent in the body of a DELETE request, which some proxies drop. If the request is refused, `message` says why.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUsers}
 */
export interface DeleteTargetUsersInput {
/**
 * Delete several target users.
 *
 * Deletes the listed target users or, with `selectAll`, every target user that matches a filter at the time of the call. Count the matches with `searchTargetUsers` first. The selection is sent in the body of a DELETE request, which some proxies drop. If the request is refused, `message` says why.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUsers}
 */
body: schema.BulkDeleteTargetUsersRequest;
}
/** What `DELETE /api/target-users/bulk-delete` returns: Delete several target users. */
export type DeleteTargetUsersResult = schema.BulkServiceResult;

/**
 * Get several target users.
 *
 * Returns the names, e-mail addresses and phone numbers of the target users with the given IDs, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTargetUsersByIds}
 */
export interface ListTargetUsersByIdsInput {
/**
 * Get several target users.
 *
 * Returns the names, e-mail addresses and phone numbers of the target users with the given IDs, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTargetUsersByIds}
 */
body: schema.TargetUserIdsRequest;
}
/** What `POST /api/target-users/by-resource-ids` returns: Get several target users. */
export type ListTargetUsersByIdsResult = schema.TargetUserContactListResult;

/**
 * Count a company's target users.
 *
 * Returns the number of target users of a company by state: active, inactive, deleted, and active this month.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetUserCountSummary}
 */
export interface GetTargetUserCountSummaryInput {
}
/** What `GET /api/target-users/count-summary` returns: Count a company's target users. */
export type GetTargetUserCountSummaryResult = schema.TargetUserCountSummaryResult;

/**
 * Map the columns of an upload to fields.
 *
 * Maps the columns of an uploaded file to the fields of a target user, and starts a job that reads the file. This is the third step of an import. The `resourceId` in the response is the ID of the job.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createFieldMapping}
 */
export interface CreateFieldMappingInput {
/**
 * Map the columns of an upload to fields.
 *
 * Maps the columns of an uploaded file to the fields of a target user, and starts a job that reads the file. This is the third step of an import. The `resourceId` in the response is the ID of the job.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createFieldMapping}
 */
body: schema.CreateFieldMappingRequest;
}
/** What `POST /api/target-users/create-mapping` returns: Map the columns of an upload to fields. */
export type CreateFieldMappingResult = schema.CreatedFieldMappingResult;

/**
 * Download a template for an upload.
 *
 * Returns an empty file with the column names that an import expects, to fill in and upload.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTargetUserExampleFile}
 */
export interface DownloadTargetUserExampleFileInput {
parseAs?: call.FileFormat | undefined;
/**
 * Download a template for an upload.
 *
 * Returns an empty file with the column names that an import expects, to fill in and upload.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTargetUserExampleFile}
 */
body: schema.ExampleFileRequest;
}

/**
 * Get the status of a mapping job.
 *
 * Returns the progress of the job that reads an uploaded file. This is the fourth step of an import. Poll every few seconds until `status` is `Finished`, or `FinishedWithError` if the file could not be read.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getMappingJob}
 */
export interface GetMappingJobInput {
/**
 * Get the status of a mapping job.
 *
 * Returns the progress of the job that reads an uploaded file. This is the fourth step of an import. Poll every few seconds until `status` is `Finished`, or `FinishedWithError` if the file could not be read.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getMappingJob}
 */
params: { path: {
/** ID of the job: `resourceId` in the response of `createFieldMapping`. */
"resourceId": PathOf<"getMappingJob">["resourceId"];
} };
}
/** What `GET /api/target-users/mapping-job/{resourceId}` returns: Get the status of a mapping job. */
export type GetMappingJobResult = schema.MappingJobResult;

/**
 * Search target users.
 *
 * Returns one page of the recipients of trainings and simulations. Deleted target users are included unless the filter excludes them with `IsDeleted`, `Contains`, `false`. A filter can also use `status` (`Include` with `1` for active and `0` for inactive), `Priority`, `preferredLanguageId`, `TimeZoneId` and the name of a custom field. Rows contain display text; for the IDs behind it, get the record of one target user.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsers}
 */
export interface SearchTargetUsersInput {
/**
 * Search target users.
 *
 * Returns one page of the recipients of trainings and simulations. Deleted target users are included unless the filter excludes them with `IsDeleted`, `Contains`, `false`. A filter can also use `status` (`Include` with `1` for active and `0` for inactive), `Priority`, `preferredLanguageId`, `TimeZoneId` and the name of a custom field. Rows contain display text; for the IDs behind it, get the record of one target user.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsers}
 */
body: SearchTargetUsersBody;
}
/** The body of `POST /api/target-users/search`. */
export interface SearchTargetUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TargetUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TargetUserSearchRequest["pageSize"];
/** Row member to sort by. `Email` is known to work. Case is ignored. */
"orderBy": call.FieldOf<schema.TargetUser>;
/** True sorts in ascending order (A to Z, lowest first), false in descending order. */
"ascending": schema.TargetUserSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetUser, schema.TargetUserSearchRequest["filter"]>;
/** Selects a newer version of the search. The effect is not documented. */
"newVersion"?: schema.TargetUserSearchRequest["newVersion"] | undefined;
}
/** What `POST /api/target-users/search` returns: Search target users. */
export type SearchTargetUsersResult = schema.TargetUserPageResult;

/**
 * Search target users by e-mail address.
 *
 * Returns one page of the full records of the target users with a given e-mail address. Records are the same as from `GET /api/target-users/{resourceId}`. The request has no filter.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsersByEmail}
 */
export interface SearchTargetUsersByEmailInput {
/**
 * Search target users by e-mail address.
 *
 * Returns one page of the full records of the target users with a given e-mail address. Records are the same as from `GET /api/target-users/{resourceId}`. The request has no filter.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsersByEmail}
 */
body: SearchTargetUsersByEmailBody;
}
/** The body of `POST /api/target-users/search-email`. */
export interface SearchTargetUsersByEmailBody {
/** E-mail address to search for. Whether part of an address is enough is not documented. */
"email": schema.TargetUserEmailSearchRequest["email"];
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TargetUserEmailSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TargetUserEmailSearchRequest["pageSize"];
/** Row member to sort by. */
"orderBy": call.FieldOf<schema.TargetUserDetail>;
/** True sorts in ascending order (A to Z, lowest first), false in descending order. */
"ascending": schema.TargetUserEmailSearchRequest["ascending"];
}
/** What `POST /api/target-users/search-email` returns: Search target users by e-mail address. */
export type SearchTargetUsersByEmailResult = schema.TargetUserDetailPageResult;

/**
 * Export target users to a file.
 *
 * Exports the results of a target user search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetUsers}
 */
export interface ExportTargetUsersInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export target users to a file.
 *
 * Exports the results of a target user search as a CSV, Excel or PDF file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetUsers}
 */
body: ExportTargetUsersBody;
}
/** The body of `POST /api/target-users/search/export`. */
export interface ExportTargetUsersBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.TargetUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetUser, schema.ExportRequest["filter"]>;
}

/**
 * Upload a file of target users.
 *
 * Uploads a CSV or Excel file of target users and counts its rows. This is the first step of an import; no target users are created yet. The `transactionId` in the response is used in the later steps until it expires.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/uploadTargetUsers}
 */
export interface UploadTargetUsersInput {
/**
 * Upload a file of target users.
 *
 * Uploads a CSV or Excel file of target users and counts its rows. This is the first step of an import; no target users are created yet. The `transactionId` in the response is used in the later steps until it expires.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/uploadTargetUsers}
 */
body: schema.UploadTargetUsersForm;
}
/** What `POST /api/target-users/upload` returns: Upload a file of target users. */
export type UploadTargetUsersResult = schema.UploadedFileResult;

/**
 * Get the columns of an uploaded file.
 *
 * Returns the column names of an uploaded file, to map to the fields of a target user. This is the second step of an import. An upload expires after some time and then returns 404: upload the file again.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getUploadedTargetUsers}
 */
export interface GetUploadedTargetUsersInput {
/**
 * Get the columns of an uploaded file.
 *
 * Returns the column names of an uploaded file, to map to the fields of a target user. This is the second step of an import. An upload expires after some time and then returns 404: upload the file again.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getUploadedTargetUsers}
 */
params: { path: {
/** ID of the upload: `transactionId` in the response of `uploadTargetUsers`. It expires; upload the file again after that. */
"transactionId": PathOf<"getUploadedTargetUsers">["transactionId"];
} };
}
/** What `GET /api/target-users/upload/{transactionId}` returns: Get the columns of an uploaded file. */
export type GetUploadedTargetUsersResult = schema.UploadedFileSummaryResult;

/**
 * Get a target user.
 *
 * Returns the full record of one target user, which an update requires. It has IDs where a search row has display text.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetUser}
 */
export interface GetTargetUserInput {
/**
 * Get a target user.
 *
 * Returns the full record of one target user, which an update requires. It has IDs where a search row has display text.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetUser}
 */
params: { path: {
/** ID of the target user: `resourceId` in the search results. */
"resourceId": PathOf<"getTargetUser">["resourceId"];
} };
}
/** What `GET /api/target-users/{resourceId}` returns: Get a target user. */
export type GetTargetUserResult = schema.TargetUserDetailResult;

/**
 * Update a target user.
 *
 * Replaces the record of one target user, so send every member. To change one member, get the record with `GET /api/target-users/{resourceId}`, change it, and send it back without `resourceId` and `managerFullName`, with `customFieldValues` renamed to `customFields`, and with `""` if `phoneNumber` is null. Do not start from a search row, which has display text instead of IDs. Target users who are synchronized from a directory can be changed only there.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetUser}
 */
export interface UpdateTargetUserInput {
/**
 * Update a target user.
 *
 * Replaces the record of one target user, so send every member. To change one member, get the record with `GET /api/target-users/{resourceId}`, change it, and send it back without `resourceId` and `managerFullName`, with `customFieldValues` renamed to `customFields`, and with `""` if `phoneNumber` is null. Do not start from a search row, which has display text instead of IDs. Target users who are synchronized from a directory can be changed only there.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetUser}
 */
params: { path: {
/** ID of the target user: `resourceId` in the search results. */
"resourceId": PathOf<"updateTargetUser">["resourceId"];
} };
/**
 * Update a target user.
 *
 * Replaces the record of one target user, so send every member. To change one member, get the record with `GET /api/target-users/{resourceId}`, change it, and send it back without `resourceId` and `managerFullName`, with `customFieldValues` renamed to `customFields`, and with `""` if `phoneNumber` is null. Do not start from a search row, which has display text instead of IDs. Target users who are synchronized from a directory can be changed only there.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetUser}
 */
body: schema.UpdateTargetUserRequest;
}
/** What `PUT /api/target-users/{resourceId}` returns: Update a target user. */
export type UpdateTargetUserResult = schema.IdServiceResult;

/**
 * Delete a target user.
 *
 * Deletes a target user, whom searches still return with `isDeleted` true unless their filter excludes deleted target users. If the company is synchronized from a directory, the directory may create the target user again.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUser}
 */
export interface DeleteTargetUserInput {
/**
 * Delete a target user.
 *
 * Deletes a target user, whom searches still return with `isDeleted` true unless their filter excludes deleted target users. If the company is synchronized from a directory, the directory may create the target user again.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUser}
 */
params: { path: {
/** ID of the target user: `resourceId` in the search results. */
"resourceId": PathOf<"deleteTargetUser">["resourceId"];
} };
}
/** What `DELETE /api/target-users/{resourceId}` returns: Delete a target user. */
export type DeleteTargetUserResult = schema.IdServiceResult;

/**
 * Search the target groups of a target user.
 *
 * Returns one page of the target groups of one target user.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUserGroups}
 */
export interface SearchTargetUserGroupsInput {
/**
 * Search the target groups of a target user.
 *
 * Returns one page of the target groups of one target user.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUserGroups}
 */
params: { path: {
/** ID of the target user: `resourceId` in the search results. */
"resourceId": PathOf<"searchTargetUserGroups">["resourceId"];
} };
/**
 * Search the target groups of a target user.
 *
 * Returns one page of the target groups of one target user.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUserGroups}
 */
body: SearchTargetUserGroupsBody;
}
/** The body of `POST /api/target-users/{resourceId}/groups`. */
export interface SearchTargetUserGroupsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.TargetUserGroup>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TargetUserGroup, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/target-users/{resourceId}/groups` returns: Search the target groups of a target user. */
export type SearchTargetUserGroupsResult = schema.TargetUserGroupPageResult;

/**
 * Import the target users of an upload.
 *
 * Imports the rows of a mapped file: creates new target users and updates existing ones. This is the last step of an import. `importType` selects all rows, selected rows, only new or only existing target users. The response means that the import was accepted, not that it has finished.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/importTargetUsers}
 */
export interface ImportTargetUsersInput {
/**
 * Import the target users of an upload.
 *
 * Imports the rows of a mapped file: creates new target users and updates existing ones. This is the last step of an import. `importType` selects all rows, selected rows, only new or only existing target users. The response means that the import was accepted, not that it has finished.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/importTargetUsers}
 */
params: { path: {
/** ID of the upload: `transactionId` in the response of `uploadTargetUsers`. It expires; upload the file again after that. */
"transactionId": PathOf<"importTargetUsers">["transactionId"];
} };
/**
 * Import the target users of an upload.
 *
 * Imports the rows of a mapped file: creates new target users and updates existing ones. This is the last step of an import. `importType` selects all rows, selected rows, only new or only existing target users. The response means that the import was accepted, not that it has finished.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/importTargetUsers}
 */
body: schema.ImportTargetUsersRequest;
}
/** What `POST /api/target-users/{transactionId}/import` returns: Import the target users of an upload. */
export type ImportTargetUsersResult = schema.FreeFormResult;

/**
 * Preview an import.
 *
 * Returns one page of the rows of a mapped file, with their validation errors. This is the fifth step of an import; no target users are created yet. The page is in `data.items`, next to the counts of the whole file. To get only invalid rows, filter `status` by `Error`. To map the columns again, use `renewUpload`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchImportPreview}
 */
export interface SearchImportPreviewInput {
/**
 * Preview an import.
 *
 * Returns one page of the rows of a mapped file, with their validation errors. This is the fifth step of an import; no target users are created yet. The page is in `data.items`, next to the counts of the whole file. To get only invalid rows, filter `status` by `Error`. To map the columns again, use `renewUpload`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchImportPreview}
 */
params: { path: {
/** ID of the upload: `transactionId` in the response of `uploadTargetUsers`. It expires; upload the file again after that. */
"transactionId": PathOf<"searchImportPreview">["transactionId"];
} };
/**
 * Preview an import.
 *
 * Returns one page of the rows of a mapped file, with their validation errors. This is the fifth step of an import; no target users are created yet. The page is in `data.items`, next to the counts of the whole file. To get only invalid rows, filter `status` by `Error`. To map the columns again, use `renewUpload`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchImportPreview}
 */
body: SearchImportPreviewBody;
}
/** The body of `POST /api/target-users/{transactionId}/search`. */
export interface SearchImportPreviewBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Row member to sort by. Case is ignored. An empty string sets no order. The operation's `x-keepnet-order-by` is a value that is known to work. */
"orderBy": call.FieldOf<schema.ImportPreviewUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Filters a search, including by custom fields. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ImportPreviewUser, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/target-users/{transactionId}/search` returns: Preview an import. */
export type SearchImportPreviewResult = schema.ImportPreviewResult;

/**
 * Export the preview of an import to a file.
 *
 * Exports the rows of a mapped file with their validation errors as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportImportPreview}
 */
export interface ExportImportPreviewInput {
/**
 * Export the preview of an import to a file.
 *
 * Exports the rows of a mapped file with their validation errors as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportImportPreview}
 */
params: { path: {
/** ID of the upload: `transactionId` in the response of `uploadTargetUsers`. It expires; upload the file again after that. */
"transactionId": PathOf<"exportImportPreview">["transactionId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the preview of an import to a file.
 *
 * Exports the rows of a mapped file with their validation errors as a CSV or Excel file. Set `reportAllPages` to true to export every page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportImportPreview}
 */
body: ExportImportPreviewBody;
}
/** The body of `POST /api/target-users/{transactionId}/search/export`. */
export interface ExportImportPreviewBody extends schema.ExportRequest {
/** Row member to sort by, as in the corresponding search. Case is ignored. */
"orderBy": call.FieldOf<schema.ImportPreviewUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ImportPreviewUser, schema.ExportRequest["filter"]>;
}

/**
 * Renew an upload.
 *
 * Moves an upload from the preview back to the mapping step under a new `transactionId`, so that its columns can be mapped again. Every call creates another ID, and the old one may stop working.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/renewUpload}
 */
export interface RenewUploadInput {
/**
 * Renew an upload.
 *
 * Moves an upload from the preview back to the mapping step under a new `transactionId`, so that its columns can be mapped again. Every call creates another ID, and the old one may stop working.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/renewUpload}
 */
params: { path: {
/** ID of the upload: `transactionId` in the response of `uploadTargetUsers`. It expires; upload the file again after that. */
"transactionId": PathOf<"renewUpload">["transactionId"];
} };
}
/** What `PUT /api/target-users/{transactionId}/update` returns: Renew an upload. */
export type RenewUploadResult = schema.RenewedUploadResult;

/**
 * List time zones, date formats and time formats.
 *
 * Returns the time zones, whose `id` is used in every `timeZoneId` of a company or user, and the date and time formats.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTimeZoneOptions}
 */
export interface GetTimeZoneOptionsInput {
}
/** What `GET /api/timezone/timezones` returns: List time zones, date formats and time formats. */
export type GetTimeZoneOptionsResult = schema.TimeZoneOptionsResult;

/**
 * Search target user activity in enrollments.
 *
 * Returns one page of the activity of target users in the enrollments of a period: opened e-mails, clicked links and progress. Rows identify the target user by e-mail address and contain no IDs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingActivityUsers}
 */
export interface SearchTrainingActivityUsersInput {
/**
 * Search target user activity in enrollments.
 *
 * Returns one page of the activity of target users in the enrollments of a period: opened e-mails, clicked links and progress. Rows identify the target user by e-mail address and contain no IDs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingActivityUsers}
 */
body: SearchTrainingActivityUsersBody;
}
/** The body of `POST /api/training-reports/activity-users/search`. */
export interface SearchTrainingActivityUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TrainingActivityUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TrainingActivityUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `FirstName` is known to work. */
"orderBy": call.FieldOf<schema.TrainingActivityUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TrainingActivityUserSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TrainingActivityUser, schema.TrainingActivityUserSearchRequest["filter"]>;
/** First day of the period, in ISO 8601. */
"startDate"?: schema.TrainingActivityUserSearchRequest["startDate"] | undefined;
/** Last day of the period, in ISO 8601. */
"endDate"?: schema.TrainingActivityUserSearchRequest["endDate"] | undefined;
/** True returns one row per target user, with counts. False returns one row per target user and enrollment. */
"groupByUser"?: schema.TrainingActivityUserSearchRequest["groupByUser"] | undefined;
}
/** What `POST /api/training-reports/activity-users/search` returns: Search target user activity in enrollments. */
export type SearchTrainingActivityUsersResult = schema.TrainingActivityUserPageResponse;

/**
 * Get the options of the training reports.
 *
 * Returns the values of the coded members of the reports, such as the statuses of a target user, an exam or an e-mail.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTrainingReportFormDetails}
 */
export interface GetTrainingReportFormDetailsInput {
}
/** What `GET /api/training-reports/form-details` returns: Get the options of the training reports. */
export type GetTrainingReportFormDetailsResult = schema.EnumOptionMapResponse;

/**
 * Search the target users who clicked the e-mail link.
 *
 * Returns one page of the target users of an enrollment who clicked the link in its e-mail, with the number of clicks. For the times, use `listTrainingInteractions` with `emailEventType` set to `clicked`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingClickedEmails}
 */
export interface SearchTrainingClickedEmailsInput {
/**
 * Search the target users who clicked the e-mail link.
 *
 * Returns one page of the target users of an enrollment who clicked the link in its e-mail, with the number of clicks. For the times, use `listTrainingInteractions` with `emailEventType` set to `clicked`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingClickedEmails}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"];
} };
/**
 * Search the target users who clicked the e-mail link.
 *
 * Returns one page of the target users of an enrollment who clicked the link in its e-mail, with the number of clicks. For the times, use `listTrainingInteractions` with `emailEventType` set to `clicked`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingClickedEmails}
 */
body: SearchTrainingClickedEmailsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/clicked-emails/search`. */
export interface SearchTrainingClickedEmailsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ClickedEmail>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ClickedEmail, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/clicked-emails/search` returns: Search the target users who clicked the e-mail link. */
export type SearchTrainingClickedEmailsResult = schema.ClickedEmailPageResponse;

/**
 * List the exam attempts of one target user.
 *
 * Returns every attempt of one target user at the exam of an enrollment, with score and device, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamAttempts}
 */
export interface ListExamAttemptsInput {
/**
 * List the exam attempts of one target user.
 *
 * Returns every attempt of one target user at the exam of an enrollment, with score and device, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamAttempts}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"listExamAttempts">["enrollmentId"];
/** ID of the target user: `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listExamAttempts">["targetUserResourceId"];
} };
}
/** What `GET /api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}` returns: List the exam attempts of one target user. */
export type ListExamAttemptsResult = schema.ExamResultDetailListResponse;

/**
 * List the exam answers of one target user.
 *
 * Returns the questions of an exam or survey and the answers of one target user by session, latest first, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamSessions}
 */
export interface ListExamSessionsInput {
/**
 * List the exam answers of one target user.
 *
 * Returns the questions of an exam or survey and the answers of one target user by session, latest first, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamSessions}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"listExamSessions">["enrollmentId"];
/** ID of the target user: `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listExamSessions">["targetUserResourceId"];
} };
}
/** What `GET /api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}` returns: List the exam answers of one target user. */
export type ListExamSessionsResult = schema.ExamResultSessionListResponse;

/**
 * Search the exam results of an enrollment.
 *
 * Returns one page of the exam results of an enrollment's target users. Use the `targetUserResourceId` of a row to get the single attempts.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExamResults}
 */
export interface SearchExamResultsInput {
/**
 * Search the exam results of an enrollment.
 *
 * Returns one page of the exam results of an enrollment's target users. Use the `targetUserResourceId` of a row to get the single attempts.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExamResults}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchExamResults">["enrollmentId"];
} };
/**
 * Search the exam results of an enrollment.
 *
 * Returns one page of the exam results of an enrollment's target users. Use the `targetUserResourceId` of a row to get the single attempts.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExamResults}
 */
body: SearchExamResultsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/exam-results/search`. */
export interface SearchExamResultsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.ExamResultSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.ExamResultSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ExamResult>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.ExamResultSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ExamResult, schema.ExamResultSearchRequest["filter"]>;
/**
 * Exam attempts to return: the first attempt of each target user (`FirstAttempt`), or any attempt that passed (`PassedAnyAttempt`) or failed (`FailedAnyAttempt`). The web UI starts with `FirstAttempt`.
 *
 * Known values: "FirstAttempt", "PassedAnyAttempt", "FailedAnyAttempt".
 */
"showByExamStatus"?: schema.ExamResultSearchRequest["showByExamStatus"] | undefined;
}
/** What `POST /api/training-reports/{enrollmentId}/exam-results/search` returns: Search the exam results of an enrollment. */
export type SearchExamResultsResult = schema.ExamResultPageResponse;

/**
 * Export the exam results of an enrollment to a file.
 *
 * Exports the results of an exam result search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportExamResults}
 */
export interface ExportExamResultsInput {
/**
 * Export the exam results of an enrollment to a file.
 *
 * Exports the results of an exam result search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportExamResults}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"exportExamResults">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the exam results of an enrollment to a file.
 *
 * Exports the results of an exam result search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportExamResults}
 */
body: ExportExamResultsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/exam-results/search/export`. */
export interface ExportExamResultsBody extends schema.SendingReportExportRequest {
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ExamResult>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ExamResult, schema.SendingReportExportRequest["filter"]>;
}

/**
 * Download the full report of an enrollment.
 *
 * Returns the full report of an enrollment as an Excel file. The file is generated in the background: 200 returns it, 201 means that generation has started, 202 that it is in progress. After a 201 or 202, call again a little later. The request has no body.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTrainingReport}
 */
export interface DownloadTrainingReportInput {
/**
 * Download the full report of an enrollment.
 *
 * Returns the full report of an enrollment as an Excel file. The file is generated in the background: 200 returns it, 201 means that generation has started, 202 that it is in progress. After a 201 or 202, call again a little later. The request has no body.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTrainingReport}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"downloadTrainingReport">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
}

/**
 * List the interactions of one target user.
 *
 * Returns every interaction of one target user with the content of an enrollment, with time and device, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingInteractions}
 */
export interface ListTrainingInteractionsInput {
/**
 * List the interactions of one target user.
 *
 * Returns every interaction of one target user with the content of an enrollment, with time and device, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingInteractions}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"];
/** ID of the target user: `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"];
}; query?: {
/**
 * Returns only openings or clicks of the e-mail. The values are those of the web UI, in lower case.
 *
 * Known values: "opened", "clicked".
 */
"emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined;
/**
 * Kind of content: 0 training or survey, 1 poster, 2 infographic, 3 screensaver, 4 learning path. The names that request bodies take may also work.
 *
 * Known values: "0", "1", "2", "3", "4".
 */
"trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined;
} | undefined };
}
/** What `GET /api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}` returns: List the interactions of one target user. */
export type ListTrainingInteractionsResult = schema.TrainingInteractionListResponse;

/**
 * Resend an enrollment to target users without response.
 *
 * Sends the content of an enrollment again to target users who have not opened it: those in `selectedItems` or, with `selectAll`, everyone who matches the filter. With a filter that matches everything, `selectAll` notifies everyone. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendTrainingNoResponse}
 */
export interface ResendTrainingNoResponseInput {
/**
 * Resend an enrollment to target users without response.
 *
 * Sends the content of an enrollment again to target users who have not opened it: those in `selectedItems` or, with `selectAll`, everyone who matches the filter. With a filter that matches everything, `selectAll` notifies everyone. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendTrainingNoResponse}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"resendTrainingNoResponse">["enrollmentId"];
} };
/**
 * Resend an enrollment to target users without response.
 *
 * Sends the content of an enrollment again to target users who have not opened it: those in `selectedItems` or, with `selectAll`, everyone who matches the filter. With a filter that matches everything, `selectAll` notifies everyone. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendTrainingNoResponse}
 */
body: schema.ResendEnrollmentRequest;
}
/** What `POST /api/training-reports/{enrollmentId}/no-response/resend` returns: Resend an enrollment to target users without response. */
export type ResendTrainingNoResponseResult = schema.IdDataResponse;

/**
 * Search the target users without response.
 *
 * Returns one page of the target users of an enrollment who have not opened its content.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingNoResponse}
 */
export interface SearchTrainingNoResponseInput {
/**
 * Search the target users without response.
 *
 * Returns one page of the target users of an enrollment who have not opened its content.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingNoResponse}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"];
} };
/**
 * Search the target users without response.
 *
 * Returns one page of the target users of an enrollment who have not opened its content.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingNoResponse}
 */
body: SearchTrainingNoResponseBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/no-response/search`. */
export interface SearchTrainingNoResponseBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.NoResponseUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.NoResponseUser, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/no-response/search` returns: Search the target users without response. */
export type SearchTrainingNoResponseResult = schema.NoResponseUserPageResponse;

/**
 * Export the target users without response to a file.
 *
 * Exports the target users who have not opened the content of an enrollment as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingNoResponse}
 */
export interface ExportTrainingNoResponseInput {
/**
 * Export the target users without response to a file.
 *
 * Exports the target users who have not opened the content of an enrollment as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingNoResponse}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"exportTrainingNoResponse">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the target users without response to a file.
 *
 * Exports the target users who have not opened the content of an enrollment as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingNoResponse}
 */
body: ExportTrainingNoResponseBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/no-response/search/export`. */
export interface ExportTrainingNoResponseBody extends schema.SendingReportExportRequest {
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.NoResponseUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.NoResponseUser, schema.SendingReportExportRequest["filter"]>;
}

/**
 * Search the target users who opened the e-mail.
 *
 * Returns one page of the target users of an enrollment who opened its e-mail, with the number of openings. For the times, use `listTrainingInteractions` with `emailEventType` set to `opened`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingOpenedEmails}
 */
export interface SearchTrainingOpenedEmailsInput {
/**
 * Search the target users who opened the e-mail.
 *
 * Returns one page of the target users of an enrollment who opened its e-mail, with the number of openings. For the times, use `listTrainingInteractions` with `emailEventType` set to `opened`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingOpenedEmails}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"];
} };
/**
 * Search the target users who opened the e-mail.
 *
 * Returns one page of the target users of an enrollment who opened its e-mail, with the number of openings. For the times, use `listTrainingInteractions` with `emailEventType` set to `opened`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingOpenedEmails}
 */
body: SearchTrainingOpenedEmailsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/opened-emails/search`. */
export interface SearchTrainingOpenedEmailsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.OpenedEmail>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.OpenedEmail, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/opened-emails/search` returns: Search the target users who opened the e-mail. */
export type SearchTrainingOpenedEmailsResult = schema.OpenedEmailPageResponse;

/**
 * List the sessions of one target user.
 *
 * Returns every session of one target user in the content of an enrollment, with the device, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingProgressSessions}
 */
export interface ListTrainingProgressSessionsInput {
/**
 * List the sessions of one target user.
 *
 * Returns every session of one target user in the content of an enrollment, with the device, without paging.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingProgressSessions}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"listTrainingProgressSessions">["enrollmentId"];
/** ID of the target user: `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listTrainingProgressSessions">["targetUserResourceId"];
} };
}
/** What `GET /api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}` returns: List the sessions of one target user. */
export type ListTrainingProgressSessionsResult = schema.ProgressDetailListResponse;

/**
 * Search the progress of an enrollment.
 *
 * Returns one page of the progress of an enrollment's target users over all sessions. Use the `targetUserResourceId` of a row to get the single sessions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingProgress}
 */
export interface SearchTrainingProgressInput {
/**
 * Search the progress of an enrollment.
 *
 * Returns one page of the progress of an enrollment's target users over all sessions. Use the `targetUserResourceId` of a row to get the single sessions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingProgress}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"];
} };
/**
 * Search the progress of an enrollment.
 *
 * Returns one page of the progress of an enrollment's target users over all sessions. Use the `targetUserResourceId` of a row to get the single sessions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingProgress}
 */
body: SearchTrainingProgressBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/progress/search`. */
export interface SearchTrainingProgressBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.TrainingProgress>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TrainingProgress, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/progress/search` returns: Search the progress of an enrollment. */
export type SearchTrainingProgressResult = schema.TrainingProgressPageResponse;

/**
 * Export the progress of an enrollment to a file.
 *
 * Exports the results of a progress search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingProgress}
 */
export interface ExportTrainingProgressInput {
/**
 * Export the progress of an enrollment to a file.
 *
 * Exports the results of a progress search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingProgress}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"exportTrainingProgress">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the progress of an enrollment to a file.
 *
 * Exports the results of a progress search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingProgress}
 */
body: ExportTrainingProgressBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/progress/search/export`. */
export interface ExportTrainingProgressBody extends schema.SendingReportExportRequest {
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.TrainingProgress>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TrainingProgress, schema.SendingReportExportRequest["filter"]>;
}

/**
 * Search the reminders of an enrollment.
 *
 * Returns one page of the target users who were reminded of an enrollment, with the delivery status of the e-mails.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReminderMails}
 */
export interface SearchReminderMailsInput {
/**
 * Search the reminders of an enrollment.
 *
 * Returns one page of the target users who were reminded of an enrollment, with the delivery status of the e-mails.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReminderMails}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchReminderMails">["enrollmentId"];
} };
/**
 * Search the reminders of an enrollment.
 *
 * Returns one page of the target users who were reminded of an enrollment, with the delivery status of the e-mails.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReminderMails}
 */
body: SearchReminderMailsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/reminder-mails/search`. */
export interface SearchReminderMailsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.ReminderMailSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.ReminderMailSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ReminderMail>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.ReminderMailSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.ReminderMail, schema.ReminderMailSearchRequest["filter"]>;
/** Kind of content. By name: `SCORM` (a training), `LearningPath`, `Poster`, `Infographic`, `Screensaver` or `Survey`. By number: 0 training or survey, 1 poster, 2 infographic, 3 screensaver, 4 learning path. Null or omitted for every kind. Only the name distinguishes a survey from a training. */
"trainingType"?: schema.ReminderMailSearchRequest["trainingType"] | undefined;
/**
 * Exam attempts to return: the first attempt of each target user (`FirstAttempt`), or any attempt that passed (`PassedAnyAttempt`) or failed (`FailedAnyAttempt`). The web UI starts with `FirstAttempt`.
 *
 * Known values: "FirstAttempt", "PassedAnyAttempt", "FailedAnyAttempt".
 */
"showByExamStatus"?: schema.ReminderMailSearchRequest["showByExamStatus"] | undefined;
/** An export setting. Its effect on a search is not documented. */
"reportAllPages"?: schema.ReminderMailSearchRequest["reportAllPages"] | undefined;
}
/** What `POST /api/training-reports/{enrollmentId}/reminder-mails/search` returns: Search the reminders of an enrollment. */
export type SearchReminderMailsResult = schema.ReminderMailPageResponse;

/**
 * Search the deliveries of an enrollment.
 *
 * Returns one page of the target users to whom the content of an enrollment was sent, with the delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSendingReport}
 */
export interface SearchSendingReportInput {
/**
 * Search the deliveries of an enrollment.
 *
 * Returns one page of the target users to whom the content of an enrollment was sent, with the delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSendingReport}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchSendingReport">["enrollmentId"];
} };
/**
 * Search the deliveries of an enrollment.
 *
 * Returns one page of the target users to whom the content of an enrollment was sent, with the delivery status.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSendingReport}
 */
body: SearchSendingReportBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/sending-report/search`. */
export interface SearchSendingReportBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.SendingReportEntry>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SendingReportEntry, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/sending-report/search` returns: Search the deliveries of an enrollment. */
export type SearchSendingReportResult = schema.SendingReportEntryPageResponse;

/**
 * Export the deliveries of an enrollment to a file.
 *
 * Exports the results of a delivery search as a file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSendingReport}
 */
export interface ExportSendingReportInput {
/**
 * Export the deliveries of an enrollment to a file.
 *
 * Exports the results of a delivery search as a file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSendingReport}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"exportSendingReport">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the deliveries of an enrollment to a file.
 *
 * Exports the results of a delivery search as a file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSendingReport}
 */
body: ExportSendingReportBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/sending-report/search/export`. */
export interface ExportSendingReportBody extends schema.SendingReportExportRequest {
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.SendingReportEntry>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.SendingReportEntry, schema.SendingReportExportRequest["filter"]>;
}

/**
 * Get the report summary of an enrollment.
 *
 * Returns the results of one enrollment, such as deliveries and completions, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTrainingReportSummary}
 */
export interface GetTrainingReportSummaryInput {
/**
 * Get the report summary of an enrollment.
 *
 * Returns the results of one enrollment, such as deliveries and completions, and its settings.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTrainingReportSummary}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"];
}; query?: {
/**
 * Kind of content: 0 training or survey, 1 poster, 2 infographic, 3 screensaver, 4 learning path. The names that request bodies take may also work.
 *
 * Known values: "0", "1", "2", "3", "4".
 */
"trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined;
} | undefined };
}
/** What `GET /api/training-reports/{enrollmentId}/summary` returns: Get the report summary of an enrollment. */
export type GetTrainingReportSummaryResult = schema.EnrollmentReportResponse;

/**
 * Resend an enrollment to selected target users.
 *
 * Sends the content of an enrollment again to target users of the report: those in `selectedItems` or, with `selectAll`, everyone who matches the filter. With a filter that matches everything, `selectAll` notifies everyone. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendEnrollment}
 */
export interface ResendEnrollmentInput {
/**
 * Resend an enrollment to selected target users.
 *
 * Sends the content of an enrollment again to target users of the report: those in `selectedItems` or, with `selectAll`, everyone who matches the filter. With a filter that matches everything, `selectAll` notifies everyone. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendEnrollment}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"resendEnrollment">["enrollmentId"];
} };
/**
 * Resend an enrollment to selected target users.
 *
 * Sends the content of an enrollment again to target users of the report: those in `selectedItems` or, with `selectAll`, everyone who matches the filter. With a filter that matches everything, `selectAll` notifies everyone. This sends messages to real people: never retry it automatically.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendEnrollment}
 */
body: schema.ResendEnrollmentRequest;
}
/** What `POST /api/training-reports/{enrollmentId}/users/resend` returns: Resend an enrollment to selected target users. */
export type ResendEnrollmentResult = schema.IdDataResponse;

/**
 * Search the target users of an enrollment.
 *
 * Returns one page of the enrolled target users, with their progress and exam results. Use the `targetUserResourceId` of a row to get the target user's interactions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingReportUsers}
 */
export interface SearchTrainingReportUsersInput {
/**
 * Search the target users of an enrollment.
 *
 * Returns one page of the enrolled target users, with their progress and exam results. Use the `targetUserResourceId` of a row to get the target user's interactions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingReportUsers}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"];
} };
/**
 * Search the target users of an enrollment.
 *
 * Returns one page of the enrolled target users, with their progress and exam results. Use the `targetUserResourceId` of a row to get the target user's interactions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingReportUsers}
 */
body: SearchTrainingReportUsersBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/users/search`. */
export interface SearchTrainingReportUsersBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TrainingReportUserSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TrainingReportUserSearchRequest["pageSize"];
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.TrainingReportUser>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TrainingReportUserSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TrainingReportUser, schema.TrainingReportUserSearchRequest["filter"]>;
/** Kind of content. By name: `SCORM` (a training), `LearningPath`, `Poster`, `Infographic`, `Screensaver` or `Survey`. By number: 0 training or survey, 1 poster, 2 infographic, 3 screensaver, 4 learning path. Null or omitted for every kind. Only the name distinguishes a survey from a training. */
"trainingType"?: schema.TrainingReportUserSearchRequest["trainingType"] | undefined;
/**
 * Exam attempts to return: the first attempt of each target user (`FirstAttempt`), or any attempt that passed (`PassedAnyAttempt`) or failed (`FailedAnyAttempt`). The web UI starts with `FirstAttempt`.
 *
 * Known values: "FirstAttempt", "PassedAnyAttempt", "FailedAnyAttempt".
 */
"showByExamStatus"?: schema.TrainingReportUserSearchRequest["showByExamStatus"] | undefined;
}
/** What `POST /api/training-reports/{enrollmentId}/users/search` returns: Search the target users of an enrollment. */
export type SearchTrainingReportUsersResult = schema.TrainingReportUserPageResponse;

/**
 * Export the target users of an enrollment to a file.
 *
 * Exports the target users of an enrollment as a CSV or Excel file, with their progress and exam results. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingReportUsers}
 */
export interface ExportTrainingReportUsersInput {
/**
 * Export the target users of an enrollment to a file.
 *
 * Exports the target users of an enrollment as a CSV or Excel file, with their progress and exam results. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingReportUsers}
 */
params: { path: {
/** ID of the enrollment: `enrollmentId` in the search results. */
"enrollmentId": PathOf<"exportTrainingReportUsers">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the target users of an enrollment to a file.
 *
 * Exports the target users of an enrollment as a CSV or Excel file, with their progress and exam results. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingReportUsers}
 */
body: ExportTrainingReportUsersBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/users/search/export`. */
export interface ExportTrainingReportUsersBody extends schema.TrainingReportUserExportRequest {
/** Row member to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.TrainingReportUser>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.TrainingReportUser, schema.TrainingReportUserExportRequest["filter"]>;
}

/**
 * List the training categories.
 *
 * Returns the categories of trainings, without paging. They are the same for all companies. A filter of the training search takes the `id` of a row as a string.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingCategories}
 */
export interface ListTrainingCategoriesInput {
}
/** What `GET /api/trainings/categories` returns: List the training categories. */
export type ListTrainingCategoriesResult = schema.EnumOptionListResponse;

/**
 * List the training languages.
 *
 * Returns every language of content, without paging. The languages are the same for all companies. For the languages of one training, use `listTrainingContentLanguages`. Filters of the training search take the `code` of a row; requests take its `id`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingLanguages}
 */
export interface ListTrainingLanguagesInput {
}
/** What `GET /api/trainings/languages` returns: List the training languages. */
export type ListTrainingLanguagesResult = schema.TrainingLanguageListResponse;

/**
 * Search trainings.
 *
 * Returns one page of the trainings, surveys and other content that can be sent. Use the `trainingId` of a row in a new enrollment.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainings}
 */
export interface SearchTrainingsInput {
/**
 * Search trainings.
 *
 * Returns one page of the trainings, surveys and other content that can be sent. Use the `trainingId` of a row in a new enrollment.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainings}
 */
body: SearchTrainingsBody;
}
/** The body of `POST /api/trainings/search`. */
export interface SearchTrainingsBody {
/** Number of the page to return; the first is 1. */
"pageNumber": schema.TrainingSearchRequest["pageNumber"];
/** Maximum number of results on a page. No upper limit is documented. Values up to 100 are known to work, and the web UI sends 10,000 in a company search. */
"pageSize": schema.TrainingSearchRequest["pageSize"];
/** Sort key, in PascalCase. `Name` is the only documented value. */
"orderBy": call.FieldOf<schema.Training>;
/** True sorts in ascending order (A to Z, oldest or lowest first), false in descending order. */
"ascending": schema.TrainingSearchRequest["ascending"];
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.Training, schema.TrainingSearchRequest["filter"]>;
/** Part of the library to search: 1 all, 2 most popular, 3 favorites, 4 created by the caller. A name is also accepted; the names are not documented. */
"trainingSearchType"?: schema.TrainingSearchRequest["trainingSearchType"] | undefined;
/** Kind of content. By name: `SCORM` (a training), `LearningPath`, `Poster`, `Infographic`, `Screensaver` or `Survey`. By number: 0 training or survey, 1 poster, 2 infographic, 3 screensaver, 4 learning path. Null or omitted for every kind. Only the name distinguishes a survey from a training. */
"trainingType"?: schema.TrainingSearchRequest["trainingType"] | undefined;
/** Returns only the trainings with these IDs. */
"trainingIds"?: schema.TrainingSearchRequest["trainingIds"] | undefined;
}
/** What `POST /api/trainings/search` returns: Search trainings. */
export type SearchTrainingsResult = schema.TrainingPageResponse;

/**
 * Export trainings to a file.
 *
 * Exports the results of a training search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainings}
 */
export interface ExportTrainingsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export trainings to a file.
 *
 * Exports the results of a training search as a CSV or Excel file. Set `reportAllPages` to true to export every page; otherwise the file has only the requested page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. `download` asks for all pages of the export.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainings}
 */
body: ExportTrainingsBody;
}
/** The body of `POST /api/trainings/search/export`. */
export interface ExportTrainingsBody extends schema.TrainingExportRequest {
/** Sort key, in PascalCase. `CreateTime` is known to work here, `Name` in the search. */
"orderBy": call.FieldOf<schema.Training>;
/** Filters a search. `{ searchInputTextValue: "", condition: "AND" }` matches everything. */
"filter": call.By<schema.Training, schema.TrainingExportRequest["filter"]>;
}

/**
 * List the training types.
 *
 * Returns the kinds of content, without paging. They are the same for all companies. A filter of the training search takes the `id` of a row as a string; `trainingType` of a search takes its `name`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingTypes}
 */
export interface ListTrainingTypesInput {
}
/** What `GET /api/trainings/types` returns: List the training types. */
export type ListTrainingTypesResult = schema.EnumOptionListResponse;

/**
 * Get a training.
 *
 * Returns the details of one training, survey or other content: who may use it, its files per language, and the parts of a learning path.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTraining}
 */
export interface GetTrainingInput {
/**
 * Get a training.
 *
 * Returns the details of one training, survey or other content: who may use it, its files per language, and the parts of a learning path.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTraining}
 */
params: { path: {
/** ID of the training: `trainingId` in the search results. */
"resourceId": PathOf<"getTraining">["resourceId"];
} };
}
/** What `GET /api/trainings/{resourceId}` returns: Get a training. */
export type GetTrainingResult = schema.TrainingDetailResponse;

export interface UnboundGetWithoutInput {
  /** List the look-up types */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": call.Call<ListMyCompaniesInput, ListMyCompaniesResult, schema.ErrorEnvelope>;
  /** List company groups */
  "/api/company-groups": call.Call<ListCompanyGroupsInput, ListCompanyGroupsResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** List the default settings of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** List the training categories */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the training languages */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the training types */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface UnboundGet extends UnboundGetWithoutInput {
  /** Generate a client ID and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<GenerateClientCredentialsInput & call.NameTheCompany, GenerateClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get an API client */
  "/api/companies/clients/{resourceId}": call.Call<GetApiClientInput & call.NameTheCompany, GetApiClientResult, schema.ErrorEnvelope>;
  /** Get the client to allow in Google Workspace */
  "/api/companies/direct-email-settings/google-client": call.Call<GetGoogleWorkspaceClientInput & call.NameTheCompany, GetGoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get the consent settings for Microsoft 365 */
  "/api/companies/direct-email-settings/settings": call.Call<GetDirectEmailConsentSettingsInput & call.NameTheCompany, GetDirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** Get a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<GetDirectEmailSettingInput & call.NameTheCompany, GetDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get a company */
  "/api/companies/{resourceId}": call.Call<GetCompanyInput, GetCompanyResult, schema.ErrorEnvelope>;
  /** Check the use of a license */
  "/api/companies/{resourceId}/license-check": call.Call<GetLicenseCheckInput, GetLicenseCheckResult, schema.ErrorEnvelope>;
  /** Get a company group */
  "/api/company-groups/{resourceId}": call.Call<GetCompanyGroupInput, GetCompanyGroupResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<ListCustomFieldsInput & call.NameTheCompany, ListCustomFieldsResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<GetCustomFieldInput & call.NameTheCompany, GetCustomFieldResult, schema.ErrorEnvelope>;
  /** Get the options for enrollments */
  "/api/enrollments/form-details": call.Call<GetEnrollmentFormDetailsInput & call.NameTheCompany, GetEnrollmentFormDetailsResult, schema.ErrorEnvelope>;
  /** Get an enrollment */
  "/api/enrollments/{resourceId}": call.Call<GetEnrollmentInput & call.NameTheCompany, GetEnrollmentResult, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<ListTrainingContentLanguagesInput & call.NameTheCompany, ListTrainingContentLanguagesResult, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<ListExecutiveReportMetricsInput & call.NameTheCompany, ListExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<GetExecutiveReportInput & call.NameTheCompany, GetExecutiveReportResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<ListJobsInput & call.NameTheCompany, ListJobsResult, schema.ErrorEnvelope>;
  /** Get a background job */
  "/api/jobs/{resourceId}": call.Call<GetJobInput & call.NameTheCompany, GetJobResult, schema.ErrorEnvelope>;
  /** Get the options for leaderboard filters */
  "/api/leaderboard/form-details": call.Call<GetLeaderboardFormDetailsInput & call.NameTheCompany, GetLeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<ListPermissionsInput & call.NameTheCompany, ListPermissionsResult, schema.ErrorEnvelope>;
  /** Download the full report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<DownloadPhishingCampaignReportInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<ListPhishingCampaignJobTargetGroupsInput & call.NameTheCompany, ListPhishingCampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetPhishingCampaignJobSummaryInput & call.NameTheCompany, GetPhishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the filter options for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<GetPhishingCampaignJobFormDetailsInput & call.NameTheCompany, GetPhishingCampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the default phishing delivery setting */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<GetDefaultPhishingEmailDeliverySettingInput & call.NameTheCompany, GetDefaultPhishingEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the delivery settings for phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<ListPhishingEmailDeliverySettingsInput & call.NameTheCompany, ListPhishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the options for a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<GetPhishingCampaignFormDetailsInput & call.NameTheCompany, GetPhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<GetPhishingCampaignInput & call.NameTheCompany, GetPhishingCampaignResult, schema.ErrorEnvelope>;
  /** List the options for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<GetPhishingScenarioFormDetailsInput & call.NameTheCompany, GetPhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<GetPhishingScenarioInput & call.NameTheCompany, GetPhishingScenarioResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetQuishingCampaignJobSummaryInput & call.NameTheCompany, GetQuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the delivery settings for quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<ListQuishingEmailDeliverySettingsInput & call.NameTheCompany, ListQuishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the options for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<GetQuishingCampaignFormDetailsInput & call.NameTheCompany, GetQuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<GetQuishingCampaignInput & call.NameTheCompany, GetQuishingCampaignResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<ListReportManagersInput & call.NameTheCompany, ListReportManagersResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<ListReportTargetGroupsInput & call.NameTheCompany, ListReportTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<GetReportScheduleInput & call.NameTheCompany, GetReportScheduleResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<ListRolesInput & call.NameTheCompany, ListRolesResult, schema.ErrorEnvelope>;
  /** Get a role */
  "/api/roles/{resourceId}": call.Call<GetRoleInput & call.NameTheCompany, GetRoleResult, schema.ErrorEnvelope>;
  /** List the available roles of a company */
  "/api/roleswithavailable": call.Call<ListAvailableRolesInput & call.NameTheCompany, ListAvailableRolesResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<ListScimFieldsInput & call.NameTheCompany, ListScimFieldsResult, schema.ErrorEnvelope>;
  /** Get a SCIM integration */
  "/api/scim/{resourceId}": call.Call<GetScimIntegrationInput & call.NameTheCompany, GetScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetSmishingCampaignJobSummaryInput & call.NameTheCompany, GetSmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the options for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<GetSmishingCampaignFormDetailsInput & call.NameTheCompany, GetSmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the sender numbers for smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<ListSmishingPhoneNumbersInput & call.NameTheCompany, ListSmishingPhoneNumbersResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<GetSmishingCampaignInput & call.NameTheCompany, GetSmishingCampaignResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput & call.NameTheCompany, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<GetTargetGroupInput & call.NameTheCompany, GetTargetGroupResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<GetTargetUserCountSummaryInput & call.NameTheCompany, GetTargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** Get the status of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<GetMappingJobInput & call.NameTheCompany, GetMappingJobResult, schema.ErrorEnvelope>;
  /** Get the columns of an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<GetUploadedTargetUsersInput & call.NameTheCompany, GetUploadedTargetUsersResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<GetTargetUserInput & call.NameTheCompany, GetTargetUserResult, schema.ErrorEnvelope>;
  /** Get the options of the training reports */
  "/api/training-reports/form-details": call.Call<GetTrainingReportFormDetailsInput & call.NameTheCompany, GetTrainingReportFormDetailsResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one target user */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<ListExamAttemptsInput & call.NameTheCompany, ListExamAttemptsResult, schema.ErrorEnvelope>;
  /** List the exam answers of one target user */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<ListExamSessionsInput & call.NameTheCompany, ListExamSessionsResult, schema.ErrorEnvelope>;
  /** List the interactions of one target user */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<ListTrainingInteractionsInput & call.NameTheCompany, ListTrainingInteractionsResult, schema.ErrorEnvelope>;
  /** List the sessions of one target user */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<ListTrainingProgressSessionsInput & call.NameTheCompany, ListTrainingProgressSessionsResult, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<GetTrainingReportSummaryInput & call.NameTheCompany, GetTrainingReportSummaryResult, schema.ErrorEnvelope>;
  /** Get a training */
  "/api/trainings/{resourceId}": call.Call<GetTrainingInput & call.NameTheCompany, GetTrainingResult, schema.ErrorEnvelope>;
}

export interface UnboundGetRefused {}

export interface UnboundPutWithoutInput {}

export interface UnboundPut extends UnboundPutWithoutInput {
  /** Update an API client */
  "/api/companies/clients/{resourceId}": call.Call<UpdateApiClientInput & call.NameTheCompany, UpdateApiClientResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<MakeDefaultDirectEmailSettingInput & call.NameTheCompany, MakeDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Remove the default from a direct e-mail setting */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<RemoveDefaultDirectEmailSettingInput & call.NameTheCompany, RemoveDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Update a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<UpdateDirectEmailSettingInput & call.NameTheCompany, UpdateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Update a company */
  "/api/companies/{resourceId}": call.Call<UpdateCompanyInput, UpdateCompanyResult, schema.ErrorEnvelope>;
  /** Update a company group */
  "/api/company-groups/{resourceId}": call.Call<UpdateCompanyGroupInput, UpdateCompanyGroupResult, schema.ErrorEnvelope>;
  /** Add companies to a group */
  "/api/company-groups/{resourceId}/participants": call.Call<UpdateCompanyGroupParticipantsInput, UpdateCompanyGroupParticipantsResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<UpdateCustomFieldInput & call.NameTheCompany, UpdateCustomFieldResult, schema.ErrorEnvelope>;
  /** Update an enrollment */
  "/api/enrollments/{resourceId}": call.Call<UpdateEnrollmentInput & call.NameTheCompany, UpdateEnrollmentResult, schema.ErrorEnvelope>;
  /** Update an executive report */
  "/api/executive-report/{resourceId}": call.Call<UpdateExecutiveReportInput & call.NameTheCompany, UpdateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Update a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<UpdatePhishingCampaignInput & call.NameTheCompany, UpdatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<UpdateQuishingCampaignInput & call.NameTheCompany, UpdateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<UpdateReportScheduleInput & call.NameTheCompany, UpdateReportScheduleResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<SetReportScheduleStatusInput & call.NameTheCompany, SetReportScheduleStatusResult, schema.ErrorEnvelope>;
  /** Update a role */
  "/api/roles/{resourceId}": call.Call<UpdateRoleInput & call.NameTheCompany, UpdateRoleResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<UpdateScimIntegrationInput & call.NameTheCompany, UpdateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Update a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<UpdateSmishingCampaignInput & call.NameTheCompany, UpdateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a system user */
  "/api/system-users/{resourceId}": call.Call<UpdateSystemUserInput & call.NameTheCompany, UpdateSystemUserResult, schema.ErrorEnvelope>;
  /** Add target users to target groups */
  "/api/target-groups/users": call.Call<AddTargetGroupUsersInput & call.NameTheCompany, AddTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.Call<UpdateTargetGroupInput & call.NameTheCompany, UpdateTargetGroupResult, schema.ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.Call<UpdateTargetUserInput & call.NameTheCompany, UpdateTargetUserResult, schema.ErrorEnvelope>;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.Call<RenewUploadInput & call.NameTheCompany, RenewUploadResult, schema.ErrorEnvelope>;
}

export interface UnboundPutRefused {}

export interface UnboundPostWithoutInput {}

export interface UnboundPost extends UnboundPostWithoutInput {
  /** List audit log entries without a filter */
  "/api/audit-logs": call.Call<ListAuditLogsInput & call.NameTheCompany, ListAuditLogsResult, schema.ErrorEnvelope>;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<SearchAuditLogsInput & call.NameTheCompany, SearchAuditLogsResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<ExportAuditLogsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Create a company */
  "/api/companies": call.Call<CreateCompanyInput, CreateCompanyResult, schema.ErrorEnvelope>;
  /** Create an API client */
  "/api/companies/clients": call.Call<CreateApiClientInput & call.NameTheCompany, CreateApiClientResult, schema.ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": call.Call<SearchApiClientsInput & call.NameTheCompany, SearchApiClientsResult, schema.ErrorEnvelope>;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.Call<ExportApiClientsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.Call<CreateDirectEmailSettingInput & call.NameTheCompany, CreateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.Call<ListDirectEmailDomainsInput & call.NameTheCompany, ListDirectEmailDomainsResult, schema.ErrorEnvelope>;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.Call<SearchDirectEmailSettingsInput & call.NameTheCompany, SearchDirectEmailSettingsResult, schema.ErrorEnvelope>;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.Call<ExportDirectEmailSettingsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.Call<TestDirectEmailSettingInput & call.NameTheCompany, TestDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get the latest license end of a new company */
  "/api/companies/licenseexpirydate": call.Call<GetLicenseExpiryDateInput, GetLicenseExpiryDateResult, schema.ErrorEnvelope>;
  /** Search managed companies */
  "/api/companies/search": call.Call<SearchCompaniesInput, SearchCompaniesResult, schema.ErrorEnvelope>;
  /** Export managed companies to a file */
  "/api/companies/search/export": call.Call<ExportCompaniesInput, Blob, schema.ErrorEnvelope>;
  /** Create a company group */
  "/api/company-groups": call.Call<CreateCompanyGroupInput, CreateCompanyGroupResult, schema.ErrorEnvelope>;
  /** Search company groups */
  "/api/company-groups/search": call.Call<SearchCompanyGroupsInput, SearchCompanyGroupsResult, schema.ErrorEnvelope>;
  /** Search the groups of a company and its parents */
  "/api/company-groups/search-with-parent": call.Call<SearchCompanyGroupsWithParentInput, SearchCompanyGroupsWithParentResult, schema.ErrorEnvelope>;
  /** Export company groups to a file */
  "/api/company-groups/search/export": call.Call<ExportCompanyGroupsInput, Blob, schema.ErrorEnvelope>;
  /** Search the companies of a group */
  "/api/company-groups/{resourceId}/companies/search": call.Call<SearchCompanyGroupCompaniesInput, SearchCompanyGroupCompaniesResult, schema.ErrorEnvelope>;
  /** Export the companies of a group to a file */
  "/api/company-groups/{resourceId}/companies/search/export": call.Call<ExportCompanyGroupCompaniesInput, Blob, schema.ErrorEnvelope>;
  /** Create a custom field */
  "/api/custom-fields": call.Call<CreateCustomFieldInput & call.NameTheCompany, CreateCustomFieldResult, schema.ErrorEnvelope>;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.Call<ReplaceCustomFieldsInput & call.NameTheCompany, ReplaceCustomFieldsResult, schema.ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": call.Call<CreateEnrollmentInput & call.NameTheCompany, CreateEnrollmentResult, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<SearchArchivedEnrollmentsInput & call.NameTheCompany, SearchArchivedEnrollmentsResult, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.Call<RestoreEnrollmentInput & call.NameTheCompany, RestoreEnrollmentResult, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<SearchEnrollmentsInput & call.NameTheCompany, SearchEnrollmentsResult, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<ExportEnrollmentsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.Call<SearchEnrollmentCertificatesInput & call.NameTheCompany, SearchEnrollmentCertificatesResult, schema.ErrorEnvelope>;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.Call<StopEnrollmentAutoEnrollInput & call.NameTheCompany, StopEnrollmentAutoEnrollResult, schema.ErrorEnvelope>;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.Call<StopEnrollmentReminderInput & call.NameTheCompany, StopEnrollmentReminderResult, schema.ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.Call<SendEnrollmentInput & call.NameTheCompany, SendEnrollmentResult, schema.ErrorEnvelope>;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.Call<StopEnrollmentInput & call.NameTheCompany, StopEnrollmentResult, schema.ErrorEnvelope>;
  /** Create an executive report */
  "/api/executive-report": call.Call<CreateExecutiveReportInput & call.NameTheCompany, CreateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.Call<ListExecutiveReportWidgetDataInput & call.NameTheCompany, ListExecutiveReportWidgetDataResult, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<SearchExecutiveReportsInput & call.NameTheCompany, SearchExecutiveReportsResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<ListLeaderboardInput & call.NameTheCompany, ListLeaderboardResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<ExportLeaderboardInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<ListTopPerformersInput & call.NameTheCompany, ListTopPerformersResult, schema.ErrorEnvelope>;
  /** List the point history of a target user */
  "/api/leaderboard/get-user-timeline": call.Call<ListUserTimelineInput & call.NameTheCompany, ListUserTimelineResult, schema.ErrorEnvelope>;
  /** Export the timeline of a target user to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<ExportUserTimelineInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput & call.NameTheCompany, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List the performance of a target user */
  "/api/leaderboard/user-performance": call.Call<ListUserPerformanceInput & call.NameTheCompany, ListUserPerformanceResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<SearchNotificationsInput & call.NameTheCompany, SearchNotificationsResult, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<CreatePhishingCampaignInput & call.NameTheCompany, CreatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search target user activity in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput & call.NameTheCompany, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput & call.NameTheCompany, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the e-mail clicks of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchPhishingEmailClickedInput & call.NameTheCompany, SearchPhishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search the attachment openings of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<SearchPhishingAttachmentOpenedInput & call.NameTheCompany, SearchPhishingAttachmentOpenedResult, schema.ErrorEnvelope>;
  /** Search the e-mail openings of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchPhishingEmailOpenedInput & call.NameTheCompany, SearchPhishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the e-mail replies of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<SearchPhishingEmailRepliedInput & call.NameTheCompany, SearchPhishingEmailRepliedResult, schema.ErrorEnvelope>;
  /** Search the e-mail reports of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<SearchPhishingEmailReportedInput & call.NameTheCompany, SearchPhishingEmailReportedResult, schema.ErrorEnvelope>;
  /** Search the data submissions of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchPhishingEmailSubmittedInput & call.NameTheCompany, SearchPhishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Search the second factor submissions of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<SearchPhishingMfaSubmittedInput & call.NameTheCompany, SearchPhishingMfaSubmittedResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<SearchPhishingCampaignInstancesInput & call.NameTheCompany, SearchPhishingCampaignInstancesResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<ExportPhishingCampaignInstancesInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportPhishingCampaignJobUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchPhishingCampaignJobUsersInput & call.NameTheCompany, SearchPhishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Resend the messages of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.Call<ResendPhishingCampaignInstanceInput & call.NameTheCompany, ResendPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.Call<StartPhishingCampaignJobInput & call.NameTheCompany, StartPhishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.Call<StartPhishingCampaignInstanceInput & call.NameTheCompany, StartPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<SearchPhishingCampaignsInput & call.NameTheCompany, SearchPhishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<ExportPhishingCampaignsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<SearchPhishingScenariosInput & call.NameTheCompany, SearchPhishingScenariosResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<ExportPhishingScenariosInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.Call<CreateQuishingCampaignInput & call.NameTheCompany, CreateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<SearchQuishingCampaignJobsInput & call.NameTheCompany, SearchQuishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the QR code scans of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchQuishingEmailClickedInput & call.NameTheCompany, SearchQuishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search the quishing e-mail openings of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchQuishingEmailOpenedInput & call.NameTheCompany, SearchQuishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the quishing data submissions of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchQuishingEmailSubmittedInput & call.NameTheCompany, SearchQuishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportQuishingCampaignJobUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchQuishingCampaignJobUsersInput & call.NameTheCompany, SearchQuishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<StartQuishingCampaignJobInput & call.NameTheCompany, StartQuishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput & call.NameTheCompany, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput & call.NameTheCompany, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Create a report schedule */
  "/api/report-scheduling": call.Call<CreateReportScheduleInput & call.NameTheCompany, CreateReportScheduleResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<SearchReportSchedulesInput & call.NameTheCompany, SearchReportSchedulesResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<ExportReportSchedulesInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.Call<CreateRoleInput & call.NameTheCompany, CreateRoleResult, schema.ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": call.Call<SearchRolesInput & call.NameTheCompany, SearchRolesResult, schema.ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": call.Call<CreateScimIntegrationInput & call.NameTheCompany, CreateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": call.Call<SearchScimIntegrationsInput & call.NameTheCompany, SearchScimIntegrationsResult, schema.ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.Call<RevokeScimTokenInput & call.NameTheCompany, RevokeScimTokenResult, schema.ErrorEnvelope>;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.Call<CreateSmishingCampaignInput & call.NameTheCompany, CreateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<SearchSmishingCampaignJobsInput & call.NameTheCompany, SearchSmishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the smishing events of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<SearchSmishingEventsInput & call.NameTheCompany, SearchSmishingEventsResult, schema.ErrorEnvelope>;
  /** Search the text message clicks of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<SearchSmishingSmsClickedInput & call.NameTheCompany, SearchSmishingSmsClickedResult, schema.ErrorEnvelope>;
  /** Search the smishing data submissions of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<SearchSmishingSmsSubmittedInput & call.NameTheCompany, SearchSmishingSmsSubmittedResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportSmishingCampaignJobUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchSmishingCampaignJobUsersInput & call.NameTheCompany, SearchSmishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.Call<StartSmishingCampaignJobInput & call.NameTheCompany, StartSmishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<SearchSmishingCampaignsInput & call.NameTheCompany, SearchSmishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<ExportSmishingCampaignsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<SearchSmishingScenariosInput & call.NameTheCompany, SearchSmishingScenariosResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.Call<CreateSystemUserInput & call.NameTheCompany, CreateSystemUserResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<SearchSystemUsersInput & call.NameTheCompany, SearchSystemUsersResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<ExportSystemUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Add a role to a system user */
  "/api/system-users/{resourceId}/role": call.Call<AddSystemUserRoleInput & call.NameTheCompany, AddSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.Call<SendSystemUserInformationEmailInput & call.NameTheCompany, SendSystemUserInformationEmailResult, schema.ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": call.Call<CreateTargetGroupInput & call.NameTheCompany, CreateTargetGroupResult, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<SearchTargetGroupsInput & call.NameTheCompany, SearchTargetGroupsResult, schema.ErrorEnvelope>;
  /** Search the target groups of all companies */
  "/api/target-groups/search/all": call.Call<SearchAllTargetGroupsInput, SearchAllTargetGroupsResult, schema.ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.Call<SearchCompanyTargetGroupsInput & call.NameTheCompany, SearchCompanyTargetGroupsResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<ExportTargetGroupsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Count the target users of target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<CountTargetGroupUsersInput & call.NameTheCompany, CountTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Search the target users of a target group */
  "/api/target-groups/{resourceId}/users": call.Call<SearchTargetGroupUsersInput & call.NameTheCompany, SearchTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Export the target users of a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<ExportTargetGroupUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Create a target user */
  "/api/target-users": call.Call<CreateTargetUserInput & call.NameTheCompany, CreateTargetUserResult, schema.ErrorEnvelope>;
  /** Get several target users */
  "/api/target-users/by-resource-ids": call.Call<ListTargetUsersByIdsInput & call.NameTheCompany, ListTargetUsersByIdsResult, schema.ErrorEnvelope>;
  /** Map the columns of an upload to fields */
  "/api/target-users/create-mapping": call.Call<CreateFieldMappingInput & call.NameTheCompany, CreateFieldMappingResult, schema.ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.Call<DownloadTargetUserExampleFileInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<SearchTargetUsersInput & call.NameTheCompany, SearchTargetUsersResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<SearchTargetUsersByEmailInput & call.NameTheCompany, SearchTargetUsersByEmailResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<ExportTargetUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.Call<UploadTargetUsersInput & call.NameTheCompany, UploadTargetUsersResult, schema.ErrorEnvelope>;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.Call<SearchTargetUserGroupsInput & call.NameTheCompany, SearchTargetUserGroupsResult, schema.ErrorEnvelope>;
  /** Import the target users of an upload */
  "/api/target-users/{transactionId}/import": call.Call<ImportTargetUsersInput & call.NameTheCompany, ImportTargetUsersResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<SearchImportPreviewInput & call.NameTheCompany, SearchImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<ExportImportPreviewInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search target user activity in enrollments */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput & call.NameTheCompany, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search the target users who clicked the e-mail link */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<SearchTrainingClickedEmailsInput & call.NameTheCompany, SearchTrainingClickedEmailsResult, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<SearchExamResultsInput & call.NameTheCompany, SearchExamResultsResult, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<ExportExamResultsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Download the full report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<DownloadTrainingReportInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Resend an enrollment to target users without response */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<ResendTrainingNoResponseInput & call.NameTheCompany, ResendTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Search the target users without response */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<SearchTrainingNoResponseInput & call.NameTheCompany, SearchTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Export the target users without response to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<ExportTrainingNoResponseInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the target users who opened the e-mail */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Call<SearchTrainingOpenedEmailsInput & call.NameTheCompany, SearchTrainingOpenedEmailsResult, schema.ErrorEnvelope>;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.Call<SearchTrainingProgressInput & call.NameTheCompany, SearchTrainingProgressResult, schema.ErrorEnvelope>;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.Call<ExportTrainingProgressInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Call<SearchReminderMailsInput & call.NameTheCompany, SearchReminderMailsResult, schema.ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Call<SearchSendingReportInput & call.NameTheCompany, SearchSendingReportResult, schema.ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.Call<ExportSendingReportInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Resend an enrollment to selected target users */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<ResendEnrollmentInput & call.NameTheCompany, ResendEnrollmentResult, schema.ErrorEnvelope>;
  /** Search the target users of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<SearchTrainingReportUsersInput & call.NameTheCompany, SearchTrainingReportUsersResult, schema.ErrorEnvelope>;
  /** Export the target users of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.Call<ExportTrainingReportUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<SearchTrainingsInput & call.NameTheCompany, SearchTrainingsResult, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<ExportTrainingsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
}

export interface UnboundPostRefused {
  "/connect/token": call.ManagedByAuth;
}

export interface UnboundDeleteWithoutInput {}

export interface UnboundDelete extends UnboundDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.Call<DeleteApiClientInput & call.NameTheCompany, DeleteApiClientResult, schema.ErrorEnvelope>;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<DeleteDirectEmailSettingInput & call.NameTheCompany, DeleteDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": call.Call<DeleteCompanyInput, DeleteCompanyResult, schema.ErrorEnvelope>;
  /** Delete several company groups */
  "/api/company-groups/bulk-delete": call.Call<DeleteCompanyGroupsInput, DeleteCompanyGroupsResult, schema.ErrorEnvelope>;
  /** Delete a company group */
  "/api/company-groups/{resourceId}": call.Call<DeleteCompanyGroupInput, DeleteCompanyGroupResult, schema.ErrorEnvelope>;
  /** Remove companies from a group */
  "/api/company-groups/{resourceId}/participants": call.Call<RemoveCompanyGroupParticipantsInput, RemoveCompanyGroupParticipantsResult, schema.ErrorEnvelope>;
  /** Delete an archived enrollment permanently */
  "/api/enrollments/archive/{resourceId}": call.Call<DeleteArchivedEnrollmentInput & call.NameTheCompany, DeleteArchivedEnrollmentResult, schema.ErrorEnvelope>;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.Call<DeleteEnrollmentInput & call.NameTheCompany, DeleteEnrollmentResult, schema.ErrorEnvelope>;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.Call<DeleteExecutiveReportInput & call.NameTheCompany, DeleteExecutiveReportResult, schema.ErrorEnvelope>;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.Call<DeletePhishingCampaignInstanceInput & call.NameTheCompany, DeletePhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<DeletePhishingCampaignInput & call.NameTheCompany, DeletePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<DeleteQuishingCampaignInput & call.NameTheCompany, DeleteQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.Call<DeleteReportScheduleInput & call.NameTheCompany, DeleteReportScheduleResult, schema.ErrorEnvelope>;
  /** Delete a role */
  "/api/roles/{resourceId}": call.Call<DeleteRoleInput & call.NameTheCompany, DeleteRoleResult, schema.ErrorEnvelope>;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.Call<DeleteScimIntegrationInput & call.NameTheCompany, DeleteScimIntegrationResult, schema.ErrorEnvelope>;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<DeleteSmishingCampaignInput & call.NameTheCompany, DeleteSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.Call<DeleteSystemUsersInput & call.NameTheCompany, DeleteSystemUsersResult, schema.ErrorEnvelope>;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.Call<DeleteSystemUserInput & call.NameTheCompany, DeleteSystemUserResult, schema.ErrorEnvelope>;
  /** Remove a role from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<RemoveSystemUserRoleInput & call.NameTheCompany, RemoveSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<DeleteTargetGroupInput & call.NameTheCompany, DeleteTargetGroupResult, schema.ErrorEnvelope>;
  /** Remove target users from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<RemoveTargetGroupUsersInput & call.NameTheCompany, RemoveTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Delete several target users */
  "/api/target-users/bulk-delete": call.Call<DeleteTargetUsersInput & call.NameTheCompany, DeleteTargetUsersResult, schema.ErrorEnvelope>;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.Call<DeleteTargetUserInput & call.NameTheCompany, DeleteTargetUserResult, schema.ErrorEnvelope>;
}

export interface UnboundDeleteRefused {}

export interface UnboundPatchWithoutInput {}

export interface UnboundPatch extends UnboundPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopPhishingCampaignInstanceInput & call.NameTheCompany, StopPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopQuishingCampaignInstanceInput & call.NameTheCompany, StopQuishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopSmishingCampaignInstanceInput & call.NameTheCompany, StopSmishingCampaignInstanceResult, schema.ErrorEnvelope>;
}

export interface UnboundPatchRefused {}

export interface UnboundPaged {
  "/api/audit-logs": call.Paged<ListAuditLogsInput & call.NameTheCompany, schema.AuditLogDetail>;
  "/api/audit-logs/search": call.Paged<SearchAuditLogsInput & call.NameTheCompany, schema.AuditLogEntry>;
  "/api/companies/clients/search": call.Paged<SearchApiClientsInput & call.NameTheCompany, schema.ApiClientSummary>;
  "/api/companies/direct-email-settings/search": call.Paged<SearchDirectEmailSettingsInput & call.NameTheCompany, schema.DirectEmailSettingSummary>;
  "/api/companies/search": call.Paged<SearchCompaniesInput, schema.Company>;
  "/api/company-groups/search": call.Paged<SearchCompanyGroupsInput, schema.CompanyGroupSummary>;
  "/api/company-groups/search-with-parent": call.Paged<SearchCompanyGroupsWithParentInput, schema.CompanyGroupSummary>;
  "/api/company-groups/{resourceId}/companies/search": call.Paged<SearchCompanyGroupCompaniesInput, schema.GroupCompany>;
  "/api/enrollments/archive/search": call.Paged<SearchArchivedEnrollmentsInput & call.NameTheCompany, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<SearchEnrollmentsInput & call.NameTheCompany, schema.EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": call.Paged<SearchEnrollmentCertificatesInput & call.NameTheCompany, schema.EnrollmentCertificate>;
  "/api/leaderboard/get-all": call.Paged<ListLeaderboardInput & call.NameTheCompany, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<ListTopPerformersInput & call.NameTheCompany, schema.LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": call.Paged<ListUserTimelineInput & call.NameTheCompany, schema.UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": call.Paged<SearchNotificationsInput & call.NameTheCompany, schema.NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<SearchPhishingActivityUsersInput & call.NameTheCompany, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<SearchPhishingCampaignJobsInput & call.NameTheCompany, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<SearchPhishingEmailClickedInput & call.NameTheCompany, schema.EmailClickedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Paged<SearchPhishingAttachmentOpenedInput & call.NameTheCompany, schema.AttachmentOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<SearchPhishingEmailOpenedInput & call.NameTheCompany, schema.EmailOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Paged<SearchPhishingEmailRepliedInput & call.NameTheCompany, schema.EmailRepliedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Paged<SearchPhishingEmailReportedInput & call.NameTheCompany, schema.EmailReportedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<SearchPhishingEmailSubmittedInput & call.NameTheCompany, schema.EmailSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Paged<SearchPhishingMfaSubmittedInput & call.NameTheCompany, schema.MfaSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Paged<SearchPhishingCampaignInstancesInput & call.NameTheCompany, schema.CampaignJobInstance>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchPhishingCampaignJobUsersInput & call.NameTheCompany, schema.CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<SearchPhishingCampaignsInput & call.NameTheCompany, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<SearchPhishingScenariosInput & call.NameTheCompany, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<SearchQuishingCampaignJobsInput & call.NameTheCompany, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<SearchQuishingEmailClickedInput & call.NameTheCompany, schema.QuishingClickedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<SearchQuishingEmailOpenedInput & call.NameTheCompany, schema.QuishingOpenedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<SearchQuishingEmailSubmittedInput & call.NameTheCompany, schema.QuishingSubmittedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchQuishingCampaignJobUsersInput & call.NameTheCompany, schema.QuishingCampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<SearchQuishingCampaignsInput & call.NameTheCompany, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<SearchQuishingScenariosInput & call.NameTheCompany, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<SearchReportSchedulesInput & call.NameTheCompany, schema.ReportScheduleSummary>;
  "/api/roles/search": call.Paged<SearchRolesInput & call.NameTheCompany, schema.RoleSummary>;
  "/api/scim/search": call.Paged<SearchScimIntegrationsInput & call.NameTheCompany, schema.ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<SearchSmishingCampaignJobsInput & call.NameTheCompany, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Paged<SearchSmishingEventsInput & call.NameTheCompany, schema.SmsEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Paged<SearchSmishingSmsClickedInput & call.NameTheCompany, schema.SmsClickedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Paged<SearchSmishingSmsSubmittedInput & call.NameTheCompany, schema.SmsSubmittedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchSmishingCampaignJobUsersInput & call.NameTheCompany, schema.SmishingCampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<SearchSmishingCampaignsInput & call.NameTheCompany, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<SearchSmishingScenariosInput & call.NameTheCompany, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<SearchSystemUsersInput & call.NameTheCompany, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<SearchTargetGroupsInput & call.NameTheCompany, schema.TargetGroupSummary>;
  "/api/target-groups/search/all": call.Paged<SearchAllTargetGroupsInput, schema.OwnedTargetGroup>;
  "/api/target-groups/search/current-company": call.Paged<SearchCompanyTargetGroupsInput & call.NameTheCompany, schema.CompanyTargetGroup>;
  "/api/target-groups/{resourceId}/users": call.Paged<SearchTargetGroupUsersInput & call.NameTheCompany, schema.TargetUser>;
  "/api/target-users/search": call.Paged<SearchTargetUsersInput & call.NameTheCompany, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<SearchTargetUsersByEmailInput & call.NameTheCompany, schema.TargetUserDetail>;
  "/api/target-users/{resourceId}/groups": call.Paged<SearchTargetUserGroupsInput & call.NameTheCompany, schema.TargetUserGroup>;
  "/api/target-users/{transactionId}/search": call.Paged<SearchImportPreviewInput & call.NameTheCompany, schema.ImportPreviewUser>;
  "/api/training-reports/activity-users/search": call.Paged<SearchTrainingActivityUsersInput & call.NameTheCompany, schema.TrainingActivityUser>;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Paged<SearchTrainingClickedEmailsInput & call.NameTheCompany, schema.ClickedEmail>;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Paged<SearchExamResultsInput & call.NameTheCompany, schema.ExamResult>;
  "/api/training-reports/{enrollmentId}/no-response/search": call.Paged<SearchTrainingNoResponseInput & call.NameTheCompany, schema.NoResponseUser>;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Paged<SearchTrainingOpenedEmailsInput & call.NameTheCompany, schema.OpenedEmail>;
  "/api/training-reports/{enrollmentId}/progress/search": call.Paged<SearchTrainingProgressInput & call.NameTheCompany, schema.TrainingProgress>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Paged<SearchReminderMailsInput & call.NameTheCompany, schema.ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Paged<SearchSendingReportInput & call.NameTheCompany, schema.SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": call.Paged<SearchTrainingReportUsersInput & call.NameTheCompany, schema.TrainingReportUser>;
  "/api/trainings/search": call.Paged<SearchTrainingsInput & call.NameTheCompany, schema.Training>;
}

export interface CompanyGetWithoutInput {
  /** List the look-up types */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** Generate a client ID and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<GenerateClientCredentialsInput, GenerateClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get the client to allow in Google Workspace */
  "/api/companies/direct-email-settings/google-client": call.Call<GetGoogleWorkspaceClientInput, GetGoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get the consent settings for Microsoft 365 */
  "/api/companies/direct-email-settings/settings": call.Call<GetDirectEmailConsentSettingsInput, GetDirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** Get a company */
  "/api/companies/{resourceId}": call.Call<BoundGetCompanyInput, GetCompanyResult, schema.ErrorEnvelope>;
  /** Check the use of a license */
  "/api/companies/{resourceId}/license-check": call.Call<BoundGetLicenseCheckInput, GetLicenseCheckResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<ListCustomFieldsInput, ListCustomFieldsResult, schema.ErrorEnvelope>;
  /** Get the options for enrollments */
  "/api/enrollments/form-details": call.Call<GetEnrollmentFormDetailsInput, GetEnrollmentFormDetailsResult, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<ListExecutiveReportMetricsInput, ListExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<ListJobsInput, ListJobsResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** Get the options for leaderboard filters */
  "/api/leaderboard/form-details": call.Call<GetLeaderboardFormDetailsInput, GetLeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the default settings of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<ListPermissionsInput, ListPermissionsResult, schema.ErrorEnvelope>;
  /** List the filter options for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<GetPhishingCampaignJobFormDetailsInput, GetPhishingCampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the default phishing delivery setting */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<GetDefaultPhishingEmailDeliverySettingInput, GetDefaultPhishingEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the delivery settings for phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<ListPhishingEmailDeliverySettingsInput, ListPhishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the options for a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<GetPhishingCampaignFormDetailsInput, GetPhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the options for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<GetPhishingScenarioFormDetailsInput, GetPhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** List the delivery settings for quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<ListQuishingEmailDeliverySettingsInput, ListQuishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the options for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<GetQuishingCampaignFormDetailsInput, GetQuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<ListReportManagersInput, ListReportManagersResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<ListReportTargetGroupsInput, ListReportTargetGroupsResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<ListRolesInput, ListRolesResult, schema.ErrorEnvelope>;
  /** List the available roles of a company */
  "/api/roleswithavailable": call.Call<ListAvailableRolesInput, ListAvailableRolesResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<ListScimFieldsInput, ListScimFieldsResult, schema.ErrorEnvelope>;
  /** List the options for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<GetSmishingCampaignFormDetailsInput, GetSmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the sender numbers for smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<ListSmishingPhoneNumbersInput, ListSmishingPhoneNumbersResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<GetTargetUserCountSummaryInput, GetTargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** Get the options of the training reports */
  "/api/training-reports/form-details": call.Call<GetTrainingReportFormDetailsInput, GetTrainingReportFormDetailsResult, schema.ErrorEnvelope>;
  /** List the training categories */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the training languages */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the training types */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface CompanyGet extends CompanyGetWithoutInput {
  /** Get an API client */
  "/api/companies/clients/{resourceId}": call.Call<GetApiClientInput, GetApiClientResult, schema.ErrorEnvelope>;
  /** Get a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<GetDirectEmailSettingInput, GetDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<GetCustomFieldInput, GetCustomFieldResult, schema.ErrorEnvelope>;
  /** Get an enrollment */
  "/api/enrollments/{resourceId}": call.Call<GetEnrollmentInput, GetEnrollmentResult, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<ListTrainingContentLanguagesInput, ListTrainingContentLanguagesResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<GetExecutiveReportInput, GetExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get a background job */
  "/api/jobs/{resourceId}": call.Call<GetJobInput, GetJobResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
  /** Download the full report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<DownloadPhishingCampaignReportInput, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<ListPhishingCampaignJobTargetGroupsInput, ListPhishingCampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetPhishingCampaignJobSummaryInput, GetPhishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<GetPhishingCampaignInput, GetPhishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<GetPhishingScenarioInput, GetPhishingScenarioResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetQuishingCampaignJobSummaryInput, GetQuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<GetQuishingCampaignInput, GetQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<GetReportScheduleInput, GetReportScheduleResult, schema.ErrorEnvelope>;
  /** Get a role */
  "/api/roles/{resourceId}": call.Call<GetRoleInput, GetRoleResult, schema.ErrorEnvelope>;
  /** Get a SCIM integration */
  "/api/scim/{resourceId}": call.Call<GetScimIntegrationInput, GetScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetSmishingCampaignJobSummaryInput, GetSmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<GetSmishingCampaignInput, GetSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<GetTargetGroupInput, GetTargetGroupResult, schema.ErrorEnvelope>;
  /** Get the status of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<GetMappingJobInput, GetMappingJobResult, schema.ErrorEnvelope>;
  /** Get the columns of an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<GetUploadedTargetUsersInput, GetUploadedTargetUsersResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<GetTargetUserInput, GetTargetUserResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one target user */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<ListExamAttemptsInput, ListExamAttemptsResult, schema.ErrorEnvelope>;
  /** List the exam answers of one target user */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<ListExamSessionsInput, ListExamSessionsResult, schema.ErrorEnvelope>;
  /** List the interactions of one target user */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<ListTrainingInteractionsInput, ListTrainingInteractionsResult, schema.ErrorEnvelope>;
  /** List the sessions of one target user */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<ListTrainingProgressSessionsInput, ListTrainingProgressSessionsResult, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<GetTrainingReportSummaryInput, GetTrainingReportSummaryResult, schema.ErrorEnvelope>;
  /** Get a training */
  "/api/trainings/{resourceId}": call.Call<GetTrainingInput, GetTrainingResult, schema.ErrorEnvelope>;
}

export interface CompanyGetRefused {
  "/api/companies/my": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
}

export interface CompanyPutWithoutInput {}

export interface CompanyPut extends CompanyPutWithoutInput {
  /** Update an API client */
  "/api/companies/clients/{resourceId}": call.Call<UpdateApiClientInput, UpdateApiClientResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<MakeDefaultDirectEmailSettingInput, MakeDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Remove the default from a direct e-mail setting */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<RemoveDefaultDirectEmailSettingInput, RemoveDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Update a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<UpdateDirectEmailSettingInput, UpdateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Update a company */
  "/api/companies/{resourceId}": call.Call<BoundUpdateCompanyInput, UpdateCompanyResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<UpdateCustomFieldInput, UpdateCustomFieldResult, schema.ErrorEnvelope>;
  /** Update an enrollment */
  "/api/enrollments/{resourceId}": call.Call<UpdateEnrollmentInput, UpdateEnrollmentResult, schema.ErrorEnvelope>;
  /** Update an executive report */
  "/api/executive-report/{resourceId}": call.Call<UpdateExecutiveReportInput, UpdateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Update a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<UpdatePhishingCampaignInput, UpdatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<UpdateQuishingCampaignInput, UpdateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<UpdateReportScheduleInput, UpdateReportScheduleResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<SetReportScheduleStatusInput, SetReportScheduleStatusResult, schema.ErrorEnvelope>;
  /** Update a role */
  "/api/roles/{resourceId}": call.Call<UpdateRoleInput, UpdateRoleResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<UpdateScimIntegrationInput, UpdateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Update a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<UpdateSmishingCampaignInput, UpdateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a system user */
  "/api/system-users/{resourceId}": call.Call<UpdateSystemUserInput, UpdateSystemUserResult, schema.ErrorEnvelope>;
  /** Add target users to target groups */
  "/api/target-groups/users": call.Call<AddTargetGroupUsersInput, AddTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.Call<UpdateTargetGroupInput, UpdateTargetGroupResult, schema.ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.Call<UpdateTargetUserInput, UpdateTargetUserResult, schema.ErrorEnvelope>;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.Call<RenewUploadInput, RenewUploadResult, schema.ErrorEnvelope>;
}

export interface CompanyPutRefused {
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
}

export interface CompanyPostWithoutInput {}

export interface CompanyPost extends CompanyPostWithoutInput {
  /** List audit log entries without a filter */
  "/api/audit-logs": call.Call<ListAuditLogsInput, ListAuditLogsResult, schema.ErrorEnvelope>;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<SearchAuditLogsInput, SearchAuditLogsResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<ExportAuditLogsInput, Blob, schema.ErrorEnvelope>;
  /** Create an API client */
  "/api/companies/clients": call.Call<CreateApiClientInput, CreateApiClientResult, schema.ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": call.Call<SearchApiClientsInput, SearchApiClientsResult, schema.ErrorEnvelope>;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.Call<ExportApiClientsInput, Blob, schema.ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.Call<CreateDirectEmailSettingInput, CreateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.Call<ListDirectEmailDomainsInput, ListDirectEmailDomainsResult, schema.ErrorEnvelope>;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.Call<SearchDirectEmailSettingsInput, SearchDirectEmailSettingsResult, schema.ErrorEnvelope>;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.Call<ExportDirectEmailSettingsInput, Blob, schema.ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.Call<TestDirectEmailSettingInput, TestDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Create a custom field */
  "/api/custom-fields": call.Call<CreateCustomFieldInput, CreateCustomFieldResult, schema.ErrorEnvelope>;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.Call<ReplaceCustomFieldsInput, ReplaceCustomFieldsResult, schema.ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": call.Call<CreateEnrollmentInput, CreateEnrollmentResult, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<SearchArchivedEnrollmentsInput, SearchArchivedEnrollmentsResult, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.Call<RestoreEnrollmentInput, RestoreEnrollmentResult, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<SearchEnrollmentsInput, SearchEnrollmentsResult, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<ExportEnrollmentsInput, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.Call<SearchEnrollmentCertificatesInput, SearchEnrollmentCertificatesResult, schema.ErrorEnvelope>;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.Call<StopEnrollmentAutoEnrollInput, StopEnrollmentAutoEnrollResult, schema.ErrorEnvelope>;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.Call<StopEnrollmentReminderInput, StopEnrollmentReminderResult, schema.ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.Call<SendEnrollmentInput, SendEnrollmentResult, schema.ErrorEnvelope>;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.Call<StopEnrollmentInput, StopEnrollmentResult, schema.ErrorEnvelope>;
  /** Create an executive report */
  "/api/executive-report": call.Call<CreateExecutiveReportInput, CreateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.Call<ListExecutiveReportWidgetDataInput, ListExecutiveReportWidgetDataResult, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<SearchExecutiveReportsInput, SearchExecutiveReportsResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<ListLeaderboardInput, ListLeaderboardResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<ExportLeaderboardInput, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<ListTopPerformersInput, ListTopPerformersResult, schema.ErrorEnvelope>;
  /** List the point history of a target user */
  "/api/leaderboard/get-user-timeline": call.Call<ListUserTimelineInput, ListUserTimelineResult, schema.ErrorEnvelope>;
  /** Export the timeline of a target user to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<ExportUserTimelineInput, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List the performance of a target user */
  "/api/leaderboard/user-performance": call.Call<ListUserPerformanceInput, ListUserPerformanceResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<SearchNotificationsInput, SearchNotificationsResult, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<CreatePhishingCampaignInput, CreatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search target user activity in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the e-mail clicks of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchPhishingEmailClickedInput, SearchPhishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search the attachment openings of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<SearchPhishingAttachmentOpenedInput, SearchPhishingAttachmentOpenedResult, schema.ErrorEnvelope>;
  /** Search the e-mail openings of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchPhishingEmailOpenedInput, SearchPhishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the e-mail replies of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<SearchPhishingEmailRepliedInput, SearchPhishingEmailRepliedResult, schema.ErrorEnvelope>;
  /** Search the e-mail reports of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<SearchPhishingEmailReportedInput, SearchPhishingEmailReportedResult, schema.ErrorEnvelope>;
  /** Search the data submissions of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchPhishingEmailSubmittedInput, SearchPhishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Search the second factor submissions of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<SearchPhishingMfaSubmittedInput, SearchPhishingMfaSubmittedResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<SearchPhishingCampaignInstancesInput, SearchPhishingCampaignInstancesResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<ExportPhishingCampaignInstancesInput, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportPhishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchPhishingCampaignJobUsersInput, SearchPhishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Resend the messages of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.Call<ResendPhishingCampaignInstanceInput, ResendPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.Call<StartPhishingCampaignJobInput, StartPhishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.Call<StartPhishingCampaignInstanceInput, StartPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<SearchPhishingCampaignsInput, SearchPhishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<ExportPhishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<SearchPhishingScenariosInput, SearchPhishingScenariosResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<ExportPhishingScenariosInput, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.Call<CreateQuishingCampaignInput, CreateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<SearchQuishingCampaignJobsInput, SearchQuishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the QR code scans of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchQuishingEmailClickedInput, SearchQuishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search the quishing e-mail openings of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchQuishingEmailOpenedInput, SearchQuishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the quishing data submissions of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchQuishingEmailSubmittedInput, SearchQuishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportQuishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchQuishingCampaignJobUsersInput, SearchQuishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<StartQuishingCampaignJobInput, StartQuishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Create a report schedule */
  "/api/report-scheduling": call.Call<CreateReportScheduleInput, CreateReportScheduleResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<SearchReportSchedulesInput, SearchReportSchedulesResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<ExportReportSchedulesInput, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.Call<CreateRoleInput, CreateRoleResult, schema.ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": call.Call<SearchRolesInput, SearchRolesResult, schema.ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": call.Call<CreateScimIntegrationInput, CreateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": call.Call<SearchScimIntegrationsInput, SearchScimIntegrationsResult, schema.ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.Call<RevokeScimTokenInput, RevokeScimTokenResult, schema.ErrorEnvelope>;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.Call<CreateSmishingCampaignInput, CreateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<SearchSmishingCampaignJobsInput, SearchSmishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the smishing events of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<SearchSmishingEventsInput, SearchSmishingEventsResult, schema.ErrorEnvelope>;
  /** Search the text message clicks of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<SearchSmishingSmsClickedInput, SearchSmishingSmsClickedResult, schema.ErrorEnvelope>;
  /** Search the smishing data submissions of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<SearchSmishingSmsSubmittedInput, SearchSmishingSmsSubmittedResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportSmishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchSmishingCampaignJobUsersInput, SearchSmishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.Call<StartSmishingCampaignJobInput, StartSmishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<SearchSmishingCampaignsInput, SearchSmishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<ExportSmishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<SearchSmishingScenariosInput, SearchSmishingScenariosResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.Call<CreateSystemUserInput, CreateSystemUserResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<SearchSystemUsersInput, SearchSystemUsersResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<ExportSystemUsersInput, Blob, schema.ErrorEnvelope>;
  /** Add a role to a system user */
  "/api/system-users/{resourceId}/role": call.Call<AddSystemUserRoleInput, AddSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.Call<SendSystemUserInformationEmailInput, SendSystemUserInformationEmailResult, schema.ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": call.Call<CreateTargetGroupInput, CreateTargetGroupResult, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<SearchTargetGroupsInput, SearchTargetGroupsResult, schema.ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.Call<SearchCompanyTargetGroupsInput, SearchCompanyTargetGroupsResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<ExportTargetGroupsInput, Blob, schema.ErrorEnvelope>;
  /** Count the target users of target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<CountTargetGroupUsersInput, CountTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Search the target users of a target group */
  "/api/target-groups/{resourceId}/users": call.Call<SearchTargetGroupUsersInput, SearchTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Export the target users of a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<ExportTargetGroupUsersInput, Blob, schema.ErrorEnvelope>;
  /** Create a target user */
  "/api/target-users": call.Call<CreateTargetUserInput, CreateTargetUserResult, schema.ErrorEnvelope>;
  /** Get several target users */
  "/api/target-users/by-resource-ids": call.Call<ListTargetUsersByIdsInput, ListTargetUsersByIdsResult, schema.ErrorEnvelope>;
  /** Map the columns of an upload to fields */
  "/api/target-users/create-mapping": call.Call<CreateFieldMappingInput, CreateFieldMappingResult, schema.ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.Call<DownloadTargetUserExampleFileInput, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<SearchTargetUsersInput, SearchTargetUsersResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<SearchTargetUsersByEmailInput, SearchTargetUsersByEmailResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<ExportTargetUsersInput, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.Call<UploadTargetUsersInput, UploadTargetUsersResult, schema.ErrorEnvelope>;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.Call<SearchTargetUserGroupsInput, SearchTargetUserGroupsResult, schema.ErrorEnvelope>;
  /** Import the target users of an upload */
  "/api/target-users/{transactionId}/import": call.Call<ImportTargetUsersInput, ImportTargetUsersResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<SearchImportPreviewInput, SearchImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<ExportImportPreviewInput, Blob, schema.ErrorEnvelope>;
  /** Search target user activity in enrollments */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search the target users who clicked the e-mail link */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<SearchTrainingClickedEmailsInput, SearchTrainingClickedEmailsResult, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<SearchExamResultsInput, SearchExamResultsResult, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<ExportExamResultsInput, Blob, schema.ErrorEnvelope>;
  /** Download the full report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<DownloadTrainingReportInput, Blob, schema.ErrorEnvelope>;
  /** Resend an enrollment to target users without response */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<ResendTrainingNoResponseInput, ResendTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Search the target users without response */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<SearchTrainingNoResponseInput, SearchTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Export the target users without response to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<ExportTrainingNoResponseInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users who opened the e-mail */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Call<SearchTrainingOpenedEmailsInput, SearchTrainingOpenedEmailsResult, schema.ErrorEnvelope>;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.Call<SearchTrainingProgressInput, SearchTrainingProgressResult, schema.ErrorEnvelope>;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.Call<ExportTrainingProgressInput, Blob, schema.ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Call<SearchReminderMailsInput, SearchReminderMailsResult, schema.ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Call<SearchSendingReportInput, SearchSendingReportResult, schema.ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.Call<ExportSendingReportInput, Blob, schema.ErrorEnvelope>;
  /** Resend an enrollment to selected target users */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<ResendEnrollmentInput, ResendEnrollmentResult, schema.ErrorEnvelope>;
  /** Search the target users of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<SearchTrainingReportUsersInput, SearchTrainingReportUsersResult, schema.ErrorEnvelope>;
  /** Export the target users of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.Call<ExportTrainingReportUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<SearchTrainingsInput, SearchTrainingsResult, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<ExportTrainingsInput, Blob, schema.ErrorEnvelope>;
}

export interface CompanyPostRefused {
  "/api/companies": call.SpansCompanies;
  "/api/companies/licenseexpirydate": call.SpansCompanies;
  "/api/companies/search": call.SpansCompanies;
  "/api/companies/search/export": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/search": call.SpansCompanies;
  "/api/company-groups/search-with-parent": call.SpansCompanies;
  "/api/company-groups/search/export": call.SpansCompanies;
  "/api/company-groups/{resourceId}/companies/search": call.SpansCompanies;
  "/api/company-groups/{resourceId}/companies/search/export": call.SpansCompanies;
  "/api/target-groups/search/all": call.SpansCompanies;
  "/connect/token": call.ManagedByAuth;
}

export interface CompanyDeleteWithoutInput {}

export interface CompanyDelete extends CompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.Call<DeleteApiClientInput, DeleteApiClientResult, schema.ErrorEnvelope>;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<DeleteDirectEmailSettingInput, DeleteDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": call.Call<DeleteCompanyInput, DeleteCompanyResult, schema.ErrorEnvelope>;
  /** Delete an archived enrollment permanently */
  "/api/enrollments/archive/{resourceId}": call.Call<DeleteArchivedEnrollmentInput, DeleteArchivedEnrollmentResult, schema.ErrorEnvelope>;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.Call<DeleteEnrollmentInput, DeleteEnrollmentResult, schema.ErrorEnvelope>;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.Call<DeleteExecutiveReportInput, DeleteExecutiveReportResult, schema.ErrorEnvelope>;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.Call<DeletePhishingCampaignInstanceInput, DeletePhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<DeletePhishingCampaignInput, DeletePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<DeleteQuishingCampaignInput, DeleteQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.Call<DeleteReportScheduleInput, DeleteReportScheduleResult, schema.ErrorEnvelope>;
  /** Delete a role */
  "/api/roles/{resourceId}": call.Call<DeleteRoleInput, DeleteRoleResult, schema.ErrorEnvelope>;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.Call<DeleteScimIntegrationInput, DeleteScimIntegrationResult, schema.ErrorEnvelope>;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<DeleteSmishingCampaignInput, DeleteSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.Call<DeleteSystemUsersInput, DeleteSystemUsersResult, schema.ErrorEnvelope>;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.Call<DeleteSystemUserInput, DeleteSystemUserResult, schema.ErrorEnvelope>;
  /** Remove a role from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<RemoveSystemUserRoleInput, RemoveSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<DeleteTargetGroupInput, DeleteTargetGroupResult, schema.ErrorEnvelope>;
  /** Remove target users from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<RemoveTargetGroupUsersInput, RemoveTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Delete several target users */
  "/api/target-users/bulk-delete": call.Call<DeleteTargetUsersInput, DeleteTargetUsersResult, schema.ErrorEnvelope>;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.Call<DeleteTargetUserInput, DeleteTargetUserResult, schema.ErrorEnvelope>;
}

export interface CompanyDeleteRefused {
  "/api/company-groups/bulk-delete": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
}

export interface CompanyPatchWithoutInput {}

export interface CompanyPatch extends CompanyPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopPhishingCampaignInstanceInput, StopPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopQuishingCampaignInstanceInput, StopQuishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopSmishingCampaignInstanceInput, StopSmishingCampaignInstanceResult, schema.ErrorEnvelope>;
}

export interface CompanyPatchRefused {}

export interface CompanyPaged {
  "/api/audit-logs": call.Paged<ListAuditLogsInput, schema.AuditLogDetail>;
  "/api/audit-logs/search": call.Paged<SearchAuditLogsInput, schema.AuditLogEntry>;
  "/api/companies/clients/search": call.Paged<SearchApiClientsInput, schema.ApiClientSummary>;
  "/api/companies/direct-email-settings/search": call.Paged<SearchDirectEmailSettingsInput, schema.DirectEmailSettingSummary>;
  "/api/enrollments/archive/search": call.Paged<SearchArchivedEnrollmentsInput, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<SearchEnrollmentsInput, schema.EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": call.Paged<SearchEnrollmentCertificatesInput, schema.EnrollmentCertificate>;
  "/api/leaderboard/get-all": call.Paged<ListLeaderboardInput, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<ListTopPerformersInput, schema.LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": call.Paged<ListUserTimelineInput, schema.UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": call.Paged<SearchNotificationsInput, schema.NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<SearchPhishingActivityUsersInput, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<SearchPhishingCampaignJobsInput, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<SearchPhishingEmailClickedInput, schema.EmailClickedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Paged<SearchPhishingAttachmentOpenedInput, schema.AttachmentOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<SearchPhishingEmailOpenedInput, schema.EmailOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Paged<SearchPhishingEmailRepliedInput, schema.EmailRepliedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Paged<SearchPhishingEmailReportedInput, schema.EmailReportedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<SearchPhishingEmailSubmittedInput, schema.EmailSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Paged<SearchPhishingMfaSubmittedInput, schema.MfaSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Paged<SearchPhishingCampaignInstancesInput, schema.CampaignJobInstance>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchPhishingCampaignJobUsersInput, schema.CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<SearchPhishingCampaignsInput, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<SearchPhishingScenariosInput, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<SearchQuishingCampaignJobsInput, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<SearchQuishingEmailClickedInput, schema.QuishingClickedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<SearchQuishingEmailOpenedInput, schema.QuishingOpenedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<SearchQuishingEmailSubmittedInput, schema.QuishingSubmittedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchQuishingCampaignJobUsersInput, schema.QuishingCampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<SearchQuishingCampaignsInput, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<SearchQuishingScenariosInput, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<SearchReportSchedulesInput, schema.ReportScheduleSummary>;
  "/api/roles/search": call.Paged<SearchRolesInput, schema.RoleSummary>;
  "/api/scim/search": call.Paged<SearchScimIntegrationsInput, schema.ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<SearchSmishingCampaignJobsInput, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Paged<SearchSmishingEventsInput, schema.SmsEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Paged<SearchSmishingSmsClickedInput, schema.SmsClickedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Paged<SearchSmishingSmsSubmittedInput, schema.SmsSubmittedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchSmishingCampaignJobUsersInput, schema.SmishingCampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<SearchSmishingCampaignsInput, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<SearchSmishingScenariosInput, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<SearchSystemUsersInput, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<SearchTargetGroupsInput, schema.TargetGroupSummary>;
  "/api/target-groups/search/current-company": call.Paged<SearchCompanyTargetGroupsInput, schema.CompanyTargetGroup>;
  "/api/target-groups/{resourceId}/users": call.Paged<SearchTargetGroupUsersInput, schema.TargetUser>;
  "/api/target-users/search": call.Paged<SearchTargetUsersInput, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<SearchTargetUsersByEmailInput, schema.TargetUserDetail>;
  "/api/target-users/{resourceId}/groups": call.Paged<SearchTargetUserGroupsInput, schema.TargetUserGroup>;
  "/api/target-users/{transactionId}/search": call.Paged<SearchImportPreviewInput, schema.ImportPreviewUser>;
  "/api/training-reports/activity-users/search": call.Paged<SearchTrainingActivityUsersInput, schema.TrainingActivityUser>;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Paged<SearchTrainingClickedEmailsInput, schema.ClickedEmail>;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Paged<SearchExamResultsInput, schema.ExamResult>;
  "/api/training-reports/{enrollmentId}/no-response/search": call.Paged<SearchTrainingNoResponseInput, schema.NoResponseUser>;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Paged<SearchTrainingOpenedEmailsInput, schema.OpenedEmail>;
  "/api/training-reports/{enrollmentId}/progress/search": call.Paged<SearchTrainingProgressInput, schema.TrainingProgress>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Paged<SearchReminderMailsInput, schema.ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Paged<SearchSendingReportInput, schema.SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": call.Paged<SearchTrainingReportUsersInput, schema.TrainingReportUser>;
  "/api/trainings/search": call.Paged<SearchTrainingsInput, schema.Training>;
}

export interface OwnCompanyGetWithoutInput {
  /** List the look-up types */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** Generate a client ID and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<GenerateClientCredentialsInput, GenerateClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get the client to allow in Google Workspace */
  "/api/companies/direct-email-settings/google-client": call.Call<GetGoogleWorkspaceClientInput, GetGoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get the consent settings for Microsoft 365 */
  "/api/companies/direct-email-settings/settings": call.Call<GetDirectEmailConsentSettingsInput, GetDirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<ListCustomFieldsInput, ListCustomFieldsResult, schema.ErrorEnvelope>;
  /** Get the options for enrollments */
  "/api/enrollments/form-details": call.Call<GetEnrollmentFormDetailsInput, GetEnrollmentFormDetailsResult, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<ListExecutiveReportMetricsInput, ListExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<ListJobsInput, ListJobsResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** Get the options for leaderboard filters */
  "/api/leaderboard/form-details": call.Call<GetLeaderboardFormDetailsInput, GetLeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the default settings of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<ListPermissionsInput, ListPermissionsResult, schema.ErrorEnvelope>;
  /** List the filter options for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<GetPhishingCampaignJobFormDetailsInput, GetPhishingCampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the default phishing delivery setting */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<GetDefaultPhishingEmailDeliverySettingInput, GetDefaultPhishingEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the delivery settings for phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<ListPhishingEmailDeliverySettingsInput, ListPhishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the options for a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<GetPhishingCampaignFormDetailsInput, GetPhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the options for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<GetPhishingScenarioFormDetailsInput, GetPhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** List the delivery settings for quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<ListQuishingEmailDeliverySettingsInput, ListQuishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the options for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<GetQuishingCampaignFormDetailsInput, GetQuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<ListReportManagersInput, ListReportManagersResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<ListReportTargetGroupsInput, ListReportTargetGroupsResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<ListRolesInput, ListRolesResult, schema.ErrorEnvelope>;
  /** List the available roles of a company */
  "/api/roleswithavailable": call.Call<ListAvailableRolesInput, ListAvailableRolesResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<ListScimFieldsInput, ListScimFieldsResult, schema.ErrorEnvelope>;
  /** List the options for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<GetSmishingCampaignFormDetailsInput, GetSmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the sender numbers for smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<ListSmishingPhoneNumbersInput, ListSmishingPhoneNumbersResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<GetTargetUserCountSummaryInput, GetTargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** Get the options of the training reports */
  "/api/training-reports/form-details": call.Call<GetTrainingReportFormDetailsInput, GetTrainingReportFormDetailsResult, schema.ErrorEnvelope>;
  /** List the training categories */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the training languages */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the training types */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyGet extends OwnCompanyGetWithoutInput {
  /** Get an API client */
  "/api/companies/clients/{resourceId}": call.Call<GetApiClientInput, GetApiClientResult, schema.ErrorEnvelope>;
  /** Get a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<GetDirectEmailSettingInput, GetDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get a company */
  "/api/companies/{resourceId}": call.Call<GetCompanyInput, GetCompanyResult, schema.ErrorEnvelope>;
  /** Check the use of a license */
  "/api/companies/{resourceId}/license-check": call.Call<GetLicenseCheckInput, GetLicenseCheckResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<GetCustomFieldInput, GetCustomFieldResult, schema.ErrorEnvelope>;
  /** Get an enrollment */
  "/api/enrollments/{resourceId}": call.Call<GetEnrollmentInput, GetEnrollmentResult, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<ListTrainingContentLanguagesInput, ListTrainingContentLanguagesResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<GetExecutiveReportInput, GetExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get a background job */
  "/api/jobs/{resourceId}": call.Call<GetJobInput, GetJobResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
  /** Download the full report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<DownloadPhishingCampaignReportInput, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<ListPhishingCampaignJobTargetGroupsInput, ListPhishingCampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetPhishingCampaignJobSummaryInput, GetPhishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<GetPhishingCampaignInput, GetPhishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<GetPhishingScenarioInput, GetPhishingScenarioResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetQuishingCampaignJobSummaryInput, GetQuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<GetQuishingCampaignInput, GetQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<GetReportScheduleInput, GetReportScheduleResult, schema.ErrorEnvelope>;
  /** Get a role */
  "/api/roles/{resourceId}": call.Call<GetRoleInput, GetRoleResult, schema.ErrorEnvelope>;
  /** Get a SCIM integration */
  "/api/scim/{resourceId}": call.Call<GetScimIntegrationInput, GetScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetSmishingCampaignJobSummaryInput, GetSmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<GetSmishingCampaignInput, GetSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<GetTargetGroupInput, GetTargetGroupResult, schema.ErrorEnvelope>;
  /** Get the status of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<GetMappingJobInput, GetMappingJobResult, schema.ErrorEnvelope>;
  /** Get the columns of an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<GetUploadedTargetUsersInput, GetUploadedTargetUsersResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<GetTargetUserInput, GetTargetUserResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one target user */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<ListExamAttemptsInput, ListExamAttemptsResult, schema.ErrorEnvelope>;
  /** List the exam answers of one target user */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<ListExamSessionsInput, ListExamSessionsResult, schema.ErrorEnvelope>;
  /** List the interactions of one target user */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<ListTrainingInteractionsInput, ListTrainingInteractionsResult, schema.ErrorEnvelope>;
  /** List the sessions of one target user */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<ListTrainingProgressSessionsInput, ListTrainingProgressSessionsResult, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<GetTrainingReportSummaryInput, GetTrainingReportSummaryResult, schema.ErrorEnvelope>;
  /** Get a training */
  "/api/trainings/{resourceId}": call.Call<GetTrainingInput, GetTrainingResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyGetRefused {
  "/api/companies/my": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
}

export interface OwnCompanyPutWithoutInput {}

export interface OwnCompanyPut extends OwnCompanyPutWithoutInput {
  /** Update an API client */
  "/api/companies/clients/{resourceId}": call.Call<UpdateApiClientInput, UpdateApiClientResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<MakeDefaultDirectEmailSettingInput, MakeDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Remove the default from a direct e-mail setting */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<RemoveDefaultDirectEmailSettingInput, RemoveDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Update a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<UpdateDirectEmailSettingInput, UpdateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Update a company */
  "/api/companies/{resourceId}": call.Call<UpdateCompanyInput, UpdateCompanyResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<UpdateCustomFieldInput, UpdateCustomFieldResult, schema.ErrorEnvelope>;
  /** Update an enrollment */
  "/api/enrollments/{resourceId}": call.Call<UpdateEnrollmentInput, UpdateEnrollmentResult, schema.ErrorEnvelope>;
  /** Update an executive report */
  "/api/executive-report/{resourceId}": call.Call<UpdateExecutiveReportInput, UpdateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Update a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<UpdatePhishingCampaignInput, UpdatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<UpdateQuishingCampaignInput, UpdateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<UpdateReportScheduleInput, UpdateReportScheduleResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<SetReportScheduleStatusInput, SetReportScheduleStatusResult, schema.ErrorEnvelope>;
  /** Update a role */
  "/api/roles/{resourceId}": call.Call<UpdateRoleInput, UpdateRoleResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<UpdateScimIntegrationInput, UpdateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Update a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<UpdateSmishingCampaignInput, UpdateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Update a system user */
  "/api/system-users/{resourceId}": call.Call<UpdateSystemUserInput, UpdateSystemUserResult, schema.ErrorEnvelope>;
  /** Add target users to target groups */
  "/api/target-groups/users": call.Call<AddTargetGroupUsersInput, AddTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Update a target group */
  "/api/target-groups/{resourceId}": call.Call<UpdateTargetGroupInput, UpdateTargetGroupResult, schema.ErrorEnvelope>;
  /** Update a target user */
  "/api/target-users/{resourceId}": call.Call<UpdateTargetUserInput, UpdateTargetUserResult, schema.ErrorEnvelope>;
  /** Renew an upload */
  "/api/target-users/{transactionId}/update": call.Call<RenewUploadInput, RenewUploadResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyPutRefused {
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
}

export interface OwnCompanyPostWithoutInput {}

export interface OwnCompanyPost extends OwnCompanyPostWithoutInput {
  /** List audit log entries without a filter */
  "/api/audit-logs": call.Call<ListAuditLogsInput, ListAuditLogsResult, schema.ErrorEnvelope>;
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<SearchAuditLogsInput, SearchAuditLogsResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<ExportAuditLogsInput, Blob, schema.ErrorEnvelope>;
  /** Create an API client */
  "/api/companies/clients": call.Call<CreateApiClientInput, CreateApiClientResult, schema.ErrorEnvelope>;
  /** Search API clients */
  "/api/companies/clients/search": call.Call<SearchApiClientsInput, SearchApiClientsResult, schema.ErrorEnvelope>;
  /** Export API clients to a file */
  "/api/companies/clients/search/export": call.Call<ExportApiClientsInput, Blob, schema.ErrorEnvelope>;
  /** Create a direct e-mail setting */
  "/api/companies/direct-email-settings": call.Call<CreateDirectEmailSettingInput, CreateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** List the domains of a tenant */
  "/api/companies/direct-email-settings/domain-list": call.Call<ListDirectEmailDomainsInput, ListDirectEmailDomainsResult, schema.ErrorEnvelope>;
  /** Search direct e-mail settings */
  "/api/companies/direct-email-settings/search": call.Call<SearchDirectEmailSettingsInput, SearchDirectEmailSettingsResult, schema.ErrorEnvelope>;
  /** Export direct e-mail settings to a file */
  "/api/companies/direct-email-settings/search/export": call.Call<ExportDirectEmailSettingsInput, Blob, schema.ErrorEnvelope>;
  /** Send a test e-mail */
  "/api/companies/direct-email-settings/test": call.Call<TestDirectEmailSettingInput, TestDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Create a custom field */
  "/api/custom-fields": call.Call<CreateCustomFieldInput, CreateCustomFieldResult, schema.ErrorEnvelope>;
  /** Replace all custom fields */
  "/api/custom-fields/bulk-update": call.Call<ReplaceCustomFieldsInput, ReplaceCustomFieldsResult, schema.ErrorEnvelope>;
  /** Create an enrollment */
  "/api/enrollments": call.Call<CreateEnrollmentInput, CreateEnrollmentResult, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<SearchArchivedEnrollmentsInput, SearchArchivedEnrollmentsResult, schema.ErrorEnvelope>;
  /** Restore an archived enrollment */
  "/api/enrollments/archive/{resourceId}/restore": call.Call<RestoreEnrollmentInput, RestoreEnrollmentResult, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<SearchEnrollmentsInput, SearchEnrollmentsResult, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<ExportEnrollmentsInput, Blob, schema.ErrorEnvelope>;
  /** Search the certificates of an enrollment */
  "/api/enrollments/{enrollmentId}/certificates/search": call.Call<SearchEnrollmentCertificatesInput, SearchEnrollmentCertificatesResult, schema.ErrorEnvelope>;
  /** Stop the automatic enrollment of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.Call<StopEnrollmentAutoEnrollInput, StopEnrollmentAutoEnrollResult, schema.ErrorEnvelope>;
  /** Stop the reminders of an enrollment */
  "/api/enrollments/{enrollmentId}/stop-reminder": call.Call<StopEnrollmentReminderInput, StopEnrollmentReminderResult, schema.ErrorEnvelope>;
  /** Send an enrollment */
  "/api/enrollments/{resourceId}/send": call.Call<SendEnrollmentInput, SendEnrollmentResult, schema.ErrorEnvelope>;
  /** Stop an enrollment */
  "/api/enrollments/{resourceId}/stop": call.Call<StopEnrollmentInput, StopEnrollmentResult, schema.ErrorEnvelope>;
  /** Create an executive report */
  "/api/executive-report": call.Call<CreateExecutiveReportInput, CreateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get the data of report widgets */
  "/api/executive-report/get-widget-datas": call.Call<ListExecutiveReportWidgetDataInput, ListExecutiveReportWidgetDataResult, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<SearchExecutiveReportsInput, SearchExecutiveReportsResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<ListLeaderboardInput, ListLeaderboardResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<ExportLeaderboardInput, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<ListTopPerformersInput, ListTopPerformersResult, schema.ErrorEnvelope>;
  /** List the point history of a target user */
  "/api/leaderboard/get-user-timeline": call.Call<ListUserTimelineInput, ListUserTimelineResult, schema.ErrorEnvelope>;
  /** Export the timeline of a target user to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<ExportUserTimelineInput, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List the performance of a target user */
  "/api/leaderboard/user-performance": call.Call<ListUserPerformanceInput, ListUserPerformanceResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<SearchNotificationsInput, SearchNotificationsResult, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<CreatePhishingCampaignInput, CreatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search target user activity in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the e-mail clicks of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchPhishingEmailClickedInput, SearchPhishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search the attachment openings of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<SearchPhishingAttachmentOpenedInput, SearchPhishingAttachmentOpenedResult, schema.ErrorEnvelope>;
  /** Search the e-mail openings of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchPhishingEmailOpenedInput, SearchPhishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the e-mail replies of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<SearchPhishingEmailRepliedInput, SearchPhishingEmailRepliedResult, schema.ErrorEnvelope>;
  /** Search the e-mail reports of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<SearchPhishingEmailReportedInput, SearchPhishingEmailReportedResult, schema.ErrorEnvelope>;
  /** Search the data submissions of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchPhishingEmailSubmittedInput, SearchPhishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Search the second factor submissions of a target user */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<SearchPhishingMfaSubmittedInput, SearchPhishingMfaSubmittedResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<SearchPhishingCampaignInstancesInput, SearchPhishingCampaignInstancesResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<ExportPhishingCampaignInstancesInput, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportPhishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchPhishingCampaignJobUsersInput, SearchPhishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Resend the messages of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.Call<ResendPhishingCampaignInstanceInput, ResendPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Start a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.Call<StartPhishingCampaignJobInput, StartPhishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Start one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.Call<StartPhishingCampaignInstanceInput, StartPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<SearchPhishingCampaignsInput, SearchPhishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<ExportPhishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<SearchPhishingScenariosInput, SearchPhishingScenariosResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<ExportPhishingScenariosInput, Blob, schema.ErrorEnvelope>;
  /** Create a quishing campaign */
  "/api/quishing-simulator/quishing-campaign": call.Call<CreateQuishingCampaignInput, CreateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<SearchQuishingCampaignJobsInput, SearchQuishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the QR code scans of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchQuishingEmailClickedInput, SearchQuishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search the quishing e-mail openings of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchQuishingEmailOpenedInput, SearchQuishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the quishing data submissions of a target user */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchQuishingEmailSubmittedInput, SearchQuishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportQuishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchQuishingCampaignJobUsersInput, SearchQuishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<StartQuishingCampaignJobInput, StartQuishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Create a report schedule */
  "/api/report-scheduling": call.Call<CreateReportScheduleInput, CreateReportScheduleResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<SearchReportSchedulesInput, SearchReportSchedulesResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<ExportReportSchedulesInput, Blob, schema.ErrorEnvelope>;
  /** Create a role */
  "/api/roles": call.Call<CreateRoleInput, CreateRoleResult, schema.ErrorEnvelope>;
  /** Search a company's roles */
  "/api/roles/search": call.Call<SearchRolesInput, SearchRolesResult, schema.ErrorEnvelope>;
  /** Create a SCIM integration */
  "/api/scim": call.Call<CreateScimIntegrationInput, CreateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Search SCIM integrations */
  "/api/scim/search": call.Call<SearchScimIntegrationsInput, SearchScimIntegrationsResult, schema.ErrorEnvelope>;
  /** Replace a SCIM token */
  "/api/scim/{resourceId}/revoke": call.Call<RevokeScimTokenInput, RevokeScimTokenResult, schema.ErrorEnvelope>;
  /** Create a smishing campaign */
  "/api/smishing-simulator/smishing-campaign": call.Call<CreateSmishingCampaignInput, CreateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<SearchSmishingCampaignJobsInput, SearchSmishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search the smishing events of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<SearchSmishingEventsInput, SearchSmishingEventsResult, schema.ErrorEnvelope>;
  /** Search the text message clicks of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<SearchSmishingSmsClickedInput, SearchSmishingSmsClickedResult, schema.ErrorEnvelope>;
  /** Search the smishing data submissions of a target user */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<SearchSmishingSmsSubmittedInput, SearchSmishingSmsSubmittedResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the target users of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportSmishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchSmishingCampaignJobUsersInput, SearchSmishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.Call<StartSmishingCampaignJobInput, StartSmishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<SearchSmishingCampaignsInput, SearchSmishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<ExportSmishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<SearchSmishingScenariosInput, SearchSmishingScenariosResult, schema.ErrorEnvelope>;
  /** Create a system user */
  "/api/system-users": call.Call<CreateSystemUserInput, CreateSystemUserResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<SearchSystemUsersInput, SearchSystemUsersResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<ExportSystemUsersInput, Blob, schema.ErrorEnvelope>;
  /** Add a role to a system user */
  "/api/system-users/{resourceId}/role": call.Call<AddSystemUserRoleInput, AddSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Send the information e-mail to a system user */
  "/api/system-users/{resourceId}/send-information-email": call.Call<SendSystemUserInformationEmailInput, SendSystemUserInformationEmailResult, schema.ErrorEnvelope>;
  /** Create a target group */
  "/api/target-groups": call.Call<CreateTargetGroupInput, CreateTargetGroupResult, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<SearchTargetGroupsInput, SearchTargetGroupsResult, schema.ErrorEnvelope>;
  /** Search the target groups of one company */
  "/api/target-groups/search/current-company": call.Call<SearchCompanyTargetGroupsInput, SearchCompanyTargetGroupsResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<ExportTargetGroupsInput, Blob, schema.ErrorEnvelope>;
  /** Count the target users of target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<CountTargetGroupUsersInput, CountTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Search the target users of a target group */
  "/api/target-groups/{resourceId}/users": call.Call<SearchTargetGroupUsersInput, SearchTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Export the target users of a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<ExportTargetGroupUsersInput, Blob, schema.ErrorEnvelope>;
  /** Create a target user */
  "/api/target-users": call.Call<CreateTargetUserInput, CreateTargetUserResult, schema.ErrorEnvelope>;
  /** Get several target users */
  "/api/target-users/by-resource-ids": call.Call<ListTargetUsersByIdsInput, ListTargetUsersByIdsResult, schema.ErrorEnvelope>;
  /** Map the columns of an upload to fields */
  "/api/target-users/create-mapping": call.Call<CreateFieldMappingInput, CreateFieldMappingResult, schema.ErrorEnvelope>;
  /** Download a template for an upload */
  "/api/target-users/example-file": call.Call<DownloadTargetUserExampleFileInput, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<SearchTargetUsersInput, SearchTargetUsersResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<SearchTargetUsersByEmailInput, SearchTargetUsersByEmailResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<ExportTargetUsersInput, Blob, schema.ErrorEnvelope>;
  /** Upload a file of target users */
  "/api/target-users/upload": call.Call<UploadTargetUsersInput, UploadTargetUsersResult, schema.ErrorEnvelope>;
  /** Search the target groups of a target user */
  "/api/target-users/{resourceId}/groups": call.Call<SearchTargetUserGroupsInput, SearchTargetUserGroupsResult, schema.ErrorEnvelope>;
  /** Import the target users of an upload */
  "/api/target-users/{transactionId}/import": call.Call<ImportTargetUsersInput, ImportTargetUsersResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<SearchImportPreviewInput, SearchImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<ExportImportPreviewInput, Blob, schema.ErrorEnvelope>;
  /** Search target user activity in enrollments */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search the target users who clicked the e-mail link */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<SearchTrainingClickedEmailsInput, SearchTrainingClickedEmailsResult, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<SearchExamResultsInput, SearchExamResultsResult, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<ExportExamResultsInput, Blob, schema.ErrorEnvelope>;
  /** Download the full report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<DownloadTrainingReportInput, Blob, schema.ErrorEnvelope>;
  /** Resend an enrollment to target users without response */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<ResendTrainingNoResponseInput, ResendTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Search the target users without response */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<SearchTrainingNoResponseInput, SearchTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Export the target users without response to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<ExportTrainingNoResponseInput, Blob, schema.ErrorEnvelope>;
  /** Search the target users who opened the e-mail */
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Call<SearchTrainingOpenedEmailsInput, SearchTrainingOpenedEmailsResult, schema.ErrorEnvelope>;
  /** Search the progress of an enrollment */
  "/api/training-reports/{enrollmentId}/progress/search": call.Call<SearchTrainingProgressInput, SearchTrainingProgressResult, schema.ErrorEnvelope>;
  /** Export the progress of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/progress/search/export": call.Call<ExportTrainingProgressInput, Blob, schema.ErrorEnvelope>;
  /** Search the reminders of an enrollment */
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Call<SearchReminderMailsInput, SearchReminderMailsResult, schema.ErrorEnvelope>;
  /** Search the deliveries of an enrollment */
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Call<SearchSendingReportInput, SearchSendingReportResult, schema.ErrorEnvelope>;
  /** Export the deliveries of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.Call<ExportSendingReportInput, Blob, schema.ErrorEnvelope>;
  /** Resend an enrollment to selected target users */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<ResendEnrollmentInput, ResendEnrollmentResult, schema.ErrorEnvelope>;
  /** Search the target users of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<SearchTrainingReportUsersInput, SearchTrainingReportUsersResult, schema.ErrorEnvelope>;
  /** Export the target users of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/users/search/export": call.Call<ExportTrainingReportUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<SearchTrainingsInput, SearchTrainingsResult, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<ExportTrainingsInput, Blob, schema.ErrorEnvelope>;
}

export interface OwnCompanyPostRefused {
  "/api/companies": call.SpansCompanies;
  "/api/companies/licenseexpirydate": call.SpansCompanies;
  "/api/companies/search": call.SpansCompanies;
  "/api/companies/search/export": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/search": call.SpansCompanies;
  "/api/company-groups/search-with-parent": call.SpansCompanies;
  "/api/company-groups/search/export": call.SpansCompanies;
  "/api/company-groups/{resourceId}/companies/search": call.SpansCompanies;
  "/api/company-groups/{resourceId}/companies/search/export": call.SpansCompanies;
  "/api/target-groups/search/all": call.SpansCompanies;
  "/connect/token": call.ManagedByAuth;
}

export interface OwnCompanyDeleteWithoutInput {}

export interface OwnCompanyDelete extends OwnCompanyDeleteWithoutInput {
  /** Delete an API client */
  "/api/companies/clients/{resourceId}": call.Call<DeleteApiClientInput, DeleteApiClientResult, schema.ErrorEnvelope>;
  /** Delete a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<DeleteDirectEmailSettingInput, DeleteDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Delete a company */
  "/api/companies/{resourceId}": call.Call<DeleteCompanyInput, DeleteCompanyResult, schema.ErrorEnvelope>;
  /** Delete an archived enrollment permanently */
  "/api/enrollments/archive/{resourceId}": call.Call<DeleteArchivedEnrollmentInput, DeleteArchivedEnrollmentResult, schema.ErrorEnvelope>;
  /** Archive an enrollment */
  "/api/enrollments/{resourceId}": call.Call<DeleteEnrollmentInput, DeleteEnrollmentResult, schema.ErrorEnvelope>;
  /** Delete an executive report */
  "/api/executive-report/{resourceId}": call.Call<DeleteExecutiveReportInput, DeleteExecutiveReportResult, schema.ErrorEnvelope>;
  /** Delete one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.Call<DeletePhishingCampaignInstanceInput, DeletePhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Delete a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<DeletePhishingCampaignInput, DeletePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<DeleteQuishingCampaignInput, DeleteQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete a report schedule */
  "/api/report-scheduling/{resourceId}/{reportType}": call.Call<DeleteReportScheduleInput, DeleteReportScheduleResult, schema.ErrorEnvelope>;
  /** Delete a role */
  "/api/roles/{resourceId}": call.Call<DeleteRoleInput, DeleteRoleResult, schema.ErrorEnvelope>;
  /** Delete a SCIM integration */
  "/api/scim/{resourceId}": call.Call<DeleteScimIntegrationInput, DeleteScimIntegrationResult, schema.ErrorEnvelope>;
  /** Delete a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<DeleteSmishingCampaignInput, DeleteSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Delete several system users */
  "/api/system-users/bulk-delete": call.Call<DeleteSystemUsersInput, DeleteSystemUsersResult, schema.ErrorEnvelope>;
  /** Delete a system user */
  "/api/system-users/{resourceId}": call.Call<DeleteSystemUserInput, DeleteSystemUserResult, schema.ErrorEnvelope>;
  /** Remove a role from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<RemoveSystemUserRoleInput, RemoveSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<DeleteTargetGroupInput, DeleteTargetGroupResult, schema.ErrorEnvelope>;
  /** Remove target users from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<RemoveTargetGroupUsersInput, RemoveTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Delete several target users */
  "/api/target-users/bulk-delete": call.Call<DeleteTargetUsersInput, DeleteTargetUsersResult, schema.ErrorEnvelope>;
  /** Delete a target user */
  "/api/target-users/{resourceId}": call.Call<DeleteTargetUserInput, DeleteTargetUserResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyDeleteRefused {
  "/api/company-groups/bulk-delete": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
}

export interface OwnCompanyPatchWithoutInput {}

export interface OwnCompanyPatch extends OwnCompanyPatchWithoutInput {
  /** Stop one instance of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopPhishingCampaignInstanceInput, StopPhishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopQuishingCampaignInstanceInput, StopQuishingCampaignInstanceResult, schema.ErrorEnvelope>;
  /** Stop one instance of a smishing campaign */
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.Call<StopSmishingCampaignInstanceInput, StopSmishingCampaignInstanceResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyPatchRefused {}

export interface OwnCompanyPaged {
  "/api/audit-logs": call.Paged<ListAuditLogsInput, schema.AuditLogDetail>;
  "/api/audit-logs/search": call.Paged<SearchAuditLogsInput, schema.AuditLogEntry>;
  "/api/companies/clients/search": call.Paged<SearchApiClientsInput, schema.ApiClientSummary>;
  "/api/companies/direct-email-settings/search": call.Paged<SearchDirectEmailSettingsInput, schema.DirectEmailSettingSummary>;
  "/api/enrollments/archive/search": call.Paged<SearchArchivedEnrollmentsInput, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<SearchEnrollmentsInput, schema.EnrollmentSummary>;
  "/api/enrollments/{enrollmentId}/certificates/search": call.Paged<SearchEnrollmentCertificatesInput, schema.EnrollmentCertificate>;
  "/api/leaderboard/get-all": call.Paged<ListLeaderboardInput, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<ListTopPerformersInput, schema.LeaderboardEntry>;
  "/api/leaderboard/get-user-timeline": call.Paged<ListUserTimelineInput, schema.UserTimelineEvent>;
  "/api/notifications/{enrollmentId}/search": call.Paged<SearchNotificationsInput, schema.NotificationLog>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<SearchPhishingActivityUsersInput, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<SearchPhishingCampaignJobsInput, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<SearchPhishingEmailClickedInput, schema.EmailClickedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Paged<SearchPhishingAttachmentOpenedInput, schema.AttachmentOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<SearchPhishingEmailOpenedInput, schema.EmailOpenedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Paged<SearchPhishingEmailRepliedInput, schema.EmailRepliedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Paged<SearchPhishingEmailReportedInput, schema.EmailReportedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<SearchPhishingEmailSubmittedInput, schema.EmailSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Paged<SearchPhishingMfaSubmittedInput, schema.MfaSubmittedEvent>;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Paged<SearchPhishingCampaignInstancesInput, schema.CampaignJobInstance>;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchPhishingCampaignJobUsersInput, schema.CampaignJobUser>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<SearchPhishingCampaignsInput, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<SearchPhishingScenariosInput, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<SearchQuishingCampaignJobsInput, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Paged<SearchQuishingEmailClickedInput, schema.QuishingClickedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Paged<SearchQuishingEmailOpenedInput, schema.QuishingOpenedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Paged<SearchQuishingEmailSubmittedInput, schema.QuishingSubmittedEvent>;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchQuishingCampaignJobUsersInput, schema.QuishingCampaignJobUser>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<SearchQuishingCampaignsInput, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<SearchQuishingScenariosInput, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<SearchReportSchedulesInput, schema.ReportScheduleSummary>;
  "/api/roles/search": call.Paged<SearchRolesInput, schema.RoleSummary>;
  "/api/scim/search": call.Paged<SearchScimIntegrationsInput, schema.ScimIntegrationSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<SearchSmishingCampaignJobsInput, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Paged<SearchSmishingEventsInput, schema.SmsEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Paged<SearchSmishingSmsClickedInput, schema.SmsClickedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Paged<SearchSmishingSmsSubmittedInput, schema.SmsSubmittedEvent>;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Paged<SearchSmishingCampaignJobUsersInput, schema.SmishingCampaignJobUser>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<SearchSmishingCampaignsInput, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<SearchSmishingScenariosInput, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<SearchSystemUsersInput, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<SearchTargetGroupsInput, schema.TargetGroupSummary>;
  "/api/target-groups/search/current-company": call.Paged<SearchCompanyTargetGroupsInput, schema.CompanyTargetGroup>;
  "/api/target-groups/{resourceId}/users": call.Paged<SearchTargetGroupUsersInput, schema.TargetUser>;
  "/api/target-users/search": call.Paged<SearchTargetUsersInput, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<SearchTargetUsersByEmailInput, schema.TargetUserDetail>;
  "/api/target-users/{resourceId}/groups": call.Paged<SearchTargetUserGroupsInput, schema.TargetUserGroup>;
  "/api/target-users/{transactionId}/search": call.Paged<SearchImportPreviewInput, schema.ImportPreviewUser>;
  "/api/training-reports/activity-users/search": call.Paged<SearchTrainingActivityUsersInput, schema.TrainingActivityUser>;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Paged<SearchTrainingClickedEmailsInput, schema.ClickedEmail>;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Paged<SearchExamResultsInput, schema.ExamResult>;
  "/api/training-reports/{enrollmentId}/no-response/search": call.Paged<SearchTrainingNoResponseInput, schema.NoResponseUser>;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.Paged<SearchTrainingOpenedEmailsInput, schema.OpenedEmail>;
  "/api/training-reports/{enrollmentId}/progress/search": call.Paged<SearchTrainingProgressInput, schema.TrainingProgress>;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.Paged<SearchReminderMailsInput, schema.ReminderMail>;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.Paged<SearchSendingReportInput, schema.SendingReportEntry>;
  "/api/training-reports/{enrollmentId}/users/search": call.Paged<SearchTrainingReportUsersInput, schema.TrainingReportUser>;
  "/api/trainings/search": call.Paged<SearchTrainingsInput, schema.Training>;
}

export interface AllCompaniesGetWithoutInput {
  /** List the look-up types */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** List the default settings of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** List the training categories */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the training languages */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the training types */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface AllCompaniesGet extends AllCompaniesGetWithoutInput {
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
}

export interface AllCompaniesGetRefused {
  "/api/companies/clients/generate-client-credentials": call.NeedsOneCompany;
  "/api/companies/clients/{resourceId}": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/google-client": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/settings": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/{resourceId}": call.NeedsOneCompany;
  "/api/companies/my": call.SpansCompanies;
  "/api/companies/{resourceId}": call.NeedsOneCompany;
  "/api/companies/{resourceId}/license-check": call.NeedsOneCompany;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/custom-fields/company": call.NeedsOneCompany;
  "/api/custom-fields/{resourceId}": call.NeedsOneCompany;
  "/api/enrollments/form-details": call.NeedsOneCompany;
  "/api/enrollments/{resourceId}": call.NeedsOneCompany;
  "/api/enrollments/{resourceId}/languages": call.NeedsOneCompany;
  "/api/executive-report/metrics": call.NeedsOneCompany;
  "/api/executive-report/{resourceId}": call.NeedsOneCompany;
  "/api/jobs": call.NeedsOneCompany;
  "/api/jobs/{resourceId}": call.NeedsOneCompany;
  "/api/leaderboard/form-details": call.NeedsOneCompany;
  "/api/permissions/all": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign/form-details": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-scenario/form-details": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign/form-details": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/report-scheduling/managers": call.NeedsOneCompany;
  "/api/report-scheduling/target-groups": call.NeedsOneCompany;
  "/api/report-scheduling/{resourceId}": call.NeedsOneCompany;
  "/api/roles": call.NeedsOneCompany;
  "/api/roles/{resourceId}": call.NeedsOneCompany;
  "/api/roleswithavailable": call.NeedsOneCompany;
  "/api/scim/fields": call.NeedsOneCompany;
  "/api/scim/{resourceId}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign/form-details": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign/phone-number": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/target-groups/{resourceId}": call.NeedsOneCompany;
  "/api/target-users/count-summary": call.NeedsOneCompany;
  "/api/target-users/mapping-job/{resourceId}": call.NeedsOneCompany;
  "/api/target-users/upload/{transactionId}": call.NeedsOneCompany;
  "/api/target-users/{resourceId}": call.NeedsOneCompany;
  "/api/training-reports/form-details": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/summary": call.NeedsOneCompany;
  "/api/trainings/{resourceId}": call.NeedsOneCompany;
}

export interface AllCompaniesPutWithoutInput {}

export interface AllCompaniesPut extends AllCompaniesPutWithoutInput {}

export interface AllCompaniesPutRefused {
  "/api/companies/clients/{resourceId}": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/{resourceId}": call.NeedsOneCompany;
  "/api/companies/{resourceId}": call.NeedsOneCompany;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  "/api/custom-fields/{resourceId}": call.NeedsOneCompany;
  "/api/enrollments/{resourceId}": call.NeedsOneCompany;
  "/api/executive-report/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/report-scheduling/{resourceId}": call.NeedsOneCompany;
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.NeedsOneCompany;
  "/api/roles/{resourceId}": call.NeedsOneCompany;
  "/api/scim/{resourceId}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/system-users/{resourceId}": call.NeedsOneCompany;
  "/api/target-groups/users": call.NeedsOneCompany;
  "/api/target-groups/{resourceId}": call.NeedsOneCompany;
  "/api/target-users/{resourceId}": call.NeedsOneCompany;
  "/api/target-users/{transactionId}/update": call.NeedsOneCompany;
}

export interface AllCompaniesPostWithoutInput {}

export interface AllCompaniesPost extends AllCompaniesPostWithoutInput {
  /** Search the audit log */
  "/api/audit-logs/search": call.Call<SearchAuditLogsInput, SearchAuditLogsResult, schema.ErrorEnvelope>;
  /** Export the audit log to a file */
  "/api/audit-logs/search/export": call.Call<ExportAuditLogsInput, Blob, schema.ErrorEnvelope>;
  /** Search archived enrollments */
  "/api/enrollments/archive/search": call.Call<SearchArchivedEnrollmentsInput, SearchArchivedEnrollmentsResult, schema.ErrorEnvelope>;
  /** Search enrollments */
  "/api/enrollments/search": call.Call<SearchEnrollmentsInput, SearchEnrollmentsResult, schema.ErrorEnvelope>;
  /** Export enrollments to a file */
  "/api/enrollments/search/export": call.Call<ExportEnrollmentsInput, Blob, schema.ErrorEnvelope>;
  /** Search executive reports */
  "/api/executive-report/search": call.Call<SearchExecutiveReportsInput, SearchExecutiveReportsResult, schema.ErrorEnvelope>;
  /** List the leaderboard */
  "/api/leaderboard/get-all": call.Call<ListLeaderboardInput, ListLeaderboardResult, schema.ErrorEnvelope>;
  /** Export the leaderboard to a file */
  "/api/leaderboard/get-all/export": call.Call<ExportLeaderboardInput, Blob, schema.ErrorEnvelope>;
  /** List the top performers */
  "/api/leaderboard/get-top-performers": call.Call<ListTopPerformersInput, ListTopPerformersResult, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search target user activity in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search phishing campaigns */
  "/api/phishing-simulator/phishing-campaign/search": call.Call<SearchPhishingCampaignsInput, SearchPhishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export phishing campaigns to a file */
  "/api/phishing-simulator/phishing-campaign/search/export": call.Call<ExportPhishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/search": call.Call<SearchPhishingScenariosInput, SearchPhishingScenariosResult, schema.ErrorEnvelope>;
  /** Export phishing scenarios to a file */
  "/api/phishing-simulator/phishing-scenario/search/export": call.Call<ExportPhishingScenariosInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing campaign jobs */
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Call<SearchQuishingCampaignJobsInput, SearchQuishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Search report schedules */
  "/api/report-scheduling/search": call.Call<SearchReportSchedulesInput, SearchReportSchedulesResult, schema.ErrorEnvelope>;
  /** Export report schedules to a file */
  "/api/report-scheduling/search/export": call.Call<ExportReportSchedulesInput, Blob, schema.ErrorEnvelope>;
  /** Search smishing campaign jobs */
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Call<SearchSmishingCampaignJobsInput, SearchSmishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search smishing campaigns */
  "/api/smishing-simulator/smishing-campaign/search": call.Call<SearchSmishingCampaignsInput, SearchSmishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export smishing campaigns to a file */
  "/api/smishing-simulator/smishing-campaign/search/export": call.Call<ExportSmishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search smishing scenarios */
  "/api/smishing-simulator/smishing-scenario/search": call.Call<SearchSmishingScenariosInput, SearchSmishingScenariosResult, schema.ErrorEnvelope>;
  /** Search system users */
  "/api/system-users/search": call.Call<SearchSystemUsersInput, SearchSystemUsersResult, schema.ErrorEnvelope>;
  /** Export system users to a file */
  "/api/system-users/search/export": call.Call<ExportSystemUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search target groups */
  "/api/target-groups/search": call.Call<SearchTargetGroupsInput, SearchTargetGroupsResult, schema.ErrorEnvelope>;
  /** Export target groups to a file */
  "/api/target-groups/search/export": call.Call<ExportTargetGroupsInput, Blob, schema.ErrorEnvelope>;
  /** Search target users */
  "/api/target-users/search": call.Call<SearchTargetUsersInput, SearchTargetUsersResult, schema.ErrorEnvelope>;
  /** Search target users by e-mail address */
  "/api/target-users/search-email": call.Call<SearchTargetUsersByEmailInput, SearchTargetUsersByEmailResult, schema.ErrorEnvelope>;
  /** Export target users to a file */
  "/api/target-users/search/export": call.Call<ExportTargetUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search target user activity in enrollments */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search trainings */
  "/api/trainings/search": call.Call<SearchTrainingsInput, SearchTrainingsResult, schema.ErrorEnvelope>;
  /** Export trainings to a file */
  "/api/trainings/search/export": call.Call<ExportTrainingsInput, Blob, schema.ErrorEnvelope>;
}

export interface AllCompaniesPostRefused {
  "/api/audit-logs": call.NeedsOneCompany;
  "/api/companies": call.SpansCompanies;
  "/api/companies/clients": call.NeedsOneCompany;
  "/api/companies/clients/search": call.NeedsOneCompany;
  "/api/companies/clients/search/export": call.NeedsOneCompany;
  "/api/companies/direct-email-settings": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/domain-list": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/search": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/search/export": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/test": call.NeedsOneCompany;
  "/api/companies/licenseexpirydate": call.SpansCompanies;
  "/api/companies/search": call.SpansCompanies;
  "/api/companies/search/export": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/search": call.SpansCompanies;
  "/api/company-groups/search-with-parent": call.SpansCompanies;
  "/api/company-groups/search/export": call.SpansCompanies;
  "/api/company-groups/{resourceId}/companies/search": call.SpansCompanies;
  "/api/company-groups/{resourceId}/companies/search/export": call.SpansCompanies;
  "/api/custom-fields": call.NeedsOneCompany;
  "/api/custom-fields/bulk-update": call.NeedsOneCompany;
  "/api/enrollments": call.NeedsOneCompany;
  "/api/enrollments/archive/{resourceId}/restore": call.NeedsOneCompany;
  "/api/enrollments/{enrollmentId}/certificates/search": call.NeedsOneCompany;
  "/api/enrollments/{enrollmentId}/stop-autoenroll": call.NeedsOneCompany;
  "/api/enrollments/{enrollmentId}/stop-reminder": call.NeedsOneCompany;
  "/api/enrollments/{resourceId}/send": call.NeedsOneCompany;
  "/api/enrollments/{resourceId}/stop": call.NeedsOneCompany;
  "/api/executive-report": call.NeedsOneCompany;
  "/api/executive-report/get-widget-datas": call.NeedsOneCompany;
  "/api/leaderboard/get-user-timeline": call.NeedsOneCompany;
  "/api/leaderboard/get-user-timeline/export": call.NeedsOneCompany;
  "/api/leaderboard/user-performance": call.NeedsOneCompany;
  "/api/notifications/{enrollmentId}/search": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.NeedsOneCompany;
  "/api/report-scheduling": call.NeedsOneCompany;
  "/api/roles": call.NeedsOneCompany;
  "/api/roles/search": call.NeedsOneCompany;
  "/api/scim": call.NeedsOneCompany;
  "/api/scim/search": call.NeedsOneCompany;
  "/api/scim/{resourceId}/revoke": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job/start/{resourceId}": call.NeedsOneCompany;
  "/api/system-users": call.NeedsOneCompany;
  "/api/system-users/{resourceId}/role": call.NeedsOneCompany;
  "/api/system-users/{resourceId}/send-information-email": call.NeedsOneCompany;
  "/api/target-groups": call.NeedsOneCompany;
  "/api/target-groups/search/all": call.SpansCompanies;
  "/api/target-groups/search/current-company": call.NeedsOneCompany;
  "/api/target-groups/targetgroupusercountdetailext": call.NeedsOneCompany;
  "/api/target-groups/{resourceId}/users": call.NeedsOneCompany;
  "/api/target-groups/{resourceId}/users/export": call.NeedsOneCompany;
  "/api/target-users": call.NeedsOneCompany;
  "/api/target-users/by-resource-ids": call.NeedsOneCompany;
  "/api/target-users/create-mapping": call.NeedsOneCompany;
  "/api/target-users/example-file": call.NeedsOneCompany;
  "/api/target-users/upload": call.NeedsOneCompany;
  "/api/target-users/{resourceId}/groups": call.NeedsOneCompany;
  "/api/target-users/{transactionId}/import": call.NeedsOneCompany;
  "/api/target-users/{transactionId}/search": call.NeedsOneCompany;
  "/api/target-users/{transactionId}/search/export": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/exam-results/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/export": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/no-response/resend": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/no-response/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/opened-emails/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/progress/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/progress/search/export": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/reminder-mails/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/sending-report/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/sending-report/search/export": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/users/resend": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/users/search": call.NeedsOneCompany;
  "/api/training-reports/{enrollmentId}/users/search/export": call.NeedsOneCompany;
  "/connect/token": call.ManagedByAuth;
}

export interface AllCompaniesDeleteWithoutInput {}

export interface AllCompaniesDelete extends AllCompaniesDeleteWithoutInput {}

export interface AllCompaniesDeleteRefused {
  "/api/companies/clients/{resourceId}": call.NeedsOneCompany;
  "/api/companies/direct-email-settings/{resourceId}": call.NeedsOneCompany;
  "/api/companies/{resourceId}": call.NeedsOneCompany;
  "/api/company-groups/bulk-delete": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
  "/api/company-groups/{resourceId}/participants": call.SpansCompanies;
  "/api/enrollments/archive/{resourceId}": call.NeedsOneCompany;
  "/api/enrollments/{resourceId}": call.NeedsOneCompany;
  "/api/executive-report/{resourceId}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/report-scheduling/{resourceId}/{reportType}": call.NeedsOneCompany;
  "/api/roles/{resourceId}": call.NeedsOneCompany;
  "/api/scim/{resourceId}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.NeedsOneCompany;
  "/api/system-users/bulk-delete": call.NeedsOneCompany;
  "/api/system-users/{resourceId}": call.NeedsOneCompany;
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.NeedsOneCompany;
  "/api/target-groups/{resourceId}": call.NeedsOneCompany;
  "/api/target-groups/{resourceId}/users": call.NeedsOneCompany;
  "/api/target-users/bulk-delete": call.NeedsOneCompany;
  "/api/target-users/{resourceId}": call.NeedsOneCompany;
}

export interface AllCompaniesPatchWithoutInput {}

export interface AllCompaniesPatch extends AllCompaniesPatchWithoutInput {}

export interface AllCompaniesPatchRefused {
  "/api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
  "/api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}": call.NeedsOneCompany;
}

export interface AllCompaniesPaged {
  "/api/audit-logs/search": call.Paged<SearchAuditLogsInput, schema.AuditLogEntry>;
  "/api/enrollments/archive/search": call.Paged<SearchArchivedEnrollmentsInput, schema.EnrollmentSummary>;
  "/api/enrollments/search": call.Paged<SearchEnrollmentsInput, schema.EnrollmentSummary>;
  "/api/leaderboard/get-all": call.Paged<ListLeaderboardInput, schema.LeaderboardEntry>;
  "/api/leaderboard/get-top-performers": call.Paged<ListTopPerformersInput, schema.LeaderboardEntry>;
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Paged<SearchPhishingActivityUsersInput, schema.PhishingActivityUser>;
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Paged<SearchPhishingCampaignJobsInput, schema.CampaignJob>;
  "/api/phishing-simulator/phishing-campaign/search": call.Paged<SearchPhishingCampaignsInput, schema.PhishingCampaign>;
  "/api/phishing-simulator/phishing-scenario/search": call.Paged<SearchPhishingScenariosInput, schema.PhishingScenario>;
  "/api/quishing-simulator/quishing-campaign-job-report/search": call.Paged<SearchQuishingCampaignJobsInput, schema.QuishingCampaignJob>;
  "/api/quishing-simulator/quishing-campaign/search": call.Paged<SearchQuishingCampaignsInput, schema.QuishingCampaign>;
  "/api/quishing-simulator/quishing-scenario/search": call.Paged<SearchQuishingScenariosInput, schema.QuishingScenario>;
  "/api/report-scheduling/search": call.Paged<SearchReportSchedulesInput, schema.ReportScheduleSummary>;
  "/api/smishing-simulator/smishing-campaign-job-report/search": call.Paged<SearchSmishingCampaignJobsInput, schema.SmishingCampaignJob>;
  "/api/smishing-simulator/smishing-campaign/search": call.Paged<SearchSmishingCampaignsInput, schema.SmishingCampaign>;
  "/api/smishing-simulator/smishing-scenario/search": call.Paged<SearchSmishingScenariosInput, schema.SmishingScenario>;
  "/api/system-users/search": call.Paged<SearchSystemUsersInput, schema.SystemUser>;
  "/api/target-groups/search": call.Paged<SearchTargetGroupsInput, schema.TargetGroupSummary>;
  "/api/target-users/search": call.Paged<SearchTargetUsersInput, schema.TargetUser>;
  "/api/target-users/search-email": call.Paged<SearchTargetUsersByEmailInput, schema.TargetUserDetail>;
  "/api/training-reports/activity-users/search": call.Paged<SearchTrainingActivityUsersInput, schema.TrainingActivityUser>;
  "/api/trainings/search": call.Paged<SearchTrainingsInput, schema.Training>;
}

/** What each kind of client offers: the calls of each method by path, those it refuses, and the paged operations. */
export interface Views {
  unbound: {
    GET: { client: "the unbound client, from createKeepnet()"; calls: UnboundGet; withoutInput: UnboundGetWithoutInput; refused: UnboundGetRefused };
    PUT: { client: "the unbound client, from createKeepnet()"; calls: UnboundPut; withoutInput: UnboundPutWithoutInput; refused: UnboundPutRefused };
    POST: { client: "the unbound client, from createKeepnet()"; calls: UnboundPost; withoutInput: UnboundPostWithoutInput; refused: UnboundPostRefused };
    DELETE: { client: "the unbound client, from createKeepnet()"; calls: UnboundDelete; withoutInput: UnboundDeleteWithoutInput; refused: UnboundDeleteRefused };
    PATCH: { client: "the unbound client, from createKeepnet()"; calls: UnboundPatch; withoutInput: UnboundPatchWithoutInput; refused: UnboundPatchRefused };
    paged: UnboundPaged;
  };
  company: {
    GET: { client: "a client of one company, from keepnet.forCompany(id)"; calls: CompanyGet; withoutInput: CompanyGetWithoutInput; refused: CompanyGetRefused };
    PUT: { client: "a client of one company, from keepnet.forCompany(id)"; calls: CompanyPut; withoutInput: CompanyPutWithoutInput; refused: CompanyPutRefused };
    POST: { client: "a client of one company, from keepnet.forCompany(id)"; calls: CompanyPost; withoutInput: CompanyPostWithoutInput; refused: CompanyPostRefused };
    DELETE: { client: "a client of one company, from keepnet.forCompany(id)"; calls: CompanyDelete; withoutInput: CompanyDeleteWithoutInput; refused: CompanyDeleteRefused };
    PATCH: { client: "a client of one company, from keepnet.forCompany(id)"; calls: CompanyPatch; withoutInput: CompanyPatchWithoutInput; refused: CompanyPatchRefused };
    paged: CompanyPaged;
  };
  ownCompany: {
    GET: { client: "the client of the credential's own company, from keepnet.ownCompany()"; calls: OwnCompanyGet; withoutInput: OwnCompanyGetWithoutInput; refused: OwnCompanyGetRefused };
    PUT: { client: "the client of the credential's own company, from keepnet.ownCompany()"; calls: OwnCompanyPut; withoutInput: OwnCompanyPutWithoutInput; refused: OwnCompanyPutRefused };
    POST: { client: "the client of the credential's own company, from keepnet.ownCompany()"; calls: OwnCompanyPost; withoutInput: OwnCompanyPostWithoutInput; refused: OwnCompanyPostRefused };
    DELETE: { client: "the client of the credential's own company, from keepnet.ownCompany()"; calls: OwnCompanyDelete; withoutInput: OwnCompanyDeleteWithoutInput; refused: OwnCompanyDeleteRefused };
    PATCH: { client: "the client of the credential's own company, from keepnet.ownCompany()"; calls: OwnCompanyPatch; withoutInput: OwnCompanyPatchWithoutInput; refused: OwnCompanyPatchRefused };
    paged: OwnCompanyPaged;
  };
  allCompanies: {
    GET: { client: "the client of all companies, from keepnet.allCompanies()"; calls: AllCompaniesGet; withoutInput: AllCompaniesGetWithoutInput; refused: AllCompaniesGetRefused };
    PUT: { client: "the client of all companies, from keepnet.allCompanies()"; calls: AllCompaniesPut; withoutInput: AllCompaniesPutWithoutInput; refused: AllCompaniesPutRefused };
    POST: { client: "the client of all companies, from keepnet.allCompanies()"; calls: AllCompaniesPost; withoutInput: AllCompaniesPostWithoutInput; refused: AllCompaniesPostRefused };
    DELETE: { client: "the client of all companies, from keepnet.allCompanies()"; calls: AllCompaniesDelete; withoutInput: AllCompaniesDeleteWithoutInput; refused: AllCompaniesDeleteRefused };
    PATCH: { client: "the client of all companies, from keepnet.allCompanies()"; calls: AllCompaniesPatch; withoutInput: AllCompaniesPatchWithoutInput; refused: AllCompaniesPatchRefused };
    paged: AllCompaniesPaged;
  };
}
