// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

import type * as call from "../call.ts";
import type * as schema from "./schema.ts";

type PathOf<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["query"]>;

/**
 * List the audit log without a filter.
 *
 * Lists, page by page, what was changed in the company that the call works in, with numeric ids of user and company. For conditions, names and IP addresses, use the search. A custom role may permit one of the two and not the other.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listAuditLogs}
 */
export interface ListAuditLogsInput {
/**
 * List the audit log without a filter.
 *
 * Lists, page by page, what was changed in the company that the call works in, with numeric ids of user and company. For conditions, names and IP addresses, use the search. A custom role may permit one of the two and not the other.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listAuditLogs}
 */
body: ListAuditLogsBody;
}
/** The body of `POST /api/audit-logs`. */
export interface ListAuditLogsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.AuditLogListRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.AuditLogListRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. */
"orderBy": call.FieldOf<schema.AuditLogDetail>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.AuditLogListRequest["ascending"];
}
/** What `POST /api/audit-logs` returns: List the audit log without a filter. */
export type ListAuditLogsResult = schema.AuditLogDetailPageResult;

/**
 * Search the audit log.
 *
 * Lists, page by page, what users and API clients have changed in a company, for example to feed a SIEM. Limit the time with two conditions on `logDate`, one with `>=` and one with `<=`; a condition on `operation` takes its number. Rows do not say which company they belong to. `oldValue` and `newValue` can hold personal data.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAuditLogs}
 */
export interface SearchAuditLogsInput {
/**
 * Search the audit log.
 *
 * Lists, page by page, what users and API clients have changed in a company, for example to feed a SIEM. Limit the time with two conditions on `logDate`, one with `>=` and one with `<=`; a condition on `operation` takes its number. Rows do not say which company they belong to. `oldValue` and `newValue` can hold personal data.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAuditLogs}
 */
body: SearchAuditLogsBody;
}
/** The body of `POST /api/audit-logs/search`. */
export interface SearchAuditLogsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.AuditLogEntry>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.AuditLogEntry, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/audit-logs/search` returns: Search the audit log. */
export type SearchAuditLogsResult = schema.AuditLogEntryPageResult;

/**
 * Export the audit log to a file.
 *
 * Writes what the search finds to a file. The web UI offers CSV only; whether other formats work is not known. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportAuditLogs}
 */
export interface ExportAuditLogsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export the audit log to a file.
 *
 * Writes what the search finds to a file. The web UI offers CSV only; whether other formats work is not known. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportAuditLogs}
 */
body: schema.ExportRequest;
}

/**
 * List the types of look-up.
 *
 * Returns the types of look-up, by number and name. The styles of the names are mixed: `SmtpServiceProviders` stands beside `Phishing Simulator Categories`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listCodeTypes}
 */
export interface ListCodeTypesInput {
}
/** What `GET /api/codetypes` returns: List the types of look-up. */
export type ListCodeTypesResult = schema.CodeTypeListResult;

/**
 * Create a company.
 *
 * Adds a customer company to the ones that a Reseller manages. The answer's `resourceId` is the new company's Company ID, to be named in every later call that works in it. The body is a form, because it can carry a logo.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCompany}
 */
export interface CreateCompanyInput {
/**
 * Create a company.
 *
 * Adds a customer company to the ones that a Reseller manages. The answer's `resourceId` is the new company's Company ID, to be named in every later call that works in it. The body is a form, because it can carry a logo.
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
 * Adds a client that can request tokens for this company. Take its id and secret from a generated pair, and its roles from the roles of the same company. Keep the secret: later answers need not show it.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createApiClient}
 */
export interface CreateApiClientInput {
/**
 * Create an API client.
 *
 * Adds a client that can request tokens for this company. Take its id and secret from a generated pair, and its roles from the roles of the same company. Keep the secret: later answers need not show it.
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
 * Generate a client id and secret.
 *
 * Returns a fresh client id and secret to create or change an API client with. Although it is a GET, every call makes another pair: never cache, prefetch or log the answer.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/generateClientCredentials}
 */
export interface GenerateClientCredentialsInput {
}
/** What `GET /api/companies/clients/generate-client-credentials` returns: Generate a client id and secret. */
export type GenerateClientCredentialsResult = schema.ClientCredentialsResult;

/**
 * Search API clients.
 *
 * Lists, page by page, the clients that can request tokens for a company. No answer contains a secret.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchApiClients}
 */
export interface SearchApiClientsInput {
/**
 * Search API clients.
 *
 * Lists, page by page, the clients that can request tokens for a company. No answer contains a secret.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchApiClients}
 */
body: SearchApiClientsBody;
}
/** The body of `POST /api/companies/clients/search`. */
export interface SearchApiClientsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.ApiClientSummary>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ApiClientSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/companies/clients/search` returns: Search API clients. */
export type SearchApiClientsResult = schema.ApiClientSummaryPageResult;

/**
 * Export API clients to a file.
 *
 * Writes the result of an API client search to a CSV, Excel or PDF file. It holds no secrets. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportApiClients}
 */
export interface ExportApiClientsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export API clients to a file.
 *
 * Writes the result of an API client search to a CSV, Excel or PDF file. It holds no secrets. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportApiClients}
 */
body: schema.ExportRequest;
}

/**
 * Get one API client.
 *
 * Returns a client with its roles and the addresses it may call from. Do not count on the secret: it is said to be seen only once, when it is made, although the web UI reads it here to send it back.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getApiClient}
 */
export interface GetApiClientInput {
/**
 * Get one API client.
 *
 * Returns a client with its roles and the addresses it may call from. Do not count on the secret: it is said to be seen only once, when it is made, although the web UI reads it here to send it back.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getApiClient}
 */
params: { path: {
/** The API client, by the `resourceId` of a search row. It is not the client id. */
"resourceId": PathOf<"getApiClient">["resourceId"];
} };
}
/** What `GET /api/companies/clients/{resourceId}` returns: Get one API client. */
export type GetApiClientResult = schema.ApiClientResult;

/**
 * Change an API client.
 *
 * Replaces a client with the one in the body, its secret included, so send every member again. Tokens that it already has cannot be revoked early.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateApiClient}
 */
export interface UpdateApiClientInput {
/**
 * Change an API client.
 *
 * Replaces a client with the one in the body, its secret included, so send every member again. Tokens that it already has cannot be revoked early.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateApiClient}
 */
params: { path: {
/** The API client, by the `resourceId` of a search row. It is not the client id. */
"resourceId": PathOf<"updateApiClient">["resourceId"];
} };
/**
 * Change an API client.
 *
 * Replaces a client with the one in the body, its secret included, so send every member again. Tokens that it already has cannot be revoked early.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateApiClient}
 */
body: schema.ApiClientRequest;
}
/** What `PUT /api/companies/clients/{resourceId}` returns: Change an API client. */
export type UpdateApiClientResult = schema.IdServiceResult;

/**
 * Delete an API client.
 *
 * Removes a client, which can then request no more tokens. A token cannot be revoked before it expires.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteApiClient}
 */
export interface DeleteApiClientInput {
/**
 * Delete an API client.
 *
 * Removes a client, which can then request no more tokens. A token cannot be revoked before it expires.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteApiClient}
 */
params: { path: {
/** The API client, by the `resourceId` of a search row. It is not the client id. */
"resourceId": PathOf<"deleteApiClient">["resourceId"];
} };
}
/** What `DELETE /api/companies/clients/{resourceId}` returns: Delete an API client. */
export type DeleteApiClientResult = schema.IdServiceResult;

/**
 * Create a direct e-mail setting.
 *
 * Connects a company's Microsoft 365 or Google Workspace, so that simulations are placed in mailboxes directly. A name that the company already uses is a 409. Test the setting, then make it the default.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createDirectEmailSetting}
 */
export interface CreateDirectEmailSettingInput {
/**
 * Create a direct e-mail setting.
 *
 * Connects a company's Microsoft 365 or Google Workspace, so that simulations are placed in mailboxes directly. A name that the company already uses is a 409. Test the setting, then make it the default.
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
 * Returns the domains that `allowedDomains` of a setting can name. The mail provider has to have given its consent first; until then the call fails, and the web UI repeats it every second.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listDirectEmailDomains}
 */
export interface ListDirectEmailDomainsInput {
/**
 * List the domains of a tenant.
 *
 * Returns the domains that `allowedDomains` of a setting can name. The mail provider has to have given its consent first; until then the call fails, and the web UI repeats it every second.
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
 * Get what a consent for Google Workspace needs.
 *
 * Returns the platform's client at Google, which an administrator of the company's Google Workspace has to allow.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getGoogleWorkspaceClient}
 */
export interface GetGoogleWorkspaceClientInput {
}
/** What `GET /api/companies/direct-email-settings/google-client` returns: Get what a consent for Google Workspace needs. */
export type GetGoogleWorkspaceClientResult = schema.GoogleWorkspaceClientResult;

/**
 * Make a direct e-mail setting the default.
 *
 * Makes a setting the one that the company uses where no other is chosen. The call has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/makeDefaultDirectEmailSetting}
 */
export interface MakeDefaultDirectEmailSettingInput {
/**
 * Make a direct e-mail setting the default.
 *
 * Makes a setting the one that the company uses where no other is chosen. The call has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/makeDefaultDirectEmailSetting}
 */
params: { path: {
/** The direct e-mail setting, by the `resourceId` of a search row. */
"resourceId": PathOf<"makeDefaultDirectEmailSetting">["resourceId"];
} };
}
/** What `PUT /api/companies/direct-email-settings/make-default/{resourceId}` returns: Make a direct e-mail setting the default. */
export type MakeDefaultDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Stop a direct e-mail setting from being the default.
 *
 * Takes the default away from a setting, which stays. The call has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeDefaultDirectEmailSetting}
 */
export interface RemoveDefaultDirectEmailSettingInput {
/**
 * Stop a direct e-mail setting from being the default.
 *
 * Takes the default away from a setting, which stays. The call has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeDefaultDirectEmailSetting}
 */
params: { path: {
/** The direct e-mail setting, by the `resourceId` of a search row. */
"resourceId": PathOf<"removeDefaultDirectEmailSetting">["resourceId"];
} };
}
/** What `PUT /api/companies/direct-email-settings/remove-default/{resourceId}` returns: Stop a direct e-mail setting from being the default. */
export type RemoveDefaultDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Search direct e-mail settings.
 *
 * Lists, page by page, a company's direct e-mail settings and which of them is the default. Type and status are words here and numbers where one setting is read.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchDirectEmailSettings}
 */
export interface SearchDirectEmailSettingsInput {
/**
 * Search direct e-mail settings.
 *
 * Lists, page by page, a company's direct e-mail settings and which of them is the default. Type and status are words here and numbers where one setting is read.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchDirectEmailSettings}
 */
body: SearchDirectEmailSettingsBody;
}
/** The body of `POST /api/companies/direct-email-settings/search`. */
export interface SearchDirectEmailSettingsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.DirectEmailSettingSummary>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.DirectEmailSettingSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/companies/direct-email-settings/search` returns: Search direct e-mail settings. */
export type SearchDirectEmailSettingsResult = schema.DirectEmailSettingSummaryPageResult;

/**
 * Export direct e-mail settings to a file.
 *
 * Writes the result of a search for direct e-mail settings to a file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportDirectEmailSettings}
 */
export interface ExportDirectEmailSettingsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export direct e-mail settings to a file.
 *
 * Writes the result of a search for direct e-mail settings to a file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportDirectEmailSettings}
 */
body: schema.ExportRequest;
}

/**
 * Get what a consent link for Microsoft 365 needs.
 *
 * Returns the platform's application at Microsoft and the address to return to, from which the link to the administrator's consent is built. They are presumably the same for every company.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDirectEmailConsentSettings}
 */
export interface GetDirectEmailConsentSettingsInput {
}
/** What `GET /api/companies/direct-email-settings/settings` returns: Get what a consent link for Microsoft 365 needs. */
export type GetDirectEmailConsentSettingsResult = schema.DirectEmailConsentSettingsResult;

/**
 * Send a test e-mail.
 *
 * Sends one e-mail by way of a direct e-mail setting. Every call sends another.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/testDirectEmailSetting}
 */
export interface TestDirectEmailSettingInput {
/**
 * Send a test e-mail.
 *
 * Sends one e-mail by way of a direct e-mail setting. Every call sends another.
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
 * Get one direct e-mail setting.
 *
 * Returns a setting with its tenant and its domains.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDirectEmailSetting}
 */
export interface GetDirectEmailSettingInput {
/**
 * Get one direct e-mail setting.
 *
 * Returns a setting with its tenant and its domains.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDirectEmailSetting}
 */
params: { path: {
/** The direct e-mail setting, by the `resourceId` of a search row. */
"resourceId": PathOf<"getDirectEmailSetting">["resourceId"];
} };
}
/** What `GET /api/companies/direct-email-settings/{resourceId}` returns: Get one direct e-mail setting. */
export type GetDirectEmailSettingResult = schema.DirectEmailSettingResult;

/**
 * Change a direct e-mail setting.
 *
 * Replaces a setting with the one in the body, so send every member again. Test the setting afterwards.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateDirectEmailSetting}
 */
export interface UpdateDirectEmailSettingInput {
/**
 * Change a direct e-mail setting.
 *
 * Replaces a setting with the one in the body, so send every member again. Test the setting afterwards.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateDirectEmailSetting}
 */
params: { path: {
/** The direct e-mail setting, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateDirectEmailSetting">["resourceId"];
} };
/**
 * Change a direct e-mail setting.
 *
 * Replaces a setting with the one in the body, so send every member again. Test the setting afterwards.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateDirectEmailSetting}
 */
body: schema.UpdateDirectEmailSettingRequest;
}
/** What `PUT /api/companies/direct-email-settings/{resourceId}` returns: Change a direct e-mail setting. */
export type UpdateDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Delete a direct e-mail setting.
 *
 * Removes a setting. The web UI does not offer this for the default: take the default away first.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteDirectEmailSetting}
 */
export interface DeleteDirectEmailSettingInput {
/**
 * Delete a direct e-mail setting.
 *
 * Removes a setting. The web UI does not offer this for the default: take the default away first.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteDirectEmailSetting}
 */
params: { path: {
/** The direct e-mail setting, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteDirectEmailSetting">["resourceId"];
} };
}
/** What `DELETE /api/companies/direct-email-settings/{resourceId}` returns: Delete a direct e-mail setting. */
export type DeleteDirectEmailSettingResult = schema.IdServiceResult;

/**
 * Get the latest end of a new company's license.
 *
 * Says until when the license of a new company may last if it starts on the given date. The limit is that of the calling company. Where there is no limit, `data` is an object with no members.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseExpiryDate}
 */
export interface GetLicenseExpiryDateInput {
/**
 * Get the latest end of a new company's license.
 *
 * Says until when the license of a new company may last if it starts on the given date. The limit is that of the calling company. Where there is no limit, `data` is an object with no members.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseExpiryDate}
 */
body: schema.LicenseExpiryDateRequest;
}
/** What `POST /api/companies/licenseexpirydate` returns: Get the latest end of a new company's license. */
export type GetLicenseExpiryDateResult = schema.LicenseExpiryDateResult;

/**
 * List the credential's companies.
 *
 * Returns the whole list at once, in short form: the own company for a Company Admin, every managed company for a Reseller. To choose a customer to work in, prefer the company search.
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
 * Lists, page by page, the companies that a Reseller credential manages. This is where Company IDs come from: take `companyResourceId` of a row and name it in later calls. A Company Admin credential is answered with a 403.
 *
 * Fields that the web UI filters by are `CompanyName`, `ResellerName`, `Tags`, `NumberOfUsers`, `TargetUserCount`, `LicenseEndDate` and `CreateTime`; with `Include`, `IndustryResourceId`, `LicenseTypeResourceId`, `ModuleResourceId` and `TrainingVendorId`; and, with `=` and a month such as `2026-03`, `MonthlyActiveUser`, `TrainingEnrolledMonth` and `TrainingConsumptionMonth`.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanies}
 */
export interface SearchCompaniesInput {
/**
 * Search managed companies.
 *
 * Lists, page by page, the companies that a Reseller credential manages. This is where Company IDs come from: take `companyResourceId` of a row and name it in later calls. A Company Admin credential is answered with a 403.
 *
 * Fields that the web UI filters by are `CompanyName`, `ResellerName`, `Tags`, `NumberOfUsers`, `TargetUserCount`, `LicenseEndDate` and `CreateTime`; with `Include`, `IndustryResourceId`, `LicenseTypeResourceId`, `ModuleResourceId` and `TrainingVendorId`; and, with `=` and a month such as `2026-03`, `MonthlyActiveUser`, `TrainingEnrolledMonth` and `TrainingConsumptionMonth`.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanies}
 */
body: SearchCompaniesBody;
}
/** The body of `POST /api/companies/search`. */
export interface SearchCompaniesBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CompanySearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CompanySearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. `CreateTime` and `CompanyName` are known to work. */
"orderBy": call.FieldOf<schema.Company>;
/** True for oldest or lowest first. */
"ascending": schema.CompanySearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.Company, schema.CompanySearchRequest["filter"]>;
/** Whether sub-companies are nested in the `children` of their parent. */
"isClustered"?: schema.CompanySearchRequest["isClustered"] | undefined;
/** True returns only the companies with more target users than their license allows. */
"isTargetUserCountExceededLimit"?: schema.CompanySearchRequest["isTargetUserCountExceededLimit"] | undefined;
}
/** What `POST /api/companies/search` returns: Search managed companies. */
export type SearchCompaniesResult = schema.CompanyPageResult;

/**
 * Export managed companies to a file.
 *
 * Writes the result of a company search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanies}
 */
export interface ExportCompaniesInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export managed companies to a file.
 *
 * Writes the result of a company search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanies}
 */
body: schema.CompanyExportRequest;
}

/**
 * Get one company.
 *
 * Returns everything known about one company, such as its license, locale and contact details.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
export interface GetCompanyInput {
/**
 * Get one company.
 *
 * Returns everything known about one company, such as its license, locale and contact details.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
params: { path: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId": PathOf<"getCompany">["resourceId"];
} };
}
/**
 * Get one company.
 *
 * Returns everything known about one company, such as its license, locale and contact details.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
export interface BoundGetCompanyInput {
/**
 * Get one company.
 *
 * Returns everything known about one company, such as its license, locale and contact details.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompany}
 */
params?: { path?: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId"?: PathOf<"getCompany">["resourceId"] | undefined;
} | undefined } | undefined;
}
/** What `GET /api/companies/{resourceId}` returns: Get one company. */
export type GetCompanyResult = schema.CompanyDetailResult;

/**
 * Change a company.
 *
 * Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
export interface UpdateCompanyInput {
/**
 * Change a company.
 *
 * Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
params: { path: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId": PathOf<"updateCompany">["resourceId"];
} };
/**
 * Change a company.
 *
 * Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
body: schema.UpdateCompanyForm;
}
/**
 * Change a company.
 *
 * Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
export interface BoundUpdateCompanyInput {
/**
 * Change a company.
 *
 * Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
params?: { path?: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId"?: PathOf<"updateCompany">["resourceId"] | undefined;
} | undefined } | undefined;
/**
 * Change a company.
 *
 * Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
 *
 * It runs in the company of the path parameter `resourceId`. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompany}
 */
body: schema.UpdateCompanyForm;
}
/** What `PUT /api/companies/{resourceId}` returns: Change a company. */
export type UpdateCompanyResult = schema.IdServiceResult;

/**
 * Delete a company.
 *
 * Deletes a company and everything in it: people, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
export interface DeleteCompanyInput {
/**
 * Delete a company.
 *
 * Deletes a company and everything in it: people, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
params: { path: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId": PathOf<"deleteCompany">["resourceId"];
} };
}
/**
 * Delete a company.
 *
 * Deletes a company and everything in it: people, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
export interface BoundDeleteCompanyInput {
/**
 * Delete a company.
 *
 * Deletes a company and everything in it: people, trainings, campaigns, reports and API clients. This cannot be undone.
 *
 * It runs in the company of the path parameter `resourceId`. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompany}
 */
params?: { path?: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId"?: PathOf<"deleteCompany">["resourceId"] | undefined;
} | undefined } | undefined;
}
/** What `DELETE /api/companies/{resourceId}` returns: Delete a company. */
export type DeleteCompanyResult = schema.IdServiceResult;

/**
 * Check how much of a license is used.
 *
 * Returns how many target users a company has and how many its license allows. Ask before adding people: there is no room where `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
export interface GetLicenseCheckInput {
/**
 * Check how much of a license is used.
 *
 * Returns how many target users a company has and how many its license allows. Ask before adding people: there is no room where `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
params: { path: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId": PathOf<"getLicenseCheck">["resourceId"];
} };
}
/**
 * Check how much of a license is used.
 *
 * Returns how many target users a company has and how many its license allows. Ask before adding people: there is no room where `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
export interface BoundGetLicenseCheckInput {
/**
 * Check how much of a license is used.
 *
 * Returns how many target users a company has and how many its license allows. Ask before adding people: there is no room where `isLimited` is true and either `isLicenseExceeded` is true or `activeUserCount` has reached `licenseLimit`.
 *
 * It runs in the company of the path parameter `resourceId`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLicenseCheck}
 */
params?: { path?: {
/** The company, by the `companyResourceId` of a search row. */
"resourceId"?: PathOf<"getLicenseCheck">["resourceId"] | undefined;
} | undefined } | undefined;
}
/** What `GET /api/companies/{resourceId}/license-check` returns: Check how much of a license is used. */
export type GetLicenseCheckResult = schema.LicenseCheckResult;

/**
 * List company groups.
 *
 * Returns every group of companies that a Reseller keeps, at once.
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
 * Adds a group, empty or with companies in it. The answer's `resourceId` names the group and is no Company ID.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCompanyGroup}
 */
export interface CreateCompanyGroupInput {
/**
 * Create a company group.
 *
 * Adds a group, empty or with companies in it. The answer's `resourceId` names the group and is no Company ID.
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
 * Deletes the groups listed in `items`, or, where `selectAll` is true, every group that `filter` matches at that moment except `excludedItems`. A filter that matches everything deletes all groups, so count with a search first. The companies are said to stay. The selection is the body of a DELETE, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroups}
 */
export interface DeleteCompanyGroupsInput {
/**
 * Delete several company groups.
 *
 * Deletes the groups listed in `items`, or, where `selectAll` is true, every group that `filter` matches at that moment except `excludedItems`. A filter that matches everything deletes all groups, so count with a search first. The companies are said to stay. The selection is the body of a DELETE, which some proxies drop.
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
 * Lists, page by page, the groups of companies that a Reseller keeps.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroups}
 */
export interface SearchCompanyGroupsInput {
/**
 * Search company groups.
 *
 * Lists, page by page, the groups of companies that a Reseller keeps.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroups}
 */
body: SearchCompanyGroupsBody;
}
/** The body of `POST /api/company-groups/search`. */
export interface SearchCompanyGroupsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CompanyGroupSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CompanyGroupSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.CompanyGroupSummary>;
/** True for oldest or lowest first. */
"ascending": schema.CompanyGroupSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.CompanyGroupSummary, schema.CompanyGroupSearchRequest["filter"]>;
/** A member of exports. Its effect on a search is not documented. */
"reportAllPages"?: schema.CompanyGroupSearchRequest["reportAllPages"] | undefined;
}
/** What `POST /api/company-groups/search` returns: Search company groups. */
export type SearchCompanyGroupsResult = schema.CompanyGroupSummaryPageResult;

/**
 * Search company groups, also of parent companies.
 *
 * Lists, page by page, the groups of the caller's company and of the companies above it. This is where the groups of a company form come from.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupsWithParent}
 */
export interface SearchCompanyGroupsWithParentInput {
/**
 * Search company groups, also of parent companies.
 *
 * Lists, page by page, the groups of the caller's company and of the companies above it. This is where the groups of a company form come from.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupsWithParent}
 */
body: SearchCompanyGroupsWithParentBody;
}
/** The body of `POST /api/company-groups/search-with-parent`. */
export interface SearchCompanyGroupsWithParentBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CompanyGroupSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CompanyGroupSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.CompanyGroupSummary>;
/** True for oldest or lowest first. */
"ascending": schema.CompanyGroupSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.CompanyGroupSummary, schema.CompanyGroupSearchRequest["filter"]>;
/** A member of exports. Its effect on a search is not documented. */
"reportAllPages"?: schema.CompanyGroupSearchRequest["reportAllPages"] | undefined;
}
/** What `POST /api/company-groups/search-with-parent` returns: Search company groups, also of parent companies. */
export type SearchCompanyGroupsWithParentResult = schema.CompanyGroupSummaryPageResult;

/**
 * Export company groups to a file.
 *
 * Writes the result of a company group search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroups}
 */
export interface ExportCompanyGroupsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export company groups to a file.
 *
 * Writes the result of a company group search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroups}
 */
body: schema.CompanyGroupExportRequest;
}

/**
 * Get one company group.
 *
 * Returns a group and how many companies it has. Which ones they are says `POST /api/company-groups/{resourceId}/companies/search`.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompanyGroup}
 */
