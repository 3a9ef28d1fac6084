// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

export interface paths {
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
        put?: never;
        post?: never;
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
        /** @description A company group, by id and name. Its id is no Company ID. */
        CompanyGroupRef: {
            name: string | null;
            resourceId: string;
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
export type Company = components['schemas']['Company'];
export type CompanyDetail = components['schemas']['CompanyDetail'];
export type CompanyDetailResult = components['schemas']['CompanyDetailResult'];
export type CompanyExportRequest = components['schemas']['CompanyExportRequest'];
export type CompanyGroupRef = components['schemas']['CompanyGroupRef'];
export type CompanyId = components['schemas']['CompanyId'];
export type CompanyOrderBy = components['schemas']['CompanyOrderBy'];
export type CompanyPage = components['schemas']['CompanyPage'];
export type CompanyPageResult = components['schemas']['CompanyPageResult'];
export type CompanySearchRequest = components['schemas']['CompanySearchRequest'];
export type CustomFieldFilter = components['schemas']['CustomFieldFilter'];
export type CustomFieldFilterGroup = components['schemas']['CustomFieldFilterGroup'];
export type CustomFieldFilterItem = components['schemas']['CustomFieldFilterItem'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
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
export type MyCompany = components['schemas']['MyCompany'];
export type MyCompanyListResult = components['schemas']['MyCompanyListResult'];
export type OAuthError = components['schemas']['OAuthError'];
export type Page = components['schemas']['Page'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Role = components['schemas']['Role'];
export type RoleListResult = components['schemas']['RoleListResult'];
export type SmsSummary = components['schemas']['SmsSummary'];
export type TargetUser = components['schemas']['TargetUser'];
export type TargetUserPage = components['schemas']['TargetUserPage'];
export type TargetUserPageResult = components['schemas']['TargetUserPageResult'];
export type TargetUserSearchRequest = components['schemas']['TargetUserSearchRequest'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type TrainingRole = components['schemas']['TrainingRole'];
export type UploadedFile = components['schemas']['UploadedFile'];
export type UploadedFileResult = components['schemas']['UploadedFileResult'];
export type UploadTargetUsersForm = components['schemas']['UploadTargetUsersForm'];
export type ResponseBadRequest = components['responses']['BadRequest'];
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
