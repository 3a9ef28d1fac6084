// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

export interface paths {
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a company
         * @description Adds a customer company to the ones that a Reseller manages. The answer's `resourceId` is the new company's Company ID, to be named in every later call that works in it. The body is a form, because it can carry a logo.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company, by the `companyResourceId` of a search row.
                 * @example qL3nF8vXr2Ta
                 */
                resourceId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * Get one company
         * @description Returns everything known about one company, such as its license, locale and contact details.
         */
        get: operations["getCompany"];
        /**
         * Change a company
         * @description Replaces a company's data with the form in the body, its license included. Read the company first and send everything again, changed or not. A company with no limit of target users has no `numberOfUsers` to send back, yet the form needs one.
         */
        put: operations["updateCompany"];
        post?: never;
        /**
         * Delete a company
         * @description Deletes a company and everything in it: people, trainings, campaigns, reports and API clients. This cannot be undone.
         */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API client
         * @description Adds a client that can request tokens for this company. Take its id and secret from a generated pair, and its roles from the roles of the same company. Keep the secret: later answers need not show it.
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/clients/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API client, by the `resourceId` of a search row. It is not the client id.
                 * @example cL4qF9vRx6Tn
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        /**
         * Get one API client
         * @description Returns a client with its roles and the addresses it may call from. Do not count on the secret: it is meant to be seen only once, when it is made.
         */
        get: operations["getApiClient"];
        /**
         * Change an API client
         * @description Replaces a client with the one in the body, its secret included, so send every member again. Tokens that it already has cannot be revoked early.
         */
        put: operations["updateApiClient"];
        post?: never;
        /**
         * Delete an API client
         * @description Removes a client, which can then request no more tokens. A token cannot be revoked before it expires.
         */
        delete: operations["deleteApiClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/clients/generate-client-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate a client id and secret
         * @description Returns a fresh client id and secret to create or change an API client with. Although it is a GET, every call makes another pair: never cache, prefetch or log the answer.
         */
        get: operations["generateClientCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/clients/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search API clients
         * @description Lists, page by page, the clients that can request tokens for a company. No answer contains a secret.
         */
        post: operations["searchApiClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/direct-email-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a direct e-mail setting
         * @description Connects a company's Microsoft 365 or Google Workspace, so that simulations are placed in mailboxes directly. A name that the company already uses is a 409. Test the setting, then make it the default.
         */
        post: operations["createDirectEmailSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/direct-email-settings/make-default/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a direct e-mail setting the default
         * @description Makes a setting the one that the company uses where no other is chosen. The call has no body.
         */
        put: operations["makeDefaultDirectEmailSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/direct-email-settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test e-mail
         * @description Sends one e-mail by way of a direct e-mail setting. Every call sends another.
         */
        post: operations["testDirectEmailSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/my": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the credential's companies
         * @description Returns the whole list at once, in short form: the own company for a Company Admin, every managed company for a Reseller. To choose a customer to work in, prefer the company search.
         */
        get: operations["listMyCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search managed companies
         * @description Lists, page by page, the companies that a Reseller credential manages. This is where Company IDs come from: take `companyResourceId` of a row and name it in later calls. A Company Admin credential is answered with a 403.
         */
        post: operations["searchCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export managed companies to a file
         * @description Writes the result of a company search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List company groups
         * @description Returns every group of companies that a Reseller keeps, at once.
         */
        get: operations["listCompanyGroups"];
        put?: never;
        /**
         * Create a company group
         * @description Adds a group, empty or with companies in it. The answer's `resourceId` names the group and is no Company ID.
         */
        post: operations["createCompanyGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company-groups/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company group, by its `resourceId`. It is no Company ID.
                 * @example gE7uR3pWn6Xa
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        /**
         * Get one company group
         * @description Returns a group and how many companies it has. Which ones they are stands in each company's details, under `companyGroups`.
         */
        get: operations["getCompanyGroup"];
        /**
         * Change a company group
         * @description Gives a group another name, and other companies if the body names any. What becomes of its companies when the body leaves them out is not documented, so send them all.
         */
        put: operations["updateCompanyGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company-groups/{resourceId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the companies of a group
         * @description Puts companies into a group. The list is said to replace the group's companies, but this is not certain: send all the companies that the group is to have, and check the result.
         */
        put: operations["updateCompanyGroupParticipants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company-groups/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search company groups
         * @description Lists, page by page, the groups of companies that a Reseller keeps.
         */
        post: operations["searchCompanyGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company-groups/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export company groups to a file
         * @description Writes the result of a company group search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportCompanyGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrollments/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search enrollments
         * @description Lists, page by page, the trainings and surveys that were sent or are planned. The `enrollmentId` of a row leads to the enrollment's reports. Enrollments marked as tests are listed too.
         */
        post: operations["searchEnrollments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a company's roles
         * @description Returns every role that the company can give to a user or an API client, at once. A role belongs to one company: use its id only in calls for the same company.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a company's roles
         * @description Lists, page by page, a company's roles with what they are for and how many users have them. An incomplete body can fail; where id and name are enough, prefer the plain list of roles.
         */
        post: operations["searchRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a SCIM integration
         * @description Adds an integration, through which the company's directory keeps its target users up to date, and returns the token for the directory. The token is shown only now: hand it over or keep it. For the integration's id, search by name. A name that the company already uses is a 409.
         */
        post: operations["createScimIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM integration, by the `resourceId` of a search row.
                 * @example sI7qF3dPm5Wz
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        /**
         * Get one SCIM integration
         * @description Returns an integration with the fields that it maps. The token is not part of it.
         */
        get: operations["getScimIntegration"];
        /**
         * Rename a SCIM integration
         * @description Gives an integration another name. Its group and its mapped fields cannot be changed.
         */
        put: operations["updateScimIntegration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/{resourceId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a SCIM token
         * @description Makes the integration's token invalid and returns a new one, shown only now. The directory cannot go on without it. The call has no body.
         */
        post: operations["revokeScimToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SCIM fields
         * @description Returns the fields of a directory that a new SCIM integration can map to custom fields, all at once.
         */
        get: operations["listScimFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search SCIM integrations
         * @description Lists, page by page, a company's SCIM integrations. No answer contains a token.
         */
        post: operations["searchScimIntegrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a system user
         * @description Adds a person who can sign in to the platform and administer the company, within the roles given. People who take trainings and receive simulations are target users instead.
         */
        post: operations["createSystemUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search target users
         * @description Lists, page by page, the people who take trainings and receive simulations.
         */
        post: operations["searchTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of target users
         * @description The first step of an import: uploads a CSV or Excel file and counts its rows. Nobody is added yet. The answer's `transactionId` names the upload in the steps that follow, until it expires.
         */
        post: operations["uploadTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-reports/{enrollmentId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report summary of an enrollment
         * @description Returns the figures of one enrollment, such as deliveries and completions, and how it was set up.
         */
        get: operations["getTrainingReportSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request an access token
         * @description Exchanges the client id and secret of an API client for an access token that is valid for one hour. There is no refresh token: ask again before it expires. Tokens do not displace each other, and none can be revoked early.
         *
         *     The body must be form-encoded; anything else, JSON included, is answered with a 500.
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A client that can request tokens for a company. */
        ApiClient: {
            allowedIpAddresses: string[] | null;
            /** @description What the client names itself by when it requests a token. */
            clientId: string | null;
            /**
             * Format: password
             * @description May be null or masked. Treat it as a secret all the same.
             */
            clientSecret: string | null;
            /** @description Whether calls from any address that is not in `allowedIpAddresses` are refused. */
            hasIpAddressRestriction: boolean;
            name: string | null;
            /** @example cL4qF9vRx6Tn */
            resourceId: string;
            /** @description The client's roles, by id. */
            roleResourceIdList: string[] | null;
            /**
             * Format: int32
             * @description Code of the client's status. `1` is active; the other codes are not published.
             */
            statusId: number;
            statusName: string | null;
        };
        ApiClientRequest: {
            /** @description The addresses that the client may call from; needed when `hasIpAddressRestriction` is true. Whether ranges are accepted is not documented. */
            allowedIpAddresses?: string[];
            /** @description What the client names itself by when it requests a token. */
            clientId: string;
            /**
             * Format: password
             * @description What the client proves itself with when it requests a token.
             */
            clientSecret: string;
            /** @description True refuses calls from any address that is not in `allowedIpAddresses`. */
            hasIpAddressRestriction?: boolean;
            name: string;
            /** @description The client's roles, by the `resourceId` of roles of the same company. */
            roleResourceIdList: string[];
            /**
             * Format: int32
             * @description Code of the client's status. `1` is active; the other codes are not published.
             * @example 1
             */
            statusId: number;
        };
        ApiClientResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ApiClient"];
        };
        /** @description An API client as a row of the search, where its name is called `clientName`. */
        ApiClientSummary: {
            /** @description What the client names itself by when it requests a token. */
            clientId: string | null;
            clientName: string | null;
            /** Format: date-time */
            createTime: string | null;
            /** @example cL4qF9vRx6Tn */
            resourceId: string;
            /**
             * Format: int32
             * @description Code of the client's status. `1` is active; the other codes are not published.
             */
            statusId: number;
            statusName: string | null;
        };
        ApiClientSummaryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["ApiClientSummary"][] | null;
        };
        ApiClientSummaryPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ApiClientSummaryPage"];
        };
        /** @description A client id and a secret that belong together. */
        ClientCredentials: {
            clientId: string;
            /** Format: password */
            clientSecret: string | null;
        };
        ClientCredentialsResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ClientCredentials"];
        };
        /** @description A company as a row of the company search. */
        Company: {
            /** @description Sub-companies, to any depth. */
            children: components["schemas"]["Company"][] | null;
            companyName: string | null;
            companyResourceId: components["schemas"]["CompanyId"];
            /** Format: date-time */
            createTime: string | null;
            /** Format: int32 */
            deletedTargetUserCount: number;
            /** Format: int32 */
            inactiveTargetUserCount: number;
            industryName: string | null;
            industryResourceId: string | null;
            /** @description Whether the license limits the number of target users. */
            isNumberOfUsersLimited: boolean;
            licenceExpired: boolean;
            /**
             * Format: date-time
             * @description When the license ends, which is also when it is to be renewed.
             */
            licenseEndDate: string | null;
            licenseTypeName: string | null;
            licenseTypeResourceId: string | null;
            /**
             * Format: int32
             * @description Target users that were active this month.
             */
            monthlyActiveUserCount: number;
            /** @description The license's limit of target users. Text here, a number in the company's details. */
            numberOfUsers: string | null;
            /**
             * Format: int32
             * @description Code of the period for which personal results are hidden.
             */
            privacyDurationId: number;
            /** @description The Reseller that manages the company. */
            resellerName: string | null;
            tags: string[] | null;
            /** Format: int32 */
            targetUserCount: number;
        };
        /** @description Everything known about one company. */
        CompanyDetail: {
            address: string | null;
            /**
             * Format: int32
             * @description Hours of work per incident, for estimates of what incidents cost.
             */
            baseManHour: number;
            /**
             * Format: int32
             * @description Cost of one hour of work, for estimates of what incidents cost.
             */
            baseManHourCost: number;
            /**
             * Format: int32
             * @description How many telephone numbers are booked for callback simulations.
             */
            callBackNumberBookingCount: number | null;
            /** @description The company groups that this company belongs to. */
            companyGroups: components["schemas"]["CompanyGroupRef"][] | null;
            countryCode: string | null;
            countryName: string | null;
            countryResourceId: string | null;
            dateFormat: string | null;
            description: string | null;
            /** @description Whether the license covers the platform's AI agents. */
            hasAgenticAILicense: boolean;
            industryName: string | null;
            industryResourceId: string | null;
            /** @description Whether the license limits the number of target users. */
            isNumberOfUsersLimited: boolean;
            /** @description Whether release notes are shown to the company's users. */
            isReleaseNotesVisible: boolean;
            /** @description Whether the platform's version is shown to the company's users. */
            isVersionVisible: boolean;
            /**
             * Format: date-time
             * @description When the license ends, which is also when it is to be renewed.
             */
            licenseEndDate: string | null;
            /** @description The product modules that the license covers. */
            licenseModules: string[] | null;
            licensePeriodTypeName: string | null;
            licensePeriodTypeResourceId: string | null;
            /** Format: date-time */
            licenseStartDate: string | null;
            licenseTypeName: string | null;
            licenseTypeResourceId: string | null;
            logoUrl: string | null;
            name: string | null;
            notificationTemplateTypeName: string | null;
            notificationTemplateTypeResourceId: string | null;
            /**
             * Format: int32
             * @description The license's limit of target users. A number here, text in the rows of the company search.
             */
            numberOfUsers: number | null;
            /**
             * Format: int32
             * @description Numeric id of the parent company. It is no Company ID.
             */
            parentId: number | null;
            preferredLanguageTypeName: string | null;
            preferredLanguageTypeResourceId: string | null;
            releaseNotesUrl: string | null;
            resourceId: components["schemas"]["CompanyId"];
            smtpConfigurationTypeName: string | null;
            smtpConfigurationTypeResourceId: string | null;
            /** Format: int32 */
            statusId: number | null;
            statusName: string | null;
            tags: string[] | null;
            /** Format: int32 */
            targetUserCount: number;
            timeFormat: string | null;
            /** @description The company's time zone. The format is not documented. */
            timeZoneId: string | null;
            trainingContentTypeName: string | null;
            trainingContentTypeResourceId: string | null;
            websiteUrl: string | null;
        };
        CompanyDetailResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CompanyDetail"];
        };
        CompanyExportRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            exportType: components["schemas"]["ExportType"];
            filter: components["schemas"]["CustomFieldFilter"];
            /** @description True exports only the companies with more target users than their license allows. */
            isTargetUserCountExceededLimit?: boolean;
            orderBy: components["schemas"]["CompanyOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description True writes every page to the file. */
            reportAllPages?: boolean;
        };
        /** @description A group of companies that a Reseller keeps, such as one per region. Its id is no Company ID. */
        CompanyGroup: {
            /**
             * Format: date-time
             * @description When the group was created. A row of the search calls it `createTime`.
             */
            addedTime: string | null;
            /** Format: int32 */
            companyCount: number;
            name: string | null;
            /** @example gE7uR3pWn6Xa */
            resourceId: string;
        };
        CompanyGroupExportRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            exportType: components["schemas"]["ExportType"];
            filter: components["schemas"]["Filter"];
            orderBy: components["schemas"]["CompanyGroupOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description True writes every page to the file. */
            reportAllPages?: boolean;
        };
        CompanyGroupListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CompanyGroup"][];
        };
        /**
         * @description Member of a row to sort by, in PascalCase. `CreateTime` is known to work.
         * @example CreateTime
         */
        CompanyGroupOrderBy: string;
        CompanyGroupParticipantsRequest: {
            /** @description All the companies that the group is to have. */
            companyResourceIdArray: components["schemas"]["CompanyId"][];
        };
        /** @description A company group, by id and name. Its id is no Company ID. */
        CompanyGroupRef: {
            name: string | null;
            resourceId: string;
        };
        CompanyGroupRequest: {
            /** @description The companies in the group. */
            companyResourceIdArray?: components["schemas"]["CompanyId"][];
            name: string;
        };
        CompanyGroupResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CompanyGroup"];
        };
        CompanyGroupSearchRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            orderBy: components["schemas"]["CompanyGroupOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description A member of exports. Its effect on a search is not documented. */
            reportAllPages?: boolean;
        };
        /** @description A company group as a row of the search. Its id is no Company ID. */
        CompanyGroupSummary: {
            /** Format: int32 */
            companyCount: number;
            /** Format: date-time */
            createTime: string;
            name: string | null;
            /** @example gE7uR3pWn6Xa */
            resourceId: string;
        };
        CompanyGroupSummaryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["CompanyGroupSummary"][] | null;
        };
        CompanyGroupSummaryPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CompanyGroupSummaryPage"];
        };
        /**
         * @description Identifies a company. Treat it as opaque; upper and lower case differ.
         * @example qL3nF8vXr2Ta
         */
        CompanyId: string;
        /**
         * @description Member of a row to sort by, in PascalCase. `CreateTime` is known to work.
         * @example CreateTime
         */
        CompanyOrderBy: string;
        CompanyPage: components["schemas"]["Page"] & {
            /**
             * Format: int32
             * @description How many of all companies have more target users than their license allows.
             */
            limitExceededCompanyCount: number;
            results: components["schemas"]["Company"][] | null;
        };
        CompanyPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CompanyPage"];
        };
        CompanySearchRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /** @description Whether sub-companies are nested in the `children` of their parent. The effect is not documented. */
            isClustered?: boolean;
            /** @description True returns only the companies with more target users than their license allows. */
            isTargetUserCountExceededLimit?: boolean;
            orderBy: components["schemas"]["CompanyOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /** @description A company's data. The ids of industry, country, license and the other types are the platform's own; the details of a company that exists show which ones it has. */
        CreateCompanyForm: {
            Address?: string;
            /**
             * Format: int32
             * @description Hours of work per incident, for estimates of what incidents cost.
             */
            BaseManHour?: number;
            /**
             * Format: int32
             * @description Cost of one hour of work, for estimates of what incidents cost.
             */
            BaseManHourCost?: number;
            /**
             * Format: int32
             * @description How many telephone numbers to book for callback simulations.
             */
            CallBackNumberBookingCount?: number;
            /** @description The company groups that the company belongs to, by id. */
            CompanyGroupResourceIdArray?: string[];
            CountryResourceId: string;
            /** @example dd/MM/yyyy */
            DateFormat: string;
            Description?: string;
            /**
             * Format: binary
             * @description The company's logo, an image.
             */
            File?: Blob;
            IndustryResourceId: string;
            /** @description Whether the license limits the number of target users. */
            IsNumberOfUsersLimited?: boolean;
            /** @description Whether release notes are shown to the company's users. */
            IsReleaseNotesVisible?: boolean;
            /** @description Whether the platform's version is shown to the company's users. */
            IsVersionVisible?: boolean;
            /**
             * Format: date-time
             * @description When the license ends, which is also when it is to be renewed.
             */
            LicenseEndDate?: string;
            /** @description The product modules that the license covers, by id. A company's details show their names only. */
            LicenseModuleResourceIdArray?: string[];
            LicensePeriodTypeResourceId: string;
            /** Format: date-time */
            LicenseStartDate?: string;
            LicenseTypeResourceId: string;
            Name: string;
            NotificationTemplateTypeResourceId?: string;
            /**
             * Format: int32
             * @description The license's limit of target users.
             */
            NumberOfUsers: number;
            PreferredLanguageTypeResourceId?: string;
            ReleaseNotesUrl?: string;
            SmtpConfigurationTypeResourceId?: string;
            /**
             * Format: int32
             * @description Code of the company's status. The codes are not published.
             */
            StatusId?: number;
            Tags?: string[];
            /** @example HH:mm */
            TimeFormat: string;
            /** @description The company's time zone. The format is not documented; send what another company's details show. */
            TimeZoneId: string;
            TrainingContentTypeResourceId?: string;
            WebsiteUrl?: string;
        };
        CreateDirectEmailSettingRequest: {
            /** @description The domains whose mailboxes may receive e-mail this way. */
            allowedDomains: string[];
            /** @description Unique among the company's settings. */
            name: string;
            /** @description The company's tenant at its mail provider, such as the GUID of a Microsoft 365 tenant. */
            tenantId: string;
            type?: components["schemas"]["DirectEmailProviderType"];
        };
        CreateScimIntegrationRequest: {
            /** @description Which SCIM fields fill which custom fields of the company's target users. */
            fieldMappings?: components["schemas"]["ScimFieldMapping"][];
            /** @description The SCIM field whose values people are grouped by, by its `resourceId`. */
            groupBySCIMFieldResourceId?: string;
            /** @description The target group that synchronized people are put into, by its `resourceId`. */
            groupResourceId?: string;
            /** @description Unique among the company's integrations. */
            name: string;
            /** @description Whether groups of the platform are synchronized too. The effect is not documented further. */
            syncPlatformGroup?: boolean;
        };
        CreateSystemUserRequest: {
            /** Format: email */
            email: string;
            firstName: string;
            lastName: string;
            /** @description With country code, such as `+15551234567`. */
            phoneNumber: string;
            /** @description The user's roles, by the `resourceId` of roles of the same company. */
            roleResourceIdList?: string[];
            /**
             * Format: int32
             * @description Code of the user's status. The codes are not published; for API clients, `1` is active.
             */
            statusId?: number;
        };
        /** @description Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
        CustomFieldFilter: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Conditions on single fields, grouped. */
            filterGroups?: components["schemas"]["CustomFieldFilterGroup"][];
            /** @description Free text to look for; empty for no restriction. */
            searchInputTextValue: string;
        };
        /** @description Conditions that are combined with `AND` or `OR`, and may hold further groups. */
        CustomFieldFilterGroup: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Groups inside this group. */
            filterGroups?: components["schemas"]["CustomFieldFilterGroup"][];
            /** @description The conditions of this group; may be empty. */
            filterItems: components["schemas"]["CustomFieldFilterItem"][];
        };
        /** @description One condition on one field, which may be a custom field. */
        CustomFieldFilterItem: {
            /** @description Name of the custom field, when the condition is on one. */
            customFieldName?: string;
            fieldName: components["schemas"]["FilterFieldName"];
            operator: components["schemas"]["FilterOperator"];
            value: components["schemas"]["FilterValue"];
        };
        /** @description The value of a field that the company added. */
        CustomFieldValue: {
            /** @description What kind of value the field holds. The values are not published. */
            dataType: string | null;
            name: string | null;
            resourceId: string;
            /**
             * Format: date-time
             * @description The value of a field that holds a date.
             */
            timestampValue: string | null;
            value: string | null;
        };
        /**
         * Format: int32
         * @description Code of the mail provider. `1` is Microsoft 365 and `2` is Google Workspace.
         * @example 1
         * @example 2
         */
        DirectEmailProviderType: number;
        /** @description When people who join a target group later are enrolled. */
        EnrollmentAutoEnroll: {
            /** Format: int32 */
            dayOfWeek: number | null;
            /** @description Length of a period. The values are not published. */
            emailPeriodTypeEnum: string | null;
            /**
             * Format: int32
             * @description After how many periods people are enrolled.
             */
            periodCount: number | null;
            /** @description What starts an automatic enrollment. The values are not published. */
            type: string | null;
        };
        /** @description When people who have not finished are reminded. */
        EnrollmentReminder: {
            /** @description What ends the reminders. The values are not published. */
            endType: string | null;
            /**
             * Format: int32
             * @description After how many reminders they end, if a number ends them.
             */
            occurrenceCount: number | null;
            /**
             * Format: int32
             * @description How many periods lie between two reminders.
             */
            periodCount: number;
            /** @description Length of a period. The values are not published. */
            periodType: string | null;
            /**
             * Format: date-time
             * @description When the reminders end, if a date ends them.
             */
            stopTime: string | null;
        };
        /** @description The figures of one enrollment, and how it was set up. */
        EnrollmentReport: {
            /** @description The automatic enrollment settings in words. */
            autoEnrollDescription: string | null;
            autoEnrollSettings: components["schemas"]["EnrollmentAutoEnroll"] | null;
            certificateAttachmentResourceId: string | null;
            certificateEmailNotificationTemplateTypeResourceId: string | null;
            /**
             * Format: int32
             * @description People who have finished.
             */
            completedCount: number;
            /** @description The channel by which people are notified. */
            deliveryMethod: string | null;
            /** @description How the content is spread over time, in words. */
            distributionDescription: string | null;
            /**
             * Format: int32
             * @description How many target groups are enrolled.
             */
            groupCount: number | null;
            /**
             * Format: int32
             * @description People who have begun and not finished.
             */
            inProgressCount: number;
            /** @description Whether the content runs in another learning system, through a SCORM proxy. */
            isScormProxy: boolean;
            /** @description Whether the enrollment was marked as a test. */
            isTest: boolean;
            /** @description Languages in which the content is available. */
            languages: string[] | null;
            /** @description Name of the enrollment. */
            name: string | null;
            /** @description The reminder settings in words. */
            reminderDescription: string | null;
            reminderSettings: components["schemas"]["EnrollmentReminder"] | null;
            reportDetail: components["schemas"]["EnrollmentReportCounts"] | null;
            /** @description Whether each person is notified in their preferred language. */
            sendTemplatesInPreferredLanguage: boolean;
            smsSummary: components["schemas"]["SmsSummary"] | null;
            /**
             * Format: date-time
             * @description When the content is sent.
             */
            startDate: string;
            /** @description The parts of content that is taken in several steps. */
            steps: components["schemas"]["EnrollmentStep"][] | null;
            targetGroupNames: string[] | null;
            trainingDetails: components["schemas"]["EnrollmentTrainingInfo"] | null;
            trainingEmailNotificationTemplateTypeResourceId: string | null;
            /** @description Kind of content, as a code. The values are not published. */
            trainingTypeId: string | null;
            /** @description Kind of content, in words. */
            trainingTypeName: string | null;
        };
        /** @description How many people are at each point of an enrollment. */
        EnrollmentReportCounts: {
            /** Format: int32 */
            didNotCompleteExamCount: number;
            /** Format: int32 */
            didNotCompleteTrainingCount: number;
            /**
             * Format: int32
             * @description People whose notification was delivered.
             */
            emailDeliveredUserCount: number;
            /**
             * Format: int32
             * @description People whose notification could not be delivered.
             */
            emailErrorUserCount: number;
            /** Format: int32 */
            failedExamCount: number;
            /**
             * Format: int32
             * @description People who have not opened the content.
             */
            noResponseCount: number;
            /**
             * Format: int32
             * @description People who opened the content and went no further.
             */
            onlyOpenedCount: number;
            /**
             * Format: int32
             * @description Takers who are not target users of the company.
             */
            totalNonTargetUserCount: number;
            /**
             * Format: int32
             * @description People who are enrolled.
             */
            totalTargetUserCount: number;
            /**
             * Format: int32
             * @description People who opened the content.
             */
            totalUserOpenedCount: number;
        };
        EnrollmentReportResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EnrollmentReport"];
        };
        EnrollmentSearchRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            /**
             * @description Returns only enrollments of one type. A known value is `Survey`.
             * @example Survey
             */
            enrollmentType?: string;
            filter: components["schemas"]["Filter"];
            /**
             * @description Member of a row to sort by, in PascalCase. `CreateTime` is known to work.
             * @example CreateTime
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /** @description One part of content that is taken in several steps. */
        EnrollmentStep: {
            /** @description Whether a certificate is sent for this step. */
            awardCertificate: boolean;
            enrollmentId: string | null;
            reportDetail: components["schemas"]["EnrollmentReportCounts"] | null;
            /** Format: int32 */
            stepNumber: number;
            trainingDetails: components["schemas"]["EnrollmentTrainingInfo"] | null;
            trainingName: string | null;
        };
        /** @description An enrollment as a row of the enrollment search. */
        EnrollmentSummary: {
            category: string | null;
            /** Format: date-time */
            createTime: string;
            /** @description How the content is spread over time, in words. */
            delivery: string | null;
            /** @description The channel by which people are notified. */
            deliveryType: string | null;
            /** @description How long the content takes. */
            duration: string | null;
            /** @description Who created the enrollment. */
            enrolledBy: string | null;
            /**
             * @description Leads to the enrollment's reports.
             * @example eN8sP2kVd6Qm
             */
            enrollmentId: string;
            hasQuiz: boolean;
            /** @description Whether people who join a target group later are enrolled too. */
            isAutoEnrollmentActive: boolean;
            /** @description Whether people who have not finished are reminded. */
            isReminderActive: boolean;
            /** @description Languages in which the content is available. */
            languages: string[] | null;
            /** @description How demanding the content is. */
            level: string | null;
            name: string | null;
            /** @description What kind of recipients the enrollment has. */
            recipientType: string | null;
            /** @description Whether each person is notified in their preferred language. */
            sendTemplatesInPreferredLanguage: boolean;
            /**
             * Format: date-time
             * @description When the content is sent.
             */
            startDate: string;
            status: string | null;
            tags: string[] | null;
            /**
             * @deprecated
             * @description Replaced by `trainingRoles`.
             */
            targetAudience: string | null;
            trainingName: string | null;
            /** @description The audiences that the content is made for. */
            trainingRoles: components["schemas"]["TrainingRole"][] | null;
            /**
             * @description Kind of content. A known value is `Survey`.
             * @example Survey
             */
            type: string | null;
        };
        EnrollmentSummaryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["EnrollmentSummary"][] | null;
        };
        EnrollmentSummaryPageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EnrollmentSummaryPage"];
        };
        /** @description The content that an enrollment sends. */
        EnrollmentTrainingInfo: {
            category: string | null;
            /** @description The company that owns the content. */
            companyName: string | null;
            description: string | null;
            hasQuiz: boolean;
            /** @description Id of the training. */
            id: string | null;
            name: string | null;
            /** @description Kind of content, in words. */
            trainingTypeName: string | null;
        };
        /** @description What every JSON answer carries around its data. */
        Envelope: {
            /** @description A sentence about the outcome, mostly on failures. */
            message: string | null;
            /**
             * @description Outcome of the call. A value that ends in `_ERROR`, such as `INPUT_ERROR` or `INTERNAL_SERVER_ERROR`, is a failure; any other value is a success.
             * @example SUCCESS
             * @example INPUT_ERROR
             */
            status: string | null;
            /** @description One sentence for each thing that is wrong with the request. */
            validationMessages: string[] | null;
        };
        /** @description A failed call. Live answers may spell the members in PascalCase (`Status`, `Message`, `ValidationMessages`), and a failure can also come without a JSON body, so read it defensively. */
        ErrorEnvelope: components["schemas"]["Envelope"] & {
            /** @description A failure has no data. */
            data?: null;
        };
        /**
         * Format: binary
         * @description The bytes of the exported file.
         */
        ExportFile: Blob;
        /**
         * @description File format to produce. Known values are `Csv` and `Excel`.
         * @example Csv
         * @example Excel
         */
        ExportType: string;
        /** @description Narrows a search. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
        Filter: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Conditions on single fields, grouped. */
            filterGroups?: components["schemas"]["FilterGroup"][];
            /** @description Free text to look for; empty for no restriction. */
            searchInputTextValue: string;
        };
        /**
         * @description Whether all parts must match (`AND`) or one is enough (`OR`).
         * @enum {string}
         */
        FilterCondition: "AND" | "OR";
        /**
         * @description Name of the field to compare. The accepted names are not published.
         * @example CompanyName
         * @example Email
         */
        FilterFieldName: string;
        /** @description Conditions that are combined with `AND` or `OR`, and may hold further groups. */
        FilterGroup: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Groups inside this group. */
            filterGroups?: components["schemas"]["FilterGroup"][];
            /** @description The conditions of this group; may be empty. */
            filterItems: components["schemas"]["FilterItem"][];
        };
        /** @description One condition on one field. */
        FilterItem: {
            fieldName: components["schemas"]["FilterFieldName"];
            operator: components["schemas"]["FilterOperator"];
            value: components["schemas"]["FilterValue"];
        };
        /**
         * @description How to compare. Known values are `eq`, `neq`, `contains`, `gt` and `lt`; the full list is not published.
         * @example contains
         * @example eq
         */
        FilterOperator: string;
        /** @description What to compare with, always written as text, numbers and dates included. */
        FilterValue: string;
        /** @description What a write answers with. */
        IdResult: {
            /** @description The object that was written, by its id. */
            resourceId: string;
        };
        IdServiceResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IdResult"];
        };
        /** @description A company in short form. */
        MyCompany: {
            /** @description Sub-companies, to any depth. */
            children: components["schemas"]["MyCompany"][] | null;
            licenceExpired: boolean;
            logoUrl: string | null;
            name: string | null;
            /**
             * Format: date-time
             * @description End of the period for which personal results are hidden.
             */
            privacyDurationEndTime: string | null;
            /**
             * Format: int32
             * @description Code of the period for which personal results are hidden.
             */
            privacyDurationId: number;
            /**
             * Format: date-time
             * @description Start of the period for which personal results are hidden.
             */
            privacyDurationStartTime: string | null;
            resourceId: components["schemas"]["CompanyId"];
        };
        MyCompanyListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["MyCompany"][];
        };
        /** @description The error object of OAuth 2.0, which the token endpoint uses in place of the envelope. */
        OAuthError: {
            /**
             * @description Error code. Known values are `invalid_client` and `invalid_request`.
             * @example invalid_client
             * @example invalid_request
             */
            error: string;
            /** @description A sentence about the error. */
            error_description?: string;
        };
        /** @description Where a page of results stands in the whole list. */
        Page: {
            /**
             * Format: int32
             * @description Number of this page; the first is 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description How many results a full page holds.
             */
            pageSize: number;
            /**
             * Format: int32
             * @description How many pages there are. This page is the last one when `pageNumber` reaches it.
             */
            totalNumberOfPages: number;
            /**
             * Format: int32
             * @description How many results there are on all pages together.
             */
            totalNumberOfRecords: number;
        };
        /** @description A search that takes nothing but the paging members. */
        PagedSearchRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /**
             * @description Member of a row to sort by, in PascalCase. The accepted values are not published; `x-keepnet-order-by` of the operation is one.
             * @example CreateTime
             * @example Name
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /**
         * Format: int32
         * @description The page to return; the first is 1.
         */
        PageNumber: number;
        /**
         * Format: int32
         * @description How many results a page holds. No upper limit is documented; values up to 100 are known to work.
         */
        PageSize: number;
        /** @description A role that a company can give to its users and API clients. */
        Role: {
            /** @example Company Admin */
            name: string | null;
            /** @example rA5dM9cQv3Kt */
            resourceId: string;
        };
        RoleListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Role"][];
        };
        /** @description A role as a row of the search, where its name is called `roleName`. */
        RoleSummary: {
            companyName: string | null;
            /** @description The company that the role belongs to, by its Company ID. */
            companyResourceId: string | null;
            /** Format: date-time */
            createTime: string | null;
            /** @description Whether the role is the company's own. The exact meaning is not documented. */
            isOwner: boolean;
            /** @example rA5dM9cQv3Kt */
            resourceId: string;
            roleDescription: string | null;
            roleName: string | null;
            /**
             * Format: int32
             * @description How many users of the tenant have the role. What a tenant is here is not documented.
             */
            tenantUserCount: number;
            /** @description The kind of role. The values are not published. */
            typeName: string | null;
            /**
             * Format: int32
             * @description How many users have the role.
             */
            userCount: number;
        };
        RoleSummaryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["RoleSummary"][] | null;
        };
        RoleSummaryPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["RoleSummaryPage"];
        };
        /** @description A field of a directory that can be mapped to a custom field. */
        ScimField: {
            name: string | null;
            /** @example xC3sT8nKd6Wp */
            resourceId: string;
        };
        ScimFieldList: {
            fields: components["schemas"]["ScimField"][] | null;
        };
        ScimFieldListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ScimFieldList"];
        };
        /** @description A SCIM field and the custom field that it fills. */
        ScimFieldMapping: {
            /** @description The custom field, by the `resourceId` that a target user's `customFieldValues` show. */
            customFieldResourceId: string;
            /** @description The SCIM field, by its `resourceId`. */
            scimFieldResourceId: string;
        };
        /** @description What keeps a company's target users in step with its directory. */
        ScimIntegration: {
            /** @description The custom field whose values people are grouped by. */
            groupByCustomFieldName: string | null;
            /** @description The target group that synchronized people are put into. */
            groupName: string | null;
            /** @description Which SCIM fields fill which custom fields. */
            mappingDetails: components["schemas"]["ScimMappingDetail"][] | null;
            name: string | null;
            /** @example sI7qF3dPm5Wz */
            resourceId: string;
            /** @description Whether groups of the platform are synchronized too. The effect is not documented further. */
            syncPlatformGroup: boolean;
        };
        ScimIntegrationResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ScimIntegration"];
        };
        /** @description A SCIM integration as a row of the search. */
        ScimIntegrationSummary: {
            /** Format: date-time */
            createTime: string;
            /** @description The custom field whose values people are grouped by. */
            groupByCustomFieldName: string | null;
            /** @description The target group that synchronized people are put into. */
            groupName: string | null;
            name: string | null;
            /** @example sI7qF3dPm5Wz */
            resourceId: string;
        };
        ScimIntegrationSummaryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["ScimIntegrationSummary"][] | null;
        };
        ScimIntegrationSummaryPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ScimIntegrationSummaryPage"];
        };
        /** @description A SCIM field and the custom field that it fills, by name. */
        ScimMappingDetail: {
            customFieldName: string | null;
            scimPath: string | null;
        };
        /** @description What a directory proves itself with towards the platform. */
        ScimToken: {
            /**
             * Format: password
             * @description Shown only once.
             */
            token: string | null;
        };
        ScimTokenResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ScimToken"];
        };
        /** @description Notifications that were sent as text messages. */
        SmsSummary: {
            providerNumberResourceId: string | null;
            /** Format: int32 */
            sentCount: number;
            /** @description The number that the messages come from. */
            smsPhoneNumber: string | null;
            /** @description Text of the message. */
            template: string | null;
        };
        /** @description A person who takes trainings and receives simulations. */
        TargetUser: {
            /** Format: date-time */
            createTime: string;
            /** @description Values of the fields that the company added to its target users. */
            customFieldValues: components["schemas"]["CustomFieldValue"][] | null;
            department: string | null;
            email: string | null;
            firstName: string | null;
            /** @description False for people who are kept in step with a directory and can only be changed there. */
            isEditable: boolean;
            lastName: string | null;
            /** @description The LDAP connection that the person came from, if any. */
            ldapConfigName: string | null;
            /** @description With country code, such as `+15551234567`. */
            phoneNumber: string | null;
            preferredLanguage: string | null;
            /** @description How important the person is as a target. The values are not published. */
            priority: string | null;
            /** @example uA4fL8mRt2Wd */
            resourceId: string;
            /** @description The SCIM integration that the person came from, if any. */
            scimSettingName: string | null;
            /** @description Whether the person takes part at present. The values are not published. */
            status: string | null;
            timeZone: string | null;
            /** Format: date-time */
            updateTime: string | null;
        };
        TargetUserPage: components["schemas"]["Page"] & {
            results: components["schemas"]["TargetUser"][] | null;
        };
        TargetUserPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TargetUserPage"];
        };
        TargetUserSearchRequest: {
            /** @description True for A to Z, or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /** @description Selects a newer form of the search. The effect is not documented. */
            newVersion?: boolean;
            /**
             * @description Member of a row to sort by, in PascalCase. `Email` is known to work.
             * @example Email
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        TestDirectEmailSettingRequest: {
            /**
             * Format: email
             * @description The sender's address.
             */
            from: string;
            /** @description The sender's name. */
            fromName: string;
            /** @description The text of the test e-mail. */
            message: string;
            /** @description The setting to test, by the `resourceId` that creating it returned. */
            resourceId?: string;
            /** @description The setting's `tenantId`. */
            tenantId: string;
            /**
             * Format: email
             * @description The address that receives the test e-mail.
             */
            to: string;
            type: components["schemas"]["DirectEmailProviderType"];
        };
        TokenRequest: {
            /** @description Id of the API client. */
            client_id: string;
            /**
             * Format: password
             * @description Secret of the API client, shown once when the client was created.
             */
            client_secret: string;
            /**
             * @description The only supported grant.
             * @constant
             */
            grant_type: "client_credentials";
            /**
             * @description The only supported scope.
             * @constant
             */
            scope: "api1";
        };
        TokenResponse: {
            /**
             * Format: password
             * @description A JWT to send as `Authorization: Bearer <token>`. Its claims name the credential's company (`user_company_resourceid`) and say what it may do (`role`, `company_admin_access`, `reseller_access`, `root_access`).
             */
            access_token: string;
            /**
             * @description Seconds until the token expires.
             * @example 3600
             */
            expires_in: number;
            /** @description The operations that the client's role permits, each written as the path without its `/api/` prefix, a bar and the HTTP method. */
            permissions?: string[];
            /**
             * @description The granted scope.
             * @example api1
             */
            scope?: string;
            /**
             * @description How to send the token. Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
        };
        /** @description An audience that content is made for. */
        TrainingRole: {
            code: string | null;
            /** Format: int32 */
            roleId: number;
            roleName: string | null;
        };
        /** @description A company's data, complete. The ids are those of the company's details. */
        UpdateCompanyForm: {
            Address?: string;
            /**
             * Format: int32
             * @description How many telephone numbers to book for callback simulations.
             */
            CallBackNumberBookingCount?: number;
            /** @description The company groups that the company belongs to, by id. */
            CompanyGroupResourceIdArray?: string[];
            CountryResourceId: string;
            /** @example dd/MM/yyyy */
            DateFormat: string;
            Description?: string;
            /**
             * Format: binary
             * @description The company's logo, an image.
             */
            File?: Blob;
            IndustryResourceId: string;
            /** @description Whether the license limits the number of target users. */
            IsNumberOfUsersLimited?: boolean;
            /** @description Whether release notes are shown to the company's users. */
            IsReleaseNotesVisible?: boolean;
            /** @description Whether the platform's version is shown to the company's users. */
            IsVersionVisible?: boolean;
            /**
             * Format: date-time
             * @description When the license ends, which is also when it is to be renewed.
             */
            LicenseEndDate?: string;
            /** @description The product modules that the license covers, by id. A company's details show their names only. */
            LicenseModuleResourceIdArray?: string[];
            LicensePeriodTypeResourceId: string;
            /** Format: date-time */
            LicenseStartDate?: string;
            LicenseTypeResourceId: string;
            /** @description Address of the company's logo, as its details show it. */
            LogoUrl?: string;
            Name: string;
            NotificationTemplateTypeResourceId?: string;
            /**
             * Format: int32
             * @description The license's limit of target users.
             */
            NumberOfUsers: number;
            PreferredLanguageTypeResourceId?: string;
            ReleaseNotesUrl?: string;
            SmtpConfigurationTypeResourceId?: string;
            /**
             * Format: int32
             * @description Code of the company's status. The codes are not published.
             */
            StatusId?: number;
            Tags?: string[];
            /** @example HH:mm */
            TimeFormat: string;
            /** @description The company's time zone. The format is not documented; send what another company's details show. */
            TimeZoneId: string;
            TrainingContentTypeResourceId?: string;
            WebsiteUrl?: string;
        };
        UpdateScimIntegrationRequest: {
            /** @description Unique among the company's integrations. A new integration's name has at most 30 characters. */
            name: string;
        };
        /** @description What an uploaded file contains. */
        UploadedFile: {
            /** Format: int32 */
            columnCount: number;
            /**
             * Format: int32
             * @description Rows that repeat an earlier one.
             */
            duplicateCount: number;
            /**
             * Format: int32
             * @description Rows with a person in them, without the row of column names.
             */
            rowCount: number;
            /**
             * @description Names the upload in the steps that follow.
             * @example 7f3c9a52-1d84-4b6e-9c07-5e2a8d61f0b3
             */
            transactionId: string;
        };
        UploadedFileResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["UploadedFile"];
        };
        UploadTargetUsersForm: {
            /**
             * Format: binary
             * @description A CSV or Excel file with column names in its first row.
             */
            File: Blob;
        };
    };
    responses: {
        /** @description The request is incomplete or malformed; `validationMessages` names what to correct. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The company already has an object with this name. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credential's role does not permit this operation, or the Company ID belongs to a company that the credential does not manage. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No company, or no object in this company, has the given id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. Some malformed requests end here too, for example a search without a filter. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many calls in a short time. Wait, then try again. The limit is not published. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The access token is missing, invalid or expired. Request a new one. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
         * @example qL3nF8vXr2Ta
         */
        CompanyIdHeader: components["schemas"]["CompanyId"];
        /**
         * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
         * @example qL3nF8vXr2Ta
         */
        CompanyIdQuery: components["schemas"]["CompanyId"];
        /**
         * @description A second header for the Company ID. Send the value of `X-KEEPNET-Company-Id`.
         * @example qL3nF8vXr2Ta
         */
        IncidentResponseCompanyIdHeader: components["schemas"]["CompanyId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApiClient = components['schemas']['ApiClient'];
export type ApiClientRequest = components['schemas']['ApiClientRequest'];
export type ApiClientResult = components['schemas']['ApiClientResult'];
export type ApiClientSummary = components['schemas']['ApiClientSummary'];
export type ApiClientSummaryPage = components['schemas']['ApiClientSummaryPage'];
export type ApiClientSummaryPageResult = components['schemas']['ApiClientSummaryPageResult'];
export type ClientCredentials = components['schemas']['ClientCredentials'];
export type ClientCredentialsResult = components['schemas']['ClientCredentialsResult'];
export type Company = components['schemas']['Company'];
export type CompanyDetail = components['schemas']['CompanyDetail'];
export type CompanyDetailResult = components['schemas']['CompanyDetailResult'];
export type CompanyExportRequest = components['schemas']['CompanyExportRequest'];
export type CompanyGroup = components['schemas']['CompanyGroup'];
export type CompanyGroupExportRequest = components['schemas']['CompanyGroupExportRequest'];
export type CompanyGroupListResult = components['schemas']['CompanyGroupListResult'];
export type CompanyGroupOrderBy = components['schemas']['CompanyGroupOrderBy'];
export type CompanyGroupParticipantsRequest = components['schemas']['CompanyGroupParticipantsRequest'];
export type CompanyGroupRef = components['schemas']['CompanyGroupRef'];
export type CompanyGroupRequest = components['schemas']['CompanyGroupRequest'];
export type CompanyGroupResult = components['schemas']['CompanyGroupResult'];
export type CompanyGroupSearchRequest = components['schemas']['CompanyGroupSearchRequest'];
export type CompanyGroupSummary = components['schemas']['CompanyGroupSummary'];
export type CompanyGroupSummaryPage = components['schemas']['CompanyGroupSummaryPage'];
export type CompanyGroupSummaryPageResult = components['schemas']['CompanyGroupSummaryPageResult'];
export type CompanyId = components['schemas']['CompanyId'];
export type CompanyOrderBy = components['schemas']['CompanyOrderBy'];
export type CompanyPage = components['schemas']['CompanyPage'];
export type CompanyPageResult = components['schemas']['CompanyPageResult'];
export type CompanySearchRequest = components['schemas']['CompanySearchRequest'];
export type CreateCompanyForm = components['schemas']['CreateCompanyForm'];
export type CreateDirectEmailSettingRequest = components['schemas']['CreateDirectEmailSettingRequest'];
export type CreateScimIntegrationRequest = components['schemas']['CreateScimIntegrationRequest'];
export type CreateSystemUserRequest = components['schemas']['CreateSystemUserRequest'];
export type CustomFieldFilter = components['schemas']['CustomFieldFilter'];
export type CustomFieldFilterGroup = components['schemas']['CustomFieldFilterGroup'];
export type CustomFieldFilterItem = components['schemas']['CustomFieldFilterItem'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type DirectEmailProviderType = components['schemas']['DirectEmailProviderType'];
export type EnrollmentAutoEnroll = components['schemas']['EnrollmentAutoEnroll'];
export type EnrollmentReminder = components['schemas']['EnrollmentReminder'];
export type EnrollmentReport = components['schemas']['EnrollmentReport'];
export type EnrollmentReportCounts = components['schemas']['EnrollmentReportCounts'];
export type EnrollmentReportResponse = components['schemas']['EnrollmentReportResponse'];
export type EnrollmentSearchRequest = components['schemas']['EnrollmentSearchRequest'];
export type EnrollmentStep = components['schemas']['EnrollmentStep'];
export type EnrollmentSummary = components['schemas']['EnrollmentSummary'];
export type EnrollmentSummaryPage = components['schemas']['EnrollmentSummaryPage'];
export type EnrollmentSummaryPageResponse = components['schemas']['EnrollmentSummaryPageResponse'];
export type EnrollmentTrainingInfo = components['schemas']['EnrollmentTrainingInfo'];
export type Envelope = components['schemas']['Envelope'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ExportFile = components['schemas']['ExportFile'];
export type ExportType = components['schemas']['ExportType'];
export type Filter = components['schemas']['Filter'];
export type FilterCondition = components['schemas']['FilterCondition'];
export type FilterFieldName = components['schemas']['FilterFieldName'];
export type FilterGroup = components['schemas']['FilterGroup'];
export type FilterItem = components['schemas']['FilterItem'];
export type FilterOperator = components['schemas']['FilterOperator'];
export type FilterValue = components['schemas']['FilterValue'];
export type IdResult = components['schemas']['IdResult'];
export type IdServiceResult = components['schemas']['IdServiceResult'];
export type MyCompany = components['schemas']['MyCompany'];
export type MyCompanyListResult = components['schemas']['MyCompanyListResult'];
export type OAuthError = components['schemas']['OAuthError'];
export type Page = components['schemas']['Page'];
export type PagedSearchRequest = components['schemas']['PagedSearchRequest'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Role = components['schemas']['Role'];
export type RoleListResult = components['schemas']['RoleListResult'];
export type RoleSummary = components['schemas']['RoleSummary'];
export type RoleSummaryPage = components['schemas']['RoleSummaryPage'];
export type RoleSummaryPageResult = components['schemas']['RoleSummaryPageResult'];
export type ScimField = components['schemas']['ScimField'];
export type ScimFieldList = components['schemas']['ScimFieldList'];
export type ScimFieldListResult = components['schemas']['ScimFieldListResult'];
export type ScimFieldMapping = components['schemas']['ScimFieldMapping'];
export type ScimIntegration = components['schemas']['ScimIntegration'];
export type ScimIntegrationResult = components['schemas']['ScimIntegrationResult'];
export type ScimIntegrationSummary = components['schemas']['ScimIntegrationSummary'];
export type ScimIntegrationSummaryPage = components['schemas']['ScimIntegrationSummaryPage'];
export type ScimIntegrationSummaryPageResult = components['schemas']['ScimIntegrationSummaryPageResult'];
export type ScimMappingDetail = components['schemas']['ScimMappingDetail'];
export type ScimToken = components['schemas']['ScimToken'];
export type ScimTokenResult = components['schemas']['ScimTokenResult'];
export type SmsSummary = components['schemas']['SmsSummary'];
export type TargetUser = components['schemas']['TargetUser'];
export type TargetUserPage = components['schemas']['TargetUserPage'];
export type TargetUserPageResult = components['schemas']['TargetUserPageResult'];
export type TargetUserSearchRequest = components['schemas']['TargetUserSearchRequest'];
export type TestDirectEmailSettingRequest = components['schemas']['TestDirectEmailSettingRequest'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type TrainingRole = components['schemas']['TrainingRole'];
export type UpdateCompanyForm = components['schemas']['UpdateCompanyForm'];
export type UpdateScimIntegrationRequest = components['schemas']['UpdateScimIntegrationRequest'];
export type UploadedFile = components['schemas']['UploadedFile'];
export type UploadedFileResult = components['schemas']['UploadedFileResult'];
export type UploadTargetUsersForm = components['schemas']['UploadTargetUsersForm'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterCompanyIdHeader = components['parameters']['CompanyIdHeader'];
export type ParameterCompanyIdQuery = components['parameters']['CompanyIdQuery'];
export type ParameterIncidentResponseCompanyIdHeader = components['parameters']['IncidentResponseCompanyIdHeader'];
export type $defs = Record<string, never>;
export interface operations {
    createCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateCompanyForm"];
            };
        };
        responses: {
            /** @description The id of the new company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company, by the `companyResourceId` of a search row.
                 * @example qL3nF8vXr2Ta
                 */
                resourceId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDetailResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company, by the `companyResourceId` of a search row.
                 * @example qL3nF8vXr2Ta
                 */
                resourceId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UpdateCompanyForm"];
            };
        };
        responses: {
            /** @description The id of the changed company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company, by the `companyResourceId` of a search row.
                 * @example qL3nF8vXr2Ta
                 */
                resourceId: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the deleted company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApiClient: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientRequest"];
            };
        };
        responses: {
            /** @description The id of the new client, which is not its client id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiClient: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The API client, by the `resourceId` of a search row. It is not the client id.
                 * @example cL4qF9vRx6Tn
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateApiClient: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The API client, by the `resourceId` of a search row. It is not the client id.
                 * @example cL4qF9vRx6Tn
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientRequest"];
            };
        };
        responses: {
            /** @description The id of the changed client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteApiClient: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The API client, by the `resourceId` of a search row. It is not the client id.
                 * @example cL4qF9vRx6Tn
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the deleted client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    generateClientCredentials: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A client id and a secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentialsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchApiClients: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagedSearchRequest"];
            };
        };
        responses: {
            /** @description One page of API clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSummaryPageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createDirectEmailSetting: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDirectEmailSettingRequest"];
            };
        };
        responses: {
            /** @description The id of the new setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    makeDefaultDirectEmailSetting: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The direct e-mail setting, by the `resourceId` that creating it returned.
                 * @example dE2qF8kXs4Lc
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the setting that is now the default. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    testDirectEmailSetting: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestDirectEmailSettingRequest"];
            };
        };
        responses: {
            /** @description The id of the tested setting; the e-mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listMyCompanies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The companies, some with sub-companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCompanyListResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCompanies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanySearchRequest"];
            };
        };
        responses: {
            /** @description One page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    exportCompanies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyExportRequest"];
            };
        };
        responses: {
            /** @description The file, in the format that `exportType` asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ExportFile"];
                    "text/csv": components["schemas"]["ExportFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCompanyGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyGroupListResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCompanyGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyGroupRequest"];
            };
        };
        responses: {
            /** @description The id of the new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCompanyGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company group, by its `resourceId`. It is no Company ID.
                 * @example gE7uR3pWn6Xa
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyGroupResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompanyGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company group, by its `resourceId`. It is no Company ID.
                 * @example gE7uR3pWn6Xa
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyGroupRequest"];
            };
        };
        responses: {
            /** @description The id of the changed group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompanyGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company group, by its `resourceId`. It is no Company ID.
                 * @example gE7uR3pWn6Xa
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyGroupParticipantsRequest"];
            };
        };
        responses: {
            /** @description The id of the changed group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCompanyGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyGroupSearchRequest"];
            };
        };
        responses: {
            /** @description One page of company groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyGroupSummaryPageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    exportCompanyGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyGroupExportRequest"];
            };
        };
        responses: {
            /** @description The file, in the format that `exportType` asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ExportFile"];
                    "text/csv": components["schemas"]["ExportFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchEnrollments: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description A second header for the Company ID. Send the value of `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                "x-ir-company-id"?: components["parameters"]["IncidentResponseCompanyIdHeader"];
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrollmentSearchRequest"];
            };
        };
        responses: {
            /** @description One page of enrollments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentSummaryPageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchRoles: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagedSearchRequest"];
            };
        };
        responses: {
            /** @description One page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleSummaryPageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createScimIntegration: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScimIntegrationRequest"];
            };
        };
        responses: {
            /** @description The token for the directory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimTokenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getScimIntegration: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The SCIM integration, by the `resourceId` of a search row.
                 * @example sI7qF3dPm5Wz
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SCIM integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimIntegrationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateScimIntegration: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The SCIM integration, by the `resourceId` of a search row.
                 * @example sI7qF3dPm5Wz
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScimIntegrationRequest"];
            };
        };
        responses: {
            /** @description The id of the renamed integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    revokeScimToken: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The SCIM integration, by the `resourceId` of a search row.
                 * @example sI7qF3dPm5Wz
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new token for the directory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimTokenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listScimFields: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimFieldListResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchScimIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagedSearchRequest"];
            };
        };
        responses: {
            /** @description One page of SCIM integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimIntegrationSummaryPageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSystemUser: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSystemUserRequest"];
            };
        };
        responses: {
            /** @description The id of the new system user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdServiceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchTargetUsers: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetUserSearchRequest"];
            };
        };
        responses: {
            /** @description One page of target users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetUserPageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadTargetUsers: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadTargetUsersForm"];
            };
        };
        responses: {
            /** @description The upload, ready to be mapped and imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFileResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTrainingReportSummary: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
                /** @description Kind of content. `0` stands for a survey; the other values are not published. */
                trainingType?: string;
            };
            header?: {
                /**
                 * @description The company to work in. A Reseller sends it on every call (or sends the query parameter `companyId`); a Company Admin leaves it out, because its own company is implied.
                 * @example qL3nF8vXr2Ta
                 */
                "X-KEEPNET-Company-Id"?: components["parameters"]["CompanyIdHeader"];
            };
            path: {
                /**
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The credentials are wrong (`invalid_client`) or a field is missing (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is unknown, or is not allowed to request tokens. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