export interface GetCompanyGroupInput {
/**
 * Get one company group.
 *
 * Returns a group and how many companies it has. Which ones they are says `POST /api/company-groups/{resourceId}/companies/search`.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCompanyGroup}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"getCompanyGroup">["resourceId"];
} };
}
/** What `GET /api/company-groups/{resourceId}` returns: Get one company group. */
export type GetCompanyGroupResult = schema.CompanyGroupResult;

/**
 * Change a company group.
 *
 * Gives a group another name, and other companies if the body names any. What becomes of its companies when the body leaves them out is not documented, so send them all.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroup}
 */
export interface UpdateCompanyGroupInput {
/**
 * Change a company group.
 *
 * Gives a group another name, and other companies if the body names any. What becomes of its companies when the body leaves them out is not documented, so send them all.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroup}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"updateCompanyGroup">["resourceId"];
} };
/**
 * Change a company group.
 *
 * Gives a group another name, and other companies if the body names any. What becomes of its companies when the body leaves them out is not documented, so send them all.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroup}
 */
body: schema.CompanyGroupRequest;
}
/** What `PUT /api/company-groups/{resourceId}` returns: Change a company group. */
export type UpdateCompanyGroupResult = schema.IdServiceResult;

/**
 * Delete a company group.
 *
 * Deletes a group. Its companies are said to stay, as only the group goes; the vendor does not say so in writing.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroup}
 */
export interface DeleteCompanyGroupInput {
/**
 * Delete a company group.
 *
 * Deletes a group. Its companies are said to stay, as only the group goes; the vendor does not say so in writing.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteCompanyGroup}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"deleteCompanyGroup">["resourceId"];
} };
}
/** What `DELETE /api/company-groups/{resourceId}` returns: Delete a company group. */
export type DeleteCompanyGroupResult = schema.IdServiceResult;

/**
 * Search the companies of a group.
 *
 * Lists, page by page, the companies that a group has. Take `companyResourceId` of a row and name it in later calls.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupCompanies}
 */
export interface SearchCompanyGroupCompaniesInput {
/**
 * Search the companies of a group.
 *
 * Lists, page by page, the companies that a group has. Take `companyResourceId` of a row and name it in later calls.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupCompanies}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"searchCompanyGroupCompanies">["resourceId"];
} };
/**
 * Search the companies of a group.
 *
 * Lists, page by page, the companies that a group has. Take `companyResourceId` of a row and name it in later calls.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyGroupCompanies}
 */
body: SearchCompanyGroupCompaniesBody;
}
/** The body of `POST /api/company-groups/{resourceId}/companies/search`. */
export interface SearchCompanyGroupCompaniesBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.GroupCompany>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.GroupCompany, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/company-groups/{resourceId}/companies/search` returns: Search the companies of a group. */
export type SearchCompanyGroupCompaniesResult = schema.GroupCompanyPageResult;

/**
 * Export the companies of a group to a file.
 *
 * Writes the result of a search in a group's companies to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroupCompanies}
 */
export interface ExportCompanyGroupCompaniesInput {
/**
 * Export the companies of a group to a file.
 *
 * Writes the result of a search in a group's companies to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroupCompanies}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"exportCompanyGroupCompanies">["resourceId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the companies of a group to a file.
 *
 * Writes the result of a search in a group's companies to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It spans all companies that a Reseller manages. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportCompanyGroupCompanies}
 */
body: schema.ExportRequest;
}

/**
 * Add companies to a group.
 *
 * Puts companies into a group. The ones that it already has stay; `DELETE` on the same path takes some out. The documentation also says that the list replaces them, so check the result where it matters.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroupParticipants}
 */
export interface UpdateCompanyGroupParticipantsInput {
/**
 * Add companies to a group.
 *
 * Puts companies into a group. The ones that it already has stay; `DELETE` on the same path takes some out. The documentation also says that the list replaces them, so check the result where it matters.
 *
 * It spans all companies that a Reseller manages. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCompanyGroupParticipants}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"updateCompanyGroupParticipants">["resourceId"];
} };
/**
 * Add companies to a group.
 *
 * Puts companies into a group. The ones that it already has stay; `DELETE` on the same path takes some out. The documentation also says that the list replaces them, so check the result where it matters.
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
 * Take companies out of a group.
 *
 * Takes the listed companies out of a group. The companies themselves stay, and so do the others of the group. The list is the body of a DELETE, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeCompanyGroupParticipants}
 */
export interface RemoveCompanyGroupParticipantsInput {
/**
 * Take companies out of a group.
 *
 * Takes the listed companies out of a group. The companies themselves stay, and so do the others of the group. The list is the body of a DELETE, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeCompanyGroupParticipants}
 */
params: { path: {
/** The company group, by its `resourceId`. It is no Company ID. */
"resourceId": PathOf<"removeCompanyGroupParticipants">["resourceId"];
} };
/**
 * Take companies out of a group.
 *
 * Takes the listed companies out of a group. The companies themselves stay, and so do the others of the group. The list is the body of a DELETE, which some proxies drop.
 *
 * It spans all companies that a Reseller manages. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeCompanyGroupParticipants}
 */
body: schema.CompanyGroupParticipantsRequest;
}
/** What `DELETE /api/company-groups/{resourceId}/participants` returns: Take companies out of a group. */
export type RemoveCompanyGroupParticipantsResult = schema.IdServiceResult;

/**
 * Create a custom field.
 *
 * Adds a field to the target users of the company. A target user's `customFields` give it a value.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createCustomField}
 */
export interface CreateCustomFieldInput {
/**
 * Create a custom field.
 *
 * Adds a field to the target users of the company. A target user's `customFields` give it a value.
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
 * Replaces the whole list of custom fields of the company. A field that is left out is deleted, presumably with the values that people have for it, and an empty list deletes all. There is no other way to delete a field. Read the list first, and send every field that is to stay. A refusal says why in `message`.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/replaceCustomFields}
 */
export interface ReplaceCustomFieldsInput {
/**
 * Replace all custom fields.
 *
 * Replaces the whole list of custom fields of the company. A field that is left out is deleted, presumably with the values that people have for it, and an empty list deletes all. There is no other way to delete a field. Read the list first, and send every field that is to stay. A refusal says why in `message`.
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
 * Returns every field that the company added to its target users, all at once. The web UI shows the active ones, ordered by `sortOrder`.
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
 * Returns one field that the company added to its target users.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCustomField}
 */
export interface GetCustomFieldInput {
/**
 * Get a custom field.
 *
 * Returns one field that the company added to its target users.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getCustomField}
 */
params: { path: {
/** The custom field, by the `resourceId` of the company's list. */
"resourceId": PathOf<"getCustomField">["resourceId"];
} };
}
/** What `GET /api/custom-fields/{resourceId}` returns: Get a custom field. */
export type GetCustomFieldResult = schema.CustomFieldResult;

/**
 * Update a custom field.
 *
 * Replaces one custom field, so send every member that it has. The body repeats the field's `resourceId`. Set `isActive` to false to hide a field and keep its values.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCustomField}
 */
export interface UpdateCustomFieldInput {
/**
 * Update a custom field.
 *
 * Replaces one custom field, so send every member that it has. The body repeats the field's `resourceId`. Set `isActive` to false to hide a field and keep its values.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateCustomField}
 */
params: { path: {
/** The custom field, by the `resourceId` of the company's list. */
"resourceId": PathOf<"updateCustomField">["resourceId"];
} };
/**
 * Update a custom field.
 *
 * Replaces one custom field, so send every member that it has. The body repeats the field's `resourceId`. Set `isActive` to false to hide a field and keep its values.
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
 * Plans to send a training, survey or other content to target groups, or to people that a phishing campaign chooses. The `id` of the answer is the enrollment; send it with the send operation. An enrollment with no schedule may be sent at once, without that operation: the web UI leaves the schedule out to send at once.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createEnrollment}
 */
export interface CreateEnrollmentInput {
/**
 * Create an enrollment.
 *
 * Plans to send a training, survey or other content to target groups, or to people that a phishing campaign chooses. The `id` of the answer is the enrollment; send it with the send operation. An enrollment with no schedule may be sent at once, without that operation: the web UI leaves the schedule out to send at once.
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
 * Lists, page by page, the enrollments that were deleted and can still be restored. The rows are those of the enrollment search, with the status `Archived`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchArchivedEnrollments}
 */
export interface SearchArchivedEnrollmentsInput {
/**
 * Search archived enrollments.
 *
 * Lists, page by page, the enrollments that were deleted and can still be restored. The rows are those of the enrollment search, with the status `Archived`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchArchivedEnrollments}
 */
body: SearchArchivedEnrollmentsBody;
}
/** The body of `POST /api/enrollments/archive/search`. */
export interface SearchArchivedEnrollmentsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.EnrollmentSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.EnrollmentSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.EnrollmentSummary>;
/** True for oldest or lowest first. */
"ascending": schema.EnrollmentSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EnrollmentSummary, schema.EnrollmentSearchRequest["filter"]>;
/**
 * Only enrollments of one kind of content, where `SCORM` is a training. Null or absent for every kind. The enrollment form lists the values that an installation has.
 *
 * Known values: "SCORM", "LearningPath", "Poster", "Infographic", "Screensaver", "Survey".
 */
"enrollmentType"?: schema.EnrollmentSearchRequest["enrollmentType"] | undefined;
}
/** What `POST /api/enrollments/archive/search` returns: Search archived enrollments. */
export type SearchArchivedEnrollmentsResult = schema.EnrollmentSummaryPageResponse;

/**
 * Delete an archived enrollment for good.
 *
 * Removes an enrollment from the archive for good. Nothing brings it back. `deleteEnrollment` is what moves an enrollment into the archive.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteArchivedEnrollment}
 */
export interface DeleteArchivedEnrollmentInput {
/**
 * Delete an archived enrollment for good.
 *
 * Removes an enrollment from the archive for good. Nothing brings it back. `deleteEnrollment` is what moves an enrollment into the archive.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteArchivedEnrollment}
 */
params: { path: {
/** The archived enrollment, by the `enrollmentId` of a row of the archive. */
"resourceId": PathOf<"deleteArchivedEnrollment">["resourceId"];
} };
}
/** What `DELETE /api/enrollments/archive/{resourceId}` returns: Delete an archived enrollment for good. */
export type DeleteArchivedEnrollmentResult = schema.IdDataResponse;

/**
 * Restore an archived enrollment.
 *
 * Takes an enrollment out of the archive, which undoes its deletion. It takes no body. Whether it goes on where it was is not documented.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/restoreEnrollment}
 */
export interface RestoreEnrollmentInput {
/**
 * Restore an archived enrollment.
 *
 * Takes an enrollment out of the archive, which undoes its deletion. It takes no body. Whether it goes on where it was is not documented.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/restoreEnrollment}
 */
params: { path: {
/** The archived enrollment, by the `enrollmentId` of a row of the archive. */
"resourceId": PathOf<"restoreEnrollment">["resourceId"];
} };
}
/** What `POST /api/enrollments/archive/{resourceId}/restore` returns: Restore an archived enrollment. */
export type RestoreEnrollmentResult = schema.IdDataResponse;

/**
 * Get the choices for an enrollment.
 *
 * Returns the values that the members of an enrollment can have in this installation, such as its types, and the e-mail templates for it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getEnrollmentFormDetails}
 */
export interface GetEnrollmentFormDetailsInput {
}
/** What `GET /api/enrollments/form-details` returns: Get the choices for an enrollment. */
export type GetEnrollmentFormDetailsResult = schema.EnrollmentFormDetailsResponse;

/**
 * Search enrollments.
 *
 * Lists, page by page, the trainings and surveys that were sent or are planned. The `enrollmentId` of a row leads to the enrollment's reports. Enrollments marked as tests are listed too.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollments}
 */
export interface SearchEnrollmentsInput {
/**
 * Search enrollments.
 *
 * Lists, page by page, the trainings and surveys that were sent or are planned. The `enrollmentId` of a row leads to the enrollment's reports. Enrollments marked as tests are listed too.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollments}
 */
body: SearchEnrollmentsBody;
}
/** The body of `POST /api/enrollments/search`. */
export interface SearchEnrollmentsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.EnrollmentSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.EnrollmentSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.EnrollmentSummary>;
/** True for oldest or lowest first. */
"ascending": schema.EnrollmentSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EnrollmentSummary, schema.EnrollmentSearchRequest["filter"]>;
/**
 * Only enrollments of one kind of content, where `SCORM` is a training. Null or absent for every kind. The enrollment form lists the values that an installation has.
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
 * Writes the result of an enrollment search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportEnrollments}
 */
export interface ExportEnrollmentsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export enrollments to a file.
 *
 * Writes the result of an enrollment search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportEnrollments}
 */
body: schema.EnrollmentExportRequest;
}

/**
 * Search the certificates of an enrollment.
 *
 * Lists, page by page, the certificates that an enrollment awarded, and whether each was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollmentCertificates}
 */
export interface SearchEnrollmentCertificatesInput {
/**
 * Search the certificates of an enrollment.
 *
 * Lists, page by page, the certificates that an enrollment awarded, and whether each was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollmentCertificates}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchEnrollmentCertificates">["enrollmentId"];
} };
/**
 * Search the certificates of an enrollment.
 *
 * Lists, page by page, the certificates that an enrollment awarded, and whether each was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchEnrollmentCertificates}
 */
body: SearchEnrollmentCertificatesBody;
}
/** The body of `POST /api/enrollments/{enrollmentId}/certificates/search`. */
export interface SearchEnrollmentCertificatesBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CertificateSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CertificateSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. */
"orderBy": call.FieldOf<schema.EnrollmentCertificate>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CertificateSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EnrollmentCertificate, schema.CertificateSearchRequest["filter"]>;
}
/** What `POST /api/enrollments/{enrollmentId}/certificates/search` returns: Search the certificates of an enrollment. */
export type SearchEnrollmentCertificatesResult = schema.EnrollmentCertificatePageResponse;

/**
 * Stop the automatic enrollment of an enrollment.
 *
 * Ends the enrollment of people who join a target group later; those who are enrolled stay so. It takes no body. No operation starts it again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentAutoEnroll}
 */
export interface StopEnrollmentAutoEnrollInput {
/**
 * Stop the automatic enrollment of an enrollment.
 *
 * Ends the enrollment of people who join a target group later; those who are enrolled stay so. It takes no body. No operation starts it again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentAutoEnroll}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"stopEnrollmentAutoEnroll">["enrollmentId"];
} };
}
/** What `POST /api/enrollments/{enrollmentId}/stop-autoenroll` returns: Stop the automatic enrollment of an enrollment. */
export type StopEnrollmentAutoEnrollResult = schema.EnrollmentDetailResponse;

/**
 * Stop the reminders of an enrollment.
 *
 * Ends the reminders of an enrollment; the enrollment itself goes on. It takes no body. Afterwards `enrollmentReminder.stopTime` of the enrollment says when. No operation starts them again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentReminder}
 */
export interface StopEnrollmentReminderInput {
/**
 * Stop the reminders of an enrollment.
 *
 * Ends the reminders of an enrollment; the enrollment itself goes on. It takes no body. Afterwards `enrollmentReminder.stopTime` of the enrollment says when. No operation starts them again.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollmentReminder}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"stopEnrollmentReminder">["enrollmentId"];
} };
}
/** What `POST /api/enrollments/{enrollmentId}/stop-reminder` returns: Stop the reminders of an enrollment. */
export type StopEnrollmentReminderResult = schema.EnrollmentDetailResponse;

/**
 * Get one enrollment.
 *
 * Returns how an enrollment was set up: its content, recipients, schedule, reminders and certificate.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getEnrollment}
 */
export interface GetEnrollmentInput {
/**
 * Get one enrollment.
 *
 * Returns how an enrollment was set up: its content, recipients, schedule, reminders and certificate.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getEnrollment}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"resourceId": PathOf<"getEnrollment">["resourceId"];
} };
}
/** What `GET /api/enrollments/{resourceId}` returns: Get one enrollment. */
export type GetEnrollmentResult = schema.EnrollmentResponse;

/**
 * Change an enrollment.
 *
 * Changes the name, test mark or schedule of an enrollment. Read the enrollment first and send back what is to stay, since it is not known whether a member that is left out keeps its value. It sends nothing by itself, but an earlier date sends earlier.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateEnrollment}
 */
export interface UpdateEnrollmentInput {
/**
 * Change an enrollment.
 *
 * Changes the name, test mark or schedule of an enrollment. Read the enrollment first and send back what is to stay, since it is not known whether a member that is left out keeps its value. It sends nothing by itself, but an earlier date sends earlier.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateEnrollment}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"resourceId": PathOf<"updateEnrollment">["resourceId"];
} };
/**
 * Change an enrollment.
 *
 * Changes the name, test mark or schedule of an enrollment. Read the enrollment first and send back what is to stay, since it is not known whether a member that is left out keeps its value. It sends nothing by itself, but an earlier date sends earlier.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateEnrollment}
 */
body: schema.UpdateEnrollmentRequest;
}
/** What `PUT /api/enrollments/{resourceId}` returns: Change an enrollment. */
export type UpdateEnrollmentResult = schema.EnrollmentDetailResponse;

/**
 * Archive an enrollment.
 *
 * Moves an enrollment into the archive. `restoreEnrollment` brings it back, and `deleteArchivedEnrollment` removes it for good.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteEnrollment}
 */
export interface DeleteEnrollmentInput {
/**
 * Archive an enrollment.
 *
 * Moves an enrollment into the archive. `restoreEnrollment` brings it back, and `deleteArchivedEnrollment` removes it for good.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteEnrollment}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"resourceId": PathOf<"deleteEnrollment">["resourceId"];
} };
}
/** What `DELETE /api/enrollments/{resourceId}` returns: Archive an enrollment. */
export type DeleteEnrollmentResult = schema.IdDataResponse;

/**
 * List the languages of a training.
 *
 * Returns, at once, the languages in which the content of one training is available. The `id` of a row is what `languageIds` of a new enrollment and `trainingLanguageIds` of a campaign take.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingContentLanguages}
 */
export interface ListTrainingContentLanguagesInput {
/**
 * List the languages of a training.
 *
 * Returns, at once, the languages in which the content of one training is available. The `id` of a row is what `languageIds` of a new enrollment and `trainingLanguageIds` of a campaign take.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingContentLanguages}
 */
params: { path: {
/** The training, by the `trainingId` of a row of the training search. It is not the id of an enrollment. */
"resourceId": PathOf<"listTrainingContentLanguages">["resourceId"];
} };
}
/** What `GET /api/enrollments/{resourceId}/languages` returns: List the languages of a training. */
export type ListTrainingContentLanguagesResult = schema.TrainingLanguageListResponse;

/**
 * Send an enrollment.
 *
 * Sends the content of an enrollment to its recipients, which reaches real people. It takes no body. Whether a second call sends again is not documented, so do not repeat it.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendEnrollment}
 */
export interface SendEnrollmentInput {
/**
 * Send an enrollment.
 *
 * Sends the content of an enrollment to its recipients, which reaches real people. It takes no body. Whether a second call sends again is not documented, so do not repeat it.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendEnrollment}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"resourceId": PathOf<"sendEnrollment">["resourceId"];
} };
}
/** What `POST /api/enrollments/{resourceId}/send` returns: Send an enrollment. */
export type SendEnrollmentResult = schema.IdDataResponse;

/**
 * Stop an enrollment.
 *
 * Ends an enrollment before it is finished; its status becomes `Stopped`. It takes no body. No operation resumes a stopped enrollment.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollment}
 */
export interface StopEnrollmentInput {
/**
 * Stop an enrollment.
 *
 * Ends an enrollment before it is finished; its status becomes `Stopped`. It takes no body. No operation resumes a stopped enrollment.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopEnrollment}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"resourceId": PathOf<"stopEnrollment">["resourceId"];
} };
}
/** What `POST /api/enrollments/{resourceId}/stop` returns: Stop an enrollment. */
export type StopEnrollmentResult = schema.IdDataResponse;

/**
 * Create an executive report.
 *
 * Creates a report from widgets of the catalog of metrics and, if the request has `scheduling`, a schedule by which it is sent.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createExecutiveReport}
 */
export interface CreateExecutiveReportInput {
/**
 * Create an executive report.
 *
 * Creates a report from widgets of the catalog of metrics and, if the request has `scheduling`, a schedule by which it is sent.
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
 * Returns the figures behind widgets over a period. Their ids come from a report or from the list of metrics; the search of reports does not return them.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExecutiveReportWidgetData}
 */
export interface ListExecutiveReportWidgetDataInput {
/**
 * Get the data of report widgets.
 *
 * Returns the figures behind widgets over a period. Their ids come from a report or from the list of metrics; the search of reports does not return them.
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
 * Returns the catalog of widgets that a report can be made of, grouped by metric, at once. The `resourceId` of a widget is what the operation for widget data takes in `widgetIds`.
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
 * Returns the executive reports with a name that matches, all at once. It does not return their widgets; a single report does.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExecutiveReports}
 */
export interface SearchExecutiveReportsInput {
/**
 * Search executive reports.
 *
 * Returns the executive reports with a name that matches, all at once. It does not return their widgets; a single report does.
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
 * Returns one report with its period and its widgets. Pass the `resourceId` of a widget to the operation for widget data to get its figures.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getExecutiveReport}
 */
export interface GetExecutiveReportInput {
/**
 * Get an executive report.
 *
 * Returns one report with its period and its widgets. Pass the `resourceId` of a widget to the operation for widget data to get its figures.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getExecutiveReport}
 */
params: { path: {
/** The report, by the `resourceId` of a search row. */
"resourceId": PathOf<"getExecutiveReport">["resourceId"];
} };
}
/** What `GET /api/executive-report/{resourceId}` returns: Get an executive report. */
export type GetExecutiveReportResult = schema.ExecutiveReportDetailResult;

/**
 * Change an executive report.
 *
 * Replaces a report and the widgets on it. A report with `isEditable` false cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateExecutiveReport}
 */
export interface UpdateExecutiveReportInput {
/**
 * Change an executive report.
 *
 * Replaces a report and the widgets on it. A report with `isEditable` false cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateExecutiveReport}
 */
params: { path: {
/** The report, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateExecutiveReport">["resourceId"];
} };
/**
 * Change an executive report.
 *
 * Replaces a report and the widgets on it. A report with `isEditable` false cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateExecutiveReport}
 */
body: schema.UpdateExecutiveReportRequest;
}
/** What `PUT /api/executive-report/{resourceId}` returns: Change an executive report. */
export type UpdateExecutiveReportResult = schema.IdServiceResult;

/**
 * Delete an executive report.
 *
 * Deletes a report. What becomes of the schedules that send it is not documented. A report with `isDeletable` false cannot be deleted.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteExecutiveReport}
 */
export interface DeleteExecutiveReportInput {
/**
 * Delete an executive report.
 *
 * Deletes a report. What becomes of the schedules that send it is not documented. A report with `isDeletable` false cannot be deleted.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteExecutiveReport}
 */
params: { path: {
/** The report, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteExecutiveReport">["resourceId"];
} };
}
/** What `DELETE /api/executive-report/{resourceId}` returns: Delete an executive report. */
export type DeleteExecutiveReportResult = schema.IdServiceResult;

/**
 * List background jobs.
 *
 * Returns the jobs that run in the background for a company, such as the import of people, with their progress. The whole list comes at once. Ask again every few seconds until `isFinished`.
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
 * Get one background job.
 *
 * Returns a job with its parts and what went wrong in each of them, such as the people that an import did not add.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getJob}
 */
export interface GetJobInput {
/**
 * Get one background job.
 *
 * Returns a job with its parts and what went wrong in each of them, such as the people that an import did not add.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getJob}
 */
params: { path: {
/** The job, by the `resourceId` of a job in the list. */
"resourceId": PathOf<"getJob">["resourceId"];
} };
}
/** What `GET /api/jobs/{resourceId}` returns: Get one background job. */
export type GetJobResult = schema.JobDetailResult;

/**
 * List the languages of the platform.
 *
 * Returns the languages of the platform. The web UI does not call this and takes languages from look-up type 21, which is the safer source of ids.
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
 * Get the options of leaderboard filters.
 *
 * Returns the values that `actionTypes`, `products` and `difficultyTypes` of a timeline take: send the `value` of an option.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getLeaderboardFormDetails}
 */
export interface GetLeaderboardFormDetailsInput {
}
/** What `GET /api/leaderboard/form-details` returns: Get the options of leaderboard filters. */
export type GetLeaderboardFormDetailsResult = schema.LeaderboardFormDetailsResult;

/**
 * List the leaderboard.
 *
 * Lists, page by page, people by the points that they have earned. The paging members of the request stand in `pagination`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLeaderboard}
 */
export interface ListLeaderboardInput {
/**
 * List the leaderboard.
 *
 * Lists, page by page, people by the points that they have earned. The paging members of the request stand in `pagination`.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLeaderboard}
 */
body: ListLeaderboardBody;
}
/** The body of `POST /api/leaderboard/get-all`. */
export interface ListLeaderboardBody {
/** The period that counts: 0 `LastMonth`, 1 `Last3Months`, 2 `Last6Months`, 3 `LastYear`, 4 `ThisYear`, or 5 `Custom`, which is given by dates. The number is the safe choice in a request; a response may have the name. */
"datePeriod"?: schema.LeaderboardSearchRequest["datePeriod"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"startDate"?: schema.LeaderboardSearchRequest["startDate"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"endDate"?: schema.LeaderboardSearchRequest["endDate"] | undefined;
/** Narrows a search by fields with a type. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.LeaderboardEntry, schema.LeaderboardSearchRequest["filter"]>;
/** The page to return, and its order. Other searches have these members in the request itself. */
"pagination": call.By<schema.LeaderboardEntry, schema.LeaderboardSearchRequest["pagination"]>;
}
/** What `POST /api/leaderboard/get-all` returns: List the leaderboard. */
export type ListLeaderboardResult = schema.LeaderboardEntryPageResult;

/**
 * Export the leaderboard to a file.
 *
 * Writes the leaderboard to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportLeaderboard}
 */
export interface ExportLeaderboardInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export the leaderboard to a file.
 *
 * Writes the leaderboard to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportLeaderboard}
 */
body: schema.LeaderboardExportRequest;
}

/**
 * List the top performers.
 *
 * Lists, page by page, the people with the best results. The paging members of the request stand in `pagination`; without them, the API decides how many people it returns.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTopPerformers}
 */
export interface ListTopPerformersInput {
/**
 * List the top performers.
 *
 * Lists, page by page, the people with the best results. The paging members of the request stand in `pagination`; without them, the API decides how many people it returns.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTopPerformers}
 */
body: ListTopPerformersBody;
}
/** The body of `POST /api/leaderboard/get-top-performers`. */
export interface ListTopPerformersBody {
/** The period that counts: 0 `LastMonth`, 1 `Last3Months`, 2 `Last6Months`, 3 `LastYear`, 4 `ThisYear`, or 5 `Custom`, which is given by dates. The number is the safe choice in a request; a response may have the name. */
"datePeriod"?: schema.TopPerformersRequest["datePeriod"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"startDate"?: schema.TopPerformersRequest["startDate"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"endDate"?: schema.TopPerformersRequest["endDate"] | undefined;
/** Narrows a search by fields with a type. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter"?: call.By<schema.LeaderboardEntry, schema.TopPerformersRequest["filter"]> | undefined;
/** The page to return, and its order. Other searches have these members in the request itself. */
"pagination"?: call.By<schema.LeaderboardEntry, schema.TopPerformersRequest["pagination"]> | undefined;
}
/** What `POST /api/leaderboard/get-top-performers` returns: List the top performers. */
export type ListTopPerformersResult = schema.LeaderboardEntryPageResult;

/**
 * List what a person's points come from.
 *
 * Lists, page by page, what one person did and how many points each action gave or cost. The paging members of the request stand in `pagination`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserTimeline}
 */
export interface ListUserTimelineInput {
/**
 * List what a person's points come from.
 *
 * Lists, page by page, what one person did and how many points each action gave or cost. The paging members of the request stand in `pagination`.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserTimeline}
 */
body: ListUserTimelineBody;
}
/** The body of `POST /api/leaderboard/get-user-timeline`. */
export interface ListUserTimelineBody {
/** The person, by the `targetUserResourceId` of a leaderboard row or the `resourceId` of a target user. */
"targetUserResourceId": schema.UserTimelineRequest["targetUserResourceId"];
/** Returns only these kinds of actions, by the `value` of an option of the form details. */
"actionTypes"?: schema.UserTimelineRequest["actionTypes"] | undefined;
/** Returns only scenarios of these difficulties, by the `value` of an option of the form details. */
"difficultyTypes"?: schema.UserTimelineRequest["difficultyTypes"] | undefined;
/** Returns only actions in these products, by the `value` of an option of the form details. */
"products"?: schema.UserTimelineRequest["products"] | undefined;
/** The period that counts: 0 `LastMonth`, 1 `Last3Months`, 2 `Last6Months`, 3 `LastYear`, 4 `ThisYear`, or 5 `Custom`, which is given by dates. The number is the safe choice in a request; a response may have the name. */
"datePeriod"?: schema.UserTimelineRequest["datePeriod"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"startDate"?: schema.UserTimelineRequest["startDate"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"endDate"?: schema.UserTimelineRequest["endDate"] | undefined;
/** The page to return, and its order. Other searches have these members in the request itself. */
"pagination": call.By<schema.UserTimelineEvent, schema.UserTimelineRequest["pagination"]>;
/** True returns only actions that cost points. */
"showOnlyFailedEvents"?: schema.UserTimelineRequest["showOnlyFailedEvents"] | undefined;
}
/** What `POST /api/leaderboard/get-user-timeline` returns: List what a person's points come from. */
export type ListUserTimelineResult = schema.UserTimelineEventPageResult;

/**
 * Export a person's timeline to a file.
 *
 * Writes one person's timeline to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportUserTimeline}
 */
export interface ExportUserTimelineInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export a person's timeline to a file.
 *
 * Writes one person's timeline to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportUserTimeline}
 */
body: schema.UserTimelineExportRequest;
}

/**
 * Search the leaderboard with timelines.
 *
 * Returns a page of the leaderboard and, if `includeTimeline` is true, a page of each person's timeline. `userPagination` selects the page of people, `timelinePagination` presumably the page of each timeline. Ask for further pages until you have `totalUserCount` people.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchLeaderboardWithTimeline}
 */
export interface SearchLeaderboardWithTimelineInput {
/**
 * Search the leaderboard with timelines.
 *
 * Returns a page of the leaderboard and, if `includeTimeline` is true, a page of each person's timeline. `userPagination` selects the page of people, `timelinePagination` presumably the page of each timeline. Ask for further pages until you have `totalUserCount` people.
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
 * List a person's performance.
 *
 * Returns one person's performance, one row for each kind of simulation. It is not paged.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserPerformance}
 */
export interface ListUserPerformanceInput {
/**
 * List a person's performance.
 *
 * Returns one person's performance, one row for each kind of simulation. It is not paged.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listUserPerformance}
 */
body: schema.UserPerformanceRequest;
}
/** What `POST /api/leaderboard/user-performance` returns: List a person's performance. */
export type ListUserPerformanceResult = schema.UserPerformanceListResult;

/**
 * List the values of several look-ups.
 *
 * Returns the values of several types of look-up in one list: by their numbers in `typeIdList`, or of one type by its name in `typeName`. Each value says its type. This is where the ids of a company form come from, except its license modules. The lists are the same for every company and change rarely, so keep them.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookups}
 */
export interface ListLookupsInput {
/**
 * List the values of several look-ups.
 *
 * Returns the values of several types of look-up in one list: by their numbers in `typeIdList`, or of one type by its name in `typeName`. Each value says its type. This is where the ids of a company form come from, except its license modules. The lists are the same for every company and change rarely, so keep them.
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
 * List the defaults of countries.
 *
 * Returns for each country its usual date format, clock, time zone, language and telephone code, to fill in the form of a new company. Find the row whose `countryCode` is the `code` of the country's look-up value.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listCountryDefaults}
 */
export interface ListCountryDefaultsInput {
}
/** What `GET /api/lookups/country-timezones` returns: List the defaults of countries. */
export type ListCountryDefaultsResult = schema.CountryDefaultsListResult;

/**
 * Get the license catalog.
 *
 * Returns the license types with their modules, and all modules. The license type and the modules of a company form come from here. If no type has exactly the chosen modules, the type named `Custom` is the one to take. Modules that are not available cannot be licensed.
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
 * Returns every value of one type of look-up, such as all countries. The list is the same for every company and changes rarely, so keep it. Several types at once come from `POST /api/lookups`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookup}
 */
export interface ListLookupInput {
/**
 * List the values of one look-up.
 *
 * Returns every value of one type of look-up, such as all countries. The list is the same for every company and changes rarely, so keep it. Several types at once come from `POST /api/lookups`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listLookup}
 */
params: { path: {
/**
 * The type of look-up, by the `id` of a code type: 1 countries, 2 industries, 3 license types, 4 license periods, 5 notification template types, 6 training content types, 7 SMTP configuration types, 12 SMTP service providers, 19 simulation methods, 20 difficulties, 21 languages. There are more.
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
 * Lists, page by page, the messages that told people about an enrollment, and whether each was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchNotifications}
 */
export interface SearchNotificationsInput {
/**
 * Search the notifications of an enrollment.
 *
 * Lists, page by page, the messages that told people about an enrollment, and whether each was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchNotifications}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchNotifications">["enrollmentId"];
} };
/**
 * Search the notifications of an enrollment.
 *
 * Lists, page by page, the messages that told people about an enrollment, and whether each was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchNotifications}
 */
body: SearchNotificationsBody;
}
/** The body of `POST /api/notifications/{enrollmentId}/search`. */
export interface SearchNotificationsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.NotificationLogSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.NotificationLogSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase, such as `CreateTime`. */
"orderBy": call.FieldOf<schema.NotificationLog>;
/** True for oldest or lowest first. */
"ascending": schema.NotificationLogSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.NotificationLog, schema.NotificationLogSearchRequest["filter"]>;
/** The enrollment again, which the path names already. */
"enrollmentId"?: schema.NotificationLogSearchRequest["enrollmentId"] | undefined;
/** Returns only notifications in one state. The values are not published. */
"status"?: schema.NotificationLogSearchRequest["status"] | undefined;
/** Returns only notifications of one kind. The values are not published. */
"type"?: schema.NotificationLogSearchRequest["type"] | undefined;
}
/** What `POST /api/notifications/{enrollmentId}/search` returns: Search the notifications of an enrollment. */
export type SearchNotificationsResult = schema.NotificationLogPageResponse;

/**
 * List the permissions that a role can have.
 *
 * Returns every permission of the platform at once, as a tree. The leaves are the permissions; the other nodes group them. A permission can be disabled for a company, for example by its license.
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
 * Creates a campaign: which scenarios it sends to which target groups, and when. The safe order is to create it with schedule `2` (save for later), and then to start it by its `resourceId`. With schedule `1`, creating it already launches it and sends real messages; a start after that makes a second launch.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createPhishingCampaign}
 */
export interface CreatePhishingCampaignInput {
/**
 * Create a phishing campaign.
 *
 * Creates a campaign: which scenarios it sends to which target groups, and when. The safe order is to create it with schedule `2` (save for later), and then to start it by its `resourceId`. With schedule `1`, creating it already launches it and sends real messages; a start after that makes a second launch.
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
 * Search what people did in phishing campaigns.
 *
 * Lists, page by page, what people did in all phishing campaigns of a period: one row for each person and campaign, or for each person with `groupByUser`. No row names its company.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingActivityUsers}
 */
export interface SearchPhishingActivityUsersInput {
/**
 * Search what people did in phishing campaigns.
 *
 * Lists, page by page, what people did in all phishing campaigns of a period: one row for each person and campaign, or for each person with `groupByUser`. No row names its company.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingActivityUsers}
 */
body: SearchPhishingActivityUsersBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/activity-users/search`. */
export interface SearchPhishingActivityUsersBody {
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"startDate"?: schema.PhishingActivityUserSearchRequest["startDate"] | undefined;
/** A date, perhaps with a time: ISO 8601, or the date format of the caller's account, such as `2026/06/26 10:00`. Do not count on one format. Null if there is none. */
"endDate"?: schema.PhishingActivityUserSearchRequest["endDate"] | undefined;
/** The page to return; the first is 1. */
"pageNumber": schema.PhishingActivityUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PhishingActivityUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. With `groupByUser`, one that is filled: a name, the e-mail address or a count. */
"orderBy": call.FieldOf<schema.PhishingActivityUser>;
/** True for A to Z, or lowest first. */
"ascending": schema.PhishingActivityUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.PhishingActivityUser, schema.PhishingActivityUserSearchRequest["filter"]>;
/** True returns one row for each person, with names, e-mail address and counts only. */
"groupByUser"?: schema.PhishingActivityUserSearchRequest["groupByUser"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/activity-users/search` returns: Search what people did in phishing campaigns. */
export type SearchPhishingActivityUsersResult = schema.PhishingActivityUserPageResult;

/**
 * Download the whole report of a phishing campaign job.
 *
 * Returns everything about one launch as an Excel file, which is made in the background: 200 has the file, 201 says that its making has begun, 202 that it is being made. After a 201 or 202, ask again a little later.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadPhishingCampaignReport}
 */
export interface DownloadPhishingCampaignReportInput {
/**
 * Download the whole report of a phishing campaign job.
 *
 * Returns everything about one launch as an Excel file, which is made in the background: 200 has the file, 201 says that its making has begun, 202 that it is being made. After a 201 or 202, ask again a little later.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadPhishingCampaignReport}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"downloadPhishingCampaignReport">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"downloadPhishingCampaignReport">["instanceGroup"];
}; query?: {
/**
 * Whether to leave out the activity of bots, such as security sandboxes.
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
 * Lists, page by page, what became of each launch of a phishing campaign. A row's `phishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it. Sort by `Name`: some other values of `orderBy` are refused, `CreateTime` among them.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobs}
 */
export interface SearchPhishingCampaignJobsInput {
/**
 * Search phishing campaign jobs.
 *
 * Lists, page by page, what became of each launch of a phishing campaign. A row's `phishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it. Sort by `Name`: some other values of `orderBy` are refused, `CreateTime` among them.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobs}
 */
body: SearchPhishingCampaignJobsBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search`. */
export interface SearchPhishingCampaignJobsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.CampaignJob>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.CampaignJob, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search` returns: Search phishing campaign jobs. */
export type SearchPhishingCampaignJobsResult = schema.CampaignJobPageResult;

/**
 * Search when a person clicked in the e-mail.
 *
 * Lists, page by page, each click in the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailClicked}
 */
export interface SearchPhishingEmailClickedInput {
/**
 * Search when a person clicked in the e-mail.
 *
 * Lists, page by page, each click in the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailClicked}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingEmailClicked">["resourceId"];
} };
/**
 * Search when a person clicked in the e-mail.
 *
 * Lists, page by page, each click in the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailClicked}
 */
body: SearchPhishingEmailClickedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}`. */
export interface SearchPhishingEmailClickedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.EmailClickedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EmailClickedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}` returns: Search when a person clicked in the e-mail. */
export type SearchPhishingEmailClickedResult = schema.EmailClickedEventPageResult;

/**
 * Search when a person opened the attachment.
 *
 * Lists, page by page, each opening of the attachment of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingAttachmentOpened}
 */
export interface SearchPhishingAttachmentOpenedInput {
/**
 * Search when a person opened the attachment.
 *
 * Lists, page by page, each opening of the attachment of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingAttachmentOpened}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingAttachmentOpened">["resourceId"];
} };
/**
 * Search when a person opened the attachment.
 *
 * Lists, page by page, each opening of the attachment of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingAttachmentOpened}
 */
body: SearchPhishingAttachmentOpenedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}`. */
export interface SearchPhishingAttachmentOpenedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.AttachmentOpenedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.AttachmentOpenedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}` returns: Search when a person opened the attachment. */
export type SearchPhishingAttachmentOpenedResult = schema.AttachmentOpenedEventPageResult;

/**
 * Search when a person opened the e-mail.
 *
 * Lists, page by page, each opening of the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailOpened}
 */
export interface SearchPhishingEmailOpenedInput {
/**
 * Search when a person opened the e-mail.
 *
 * Lists, page by page, each opening of the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailOpened}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingEmailOpened">["resourceId"];
} };
/**
 * Search when a person opened the e-mail.
 *
 * Lists, page by page, each opening of the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailOpened}
 */
body: SearchPhishingEmailOpenedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}`. */
export interface SearchPhishingEmailOpenedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.EmailOpenedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EmailOpenedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}` returns: Search when a person opened the e-mail. */
export type SearchPhishingEmailOpenedResult = schema.EmailOpenedEventPageResult;

/**
 * Search the replies of a person to the e-mail.
 *
 * Lists, page by page, the replies of one person in one phishing campaign. Their text is there if the campaign keeps it.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReplied}
 */
export interface SearchPhishingEmailRepliedInput {
/**
 * Search the replies of a person to the e-mail.
 *
 * Lists, page by page, the replies of one person in one phishing campaign. Their text is there if the campaign keeps it.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReplied}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingEmailReplied">["resourceId"];
} };
/**
 * Search the replies of a person to the e-mail.
 *
 * Lists, page by page, the replies of one person in one phishing campaign. Their text is there if the campaign keeps it.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReplied}
 */
body: SearchPhishingEmailRepliedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}`. */
export interface SearchPhishingEmailRepliedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.EmailRepliedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EmailRepliedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}` returns: Search the replies of a person to the e-mail. */
export type SearchPhishingEmailRepliedResult = schema.EmailRepliedEventPageResult;

/**
 * Search when a person reported the e-mail.
 *
 * Lists, page by page, each report of the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReported}
 */
export interface SearchPhishingEmailReportedInput {
/**
 * Search when a person reported the e-mail.
 *
 * Lists, page by page, each report of the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReported}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingEmailReported">["resourceId"];
} };
/**
 * Search when a person reported the e-mail.
 *
 * Lists, page by page, each report of the e-mail of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailReported}
 */
body: SearchPhishingEmailReportedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}`. */
export interface SearchPhishingEmailReportedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.EmailReportedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EmailReportedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}` returns: Search when a person reported the e-mail. */
export type SearchPhishingEmailReportedResult = schema.EmailReportedEventPageResult;

/**
 * Search when a person submitted data.
 *
 * Lists, page by page, each submission of data of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailSubmitted}
 */
export interface SearchPhishingEmailSubmittedInput {
/**
 * Search when a person submitted data.
 *
 * Lists, page by page, each submission of data of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailSubmitted}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingEmailSubmitted">["resourceId"];
} };
/**
 * Search when a person submitted data.
 *
 * Lists, page by page, each submission of data of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingEmailSubmitted}
 */
body: SearchPhishingEmailSubmittedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}`. */
export interface SearchPhishingEmailSubmittedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.EmailSubmittedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.EmailSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}` returns: Search when a person submitted data. */
export type SearchPhishingEmailSubmittedResult = schema.EmailSubmittedEventPageResult;

/**
 * Search when a person submitted a second factor.
 *
 * Lists, page by page, each submission of a second factor of sign-in of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingMfaSubmitted}
 */
export interface SearchPhishingMfaSubmittedInput {
/**
 * Search when a person submitted a second factor.
 *
 * Lists, page by page, each submission of a second factor of sign-in of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingMfaSubmitted}
 */
params: { path: {
/** One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404. */
"resourceId": PathOf<"searchPhishingMfaSubmitted">["resourceId"];
} };
/**
 * Search when a person submitted a second factor.
 *
 * Lists, page by page, each submission of a second factor of sign-in of one person in one phishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingMfaSubmitted}
 */
body: SearchPhishingMfaSubmittedBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}`. */
export interface SearchPhishingMfaSubmittedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.MfaSubmittedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.MfaSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}` returns: Search when a person submitted a second factor. */
export type SearchPhishingMfaSubmittedResult = schema.MfaSubmittedEventPageResult;

/**
 * Export phishing campaign jobs to a file.
 *
 * Writes the result of a campaign job search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobs}
 */
export interface ExportPhishingCampaignJobsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export phishing campaign jobs to a file.
 *
 * Writes the result of a campaign job search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobs}
 */
body: schema.ExportRequest;
}

/**
 * List the target groups of a phishing campaign job.
 *
 * Returns the target groups that one launch of a campaign was sent to, with the number of people in each.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPhishingCampaignJobTargetGroups}
 */
export interface ListPhishingCampaignJobTargetGroupsInput {
/**
 * List the target groups of a phishing campaign job.
 *
 * Returns the target groups that one launch of a campaign was sent to, with the number of people in each.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPhishingCampaignJobTargetGroups}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"listPhishingCampaignJobTargetGroups">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"listPhishingCampaignJobTargetGroups">["instanceGroup"];
} };
}
/** What `GET /api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}` returns: List the target groups of a phishing campaign job. */
export type ListPhishingCampaignJobTargetGroupsResult = schema.CampaignJobTargetGroupsResult;

/**
 * Get the summary of a phishing campaign job.
 *
 * Returns the figures of one launch of a campaign, such as deliveries, clicks and reports, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignJobSummary}
 */
export interface GetPhishingCampaignJobSummaryInput {
/**
 * Get the summary of a phishing campaign job.
 *
 * Returns the figures of one launch of a campaign, such as deliveries, clicks and reports, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignJobSummary}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"getPhishingCampaignJobSummary">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"getPhishingCampaignJobSummary">["instanceGroup"];
} };
}
/** What `GET /api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}` returns: Get the summary of a phishing campaign job. */
export type GetPhishingCampaignJobSummaryResult = schema.CampaignJobSummaryResult;

/**
 * Search the launches of a phishing campaign.
 *
 * Lists, page by page, the launches of one campaign. A row's `instanceGroup` leads, with the campaign's id, to the summary and the people. A filter on the status takes the text of a choice for campaign jobs.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignInstances}
 */
export interface SearchPhishingCampaignInstancesInput {
/**
 * Search the launches of a phishing campaign.
 *
 * Lists, page by page, the launches of one campaign. A row's `instanceGroup` leads, with the campaign's id, to the summary and the people. A filter on the status takes the text of a choice for campaign jobs.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignInstances}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"searchPhishingCampaignInstances">["resourceId"];
} };
/**
 * Search the launches of a phishing campaign.
 *
 * Lists, page by page, the launches of one campaign. A row's `instanceGroup` leads, with the campaign's id, to the summary and the people. A filter on the status takes the text of a choice for campaign jobs.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignInstances}
 */
body: SearchPhishingCampaignInstancesBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search`. */
export interface SearchPhishingCampaignInstancesBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobInstanceSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobInstanceSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `CreatedDate` is known to work. */
"orderBy": call.FieldOf<schema.CampaignJobInstance>;
/** True for oldest or lowest first. */
"ascending": schema.CampaignJobInstanceSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.CampaignJobInstance, schema.CampaignJobInstanceSearchRequest["filter"]>;
/** Returns only the launches with this `frequencyGroup`. */
"phishingCampaignFrequencyGroup"?: schema.CampaignJobInstanceSearchRequest["phishingCampaignFrequencyGroup"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search` returns: Search the launches of a phishing campaign. */
export type SearchPhishingCampaignInstancesResult = schema.CampaignJobInstancePageResult;

/**
 * Export the launches of a phishing campaign to a file.
 *
 * Writes the result of a search for the launches of one campaign to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignInstances}
 */
export interface ExportPhishingCampaignInstancesInput {
/**
 * Export the launches of a phishing campaign to a file.
 *
 * Writes the result of a search for the launches of one campaign to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignInstances}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"exportPhishingCampaignInstances">["resourceId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the launches of a phishing campaign to a file.
 *
 * Writes the result of a search for the launches of one campaign to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignInstances}
 */
body: schema.CampaignJobInstanceExportRequest;
}

/**
 * Export the people in a phishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobUsers}
 */
export interface ExportPhishingCampaignJobUsersInput {
/**
 * Export the people in a phishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobUsers}
 */
params: { path: {
/**
 * Which people to return, by what they did. Upper and lower case do not differ. `SubmittedData` returns those who submitted data, and `Mfa` those who submitted a second factor of sign-in; `Submitted` is refused with a 400.
 *
 * Known values: "Opened", "Clicked", "All", "NoResponse", "Reported", "AttachmentOpened", "Replied", "SubmittedData", "Mfa".
 */
"searchType": PathOf<"exportPhishingCampaignJobUsers">["searchType"];
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"exportPhishingCampaignJobUsers">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"exportPhishingCampaignJobUsers">["instanceGroup"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the people in a phishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaignJobUsers}
 */
body: schema.ExportRequest;
}

/**
 * Search the people in a phishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobUsers}
 */
export interface SearchPhishingCampaignJobUsersInput {
/**
 * Search the people in a phishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobUsers}
 */
params: { path: {
/**
 * Which people to return, by what they did. Upper and lower case do not differ. `SubmittedData` returns those who submitted data, and `Mfa` those who submitted a second factor of sign-in; `Submitted` is refused with a 400.
 *
 * Known values: "Opened", "Clicked", "All", "NoResponse", "Reported", "AttachmentOpened", "Replied", "SubmittedData", "Mfa".
 */
"searchType": PathOf<"searchPhishingCampaignJobUsers">["searchType"];
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"searchPhishingCampaignJobUsers">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"searchPhishingCampaignJobUsers">["instanceGroup"];
} };
/**
 * Search the people in a phishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaignJobUsers}
 */
body: SearchPhishingCampaignJobUsersBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}`. */
export interface SearchPhishingCampaignJobUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.CampaignJobUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.CampaignJobUser, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}` returns: Search the people in a phishing campaign job. */
export type SearchPhishingCampaignJobUsersResult = schema.CampaignJobUserPageResult;

/**
 * List the choices for campaign jobs.
 *
 * Returns the values by which launches and the people in them can be filtered, such as statuses and methods. A filter takes the text of a choice.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignJobFormDetails}
 */
export interface GetPhishingCampaignJobFormDetailsInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign-job/form-details` returns: List the choices for campaign jobs. */
export type GetPhishingCampaignJobFormDetailsResult = schema.CampaignJobFormDetailsResult;

/**
 * Send the messages of a phishing campaign again.
 *
 * Sends the message of one launch again to the people who did what `types` says, such as those who did not respond. The web UI no longer offers it when the time in which responses count is over. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendPhishingCampaignInstance}
 */
export interface ResendPhishingCampaignInstanceInput {
/**
 * Send the messages of a phishing campaign again.
 *
 * Sends the message of one launch again to the people who did what `types` says, such as those who did not respond. The web UI no longer offers it when the time in which responses count is over. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendPhishingCampaignInstance}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"resendPhishingCampaignInstance">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"resendPhishingCampaignInstance">["instanceGroup"];
} };
/**
 * Send the messages of a phishing campaign again.
 *
 * Sends the message of one launch again to the people who did what `types` says, such as those who did not respond. The web UI no longer offers it when the time in which responses count is over. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendPhishingCampaignInstance}
 */
body: schema.ResendCampaignJobRequest;
}
/** What `POST /api/phishing-simulator/phishing-campaign-job/resend/{resourceId}/{instanceGroup}` returns: Send the messages of a phishing campaign again. */
export type ResendPhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Start a phishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignJob}
 */
export interface StartPhishingCampaignJobInput {
/**
 * Start a phishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignJob}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"startPhishingCampaignJob">["resourceId"];
} };
/**
 * Start a phishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real messages to real people, so do not repeat it blindly.
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
 * Sends one instance of a campaign as it was planned; as far as is known, it also goes on with one that was stopped. It takes no body. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignInstance}
 */
export interface StartPhishingCampaignInstanceInput {
/**
 * Start one instance of a phishing campaign.
 *
 * Sends one instance of a campaign as it was planned; as far as is known, it also goes on with one that was stopped. It takes no body. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startPhishingCampaignInstance}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"startPhishingCampaignInstance">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"startPhishingCampaignInstance">["instanceGroup"];
} };
}
/** What `POST /api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}` returns: Start one instance of a phishing campaign. */
export type StartPhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Stop one instance of a phishing campaign.
 *
 * Stops the sending of one launch of a campaign. Messages that are out are not taken back. Starting the instance goes on with it, as far as is known. It takes no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopPhishingCampaignInstance}
 */
export interface StopPhishingCampaignInstanceInput {
/**
 * Stop one instance of a phishing campaign.
 *
 * Stops the sending of one launch of a campaign. Messages that are out are not taken back. Starting the instance goes on with it, as far as is known. It takes no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopPhishingCampaignInstance}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"stopPhishingCampaignInstance">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"stopPhishingCampaignInstance">["instanceGroup"];
} };
}
/** What `PATCH /api/phishing-simulator/phishing-campaign-job/stop/{resourceId}/{instanceGroup}` returns: Stop one instance of a phishing campaign. */
export type StopPhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Delete one instance of a phishing campaign.
 *
 * Removes one launch of a campaign and, as far as is known, its results. The campaign stays.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaignInstance}
 */
export interface DeletePhishingCampaignInstanceInput {
/**
 * Delete one instance of a phishing campaign.
 *
 * Removes one launch of a campaign and, as far as is known, its results. The campaign stays.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaignInstance}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"deletePhishingCampaignInstance">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"deletePhishingCampaignInstance">["instanceGroup"];
} };
}
/** What `DELETE /api/phishing-simulator/phishing-campaign-job/{resourceId}/{instanceGroup}` returns: Delete one instance of a phishing campaign. */
export type DeletePhishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * Get the usual way to send a phishing campaign.
 *
 * Returns the id and type of the setting that messages are sent with if a campaign chooses none.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getDefaultPhishingEmailDeliverySetting}
 */
export interface GetDefaultPhishingEmailDeliverySettingInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign/default-email-delivery-setting` returns: Get the usual way to send a phishing campaign. */
export type GetDefaultPhishingEmailDeliverySettingResult = schema.DefaultEmailDeliverySettingResult;

/**
 * List the ways to send a phishing campaign.
 *
 * Returns the mail servers and direct e-mail settings that a campaign can be sent with, all at once. The `type` of a row goes into `emailDeliverySettingType`, its `resourceId` into `smtpSettingResourceId` (type `1`) or `directEmailSettingResourceId` (type `2`).
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listPhishingEmailDeliverySettings}
 */
export interface ListPhishingEmailDeliverySettingsInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign/email-delivery-setting-list` returns: List the ways to send a phishing campaign. */
export type ListPhishingEmailDeliverySettingsResult = schema.EmailDeliverySettingListResult;

/**
 * List the choices for a campaign.
 *
 * Returns the codes that a new campaign can use, such as the schedule and distribution types, each with its text. Read them here rather than writing them down: an installation can have its own.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaignFormDetails}
 */
export interface GetPhishingCampaignFormDetailsInput {
}
/** What `GET /api/phishing-simulator/phishing-campaign/form-details` returns: List the choices for a campaign. */
export type GetPhishingCampaignFormDetailsResult = schema.PhishingCampaignFormDetailsResult;

/**
 * Search phishing campaigns.
 *
 * Lists, page by page, the phishing campaigns that were planned or launched. Test campaigns are listed too. For results, go on with the search of campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaigns}
 */
export interface SearchPhishingCampaignsInput {
/**
 * Search phishing campaigns.
 *
 * Lists, page by page, the phishing campaigns that were planned or launched. Test campaigns are listed too. For results, go on with the search of campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingCampaigns}
 */
body: SearchPhishingCampaignsBody;
}
/** The body of `POST /api/phishing-simulator/phishing-campaign/search`. */
export interface SearchPhishingCampaignsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.PhishingCampaign>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.PhishingCampaign, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/phishing-simulator/phishing-campaign/search` returns: Search phishing campaigns. */
export type SearchPhishingCampaignsResult = schema.PhishingCampaignPageResult;

/**
 * Export phishing campaigns to a file.
 *
 * Writes the result of a campaign search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaigns}
 */
export interface ExportPhishingCampaignsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export phishing campaigns to a file.
 *
 * Writes the result of a campaign search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingCampaigns}
 */
body: schema.ExportRequest;
}

/**
 * Get a phishing campaign.
 *
 * Returns how a campaign was planned. To change it, send the ids among its choices back: the `value` of `targetGroups` goes into `targetGroupResourceIds`, and so on.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaign}
 */
export interface GetPhishingCampaignInput {
/**
 * Get a phishing campaign.
 *
 * Returns how a campaign was planned. To change it, send the ids among its choices back: the `value` of `targetGroups` goes into `targetGroupResourceIds`, and so on.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingCampaign}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"getPhishingCampaign">["resourceId"];
} };
}
/** What `GET /api/phishing-simulator/phishing-campaign/{resourceId}` returns: Get a phishing campaign. */
export type GetPhishingCampaignResult = schema.PhishingCampaignDetailResult;

/**
 * Change a phishing campaign.
 *
 * Replaces all settings of a phishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updatePhishingCampaign}
 */
export interface UpdatePhishingCampaignInput {
/**
 * Change a phishing campaign.
 *
 * Replaces all settings of a phishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updatePhishingCampaign}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"updatePhishingCampaign">["resourceId"];
} };
/**
 * Change a phishing campaign.
 *
 * Replaces all settings of a phishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updatePhishingCampaign}
 */
body: schema.UpdatePhishingCampaignRequest;
}
/** What `PUT /api/phishing-simulator/phishing-campaign/{resourceId}` returns: Change a phishing campaign. */
export type UpdatePhishingCampaignResult = schema.IdServiceResult;

/**
 * Delete a phishing campaign.
 *
 * Removes a campaign, and as far as is known its launches and their results with it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaign}
 */
export interface DeletePhishingCampaignInput {
/**
 * Delete a phishing campaign.
 *
 * Removes a campaign, and as far as is known its launches and their results with it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deletePhishingCampaign}
 */
params: { path: {
/** The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job. */
"resourceId": PathOf<"deletePhishingCampaign">["resourceId"];
} };
}
/** What `DELETE /api/phishing-simulator/phishing-campaign/{resourceId}` returns: Delete a phishing campaign. */
export type DeletePhishingCampaignResult = schema.IdServiceResult;

/**
 * List the choices for phishing scenarios.
 *
 * Returns the methods, difficulties, categories and languages that scenarios can be filtered by, and the language of the company.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingScenarioFormDetails}
 */
export interface GetPhishingScenarioFormDetailsInput {
}
/** What `GET /api/phishing-simulator/phishing-scenario/form-details` returns: List the choices for phishing scenarios. */
export type GetPhishingScenarioFormDetailsResult = schema.PhishingScenarioFormDetailsResult;

/**
 * Search phishing scenarios.
 *
 * Lists, page by page, the scenarios that a phishing campaign can send. A row's `resourceId` goes into a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingScenarios}
 */
export interface SearchPhishingScenariosInput {
/**
 * Search phishing scenarios.
 *
 * Lists, page by page, the scenarios that a phishing campaign can send. A row's `resourceId` goes into a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchPhishingScenarios}
 */
body: SearchPhishingScenariosBody;
}
/** The body of `POST /api/phishing-simulator/phishing-scenario/search`. */
export interface SearchPhishingScenariosBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PhishingScenarioSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PhishingScenarioSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.PhishingScenario>;
/** True for A to Z, or lowest first. */
"ascending": schema.PhishingScenarioSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.PhishingScenario, schema.PhishingScenarioSearchRequest["filter"]>;
/** A campaign, or an empty text: rows that the campaign sends are marked `isSelected`. */
"resourceId"?: schema.PhishingScenarioSearchRequest["resourceId"] | undefined;
/** Returns only scenarios with these kinds of templates. The web UI sends `email` or `individual` for quishing, and nothing otherwise. */
"templateTypes"?: schema.PhishingScenarioSearchRequest["templateTypes"] | undefined;
/** Returns only scenarios that are made for these roles. */
"roleResourceIds"?: schema.PhishingScenarioSearchRequest["roleResourceIds"] | undefined;
}
/** What `POST /api/phishing-simulator/phishing-scenario/search` returns: Search phishing scenarios. */
export type SearchPhishingScenariosResult = schema.PhishingScenarioPageResult;

/**
 * Export phishing scenarios to a file.
 *
 * Writes the result of a scenario search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingScenarios}
 */
export interface ExportPhishingScenariosInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export phishing scenarios to a file.
 *
 * Writes the result of a scenario search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportPhishingScenarios}
 */
body: schema.ExportRequest;
}

/**
 * Get a phishing scenario.
 *
 * Returns one scenario with the ids of its message and page, and who may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingScenario}
 */
export interface GetPhishingScenarioInput {
/**
 * Get a phishing scenario.
 *
 * Returns one scenario with the ids of its message and page, and who may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getPhishingScenario}
 */
params: { path: {
/** The phishing scenario, by its `resourceId`. */
"resourceId": PathOf<"getPhishingScenario">["resourceId"];
} };
}
/** What `GET /api/phishing-simulator/phishing-scenario/{resourceId}` returns: Get a phishing scenario. */
export type GetPhishingScenarioResult = schema.PhishingScenarioDetailResult;

/**
 * Create a quishing campaign.
 *
 * Creates a campaign: which scenarios it sends to which target groups, and when. The safe order is to create it with schedule `2` (save for later), and then to start it by its `resourceId`. With schedule `1`, creating it already launches it and sends real messages; a start after that makes a second launch.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createQuishingCampaign}
 */
export interface CreateQuishingCampaignInput {
/**
 * Create a quishing campaign.
 *
 * Creates a campaign: which scenarios it sends to which target groups, and when. The safe order is to create it with schedule `2` (save for later), and then to start it by its `resourceId`. With schedule `1`, creating it already launches it and sends real messages; a start after that makes a second launch.
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
 * Lists, page by page, what became of each launch of a quishing campaign. A row's `quishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobs}
 */
export interface SearchQuishingCampaignJobsInput {
/**
 * Search quishing campaign jobs.
 *
 * Lists, page by page, what became of each launch of a quishing campaign. A row's `quishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobs}
 */
body: SearchQuishingCampaignJobsBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search`. */
export interface SearchQuishingCampaignJobsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingCampaignJob>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingCampaignJob, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search` returns: Search quishing campaign jobs. */
export type SearchQuishingCampaignJobsResult = schema.QuishingCampaignJobPageResult;

/**
 * Search when a person scanned the code.
 *
 * Lists, page by page, each scan of the QR code of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailClicked}
 */
export interface SearchQuishingEmailClickedInput {
/**
 * Search when a person scanned the code.
 *
 * Lists, page by page, each scan of the QR code of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailClicked}
 */
params: { path: {
/** One person in one quishing campaign, by the `resourceId` of a person in a campaign job. */
"resourceId": PathOf<"searchQuishingEmailClicked">["resourceId"];
} };
/**
 * Search when a person scanned the code.
 *
 * Lists, page by page, each scan of the QR code of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailClicked}
 */
body: SearchQuishingEmailClickedBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}`. */
export interface SearchQuishingEmailClickedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingClickedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingClickedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}` returns: Search when a person scanned the code. */
export type SearchQuishingEmailClickedResult = schema.QuishingClickedEventPageResult;

/**
 * Search when a person opened the quishing e-mail.
 *
 * Lists, page by page, each opening of the e-mail of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailOpened}
 */
export interface SearchQuishingEmailOpenedInput {
/**
 * Search when a person opened the quishing e-mail.
 *
 * Lists, page by page, each opening of the e-mail of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailOpened}
 */
params: { path: {
/** One person in one quishing campaign, by the `resourceId` of a person in a campaign job. */
"resourceId": PathOf<"searchQuishingEmailOpened">["resourceId"];
} };
/**
 * Search when a person opened the quishing e-mail.
 *
 * Lists, page by page, each opening of the e-mail of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailOpened}
 */
body: SearchQuishingEmailOpenedBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}`. */
export interface SearchQuishingEmailOpenedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingOpenedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingOpenedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}` returns: Search when a person opened the quishing e-mail. */
export type SearchQuishingEmailOpenedResult = schema.QuishingOpenedEventPageResult;

/**
 * Search when a person submitted data after scanning a code.
 *
 * Lists, page by page, each submission of data of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailSubmitted}
 */
export interface SearchQuishingEmailSubmittedInput {
/**
 * Search when a person submitted data after scanning a code.
 *
 * Lists, page by page, each submission of data of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailSubmitted}
 */
params: { path: {
/** One person in one quishing campaign, by the `resourceId` of a person in a campaign job. */
"resourceId": PathOf<"searchQuishingEmailSubmitted">["resourceId"];
} };
/**
 * Search when a person submitted data after scanning a code.
 *
 * Lists, page by page, each submission of data of one person in one quishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingEmailSubmitted}
 */
body: SearchQuishingEmailSubmittedBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}`. */
export interface SearchQuishingEmailSubmittedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingSubmittedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}` returns: Search when a person submitted data after scanning a code. */
export type SearchQuishingEmailSubmittedResult = schema.QuishingSubmittedEventPageResult;

/**
 * Export quishing campaign jobs to a file.
 *
 * Writes the result of a quishing campaign job search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobs}
 */
export interface ExportQuishingCampaignJobsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export quishing campaign jobs to a file.
 *
 * Writes the result of a quishing campaign job search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobs}
 */
body: schema.ExportRequest;
}

/**
 * Get the summary of a quishing campaign job.
 *
 * Returns the figures of one launch of a campaign, such as deliveries and clicks, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaignJobSummary}
 */
export interface GetQuishingCampaignJobSummaryInput {
/**
 * Get the summary of a quishing campaign job.
 *
 * Returns the figures of one launch of a campaign, such as deliveries and clicks, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaignJobSummary}
 */
params: { path: {
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"getQuishingCampaignJobSummary">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"getQuishingCampaignJobSummary">["instanceGroup"];
} };
}
/** What `GET /api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}` returns: Get the summary of a quishing campaign job. */
export type GetQuishingCampaignJobSummaryResult = schema.QuishingCampaignJobSummaryResult;

/**
 * Export the people in a quishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobUsers}
 */
export interface ExportQuishingCampaignJobUsersInput {
/**
 * Export the people in a quishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobUsers}
 */
params: { path: {
/**
 * Which people to return, by what they did. Upper and lower case do not differ. `SubmittedData` returns those who submitted data, and `Mfa` those who submitted a second factor of sign-in; `Submitted` is refused with a 400.
 *
 * Known values: "All", "Opened", "Clicked", "SubmittedData", "Mfa", "AttachmentOpened", "NoResponse", "Reported".
 */
"searchType": PathOf<"exportQuishingCampaignJobUsers">["searchType"];
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"exportQuishingCampaignJobUsers">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"exportQuishingCampaignJobUsers">["instanceGroup"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the people in a quishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaignJobUsers}
 */
body: schema.ExportRequest;
}

/**
 * Search the people in a quishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobUsers}
 */
export interface SearchQuishingCampaignJobUsersInput {
/**
 * Search the people in a quishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobUsers}
 */
params: { path: {
/**
 * Which people to return, by what they did. Upper and lower case do not differ. `SubmittedData` returns those who submitted data, and `Mfa` those who submitted a second factor of sign-in; `Submitted` is refused with a 400.
 *
 * Known values: "All", "Opened", "Clicked", "SubmittedData", "Mfa", "AttachmentOpened", "NoResponse", "Reported".
 */
"searchType": PathOf<"searchQuishingCampaignJobUsers">["searchType"];
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"searchQuishingCampaignJobUsers">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"searchQuishingCampaignJobUsers">["instanceGroup"];
} };
/**
 * Search the people in a quishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaignJobUsers}
 */
body: SearchQuishingCampaignJobUsersBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}`. */
export interface SearchQuishingCampaignJobUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingCampaignJobUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingCampaignJobUser, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}` returns: Search the people in a quishing campaign job. */
export type SearchQuishingCampaignJobUsersResult = schema.QuishingCampaignJobUserPageResult;

/**
 * Start a quishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startQuishingCampaignJob}
 */
export interface StartQuishingCampaignJobInput {
/**
 * Start a quishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startQuishingCampaignJob}
 */
params: { path: {
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"startQuishingCampaignJob">["resourceId"];
} };
/**
 * Start a quishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real messages to real people, so do not repeat it blindly.
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
 * Stops the sending of one launch of a campaign. Messages that are out are not taken back. It takes no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopQuishingCampaignInstance}
 */
export interface StopQuishingCampaignInstanceInput {
/**
 * Stop one instance of a quishing campaign.
 *
 * Stops the sending of one launch of a campaign. Messages that are out are not taken back. It takes no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopQuishingCampaignInstance}
 */
params: { path: {
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"stopQuishingCampaignInstance">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"stopQuishingCampaignInstance">["instanceGroup"];
} };
}
/** What `PATCH /api/quishing-simulator/quishing-campaign-job/stop/{resourceId}/{instanceGroup}` returns: Stop one instance of a quishing campaign. */
export type StopQuishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * List the ways to send a quishing campaign.
 *
 * Returns the mail servers and direct e-mail settings that a campaign can be sent with, all at once. The `type` of a row goes into `emailDeliverySettingType`, its `resourceId` into `smtpSettingResourceId` (type `1`) or `directEmailSettingResourceId` (type `2`).
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listQuishingEmailDeliverySettings}
 */
export interface ListQuishingEmailDeliverySettingsInput {
}
/** What `GET /api/quishing-simulator/quishing-campaign/email-delivery-setting-list` returns: List the ways to send a quishing campaign. */
export type ListQuishingEmailDeliverySettingsResult = schema.EmailDeliverySettingListResult;

/**
 * List the choices for a quishing campaign.
 *
 * Returns the codes that a new campaign can use, such as the schedule and distribution types, each with its text.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaignFormDetails}
 */
export interface GetQuishingCampaignFormDetailsInput {
}
/** What `GET /api/quishing-simulator/quishing-campaign/form-details` returns: List the choices for a quishing campaign. */
export type GetQuishingCampaignFormDetailsResult = schema.QuishingCampaignFormDetailsResult;

/**
 * Search quishing campaigns.
 *
 * Lists, page by page, the campaigns that try people with QR codes. For results, go on with the search of campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaigns}
 */
export interface SearchQuishingCampaignsInput {
/**
 * Search quishing campaigns.
 *
 * Lists, page by page, the campaigns that try people with QR codes. For results, go on with the search of campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingCampaigns}
 */
body: SearchQuishingCampaignsBody;
}
/** The body of `POST /api/quishing-simulator/quishing-campaign/search`. */
export interface SearchQuishingCampaignsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingCampaign>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingCampaign, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/quishing-simulator/quishing-campaign/search` returns: Search quishing campaigns. */
export type SearchQuishingCampaignsResult = schema.QuishingCampaignPageResult;

/**
 * Export quishing campaigns to a file.
 *
 * Writes the result of a quishing campaign search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaigns}
 */
export interface ExportQuishingCampaignsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export quishing campaigns to a file.
 *
 * Writes the result of a quishing campaign search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportQuishingCampaigns}
 */
body: schema.ExportRequest;
}

/**
 * Get a quishing campaign.
 *
 * Returns how a campaign was planned. To change it, send the ids among its choices back: the `value` of `targetGroups` goes into `targetGroupResourceIds`, and so on.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaign}
 */
export interface GetQuishingCampaignInput {
/**
 * Get a quishing campaign.
 *
 * Returns how a campaign was planned. To change it, send the ids among its choices back: the `value` of `targetGroups` goes into `targetGroupResourceIds`, and so on.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getQuishingCampaign}
 */
params: { path: {
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"getQuishingCampaign">["resourceId"];
} };
}
/** What `GET /api/quishing-simulator/quishing-campaign/{resourceId}` returns: Get a quishing campaign. */
export type GetQuishingCampaignResult = schema.QuishingCampaignDetailResult;

/**
 * Change a quishing campaign.
 *
 * Replaces all settings of a quishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateQuishingCampaign}
 */
export interface UpdateQuishingCampaignInput {
/**
 * Change a quishing campaign.
 *
 * Replaces all settings of a quishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateQuishingCampaign}
 */
params: { path: {
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"updateQuishingCampaign">["resourceId"];
} };
/**
 * Change a quishing campaign.
 *
 * Replaces all settings of a quishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateQuishingCampaign}
 */
body: schema.UpdateQuishingCampaignRequest;
}
/** What `PUT /api/quishing-simulator/quishing-campaign/{resourceId}` returns: Change a quishing campaign. */
export type UpdateQuishingCampaignResult = schema.IdServiceResult;

/**
 * Delete a quishing campaign.
 *
 * Removes a campaign, and as far as is known its launches and their results with it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteQuishingCampaign}
 */
export interface DeleteQuishingCampaignInput {
/**
 * Delete a quishing campaign.
 *
 * Removes a campaign, and as far as is known its launches and their results with it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteQuishingCampaign}
 */
params: { path: {
/** The quishing campaign, by its `resourceId`. */
"resourceId": PathOf<"deleteQuishingCampaign">["resourceId"];
} };
}
/** What `DELETE /api/quishing-simulator/quishing-campaign/{resourceId}` returns: Delete a quishing campaign. */
export type DeleteQuishingCampaignResult = schema.IdServiceResult;

/**
 * Search quishing scenarios.
 *
 * Lists, page by page, the scenarios that a quishing campaign can send. A row's `resourceId` goes into a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingScenarios}
 */
export interface SearchQuishingScenariosInput {
/**
 * Search quishing scenarios.
 *
 * Lists, page by page, the scenarios that a quishing campaign can send. A row's `resourceId` goes into a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchQuishingScenarios}
 */
body: SearchQuishingScenariosBody;
}
/** The body of `POST /api/quishing-simulator/quishing-scenario/search`. */
export interface SearchQuishingScenariosBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PhishingScenarioSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PhishingScenarioSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.QuishingScenario>;
/** True for A to Z, or lowest first. */
"ascending": schema.PhishingScenarioSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.QuishingScenario, schema.PhishingScenarioSearchRequest["filter"]>;
/** A campaign, or an empty text: rows that the campaign sends are marked `isSelected`. */
"resourceId"?: schema.PhishingScenarioSearchRequest["resourceId"] | undefined;
/** Returns only scenarios with these kinds of templates. The web UI sends `email` or `individual` for quishing, and nothing otherwise. */
"templateTypes"?: schema.PhishingScenarioSearchRequest["templateTypes"] | undefined;
/** Returns only scenarios that are made for these roles. */
"roleResourceIds"?: schema.PhishingScenarioSearchRequest["roleResourceIds"] | undefined;
}
/** What `POST /api/quishing-simulator/quishing-scenario/search` returns: Search quishing scenarios. */
export type SearchQuishingScenariosResult = schema.QuishingScenarioPageResult;

/**
 * Schedule a report.
 *
 * Creates an active schedule by which an executive report is sent by e-mail. The call itself sends nothing; messages go out at the scheduled times. Name at least one recipient: an e-mail address, a target group, or a manager for reports with `isSupportManager`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createReportSchedule}
 */
export interface CreateReportScheduleInput {
/**
 * Schedule a report.
 *
 * Creates an active schedule by which an executive report is sent by e-mail. The call itself sends nothing; messages go out at the scheduled times. Name at least one recipient: an e-mail address, a target group, or a manager for reports with `isSupportManager`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createReportSchedule}
 */
body: schema.ReportScheduleRequest;
}
/** What `POST /api/report-scheduling` returns: Schedule a report. */
export type CreateReportScheduleResult = schema.IdServiceResult;

/**
 * List the managers who can receive reports.
 *
 * Returns every manager whom a schedule can name as a recipient, at once. Only reports with `isSupportManager` are sent to managers.
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
 * Lists, page by page, the schedules by which executive reports are sent. Rows do not say which company they belong to.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReportSchedules}
 */
export interface SearchReportSchedulesInput {
/**
 * Search report schedules.
 *
 * Lists, page by page, the schedules by which executive reports are sent. Rows do not say which company they belong to.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReportSchedules}
 */
body: SearchReportSchedulesBody;
}
/** The body of `POST /api/report-scheduling/search`. */
export interface SearchReportSchedulesBody {
/** The page to return; the first is 1. */
"pageNumber": schema.ReportScheduleSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.ReportScheduleSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `CreateTime` is known to work. */
"orderBy": call.FieldOf<schema.ReportScheduleSummary>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.ReportScheduleSearchRequest["ascending"];
/** Narrows a search by fields with a type. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ReportScheduleSummary, schema.ReportScheduleSearchRequest["filter"]>;
}
/** What `POST /api/report-scheduling/search` returns: Search report schedules. */
export type SearchReportSchedulesResult = schema.ReportScheduleSummaryPageResult;

/**
 * Export report schedules to a file.
 *
 * Writes the schedules that the search finds to a CSV or Excel file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportReportSchedules}
 */
export interface ExportReportSchedulesInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export report schedules to a file.
 *
 * Writes the schedules that the search finds to a CSV or Excel file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportReportSchedules}
 */
body: schema.ExportRequest;
}

/**
 * List the target groups that can receive reports.
 *
 * Returns every target group that a schedule can name as a recipient, at once.
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
 * Returns one schedule with its recipients. Its members differ from those of a change: recipients are texts with commas in place of lists, and report type and frequency are named `reportTypeId` and `frequencyTypeId`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getReportSchedule}
 */
export interface GetReportScheduleInput {
/**
 * Get a report schedule.
 *
 * Returns one schedule with its recipients. Its members differ from those of a change: recipients are texts with commas in place of lists, and report type and frequency are named `reportTypeId` and `frequencyTypeId`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getReportSchedule}
 */
params: { path: {
/** The schedule, by the `resourceId` of a search row. */
"resourceId": PathOf<"getReportSchedule">["resourceId"];
} };
}
/** What `GET /api/report-scheduling/{resourceId}` returns: Get a report schedule. */
export type GetReportScheduleResult = schema.ReportScheduleResult;

/**
 * Change a report schedule.
 *
 * Replaces a schedule, its recipients included. Read the schedule first, and convert its members to those of this request. The call itself sends nothing.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateReportSchedule}
 */
export interface UpdateReportScheduleInput {
/**
 * Change a report schedule.
 *
 * Replaces a schedule, its recipients included. Read the schedule first, and convert its members to those of this request. The call itself sends nothing.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateReportSchedule}
 */
params: { path: {
/** The schedule, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateReportSchedule">["resourceId"];
} };
/**
 * Change a report schedule.
 *
 * Replaces a schedule, its recipients included. Read the schedule first, and convert its members to those of this request. The call itself sends nothing.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateReportSchedule}
 */
body: schema.ReportScheduleRequest;
}
/** What `PUT /api/report-scheduling/{resourceId}` returns: Change a report schedule. */
export type UpdateReportScheduleResult = schema.IdServiceResult;

/**
 * Turn a report schedule on or off.
 *
 * Turns a schedule on or off. While it is off, the report is not sent.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/setReportScheduleStatus}
 */
export interface SetReportScheduleStatusInput {
/**
 * Turn a report schedule on or off.
 *
 * Turns a schedule on or off. While it is off, the report is not sent.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/setReportScheduleStatus}
 */
params: { path: {
/** The schedule, by the `resourceId` of a search row. */
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
 * Deletes a schedule, so that the report is no longer sent. The report itself stays. The path also names the type of the report, which is `2` for executive reports.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteReportSchedule}
 */
export interface DeleteReportScheduleInput {
/**
 * Delete a report schedule.
 *
 * Deletes a schedule, so that the report is no longer sent. The report itself stays. The path also names the type of the report, which is `2` for executive reports.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteReportSchedule}
 */
params: { path: {
/** The schedule, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteReportSchedule">["resourceId"];
/** Type of the report that the schedule sends, by the `reportTypeId` of the schedule. */
"reportType": PathOf<"deleteReportSchedule">["reportType"];
} };
}
/** What `DELETE /api/report-scheduling/{resourceId}/{reportType}` returns: Delete a report schedule. */
export type DeleteReportScheduleResult = schema.IdServiceResult;

/**
 * List a company's roles.
 *
 * Returns every role that the company can give to a user or an API client, at once. A role belongs to one company: use its id only in calls for the same company.
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
 * Adds a role of the company's own with a choice of permissions. Take the ids of the permissions from the list of all permissions.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createRole}
 */
export interface CreateRoleInput {
/**
 * Create a role.
 *
 * Adds a role of the company's own with a choice of permissions. Take the ids of the permissions from the list of all permissions.
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
 * Lists, page by page, a company's roles with what they are for and how many users have them. An incomplete body can fail; where id and name are enough, prefer the plain list of roles.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchRoles}
 */
export interface SearchRolesInput {
/**
 * Search a company's roles.
 *
 * Lists, page by page, a company's roles with what they are for and how many users have them. An incomplete body can fail; where id and name are enough, prefer the plain list of roles.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchRoles}
 */
body: SearchRolesBody;
}
/** The body of `POST /api/roles/search`. */
export interface SearchRolesBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.RoleSummary>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.RoleSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/roles/search` returns: Search a company's roles. */
export type SearchRolesResult = schema.RoleSummaryPageResult;

/**
 * Get one role.
 *
 * Returns a role with its permissions and the companies that may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getRole}
 */
export interface GetRoleInput {
/**
 * Get one role.
 *
 * Returns a role with its permissions and the companies that may use it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getRole}
 */
params: { path: {
/** The role, by its `resourceId`. */
"resourceId": PathOf<"getRole">["resourceId"];
} };
}
/** What `GET /api/roles/{resourceId}` returns: Get one role. */
export type GetRoleResult = schema.RoleDetailResult;

/**
 * Change a role.
 *
 * Replaces a role with the one in the body, so send every member again. The change applies to everybody who has the role. The response of the read names the companies in `availableForList`, the body in `availableForRequests`: `typeName` becomes `type`, and `targetResourceId` becomes `resourceId`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateRole}
 */
export interface UpdateRoleInput {
/**
 * Change a role.
 *
 * Replaces a role with the one in the body, so send every member again. The change applies to everybody who has the role. The response of the read names the companies in `availableForList`, the body in `availableForRequests`: `typeName` becomes `type`, and `targetResourceId` becomes `resourceId`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateRole}
 */
params: { path: {
/** The role, by its `resourceId`. */
"resourceId": PathOf<"updateRole">["resourceId"];
} };
/**
 * Change a role.
 *
 * Replaces a role with the one in the body, so send every member again. The change applies to everybody who has the role. The response of the read names the companies in `availableForList`, the body in `availableForRequests`: `typeName` becomes `type`, and `targetResourceId` becomes `resourceId`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateRole}
 */
body: schema.RoleRequest;
}
/** What `PUT /api/roles/{resourceId}` returns: Change a role. */
export type UpdateRoleResult = schema.IdServiceResult;

/**
 * Delete a role.
 *
 * Removes a role of the company's own. The web UI refuses it for a role that users still have, so check that `userCount` of the role search is 0. What the API does with such a role is not documented.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteRole}
 */
export interface DeleteRoleInput {
/**
 * Delete a role.
 *
 * Removes a role of the company's own. The web UI refuses it for a role that users still have, so check that `userCount` of the role search is 0. What the API does with such a role is not documented.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteRole}
 */
params: { path: {
/** The role, by its `resourceId`. */
"resourceId": PathOf<"deleteRole">["resourceId"];
} };
}
/** What `DELETE /api/roles/{resourceId}` returns: Delete a role. */
export type DeleteRoleResult = schema.IdServiceResult;

/**
 * List the roles that are available to a company.
 *
 * Returns every role that the company can give to a system user or an API client, at once. The web UI offers these roles, not those of the plain list. How the two lists differ is not documented; presumably this one also has roles that other companies share.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listAvailableRoles}
 */
export interface ListAvailableRolesInput {
}
/** What `GET /api/roleswithavailable` returns: List the roles that are available to a company. */
export type ListAvailableRolesResult = schema.RoleListResult;

/**
 * Create a SCIM integration.
 *
 * Adds an integration, through which the company's directory keeps its target users up to date, and returns the token for the directory. The token is shown only now: hand it over or keep it. For the integration's id, search by name. A name that the company already uses is a 409.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createScimIntegration}
 */
export interface CreateScimIntegrationInput {
/**
 * Create a SCIM integration.
 *
 * Adds an integration, through which the company's directory keeps its target users up to date, and returns the token for the directory. The token is shown only now: hand it over or keep it. For the integration's id, search by name. A name that the company already uses is a 409.
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
 * Returns the fields of a directory that a new SCIM integration can map to custom fields, all at once.
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
 * Lists, page by page, a company's SCIM integrations. No answer contains a token.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchScimIntegrations}
 */
export interface SearchScimIntegrationsInput {
/**
 * Search SCIM integrations.
 *
 * Lists, page by page, a company's SCIM integrations. No answer contains a token.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchScimIntegrations}
 */
body: SearchScimIntegrationsBody;
}
/** The body of `POST /api/scim/search`. */
export interface SearchScimIntegrationsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.ScimIntegrationSummary>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ScimIntegrationSummary, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/scim/search` returns: Search SCIM integrations. */
export type SearchScimIntegrationsResult = schema.ScimIntegrationSummaryPageResult;

/**
 * Get one SCIM integration.
 *
 * Returns an integration with the fields that it maps. The token is not part of it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getScimIntegration}
 */
export interface GetScimIntegrationInput {
/**
 * Get one SCIM integration.
 *
 * Returns an integration with the fields that it maps. The token is not part of it.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getScimIntegration}
 */
params: { path: {
/** The SCIM integration, by the `resourceId` of a search row. */
"resourceId": PathOf<"getScimIntegration">["resourceId"];
} };
}
/** What `GET /api/scim/{resourceId}` returns: Get one SCIM integration. */
export type GetScimIntegrationResult = schema.ScimIntegrationResult;

/**
 * Rename a SCIM integration.
 *
 * Gives an integration another name. Its group and its mapped fields cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateScimIntegration}
 */
export interface UpdateScimIntegrationInput {
/**
 * Rename a SCIM integration.
 *
 * Gives an integration another name. Its group and its mapped fields cannot be changed.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateScimIntegration}
 */
params: { path: {
/** The SCIM integration, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateScimIntegration">["resourceId"];
} };
/**
 * Rename a SCIM integration.
 *
 * Gives an integration another name. Its group and its mapped fields cannot be changed.
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
 * Removes an integration, so that the directory no longer keeps the company's target users up to date. The people whom it brought presumably stay.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteScimIntegration}
 */
export interface DeleteScimIntegrationInput {
/**
 * Delete a SCIM integration.
 *
 * Removes an integration, so that the directory no longer keeps the company's target users up to date. The people whom it brought presumably stay.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteScimIntegration}
 */
params: { path: {
/** The SCIM integration, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteScimIntegration">["resourceId"];
} };
}
/** What `DELETE /api/scim/{resourceId}` returns: Delete a SCIM integration. */
export type DeleteScimIntegrationResult = schema.IdServiceResult;

/**
 * Replace a SCIM token.
 *
 * Makes the integration's token invalid and returns a new one, shown only now. The directory cannot go on without it. The call has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/revokeScimToken}
 */
export interface RevokeScimTokenInput {
/**
 * Replace a SCIM token.
 *
 * Makes the integration's token invalid and returns a new one, shown only now. The directory cannot go on without it. The call has no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/revokeScimToken}
 */
params: { path: {
/** The SCIM integration, by the `resourceId` of a search row. */
"resourceId": PathOf<"revokeScimToken">["resourceId"];
} };
}
/** What `POST /api/scim/{resourceId}/revoke` returns: Replace a SCIM token. */
export type RevokeScimTokenResult = schema.ScimTokenResult;

/**
 * Create a smishing campaign.
 *
 * Creates a campaign: which scenarios it sends to which target groups, and when. The safe order is to create it with schedule `2` (save for later), and then to start it by its `resourceId`. With schedule `1`, creating it already launches it and sends real messages; a start after that makes a second launch.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createSmishingCampaign}
 */
export interface CreateSmishingCampaignInput {
/**
 * Create a smishing campaign.
 *
 * Creates a campaign: which scenarios it sends to which target groups, and when. The safe order is to create it with schedule `2` (save for later), and then to start it by its `resourceId`. With schedule `1`, creating it already launches it and sends real messages; a start after that makes a second launch.
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
 * Lists, page by page, what became of each launch of a smishing campaign. A row's `smishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobs}
 */
export interface SearchSmishingCampaignJobsInput {
/**
 * Search smishing campaign jobs.
 *
 * Lists, page by page, what became of each launch of a smishing campaign. A row's `smishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobs}
 */
body: SearchSmishingCampaignJobsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search`. */
export interface SearchSmishingCampaignJobsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmishingCampaignJob>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmishingCampaignJob, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search` returns: Search smishing campaign jobs. */
export type SearchSmishingCampaignJobsResult = schema.SmishingCampaignJobPageResult;

/**
 * Search what a person did with the text message.
 *
 * Lists, page by page, each click and submission of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingEvents}
 */
export interface SearchSmishingEventsInput {
/**
 * Search what a person did with the text message.
 *
 * Lists, page by page, each click and submission of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingEvents}
 */
params: { path: {
/** One person in one smishing campaign, by the `resourceId` of a person in a campaign job. */
"resourceId": PathOf<"searchSmishingEvents">["resourceId"];
} };
/**
 * Search what a person did with the text message.
 *
 * Lists, page by page, each click and submission of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingEvents}
 */
body: SearchSmishingEventsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}`. */
export interface SearchSmishingEventsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmsEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmsEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}` returns: Search what a person did with the text message. */
export type SearchSmishingEventsResult = schema.SmsEventPageResult;

/**
 * Search when a person clicked in the text message.
 *
 * Lists, page by page, each click in the text message of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsClicked}
 */
export interface SearchSmishingSmsClickedInput {
/**
 * Search when a person clicked in the text message.
 *
 * Lists, page by page, each click in the text message of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsClicked}
 */
params: { path: {
/** One person in one smishing campaign, by the `resourceId` of a person in a campaign job. */
"resourceId": PathOf<"searchSmishingSmsClicked">["resourceId"];
} };
/**
 * Search when a person clicked in the text message.
 *
 * Lists, page by page, each click in the text message of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsClicked}
 */
body: SearchSmishingSmsClickedBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}`. */
export interface SearchSmishingSmsClickedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmsClickedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmsClickedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}` returns: Search when a person clicked in the text message. */
export type SearchSmishingSmsClickedResult = schema.SmsClickedEventPageResult;

/**
 * Search when a person submitted data after a text message.
 *
 * Lists, page by page, each submission of data of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsSubmitted}
 */
export interface SearchSmishingSmsSubmittedInput {
/**
 * Search when a person submitted data after a text message.
 *
 * Lists, page by page, each submission of data of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsSubmitted}
 */
params: { path: {
/** One person in one smishing campaign, by the `resourceId` of a person in a campaign job. */
"resourceId": PathOf<"searchSmishingSmsSubmitted">["resourceId"];
} };
/**
 * Search when a person submitted data after a text message.
 *
 * Lists, page by page, each submission of data of one person in one smishing campaign, with time, browser and place.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingSmsSubmitted}
 */
body: SearchSmishingSmsSubmittedBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}`. */
export interface SearchSmishingSmsSubmittedBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmsSubmittedEvent>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmsSubmittedEvent, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}` returns: Search when a person submitted data after a text message. */
export type SearchSmishingSmsSubmittedResult = schema.SmsSubmittedEventPageResult;

/**
 * Export smishing campaign jobs to a file.
 *
 * Writes the result of a smishing campaign job search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobs}
 */
export interface ExportSmishingCampaignJobsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export smishing campaign jobs to a file.
 *
 * Writes the result of a smishing campaign job search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobs}
 */
body: schema.ExportRequest;
}

/**
 * Get the summary of a smishing campaign job.
 *
 * Returns the figures of one launch of a campaign, such as deliveries and clicks, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaignJobSummary}
 */
export interface GetSmishingCampaignJobSummaryInput {
/**
 * Get the summary of a smishing campaign job.
 *
 * Returns the figures of one launch of a campaign, such as deliveries and clicks, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaignJobSummary}
 */
params: { path: {
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"getSmishingCampaignJobSummary">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"getSmishingCampaignJobSummary">["instanceGroup"];
} };
}
/** What `GET /api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}` returns: Get the summary of a smishing campaign job. */
export type GetSmishingCampaignJobSummaryResult = schema.SmishingCampaignJobSummaryResult;

/**
 * Export the people in a smishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobUsers}
 */
export interface ExportSmishingCampaignJobUsersInput {
/**
 * Export the people in a smishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobUsers}
 */
params: { path: {
/**
 * Which people to return, by what they did. Upper and lower case do not differ. `SubmittedData` returns those who submitted data, and `Mfa` those who submitted a second factor of sign-in; `Submitted` is refused with a 400.
 *
 * Known values: "All", "Clicked", "SubmittedData", "Mfa", "NoResponse".
 */
"searchType": PathOf<"exportSmishingCampaignJobUsers">["searchType"];
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"exportSmishingCampaignJobUsers">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"exportSmishingCampaignJobUsers">["instanceGroup"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the people in a smishing campaign job to a file.
 *
 * Writes the result of a search for people in a campaign job to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaignJobUsers}
 */
body: schema.ExportRequest;
}

/**
 * Search the people in a smishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobUsers}
 */
export interface SearchSmishingCampaignJobUsersInput {
/**
 * Search the people in a smishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobUsers}
 */
params: { path: {
/**
 * Which people to return, by what they did. Upper and lower case do not differ. `SubmittedData` returns those who submitted data, and `Mfa` those who submitted a second factor of sign-in; `Submitted` is refused with a 400.
 *
 * Known values: "All", "Clicked", "SubmittedData", "Mfa", "NoResponse".
 */
"searchType": PathOf<"searchSmishingCampaignJobUsers">["searchType"];
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"searchSmishingCampaignJobUsers">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"searchSmishingCampaignJobUsers">["instanceGroup"];
} };
/**
 * Search the people in a smishing campaign job.
 *
 * Lists, page by page, the people in one launch of a campaign who did what `searchType` says. A row's `resourceId` leads to the person's events.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaignJobUsers}
 */
body: SearchSmishingCampaignJobUsersBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}`. */
export interface SearchSmishingCampaignJobUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.CampaignJobUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.CampaignJobUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmishingCampaignJobUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.CampaignJobUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmishingCampaignJobUser, schema.CampaignJobUserSearchRequest["filter"]>;
/** Which activity counts: `0` that of people, `1` that of bots, such as security sandboxes, `2` both. Send it: what counts without it is not documented. A name is taken too; the names are not published. */
"activityType"?: schema.CampaignJobUserSearchRequest["activityType"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}` returns: Search the people in a smishing campaign job. */
export type SearchSmishingCampaignJobUsersResult = schema.SmishingCampaignJobUserPageResult;

/**
 * Start a smishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real text messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startSmishingCampaignJob}
 */
export interface StartSmishingCampaignJobInput {
/**
 * Start a smishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real text messages to real people, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/startSmishingCampaignJob}
 */
params: { path: {
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"startSmishingCampaignJob">["resourceId"];
} };
/**
 * Start a smishing campaign.
 *
 * Launches a campaign: sends it to target groups, at once or at a later time. Start only campaigns that were created with schedule `2` (save for later): one created with schedule `1` has launched by itself, and a start makes a second launch. This sends real text messages to real people, so do not repeat it blindly.
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
 * Stops the sending of one launch of a campaign. Messages that are out are not taken back. It takes no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopSmishingCampaignInstance}
 */
export interface StopSmishingCampaignInstanceInput {
/**
 * Stop one instance of a smishing campaign.
 *
 * Stops the sending of one launch of a campaign. Messages that are out are not taken back. It takes no body.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/stopSmishingCampaignInstance}
 */
params: { path: {
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"stopSmishingCampaignInstance">["resourceId"];
/** Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1. */
"instanceGroup": PathOf<"stopSmishingCampaignInstance">["instanceGroup"];
} };
}
/** What `PATCH /api/smishing-simulator/smishing-campaign-job/stop/{resourceId}/{instanceGroup}` returns: Stop one instance of a smishing campaign. */
export type StopSmishingCampaignInstanceResult = schema.IdServiceResult;

/**
 * List the choices for a smishing campaign.
 *
 * Returns the codes that a new campaign can use, such as the schedule and distribution types, each with its text.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaignFormDetails}
 */
export interface GetSmishingCampaignFormDetailsInput {
}
/** What `GET /api/smishing-simulator/smishing-campaign/form-details` returns: List the choices for a smishing campaign. */
export type GetSmishingCampaignFormDetailsResult = schema.SmishingCampaignFormDetailsResult;

/**
 * List the numbers to send text messages from.
 *
 * Returns the numbers that a smishing campaign can be sent from, all at once. A row's `resourceId` goes into `smsProviderNumberResourceIds`.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listSmishingPhoneNumbers}
 */
export interface ListSmishingPhoneNumbersInput {
}
/** What `GET /api/smishing-simulator/smishing-campaign/phone-number` returns: List the numbers to send text messages from. */
export type ListSmishingPhoneNumbersResult = schema.SmishingPhoneNumberListResult;

/**
 * Search smishing campaigns.
 *
 * Lists, page by page, the campaigns that try people with text messages. For results, go on with the search of campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaigns}
 */
export interface SearchSmishingCampaignsInput {
/**
 * Search smishing campaigns.
 *
 * Lists, page by page, the campaigns that try people with text messages. For results, go on with the search of campaign jobs.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingCampaigns}
 */
body: SearchSmishingCampaignsBody;
}
/** The body of `POST /api/smishing-simulator/smishing-campaign/search`. */
export interface SearchSmishingCampaignsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmishingCampaign>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmishingCampaign, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/smishing-simulator/smishing-campaign/search` returns: Search smishing campaigns. */
export type SearchSmishingCampaignsResult = schema.SmishingCampaignPageResult;

/**
 * Export smishing campaigns to a file.
 *
 * Writes the result of a smishing campaign search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaigns}
 */
export interface ExportSmishingCampaignsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export smishing campaigns to a file.
 *
 * Writes the result of a smishing campaign search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSmishingCampaigns}
 */
body: schema.ExportRequest;
}

/**
 * Get a smishing campaign.
 *
 * Returns how a campaign was planned. To change it, send the ids among its choices back: the `value` of `targetGroups` goes into `targetGroupResourceIds`, and so on.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaign}
 */
export interface GetSmishingCampaignInput {
/**
 * Get a smishing campaign.
 *
 * Returns how a campaign was planned. To change it, send the ids among its choices back: the `value` of `targetGroups` goes into `targetGroupResourceIds`, and so on.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getSmishingCampaign}
 */
params: { path: {
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"getSmishingCampaign">["resourceId"];
} };
}
/** What `GET /api/smishing-simulator/smishing-campaign/{resourceId}` returns: Get a smishing campaign. */
export type GetSmishingCampaignResult = schema.SmishingCampaignDetailResult;

/**
 * Change a smishing campaign.
 *
 * Replaces all settings of a smishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSmishingCampaign}
 */
export interface UpdateSmishingCampaignInput {
/**
 * Change a smishing campaign.
 *
 * Replaces all settings of a smishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSmishingCampaign}
 */
params: { path: {
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"updateSmishingCampaign">["resourceId"];
} };
/**
 * Change a smishing campaign.
 *
 * Replaces all settings of a smishing campaign; read it first, and send back what is to stay. With schedule `1`, the campaign may be launched by that, so do not repeat it blindly.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSmishingCampaign}
 */
body: schema.UpdateSmishingCampaignRequest;
}
/** What `PUT /api/smishing-simulator/smishing-campaign/{resourceId}` returns: Change a smishing campaign. */
export type UpdateSmishingCampaignResult = schema.IdServiceResult;

/**
 * Delete a smishing campaign.
 *
 * Removes a campaign, and as far as is known its launches and their results with it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSmishingCampaign}
 */
export interface DeleteSmishingCampaignInput {
/**
 * Delete a smishing campaign.
 *
 * Removes a campaign, and as far as is known its launches and their results with it.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSmishingCampaign}
 */
params: { path: {
/** The smishing campaign, by its `resourceId`. */
"resourceId": PathOf<"deleteSmishingCampaign">["resourceId"];
} };
}
/** What `DELETE /api/smishing-simulator/smishing-campaign/{resourceId}` returns: Delete a smishing campaign. */
export type DeleteSmishingCampaignResult = schema.IdServiceResult;

/**
 * Search smishing scenarios.
 *
 * Lists, page by page, the scenarios that a smishing campaign can send. A row's `resourceId` goes into a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingScenarios}
 */
export interface SearchSmishingScenariosInput {
/**
 * Search smishing scenarios.
 *
 * Lists, page by page, the scenarios that a smishing campaign can send. A row's `resourceId` goes into a new campaign.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSmishingScenarios}
 */
body: SearchSmishingScenariosBody;
}
/** The body of `POST /api/smishing-simulator/smishing-scenario/search`. */
export interface SearchSmishingScenariosBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PhishingScenarioSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PhishingScenarioSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SmishingScenario>;
/** True for A to Z, or lowest first. */
"ascending": schema.PhishingScenarioSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SmishingScenario, schema.PhishingScenarioSearchRequest["filter"]>;
/** A campaign, or an empty text: rows that the campaign sends are marked `isSelected`. */
"resourceId"?: schema.PhishingScenarioSearchRequest["resourceId"] | undefined;
/** Returns only scenarios with these kinds of templates. The web UI sends `email` or `individual` for quishing, and nothing otherwise. */
"templateTypes"?: schema.PhishingScenarioSearchRequest["templateTypes"] | undefined;
/** Returns only scenarios that are made for these roles. */
"roleResourceIds"?: schema.PhishingScenarioSearchRequest["roleResourceIds"] | undefined;
}
/** What `POST /api/smishing-simulator/smishing-scenario/search` returns: Search smishing scenarios. */
export type SearchSmishingScenariosResult = schema.SmishingScenarioPageResult;

/**
 * Create a system user.
 *
 * Adds a person who can sign in to the platform and administer the company, within the roles given. People who take trainings and receive simulations are target users instead.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createSystemUser}
 */
export interface CreateSystemUserInput {
/**
 * Create a system user.
 *
 * Adds a person who can sign in to the platform and administer the company, within the roles given. People who take trainings and receive simulations are target users instead.
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
 * Deletes the users listed in `items`, or, where `selectAll` is true, everybody that `filter` matches at that moment except `excludedItems`. A filter that matches everything deletes all system users, so count with a search first. The selection is the body of a DELETE, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUsers}
 */
export interface DeleteSystemUsersInput {
/**
 * Delete several system users.
 *
 * Deletes the users listed in `items`, or, where `selectAll` is true, everybody that `filter` matches at that moment except `excludedItems`. A filter that matches everything deletes all system users, so count with a search first. The selection is the body of a DELETE, which some proxies drop.
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
 * Lists, page by page, the people who can sign in and administer a company. With no Company ID, a Reseller sees those of all its companies; each row names its company. To filter by status, use the field `StatusId` with the number of the status.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSystemUsers}
 */
export interface SearchSystemUsersInput {
/**
 * Search system users.
 *
 * Lists, page by page, the people who can sign in and administer a company. With no Company ID, a Reseller sees those of all its companies; each row names its company. To filter by status, use the field `StatusId` with the number of the status.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSystemUsers}
 */
body: SearchSystemUsersBody;
}
/** The body of `POST /api/system-users/search`. */
export interface SearchSystemUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.SystemUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SystemUser, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/system-users/search` returns: Search system users. */
export type SearchSystemUsersResult = schema.SystemUserPageResult;

/**
 * Export system users to a file.
 *
 * Writes the result of a system user search to a file. With no Company ID, a Reseller gets the users of all its companies. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSystemUsers}
 */
export interface ExportSystemUsersInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export system users to a file.
 *
 * Writes the result of a system user search to a file. With no Company ID, a Reseller gets the users of all its companies. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSystemUsers}
 */
body: schema.SystemUserExportRequest;
}

/**
 * Change a system user.
 *
 * Replaces a system user with the one in the body, so send every member again, the roles included. A search row has the current values, but the names of the roles in place of their ids. Members that are left out may be reset.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSystemUser}
 */
export interface UpdateSystemUserInput {
/**
 * Change a system user.
 *
 * Replaces a system user with the one in the body, so send every member again, the roles included. A search row has the current values, but the names of the roles in place of their ids. Members that are left out may be reset.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSystemUser}
 */
params: { path: {
/** The system user, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateSystemUser">["resourceId"];
} };
/**
 * Change a system user.
 *
 * Replaces a system user with the one in the body, so send every member again, the roles included. A search row has the current values, but the names of the roles in place of their ids. Members that are left out may be reset.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateSystemUser}
 */
body: schema.UpdateSystemUserRequest;
}
/** What `PUT /api/system-users/{resourceId}` returns: Change a system user. */
export type UpdateSystemUserResult = schema.IdServiceResult;

/**
 * Delete a system user.
 *
 * Removes a person, who can then no longer sign in.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUser}
 */
export interface DeleteSystemUserInput {
/**
 * Delete a system user.
 *
 * Removes a person, who can then no longer sign in.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteSystemUser}
 */
params: { path: {
/** The system user, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteSystemUser">["resourceId"];
} };
}
/** What `DELETE /api/system-users/{resourceId}` returns: Delete a system user. */
export type DeleteSystemUserResult = schema.IdServiceResult;

/**
 * Give a system user one more role.
 *
 * Adds one role to those that a system user has. The role has to belong to the same company.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addSystemUserRole}
 */
export interface AddSystemUserRoleInput {
/**
 * Give a system user one more role.
 *
 * Adds one role to those that a system user has. The role has to belong to the same company.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addSystemUserRole}
 */
params: { path: {
/** The system user, by the `resourceId` of a search row. */
"resourceId": PathOf<"addSystemUserRole">["resourceId"];
} };
/**
 * Give a system user one more role.
 *
 * Adds one role to those that a system user has. The role has to belong to the same company.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addSystemUserRole}
 */
body: schema.AddSystemUserRoleRequest;
}
/** What `POST /api/system-users/{resourceId}/role` returns: Give a system user one more role. */
export type AddSystemUserRoleResult = schema.IdServiceResult;

/**
 * Send the information e-mail to a system user.
 *
 * Sends one e-mail with information about the account to the system user. Every call sends another. The call has no body.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendSystemUserInformationEmail}
 */
export interface SendSystemUserInformationEmailInput {
/**
 * Send the information e-mail to a system user.
 *
 * Sends one e-mail with information about the account to the system user. Every call sends another. The call has no body.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/sendSystemUserInformationEmail}
 */
params: { path: {
/** The system user, by the `resourceId` of a search row. */
"resourceId": PathOf<"sendSystemUserInformationEmail">["resourceId"];
} };
}
/** What `POST /api/system-users/{resourceId}/send-information-email` returns: Send the information e-mail to a system user. */
export type SendSystemUserInformationEmailResult = schema.IdServiceResult;

/**
 * Take a role away from a system user.
 *
 * Removes one role from those that a system user has. The role itself stays.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeSystemUserRole}
 */
export interface RemoveSystemUserRoleInput {
/**
 * Take a role away from a system user.
 *
 * Removes one role from those that a system user has. The role itself stays.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeSystemUserRole}
 */
params: { path: {
/** The system user, by the `resourceId` of a search row. */
"userResourceId": PathOf<"removeSystemUserRole">["userResourceId"];
/** The role, by its `resourceId`. */
"roleResourceId": PathOf<"removeSystemUserRole">["roleResourceId"];
} };
}
/** What `DELETE /api/system-users/{userResourceId}/role/{roleResourceId}` returns: Take a role away from a system user. */
export type RemoveSystemUserRoleResult = schema.IdServiceResult;

/**
 * List target groups.
 *
 * Returns every target group at once, in short form. For the number of members, use the search.
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
 * Creates an empty target group. People join it when they are added, changed or imported, and with `PUT /api/target-groups/users`.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetGroup}
 */
export interface CreateTargetGroupInput {
/**
 * Create a target group.
 *
 * Creates an empty target group. People join it when they are added, changed or imported, and with `PUT /api/target-groups/users`.
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
 * Lists target groups page by page, with the number of their members.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroups}
 */
export interface SearchTargetGroupsInput {
/**
 * Search target groups.
 *
 * Lists target groups page by page, with the number of their members.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroups}
 */
body: SearchTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search`. */
export interface SearchTargetGroupsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TargetGroupSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TargetGroupSearchRequest["pageSize"];
/** Member of a row to sort by. `Name` is known to work. Upper and lower case do not differ. */
"orderBy": call.FieldOf<schema.TargetGroupSummary>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TargetGroupSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TargetGroupSummary, schema.TargetGroupSearchRequest["filter"]>;
/** Ids of target groups, despite the name, separated by commas. Their rows come back with `isSelected`. */
"selectTargetUserResourceIds"?: schema.TargetGroupSearchRequest["selectTargetUserResourceIds"] | undefined;
/** Whether to include groups that the platform made itself. The web UI sends true for lists, and false where somebody chooses groups. */
"systemGeneratedGroups"?: schema.TargetGroupSearchRequest["systemGeneratedGroups"] | undefined;
}
/** What `POST /api/target-groups/search` returns: Search target groups. */
export type SearchTargetGroupsResult = schema.TargetGroupSummaryPageResult;

/**
 * Search the target groups of all companies.
 *
 * Lists, page by page, the target groups of the caller's own company and of every company below it. To work with a group of another company, name that company in the calls that follow.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAllTargetGroups}
 */
export interface SearchAllTargetGroupsInput {
/**
 * Search the target groups of all companies.
 *
 * Lists, page by page, the target groups of the caller's own company and of every company below it. To work with a group of another company, name that company in the calls that follow.
 *
 * It spans all companies that a Reseller manages. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchAllTargetGroups}
 */
body: SearchAllTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search/all`. */
export interface SearchAllTargetGroupsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TargetGroupSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TargetGroupSearchRequest["pageSize"];
/** Member of a row to sort by. `Name` is known to work. Upper and lower case do not differ. */
"orderBy": call.FieldOf<schema.OwnedTargetGroup>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TargetGroupSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.OwnedTargetGroup, schema.TargetGroupSearchRequest["filter"]>;
/** Ids of target groups, despite the name, separated by commas. Their rows come back with `isSelected`. */
"selectTargetUserResourceIds"?: schema.TargetGroupSearchRequest["selectTargetUserResourceIds"] | undefined;
/** Whether to include groups that the platform made itself. The web UI sends true for lists, and false where somebody chooses groups. */
"systemGeneratedGroups"?: schema.TargetGroupSearchRequest["systemGeneratedGroups"] | undefined;
}
/** What `POST /api/target-groups/search/all` returns: Search the target groups of all companies. */
export type SearchAllTargetGroupsResult = schema.OwnedTargetGroupPageResult;

/**
 * Search the target groups of one company.
 *
 * Lists, page by page, the target groups of the company that the call works in and of no other. The `resourceId` of a row is what enrollments and campaigns take as recipients.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyTargetGroups}
 */
export interface SearchCompanyTargetGroupsInput {
/**
 * Search the target groups of one company.
 *
 * Lists, page by page, the target groups of the company that the call works in and of no other. The `resourceId` of a row is what enrollments and campaigns take as recipients.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchCompanyTargetGroups}
 */
body: SearchCompanyTargetGroupsBody;
}
/** The body of `POST /api/target-groups/search/current-company`. */
export interface SearchCompanyTargetGroupsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TargetGroupSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TargetGroupSearchRequest["pageSize"];
/** Member of a row to sort by. `Name` is known to work. Upper and lower case do not differ. */
"orderBy": call.FieldOf<schema.CompanyTargetGroup>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TargetGroupSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.CompanyTargetGroup, schema.TargetGroupSearchRequest["filter"]>;
/** Ids of target groups, despite the name, separated by commas. Their rows come back with `isSelected`. */
"selectTargetUserResourceIds"?: schema.TargetGroupSearchRequest["selectTargetUserResourceIds"] | undefined;
/** Whether to include groups that the platform made itself. The web UI sends true for lists, and false where somebody chooses groups. */
"systemGeneratedGroups"?: schema.TargetGroupSearchRequest["systemGeneratedGroups"] | undefined;
}
/** What `POST /api/target-groups/search/current-company` returns: Search the target groups of one company. */
export type SearchCompanyTargetGroupsResult = schema.CompanyTargetGroupPageResult;

/**
 * Export target groups to a file.
 *
 * Writes the result of a target group search to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroups}
 */
export interface ExportTargetGroupsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export target groups to a file.
 *
 * Writes the result of a target group search to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroups}
 */
body: schema.ExportRequest;
}

/**
 * Count the people in target groups.
 *
 * Counts the people in the given target groups by state, phone number, language and time zone: what a launch would reach. Most members of the answer are not documented.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/countTargetGroupUsers}
 */
export interface CountTargetGroupUsersInput {
/**
 * Count the people in target groups.
 *
 * Counts the people in the given target groups by state, phone number, language and time zone: what a launch would reach. Most members of the answer are not documented.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/countTargetGroupUsers}
 */
body: schema.TargetGroupUserCountRequest;
}
/** What `POST /api/target-groups/targetgroupusercountdetailext` returns: Count the people in target groups. */
export type CountTargetGroupUsersResult = schema.TargetGroupUserCountListResult;

/**
 * Add people to target groups.
 *
 * Puts existing target users into one or more target groups: the named people, or with `selectAll` everybody that a filter matches at the moment of the call. Nobody is taken out. Groups that are kept in step with a directory take no people by hand.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addTargetGroupUsers}
 */
export interface AddTargetGroupUsersInput {
/**
 * Add people to target groups.
 *
 * Puts existing target users into one or more target groups: the named people, or with `selectAll` everybody that a filter matches at the moment of the call. Nobody is taken out. Groups that are kept in step with a directory take no people by hand.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/addTargetGroupUsers}
 */
body: schema.AddTargetGroupUsersRequest;
}
/** What `PUT /api/target-groups/users` returns: Add people to target groups. */
export type AddTargetGroupUsersResult = schema.FreeFormListResult;

/**
 * Get a target group.
 *
 * Returns one target group in short form. A group with `isScimGroup` or `isGoogleGroup` is kept in step with a directory and takes no people by hand. For its members, search them.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetGroup}
 */
export interface GetTargetGroupInput {
/**
 * Get a target group.
 *
 * Returns one target group in short form. A group with `isScimGroup` or `isGoogleGroup` is kept in step with a directory and takes no people by hand. For its members, search them.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetGroup}
 */
params: { path: {
/** The target group, by the `resourceId` of a search row. */
"resourceId": PathOf<"getTargetGroup">["resourceId"];
} };
}
/** What `GET /api/target-groups/{resourceId}` returns: Get a target group. */
export type GetTargetGroupResult = schema.TargetGroupResult;

/**
 * Update a target group.
 *
 * Changes the name and the priority of a target group, not who is in it.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetGroup}
 */
export interface UpdateTargetGroupInput {
/**
 * Update a target group.
 *
 * Changes the name and the priority of a target group, not who is in it.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetGroup}
 */
params: { path: {
/** The target group, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateTargetGroup">["resourceId"];
} };
/**
 * Update a target group.
 *
 * Changes the name and the priority of a target group, not who is in it.
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
 * Deletes one target group. The people in it presumably stay.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetGroup}
 */
export interface DeleteTargetGroupInput {
/**
 * Delete a target group.
 *
 * Deletes one target group. The people in it presumably stay.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetGroup}
 */
params: { path: {
/** The target group, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteTargetGroup">["resourceId"];
} };
}
/** What `DELETE /api/target-groups/{resourceId}` returns: Delete a target group. */
export type DeleteTargetGroupResult = schema.IdServiceResult;

/**
 * Search the people in a target group.
 *
 * Lists, page by page, the people in one target group, or with `excludeGroupUsers` everybody who is not in it. Deleted people are returned too, unless the filter leaves them out.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroupUsers}
 */
export interface SearchTargetGroupUsersInput {
/**
 * Search the people in a target group.
 *
 * Lists, page by page, the people in one target group, or with `excludeGroupUsers` everybody who is not in it. Deleted people are returned too, unless the filter leaves them out.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroupUsers}
 */
params: { path: {
/** The target group, by the `resourceId` of a search row. */
"resourceId": PathOf<"searchTargetGroupUsers">["resourceId"];
} };
/**
 * Search the people in a target group.
 *
 * Lists, page by page, the people in one target group, or with `excludeGroupUsers` everybody who is not in it. Deleted people are returned too, unless the filter leaves them out.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetGroupUsers}
 */
body: SearchTargetGroupUsersBody;
}
/** The body of `POST /api/target-groups/{resourceId}/users`. */
export interface SearchTargetGroupUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TargetGroupUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TargetGroupUserSearchRequest["pageSize"];
/** Member of a row to sort by. `CreateTime` is known to work. Upper and lower case do not differ. */
"orderBy": call.FieldOf<schema.TargetUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TargetGroupUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TargetUser, schema.TargetGroupUserSearchRequest["filter"]>;
/** True lists everybody who is not in the group, such as for a choice of people to add. */
"excludeGroupUsers"?: schema.TargetGroupUserSearchRequest["excludeGroupUsers"] | undefined;
}
/** What `POST /api/target-groups/{resourceId}/users` returns: Search the people in a target group. */
export type SearchTargetGroupUsersResult = schema.TargetUserPageResult;

/**
 * Remove people from a target group.
 *
 * Takes the named people out of one target group. They presumably stay in the company and in their other groups. This is a DELETE with a body, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeTargetGroupUsers}
 */
export interface RemoveTargetGroupUsersInput {
/**
 * Remove people from a target group.
 *
 * Takes the named people out of one target group. They presumably stay in the company and in their other groups. This is a DELETE with a body, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeTargetGroupUsers}
 */
params: { path: {
/** The target group, by the `resourceId` of a search row. */
"resourceId": PathOf<"removeTargetGroupUsers">["resourceId"];
} };
/**
 * Remove people from a target group.
 *
 * Takes the named people out of one target group. They presumably stay in the company and in their other groups. This is a DELETE with a body, which some proxies drop.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/removeTargetGroupUsers}
 */
body: schema.RemoveTargetGroupUsersRequest;
}
/** What `DELETE /api/target-groups/{resourceId}/users` returns: Remove people from a target group. */
export type RemoveTargetGroupUsersResult = schema.IdServiceResult;

/**
 * Export the people in a target group to a file.
 *
 * Writes the people in one target group to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroupUsers}
 */
export interface ExportTargetGroupUsersInput {
/**
 * Export the people in a target group to a file.
 *
 * Writes the people in one target group to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroupUsers}
 */
params: { path: {
/** The target group, by the `resourceId` of a search row. */
"resourceId": PathOf<"exportTargetGroupUsers">["resourceId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the people in a target group to a file.
 *
 * Writes the people in one target group to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetGroupUsers}
 */
body: schema.TargetGroupUserExportRequest;
}

/**
 * Add a target user.
 *
 * Adds one person to the company. To add many at once, upload a file instead.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetUser}
 */
export interface CreateTargetUserInput {
/**
 * Add a target user.
 *
 * Adds one person to the company. To add many at once, upload a file instead.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createTargetUser}
 */
body: schema.CreateTargetUserRequest;
}
/** What `POST /api/target-users` returns: Add a target user. */
export type CreateTargetUserResult = schema.IdServiceResult;

/**
 * Delete target users.
 *
 * Deletes the named people, or with `selectAll` everybody that a filter matches at the moment of the call. Count the matches with the target user search first. This is a DELETE with a body, which some proxies drop. A refusal says why in `message`.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUsers}
 */
export interface DeleteTargetUsersInput {
/**
 * Delete target users.
 *
 * Deletes the named people, or with `selectAll` everybody that a filter matches at the moment of the call. Count the matches with the target user search first. This is a DELETE with a body, which some proxies drop. A refusal says why in `message`.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUsers}
 */
body: schema.BulkDeleteTargetUsersRequest;
}
/** What `DELETE /api/target-users/bulk-delete` returns: Delete target users. */
export type DeleteTargetUsersResult = schema.BulkServiceResult;

/**
 * Read several target users.
 *
 * Returns the names, e-mail addresses and phone numbers of the people with the given ids, all at once.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTargetUsersByIds}
 */
export interface ListTargetUsersByIdsInput {
/**
 * Read several target users.
 *
 * Returns the names, e-mail addresses and phone numbers of the people with the given ids, all at once.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTargetUsersByIds}
 */
body: schema.TargetUserIdsRequest;
}
/** What `POST /api/target-users/by-resource-ids` returns: Read several target users. */
export type ListTargetUsersByIdsResult = schema.TargetUserContactListResult;

/**
 * Count a company's target users.
 *
 * Counts the target users of the company by state: active, inactive, deleted, and active this month.
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
 * Map an upload's columns to fields.
 *
 * The third step of an import: says which column of an uploaded file holds which field of a target user, and starts a job that reads the file. The answer's `resourceId` names the job.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createFieldMapping}
 */
export interface CreateFieldMappingInput {
/**
 * Map an upload's columns to fields.
 *
 * The third step of an import: says which column of an uploaded file holds which field of a target user, and starts a job that reads the file. The answer's `resourceId` names the job.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/createFieldMapping}
 */
body: schema.CreateFieldMappingRequest;
}
/** What `POST /api/target-users/create-mapping` returns: Map an upload's columns to fields. */
export type CreateFieldMappingResult = schema.CreatedFieldMappingResult;

/**
 * Download a template for an upload.
 *
 * Returns an empty file with the column names that an import understands, to be filled in and uploaded.
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
 * Returns an empty file with the column names that an import understands, to be filled in and uploaded.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTargetUserExampleFile}
 */
body: schema.ExampleFileRequest;
}

/**
 * Get the state of a mapping job.
 *
 * The fourth step of an import: tells how far the job is that reads an uploaded file. Ask again every few seconds until `status` is `Finished`, or `FinishedWithError` if the file could not be read.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getMappingJob}
 */
export interface GetMappingJobInput {
/**
 * Get the state of a mapping job.
 *
 * The fourth step of an import: tells how far the job is that reads an uploaded file. Ask again every few seconds until `status` is `Finished`, or `FinishedWithError` if the file could not be read.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getMappingJob}
 */
params: { path: {
/** The job, by the `resourceId` that the mapping answered. */
"resourceId": PathOf<"getMappingJob">["resourceId"];
} };
}
/** What `GET /api/target-users/mapping-job/{resourceId}` returns: Get the state of a mapping job. */
export type GetMappingJobResult = schema.MappingJobResult;

/**
 * Search target users.
 *
 * Lists, page by page, the people who take trainings and receive simulations. Deleted people are returned too, unless the filter leaves them out: `IsDeleted`, `Contains`, `false`. Other fields that a filter can name are `status` (`Include` with `1` for active and `0` for inactive), `Priority`, `preferredLanguageId`, `TimeZoneId` and the name of a custom field. A row has texts for display; the ids behind them are in the record of one person.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsers}
 */
export interface SearchTargetUsersInput {
/**
 * Search target users.
 *
 * Lists, page by page, the people who take trainings and receive simulations. Deleted people are returned too, unless the filter leaves them out: `IsDeleted`, `Contains`, `false`. Other fields that a filter can name are `status` (`Include` with `1` for active and `0` for inactive), `Priority`, `preferredLanguageId`, `TimeZoneId` and the name of a custom field. A row has texts for display; the ids behind them are in the record of one person.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsers}
 */
body: SearchTargetUsersBody;
}
/** The body of `POST /api/target-users/search`. */
export interface SearchTargetUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TargetUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TargetUserSearchRequest["pageSize"];
/** Member of a row to sort by. `Email` is known to work. Upper and lower case do not differ. */
"orderBy": call.FieldOf<schema.TargetUser>;
/** True for A to Z, or lowest first. */
"ascending": schema.TargetUserSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TargetUser, schema.TargetUserSearchRequest["filter"]>;
/** Selects a newer form of the search. The effect is not documented. */
"newVersion"?: schema.TargetUserSearchRequest["newVersion"] | undefined;
}
/** What `POST /api/target-users/search` returns: Search target users. */
export type SearchTargetUsersResult = schema.TargetUserPageResult;

/**
 * Search target users by e-mail address.
 *
 * Lists, page by page, the whole records of the people with an e-mail address, as `GET /api/target-users/{resourceId}` returns them. Takes no filter.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsersByEmail}
 */
export interface SearchTargetUsersByEmailInput {
/**
 * Search target users by e-mail address.
 *
 * Lists, page by page, the whole records of the people with an e-mail address, as `GET /api/target-users/{resourceId}` returns them. Takes no filter.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUsersByEmail}
 */
body: SearchTargetUsersByEmailBody;
}
/** The body of `POST /api/target-users/search-email`. */
export interface SearchTargetUsersByEmailBody {
/** The e-mail address to look for. Whether a part of it is enough is not documented. */
"email": schema.TargetUserEmailSearchRequest["email"];
/** The page to return; the first is 1. */
"pageNumber": schema.TargetUserEmailSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TargetUserEmailSearchRequest["pageSize"];
/** Member of a row to sort by. */
"orderBy": call.FieldOf<schema.TargetUserDetail>;
/** True for A to Z, or lowest first. */
"ascending": schema.TargetUserEmailSearchRequest["ascending"];
}
/** What `POST /api/target-users/search-email` returns: Search target users by e-mail address. */
export type SearchTargetUsersByEmailResult = schema.TargetUserDetailPageResult;

/**
 * Export target users to a file.
 *
 * Writes the result of a target user search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetUsers}
 */
export interface ExportTargetUsersInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export target users to a file.
 *
 * Writes the result of a target user search to a CSV, Excel or PDF file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTargetUsers}
 */
body: schema.ExportRequest;
}

/**
 * Upload a file of target users.
 *
 * The first step of an import: uploads a CSV or Excel file and counts its rows. Nobody is added yet. The answer's `transactionId` names the upload in the steps that follow, until it expires.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/uploadTargetUsers}
 */
export interface UploadTargetUsersInput {
/**
 * Upload a file of target users.
 *
 * The first step of an import: uploads a CSV or Excel file and counts its rows. Nobody is added yet. The answer's `transactionId` names the upload in the steps that follow, until it expires.
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
 * Read an uploaded file.
 *
 * The second step of an import: returns the column names of an uploaded file, to be mapped to the fields of a target user. An upload expires after some time, which is answered with a 404: upload the file again.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getUploadedTargetUsers}
 */
export interface GetUploadedTargetUsersInput {
/**
 * Read an uploaded file.
 *
 * The second step of an import: returns the column names of an uploaded file, to be mapped to the fields of a target user. An upload expires after some time, which is answered with a 404: upload the file again.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getUploadedTargetUsers}
 */
params: { path: {
/** The upload, by the `transactionId` that it answered. An upload expires; then upload the file again. */
"transactionId": PathOf<"getUploadedTargetUsers">["transactionId"];
} };
}
/** What `GET /api/target-users/upload/{transactionId}` returns: Read an uploaded file. */
export type GetUploadedTargetUsersResult = schema.UploadedFileSummaryResult;

/**
 * Get a target user.
 *
 * Returns the whole record of one person: the source of an update, which replaces the whole. A row of the search has texts for display where this has ids.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetUser}
 */
export interface GetTargetUserInput {
/**
 * Get a target user.
 *
 * Returns the whole record of one person: the source of an update, which replaces the whole. A row of the search has texts for display where this has ids.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTargetUser}
 */
params: { path: {
/** The target user, by the `resourceId` of a search row. */
"resourceId": PathOf<"getTargetUser">["resourceId"];
} };
}
/** What `GET /api/target-users/{resourceId}` returns: Get a target user. */
export type GetTargetUserResult = schema.TargetUserDetailResult;

/**
 * Update a target user.
 *
 * Replaces what is known about one person, so send the whole record. To change one member, read the record with `GET /api/target-users/{resourceId}`, change it, and send it back without `resourceId` and `managerFullName`, with `customFieldValues` as `customFields`, and with `""` for a `phoneNumber` of null. Do not start from a row of a search: it has texts for display in place of ids. People who are kept in step with a directory can only be changed there.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetUser}
 */
export interface UpdateTargetUserInput {
/**
 * Update a target user.
 *
 * Replaces what is known about one person, so send the whole record. To change one member, read the record with `GET /api/target-users/{resourceId}`, change it, and send it back without `resourceId` and `managerFullName`, with `customFieldValues` as `customFields`, and with `""` for a `phoneNumber` of null. Do not start from a row of a search: it has texts for display in place of ids. People who are kept in step with a directory can only be changed there.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/updateTargetUser}
 */
params: { path: {
/** The target user, by the `resourceId` of a search row. */
"resourceId": PathOf<"updateTargetUser">["resourceId"];
} };
/**
 * Update a target user.
 *
 * Replaces what is known about one person, so send the whole record. To change one member, read the record with `GET /api/target-users/{resourceId}`, change it, and send it back without `resourceId` and `managerFullName`, with `customFieldValues` as `customFields`, and with `""` for a `phoneNumber` of null. Do not start from a row of a search: it has texts for display in place of ids. People who are kept in step with a directory can only be changed there.
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
 * Deletes one person. Searches still return the person, marked `isDeleted`, unless their filter leaves deleted people out. A directory that the company is kept in step with may bring the person back.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUser}
 */
export interface DeleteTargetUserInput {
/**
 * Delete a target user.
 *
 * Deletes one person. Searches still return the person, marked `isDeleted`, unless their filter leaves deleted people out. A directory that the company is kept in step with may bring the person back.
 *
 * It runs in one company. It deletes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/deleteTargetUser}
 */
params: { path: {
/** The target user, by the `resourceId` of a search row. */
"resourceId": PathOf<"deleteTargetUser">["resourceId"];
} };
}
/** What `DELETE /api/target-users/{resourceId}` returns: Delete a target user. */
export type DeleteTargetUserResult = schema.IdServiceResult;

/**
 * Search the target groups of a target user.
 *
 * Lists, page by page, the target groups that one person is in.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUserGroups}
 */
export interface SearchTargetUserGroupsInput {
/**
 * Search the target groups of a target user.
 *
 * Lists, page by page, the target groups that one person is in.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUserGroups}
 */
params: { path: {
/** The target user, by the `resourceId` of a search row. */
"resourceId": PathOf<"searchTargetUserGroups">["resourceId"];
} };
/**
 * Search the target groups of a target user.
 *
 * Lists, page by page, the target groups that one person is in.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTargetUserGroups}
 */
body: SearchTargetUserGroupsBody;
}
/** The body of `POST /api/target-users/{resourceId}/groups`. */
export interface SearchTargetUserGroupsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.TargetUserGroup>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TargetUserGroup, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/target-users/{resourceId}/groups` returns: Search the target groups of a target user. */
export type SearchTargetUserGroupsResult = schema.TargetUserGroupPageResult;

/**
 * Import the people of an upload.
 *
 * The last step of an import: adds the people of a mapped file to the company, and changes those whom it has already: all of them, the selected rows, or one of the two kinds. The answer comes when the import was accepted.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/importTargetUsers}
 */
export interface ImportTargetUsersInput {
/**
 * Import the people of an upload.
 *
 * The last step of an import: adds the people of a mapped file to the company, and changes those whom it has already: all of them, the selected rows, or one of the two kinds. The answer comes when the import was accepted.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/importTargetUsers}
 */
params: { path: {
/** The upload, by the `transactionId` that it answered. An upload expires; then upload the file again. */
"transactionId": PathOf<"importTargetUsers">["transactionId"];
} };
/**
 * Import the people of an upload.
 *
 * The last step of an import: adds the people of a mapped file to the company, and changes those whom it has already: all of them, the selected rows, or one of the two kinds. The answer comes when the import was accepted.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/importTargetUsers}
 */
body: schema.ImportTargetUsersRequest;
}
/** What `POST /api/target-users/{transactionId}/import` returns: Import the people of an upload. */
export type ImportTargetUsersResult = schema.FreeFormResult;

/**
 * Preview an import.
 *
 * The fifth step of an import: lists, page by page, the people in a mapped file, with what is wrong with each row. Nobody is added yet. The page is in `data.items`, beside the counts of the whole file. To see only rows with something wrong, filter for the `status` `Error`. To map the columns again, renew the upload.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchImportPreview}
 */
export interface SearchImportPreviewInput {
/**
 * Preview an import.
 *
 * The fifth step of an import: lists, page by page, the people in a mapped file, with what is wrong with each row. Nobody is added yet. The page is in `data.items`, beside the counts of the whole file. To see only rows with something wrong, filter for the `status` `Error`. To map the columns again, renew the upload.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchImportPreview}
 */
params: { path: {
/** The upload, by the `transactionId` that it answered. An upload expires; then upload the file again. */
"transactionId": PathOf<"searchImportPreview">["transactionId"];
} };
/**
 * Preview an import.
 *
 * The fifth step of an import: lists, page by page, the people in a mapped file, with what is wrong with each row. Nobody is added yet. The page is in `data.items`, beside the counts of the whole file. To see only rows with something wrong, filter for the `status` `Error`. To map the columns again, renew the upload.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchImportPreview}
 */
body: SearchImportPreviewBody;
}
/** The body of `POST /api/target-users/{transactionId}/search`. */
export interface SearchImportPreviewBody {
/** The page to return; the first is 1. */
"pageNumber": schema.PagedSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.PagedSearchRequest["pageSize"];
/** Member of a row to sort by. Upper and lower case do not differ, and empty text asks for no order. A value that is known to work is the operation's `x-keepnet-order-by`. */
"orderBy": call.FieldOf<schema.ImportPreviewUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.PagedSearchRequest["ascending"];
/** Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ImportPreviewUser, schema.PagedSearchRequest["filter"]>;
}
/** What `POST /api/target-users/{transactionId}/search` returns: Preview an import. */
export type SearchImportPreviewResult = schema.ImportPreviewResult;

/**
 * Export the preview of an import to a file.
 *
 * Writes the people in a mapped file, with what is wrong with each row, to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportImportPreview}
 */
export interface ExportImportPreviewInput {
/**
 * Export the preview of an import to a file.
 *
 * Writes the people in a mapped file, with what is wrong with each row, to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportImportPreview}
 */
params: { path: {
/** The upload, by the `transactionId` that it answered. An upload expires; then upload the file again. */
"transactionId": PathOf<"exportImportPreview">["transactionId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the preview of an import to a file.
 *
 * Writes the people in a mapped file, with what is wrong with each row, to a CSV or Excel file. Set `reportAllPages` to true for the complete list.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportImportPreview}
 */
body: schema.ExportRequest;
}

/**
 * Renew an upload.
 *
 * Goes back from the preview of an import to the mapping: gives an upload a new `transactionId`, by which its columns can be mapped again. Each call makes another id, and the old one may stop working.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/renewUpload}
 */
export interface RenewUploadInput {
/**
 * Renew an upload.
 *
 * Goes back from the preview of an import to the mapping: gives an upload a new `transactionId`, by which its columns can be mapped again. Each call makes another id, and the old one may stop working.
 *
 * It runs in one company. It writes.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/renewUpload}
 */
params: { path: {
/** The upload, by the `transactionId` that it answered. An upload expires; then upload the file again. */
"transactionId": PathOf<"renewUpload">["transactionId"];
} };
}
/** What `PUT /api/target-users/{transactionId}/update` returns: Renew an upload. */
export type RenewUploadResult = schema.RenewedUploadResult;

/**
 * List time zones, date formats and time formats.
 *
 * Returns the time zones, whose `id` is what every `timeZoneId` of a company or user takes, and the formats for dates and times.
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
 * Search what people did with trainings.
 *
 * Lists, page by page, what people did with the enrollments of a period: e-mails that they opened, links that they followed, and how far they came. A row names the person by e-mail address and has no ids.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingActivityUsers}
 */
export interface SearchTrainingActivityUsersInput {
/**
 * Search what people did with trainings.
 *
 * Lists, page by page, what people did with the enrollments of a period: e-mails that they opened, links that they followed, and how far they came. A row names the person by e-mail address and has no ids.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingActivityUsers}
 */
body: SearchTrainingActivityUsersBody;
}
/** The body of `POST /api/training-reports/activity-users/search`. */
export interface SearchTrainingActivityUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TrainingActivityUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TrainingActivityUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `FirstName` is known to work. */
"orderBy": call.FieldOf<schema.TrainingActivityUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TrainingActivityUserSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TrainingActivityUser, schema.TrainingActivityUserSearchRequest["filter"]>;
/** First day of the period, in ISO 8601. */
"startDate"?: schema.TrainingActivityUserSearchRequest["startDate"] | undefined;
/** Last day of the period, in ISO 8601. */
"endDate"?: schema.TrainingActivityUserSearchRequest["endDate"] | undefined;
/** True returns one row for each person, with counts; false one row for each person and enrollment. */
"groupByUser"?: schema.TrainingActivityUserSearchRequest["groupByUser"] | undefined;
}
/** What `POST /api/training-reports/activity-users/search` returns: Search what people did with trainings. */
export type SearchTrainingActivityUsersResult = schema.TrainingActivityUserPageResponse;

/**
 * Get the choices of the reports.
 *
 * Returns the values that the coded members of the reports can have, such as the states of a person, an exam or an e-mail.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTrainingReportFormDetails}
 */
export interface GetTrainingReportFormDetailsInput {
}
/** What `GET /api/training-reports/form-details` returns: Get the choices of the reports. */
export type GetTrainingReportFormDetailsResult = schema.EnumOptionMapResponse;

/**
 * Search the people who followed the link of an enrollment.
 *
 * Lists, page by page, the people of an enrollment who followed the link of its e-mail, and how often. `listTrainingInteractions` with `emailEventType` of `clicked` shows when.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingClickedEmails}
 */
export interface SearchTrainingClickedEmailsInput {
/**
 * Search the people who followed the link of an enrollment.
 *
 * Lists, page by page, the people of an enrollment who followed the link of its e-mail, and how often. `listTrainingInteractions` with `emailEventType` of `clicked` shows when.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingClickedEmails}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchTrainingClickedEmails">["enrollmentId"];
} };
/**
 * Search the people who followed the link of an enrollment.
 *
 * Lists, page by page, the people of an enrollment who followed the link of its e-mail, and how often. `listTrainingInteractions` with `emailEventType` of `clicked` shows when.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingClickedEmails}
 */
body: SearchTrainingClickedEmailsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/clicked-emails/search`. */
export interface SearchTrainingClickedEmailsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ClickedEmail>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ClickedEmail, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/clicked-emails/search` returns: Search the people who followed the link of an enrollment. */
export type SearchTrainingClickedEmailsResult = schema.ClickedEmailPageResponse;

/**
 * List the exam attempts of one person.
 *
 * Returns, at once, every attempt of one person at the exam of an enrollment, with the score and the device.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamAttempts}
 */
export interface ListExamAttemptsInput {
/**
 * List the exam attempts of one person.
 *
 * Returns, at once, every attempt of one person at the exam of an enrollment, with the score and the device.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamAttempts}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"listExamAttempts">["enrollmentId"];
/** The person, by the `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listExamAttempts">["targetUserResourceId"];
} };
}
/** What `GET /api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}` returns: List the exam attempts of one person. */
export type ListExamAttemptsResult = schema.ExamResultDetailListResponse;

/**
 * List what one person answered.
 *
 * Returns, at once, the questions of an exam or survey and what one person answered, session by session, latest first.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamSessions}
 */
export interface ListExamSessionsInput {
/**
 * List what one person answered.
 *
 * Returns, at once, the questions of an exam or survey and what one person answered, session by session, latest first.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listExamSessions}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"listExamSessions">["enrollmentId"];
/** The person, by the `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listExamSessions">["targetUserResourceId"];
} };
}
/** What `GET /api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}` returns: List what one person answered. */
export type ListExamSessionsResult = schema.ExamResultSessionListResponse;

/**
 * Search the exam results of an enrollment.
 *
 * Lists, page by page, how the people of an enrollment did in its exam. The `targetUserResourceId` of a row leads to the single attempts.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExamResults}
 */
export interface SearchExamResultsInput {
/**
 * Search the exam results of an enrollment.
 *
 * Lists, page by page, how the people of an enrollment did in its exam. The `targetUserResourceId` of a row leads to the single attempts.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExamResults}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchExamResults">["enrollmentId"];
} };
/**
 * Search the exam results of an enrollment.
 *
 * Lists, page by page, how the people of an enrollment did in its exam. The `targetUserResourceId` of a row leads to the single attempts.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchExamResults}
 */
body: SearchExamResultsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/exam-results/search`. */
export interface SearchExamResultsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.ExamResultSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.ExamResultSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ExamResult>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.ExamResultSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ExamResult, schema.ExamResultSearchRequest["filter"]>;
/**
 * Which attempts at the exam to show: the `FirstAttempt` of each person, or any attempt that passed (`PassedAnyAttempt`) or failed (`FailedAnyAttempt`). The web UI starts with the first.
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
 * Writes the result of a search of exam results to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportExamResults}
 */
export interface ExportExamResultsInput {
/**
 * Export the exam results of an enrollment to a file.
 *
 * Writes the result of a search of exam results to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportExamResults}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"exportExamResults">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the exam results of an enrollment to a file.
 *
 * Writes the result of a search of exam results to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportExamResults}
 */
body: schema.SendingReportExportRequest;
}

/**
 * Download the whole report of an enrollment.
 *
 * Returns every part of the report as an Excel file, which is made in the background: 200 has the file, 201 says that its making has begun, 202 that it is being made. After a 201 or 202, ask again a little later. It takes no body.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTrainingReport}
 */
export interface DownloadTrainingReportInput {
/**
 * Download the whole report of an enrollment.
 *
 * Returns every part of the report as an Excel file, which is made in the background: 200 has the file, 201 says that its making has begun, 202 that it is being made. After a 201 or 202, ask again a little later. It takes no body.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/downloadTrainingReport}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"downloadTrainingReport">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
}

/**
 * List what one person did in an enrollment.
 *
 * Returns, at once, everything that one person did with the content of an enrollment, with the time and the device.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingInteractions}
 */
export interface ListTrainingInteractionsInput {
/**
 * List what one person did in an enrollment.
 *
 * Returns, at once, everything that one person did with the content of an enrollment, with the time and the device.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingInteractions}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"listTrainingInteractions">["enrollmentId"];
/** The person, by the `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listTrainingInteractions">["targetUserResourceId"];
}; query?: {
/**
 * Returns only what the person did with the e-mail; the values are those of the web UI, in lower case.
 *
 * Known values: "opened", "clicked".
 */
"emailEventType"?: QueryOf<"listTrainingInteractions">["emailEventType"] | undefined;
/**
 * Kind of content: 0 for a training or survey, 1 a poster, 2 an infographic, 3 a screensaver, 4 a learning path. The names that bodies take may work too.
 *
 * Known values: "0", "1", "2", "3", "4".
 */
"trainingType"?: QueryOf<"listTrainingInteractions">["trainingType"] | undefined;
} | undefined };
}
/** What `GET /api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}` returns: List what one person did in an enrollment. */
export type ListTrainingInteractionsResult = schema.TrainingInteractionListResponse;

/**
 * Send an enrollment again to people who did not respond.
 *
 * Sends the content of an enrollment again to people who have not opened it: those in `selectedItems`, or with `selectAll` everyone whom the filter matches. This reaches real people; do not repeat it. With `selectAll` and a filter that matches everything, everyone is notified.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendTrainingNoResponse}
 */
export interface ResendTrainingNoResponseInput {
/**
 * Send an enrollment again to people who did not respond.
 *
 * Sends the content of an enrollment again to people who have not opened it: those in `selectedItems`, or with `selectAll` everyone whom the filter matches. This reaches real people; do not repeat it. With `selectAll` and a filter that matches everything, everyone is notified.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendTrainingNoResponse}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"resendTrainingNoResponse">["enrollmentId"];
} };
/**
 * Send an enrollment again to people who did not respond.
 *
 * Sends the content of an enrollment again to people who have not opened it: those in `selectedItems`, or with `selectAll` everyone whom the filter matches. This reaches real people; do not repeat it. With `selectAll` and a filter that matches everything, everyone is notified.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendTrainingNoResponse}
 */
body: schema.ResendEnrollmentRequest;
}
/** What `POST /api/training-reports/{enrollmentId}/no-response/resend` returns: Send an enrollment again to people who did not respond. */
export type ResendTrainingNoResponseResult = schema.IdDataResponse;

/**
 * Search the people who did not respond to an enrollment.
 *
 * Lists, page by page, the people of an enrollment who have not opened its content.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingNoResponse}
 */
export interface SearchTrainingNoResponseInput {
/**
 * Search the people who did not respond to an enrollment.
 *
 * Lists, page by page, the people of an enrollment who have not opened its content.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingNoResponse}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchTrainingNoResponse">["enrollmentId"];
} };
/**
 * Search the people who did not respond to an enrollment.
 *
 * Lists, page by page, the people of an enrollment who have not opened its content.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingNoResponse}
 */
body: SearchTrainingNoResponseBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/no-response/search`. */
export interface SearchTrainingNoResponseBody {
/** The page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.NoResponseUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.NoResponseUser, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/no-response/search` returns: Search the people who did not respond to an enrollment. */
export type SearchTrainingNoResponseResult = schema.NoResponseUserPageResponse;

/**
 * Export the people who did not respond to a file.
 *
 * Writes the result of a search of people who have not opened the content of an enrollment to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingNoResponse}
 */
export interface ExportTrainingNoResponseInput {
/**
 * Export the people who did not respond to a file.
 *
 * Writes the result of a search of people who have not opened the content of an enrollment to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingNoResponse}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"exportTrainingNoResponse">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the people who did not respond to a file.
 *
 * Writes the result of a search of people who have not opened the content of an enrollment to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingNoResponse}
 */
body: schema.SendingReportExportRequest;
}

/**
 * Search the people who opened the e-mail of an enrollment.
 *
 * Lists, page by page, the people of an enrollment who opened its e-mail, and how often. `listTrainingInteractions` with `emailEventType` of `opened` shows when.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingOpenedEmails}
 */
export interface SearchTrainingOpenedEmailsInput {
/**
 * Search the people who opened the e-mail of an enrollment.
 *
 * Lists, page by page, the people of an enrollment who opened its e-mail, and how often. `listTrainingInteractions` with `emailEventType` of `opened` shows when.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingOpenedEmails}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchTrainingOpenedEmails">["enrollmentId"];
} };
/**
 * Search the people who opened the e-mail of an enrollment.
 *
 * Lists, page by page, the people of an enrollment who opened its e-mail, and how often. `listTrainingInteractions` with `emailEventType` of `opened` shows when.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingOpenedEmails}
 */
body: SearchTrainingOpenedEmailsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/opened-emails/search`. */
export interface SearchTrainingOpenedEmailsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.OpenedEmail>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.OpenedEmail, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/opened-emails/search` returns: Search the people who opened the e-mail of an enrollment. */
export type SearchTrainingOpenedEmailsResult = schema.OpenedEmailPageResponse;

/**
 * List the sessions of one person in an enrollment.
 *
 * Returns, at once, every session in which one person worked on the content of an enrollment, with the device.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingProgressSessions}
 */
export interface ListTrainingProgressSessionsInput {
/**
 * List the sessions of one person in an enrollment.
 *
 * Returns, at once, every session in which one person worked on the content of an enrollment, with the device.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingProgressSessions}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"listTrainingProgressSessions">["enrollmentId"];
/** The person, by the `targetUserResourceId` of a row of the report. */
"targetUserResourceId": PathOf<"listTrainingProgressSessions">["targetUserResourceId"];
} };
}
/** What `GET /api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}` returns: List the sessions of one person in an enrollment. */
export type ListTrainingProgressSessionsResult = schema.ProgressDetailListResponse;

/**
 * Search the progress of an enrollment.
 *
 * Lists, page by page, how far each person of an enrollment has come, over all sessions. The `targetUserResourceId` of a row leads to the single sessions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingProgress}
 */
export interface SearchTrainingProgressInput {
/**
 * Search the progress of an enrollment.
 *
 * Lists, page by page, how far each person of an enrollment has come, over all sessions. The `targetUserResourceId` of a row leads to the single sessions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingProgress}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchTrainingProgress">["enrollmentId"];
} };
/**
 * Search the progress of an enrollment.
 *
 * Lists, page by page, how far each person of an enrollment has come, over all sessions. The `targetUserResourceId` of a row leads to the single sessions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingProgress}
 */
body: SearchTrainingProgressBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/progress/search`. */
export interface SearchTrainingProgressBody {
/** The page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.TrainingProgress>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TrainingProgress, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/progress/search` returns: Search the progress of an enrollment. */
export type SearchTrainingProgressResult = schema.TrainingProgressPageResponse;

/**
 * Export the progress of an enrollment to a file.
 *
 * Writes the result of a search of progress to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingProgress}
 */
export interface ExportTrainingProgressInput {
/**
 * Export the progress of an enrollment to a file.
 *
 * Writes the result of a search of progress to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingProgress}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"exportTrainingProgress">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the progress of an enrollment to a file.
 *
 * Writes the result of a search of progress to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingProgress}
 */
body: schema.SendingReportExportRequest;
}

/**
 * Search the reminders of an enrollment.
 *
 * Lists, page by page, the people who were reminded of an enrollment, and whether the e-mails were delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReminderMails}
 */
export interface SearchReminderMailsInput {
/**
 * Search the reminders of an enrollment.
 *
 * Lists, page by page, the people who were reminded of an enrollment, and whether the e-mails were delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReminderMails}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchReminderMails">["enrollmentId"];
} };
/**
 * Search the reminders of an enrollment.
 *
 * Lists, page by page, the people who were reminded of an enrollment, and whether the e-mails were delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchReminderMails}
 */
body: SearchReminderMailsBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/reminder-mails/search`. */
export interface SearchReminderMailsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.ReminderMailSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.ReminderMailSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.ReminderMail>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.ReminderMailSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.ReminderMail, schema.ReminderMailSearchRequest["filter"]>;
/** Kind of content. By name: `SCORM` (a training), `LearningPath`, `Poster`, `Infographic`, `Screensaver` or `Survey`. By number: 0 a training or survey, 1 a poster, 2 an infographic, 3 a screensaver, 4 a learning path. Null or absent for every kind. Only the name tells a survey from a training. */
"trainingType"?: schema.ReminderMailSearchRequest["trainingType"] | undefined;
/**
 * Which attempts at the exam to show: the `FirstAttempt` of each person, or any attempt that passed (`PassedAnyAttempt`) or failed (`FailedAnyAttempt`). The web UI starts with the first.
 *
 * Known values: "FirstAttempt", "PassedAnyAttempt", "FailedAnyAttempt".
 */
"showByExamStatus"?: schema.ReminderMailSearchRequest["showByExamStatus"] | undefined;
/** A member of exports elsewhere. The effect on a search is not documented. */
"reportAllPages"?: schema.ReminderMailSearchRequest["reportAllPages"] | undefined;
}
/** What `POST /api/training-reports/{enrollmentId}/reminder-mails/search` returns: Search the reminders of an enrollment. */
export type SearchReminderMailsResult = schema.ReminderMailPageResponse;

/**
 * Search the deliveries of an enrollment.
 *
 * Lists, page by page, the people to whom the content of an enrollment was sent, and whether it was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSendingReport}
 */
export interface SearchSendingReportInput {
/**
 * Search the deliveries of an enrollment.
 *
 * Lists, page by page, the people to whom the content of an enrollment was sent, and whether it was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSendingReport}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchSendingReport">["enrollmentId"];
} };
/**
 * Search the deliveries of an enrollment.
 *
 * Lists, page by page, the people to whom the content of an enrollment was sent, and whether it was delivered.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchSendingReport}
 */
body: SearchSendingReportBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/sending-report/search`. */
export interface SearchSendingReportBody {
/** The page to return; the first is 1. */
"pageNumber": schema.SendingReportSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.SendingReportSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.SendingReportEntry>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.SendingReportSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.SendingReportEntry, schema.SendingReportSearchRequest["filter"]>;
}
/** What `POST /api/training-reports/{enrollmentId}/sending-report/search` returns: Search the deliveries of an enrollment. */
export type SearchSendingReportResult = schema.SendingReportEntryPageResponse;

/**
 * Export the deliveries of an enrollment to a file.
 *
 * Writes the result of a search of deliveries to a file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSendingReport}
 */
export interface ExportSendingReportInput {
/**
 * Export the deliveries of an enrollment to a file.
 *
 * Writes the result of a search of deliveries to a file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSendingReport}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"exportSendingReport">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the deliveries of an enrollment to a file.
 *
 * Writes the result of a search of deliveries to a file. Set `reportAllPages` to true for the complete list; false writes the one page.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportSendingReport}
 */
body: schema.SendingReportExportRequest;
}

/**
 * Get the report summary of an enrollment.
 *
 * Returns the figures of one enrollment, such as deliveries and completions, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTrainingReportSummary}
 */
export interface GetTrainingReportSummaryInput {
/**
 * Get the report summary of an enrollment.
 *
 * Returns the figures of one enrollment, such as deliveries and completions, and how it was set up.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTrainingReportSummary}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"getTrainingReportSummary">["enrollmentId"];
}; query?: {
/**
 * Kind of content: 0 for a training or survey, 1 a poster, 2 an infographic, 3 a screensaver, 4 a learning path. The names that bodies take may work too.
 *
 * Known values: "0", "1", "2", "3", "4".
 */
"trainingType"?: QueryOf<"getTrainingReportSummary">["trainingType"] | undefined;
} | undefined };
}
/** What `GET /api/training-reports/{enrollmentId}/summary` returns: Get the report summary of an enrollment. */
export type GetTrainingReportSummaryResult = schema.EnrollmentReportResponse;

/**
 * Send an enrollment again to some people.
 *
 * Sends the content of an enrollment again to people of the report: those in `selectedItems`, or with `selectAll` everyone whom the filter matches. This reaches real people; do not repeat it. With `selectAll` and a filter that matches everything, everyone is notified.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendEnrollment}
 */
export interface ResendEnrollmentInput {
/**
 * Send an enrollment again to some people.
 *
 * Sends the content of an enrollment again to people of the report: those in `selectedItems`, or with `selectAll` everyone whom the filter matches. This reaches real people; do not repeat it. With `selectAll` and a filter that matches everything, everyone is notified.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendEnrollment}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"resendEnrollment">["enrollmentId"];
} };
/**
 * Send an enrollment again to some people.
 *
 * Sends the content of an enrollment again to people of the report: those in `selectedItems`, or with `selectAll` everyone whom the filter matches. This reaches real people; do not repeat it. With `selectAll` and a filter that matches everything, everyone is notified.
 *
 * It runs in one company. It sends real messages to real people.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/resendEnrollment}
 */
body: schema.ResendEnrollmentRequest;
}
/** What `POST /api/training-reports/{enrollmentId}/users/resend` returns: Send an enrollment again to some people. */
export type ResendEnrollmentResult = schema.IdDataResponse;

/**
 * Search the people of an enrollment.
 *
 * Lists, page by page, the people who are enrolled, with their progress and exam results. The `targetUserResourceId` of a row leads to the person's interactions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingReportUsers}
 */
export interface SearchTrainingReportUsersInput {
/**
 * Search the people of an enrollment.
 *
 * Lists, page by page, the people who are enrolled, with their progress and exam results. The `targetUserResourceId` of a row leads to the person's interactions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingReportUsers}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"searchTrainingReportUsers">["enrollmentId"];
} };
/**
 * Search the people of an enrollment.
 *
 * Lists, page by page, the people who are enrolled, with their progress and exam results. The `targetUserResourceId` of a row leads to the person's interactions.
 *
 * It runs in one company. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainingReportUsers}
 */
body: SearchTrainingReportUsersBody;
}
/** The body of `POST /api/training-reports/{enrollmentId}/users/search`. */
export interface SearchTrainingReportUsersBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TrainingReportUserSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TrainingReportUserSearchRequest["pageSize"];
/** Member of a row to sort by, in PascalCase. `Email` is known to work. */
"orderBy": call.FieldOf<schema.TrainingReportUser>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TrainingReportUserSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.TrainingReportUser, schema.TrainingReportUserSearchRequest["filter"]>;
/** Kind of content. By name: `SCORM` (a training), `LearningPath`, `Poster`, `Infographic`, `Screensaver` or `Survey`. By number: 0 a training or survey, 1 a poster, 2 an infographic, 3 a screensaver, 4 a learning path. Null or absent for every kind. Only the name tells a survey from a training. */
"trainingType"?: schema.TrainingReportUserSearchRequest["trainingType"] | undefined;
/**
 * Which attempts at the exam to show: the `FirstAttempt` of each person, or any attempt that passed (`PassedAnyAttempt`) or failed (`FailedAnyAttempt`). The web UI starts with the first.
 *
 * Known values: "FirstAttempt", "PassedAnyAttempt", "FailedAnyAttempt".
 */
"showByExamStatus"?: schema.TrainingReportUserSearchRequest["showByExamStatus"] | undefined;
}
/** What `POST /api/training-reports/{enrollmentId}/users/search` returns: Search the people of an enrollment. */
export type SearchTrainingReportUsersResult = schema.TrainingReportUserPageResponse;

/**
 * Export the people of an enrollment to a file.
 *
 * Writes the result of a search of enrolled people to a CSV or Excel file, with their progress and exam results. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingReportUsers}
 */
export interface ExportTrainingReportUsersInput {
/**
 * Export the people of an enrollment to a file.
 *
 * Writes the result of a search of enrolled people to a CSV or Excel file, with their progress and exam results. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingReportUsers}
 */
params: { path: {
/** The enrollment, by the `enrollmentId` of a search row. */
"enrollmentId": PathOf<"exportTrainingReportUsers">["enrollmentId"];
} };
parseAs?: call.FileFormat | undefined;
/**
 * Export the people of an enrollment to a file.
 *
 * Writes the result of a search of enrolled people to a CSV or Excel file, with their progress and exam results. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainingReportUsers}
 */
body: schema.TrainingReportUserExportRequest;
}

/**
 * List the categories of trainings.
 *
 * Returns, at once, the categories into which trainings fall, the same for all companies. A filter of the training search takes the `id` of a row as text.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingCategories}
 */
export interface ListTrainingCategoriesInput {
}
/** What `GET /api/trainings/categories` returns: List the categories of trainings. */
export type ListTrainingCategoriesResult = schema.EnumOptionListResponse;

/**
 * List the languages of trainings.
 *
 * Returns, at once, every language in which content can be available, the same for all companies. For the languages of one training, ask for that training. Filters of the training search take the `code` of a row; requests take its `id`.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingLanguages}
 */
export interface ListTrainingLanguagesInput {
}
/** What `GET /api/trainings/languages` returns: List the languages of trainings. */
export type ListTrainingLanguagesResult = schema.TrainingLanguageListResponse;

/**
 * Search trainings.
 *
 * Lists, page by page, the trainings, surveys and other content that can be sent. The `trainingId` of a row is what a new enrollment takes.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainings}
 */
export interface SearchTrainingsInput {
/**
 * Search trainings.
 *
 * Lists, page by page, the trainings, surveys and other content that can be sent. The `trainingId` of a row is what a new enrollment takes.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads. The response is one page: `paginate` reads all of them.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/searchTrainings}
 */
body: SearchTrainingsBody;
}
/** The body of `POST /api/trainings/search`. */
export interface SearchTrainingsBody {
/** The page to return; the first is 1. */
"pageNumber": schema.TrainingSearchRequest["pageNumber"];
/** How many results a page holds. No upper limit is documented; values up to 100 are known to work, and the web UI asks the company search for 10,000. */
"pageSize": schema.TrainingSearchRequest["pageSize"];
/** What to sort by, in PascalCase. `Name` is the only value that is documented. */
"orderBy": call.FieldOf<schema.Training>;
/** True for A to Z, oldest or lowest first. */
"ascending": schema.TrainingSearchRequest["ascending"];
/** Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
"filter": call.By<schema.Training, schema.TrainingSearchRequest["filter"]>;
/** Which part of the library to search: 1 all of it, 2 the most popular, 3 the favourites, 4 what the caller created. It can also be a name, but the names are not published. */
"trainingSearchType"?: schema.TrainingSearchRequest["trainingSearchType"] | undefined;
/** Kind of content. By name: `SCORM` (a training), `LearningPath`, `Poster`, `Infographic`, `Screensaver` or `Survey`. By number: 0 a training or survey, 1 a poster, 2 an infographic, 3 a screensaver, 4 a learning path. Null or absent for every kind. Only the name tells a survey from a training. */
"trainingType"?: schema.TrainingSearchRequest["trainingType"] | undefined;
/** Returns only the trainings with these ids. */
"trainingIds"?: schema.TrainingSearchRequest["trainingIds"] | undefined;
}
/** What `POST /api/trainings/search` returns: Search trainings. */
export type SearchTrainingsResult = schema.TrainingPageResponse;

/**
 * Export trainings to a file.
 *
 * Writes the result of a training search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainings}
 */
export interface ExportTrainingsInput {
parseAs?: call.FileFormat | undefined;
/**
 * Export trainings to a file.
 *
 * Writes the result of a training search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; without it the file holds the page that is asked for.
 *
 * It runs in one company, or in all of them on `keepnet.allCompanies()`. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/exportTrainings}
 */
body: schema.TrainingExportRequest;
}

/**
 * List the types of trainings.
 *
 * Returns, at once, the kinds of content, the same for all companies. A filter of the training search takes the `id` of a row as text; the `name` is what `trainingType` of a search takes.
 *
 * It is the same for every company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/listTrainingTypes}
 */
export interface ListTrainingTypesInput {
}
/** What `GET /api/trainings/types` returns: List the types of trainings. */
export type ListTrainingTypesResult = schema.EnumOptionListResponse;

/**
 * Get one training.
 *
 * Returns everything about one training, survey or other content: who may use it, its files per language, and the parts of a learning path.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTraining}
 */
export interface GetTrainingInput {
/**
 * Get one training.
 *
 * Returns everything about one training, survey or other content: who may use it, its files per language, and the parts of a learning path.
 *
 * It runs in one company. It reads.
 *
 * @see {@link https://keepnet.github.io/keepnet-typescript/operations/getTraining}
 */
params: { path: {
/** The training, by the `trainingId` of a search row. */
"resourceId": PathOf<"getTraining">["resourceId"];
} };
}
/** What `GET /api/trainings/{resourceId}` returns: Get one training. */
export type GetTrainingResult = schema.TrainingDetailResponse;

export interface UnboundGetWithoutInput {
  /** List the types of look-up */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** List the credential's companies */
  "/api/companies/my": call.Call<ListMyCompaniesInput, ListMyCompaniesResult, schema.ErrorEnvelope>;
  /** List company groups */
  "/api/company-groups": call.Call<ListCompanyGroupsInput, ListCompanyGroupsResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface UnboundGet extends UnboundGetWithoutInput {
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<GenerateClientCredentialsInput & call.NameTheCompany, GenerateClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.Call<GetApiClientInput & call.NameTheCompany, GetApiClientResult, schema.ErrorEnvelope>;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.Call<GetGoogleWorkspaceClientInput & call.NameTheCompany, GetGoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.Call<GetDirectEmailConsentSettingsInput & call.NameTheCompany, GetDirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<GetDirectEmailSettingInput & call.NameTheCompany, GetDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": call.Call<GetCompanyInput, GetCompanyResult, schema.ErrorEnvelope>;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.Call<GetLicenseCheckInput, GetLicenseCheckResult, schema.ErrorEnvelope>;
  /** Get one company group */
  "/api/company-groups/{resourceId}": call.Call<GetCompanyGroupInput, GetCompanyGroupResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<ListCustomFieldsInput & call.NameTheCompany, ListCustomFieldsResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<GetCustomFieldInput & call.NameTheCompany, GetCustomFieldResult, schema.ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.Call<GetEnrollmentFormDetailsInput & call.NameTheCompany, GetEnrollmentFormDetailsResult, schema.ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.Call<GetEnrollmentInput & call.NameTheCompany, GetEnrollmentResult, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<ListTrainingContentLanguagesInput & call.NameTheCompany, ListTrainingContentLanguagesResult, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<ListExecutiveReportMetricsInput & call.NameTheCompany, ListExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<GetExecutiveReportInput & call.NameTheCompany, GetExecutiveReportResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<ListJobsInput & call.NameTheCompany, ListJobsResult, schema.ErrorEnvelope>;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.Call<GetJobInput & call.NameTheCompany, GetJobResult, schema.ErrorEnvelope>;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.Call<GetLeaderboardFormDetailsInput & call.NameTheCompany, GetLeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<ListPermissionsInput & call.NameTheCompany, ListPermissionsResult, schema.ErrorEnvelope>;
  /** Download the whole report of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/export/{resourceId}/{instanceGroup}": call.Call<DownloadPhishingCampaignReportInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** List the target groups of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/target-groups/{resourceId}/{instanceGroup}": call.Call<ListPhishingCampaignJobTargetGroupsInput & call.NameTheCompany, ListPhishingCampaignJobTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get the summary of a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetPhishingCampaignJobSummaryInput & call.NameTheCompany, GetPhishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<GetPhishingCampaignJobFormDetailsInput & call.NameTheCompany, GetPhishingCampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<GetDefaultPhishingEmailDeliverySettingInput & call.NameTheCompany, GetDefaultPhishingEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<ListPhishingEmailDeliverySettingsInput & call.NameTheCompany, ListPhishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<GetPhishingCampaignFormDetailsInput & call.NameTheCompany, GetPhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<GetPhishingCampaignInput & call.NameTheCompany, GetPhishingCampaignResult, schema.ErrorEnvelope>;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<GetPhishingScenarioFormDetailsInput & call.NameTheCompany, GetPhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** Get a phishing scenario */
  "/api/phishing-simulator/phishing-scenario/{resourceId}": call.Call<GetPhishingScenarioInput & call.NameTheCompany, GetPhishingScenarioResult, schema.ErrorEnvelope>;
  /** Get the summary of a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetQuishingCampaignJobSummaryInput & call.NameTheCompany, GetQuishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<ListQuishingEmailDeliverySettingsInput & call.NameTheCompany, ListQuishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the choices for a quishing campaign */
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
  /** Get one role */
  "/api/roles/{resourceId}": call.Call<GetRoleInput & call.NameTheCompany, GetRoleResult, schema.ErrorEnvelope>;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.Call<ListAvailableRolesInput & call.NameTheCompany, ListAvailableRolesResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<ListScimFieldsInput & call.NameTheCompany, ListScimFieldsResult, schema.ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.Call<GetScimIntegrationInput & call.NameTheCompany, GetScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetSmishingCampaignJobSummaryInput & call.NameTheCompany, GetSmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<GetSmishingCampaignFormDetailsInput & call.NameTheCompany, GetSmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<ListSmishingPhoneNumbersInput & call.NameTheCompany, ListSmishingPhoneNumbersResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<GetSmishingCampaignInput & call.NameTheCompany, GetSmishingCampaignResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput & call.NameTheCompany, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<GetTargetGroupInput & call.NameTheCompany, GetTargetGroupResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<GetTargetUserCountSummaryInput & call.NameTheCompany, GetTargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<GetMappingJobInput & call.NameTheCompany, GetMappingJobResult, schema.ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<GetUploadedTargetUsersInput & call.NameTheCompany, GetUploadedTargetUsersResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<GetTargetUserInput & call.NameTheCompany, GetTargetUserResult, schema.ErrorEnvelope>;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.Call<GetTrainingReportFormDetailsInput & call.NameTheCompany, GetTrainingReportFormDetailsResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<ListExamAttemptsInput & call.NameTheCompany, ListExamAttemptsResult, schema.ErrorEnvelope>;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<ListExamSessionsInput & call.NameTheCompany, ListExamSessionsResult, schema.ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<ListTrainingInteractionsInput & call.NameTheCompany, ListTrainingInteractionsResult, schema.ErrorEnvelope>;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<ListTrainingProgressSessionsInput & call.NameTheCompany, ListTrainingProgressSessionsResult, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<GetTrainingReportSummaryInput & call.NameTheCompany, GetTrainingReportSummaryResult, schema.ErrorEnvelope>;
  /** Get one training */
  "/api/trainings/{resourceId}": call.Call<GetTrainingInput & call.NameTheCompany, GetTrainingResult, schema.ErrorEnvelope>;
}

export interface UnboundGetRefused {}

export interface UnboundPutWithoutInput {}

export interface UnboundPut extends UnboundPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.Call<UpdateApiClientInput & call.NameTheCompany, UpdateApiClientResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<MakeDefaultDirectEmailSettingInput & call.NameTheCompany, MakeDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<RemoveDefaultDirectEmailSettingInput & call.NameTheCompany, RemoveDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<UpdateDirectEmailSettingInput & call.NameTheCompany, UpdateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": call.Call<UpdateCompanyInput, UpdateCompanyResult, schema.ErrorEnvelope>;
  /** Change a company group */
  "/api/company-groups/{resourceId}": call.Call<UpdateCompanyGroupInput, UpdateCompanyGroupResult, schema.ErrorEnvelope>;
  /** Add companies to a group */
  "/api/company-groups/{resourceId}/participants": call.Call<UpdateCompanyGroupParticipantsInput, UpdateCompanyGroupParticipantsResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<UpdateCustomFieldInput & call.NameTheCompany, UpdateCustomFieldResult, schema.ErrorEnvelope>;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.Call<UpdateEnrollmentInput & call.NameTheCompany, UpdateEnrollmentResult, schema.ErrorEnvelope>;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.Call<UpdateExecutiveReportInput & call.NameTheCompany, UpdateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<UpdatePhishingCampaignInput & call.NameTheCompany, UpdatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<UpdateQuishingCampaignInput & call.NameTheCompany, UpdateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<UpdateReportScheduleInput & call.NameTheCompany, UpdateReportScheduleResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<SetReportScheduleStatusInput & call.NameTheCompany, SetReportScheduleStatusResult, schema.ErrorEnvelope>;
  /** Change a role */
  "/api/roles/{resourceId}": call.Call<UpdateRoleInput & call.NameTheCompany, UpdateRoleResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<UpdateScimIntegrationInput & call.NameTheCompany, UpdateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<UpdateSmishingCampaignInput & call.NameTheCompany, UpdateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.Call<UpdateSystemUserInput & call.NameTheCompany, UpdateSystemUserResult, schema.ErrorEnvelope>;
  /** Add people to target groups */
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
  /** List the audit log without a filter */
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
  /** Get the latest end of a new company's license */
  "/api/companies/licenseexpirydate": call.Call<GetLicenseExpiryDateInput, GetLicenseExpiryDateResult, schema.ErrorEnvelope>;
  /** Search managed companies */
  "/api/companies/search": call.Call<SearchCompaniesInput, SearchCompaniesResult, schema.ErrorEnvelope>;
  /** Export managed companies to a file */
  "/api/companies/search/export": call.Call<ExportCompaniesInput, Blob, schema.ErrorEnvelope>;
  /** Create a company group */
  "/api/company-groups": call.Call<CreateCompanyGroupInput, CreateCompanyGroupResult, schema.ErrorEnvelope>;
  /** Search company groups */
  "/api/company-groups/search": call.Call<SearchCompanyGroupsInput, SearchCompanyGroupsResult, schema.ErrorEnvelope>;
  /** Search company groups, also of parent companies */
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
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.Call<ListUserTimelineInput & call.NameTheCompany, ListUserTimelineResult, schema.ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<ExportUserTimelineInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput & call.NameTheCompany, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.Call<ListUserPerformanceInput & call.NameTheCompany, ListUserPerformanceResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<SearchNotificationsInput & call.NameTheCompany, SearchNotificationsResult, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<CreatePhishingCampaignInput & call.NameTheCompany, CreatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput & call.NameTheCompany, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput & call.NameTheCompany, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchPhishingEmailClickedInput & call.NameTheCompany, SearchPhishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<SearchPhishingAttachmentOpenedInput & call.NameTheCompany, SearchPhishingAttachmentOpenedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchPhishingEmailOpenedInput & call.NameTheCompany, SearchPhishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<SearchPhishingEmailRepliedInput & call.NameTheCompany, SearchPhishingEmailRepliedResult, schema.ErrorEnvelope>;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<SearchPhishingEmailReportedInput & call.NameTheCompany, SearchPhishingEmailReportedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchPhishingEmailSubmittedInput & call.NameTheCompany, SearchPhishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<SearchPhishingMfaSubmittedInput & call.NameTheCompany, SearchPhishingMfaSubmittedResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<SearchPhishingCampaignInstancesInput & call.NameTheCompany, SearchPhishingCampaignInstancesResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<ExportPhishingCampaignInstancesInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportPhishingCampaignJobUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchPhishingCampaignJobUsersInput & call.NameTheCompany, SearchPhishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Send the messages of a phishing campaign again */
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
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchQuishingEmailClickedInput & call.NameTheCompany, SearchQuishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchQuishingEmailOpenedInput & call.NameTheCompany, SearchQuishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchQuishingEmailSubmittedInput & call.NameTheCompany, SearchQuishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportQuishingCampaignJobUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchQuishingCampaignJobUsersInput & call.NameTheCompany, SearchQuishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<StartQuishingCampaignJobInput & call.NameTheCompany, StartQuishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput & call.NameTheCompany, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput & call.NameTheCompany, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Schedule a report */
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
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<SearchSmishingEventsInput & call.NameTheCompany, SearchSmishingEventsResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<SearchSmishingSmsClickedInput & call.NameTheCompany, SearchSmishingSmsClickedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<SearchSmishingSmsSubmittedInput & call.NameTheCompany, SearchSmishingSmsSubmittedResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportSmishingCampaignJobUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
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
  /** Give a system user one more role */
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
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<CountTargetGroupUsersInput & call.NameTheCompany, CountTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.Call<SearchTargetGroupUsersInput & call.NameTheCompany, SearchTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<ExportTargetGroupUsersInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": call.Call<CreateTargetUserInput & call.NameTheCompany, CreateTargetUserResult, schema.ErrorEnvelope>;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.Call<ListTargetUsersByIdsInput & call.NameTheCompany, ListTargetUsersByIdsResult, schema.ErrorEnvelope>;
  /** Map an upload's columns to fields */
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
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.Call<ImportTargetUsersInput & call.NameTheCompany, ImportTargetUsersResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<SearchImportPreviewInput & call.NameTheCompany, SearchImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<ExportImportPreviewInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput & call.NameTheCompany, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<SearchTrainingClickedEmailsInput & call.NameTheCompany, SearchTrainingClickedEmailsResult, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<SearchExamResultsInput & call.NameTheCompany, SearchExamResultsResult, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<ExportExamResultsInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<DownloadTrainingReportInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<ResendTrainingNoResponseInput & call.NameTheCompany, ResendTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<SearchTrainingNoResponseInput & call.NameTheCompany, SearchTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<ExportTrainingNoResponseInput & call.NameTheCompany, Blob, schema.ErrorEnvelope>;
  /** Search the people who opened the e-mail of an enrollment */
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
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<ResendEnrollmentInput & call.NameTheCompany, ResendEnrollmentResult, schema.ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<SearchTrainingReportUsersInput & call.NameTheCompany, SearchTrainingReportUsersResult, schema.ErrorEnvelope>;
  /** Export the people of an enrollment to a file */
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
  /** Take companies out of a group */
  "/api/company-groups/{resourceId}/participants": call.Call<RemoveCompanyGroupParticipantsInput, RemoveCompanyGroupParticipantsResult, schema.ErrorEnvelope>;
  /** Delete an archived enrollment for good */
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
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<RemoveSystemUserRoleInput & call.NameTheCompany, RemoveSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<DeleteTargetGroupInput & call.NameTheCompany, DeleteTargetGroupResult, schema.ErrorEnvelope>;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<RemoveTargetGroupUsersInput & call.NameTheCompany, RemoveTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Delete target users */
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
  /** List the types of look-up */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<GenerateClientCredentialsInput, GenerateClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.Call<GetGoogleWorkspaceClientInput, GetGoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.Call<GetDirectEmailConsentSettingsInput, GetDirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": call.Call<BoundGetCompanyInput, GetCompanyResult, schema.ErrorEnvelope>;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.Call<BoundGetLicenseCheckInput, GetLicenseCheckResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<ListCustomFieldsInput, ListCustomFieldsResult, schema.ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.Call<GetEnrollmentFormDetailsInput, GetEnrollmentFormDetailsResult, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<ListExecutiveReportMetricsInput, ListExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<ListJobsInput, ListJobsResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.Call<GetLeaderboardFormDetailsInput, GetLeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<ListPermissionsInput, ListPermissionsResult, schema.ErrorEnvelope>;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<GetPhishingCampaignJobFormDetailsInput, GetPhishingCampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<GetDefaultPhishingEmailDeliverySettingInput, GetDefaultPhishingEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<ListPhishingEmailDeliverySettingsInput, ListPhishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<GetPhishingCampaignFormDetailsInput, GetPhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<GetPhishingScenarioFormDetailsInput, GetPhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<ListQuishingEmailDeliverySettingsInput, ListQuishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the choices for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<GetQuishingCampaignFormDetailsInput, GetQuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<ListReportManagersInput, ListReportManagersResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<ListReportTargetGroupsInput, ListReportTargetGroupsResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<ListRolesInput, ListRolesResult, schema.ErrorEnvelope>;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.Call<ListAvailableRolesInput, ListAvailableRolesResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<ListScimFieldsInput, ListScimFieldsResult, schema.ErrorEnvelope>;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<GetSmishingCampaignFormDetailsInput, GetSmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<ListSmishingPhoneNumbersInput, ListSmishingPhoneNumbersResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<GetTargetUserCountSummaryInput, GetTargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.Call<GetTrainingReportFormDetailsInput, GetTrainingReportFormDetailsResult, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface CompanyGet extends CompanyGetWithoutInput {
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.Call<GetApiClientInput, GetApiClientResult, schema.ErrorEnvelope>;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<GetDirectEmailSettingInput, GetDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<GetCustomFieldInput, GetCustomFieldResult, schema.ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.Call<GetEnrollmentInput, GetEnrollmentResult, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<ListTrainingContentLanguagesInput, ListTrainingContentLanguagesResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<GetExecutiveReportInput, GetExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.Call<GetJobInput, GetJobResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
  /** Download the whole report of a phishing campaign job */
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
  /** Get one role */
  "/api/roles/{resourceId}": call.Call<GetRoleInput, GetRoleResult, schema.ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.Call<GetScimIntegrationInput, GetScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetSmishingCampaignJobSummaryInput, GetSmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<GetSmishingCampaignInput, GetSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<GetTargetGroupInput, GetTargetGroupResult, schema.ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<GetMappingJobInput, GetMappingJobResult, schema.ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<GetUploadedTargetUsersInput, GetUploadedTargetUsersResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<GetTargetUserInput, GetTargetUserResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<ListExamAttemptsInput, ListExamAttemptsResult, schema.ErrorEnvelope>;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<ListExamSessionsInput, ListExamSessionsResult, schema.ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<ListTrainingInteractionsInput, ListTrainingInteractionsResult, schema.ErrorEnvelope>;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<ListTrainingProgressSessionsInput, ListTrainingProgressSessionsResult, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<GetTrainingReportSummaryInput, GetTrainingReportSummaryResult, schema.ErrorEnvelope>;
  /** Get one training */
  "/api/trainings/{resourceId}": call.Call<GetTrainingInput, GetTrainingResult, schema.ErrorEnvelope>;
}

export interface CompanyGetRefused {
  "/api/companies/my": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
}

export interface CompanyPutWithoutInput {}

export interface CompanyPut extends CompanyPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.Call<UpdateApiClientInput, UpdateApiClientResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<MakeDefaultDirectEmailSettingInput, MakeDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<RemoveDefaultDirectEmailSettingInput, RemoveDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<UpdateDirectEmailSettingInput, UpdateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": call.Call<BoundUpdateCompanyInput, UpdateCompanyResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<UpdateCustomFieldInput, UpdateCustomFieldResult, schema.ErrorEnvelope>;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.Call<UpdateEnrollmentInput, UpdateEnrollmentResult, schema.ErrorEnvelope>;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.Call<UpdateExecutiveReportInput, UpdateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<UpdatePhishingCampaignInput, UpdatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<UpdateQuishingCampaignInput, UpdateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<UpdateReportScheduleInput, UpdateReportScheduleResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<SetReportScheduleStatusInput, SetReportScheduleStatusResult, schema.ErrorEnvelope>;
  /** Change a role */
  "/api/roles/{resourceId}": call.Call<UpdateRoleInput, UpdateRoleResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<UpdateScimIntegrationInput, UpdateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<UpdateSmishingCampaignInput, UpdateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.Call<UpdateSystemUserInput, UpdateSystemUserResult, schema.ErrorEnvelope>;
  /** Add people to target groups */
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
  /** List the audit log without a filter */
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
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.Call<ListUserTimelineInput, ListUserTimelineResult, schema.ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<ExportUserTimelineInput, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.Call<ListUserPerformanceInput, ListUserPerformanceResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<SearchNotificationsInput, SearchNotificationsResult, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<CreatePhishingCampaignInput, CreatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchPhishingEmailClickedInput, SearchPhishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<SearchPhishingAttachmentOpenedInput, SearchPhishingAttachmentOpenedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchPhishingEmailOpenedInput, SearchPhishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<SearchPhishingEmailRepliedInput, SearchPhishingEmailRepliedResult, schema.ErrorEnvelope>;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<SearchPhishingEmailReportedInput, SearchPhishingEmailReportedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchPhishingEmailSubmittedInput, SearchPhishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<SearchPhishingMfaSubmittedInput, SearchPhishingMfaSubmittedResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<SearchPhishingCampaignInstancesInput, SearchPhishingCampaignInstancesResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<ExportPhishingCampaignInstancesInput, Blob, schema.ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportPhishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchPhishingCampaignJobUsersInput, SearchPhishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Send the messages of a phishing campaign again */
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
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchQuishingEmailClickedInput, SearchQuishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchQuishingEmailOpenedInput, SearchQuishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchQuishingEmailSubmittedInput, SearchQuishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportQuishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchQuishingCampaignJobUsersInput, SearchQuishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<StartQuishingCampaignJobInput, StartQuishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Schedule a report */
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
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<SearchSmishingEventsInput, SearchSmishingEventsResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<SearchSmishingSmsClickedInput, SearchSmishingSmsClickedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<SearchSmishingSmsSubmittedInput, SearchSmishingSmsSubmittedResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportSmishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
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
  /** Give a system user one more role */
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
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<CountTargetGroupUsersInput, CountTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.Call<SearchTargetGroupUsersInput, SearchTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<ExportTargetGroupUsersInput, Blob, schema.ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": call.Call<CreateTargetUserInput, CreateTargetUserResult, schema.ErrorEnvelope>;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.Call<ListTargetUsersByIdsInput, ListTargetUsersByIdsResult, schema.ErrorEnvelope>;
  /** Map an upload's columns to fields */
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
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.Call<ImportTargetUsersInput, ImportTargetUsersResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<SearchImportPreviewInput, SearchImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<ExportImportPreviewInput, Blob, schema.ErrorEnvelope>;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<SearchTrainingClickedEmailsInput, SearchTrainingClickedEmailsResult, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<SearchExamResultsInput, SearchExamResultsResult, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<ExportExamResultsInput, Blob, schema.ErrorEnvelope>;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<DownloadTrainingReportInput, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<ResendTrainingNoResponseInput, ResendTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<SearchTrainingNoResponseInput, SearchTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<ExportTrainingNoResponseInput, Blob, schema.ErrorEnvelope>;
  /** Search the people who opened the e-mail of an enrollment */
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
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<ResendEnrollmentInput, ResendEnrollmentResult, schema.ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<SearchTrainingReportUsersInput, SearchTrainingReportUsersResult, schema.ErrorEnvelope>;
  /** Export the people of an enrollment to a file */
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
  /** Delete an archived enrollment for good */
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
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<RemoveSystemUserRoleInput, RemoveSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<DeleteTargetGroupInput, DeleteTargetGroupResult, schema.ErrorEnvelope>;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<RemoveTargetGroupUsersInput, RemoveTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Delete target users */
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
  /** List the types of look-up */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** Generate a client id and secret */
  "/api/companies/clients/generate-client-credentials": call.Call<GenerateClientCredentialsInput, GenerateClientCredentialsResult, schema.ErrorEnvelope>;
  /** Get what a consent for Google Workspace needs */
  "/api/companies/direct-email-settings/google-client": call.Call<GetGoogleWorkspaceClientInput, GetGoogleWorkspaceClientResult, schema.ErrorEnvelope>;
  /** Get what a consent link for Microsoft 365 needs */
  "/api/companies/direct-email-settings/settings": call.Call<GetDirectEmailConsentSettingsInput, GetDirectEmailConsentSettingsResult, schema.ErrorEnvelope>;
  /** List custom fields */
  "/api/custom-fields/company": call.Call<ListCustomFieldsInput, ListCustomFieldsResult, schema.ErrorEnvelope>;
  /** Get the choices for an enrollment */
  "/api/enrollments/form-details": call.Call<GetEnrollmentFormDetailsInput, GetEnrollmentFormDetailsResult, schema.ErrorEnvelope>;
  /** List the metrics of executive reports */
  "/api/executive-report/metrics": call.Call<ListExecutiveReportMetricsInput, ListExecutiveReportMetricsResult, schema.ErrorEnvelope>;
  /** List background jobs */
  "/api/jobs": call.Call<ListJobsInput, ListJobsResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** Get the options of leaderboard filters */
  "/api/leaderboard/form-details": call.Call<GetLeaderboardFormDetailsInput, GetLeaderboardFormDetailsResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List the permissions that a role can have */
  "/api/permissions/all": call.Call<ListPermissionsInput, ListPermissionsResult, schema.ErrorEnvelope>;
  /** List the choices for campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job/form-details": call.Call<GetPhishingCampaignJobFormDetailsInput, GetPhishingCampaignJobFormDetailsResult, schema.ErrorEnvelope>;
  /** Get the usual way to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/default-email-delivery-setting": call.Call<GetDefaultPhishingEmailDeliverySettingInput, GetDefaultPhishingEmailDeliverySettingResult, schema.ErrorEnvelope>;
  /** List the ways to send a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/email-delivery-setting-list": call.Call<ListPhishingEmailDeliverySettingsInput, ListPhishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the choices for a campaign */
  "/api/phishing-simulator/phishing-campaign/form-details": call.Call<GetPhishingCampaignFormDetailsInput, GetPhishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the choices for phishing scenarios */
  "/api/phishing-simulator/phishing-scenario/form-details": call.Call<GetPhishingScenarioFormDetailsInput, GetPhishingScenarioFormDetailsResult, schema.ErrorEnvelope>;
  /** List the ways to send a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/email-delivery-setting-list": call.Call<ListQuishingEmailDeliverySettingsInput, ListQuishingEmailDeliverySettingsResult, schema.ErrorEnvelope>;
  /** List the choices for a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/form-details": call.Call<GetQuishingCampaignFormDetailsInput, GetQuishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the managers who can receive reports */
  "/api/report-scheduling/managers": call.Call<ListReportManagersInput, ListReportManagersResult, schema.ErrorEnvelope>;
  /** List the target groups that can receive reports */
  "/api/report-scheduling/target-groups": call.Call<ListReportTargetGroupsInput, ListReportTargetGroupsResult, schema.ErrorEnvelope>;
  /** List a company's roles */
  "/api/roles": call.Call<ListRolesInput, ListRolesResult, schema.ErrorEnvelope>;
  /** List the roles that are available to a company */
  "/api/roleswithavailable": call.Call<ListAvailableRolesInput, ListAvailableRolesResult, schema.ErrorEnvelope>;
  /** List SCIM fields */
  "/api/scim/fields": call.Call<ListScimFieldsInput, ListScimFieldsResult, schema.ErrorEnvelope>;
  /** List the choices for a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/form-details": call.Call<GetSmishingCampaignFormDetailsInput, GetSmishingCampaignFormDetailsResult, schema.ErrorEnvelope>;
  /** List the numbers to send text messages from */
  "/api/smishing-simulator/smishing-campaign/phone-number": call.Call<ListSmishingPhoneNumbersInput, ListSmishingPhoneNumbersResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** Count a company's target users */
  "/api/target-users/count-summary": call.Call<GetTargetUserCountSummaryInput, GetTargetUserCountSummaryResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** Get the choices of the reports */
  "/api/training-reports/form-details": call.Call<GetTrainingReportFormDetailsInput, GetTrainingReportFormDetailsResult, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the types of trainings */
  "/api/trainings/types": call.Call<ListTrainingTypesInput, ListTrainingTypesResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyGet extends OwnCompanyGetWithoutInput {
  /** Get one API client */
  "/api/companies/clients/{resourceId}": call.Call<GetApiClientInput, GetApiClientResult, schema.ErrorEnvelope>;
  /** Get one direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<GetDirectEmailSettingInput, GetDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Get one company */
  "/api/companies/{resourceId}": call.Call<GetCompanyInput, GetCompanyResult, schema.ErrorEnvelope>;
  /** Check how much of a license is used */
  "/api/companies/{resourceId}/license-check": call.Call<GetLicenseCheckInput, GetLicenseCheckResult, schema.ErrorEnvelope>;
  /** Get a custom field */
  "/api/custom-fields/{resourceId}": call.Call<GetCustomFieldInput, GetCustomFieldResult, schema.ErrorEnvelope>;
  /** Get one enrollment */
  "/api/enrollments/{resourceId}": call.Call<GetEnrollmentInput, GetEnrollmentResult, schema.ErrorEnvelope>;
  /** List the languages of a training */
  "/api/enrollments/{resourceId}/languages": call.Call<ListTrainingContentLanguagesInput, ListTrainingContentLanguagesResult, schema.ErrorEnvelope>;
  /** Get an executive report */
  "/api/executive-report/{resourceId}": call.Call<GetExecutiveReportInput, GetExecutiveReportResult, schema.ErrorEnvelope>;
  /** Get one background job */
  "/api/jobs/{resourceId}": call.Call<GetJobInput, GetJobResult, schema.ErrorEnvelope>;
  /** List the values of one look-up */
  "/api/lookups/{typeId}": call.Call<ListLookupInput, ListLookupResult, schema.ErrorEnvelope>;
  /** Download the whole report of a phishing campaign job */
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
  /** Get one role */
  "/api/roles/{resourceId}": call.Call<GetRoleInput, GetRoleResult, schema.ErrorEnvelope>;
  /** Get one SCIM integration */
  "/api/scim/{resourceId}": call.Call<GetScimIntegrationInput, GetScimIntegrationResult, schema.ErrorEnvelope>;
  /** Get the summary of a smishing campaign job */
  "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": call.Call<GetSmishingCampaignJobSummaryInput, GetSmishingCampaignJobSummaryResult, schema.ErrorEnvelope>;
  /** Get a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<GetSmishingCampaignInput, GetSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Get a target group */
  "/api/target-groups/{resourceId}": call.Call<GetTargetGroupInput, GetTargetGroupResult, schema.ErrorEnvelope>;
  /** Get the state of a mapping job */
  "/api/target-users/mapping-job/{resourceId}": call.Call<GetMappingJobInput, GetMappingJobResult, schema.ErrorEnvelope>;
  /** Read an uploaded file */
  "/api/target-users/upload/{transactionId}": call.Call<GetUploadedTargetUsersInput, GetUploadedTargetUsersResult, schema.ErrorEnvelope>;
  /** Get a target user */
  "/api/target-users/{resourceId}": call.Call<GetTargetUserInput, GetTargetUserResult, schema.ErrorEnvelope>;
  /** List the exam attempts of one person */
  "/api/training-reports/{enrollmentId}/exam-result-details/{targetUserResourceId}": call.Call<ListExamAttemptsInput, ListExamAttemptsResult, schema.ErrorEnvelope>;
  /** List what one person answered */
  "/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}": call.Call<ListExamSessionsInput, ListExamSessionsResult, schema.ErrorEnvelope>;
  /** List what one person did in an enrollment */
  "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": call.Call<ListTrainingInteractionsInput, ListTrainingInteractionsResult, schema.ErrorEnvelope>;
  /** List the sessions of one person in an enrollment */
  "/api/training-reports/{enrollmentId}/progress-details/{targetUserResourceId}": call.Call<ListTrainingProgressSessionsInput, ListTrainingProgressSessionsResult, schema.ErrorEnvelope>;
  /** Get the report summary of an enrollment */
  "/api/training-reports/{enrollmentId}/summary": call.Call<GetTrainingReportSummaryInput, GetTrainingReportSummaryResult, schema.ErrorEnvelope>;
  /** Get one training */
  "/api/trainings/{resourceId}": call.Call<GetTrainingInput, GetTrainingResult, schema.ErrorEnvelope>;
}

export interface OwnCompanyGetRefused {
  "/api/companies/my": call.SpansCompanies;
  "/api/company-groups": call.SpansCompanies;
  "/api/company-groups/{resourceId}": call.SpansCompanies;
}

export interface OwnCompanyPutWithoutInput {}

export interface OwnCompanyPut extends OwnCompanyPutWithoutInput {
  /** Change an API client */
  "/api/companies/clients/{resourceId}": call.Call<UpdateApiClientInput, UpdateApiClientResult, schema.ErrorEnvelope>;
  /** Make a direct e-mail setting the default */
  "/api/companies/direct-email-settings/make-default/{resourceId}": call.Call<MakeDefaultDirectEmailSettingInput, MakeDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Stop a direct e-mail setting from being the default */
  "/api/companies/direct-email-settings/remove-default/{resourceId}": call.Call<RemoveDefaultDirectEmailSettingInput, RemoveDefaultDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Change a direct e-mail setting */
  "/api/companies/direct-email-settings/{resourceId}": call.Call<UpdateDirectEmailSettingInput, UpdateDirectEmailSettingResult, schema.ErrorEnvelope>;
  /** Change a company */
  "/api/companies/{resourceId}": call.Call<UpdateCompanyInput, UpdateCompanyResult, schema.ErrorEnvelope>;
  /** Update a custom field */
  "/api/custom-fields/{resourceId}": call.Call<UpdateCustomFieldInput, UpdateCustomFieldResult, schema.ErrorEnvelope>;
  /** Change an enrollment */
  "/api/enrollments/{resourceId}": call.Call<UpdateEnrollmentInput, UpdateEnrollmentResult, schema.ErrorEnvelope>;
  /** Change an executive report */
  "/api/executive-report/{resourceId}": call.Call<UpdateExecutiveReportInput, UpdateExecutiveReportResult, schema.ErrorEnvelope>;
  /** Change a phishing campaign */
  "/api/phishing-simulator/phishing-campaign/{resourceId}": call.Call<UpdatePhishingCampaignInput, UpdatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a quishing campaign */
  "/api/quishing-simulator/quishing-campaign/{resourceId}": call.Call<UpdateQuishingCampaignInput, UpdateQuishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a report schedule */
  "/api/report-scheduling/{resourceId}": call.Call<UpdateReportScheduleInput, UpdateReportScheduleResult, schema.ErrorEnvelope>;
  /** Turn a report schedule on or off */
  "/api/report-scheduling/{resourceId}/status/{statusId}": call.Call<SetReportScheduleStatusInput, SetReportScheduleStatusResult, schema.ErrorEnvelope>;
  /** Change a role */
  "/api/roles/{resourceId}": call.Call<UpdateRoleInput, UpdateRoleResult, schema.ErrorEnvelope>;
  /** Rename a SCIM integration */
  "/api/scim/{resourceId}": call.Call<UpdateScimIntegrationInput, UpdateScimIntegrationResult, schema.ErrorEnvelope>;
  /** Change a smishing campaign */
  "/api/smishing-simulator/smishing-campaign/{resourceId}": call.Call<UpdateSmishingCampaignInput, UpdateSmishingCampaignResult, schema.ErrorEnvelope>;
  /** Change a system user */
  "/api/system-users/{resourceId}": call.Call<UpdateSystemUserInput, UpdateSystemUserResult, schema.ErrorEnvelope>;
  /** Add people to target groups */
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
  /** List the audit log without a filter */
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
  /** List what a person's points come from */
  "/api/leaderboard/get-user-timeline": call.Call<ListUserTimelineInput, ListUserTimelineResult, schema.ErrorEnvelope>;
  /** Export a person's timeline to a file */
  "/api/leaderboard/get-user-timeline/export": call.Call<ExportUserTimelineInput, Blob, schema.ErrorEnvelope>;
  /** Search the leaderboard with timelines */
  "/api/leaderboard/search-with-timeline": call.Call<SearchLeaderboardWithTimelineInput, SearchLeaderboardWithTimelineResult, schema.ErrorEnvelope>;
  /** List a person's performance */
  "/api/leaderboard/user-performance": call.Call<ListUserPerformanceInput, ListUserPerformanceResult, schema.ErrorEnvelope>;
  /** List the values of several look-ups */
  "/api/lookups": call.Call<ListLookupsInput, ListLookupsResult, schema.ErrorEnvelope>;
  /** Search the notifications of an enrollment */
  "/api/notifications/{enrollmentId}/search": call.Call<SearchNotificationsInput, SearchNotificationsResult, schema.ErrorEnvelope>;
  /** Create a phishing campaign */
  "/api/phishing-simulator/phishing-campaign": call.Call<CreatePhishingCampaignInput, CreatePhishingCampaignResult, schema.ErrorEnvelope>;
  /** Search what people did in phishing campaigns */
  "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search": call.Call<SearchPhishingActivityUsersInput, SearchPhishingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search phishing campaign jobs */
  "/api/phishing-simulator/phishing-campaign-job-report/search": call.Call<SearchPhishingCampaignJobsInput, SearchPhishingCampaignJobsResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchPhishingEmailClickedInput, SearchPhishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the attachment */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened-attachment/{resourceId}": call.Call<SearchPhishingAttachmentOpenedInput, SearchPhishingAttachmentOpenedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchPhishingEmailOpenedInput, SearchPhishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search the replies of a person to the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-replied/{resourceId}": call.Call<SearchPhishingEmailRepliedInput, SearchPhishingEmailRepliedResult, schema.ErrorEnvelope>;
  /** Search when a person reported the e-mail */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-reported/{resourceId}": call.Call<SearchPhishingEmailReportedInput, SearchPhishingEmailReportedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data */
  "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchPhishingEmailSubmittedInput, SearchPhishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted a second factor */
  "/api/phishing-simulator/phishing-campaign-job-report/search-mfa-submitted/{resourceId}": call.Call<SearchPhishingMfaSubmittedInput, SearchPhishingMfaSubmittedResult, schema.ErrorEnvelope>;
  /** Export phishing campaign jobs to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/search/export": call.Call<ExportPhishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Search the launches of a phishing campaign */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search": call.Call<SearchPhishingCampaignInstancesInput, SearchPhishingCampaignInstancesResult, schema.ErrorEnvelope>;
  /** Export the launches of a phishing campaign to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{resourceId}/search/export": call.Call<ExportPhishingCampaignInstancesInput, Blob, schema.ErrorEnvelope>;
  /** Export the people in a phishing campaign job to a file */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportPhishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the people in a phishing campaign job */
  "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchPhishingCampaignJobUsersInput, SearchPhishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Send the messages of a phishing campaign again */
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
  /** Search when a person scanned the code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": call.Call<SearchQuishingEmailClickedInput, SearchQuishingEmailClickedResult, schema.ErrorEnvelope>;
  /** Search when a person opened the quishing e-mail */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": call.Call<SearchQuishingEmailOpenedInput, SearchQuishingEmailOpenedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after scanning a code */
  "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": call.Call<SearchQuishingEmailSubmittedInput, SearchQuishingEmailSubmittedResult, schema.ErrorEnvelope>;
  /** Export quishing campaign jobs to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/search/export": call.Call<ExportQuishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the people in a quishing campaign job to a file */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportQuishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the people in a quishing campaign job */
  "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": call.Call<SearchQuishingCampaignJobUsersInput, SearchQuishingCampaignJobUsersResult, schema.ErrorEnvelope>;
  /** Start a quishing campaign */
  "/api/quishing-simulator/quishing-campaign-job/start/{resourceId}": call.Call<StartQuishingCampaignJobInput, StartQuishingCampaignJobResult, schema.ErrorEnvelope>;
  /** Search quishing campaigns */
  "/api/quishing-simulator/quishing-campaign/search": call.Call<SearchQuishingCampaignsInput, SearchQuishingCampaignsResult, schema.ErrorEnvelope>;
  /** Export quishing campaigns to a file */
  "/api/quishing-simulator/quishing-campaign/search/export": call.Call<ExportQuishingCampaignsInput, Blob, schema.ErrorEnvelope>;
  /** Search quishing scenarios */
  "/api/quishing-simulator/quishing-scenario/search": call.Call<SearchQuishingScenariosInput, SearchQuishingScenariosResult, schema.ErrorEnvelope>;
  /** Schedule a report */
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
  /** Search what a person did with the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-all/{resourceId}": call.Call<SearchSmishingEventsInput, SearchSmishingEventsResult, schema.ErrorEnvelope>;
  /** Search when a person clicked in the text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-clicked/{resourceId}": call.Call<SearchSmishingSmsClickedInput, SearchSmishingSmsClickedResult, schema.ErrorEnvelope>;
  /** Search when a person submitted data after a text message */
  "/api/smishing-simulator/smishing-campaign-job-report/search-sms-submitted/{resourceId}": call.Call<SearchSmishingSmsSubmittedInput, SearchSmishingSmsSubmittedResult, schema.ErrorEnvelope>;
  /** Export smishing campaign jobs to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/search/export": call.Call<ExportSmishingCampaignJobsInput, Blob, schema.ErrorEnvelope>;
  /** Export the people in a smishing campaign job to a file */
  "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": call.Call<ExportSmishingCampaignJobUsersInput, Blob, schema.ErrorEnvelope>;
  /** Search the people in a smishing campaign job */
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
  /** Give a system user one more role */
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
  /** Count the people in target groups */
  "/api/target-groups/targetgroupusercountdetailext": call.Call<CountTargetGroupUsersInput, CountTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Search the people in a target group */
  "/api/target-groups/{resourceId}/users": call.Call<SearchTargetGroupUsersInput, SearchTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Export the people in a target group to a file */
  "/api/target-groups/{resourceId}/users/export": call.Call<ExportTargetGroupUsersInput, Blob, schema.ErrorEnvelope>;
  /** Add a target user */
  "/api/target-users": call.Call<CreateTargetUserInput, CreateTargetUserResult, schema.ErrorEnvelope>;
  /** Read several target users */
  "/api/target-users/by-resource-ids": call.Call<ListTargetUsersByIdsInput, ListTargetUsersByIdsResult, schema.ErrorEnvelope>;
  /** Map an upload's columns to fields */
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
  /** Import the people of an upload */
  "/api/target-users/{transactionId}/import": call.Call<ImportTargetUsersInput, ImportTargetUsersResult, schema.ErrorEnvelope>;
  /** Preview an import */
  "/api/target-users/{transactionId}/search": call.Call<SearchImportPreviewInput, SearchImportPreviewResult, schema.ErrorEnvelope>;
  /** Export the preview of an import to a file */
  "/api/target-users/{transactionId}/search/export": call.Call<ExportImportPreviewInput, Blob, schema.ErrorEnvelope>;
  /** Search what people did with trainings */
  "/api/training-reports/activity-users/search": call.Call<SearchTrainingActivityUsersInput, SearchTrainingActivityUsersResult, schema.ErrorEnvelope>;
  /** Search the people who followed the link of an enrollment */
  "/api/training-reports/{enrollmentId}/clicked-emails/search": call.Call<SearchTrainingClickedEmailsInput, SearchTrainingClickedEmailsResult, schema.ErrorEnvelope>;
  /** Search the exam results of an enrollment */
  "/api/training-reports/{enrollmentId}/exam-results/search": call.Call<SearchExamResultsInput, SearchExamResultsResult, schema.ErrorEnvelope>;
  /** Export the exam results of an enrollment to a file */
  "/api/training-reports/{enrollmentId}/exam-results/search/export": call.Call<ExportExamResultsInput, Blob, schema.ErrorEnvelope>;
  /** Download the whole report of an enrollment */
  "/api/training-reports/{enrollmentId}/export": call.Call<DownloadTrainingReportInput, Blob, schema.ErrorEnvelope>;
  /** Send an enrollment again to people who did not respond */
  "/api/training-reports/{enrollmentId}/no-response/resend": call.Call<ResendTrainingNoResponseInput, ResendTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Search the people who did not respond to an enrollment */
  "/api/training-reports/{enrollmentId}/no-response/search": call.Call<SearchTrainingNoResponseInput, SearchTrainingNoResponseResult, schema.ErrorEnvelope>;
  /** Export the people who did not respond to a file */
  "/api/training-reports/{enrollmentId}/no-response/search/export": call.Call<ExportTrainingNoResponseInput, Blob, schema.ErrorEnvelope>;
  /** Search the people who opened the e-mail of an enrollment */
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
  /** Send an enrollment again to some people */
  "/api/training-reports/{enrollmentId}/users/resend": call.Call<ResendEnrollmentInput, ResendEnrollmentResult, schema.ErrorEnvelope>;
  /** Search the people of an enrollment */
  "/api/training-reports/{enrollmentId}/users/search": call.Call<SearchTrainingReportUsersInput, SearchTrainingReportUsersResult, schema.ErrorEnvelope>;
  /** Export the people of an enrollment to a file */
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
  /** Delete an archived enrollment for good */
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
  /** Take a role away from a system user */
  "/api/system-users/{userResourceId}/role/{roleResourceId}": call.Call<RemoveSystemUserRoleInput, RemoveSystemUserRoleResult, schema.ErrorEnvelope>;
  /** Delete a target group */
  "/api/target-groups/{resourceId}": call.Call<DeleteTargetGroupInput, DeleteTargetGroupResult, schema.ErrorEnvelope>;
  /** Remove people from a target group */
  "/api/target-groups/{resourceId}/users": call.Call<RemoveTargetGroupUsersInput, RemoveTargetGroupUsersResult, schema.ErrorEnvelope>;
  /** Delete target users */
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
  /** List the types of look-up */
  "/api/codetypes": call.Call<ListCodeTypesInput, ListCodeTypesResult, schema.ErrorEnvelope>;
  /** List the languages of the platform */
  "/api/languages": call.Call<ListLanguagesInput, ListLanguagesResult, schema.ErrorEnvelope>;
  /** List the defaults of countries */
  "/api/lookups/country-timezones": call.Call<ListCountryDefaultsInput, ListCountryDefaultsResult, schema.ErrorEnvelope>;
  /** Get the license catalog */
  "/api/lookups/licenses": call.Call<GetLicenseCatalogInput, GetLicenseCatalogResult, schema.ErrorEnvelope>;
  /** List target groups */
  "/api/target-groups": call.Call<ListTargetGroupsInput, ListTargetGroupsResult, schema.ErrorEnvelope>;
  /** List time zones, date formats and time formats */
  "/api/timezone/timezones": call.Call<GetTimeZoneOptionsInput, GetTimeZoneOptionsResult, schema.ErrorEnvelope>;
  /** List the categories of trainings */
  "/api/trainings/categories": call.Call<ListTrainingCategoriesInput, ListTrainingCategoriesResult, schema.ErrorEnvelope>;
  /** List the languages of trainings */
  "/api/trainings/languages": call.Call<ListTrainingLanguagesInput, ListTrainingLanguagesResult, schema.ErrorEnvelope>;
  /** List the types of trainings */
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
  /** Search what people did in phishing campaigns */
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
  /** Search what people did with trainings */
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
