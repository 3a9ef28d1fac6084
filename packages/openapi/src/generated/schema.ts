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
    "/api/enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an enrollment
         * @description Plans to send a training, survey or other content to target groups. The `id` of the answer is the enrollment; send it with the send operation.
         */
        post: operations["createEnrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrollments/{enrollmentId}/certificates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the certificates of an enrollment
         * @description Lists, page by page, the certificates that an enrollment awarded, and whether each was delivered.
         */
        post: operations["searchEnrollmentCertificates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrollments/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        /**
         * Get one enrollment
         * @description Returns how an enrollment was set up: its content, recipients, schedule, reminders and certificate.
         */
        get: operations["getEnrollment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrollments/{resourceId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an enrollment
         * @description Sends the content of an enrollment to its recipients, which reaches real people. It takes no body. Whether a second call sends again is not documented, so do not repeat it.
         */
        post: operations["sendEnrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrollments/form-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the choices for an enrollment
         * @description Returns the values that the members of an enrollment can have in this installation, such as its types, and the e-mail templates for it.
         */
        get: operations["getEnrollmentFormDetails"];
        put?: never;
        post?: never;
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
    "/api/enrollments/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export enrollments to a file
         * @description Writes the result of an enrollment search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportEnrollments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/executive-report/get-widget-datas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the data of report widgets
         * @description Returns the figures behind the widgets of an executive report, over a period. Where the ids of widgets come from is not documented: the search of reports does not return them.
         */
        post: operations["listExecutiveReportWidgetData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/executive-report/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search executive reports
         * @description Returns the executive reports with a name that matches, all at once. It is not paged.
         */
        post: operations["searchExecutiveReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaderboard/get-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the leaderboard
         * @description Lists, page by page, people by the points that they have earned. The paging stands in `pagination`, and the answer is a bare list; each row's `totalRowCount` says how many rows there are on all pages together.
         */
        post: operations["listLeaderboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaderboard/get-all/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the leaderboard to a file
         * @description Writes the leaderboard to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportLeaderboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaderboard/get-top-performers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the top performers
         * @description Lists, page by page, the people with the best results. The paging stands in `pagination`, and the answer is a bare list; each row's `totalRowCount` says how many rows there are on all pages together.
         */
        post: operations["listTopPerformers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaderboard/get-user-timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what a person's points come from
         * @description Lists, page by page, what one person did and how many points each action gave or cost. The paging stands in `pagination`, and the answer is a bare list that does not say how many events there are: an empty page is past the end.
         */
        post: operations["listUserTimeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaderboard/get-user-timeline/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a person's timeline to a file
         * @description Writes one person's timeline to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportUserTimeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaderboard/user-performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a person's performance
         * @description Returns one person's performance, one row for each kind of simulation. It is not paged.
         */
        post: operations["listUserPerformance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{enrollmentId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the notifications of an enrollment
         * @description Lists, page by page, the messages that told people about an enrollment, and whether each was delivered.
         */
        post: operations["searchNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a phishing campaign
         * @description Plans a campaign: which scenarios it sends to which target groups, and when. Start it by its `resourceId` with a call of its own, even when its schedule says immediately; whether that sends it twice is not documented.
         */
        post: operations["createPhishingCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the people in a phishing campaign job
         * @description Lists, page by page, the people in one launch of a campaign who did what `searchType` says. To find those who submitted data, search with `All` and take the rows with a `submittedCount` above 0. A row's `resourceId` leads to the person's events.
         */
        post: operations["searchPhishingCampaignJobUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the people in a phishing campaign job to a file
         * @description Writes the result of a search for people in a campaign job to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportPhishingCampaignJobUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search phishing campaign jobs
         * @description Lists, page by page, what became of each launch of a phishing campaign. A row's `phishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it. Sort by `Name`: some other values of `orderBy` are refused, `CreateTime` among them.
         */
        post: operations["searchPhishingCampaignJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/search-email-clicked/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get when a person clicked in the e-mail
         * @description Returns the event of one person in one phishing campaign, with time, browser and place. The body is that of a paged search, but the answer holds one event and no page.
         */
        post: operations["searchPhishingEmailClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/search-email-opened/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get when a person opened the e-mail
         * @description Returns the event of one person in one phishing campaign, with time, browser and place. The body is that of a paged search, but the answer holds one event and no page.
         */
        post: operations["searchPhishingEmailOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/search-email-submitted/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get when a person submitted data
         * @description Returns the event of one person in one phishing campaign, with time, browser and place. The body is that of a paged search, but the answer holds one event and no page.
         */
        post: operations["searchPhishingEmailSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export phishing campaign jobs to a file
         * @description Writes the result of a campaign job search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportPhishingCampaignJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the summary of a phishing campaign job
         * @description Returns the figures of one launch of a campaign, such as deliveries, clicks and reports, and how it was set up.
         */
        get: operations["getPhishingCampaignJobSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a phishing campaign
         * @description Sends a campaign to target groups, at once or at a later time. This sends real messages to real people, so do not repeat it blindly.
         */
        post: operations["startPhishingCampaignJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start one instance of a phishing campaign
         * @description Sends one instance of a campaign as it was planned; it takes no body. This sends real messages to real people, so do not repeat it blindly.
         */
        post: operations["startPhishingCampaignInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign/form-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the choices for a campaign
         * @description Returns the codes that a new campaign can use, such as the schedule and distribution types, each with its text. Read them here rather than writing them down: an installation can have its own.
         */
        get: operations["getPhishingCampaignFormDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search phishing campaigns
         * @description Lists, page by page, the phishing campaigns that were planned or launched. Test campaigns are listed too. For results, go on with the search of campaign jobs.
         */
        post: operations["searchPhishingCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-campaign/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export phishing campaigns to a file
         * @description Writes the result of a campaign search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportPhishingCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-scenario/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search phishing scenarios
         * @description Lists, page by page, the scenarios that a phishing campaign can send. A row's `resourceId` goes into a new campaign.
         */
        post: operations["searchPhishingScenarios"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phishing-simulator/phishing-scenario/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export phishing scenarios to a file
         * @description Writes the result of a scenario search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportPhishingScenarios"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the people in a quishing campaign job
         * @description Lists, page by page, the people in one launch of a campaign who did what `searchType` says. To find those who submitted data, search with `All` and take the rows with a `submittedCount` above 0. A row's `resourceId` leads to the person's events. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchQuishingCampaignJobUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the people in a quishing campaign job to a file
         * @description Writes the result of a search for people in a campaign job to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportQuishingCampaignJobUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search quishing campaign jobs
         * @description Lists, page by page, what became of each launch of a quishing campaign. A row's `phishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchQuishingCampaignJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/search-email-clicked/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get when a person clicked in the quishing e-mail
         * @description Returns the event of one person in one quishing campaign, with time, browser and place. The body is that of a paged search, but the answer holds one event and no page. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchQuishingEmailClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/search-email-opened/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get when a person opened the quishing e-mail
         * @description Returns the event of one person in one quishing campaign, with time, browser and place. The body is that of a paged search, but the answer holds one event and no page. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchQuishingEmailOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/search-email-submitted/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get when a person submitted data in a quishing campaign
         * @description Returns the event of one person in one quishing campaign, with time, browser and place. The body is that of a paged search, but the answer holds one event and no page. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchQuishingEmailSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export quishing campaign jobs to a file
         * @description Writes the result of a campaign job search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportQuishingCampaignJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the summary of a quishing campaign job
         * @description Returns the figures of one launch of a campaign, such as deliveries, clicks and reports, and how it was set up. Only the path is documented: the request and the answer are described like those of phishing.
         */
        get: operations["getQuishingCampaignJobSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search quishing campaigns
         * @description Lists, page by page, the campaigns that try people with QR codes. For results, go on with the search of campaign jobs.
         */
        post: operations["searchQuishingCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quishing-simulator/quishing-campaign/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export quishing campaigns to a file
         * @description Writes the result of a campaign search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportQuishingCampaigns"];
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
    "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the people in a smishing campaign job
         * @description Lists, page by page, the people in one launch of a campaign who did what `searchType` says. To find those who submitted data, search with `All` and take the rows with a `submittedCount` above 0. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchSmishingCampaignJobUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/smishing-simulator/smishing-campaign-job-report/{searchType}/search/export/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the people in a smishing campaign job to a file
         * @description Writes the result of a search for people in a campaign job to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportSmishingCampaignJobUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/smishing-simulator/smishing-campaign-job-report/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search smishing campaign jobs
         * @description Lists, page by page, what became of each launch of a smishing campaign. A row's `phishingCampaignResourceId` and `instanceGroup` together lead to its summary and to the people in it. Only the path is documented: the request and the answer are described like those of phishing.
         */
        post: operations["searchSmishingCampaignJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/smishing-simulator/smishing-campaign-job-report/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export smishing campaign jobs to a file
         * @description Writes the result of a campaign job search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportSmishingCampaignJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/smishing-simulator/smishing-campaign-job-report/summary/{resourceId}/{instanceGroup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the summary of a smishing campaign job
         * @description Returns the figures of one launch of a campaign, such as deliveries, clicks and reports, and how it was set up. Only the path is documented: the request and the answer are described like those of phishing.
         */
        get: operations["getSmishingCampaignJobSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/smishing-simulator/smishing-campaign/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search smishing campaigns
         * @description Lists, page by page, the campaigns that try people with text messages. For results, go on with the search of campaign jobs.
         */
        post: operations["searchSmishingCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/smishing-simulator/smishing-campaign/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export smishing campaigns to a file
         * @description Writes the result of a campaign search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportSmishingCampaigns"];
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
    "/api/target-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List target groups
         * @description Returns every target group at once, in short form. For the number of members, use the search.
         */
        get: operations["listTargetGroups"];
        put?: never;
        /**
         * Create a target group
         * @description Creates an empty target group. People join it when they are added, changed or imported.
         */
        post: operations["createTargetGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-groups/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search target groups
         * @description Lists target groups page by page, with the number of their members.
         */
        post: operations["searchTargetGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-groups/search/current-company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the target groups of one company
         * @description Lists, page by page, the target groups of the company that the call works in and of no other. The `resourceId` of a row is what enrollments and campaigns take as recipients.
         */
        post: operations["searchCompanyTargetGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a target user
         * @description Adds one person to the company. To add many at once, upload a file instead.
         */
        post: operations["createTargetUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The target user, by the `resourceId` of a search row.
                 * @example uB9jS3vPk7Ln
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a target user
         * @description Replaces what is known about one person, so send the whole record, also the members that stay as they are. People who are kept in step with a directory can only be changed there.
         */
        put: operations["updateTargetUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/{transactionId}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the people of an upload
         * @description The last step of an import: adds the people of a mapped file to the company, all of them or the selected rows.
         */
        post: operations["importTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/{transactionId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an import
         * @description The fifth step of an import: lists, page by page, the people in a mapped file, with what is wrong with each row. Nobody is added yet. The page is in `items`, and the answer has no `data`.
         */
        post: operations["searchImportPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/count-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count a company's target users
         * @description Counts the target users of the company by state: active, inactive, deleted, and active this month.
         */
        get: operations["getTargetUserCountSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/create-mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Map an upload's columns to fields
         * @description The third step of an import: says which column of an uploaded file holds which field of a target user, and starts a job that reads the file. The answer's `resourceId` names the job.
         */
        post: operations["createFieldMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/example-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download a template for an upload
         * @description Returns an empty file with the column names that an import understands, to be filled in and uploaded.
         */
        post: operations["downloadTargetUserExampleFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-users/mapping-job/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The job, by the `resourceId` that the mapping answered.
                 * @example jM6pQ2xTn9Ks
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        /**
         * Get the state of a mapping job
         * @description The fourth step of an import: tells how far the job is that reads an uploaded file. Ask again until it is done; neither its states nor a suitable interval are documented.
         */
        get: operations["getMappingJob"];
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
    "/api/target-users/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export target users to a file
         * @description Writes the result of a target user search to a CSV or Excel file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportTargetUsers"];
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
    "/api/target-users/upload/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an uploaded file
         * @description The second step of an import: returns the column names of an uploaded file, to be mapped to the fields of a target user. An upload expires after some time, which is answered with a 404: upload the file again.
         */
        get: operations["getUploadedTargetUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one person did in an enrollment
         * @description Returns, at once, everything that one person did with the content of an enrollment, with the time and the device.
         */
        get: operations["listTrainingInteractions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-reports/{enrollmentId}/reminder-mails/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the reminders of an enrollment
         * @description Lists, page by page, the people who were reminded of an enrollment, and whether the e-mails were delivered.
         */
        post: operations["searchReminderMails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-reports/{enrollmentId}/sending-report/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the deliveries of an enrollment
         * @description Lists, page by page, the people to whom the content of an enrollment was sent, and whether it was delivered.
         */
        post: operations["searchSendingReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-reports/{enrollmentId}/sending-report/search/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the deliveries of an enrollment to a file
         * @description Writes the result of a search of deliveries to a file. Set `reportAllPages` to true for the complete list; whether a file without it holds one page only is not documented.
         */
        post: operations["exportSendingReport"];
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
    "/api/training-reports/{enrollmentId}/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the people of an enrollment
         * @description Lists, page by page, the people who are enrolled, with their progress and exam results. The `targetUserResourceId` of a row leads to the person's interactions.
         */
        post: operations["searchTrainingReportUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search trainings
         * @description Lists, page by page, the trainings, surveys and other content that can be sent. The `trainingId` of a row is what a new enrollment takes.
         */
        post: operations["searchTrainings"];
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
            allowedIpAddresses?: string[] | undefined;
            /** @description What the client names itself by when it requests a token. */
            clientId: string;
            /**
             * Format: password
             * @description What the client proves itself with when it requests a token.
             */
            clientSecret: string;
            /** @description True refuses calls from any address that is not in `allowedIpAddresses`. */
            hasIpAddressRestriction?: boolean | undefined;
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
        /** @description The enrollment of people who fail. */
        CampaignEnrollmentInfo: {
            /** @description Leads to the enrollment's reports. */
            enrollmentId: string | null;
        };
        /** @description One launch of a campaign, as a row of the campaign job search. */
        CampaignJob: {
            /** @description Who created the campaign. */
            createdBy: string | null;
            /**
             * Format: date-time
             * @description When the campaign was created. Other rows call it createTime.
             */
            createdDate: string | null;
            /**
             * Format: int32
             * @description People whose message was delivered.
             */
            emailDeliveredUserCount: number;
            /** @description The way by which messages are delivered, in words. */
            emailDelivery: string | null;
            /**
             * Format: int32
             * @description Number of this launch, often 1.
             */
            instanceGroup: number;
            /** @description What went wrong, if anything did. */
            jobResultMessage: string | null;
            /** @description How people are tried, such as with a link or a form. The values are not published. */
            method: string | null;
            /** @description More about the method, if there is any. */
            methodDetail: string | null;
            /** @description Name of the campaign. */
            name: string | null;
            /**
             * @description The campaign. With `instanceGroup` it leads to the summary and the people.
             * @example cP9qF3sLw7Zn
             */
            phishingCampaignResourceId: string;
            /** Format: date-time */
            startDate: string | null;
            /** @description Where the launch stands. The values are not published. */
            status: string | null;
            /**
             * Format: int32
             * @description People who opened the attachment.
             */
            totalAttachmentOpenedCount: number;
            /**
             * Format: int32
             * @description People who clicked in the message.
             */
            totalClickedCount: number;
            /**
             * Format: int32
             * @description People who did nothing.
             */
            totalNoResponseCount: number;
            /**
             * Format: int32
             * @description People who opened the message.
             */
            totalOpenedCount: number;
            /**
             * Format: int32
             * @description People who submitted data.
             */
            totalSubmittedCount: number;
            /**
             * Format: int32
             * @description People who submitted a second factor of sign-in.
             */
            totalSubmittedMFACount: number;
            /**
             * Format: int32
             * @description People whom the campaign is sent to.
             */
            totalTargetUserCount: number;
        };
        /** @description When a campaign ran, and whom it reached. */
        CampaignJobInfo: {
            /** @description How scenarios are chosen when the campaign names categories. The values are not published. */
            categoryDistributionType: string | null;
            /**
             * Format: int32
             * @description People whose message was delivered.
             */
            emailDeliveredUserCount: number;
            /** @description How long the sending took, in words. */
            emailDeliveryDuration: string | null;
            /**
             * Format: date-time
             * @description When the last message was sent.
             */
            emailDeliveryEndDate: string | null;
            /**
             * Format: date-time
             * @description When the first message was sent.
             */
            emailDeliveryStartDate: string | null;
            /**
             * Format: int32
             * @description People whose message could not be delivered.
             */
            emailNotDeliveredUserCount: number;
            /**
             * Format: date-time
             * @description Until when responses count.
             */
            endDate: string;
            /**
             * Format: int32
             * @description Code of how often the campaign repeats. The codes are not published.
             */
            frequency: number;
            /**
             * Format: date-time
             * @description When the launch was planned for, if it was planned.
             */
            scheduledDate: string | null;
            /**
             * Format: int32
             * @description When to send, as a code; `1` is immediately.
             */
            scheduleTypeId: number;
            /**
             * Format: int32
             * @description Whether messages are in each person's preferred language, as a code.
             */
            sendUserPreferredLanguage: number | null;
            /**
             * Format: date-time
             * @description From when responses count.
             */
            startDate: string;
            /**
             * Format: int32
             * @description People whom the campaign is sent to.
             */
            totalTargetUserCount: number;
            /** @description How replies are tracked, in words. */
            trackingReplyInfo: string | null;
        };
        CampaignJobPage: components["schemas"]["Page"] & {
            results: components["schemas"]["CampaignJob"][] | null;
        };
        CampaignJobPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CampaignJobPage"];
        };
        /** @description A scenario that was sent, with its templates and training. */
        CampaignJobScenario: {
            emailTemplateInfo: components["schemas"]["EmailTemplateInfo"] | null;
            /** @description The template in each of its languages. */
            emailTemplateInfos: components["schemas"]["EmailTemplateInfo"][] | null;
            enrollmentInfo: components["schemas"]["CampaignEnrollmentInfo"] | null;
            landingPageTemplateInfo: components["schemas"]["LandingPageTemplateInfo"] | null;
            scenarioInfo: components["schemas"]["CampaignJobScenarioInfo"] | null;
            trainingInfo: components["schemas"]["CampaignTrainingInfo"] | null;
        };
        /** @description What a scenario is about. */
        CampaignJobScenarioInfo: {
            category: string | null;
            /**
             * Format: int32
             * @description How hard the scenario is to see through, as a code.
             */
            difficultyTypeId: number;
            languageShortCode: string | null;
            /**
             * Format: int32
             * @description How people are tried, as a code.
             */
            methodTypeId: number;
            name: string | null;
        };
        /** @description What the scenarios of a campaign have in common. */
        CampaignJobScenariosInfo: {
            categories: string[] | null;
            /** @description How hard the scenarios are to see through, as codes. */
            difficultyTypeIds: number[] | null;
            languageShortCodes: string[] | null;
            /**
             * Format: int32
             * @description How people are tried, as a code.
             */
            methodTypeId: number;
        };
        /** @description How a campaign was set up. */
        CampaignJobSettings: {
            /** @description The direct e-mail setting that sent the messages. */
            directEmailSettingName: string | null;
            /**
             * Format: int32
             * @description How long responses count. The unit is not documented.
             */
            duration: number;
            excludeFromReports: boolean;
            /** @description The mail server that sent the messages. */
            smtpName: string | null;
        };
        /** @description How many people did what. */
        CampaignJobStats: {
            /** Format: int64 */
            attachmentOpenedEmail: number;
            /** Format: int64 */
            clickedEmail: number;
            /** Format: int64 */
            failedToSend: number;
            /**
             * Format: int64
             * @description People who submitted a second factor of sign-in.
             */
            mfa: number;
            /**
             * Format: int64
             * @description People who did nothing.
             */
            noResponseEmail: number;
            /** Format: int64 */
            notDelivered: number;
            /** Format: int64 */
            openedEmail: number;
            /**
             * Format: int64
             * @description People who reported the message.
             */
            reportedEmail: number;
            /**
             * Format: int64
             * @description People who submitted data.
             */
            submittedEmail: number;
        };
        /** @description The figures of one launch of a campaign, and how it was set up. */
        CampaignJobSummary: {
            /** @description Whether the time in which responses count is over. */
            campaignDurationExpired: boolean;
            campaignInfo: components["schemas"]["CampaignJobInfo"] | null;
            enrollmentInfoForCategory: components["schemas"]["CampaignEnrollmentInfo"] | null;
            landingPageTemplateInfo: components["schemas"]["LandingPageTemplateInfo"] | null;
            phishingCampaignName: string | null;
            phishingCampaignResourceId: string;
            /** @description The scenarios that were sent. */
            scenarios: components["schemas"]["CampaignJobScenario"][] | null;
            scenariosGeneralInfo: components["schemas"]["CampaignJobScenariosInfo"] | null;
            scenarioStats: components["schemas"]["CampaignJobStats"] | null;
            settings: components["schemas"]["CampaignJobSettings"] | null;
            smartGroupInfo: components["schemas"]["SmartGroupInfo"] | null;
            targetUsers: components["schemas"]["CampaignJobTargetUsers"] | null;
            trainingInfoForCategory: components["schemas"]["CampaignTrainingInfo"] | null;
        };
        CampaignJobSummaryResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CampaignJobSummary"];
        };
        /** @description How the people of a campaign were chosen. */
        CampaignJobTargetUsers: {
            /**
             * Format: int32
             * @description How large the random part of the people is.
             */
            randomlyUsersCount: number;
            /** @description Whether people who are not active were left out. */
            sendOnlyActiveUsers: boolean;
            /** @description Whether only a random part of the people was chosen. */
            sendRandomlyUsers: boolean;
            /** Format: int32 */
            targetGroupsCount: number;
        };
        /** @description A person in one launch of a campaign, and what they did. */
        CampaignJobUser: {
            /** @description What kind of activity it counts as. The values are not published. */
            activityType: string | null;
            /** Format: int32 */
            attachmentOpenedCount: number;
            /** Format: int32 */
            clickedCount: number;
            /** @description Values of the fields that the company added to its target users. */
            customFieldValues: components["schemas"]["CustomFieldValue"][] | null;
            department: string | null;
            email: string | null;
            /** @description The way by which messages are delivered, in words. */
            emailDelivery: string | null;
            emailTemplateLanguage: string | null;
            firstName: string | null;
            isTrackingReplyContentEnabled: boolean;
            isTrackingReplyOutOfOfficeEnabled: boolean;
            /** @description What went wrong, if anything did. */
            jobResultMessage: string | null;
            /** Format: date-time */
            lastAttachmentOpenedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            lastAttachmentOpenedTimeToLocalUser: string | null;
            /** Format: date-time */
            lastClickedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            lastClickedTimeToLocalUser: string | null;
            lastName: string | null;
            /** Format: date-time */
            lastOpenedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            lastOpenedTimeToLocalUser: string | null;
            /** Format: date-time */
            lastReportedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            lastReportedTimeToLocalUser: string | null;
            /** Format: date-time */
            lastSendingTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            lastSendingTimeToLocalUser: string | null;
            /** Format: date-time */
            lastSubmittedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            lastSubmittedTimeToLocalUser: string | null;
            /** Format: date-time */
            mfaLastSubmittedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            mfaLastSubmittedTimeToLocalUser: string | null;
            /**
             * Format: int32
             * @description How often the person submitted a second factor of sign-in.
             */
            mfaSubmittedCount: number;
            /** @description How hard to guess the submitted password was, in words. It is not the password. */
            minPasswordComplexity: string | null;
            /** Format: int32 */
            openedCount: number;
            phishingScenarioLanguage: string | null;
            /** @description The scenario that this person was sent. */
            phishingScenarioName: string | null;
            preferredLanguage: string | null;
            /**
             * Format: date-time
             * @description When the person replied.
             */
            replySent: string | null;
            /** @description The same in the time zone of the reader, as text. */
            replySentToLocalUser: string | null;
            /** @description Kind of reply, if the person replied. The values are not published. */
            replyType: string | null;
            /** Format: int32 */
            reportedCount: number;
            /** @example rU3aV8kTd5Pm */
            resourceId: string;
            /** @description What became of the message. The values are not published. */
            status: string | null;
            /**
             * Format: int32
             * @description How often the person submitted data. Above 0 for people who fell for the scenario.
             */
            submittedCount: number;
            /** @description What kind of activity the platform detected. The values are not published. */
            systemActivityType: string | null;
            /** @description Names of the target groups that the person is in, in one text. */
            targetGroups: string | null;
            /**
             * Format: int32
             * @description Numeric id of the target user. It is no `resourceId`.
             */
            targetUserId: number;
        };
        CampaignJobUserPage: components["schemas"]["Page"] & {
            results: components["schemas"]["CampaignJobUser"][] | null;
            /**
             * Format: int32
             * @description How many events a security sandbox caused rather than a person.
             */
            totalSandBoxActivityCount: number | null;
        };
        CampaignJobUserPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CampaignJobUserPage"];
        };
        CampaignJobUserSearchRequest: {
            /** @description Returns only people with one kind of activity. The values are not published. */
            activityType?: string | undefined;
            /** @description True for A to Z, or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /**
             * @description Member to sort by, in PascalCase. `Email` is known to work.
             * @example Email
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /** @description The training for people who fail. */
        CampaignTrainingInfo: {
            categoryName: string | null;
            /** @description The company that owns the training. */
            companyName: string | null;
            /** @description Languages in which the training is offered. */
            languageList: components["schemas"]["LanguageInfo"][] | null;
            name: string | null;
            trainingDescription: string | null;
            trainingId: string | null;
        };
        /** @description The training for people who fail any scenario that `categoryFilter` finds. */
        CategoryTraining: {
            /** @description True sends a certificate to people who finish the training. */
            awardCertificate?: boolean | undefined;
            /** @description When the certificate is sent. The values are not published. */
            certificateConfigSendType?: string | undefined;
            enrollmentReminder?: components["schemas"]["EnrollmentReminderRequest"] | undefined;
            /** @description When the training is sent. The values are not published. */
            enrollmentSendTypeId?: string | undefined;
            /** @description The training, by the `trainingId` of a training row. */
            trainingId?: string | undefined;
            /** @description Languages in which the training is offered. */
            trainingLanguageIds?: string[] | undefined;
            trainingRedirectPage?: components["schemas"]["TrainingRedirectPage"] | undefined;
        };
        CertificateSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["Filter"];
            /**
             * @description Member of a row to sort by, in PascalCase.
             * @example UserEmail
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
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
            isTargetUserCountExceededLimit?: boolean | undefined;
            orderBy: components["schemas"]["CompanyOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description True writes every page to the file. */
            reportAllPages?: boolean | undefined;
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
            reportAllPages?: boolean | undefined;
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
            companyResourceIdArray?: components["schemas"]["CompanyId"][] | undefined;
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
            reportAllPages?: boolean | undefined;
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
            isClustered?: boolean | undefined;
            /** @description True returns only the companies with more target users than their license allows. */
            isTargetUserCountExceededLimit?: boolean | undefined;
            orderBy: components["schemas"]["CompanyOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /** @description A target group as a row of the search within one company. */
        CompanyTargetGroup: {
            /** @description The company that the group belongs to. */
            companyName: string | null;
            /** Format: date-time */
            createTime: string;
            name: string | null;
            /** @description How important the group is as a target. The values are not published. */
            priority: string | null;
            /**
             * @description Names the group as a recipient of enrollments and campaigns.
             * @example gT3wH8sLq5Nv
             */
            resourceId: string;
            /** Format: date-time */
            updateTime: string | null;
            /**
             * Format: int32
             * @description How many people are in the group.
             */
            userCount: number;
        };
        CompanyTargetGroupPage: components["schemas"]["Page"] & {
            results: components["schemas"]["CompanyTargetGroup"][] | null;
        };
        CompanyTargetGroupPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CompanyTargetGroupPage"];
        };
        /** @description The picture that represents a training. */
        CoverImage: {
            imageUrl: string | null;
            name: string | null;
        };
        /** @description A company's data. The ids of industry, country, license and the other types are the platform's own; the details of a company that exists show which ones it has. */
        CreateCompanyForm: {
            Address?: string | undefined;
            /**
             * Format: int32
             * @description Hours of work per incident, for estimates of what incidents cost.
             */
            BaseManHour?: number | undefined;
            /**
             * Format: int32
             * @description Cost of one hour of work, for estimates of what incidents cost.
             */
            BaseManHourCost?: number | undefined;
            /**
             * Format: int32
             * @description How many telephone numbers to book for callback simulations.
             */
            CallBackNumberBookingCount?: number | undefined;
            /** @description The company groups that the company belongs to, by id. */
            CompanyGroupResourceIdArray?: string[] | undefined;
            CountryResourceId: string;
            /** @example dd/MM/yyyy */
            DateFormat: string;
            Description?: string | undefined;
            /**
             * Format: binary
             * @description The company's logo, an image.
             */
            File?: Blob | undefined;
            IndustryResourceId: string;
            /** @description Whether the license limits the number of target users. */
            IsNumberOfUsersLimited?: boolean | undefined;
            /** @description Whether release notes are shown to the company's users. */
            IsReleaseNotesVisible?: boolean | undefined;
            /** @description Whether the platform's version is shown to the company's users. */
            IsVersionVisible?: boolean | undefined;
            /**
             * Format: date-time
             * @description When the license ends, which is also when it is to be renewed.
             */
            LicenseEndDate?: string | undefined;
            /** @description The product modules that the license covers, by id. A company's details show their names only. */
            LicenseModuleResourceIdArray?: string[] | undefined;
            LicensePeriodTypeResourceId: string;
            /** Format: date-time */
            LicenseStartDate?: string | undefined;
            LicenseTypeResourceId: string;
            Name: string;
            NotificationTemplateTypeResourceId?: string | undefined;
            /**
             * Format: int32
             * @description The license's limit of target users.
             */
            NumberOfUsers: number;
            PreferredLanguageTypeResourceId?: string | undefined;
            ReleaseNotesUrl?: string | undefined;
            SmtpConfigurationTypeResourceId?: string | undefined;
            /**
             * Format: int32
             * @description Code of the company's status. The codes are not published.
             */
            StatusId?: number | undefined;
            Tags?: string[] | undefined;
            /** @example HH:mm */
            TimeFormat: string;
            /** @description The company's time zone. The format is not documented; send what another company's details show. */
            TimeZoneId: string;
            TrainingContentTypeResourceId?: string | undefined;
            WebsiteUrl?: string | undefined;
        };
        /** @description The job that reads a mapped file. Only its id is documented. */
        CreatedFieldMapping: {
            /** @example jM6pQ2xTn9Ks */
            resourceId: string;
        } & {
            [key: string]: unknown;
        };
        CreatedFieldMappingResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CreatedFieldMapping"];
        };
        CreateDirectEmailSettingRequest: {
            /** @description The domains whose mailboxes may receive e-mail this way. */
            allowedDomains: string[];
            /** @description Unique among the company's settings. */
            name: string;
            /** @description The company's tenant at its mail provider, such as the GUID of a Microsoft 365 tenant. */
            tenantId: string;
            type?: components["schemas"]["DirectEmailProviderType"] | undefined;
        };
        /** @description A campaign that was just created. It has further members, which are not documented. */
        CreatedPhishingCampaign: {
            /**
             * @description Starts the campaign.
             * @example cP9qF3sLw7Zn
             */
            resourceId: string;
        } & {
            [key: string]: unknown;
        };
        CreatedPhishingCampaignResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["CreatedPhishingCampaign"];
        };
        CreateEnrollmentRequest: {
            /** @description Whether those who finish receive a certificate. */
            awardCertificate?: boolean | undefined;
            /** @description When the certificate is sent. The values are not published. */
            certificateConfigSendType?: string | undefined;
            /**
             * Format: int32
             * @description Over how many days the content is spread.
             */
            distributionDays?: number | undefined;
            /**
             * Format: int32
             * @description How many units of time lie between two batches.
             */
            distributionDelayEvery?: number | undefined;
            /**
             * Format: int32
             * @description Code of that unit of time. The values are not published.
             */
            distributionDelayTimeTypeId?: number | undefined;
            enrollmentAutoEnroll?: components["schemas"]["EnrollmentAutoEnrollRequest"] | undefined;
            enrollmentReminder?: components["schemas"]["EnrollmentReminderRequest"] | undefined;
            enrollmentScheduler?: components["schemas"]["EnrollmentScheduleRequest"] | undefined;
            /** @description Whether the content runs in another learning system, through a SCORM proxy. */
            isScormProxy?: boolean | undefined;
            /** @description Languages in which the content is offered. */
            languageIds?: string[] | undefined;
            /** @description Makes the enrollment a test, which the web interface hides. Searches list it all the same. */
            markedAsTest?: boolean | undefined;
            name: string;
            /** @description Which results of the phishing campaign count. The values are not published. */
            phishingCampaignConditionTypes?: string[] | undefined;
            /** @description A phishing campaign whose results decide who receives the content. */
            phishingCampaignResourceId?: string | undefined;
            /**
             * Format: int32
             * @description How many people a batch holds.
             */
            sendingLimit?: number | undefined;
            /** @description Whether people are also notified in Microsoft Teams. */
            sendTeamsNotification?: boolean | undefined;
            /** @description Whether each person is notified in their preferred language. */
            sendTemplatesInPreferredLanguage?: boolean | undefined;
            /** @description The number that text messages come from. */
            smsProviderNumberResourceId?: string | undefined;
            /** @description Text of the text message. */
            smsTextTemplate?: string | undefined;
            /** @description The target groups that receive the content. */
            targetGroupResourceIds: string[];
            /** @description The content to send, by the `trainingId` of a row of the training search. */
            trainingId: string;
        };
        CreateFieldMappingRequest: {
            /** @description One entry for each column to read. A column without an entry is left out. */
            fieldMappings: components["schemas"]["TargetUserFieldMapping"][];
            /** @description The target groups that everybody in the file joins. */
            targetGroupResourceIds?: string[] | undefined;
            /** @description The upload, by the `transactionId` that it answered. */
            transactionId: string;
        };
        /** @description A campaign to plan. The codes come from the choices for a campaign. */
        CreatePhishingCampaignRequest: {
            /** @description True sends a certificate to people who finish the training. */
            awardCertificate?: boolean | undefined;
            /**
             * Format: int32
             * @description How scenarios are chosen among those that `categoryFilter` finds, as a code.
             */
            categoryDistributionType?: number | undefined;
            categoryFilter?: components["schemas"]["CustomFieldFilter"] | undefined;
            /** @description A target group that people who click are added to. */
            clickedUserGroupResourceId?: string | undefined;
            description?: string | undefined;
            /** @description The direct e-mail setting to send with, if `emailDeliverySettingType` says so. */
            directEmailSettingResourceId?: string | undefined;
            /**
             * Format: int32
             * @description On which days to send, as a number. The coding is not documented.
             */
            distributionDays?: number | undefined;
            /**
             * Format: int32
             * @description How many units of time lie between two batches.
             */
            distributionDelayEvery?: number | undefined;
            /**
             * Format: int32
             * @description The unit of `distributionDelayEvery`, as a code.
             */
            distributionDelayTimeTypeId?: number | undefined;
            /**
             * Format: int32
             * @description Over how many units of time the messages are spread.
             */
            distributionEmailOver?: number | undefined;
            /**
             * Format: int32
             * @description The unit of `distributionEmailOver`, as a code.
             */
            distributionEmailOverTimeTypeId?: number | undefined;
            /** @description Time of day at which sending ends. The format is not documented. */
            distributionEndTime?: string | undefined;
            /** @description Time of day at which sending starts. The format is not documented. */
            distributionStartTime?: string | undefined;
            /**
             * Format: int32
             * @description When a day of sending starts, as a code.
             */
            distributionStartTypeId?: number | undefined;
            /**
             * Format: int32
             * @description How the messages are spread over time, as a code.
             */
            distributionTypeId?: number | undefined;
            /**
             * Format: int32
             * @description How long responses count. The unit is not documented.
             */
            duration?: number | undefined;
            /**
             * Format: int32
             * @description The way by which messages are delivered, as a code.
             */
            emailDeliverySettingType?: number | undefined;
            emailReplySettings?: components["schemas"]["EmailReplySettings"] | undefined;
            enrollmentReminder?: components["schemas"]["EnrollmentReminderRequest"] | undefined;
            /** @description True makes it a test that reports leave out. Searches still list it. */
            excludeFromReports?: boolean | undefined;
            /** @description How often the campaign repeats. The values are not published. */
            frequency?: string | undefined;
            name: string;
            /** @description The scenarios, by the `resourceId` of a scenario. */
            phishingScenarioResourceIds?: string[] | undefined;
            /** @description The scenarios, each with a training of its own. */
            phishingScenarios?: components["schemas"]["ScenarioTraining"][] | undefined;
            /**
             * Format: date-time
             * @description When to send, if not immediately.
             */
            scheduledDate?: string | undefined;
            /** @description Time zone of `scheduledDate`. The format is not documented. */
            scheduledDateTimeZoneId?: string | undefined;
            /**
             * Format: int32
             * @description When to send, as a code; `1` is immediately.
             * @example 1
             */
            scheduleTypeId: number;
            /**
             * Format: int32
             * @description How many messages a batch holds.
             */
            sendingLimit?: number | undefined;
            /** @description True leaves out people who are not active. */
            sendOnlyActiveUsers?: boolean | undefined;
            /** @description True sends to a random part of the people. */
            sendRandomlyUsers?: boolean | undefined;
            /**
             * Format: int32
             * @description The unit of `sendRandomlyUsersCount`, as a code.
             */
            sendRandomlyUsersCalculateTypeId?: number | undefined;
            /**
             * Format: int32
             * @description How large the random part is.
             */
            sendRandomlyUsersCount?: number | undefined;
            /**
             * Format: int32
             * @description Whether messages are in each person's preferred language, as a code.
             */
            sendUserPreferredLanguage?: number | undefined;
            /** @description The mail server to send with, if not the usual one. */
            smtpSettingResourceId?: string | undefined;
            /** @description The target groups to send to, by their `resourceId`. */
            targetGroupResourceIds?: string[] | undefined;
            trainingForCategory?: components["schemas"]["CategoryTraining"] | undefined;
            /** @description True sends at the time of day of each person. */
            useTargetUserTimeZone?: boolean | undefined;
        };
        CreateScimIntegrationRequest: {
            /** @description Which SCIM fields fill which custom fields of the company's target users. */
            fieldMappings?: components["schemas"]["ScimFieldMapping"][] | undefined;
            /** @description The SCIM field whose values people are grouped by, by its `resourceId`. */
            groupBySCIMFieldResourceId?: string | undefined;
            /** @description The target group that synchronized people are put into, by its `resourceId`. */
            groupResourceId?: string | undefined;
            /** @description Unique among the company's integrations. */
            name: string;
            /** @description Whether groups of the platform are synchronized too. The effect is not documented further. */
            syncPlatformGroup?: boolean | undefined;
        };
        CreateSystemUserRequest: {
            /** Format: email */
            email: string;
            firstName: string;
            lastName: string;
            /** @description With country code, such as `+15551234567`. */
            phoneNumber: string;
            /** @description The user's roles, by the `resourceId` of roles of the same company. */
            roleResourceIdList?: string[] | undefined;
            /**
             * Format: int32
             * @description Code of the user's status. The codes are not published; for API clients, `1` is active.
             */
            statusId?: number | undefined;
        };
        CreateTargetGroupRequest: {
            name: string;
            /**
             * @description How important the group is as a target. The values are not published.
             * @example Medium
             */
            priority: string;
        };
        CreateTargetUserRequest: {
            /** @description Values of the fields that the company added to its target users. */
            customFields?: components["schemas"]["CustomFieldValueRequest"][] | undefined;
            department?: string | undefined;
            /** Format: email */
            email: string;
            firstName?: string | undefined;
            /** @description Whether the person takes part at present. */
            isActive?: boolean | undefined;
            lastName?: string | undefined;
            /** Format: email */
            managerEmail?: string | undefined;
            managerFirstName?: string | undefined;
            managerLastName?: string | undefined;
            /** @description With country code, such as `+15551234567`. */
            phoneNumber: string;
            /** @description Id of the person's language. */
            preferredLanguageId?: string | undefined;
            priority?: components["schemas"]["TargetUserPriority"] | undefined;
            /** @description The target groups that the person joins. */
            targetGroupResourceIds?: string[] | undefined;
            /**
             * @description Name of the person's time zone. The format is not documented.
             * @example Europe/Amsterdam
             */
            timeZoneId?: string | undefined;
        };
        /** @description Narrows a search, also by custom fields. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
        CustomFieldFilter: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Conditions on single fields, grouped. */
            filterGroups?: components["schemas"]["CustomFieldFilterGroup"][] | undefined;
            /** @description Free text to look for; empty for no restriction. */
            searchInputTextValue: string;
        };
        /** @description Conditions that are combined with `AND` or `OR`, and may hold further groups. */
        CustomFieldFilterGroup: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Groups inside this group. */
            filterGroups?: components["schemas"]["CustomFieldFilterGroup"][] | undefined;
            /** @description The conditions of this group; may be empty. */
            filterItems: components["schemas"]["CustomFieldFilterItem"][];
        };
        /** @description One condition on one field, which may be a custom field. */
        CustomFieldFilterItem: {
            /** @description Name of the custom field, when the condition is on one. */
            customFieldName?: string | undefined;
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
        /** @description The value to give to a field that the company added. Which members it needs is not documented. */
        CustomFieldValueRequest: {
            /** @description What kind of value the field holds. The values are not published. */
            dataType?: string | undefined;
            name?: string | undefined;
            /** @description The field. */
            resourceId?: string | undefined;
            /**
             * Format: date-time
             * @description The value of a field that holds a date.
             */
            timestampValue?: string | undefined;
            value?: string | undefined;
        };
        /**
         * Format: int32
         * @description Code of the mail provider. `1` is Microsoft 365 and `2` is Google Workspace.
         * @example 1
         * @example 2
         */
        DirectEmailProviderType: number;
        /** @description When and how a person clicked in the e-mail. */
        EmailClickedEvent: {
            /** @description What kind of activity it counts as. The values are not published. */
            activityType: string | null;
            browserName: string | null;
            /** Format: date-time */
            clickedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            clickedTimeToLocalUser: string | null;
            /** @description Whether the kind of activity was changed after its detection. */
            isChangedActivity: boolean;
            /** @description Whether reports leave the event out. */
            isExcluded: boolean;
            resourceId: string;
            /**
             * Format: int32
             * @description Whether the event counts as caused by a security sandbox, as a code.
             */
            sandBoxType: number | null;
            /** @description What kind of activity the platform detected. The values are not published. */
            systemActivityType: string | null;
            /**
             * Format: int32
             * @description Whether the platform detected a security sandbox, as a code.
             */
            systemSandBoxType: number | null;
            userAgent: string | null;
            /** @description Where the person was, by IP address. */
            userGeolocation: string | null;
            /** @description IP addresses of the person, in one text. */
            userIpAddressList: string | null;
        };
        EmailClickedEventResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EmailClickedEvent"];
        };
        /** @description When and how a person opened the e-mail. */
        EmailOpenedEvent: {
            /** @description What kind of activity it counts as. The values are not published. */
            activityType: string | null;
            browserName: string | null;
            /** @description Whether the kind of activity was changed after its detection. */
            isChangedActivity: boolean;
            /** @description Whether reports leave the event out. */
            isExcluded: boolean;
            /** Format: date-time */
            openedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            openedTimeToLocalUser: string | null;
            resourceId: string;
            /**
             * Format: int32
             * @description Whether the event counts as caused by a security sandbox, as a code.
             */
            sandBoxType: number | null;
            /** @description What kind of activity the platform detected. The values are not published. */
            systemActivityType: string | null;
            /**
             * Format: int32
             * @description Whether the platform detected a security sandbox, as a code.
             */
            systemSandBoxType: number | null;
            userAgent: string | null;
            /** @description Where the person was, by IP address. */
            userGeolocation: string | null;
            /** @description IP addresses of the person, in one text. */
            userIpAddressList: string | null;
        };
        EmailOpenedEventResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EmailOpenedEvent"];
        };
        /** @description What to do with replies to the messages. */
        EmailReplySettings: {
            /** @description Address that replies go to. */
            customReplyToAddress?: string | undefined;
            /** @description True tracks replies. */
            isEnabled?: boolean | undefined;
            /** @description True tracks automatic replies too. */
            isOutOfOfficeEnabled?: boolean | undefined;
            /** @description True keeps the text of replies. */
            isSaveContentEnabled?: boolean | undefined;
        };
        /** @description When and how a person submitted data. */
        EmailSubmittedEvent: {
            browserName: string | null;
            /** @description Whether reports leave the event out. */
            isExcluded: boolean;
            /**
             * Format: password
             * @description What the person typed, as far as it is kept. Treat it as confidential.
             */
            submittedData: string | null;
            /** Format: date-time */
            submittedTime: string | null;
            /** @description The same in the time zone of the reader, as text. */
            submittedTimeToLocalUser: string | null;
            userAgent: string | null;
            /** @description Where the person was, by IP address. */
            userGeolocation: string | null;
            /** @description IP addresses of the person, in one text. */
            userIpAddressList: string | null;
        };
        EmailSubmittedEventResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EmailSubmittedEvent"];
        };
        /** @description The message of a scenario. */
        EmailTemplateInfo: {
            categoryResourceId: string | null;
            difficultyResourceId: string | null;
            fromAddress: string | null;
            fromName: string | null;
            languageShortCode: string | null;
            name: string | null;
            /** @description Name of the attachment, if there is one. */
            phishingFileName: string | null;
            /** @description Kind of the attachment. */
            phishingFileType: string | null;
            /** @description Where the attachment is stored. */
            phishingFileUrl: string | null;
            resourceId: string | null;
            subject: string | null;
            /** @description The message as HTML. */
            template: string | null;
        };
        /** @description How an enrollment was set up. */
        Enrollment: {
            /** @description Whether those who finish receive a certificate. */
            awardCertificate: boolean;
            /** @description When the certificate is sent. The values are not published. */
            certificateConfigSendType: string | null;
            /**
             * Format: int32
             * @description Over how many days the content is spread.
             */
            distributionDays: number | null;
            enrollmentAutoEnroll: components["schemas"]["EnrollmentAutoEnroll"] | null;
            enrollmentReminder: components["schemas"]["EnrollmentReminder"] | null;
            enrollmentScheduler: components["schemas"]["EnrollmentSchedule"] | null;
            /** @description Languages in which the content is offered. */
            languageIds: string[] | null;
            /** @description The learning path that the content belongs to, if any. */
            learningPathId: string | null;
            markedAsTest: boolean;
            name: string | null;
            /** @description Which results of the phishing campaign count. The values are not published. */
            phishingCampaignConditionTypes: string[] | null;
            /** @description A phishing campaign whose results decide who receives the content. */
            phishingCampaignResourceId: string | null;
            /** @description The text messages of the enrollment. */
            smsTexts: components["schemas"]["SmsText"][] | null;
            /** @description The target groups that receive the content. */
            targetGroupResourceIds: string[] | null;
            /** @description The content, by the `trainingId` of a row of the training search. */
            trainingId: string | null;
            /**
             * Format: int32
             * @description Place of the content in its learning path.
             */
            trainingOrder: number | null;
            /** @description Kind of content, as a code. The values are not published. */
            trainingTypeId: string | null;
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
        /** @description When people who join a target group later are enrolled. */
        EnrollmentAutoEnrollRequest: {
            /** Format: int32 */
            dayOfWeek?: number | undefined;
            /** @description Length of a period. The values are not published. */
            emailPeriodTypeEnum?: string | undefined;
            /**
             * Format: int32
             * @description After how many periods people are enrolled.
             */
            periodCount?: number | undefined;
            /** @description What starts an automatic enrollment. The values are not published. */
            type?: string | undefined;
        };
        /** @description A certificate that one person was awarded. */
        EnrollmentCertificate: {
            /** Format: date-time */
            createdDate: string;
            /** @description Values of the fields that the company added to its target users. */
            customFieldValues: components["schemas"]["CustomFieldValue"][] | null;
            /** @description By which server or channel the e-mail is delivered. */
            emailDelivery: string | null;
            /** Format: date-time */
            firstSendTime: string | null;
            /** Format: date-time */
            lastSendTime: string | null;
            /** Format: date-time */
            sentDate: string | null;
            /** @description Whether the certificate was sent. The values are not published. */
            status: string | null;
            /** @description The person, by the `resourceId` of a target user. */
            targetUserResourceId: string;
            /** @description The address that the certificate is sent to. */
            userEmail: string | null;
            /** @description The e-mail that carries the certificate. */
            userEmailId: string | null;
            /** Format: date-time */
            userEmailSendTime: string | null;
        };
        EnrollmentCertificatePage: components["schemas"]["Page"] & {
            results: components["schemas"]["EnrollmentCertificate"][] | null;
        };
        EnrollmentCertificatePageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EnrollmentCertificatePage"];
        };
        /** @description A new enrollment. */
        EnrollmentDetail: {
            /** @description Whether people who join a target group later are enrolled too. */
            autoEnroll: boolean;
            /** @description Whether those who finish receive a certificate. */
            awardCertificate: boolean;
            category: string | null;
            certificateName: string | null;
            /** @description How the content is spread over time, in words. */
            delivery: string | null;
            /** @description Who created the enrollment. */
            enrolledBy: string | null;
            /** @description Whether people who have not finished are reminded. */
            hasReminder: boolean;
            /**
             * @description Names the enrollment; the `enrollmentId` of a search row.
             * @example eN8sP2kVd6Qm
             */
            id: string;
            /** @description Languages in which the content is available. */
            languages: string[] | null;
            markedAsTest: boolean;
            /** @description Whether each person is notified in their preferred language. */
            sendTemplatesInPreferredLanguage: boolean;
            /**
             * Format: date-time
             * @description When the content is sent.
             */
            startDate: string | null;
            status: string | null;
            tags: string[] | null;
            targetAudience: string | null;
            /**
             * Format: int32
             * @description How many people receive the content.
             */
            totalTargetUserCount: number;
            trainingName: string | null;
            /**
             * @description Kind of content. A known value is `Survey`.
             * @example Survey
             */
            type: string | null;
        };
        EnrollmentDetailResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EnrollmentDetail"];
        };
        EnrollmentExportRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            /**
             * @description Exports only enrollments of one type. A known value is `Survey`.
             * @example Survey
             */
            enrollmentType?: string | undefined;
            exportType: components["schemas"]["ExportType"];
            filter: components["schemas"]["Filter"];
            /**
             * @description Member of a row to sort by, in PascalCase. `CreateTime` is known to work.
             * @example CreateTime
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description True writes every page to the file. */
            reportAllPages?: boolean | undefined;
        };
        /** @description What an enrollment can be set up with in this installation. */
        EnrollmentFormDetails: {
            canSaveVendor: boolean;
            certificateEmailNotificationTemplateTypeResourceId: string | null;
            /** @description The values of each coded member, by a name whose list is not published. */
            enumNameValuePairs: {
                [key: string]: components["schemas"]["EnumOption"][];
            } | null;
            infographicEmailNotificationTemplateTypeResourceId: string | null;
            learningPathEmailNotificationTemplateTypeResourceId: string | null;
            learningPathReminderEmailNotificationTemplateTypeResourceId: string | null;
            posterEmailNotificationTemplateTypeResourceId: string | null;
            reminderEmailNotificationTemplateTypeResourceId: string | null;
            surveyEmailNotificationTemplateTypeResourceId: string | null;
            surveyReminderEmailNotificationTemplateTypeResourceId: string | null;
            trainingEmailNotificationTemplateTypeResourceId: string | null;
        };
        EnrollmentFormDetailsResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EnrollmentFormDetails"];
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
        /** @description When people who have not finished are reminded. */
        EnrollmentReminderRequest: {
            /** @description What ends the reminders. The values are not published. */
            endType?: string | undefined;
            /**
             * Format: int32
             * @description After how many reminders they end, if a number ends them.
             */
            occurrenceCount?: number | undefined;
            /**
             * Format: int32
             * @description How many periods lie between two reminders.
             */
            periodCount?: number | undefined;
            /** @description Length of a period. The values are not published. */
            periodType?: string | undefined;
            /**
             * Format: date-time
             * @description When the reminders end, if a date ends them.
             */
            stopTime?: string | undefined;
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
        EnrollmentResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Enrollment"];
        };
        /** @description When the content is sent, and by when it is due. */
        EnrollmentSchedule: {
            /** Format: date-time */
            dueDate: string | null;
            /** Format: date-time */
            scheduledDate: string | null;
            /** @description IANA name of the time zone. */
            scheduledTimeZoneId: string | null;
            /** @description Whether the time is taken in each person's own time zone. */
            useOwnTimeZone: boolean;
        };
        /** @description When the content is sent, and by when it is due. */
        EnrollmentScheduleRequest: {
            /** Format: date-time */
            dueDate?: string | undefined;
            /** Format: date-time */
            scheduledDate?: string | undefined;
            /**
             * @description IANA name of the time zone.
             * @example Europe/Amsterdam
             */
            scheduledTimeZoneId?: string | undefined;
            /** @description Whether the time is taken in each person's own time zone. */
            useOwnTimeZone?: boolean | undefined;
        };
        EnrollmentSearchRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            /**
             * @description Returns only enrollments of one type. A known value is `Survey`.
             * @example Survey
             */
            enrollmentType?: string | undefined;
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
        /** @description One value of a coded member. */
        EnumOption: {
            /** @description The value as people read it. */
            displayName: string | null;
            /** @description Values that depend on this one, to any depth. */
            enumResults: components["schemas"]["EnumOption"][] | null;
            /** Format: int32 */
            id: number;
            /** @description The value as text. */
            name: string | null;
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
        ExampleFileRequest: {
            exportType: components["schemas"]["ExportType"];
        };
        /** @description Returns only people whose exam ended in one way. The values are not published. */
        ExamStatusFilter: string;
        /** @description A report for the management, made of widgets. */
        ExecutiveReport: {
            /**
             * Format: int32
             * @description Numeric id of the company that owns the report. It is no Company ID.
             */
            companyId: number;
            description: string | null;
            isDeletable: boolean;
            isEditable: boolean;
            /** @description Whether the report can be shown to managers. The effect is not documented. */
            isSupportManager: boolean;
            name: string | null;
            /** @example xR4qF8sTn1Lp */
            resourceId: string;
        };
        ExecutiveReportListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ExecutiveReport"][];
        };
        ExecutiveReportSearchRequest: {
            /** @description A part of the name to look for; empty for every report. */
            name: string;
        };
        /** @description A part of an executive report, with its data. */
        ExecutiveReportWidget: {
            /** @description How the data is drawn. The values are not published. */
            chartType: string | null;
            description: string | null;
            name: string | null;
            resourceId: string;
            widgetDatas: components["schemas"]["WidgetData"][] | null;
            /** @description What the data is about. The values are not published. */
            widgetType: string | null;
        };
        ExecutiveReportWidgetListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ExecutiveReportWidget"][];
        };
        /**
         * Format: binary
         * @description The bytes of the exported file.
         */
        ExportFile: Blob;
        ExportRequest: {
            /** @description For exports of phishing simulations only. The values are not published. */
            activityType?: string | undefined;
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            exportType: components["schemas"]["ExportType"];
            filter: components["schemas"]["Filter"];
            /**
             * @description Member of a row to sort by, in PascalCase, as in the search that is exported.
             * @example CreateTime
             * @example Name
             * @example Email
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /**
             * Format: int32
             * @description For exports of phishing simulations only. The values are not published.
             */
            phishingTypeId?: number | undefined;
            /** @description True writes every page to the file. */
            reportAllPages?: boolean | undefined;
            /** @description For exports of phishing simulations only. The values are not published. */
            tempalateType?: string | undefined;
            /** @description For exports of phishing simulations only. The values are not published. */
            templateTypes?: string[] | undefined;
        };
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
            filterGroups?: components["schemas"]["FilterGroup"][] | undefined;
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
            filterGroups?: components["schemas"]["FilterGroup"][] | undefined;
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
        /** @description One choice. */
        FormOption: {
            /** @description Choices that depend on this one, to any depth. */
            extraDatas: components["schemas"]["FormOption"][] | null;
            /** @description What people are shown. */
            text: string | null;
            /** @description What to send, written as text even when it is a number. */
            value: string | null;
        };
        FreeFormResult: components["schemas"]["Envelope"] & {
            /** @description An object whose members are not documented. */
            data: {
                [key: string]: unknown;
            };
        };
        IdDataResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IdResult"];
        };
        /** @description Names the object that a call created, changed or started. */
        IdResult: {
            resourceId: string;
        };
        IdServiceResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IdResult"];
        };
        /** @description The value that a row has for a field that the company added. */
        ImportPreviewCustomField: {
            /** @description What kind of value the field holds. The values are not published. */
            dataType: string | null;
            name: string | null;
            resourceId: string;
            value: string | null;
        };
        /** @description One page of the people in a mapped file, outside the usual envelope. */
        ImportPreviewResult: {
            /**
             * Format: int32
             * @description People in the file whom the company has already.
             */
            existingUserCount: number;
            /**
             * Format: int32
             * @description Rows of the file that cannot be imported.
             */
            invalidUserCount: number;
            items: components["schemas"]["ImportPreviewUserPage"];
            message: string | null;
            /**
             * Format: int32
             * @description People in the file whom the company does not have yet.
             */
            newUserCount: number;
            /** @description State of the import. The values are not published; one that ends in `_ERROR` is a failure. */
            status: string | null;
        };
        /** @description A row of a mapped file, as the person that it would become. */
        ImportPreviewUser: {
            /** Format: date-time */
            createTime: string;
            /** @description Values of the fields that the company added to its target users. */
            customFields: components["schemas"]["ImportPreviewCustomField"][] | null;
            department: string | null;
            email: string | null;
            firstName: string | null;
            lastName: string | null;
            phoneNumber: string | null;
            preferredLanguage: string | null;
            /** @description How important the person is as a target. The values are not published. */
            priority: string | null;
            /** @description Selects the row for an import. Not the id of a target user. */
            resourceId: string;
            /** @description State of the row. The values are not published. */
            status: string | null;
            timeZone: string | null;
            /** @description The upload. */
            transactionId: string | null;
            /** Format: date-time */
            updateTime: string | null;
            /** @description What is wrong with the row. */
            validationDetail: components["schemas"]["ImportValidationError"][] | null;
        };
        ImportPreviewUserPage: components["schemas"]["Page"] & {
            results: components["schemas"]["ImportPreviewUser"][] | null;
        };
        ImportTargetUsersRequest: {
            /**
             * @description Which rows to import. Known values are `All` and `Selected`, which needs `selectedResourceIds`.
             * @example All
             * @example Selected
             */
            importType: string;
            /** @description The rows to import, by the `resourceId` of a preview row; empty for all. */
            selectedResourceIds?: string[] | undefined;
        };
        /** @description Something that is wrong with a row. */
        ImportValidationError: {
            fieldName: string | null;
            message: string | null;
        };
        /** @description The page that a message leads to. */
        LandingPageTemplateInfo: {
            /**
             * Format: int32
             * @description How hard the page is to see through, as a code.
             */
            difficultyTypeId: number;
            languageShortCode: string | null;
            /**
             * Format: int32
             * @description How people are tried, as a code.
             */
            methodTypeId: number;
            name: string | null;
            resourceId: string | null;
            /** @description Address of the page. */
            urlTemplate: string | null;
        };
        /** @description A language. */
        LanguageInfo: {
            languageId: string | null;
            /** @description Such as `en`. */
            languageShortCode: string | null;
        };
        /** @description A person on the leaderboard. */
        LeaderboardEntry: {
            department: string | null;
            email: string | null;
            firstName: string | null;
            lastName: string | null;
            /**
             * Format: float
             * @description How well the person does. The scale is not documented.
             */
            performance: number;
            phoneNumber: string | null;
            /** Format: int32 */
            points: number;
            preferredLanguage: string | null;
            /**
             * Format: int32
             * @description Place on the leaderboard; the first is 1.
             */
            rank: number;
            /** @example uA4fL8mRt2Wd */
            targetUserResourceId: string;
            /**
             * Format: int32
             * @description How many rows there are on all pages together. Every row says the same.
             */
            totalRowCount: number;
        };
        LeaderboardEntryListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["LeaderboardEntry"][];
        };
        LeaderboardExportRequest: {
            /** @description The period that counts, by a name. The values are not published. */
            datePeriod?: string | undefined;
            /**
             * Format: date-time
             * @description End of the period, if it is given by dates.
             */
            endDate?: string | undefined;
            exportType: components["schemas"]["ExportType"];
            filter: components["schemas"]["TypedFilter"];
            pagination: components["schemas"]["Pagination"];
            /** @description True writes every page to the file. */
            reportAllPages?: boolean | undefined;
            /**
             * Format: date-time
             * @description Start of the period, if it is given by dates.
             */
            startDate?: string | undefined;
        };
        LeaderboardSearchRequest: {
            /** @description The period that counts, by a name. The values are not published. */
            datePeriod?: string | undefined;
            /**
             * Format: date-time
             * @description End of the period, if it is given by dates.
             */
            endDate?: string | undefined;
            filter: components["schemas"]["TypedFilter"];
            pagination: components["schemas"]["Pagination"];
            /**
             * Format: date-time
             * @description Start of the period, if it is given by dates.
             */
            startDate?: string | undefined;
        };
        /** @description The state of a job that reads a mapped file. Its members are not documented; those in the example only show what there could be. */
        MappingJob: {
            [key: string]: unknown;
        };
        MappingJobResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["MappingJob"];
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
        /** @description Something that has a name. */
        NamedRef: {
            name: string | null;
        };
        /** @description A message that told one person about an enrollment. */
        NotificationLog: {
            /** @description Text of the message. */
            activityContent: string | null;
            /** @description Whether the message can be sent once more. */
            canResend: boolean;
            /**
             * Format: int32
             * @description The company's number. No operation takes it; it is not the Company ID.
             */
            companyId: number;
            /** Format: date-time */
            createTime: string;
            department: string | null;
            email: string | null;
            enrollmentId: string | null;
            /** @description Why the last attempt failed, if it did. */
            errorMessage: string | null;
            firstName: string | null;
            /** @description When the message was first sent, as text. The format is not documented. */
            firstSendDate: string | null;
            fullName: string | null;
            /** Format: int32 */
            id: number;
            lastName: string | null;
            /** Format: date-time */
            lastSendDate: string | null;
            /** @description How the last attempt ended, in words. */
            lastSendingStatus: string | null;
            /**
             * Format: int32
             * @description How often sending is tried again at most.
             */
            maxRetryCount: number;
            /**
             * Format: int32
             * @description How often sending was tried again.
             */
            retryCount: number;
            /** @description State of the message. The values are not published. */
            status: string | null;
            /**
             * Format: int32
             * @description The person's number. No operation takes it.
             */
            targetUserId: number;
            /** @description The messaging platform's tenant, if the message went through one. */
            tenantId: string | null;
            /** @description The person in the messaging platform, if the message went through one. */
            tenantUserId: string | null;
            trainingTitle: string | null;
            /** @description The address at which the person takes the content. */
            trainingUrl: string | null;
            /** @description Kind of message. The values are not published. */
            type: string | null;
        };
        NotificationLogPage: components["schemas"]["Page"] & {
            results: components["schemas"]["NotificationLog"][] | null;
        };
        NotificationLogPageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["NotificationLogPage"];
        };
        NotificationLogSearchRequest: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            /** @description The enrollment again, which the path names already. */
            enrollmentId?: string | undefined;
            filter: components["schemas"]["Filter"];
            /**
             * @description Member of a row to sort by, in PascalCase, such as `CreateTime`.
             * @example CreateTime
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description Returns only notifications in one state. The values are not published. */
            status?: string | undefined;
            /** @description Returns only notifications of one kind. The values are not published. */
            type?: string | undefined;
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
        PagedSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /**
             * @description Member of a row to sort by, in PascalCase. A value that is known to work is the operation's `x-keepnet-order-by`.
             * @example CreateTime
             * @example Name
             * @example Email
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
        /** @description The page to return, and its order. Other searches have these members in the request itself. */
        Pagination: {
            /** @description True for oldest or lowest first. */
            ascending: boolean;
            /**
             * @description Member of a row to sort by, in PascalCase. No value is documented.
             * @example Rank
             * @example ActionTime
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /** @description A phishing campaign as a row of the campaign search. */
        PhishingCampaign: components["schemas"]["SimulationCampaign"] & {
            /** @description How scenarios are chosen when the campaign names categories. The values are not published. */
            categoryDistributionType: string | null;
            /** @description Whether people who fail are sent a training. */
            hasTraining: boolean;
        };
        /** @description The choices for the members of a new campaign. */
        PhishingCampaignFormDetails: {
            /** @description The categories that a scenario can have. */
            categories: components["schemas"]["FormOption"][] | null;
            /** @description Units of time for `distributionEmailOverTimeTypeId`. */
            distributionEmailOverTimeTypes: components["schemas"]["FormOption"][] | null;
            /** @description Units of time for `distributionDelayTimeTypeId`. */
            distributionSmtpDelayTimeTypes: components["schemas"]["FormOption"][] | null;
            /** @description Choices for `distributionTypeId`. */
            distributionTypes: components["schemas"]["FormOption"][] | null;
            /** @description Choices for `categoryDistributionType`. */
            phishingCampaignCategoryDistributionType: components["schemas"]["FormOption"][] | null;
            /** @description Choices for `scheduleTypeId`. */
            scheduleTypes: components["schemas"]["FormOption"][] | null;
            /** @description Choices for `sendRandomlyUsersCalculateTypeId`. */
            sendRandomlyUsersCalculateTypes: components["schemas"]["FormOption"][] | null;
            /** @description Choices for `sendUserPreferredLanguage`. */
            sendUserPreferredLanguageTypes: components["schemas"]["FormOption"][] | null;
            /** @description The statuses that a campaign can have. */
            status: components["schemas"]["FormOption"][] | null;
        };
        PhishingCampaignFormDetailsResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PhishingCampaignFormDetails"];
        };
        PhishingCampaignPage: components["schemas"]["Page"] & {
            results: components["schemas"]["PhishingCampaign"][] | null;
        };
        PhishingCampaignPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PhishingCampaignPage"];
        };
        /** @description A scenario as a row of the scenario search. */
        PhishingScenario: {
            category: string | null;
            /** @description Who created the scenario. */
            createdBy: string | null;
            /** Format: date-time */
            createTime: string | null;
            /** @description How hard the scenario is to see through. The values are not published. */
            difficulty: string | null;
            /** @description Whether the scenario belongs to the company itself. */
            isOwner: boolean;
            /** @description Whether the scenario is marked as chosen. The effect is not documented. */
            isSelected: boolean;
            /** @description The same languages, by their codes. */
            languageTypeCode: string[] | null;
            /** @description Languages in which the scenario is available. */
            languageTypeName: string[] | null;
            /** @description How people are tried, such as with a link or a form. The values are not published. */
            method: string | null;
            name: string | null;
            /** @description How a QR code is delivered, for scenarios that have one. The values are not published. */
            quishingType: string | null;
            /** @example sC2pL7vNd9Xk */
            resourceId: string;
            /** @description The roles that the scenario is made for. */
            roles: components["schemas"]["NamedRef"][] | null;
            tags: string[] | null;
        };
        PhishingScenarioPage: components["schemas"]["Page"] & {
            results: components["schemas"]["PhishingScenario"][] | null;
        };
        PhishingScenarioPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PhishingScenarioPage"];
        };
        PhishingScenarioSearchRequest: {
            /** @description True for A to Z, or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /**
             * @description Member of a row to sort by, in PascalCase. `Name` is known to work.
             * @example Name
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description Returns only the scenario with this id. */
            resourceId?: string | undefined;
            /** @description Returns only scenarios that are made for these roles. */
            roleResourceIds?: string[] | undefined;
            /** @description Returns only scenarios with these kinds of templates. The values are not published. */
            templateTypes?: string[] | undefined;
        };
        /** @description The rule that gave or cost points. */
        PointRule: {
            /** @description Whether the person earned the points. */
            earned: boolean;
            /** Format: int32 */
            lastPoint: number;
            /**
             * Format: int32
             * @description Points that the rule cost.
             */
            lostPoints: number;
            ruleName: string | null;
            /**
             * Format: int32
             * @description Points that the rule is worth.
             */
            rulePoint: number;
        };
        /** @description A quishing campaign as a row of the campaign search. */
        QuishingCampaign: components["schemas"]["SimulationCampaign"] & {
            /** @description How the QR code is delivered. The values are not published. */
            templateType: string | null;
        };
        QuishingCampaignPage: components["schemas"]["Page"] & {
            results: components["schemas"]["QuishingCampaign"][] | null;
        };
        QuishingCampaignPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["QuishingCampaignPage"];
        };
        /** @description A reminder that one person was sent. */
        ReminderMail: {
            email: string | null;
            /** @description By which server or channel the e-mail is delivered. */
            emailDelivery: string | null;
            /** Format: date-time */
            firstSendDate: string | null;
            /** Format: date-time */
            lastSendDate: string | null;
            /** @description How the last attempt ended, in words. */
            lastSendingStatus: string | null;
            userEmailId: string;
        };
        ReminderMailPage: components["schemas"]["Page"] & {
            results: components["schemas"]["ReminderMail"][] | null;
        };
        ReminderMailPageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ReminderMailPage"];
        };
        ReminderMailSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["Filter"];
            orderBy: components["schemas"]["TrainingReportOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description A member of exports elsewhere. The effect on a search is not documented. */
            reportAllPages?: boolean | undefined;
            showByExamStatus?: components["schemas"]["ExamStatusFilter"] | undefined;
            trainingType?: components["schemas"]["TrainingTypeRequest"] | undefined;
        };
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
        /** @description A scenario, and the training for people who fail it. */
        ScenarioTraining: {
            /** @description True sends a certificate to people who finish the training. */
            awardCertificate?: boolean | undefined;
            /** @description When the certificate is sent. The values are not published. */
            certificateConfigSendType?: string | undefined;
            enrollmentReminder?: components["schemas"]["EnrollmentReminderRequest"] | undefined;
            /** @description When the training is sent. The values are not published. */
            enrollmentSendTypeId?: string | undefined;
            /** @description The scenario, by its `resourceId`. */
            phishingScenarioResourceId?: string | undefined;
            /** @description The training, by the `trainingId` of a training row. */
            trainingId?: string | undefined;
            /** @description Languages in which the training is offered. */
            trainingLanguageIds?: string[] | undefined;
            trainingRedirectPage?: components["schemas"]["TrainingRedirectPage"] | undefined;
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
        /** @description Whether the content of an enrollment reached one person. */
        SendingReportEntry: {
            /** @description Values of the fields that the company added to its target users. */
            customFieldValues: components["schemas"]["CustomFieldValue"][] | null;
            department: string | null;
            email: string | null;
            /** @description By which server or channel the e-mail is delivered. */
            emailDelivery: string | null;
            enrollmentId: string | null;
            /** @description Why the last attempt failed, if it did. */
            errorMessage: string | null;
            firstName: string | null;
            /** Format: date-time */
            firstSendDate: string | null;
            /** @description Whether this is the result that counts, where a person has several. */
            isMainScore: boolean;
            lastName: string | null;
            /** Format: date-time */
            lastSendDate: string | null;
            /** @description How the last attempt ended, in words. */
            lastSendingStatus: string | null;
            /** @description Id of the person's record in the report. No operation is known to take it. */
            resourceId: string | null;
            targetUserIsDeleted: boolean;
            /** @description The person, by the `resourceId` of a target user. */
            targetUserResourceId: string;
            /** @description Whether the person takes part at present. */
            targetUserStatus: string | null;
            /**
             * Format: int32
             * @description The person's number. No operation takes it.
             */
            userId: number | null;
        };
        SendingReportEntryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["SendingReportEntry"][] | null;
        };
        SendingReportEntryPageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SendingReportEntryPage"];
        };
        SendingReportExportRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            exportType: components["schemas"]["ExportType"];
            filter: components["schemas"]["Filter"];
            orderBy: components["schemas"]["TrainingReportOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description True writes every page to the file. */
            reportAllPages?: boolean | undefined;
        };
        SendingReportSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["Filter"];
            orderBy: components["schemas"]["TrainingReportOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
        };
        /** @description The device and place that something was done from. */
        SessionTrackingInfo: {
            browserName: string | null;
            userAgent: string | null;
            userGeolocation: string | null;
            /** @description The IP addresses, as one text. */
            userIpAddresslist: string | null;
        };
        /** @description A campaign of any kind as a row of its search. */
        SimulationCampaign: {
            /** @description Who created the campaign. */
            createdBy: string | null;
            /** Format: date-time */
            createTime: string | null;
            /** @description The way by which messages are delivered, in words. */
            emailDelivery: string | null;
            /**
             * Format: int32
             * @description Code of how often the campaign repeats. The codes are not published.
             */
            frequency: number;
            /** @description How often the campaign was launched. A number, written as text. */
            instanceCount: string | null;
            /**
             * Format: int32
             * @description The latest launch. Together with the id it leads to a job report.
             */
            instanceGroup: number | null;
            /** @description What went wrong, if anything did. */
            jobResultMessage: string | null;
            /**
             * Format: date-time
             * @description When the campaign was last started.
             */
            lastLaunch: string | null;
            /** @description How people are tried, such as with a link or a form. The values are not published. */
            method: string | null;
            /** @description More about the method, if there is any. */
            methodDetail: string | null;
            name: string | null;
            /** @example cP9qF3sLw7Zn */
            resourceId: string;
            /** @description How many scenarios the campaign sends. A number, written as text. */
            scenarioCount: string | null;
            /** @description Where the campaign stands. The values are not published. */
            status: string | null;
            /** @description How many people the campaign is sent to. A number, written as text. */
            targetUsers: string | null;
        };
        /** @description A smart group, by id and name. */
        SmartGroupInfo: {
            name: string | null;
            resourceId: string | null;
        };
        /** @description A smishing campaign as a row of the campaign search. */
        SmishingCampaign: components["schemas"]["SimulationCampaign"];
        SmishingCampaignPage: components["schemas"]["Page"] & {
            results: components["schemas"]["SmishingCampaign"][] | null;
        };
        SmishingCampaignPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SmishingCampaignPage"];
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
        /** @description A text message of an enrollment. */
        SmsText: {
            /** @description The number that the message comes from. */
            providerNumberResourceId: string | null;
            /** @description Text of the message. */
            template: string | null;
            /** @description What the message is for. The values are not published. */
            type: string | null;
        };
        /** @description How to start a campaign. The codes come from the choices for a campaign. */
        StartCampaignJobRequest: {
            /**
             * Format: int32
             * @description On which days to send, as a number. The coding is not documented.
             */
            distributionDays?: number | undefined;
            /**
             * Format: int32
             * @description How many units of time lie between two batches.
             */
            distributionDelayEvery?: number | undefined;
            /**
             * Format: int32
             * @description The unit of `distributionDelayEvery`, as a code.
             */
            distributionDelayTimeTypeId?: number | undefined;
            /** @description Time of day at which sending ends. The format is not documented. */
            distributionEndTime?: string | undefined;
            /** @description Time of day at which sending starts. The format is not documented. */
            distributionStartTime?: string | undefined;
            /**
             * Format: int32
             * @description When a day of sending starts, as a code.
             */
            distributionStartTypeId?: number | undefined;
            emailReplySettings?: components["schemas"]["EmailReplySettings"] | undefined;
            /** @description True makes it a test that reports leave out. Searches still list it. */
            excludeFromReports?: boolean | undefined;
            /**
             * Format: date-time
             * @description When to send, if not immediately.
             */
            scheduledDate?: string | undefined;
            /** @description Time zone of `scheduledDate`. The format is not documented. */
            scheduledDateTimeZoneId?: string | undefined;
            /**
             * Format: int32
             * @description When to send, as a code; `1` is immediately.
             * @example 1
             */
            scheduleTypeId: number;
            /**
             * Format: int32
             * @description How many messages a batch holds.
             */
            sendingLimit?: number | undefined;
            /** @description The target groups to send to, by their `resourceId`. */
            targetGroupResourceIds: string[];
            /** @description True sends at the time of day of each person. */
            useTargetUserTimeZone?: boolean | undefined;
        };
        /** @description A target group in short form. */
        TargetGroup: {
            /** Format: date-time */
            createDate: string | null;
            /** @description False for groups that are kept in step with a directory and can only be changed there. */
            isEditable: boolean;
            /** @description Whether the group came from Google Workspace. */
            isGoogleGroup: boolean;
            /** @description Whether the group came from a SCIM integration. */
            isScimGroup: boolean;
            name: string | null;
            /** @description How important the group is as a target. The values are not published. */
            priority: string | null;
            /** @example gT3wH8sLq5Nv */
            resourceId: string;
        };
        TargetGroupListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TargetGroup"][];
        };
        TargetGroupSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /**
             * @description Member of a row to sort by, in PascalCase. `Name` is known to work.
             * @example Name
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description Ids of target users, presumably those whose groups are marked `isSelected`. Neither the effect nor how to write more than one id is documented. */
            selectTargetUserResourceIds?: string | undefined;
            /** @description Whether to include groups that the platform made itself. The effect is not documented. */
            systemGeneratedGroups?: boolean | undefined;
        };
        /** @description A target group as a row of the target group search. */
        TargetGroupSummary: {
            /** @description The company that the group belongs to. */
            companyName: string | null;
            /** Format: date-time */
            createTime: string;
            /** @description False for groups that are kept in step with a directory and can only be changed there. */
            isEditable: boolean;
            /** @description Whether the group came from Google Workspace. */
            isGoogleGroup: boolean;
            /** @description Whether the group came from a SCIM integration. */
            isScimGroup: boolean;
            /** @description Meant for selection lists. What it depends on is not documented. */
            isSelected: boolean;
            /** @description The LDAP connection that the group came from, if any. */
            ldapConfigName: string | null;
            name: string | null;
            /** @description How important the group is as a target. The values are not published. */
            priority: string | null;
            /** @example gT3wH8sLq5Nv */
            resourceId: string;
            /** @description The SCIM integration that the group came from, if any. */
            scimSettingName: string | null;
            /** Format: date-time */
            updateTime: string | null;
            /**
             * Format: int32
             * @description How many people are in the group.
             */
            userCount: number;
            /**
             * Format: int32
             * @description How many of them have a phone number, and so can receive text messages.
             */
            userCountWithPhoneNumber: number;
        };
        TargetGroupSummaryPage: components["schemas"]["Page"] & {
            results: components["schemas"]["TargetGroupSummary"][] | null;
        };
        TargetGroupSummaryPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TargetGroupSummaryPage"];
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
        /** @description Counts of target users by state. The names of the members are not documented; those in the examples are the ones that a row of the company search has. */
        TargetUserCountSummary: {
            [key: string]: unknown;
        };
        TargetUserCountSummaryResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TargetUserCountSummary"];
        };
        /** @description Which column holds which field. */
        TargetUserFieldMapping: {
            /**
             * @description Name of the column, from `fileFieldNames`, whatever the format of the file.
             * @example First Name
             */
            excelColumnName: string;
            /**
             * @description The field of a target user. Known values are `email`, `firstName`, `lastName` and `department`; the full list is not published.
             * @example firstName
             */
            fieldName: string;
        };
        TargetUserPage: components["schemas"]["Page"] & {
            results: components["schemas"]["TargetUser"][] | null;
        };
        TargetUserPageResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TargetUserPage"];
        };
        /**
         * @description How important the person is as a target. The values are not published.
         * @example High
         */
        TargetUserPriority: string;
        TargetUserSearchRequest: {
            /** @description True for A to Z, or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["CustomFieldFilter"];
            /** @description Selects a newer form of the search. The effect is not documented. */
            newVersion?: boolean | undefined;
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
            resourceId?: string | undefined;
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
        /** @description A training, survey or other content that can be sent. */
        Training: {
            /** @description Who may use the content. */
            availableFor: string[] | null;
            category: string | null;
            /** @description Regulations and standards that the content helps to meet. */
            compliances: string[] | null;
            coverImage: components["schemas"]["CoverImage"] | null;
            createdBy: string | null;
            /** Format: date-time */
            createTime: string;
            description: string | null;
            /** @description How long the content takes. */
            duration: string | null;
            hasQuiz: boolean;
            isEditable: boolean;
            isFavourite: boolean;
            isNew: boolean;
            /** @description Languages in which the content is available. */
            languages: string[] | null;
            /** @description How demanding the content is. */
            level: string | null;
            tags: string[] | null;
            targetAudience: string | null;
            /**
             * @description Names the content in a new enrollment.
             * @example tR5pH9nXc2Wk
             */
            trainingId: string;
            trainingName: string | null;
            /** @description The audiences that the content is made for. */
            trainingRoles: components["schemas"]["TrainingRole"][] | null;
            /**
             * @description Kind of content. A known value is `Survey`.
             * @example Survey
             */
            type: string | null;
            /** @description Who made the content. */
            vendorName: string | null;
        };
        /** @description Something that one person did with the content of an enrollment. */
        TrainingInteraction: {
            /** @description Where in the content the person was. */
            currentStep: string | null;
            /** Format: date-time */
            eventTime: string;
            /** @description What the person did, in words. */
            interaction: string | null;
            /** @description The learning path that the content belongs to, if any. */
            learningPathId: string | null;
            /**
             * Format: int32
             * @description How many parts the content has.
             */
            stepCount: number | null;
            trackingInfo: components["schemas"]["SessionTrackingInfo"] | null;
            /**
             * Format: int32
             * @description Place of the content in its learning path.
             */
            trainingOrder: number | null;
        };
        TrainingInteractionListResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TrainingInteraction"][];
        };
        TrainingPage: components["schemas"]["Page"] & {
            results: components["schemas"]["Training"][] | null;
        };
        TrainingPageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TrainingPage"];
        };
        /** @description The page that leads people who failed to their training. */
        TrainingRedirectPage: {
            /** @description What happened, in words. */
            informationMessage?: string | undefined;
            /** @description What comes next, in words. */
            redirectMessage?: string | undefined;
            startButtonLabel?: string | undefined;
        };
        /**
         * @description Member of a row to sort by, in PascalCase. `Email` is known to work.
         * @example Email
         */
        TrainingReportOrderBy: string;
        /** @description How far one person is with an enrollment. */
        TrainingReportUser: {
            /** @description Where in the content the person is. */
            currentStep: string | null;
            /** @description Values of the fields that the company added to its target users. */
            customFieldValues: components["schemas"]["CustomFieldValue"][] | null;
            /** @description The channel by which the person was notified. */
            deliveryType: string | null;
            department: string | null;
            email: string | null;
            enrollmentId: string | null;
            /** Format: float */
            examScore: number | null;
            /** @description How the exam ended, in words. */
            examStatusName: string | null;
            /**
             * Format: date-time
             * @description When the person finished for the first time.
             */
            firstCompletionDate: string | null;
            firstName: string | null;
            /** @description Whether this is the result that counts, where a person has several. */
            isMainScore: boolean;
            /** @description The part of the content that the person used last. */
            lastInteractedStep: string | null;
            /** Format: date-time */
            lastInteractionDate: string | null;
            lastName: string | null;
            phoneNumber: string | null;
            /** @description Id of the person's record in the report. No operation is known to take it. */
            resourceId: string | null;
            /** @description How far the person is, in words. */
            status: string | null;
            /**
             * @description The person, by the `resourceId` of a target user. Leads to the person's interactions.
             * @example uA4fL8mRt2Wd
             */
            targetUserResourceId: string;
            /**
             * Format: int32
             * @description The person's number. No operation takes it.
             */
            userId: number | null;
        };
        TrainingReportUserPage: components["schemas"]["Page"] & {
            results: components["schemas"]["TrainingReportUser"][] | null;
        };
        TrainingReportUserPageResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TrainingReportUserPage"];
        };
        TrainingReportUserSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["Filter"];
            orderBy: components["schemas"]["TrainingReportOrderBy"];
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            showByExamStatus?: components["schemas"]["ExamStatusFilter"] | undefined;
            trainingType?: components["schemas"]["TrainingTypeRequest"] | undefined;
        };
        /** @description An audience that content is made for. */
        TrainingRole: {
            code: string | null;
            /** Format: int32 */
            roleId: number;
            roleName: string | null;
        };
        TrainingSearchRequest: {
            /** @description True for A to Z, oldest or lowest first. */
            ascending: boolean;
            filter: components["schemas"]["Filter"];
            /**
             * @description What to sort by, in PascalCase. `Name` is the only value that is documented.
             * @example Name
             */
            orderBy: string;
            pageNumber: components["schemas"]["PageNumber"];
            pageSize: components["schemas"]["PageSize"];
            /** @description Returns only the trainings with these ids. */
            trainingIds?: string[] | undefined;
            /** @description Which part of the library to search. The values are not published. */
            trainingSearchType?: string | undefined;
            trainingType?: components["schemas"]["TrainingTypeRequest"] | undefined;
        };
        /**
         * @description Kind of content. `0` stands for a survey; the other values are not published.
         * @example 0
         * @example Survey
         */
        TrainingTypeRequest: number | string;
        /** @description Narrows a search by fields with a type. Everything matches `{ searchInputTextValue "", condition "AND" }`. */
        TypedFilter: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Conditions on single fields, grouped. */
            filterGroups?: components["schemas"]["TypedFilterGroup"][] | undefined;
            /** @description Free text to look for; empty for no restriction. */
            searchInputTextValue: string;
        };
        /** @description Conditions that are combined with `AND` or `OR`, and may hold further groups. */
        TypedFilterGroup: {
            condition: components["schemas"]["FilterCondition"];
            /** @description Groups inside this group. */
            filterGroups?: components["schemas"]["TypedFilterGroup"][] | undefined;
            /** @description The conditions of this group; may be empty. */
            filterItems: components["schemas"]["TypedFilterItem"][];
        };
        /** @description One condition on one field. */
        TypedFilterItem: {
            /** @description What kind of value the field holds. The values are not published. */
            dataType?: string | undefined;
            fieldName: components["schemas"]["FilterFieldName"];
            operator: components["schemas"]["FilterOperator"];
            value: components["schemas"]["FilterValue"];
        };
        /** @description A company's data, complete. The ids are those of the company's details. */
        UpdateCompanyForm: {
            Address?: string | undefined;
            /**
             * Format: int32
             * @description How many telephone numbers to book for callback simulations.
             */
            CallBackNumberBookingCount?: number | undefined;
            /** @description The company groups that the company belongs to, by id. */
            CompanyGroupResourceIdArray?: string[] | undefined;
            CountryResourceId: string;
            /** @example dd/MM/yyyy */
            DateFormat: string;
            Description?: string | undefined;
            /**
             * Format: binary
             * @description The company's logo, an image.
             */
            File?: Blob | undefined;
            IndustryResourceId: string;
            /** @description Whether the license limits the number of target users. */
            IsNumberOfUsersLimited?: boolean | undefined;
            /** @description Whether release notes are shown to the company's users. */
            IsReleaseNotesVisible?: boolean | undefined;
            /** @description Whether the platform's version is shown to the company's users. */
            IsVersionVisible?: boolean | undefined;
            /**
             * Format: date-time
             * @description When the license ends, which is also when it is to be renewed.
             */
            LicenseEndDate?: string | undefined;
            /** @description The product modules that the license covers, by id. A company's details show their names only. */
            LicenseModuleResourceIdArray?: string[] | undefined;
            LicensePeriodTypeResourceId: string;
            /** Format: date-time */
            LicenseStartDate?: string | undefined;
            LicenseTypeResourceId: string;
            /** @description Address of the company's logo, as its details show it. */
            LogoUrl?: string | undefined;
            Name: string;
            NotificationTemplateTypeResourceId?: string | undefined;
            /**
             * Format: int32
             * @description The license's limit of target users.
             */
            NumberOfUsers: number;
            PreferredLanguageTypeResourceId?: string | undefined;
            ReleaseNotesUrl?: string | undefined;
            SmtpConfigurationTypeResourceId?: string | undefined;
            /**
             * Format: int32
             * @description Code of the company's status. The codes are not published.
             */
            StatusId?: number | undefined;
            Tags?: string[] | undefined;
            /** @example HH:mm */
            TimeFormat: string;
            /** @description The company's time zone. The format is not documented; send what another company's details show. */
            TimeZoneId: string;
            TrainingContentTypeResourceId?: string | undefined;
            WebsiteUrl?: string | undefined;
        };
        UpdateScimIntegrationRequest: {
            /** @description Unique among the company's integrations. A new integration's name has at most 30 characters. */
            name: string;
        };
        UpdateTargetUserRequest: {
            /** @description Values of the fields that the company added to its target users. */
            customFields?: components["schemas"]["CustomFieldValueRequest"][] | undefined;
            department?: string | undefined;
            /** Format: email */
            email: string;
            firstName?: string | undefined;
            /** @description Whether the person takes part at present. */
            isActive?: boolean | undefined;
            lastName?: string | undefined;
            /** Format: email */
            managerEmail?: string | undefined;
            managerFirstName?: string | undefined;
            managerLastName?: string | undefined;
            /** @description With country code, such as `+15551234567`. */
            phoneNumber: string;
            /** @description Id of the person's language. */
            preferredLanguageId?: string | undefined;
            priority?: components["schemas"]["TargetUserPriority"] | undefined;
            /** @description The target groups that the person belongs to. */
            targetGroupResourceIds?: string[] | undefined;
            /**
             * @description Name of the person's time zone. The format is not documented.
             * @example Europe/Amsterdam
             */
            timeZoneId?: string | undefined;
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
        /** @description The columns of an uploaded file. */
        UploadedFileSummary: {
            /** @description What the file contains, in a shape that is not documented. May be null. */
            data: unknown;
            /** @description Names of the columns, to be mapped to fields. */
            fileFieldNames: string[] | null;
            /** @description Format of the file. The values are not published. */
            fileType: string | null;
            /** @description Names of the sheets, if the file is a workbook. */
            sheetNames: string[] | null;
        };
        UploadedFileSummaryResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["UploadedFileSummary"];
        };
        UploadTargetUsersForm: {
            /**
             * Format: binary
             * @description A CSV or Excel file with column names in its first row.
             */
            File: Blob;
        };
        /** @description How one person does in one kind of simulation. */
        UserPerformance: {
            /**
             * Format: float
             * @description How well the person does in this kind. The scale is not documented.
             */
            performance: number;
            /** @description Kind of simulation, in words. */
            phishingType: string | null;
            /**
             * Format: int32
             * @description Kind of simulation, as a code.
             */
            phishingTypeId: number;
            /**
             * Format: int32
             * @description Place among all people; the first is 1.
             */
            rank: number;
            /**
             * Format: float
             * @description How well the person does in all kinds together.
             */
            totalPerformance: number;
            /**
             * Format: float
             * @description Points in all kinds together.
             */
            totalPoints: number;
        };
        UserPerformanceListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["UserPerformance"][];
        };
        UserPerformanceRequest: {
            /** @description The period that counts, by a name. The values are not published. */
            datePeriod?: string | undefined;
            /**
             * Format: date-time
             * @description End of the period, if it is given by dates.
             */
            endDate?: string | undefined;
            /**
             * Format: date-time
             * @description Start of the period, if it is given by dates.
             */
            startDate?: string | undefined;
            /** @description The person, by the `targetUserResourceId` of a leaderboard row or the `resourceId` of a target user. */
            targetUserResourceId: string;
        };
        /** @description Something that a person did, and what it gave or cost. Three members are in PascalCase. */
        UserTimelineEvent: {
            /** @description When it happened, as text. */
            ActionTime: string | null;
            /** @description The same with the day of the week. */
            ActionTimeWithDay: string | null;
            /** @description What the person did. The values are not published. */
            ActionType: string | null;
            /**
             * Format: int32
             * @description How well the person did in the campaign. The scale is not documented.
             */
            campaignPerformance: number | null;
            /** @description Kind of campaign. The values are not published. */
            campaignType: string | null;
            categoryDescription: string | null;
            /** @description How hard the scenario is to see through. The values are not published. */
            difficultyType: string | null;
            /** @description Name of the campaign or training. */
            name: string | null;
            pointRule: components["schemas"]["PointRule"] | null;
            /** Format: int32 */
            points: number;
            /** @description The product that the event comes from. The values are not published. */
            productType: string | null;
            /** @description The campaign or training that the event belongs to; it does not identify the event. */
            resourceId: string | null;
            /** @description How it ended, in words. */
            result: string | null;
            /** @description Time zone of `ActionTime`. */
            timeZoneId: string | null;
            /**
             * Format: int32
             * @description Kind of training, as a code.
             */
            trainingType: number | null;
        };
        UserTimelineEventListResult: components["schemas"]["Envelope"] & {
            data: components["schemas"]["UserTimelineEvent"][];
        };
        UserTimelineExportRequest: {
            /** @description Returns only these kinds of actions. The values are not published. */
            actionTypes?: string[] | undefined;
            /** @description The period that counts, by a name. The values are not published. */
            datePeriod?: string | undefined;
            /** @description Returns only scenarios of these difficulties. The values are not published. */
            difficultyTypes?: string[] | undefined;
            /**
             * Format: date-time
             * @description End of the period, if it is given by dates.
             */
            endDate?: string | undefined;
            exportType: components["schemas"]["ExportType"];
            pagination: components["schemas"]["Pagination"];
            /** @description Returns only actions in these products. The values are not published. */
            products?: string[] | undefined;
            /** @description True writes every page to the file. */
            reportAllPages?: boolean | undefined;
            /** @description True returns only actions that cost points. */
            showOnlyFailedEvents?: boolean | undefined;
            /**
             * Format: date-time
             * @description Start of the period, if it is given by dates.
             */
            startDate?: string | undefined;
            /** @description The person, by the `targetUserResourceId` of a leaderboard row or the `resourceId` of a target user. */
            targetUserResourceId: string;
        };
        UserTimelineRequest: {
            /** @description Returns only these kinds of actions. The values are not published. */
            actionTypes?: string[] | undefined;
            /** @description The period that counts, by a name. The values are not published. */
            datePeriod?: string | undefined;
            /** @description Returns only scenarios of these difficulties. The values are not published. */
            difficultyTypes?: string[] | undefined;
            /**
             * Format: date-time
             * @description End of the period, if it is given by dates.
             */
            endDate?: string | undefined;
            pagination: components["schemas"]["Pagination"];
            /** @description Returns only actions in these products. The values are not published. */
            products?: string[] | undefined;
            /** @description True returns only actions that cost points. */
            showOnlyFailedEvents?: boolean | undefined;
            /**
             * Format: date-time
             * @description Start of the period, if it is given by dates.
             */
            startDate?: string | undefined;
            /** @description The person, by the `targetUserResourceId` of a leaderboard row or the `resourceId` of a target user. */
            targetUserResourceId: string;
        };
        /** @description The data of a widget at one point in time. */
        WidgetData: {
            /** @description Data in a form that depends on the widget. It is not documented. */
            dataObject: unknown;
            /** Format: date-time */
            date: string | null;
            /** @description Columns of the table. */
            tableDefinitions: components["schemas"]["WidgetTableDefinition"][] | null;
            /** @description Rows of a table, by the names in `tableDefinitions`. */
            tableValues: {
                [key: string]: unknown;
            }[] | null;
            /** @description Numbers to draw. */
            values: components["schemas"]["WidgetValue"][] | null;
        };
        WidgetDataRequest: {
            /** @description The period that counts, by a name. The values are not published. */
            datePeriod?: string | undefined;
            /**
             * Format: date-time
             * @description End of the period, if it is given by dates.
             */
            endDate?: string | undefined;
            /**
             * Format: date-time
             * @description Start of the period, if it is given by dates.
             */
            startDate?: string | undefined;
            /** @description The widgets, by their `resourceId`. */
            widgetIds?: string[] | undefined;
        };
        /** @description A column of a table. */
        WidgetTableDefinition: {
            /** @description What people are shown. */
            label: string | null;
            /** @description The member of a row that stands in this column. */
            name: string | null;
        };
        /** @description One number. */
        WidgetValue: {
            /** @description Notes in a form that depends on the widget. It is not documented. */
            annotations: unknown;
            label: string | null;
            name: string | null;
            /** Format: int32 */
            value: number;
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
         * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
         * @example 1
         */
        CampaignInstanceGroup: number;
        /**
         * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
         * @example All
         */
        CampaignUserSearchType: string;
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
         * @description The enrollment, by the `enrollmentId` of a search row.
         * @example eN8sP2kVd6Qm
         */
        EnrollmentId: string;
        /**
         * @description A second header for the Company ID. Send the value of `X-KEEPNET-Company-Id`.
         * @example qL3nF8vXr2Ta
         */
        IncidentResponseCompanyIdHeader: components["schemas"]["CompanyId"];
        /**
         * @description The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job.
         * @example cP9qF3sLw7Zn
         */
        PhishingCampaignId: string;
        /**
         * @description One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404.
         * @example rU7bO2fXs9Lw
         */
        PhishingCampaignUserId: string;
        /**
         * @description The quishing campaign, by its `resourceId`.
         * @example cQ8qF4tHz3Nb
         */
        QuishingCampaignId: string;
        /**
         * @description One person in one quishing campaign, by the `resourceId` of a person in a campaign job.
         * @example rQ4aV1sKw7Pj
         */
        QuishingCampaignUserId: string;
        /**
         * @description The smishing campaign, by its `resourceId`.
         * @example cS5qF1nWk8Rt
         */
        SmishingCampaignId: string;
        /**
         * @description The upload, by the `transactionId` that it answered. An upload expires; then upload the file again.
         * @example 7f3c9a52-1d84-4b6e-9c07-5e2a8d61f0b3
         */
        TransactionId: string;
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
export type CampaignEnrollmentInfo = components['schemas']['CampaignEnrollmentInfo'];
export type CampaignJob = components['schemas']['CampaignJob'];
export type CampaignJobInfo = components['schemas']['CampaignJobInfo'];
export type CampaignJobPage = components['schemas']['CampaignJobPage'];
export type CampaignJobPageResult = components['schemas']['CampaignJobPageResult'];
export type CampaignJobScenario = components['schemas']['CampaignJobScenario'];
export type CampaignJobScenarioInfo = components['schemas']['CampaignJobScenarioInfo'];
export type CampaignJobScenariosInfo = components['schemas']['CampaignJobScenariosInfo'];
export type CampaignJobSettings = components['schemas']['CampaignJobSettings'];
export type CampaignJobStats = components['schemas']['CampaignJobStats'];
export type CampaignJobSummary = components['schemas']['CampaignJobSummary'];
export type CampaignJobSummaryResult = components['schemas']['CampaignJobSummaryResult'];
export type CampaignJobTargetUsers = components['schemas']['CampaignJobTargetUsers'];
export type CampaignJobUser = components['schemas']['CampaignJobUser'];
export type CampaignJobUserPage = components['schemas']['CampaignJobUserPage'];
export type CampaignJobUserPageResult = components['schemas']['CampaignJobUserPageResult'];
export type CampaignJobUserSearchRequest = components['schemas']['CampaignJobUserSearchRequest'];
export type CampaignTrainingInfo = components['schemas']['CampaignTrainingInfo'];
export type CategoryTraining = components['schemas']['CategoryTraining'];
export type CertificateSearchRequest = components['schemas']['CertificateSearchRequest'];
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
export type CompanyTargetGroup = components['schemas']['CompanyTargetGroup'];
export type CompanyTargetGroupPage = components['schemas']['CompanyTargetGroupPage'];
export type CompanyTargetGroupPageResult = components['schemas']['CompanyTargetGroupPageResult'];
export type CoverImage = components['schemas']['CoverImage'];
export type CreateCompanyForm = components['schemas']['CreateCompanyForm'];
export type CreatedFieldMapping = components['schemas']['CreatedFieldMapping'];
export type CreatedFieldMappingResult = components['schemas']['CreatedFieldMappingResult'];
export type CreateDirectEmailSettingRequest = components['schemas']['CreateDirectEmailSettingRequest'];
export type CreatedPhishingCampaign = components['schemas']['CreatedPhishingCampaign'];
export type CreatedPhishingCampaignResult = components['schemas']['CreatedPhishingCampaignResult'];
export type CreateEnrollmentRequest = components['schemas']['CreateEnrollmentRequest'];
export type CreateFieldMappingRequest = components['schemas']['CreateFieldMappingRequest'];
export type CreatePhishingCampaignRequest = components['schemas']['CreatePhishingCampaignRequest'];
export type CreateScimIntegrationRequest = components['schemas']['CreateScimIntegrationRequest'];
export type CreateSystemUserRequest = components['schemas']['CreateSystemUserRequest'];
export type CreateTargetGroupRequest = components['schemas']['CreateTargetGroupRequest'];
export type CreateTargetUserRequest = components['schemas']['CreateTargetUserRequest'];
export type CustomFieldFilter = components['schemas']['CustomFieldFilter'];
export type CustomFieldFilterGroup = components['schemas']['CustomFieldFilterGroup'];
export type CustomFieldFilterItem = components['schemas']['CustomFieldFilterItem'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type CustomFieldValueRequest = components['schemas']['CustomFieldValueRequest'];
export type DirectEmailProviderType = components['schemas']['DirectEmailProviderType'];
export type EmailClickedEvent = components['schemas']['EmailClickedEvent'];
export type EmailClickedEventResult = components['schemas']['EmailClickedEventResult'];
export type EmailOpenedEvent = components['schemas']['EmailOpenedEvent'];
export type EmailOpenedEventResult = components['schemas']['EmailOpenedEventResult'];
export type EmailReplySettings = components['schemas']['EmailReplySettings'];
export type EmailSubmittedEvent = components['schemas']['EmailSubmittedEvent'];
export type EmailSubmittedEventResult = components['schemas']['EmailSubmittedEventResult'];
export type EmailTemplateInfo = components['schemas']['EmailTemplateInfo'];
export type Enrollment = components['schemas']['Enrollment'];
export type EnrollmentAutoEnroll = components['schemas']['EnrollmentAutoEnroll'];
export type EnrollmentAutoEnrollRequest = components['schemas']['EnrollmentAutoEnrollRequest'];
export type EnrollmentCertificate = components['schemas']['EnrollmentCertificate'];
export type EnrollmentCertificatePage = components['schemas']['EnrollmentCertificatePage'];
export type EnrollmentCertificatePageResponse = components['schemas']['EnrollmentCertificatePageResponse'];
export type EnrollmentDetail = components['schemas']['EnrollmentDetail'];
export type EnrollmentDetailResponse = components['schemas']['EnrollmentDetailResponse'];
export type EnrollmentExportRequest = components['schemas']['EnrollmentExportRequest'];
export type EnrollmentFormDetails = components['schemas']['EnrollmentFormDetails'];
export type EnrollmentFormDetailsResponse = components['schemas']['EnrollmentFormDetailsResponse'];
export type EnrollmentReminder = components['schemas']['EnrollmentReminder'];
export type EnrollmentReminderRequest = components['schemas']['EnrollmentReminderRequest'];
export type EnrollmentReport = components['schemas']['EnrollmentReport'];
export type EnrollmentReportCounts = components['schemas']['EnrollmentReportCounts'];
export type EnrollmentReportResponse = components['schemas']['EnrollmentReportResponse'];
export type EnrollmentResponse = components['schemas']['EnrollmentResponse'];
export type EnrollmentSchedule = components['schemas']['EnrollmentSchedule'];
export type EnrollmentScheduleRequest = components['schemas']['EnrollmentScheduleRequest'];
export type EnrollmentSearchRequest = components['schemas']['EnrollmentSearchRequest'];
export type EnrollmentStep = components['schemas']['EnrollmentStep'];
export type EnrollmentSummary = components['schemas']['EnrollmentSummary'];
export type EnrollmentSummaryPage = components['schemas']['EnrollmentSummaryPage'];
export type EnrollmentSummaryPageResponse = components['schemas']['EnrollmentSummaryPageResponse'];
export type EnrollmentTrainingInfo = components['schemas']['EnrollmentTrainingInfo'];
export type EnumOption = components['schemas']['EnumOption'];
export type Envelope = components['schemas']['Envelope'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ExampleFileRequest = components['schemas']['ExampleFileRequest'];
export type ExamStatusFilter = components['schemas']['ExamStatusFilter'];
export type ExecutiveReport = components['schemas']['ExecutiveReport'];
export type ExecutiveReportListResult = components['schemas']['ExecutiveReportListResult'];
export type ExecutiveReportSearchRequest = components['schemas']['ExecutiveReportSearchRequest'];
export type ExecutiveReportWidget = components['schemas']['ExecutiveReportWidget'];
export type ExecutiveReportWidgetListResult = components['schemas']['ExecutiveReportWidgetListResult'];
export type ExportFile = components['schemas']['ExportFile'];
export type ExportRequest = components['schemas']['ExportRequest'];
export type ExportType = components['schemas']['ExportType'];
export type Filter = components['schemas']['Filter'];
export type FilterCondition = components['schemas']['FilterCondition'];
export type FilterFieldName = components['schemas']['FilterFieldName'];
export type FilterGroup = components['schemas']['FilterGroup'];
export type FilterItem = components['schemas']['FilterItem'];
export type FilterOperator = components['schemas']['FilterOperator'];
export type FilterValue = components['schemas']['FilterValue'];
export type FormOption = components['schemas']['FormOption'];
export type FreeFormResult = components['schemas']['FreeFormResult'];
export type IdDataResponse = components['schemas']['IdDataResponse'];
export type IdResult = components['schemas']['IdResult'];
export type IdServiceResult = components['schemas']['IdServiceResult'];
export type ImportPreviewCustomField = components['schemas']['ImportPreviewCustomField'];
export type ImportPreviewResult = components['schemas']['ImportPreviewResult'];
export type ImportPreviewUser = components['schemas']['ImportPreviewUser'];
export type ImportPreviewUserPage = components['schemas']['ImportPreviewUserPage'];
export type ImportTargetUsersRequest = components['schemas']['ImportTargetUsersRequest'];
export type ImportValidationError = components['schemas']['ImportValidationError'];
export type LandingPageTemplateInfo = components['schemas']['LandingPageTemplateInfo'];
export type LanguageInfo = components['schemas']['LanguageInfo'];
export type LeaderboardEntry = components['schemas']['LeaderboardEntry'];
export type LeaderboardEntryListResult = components['schemas']['LeaderboardEntryListResult'];
export type LeaderboardExportRequest = components['schemas']['LeaderboardExportRequest'];
export type LeaderboardSearchRequest = components['schemas']['LeaderboardSearchRequest'];
export type MappingJob = components['schemas']['MappingJob'];
export type MappingJobResult = components['schemas']['MappingJobResult'];
export type MyCompany = components['schemas']['MyCompany'];
export type MyCompanyListResult = components['schemas']['MyCompanyListResult'];
export type NamedRef = components['schemas']['NamedRef'];
export type NotificationLog = components['schemas']['NotificationLog'];
export type NotificationLogPage = components['schemas']['NotificationLogPage'];
export type NotificationLogPageResponse = components['schemas']['NotificationLogPageResponse'];
export type NotificationLogSearchRequest = components['schemas']['NotificationLogSearchRequest'];
export type OAuthError = components['schemas']['OAuthError'];
export type Page = components['schemas']['Page'];
export type PagedSearchRequest = components['schemas']['PagedSearchRequest'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Pagination = components['schemas']['Pagination'];
export type PhishingCampaign = components['schemas']['PhishingCampaign'];
export type PhishingCampaignFormDetails = components['schemas']['PhishingCampaignFormDetails'];
export type PhishingCampaignFormDetailsResult = components['schemas']['PhishingCampaignFormDetailsResult'];
export type PhishingCampaignPage = components['schemas']['PhishingCampaignPage'];
export type PhishingCampaignPageResult = components['schemas']['PhishingCampaignPageResult'];
export type PhishingScenario = components['schemas']['PhishingScenario'];
export type PhishingScenarioPage = components['schemas']['PhishingScenarioPage'];
export type PhishingScenarioPageResult = components['schemas']['PhishingScenarioPageResult'];
export type PhishingScenarioSearchRequest = components['schemas']['PhishingScenarioSearchRequest'];
export type PointRule = components['schemas']['PointRule'];
export type QuishingCampaign = components['schemas']['QuishingCampaign'];
export type QuishingCampaignPage = components['schemas']['QuishingCampaignPage'];
export type QuishingCampaignPageResult = components['schemas']['QuishingCampaignPageResult'];
export type ReminderMail = components['schemas']['ReminderMail'];
export type ReminderMailPage = components['schemas']['ReminderMailPage'];
export type ReminderMailPageResponse = components['schemas']['ReminderMailPageResponse'];
export type ReminderMailSearchRequest = components['schemas']['ReminderMailSearchRequest'];
export type Role = components['schemas']['Role'];
export type RoleListResult = components['schemas']['RoleListResult'];
export type RoleSummary = components['schemas']['RoleSummary'];
export type RoleSummaryPage = components['schemas']['RoleSummaryPage'];
export type RoleSummaryPageResult = components['schemas']['RoleSummaryPageResult'];
export type ScenarioTraining = components['schemas']['ScenarioTraining'];
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
export type SendingReportEntry = components['schemas']['SendingReportEntry'];
export type SendingReportEntryPage = components['schemas']['SendingReportEntryPage'];
export type SendingReportEntryPageResponse = components['schemas']['SendingReportEntryPageResponse'];
export type SendingReportExportRequest = components['schemas']['SendingReportExportRequest'];
export type SendingReportSearchRequest = components['schemas']['SendingReportSearchRequest'];
export type SessionTrackingInfo = components['schemas']['SessionTrackingInfo'];
export type SimulationCampaign = components['schemas']['SimulationCampaign'];
export type SmartGroupInfo = components['schemas']['SmartGroupInfo'];
export type SmishingCampaign = components['schemas']['SmishingCampaign'];
export type SmishingCampaignPage = components['schemas']['SmishingCampaignPage'];
export type SmishingCampaignPageResult = components['schemas']['SmishingCampaignPageResult'];
export type SmsSummary = components['schemas']['SmsSummary'];
export type SmsText = components['schemas']['SmsText'];
export type StartCampaignJobRequest = components['schemas']['StartCampaignJobRequest'];
export type TargetGroup = components['schemas']['TargetGroup'];
export type TargetGroupListResult = components['schemas']['TargetGroupListResult'];
export type TargetGroupSearchRequest = components['schemas']['TargetGroupSearchRequest'];
export type TargetGroupSummary = components['schemas']['TargetGroupSummary'];
export type TargetGroupSummaryPage = components['schemas']['TargetGroupSummaryPage'];
export type TargetGroupSummaryPageResult = components['schemas']['TargetGroupSummaryPageResult'];
export type TargetUser = components['schemas']['TargetUser'];
export type TargetUserCountSummary = components['schemas']['TargetUserCountSummary'];
export type TargetUserCountSummaryResult = components['schemas']['TargetUserCountSummaryResult'];
export type TargetUserFieldMapping = components['schemas']['TargetUserFieldMapping'];
export type TargetUserPage = components['schemas']['TargetUserPage'];
export type TargetUserPageResult = components['schemas']['TargetUserPageResult'];
export type TargetUserPriority = components['schemas']['TargetUserPriority'];
export type TargetUserSearchRequest = components['schemas']['TargetUserSearchRequest'];
export type TestDirectEmailSettingRequest = components['schemas']['TestDirectEmailSettingRequest'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type Training = components['schemas']['Training'];
export type TrainingInteraction = components['schemas']['TrainingInteraction'];
export type TrainingInteractionListResponse = components['schemas']['TrainingInteractionListResponse'];
export type TrainingPage = components['schemas']['TrainingPage'];
export type TrainingPageResponse = components['schemas']['TrainingPageResponse'];
export type TrainingRedirectPage = components['schemas']['TrainingRedirectPage'];
export type TrainingReportOrderBy = components['schemas']['TrainingReportOrderBy'];
export type TrainingReportUser = components['schemas']['TrainingReportUser'];
export type TrainingReportUserPage = components['schemas']['TrainingReportUserPage'];
export type TrainingReportUserPageResponse = components['schemas']['TrainingReportUserPageResponse'];
export type TrainingReportUserSearchRequest = components['schemas']['TrainingReportUserSearchRequest'];
export type TrainingRole = components['schemas']['TrainingRole'];
export type TrainingSearchRequest = components['schemas']['TrainingSearchRequest'];
export type TrainingTypeRequest = components['schemas']['TrainingTypeRequest'];
export type TypedFilter = components['schemas']['TypedFilter'];
export type TypedFilterGroup = components['schemas']['TypedFilterGroup'];
export type TypedFilterItem = components['schemas']['TypedFilterItem'];
export type UpdateCompanyForm = components['schemas']['UpdateCompanyForm'];
export type UpdateScimIntegrationRequest = components['schemas']['UpdateScimIntegrationRequest'];
export type UpdateTargetUserRequest = components['schemas']['UpdateTargetUserRequest'];
export type UploadedFile = components['schemas']['UploadedFile'];
export type UploadedFileResult = components['schemas']['UploadedFileResult'];
export type UploadedFileSummary = components['schemas']['UploadedFileSummary'];
export type UploadedFileSummaryResult = components['schemas']['UploadedFileSummaryResult'];
export type UploadTargetUsersForm = components['schemas']['UploadTargetUsersForm'];
export type UserPerformance = components['schemas']['UserPerformance'];
export type UserPerformanceListResult = components['schemas']['UserPerformanceListResult'];
export type UserPerformanceRequest = components['schemas']['UserPerformanceRequest'];
export type UserTimelineEvent = components['schemas']['UserTimelineEvent'];
export type UserTimelineEventListResult = components['schemas']['UserTimelineEventListResult'];
export type UserTimelineExportRequest = components['schemas']['UserTimelineExportRequest'];
export type UserTimelineRequest = components['schemas']['UserTimelineRequest'];
export type WidgetData = components['schemas']['WidgetData'];
export type WidgetDataRequest = components['schemas']['WidgetDataRequest'];
export type WidgetTableDefinition = components['schemas']['WidgetTableDefinition'];
export type WidgetValue = components['schemas']['WidgetValue'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterCampaignInstanceGroup = components['parameters']['CampaignInstanceGroup'];
export type ParameterCampaignUserSearchType = components['parameters']['CampaignUserSearchType'];
export type ParameterCompanyIdHeader = components['parameters']['CompanyIdHeader'];
export type ParameterCompanyIdQuery = components['parameters']['CompanyIdQuery'];
export type ParameterEnrollmentId = components['parameters']['EnrollmentId'];
export type ParameterIncidentResponseCompanyIdHeader = components['parameters']['IncidentResponseCompanyIdHeader'];
export type ParameterPhishingCampaignId = components['parameters']['PhishingCampaignId'];
export type ParameterPhishingCampaignUserId = components['parameters']['PhishingCampaignUserId'];
export type ParameterQuishingCampaignId = components['parameters']['QuishingCampaignId'];
export type ParameterQuishingCampaignUserId = components['parameters']['QuishingCampaignUserId'];
export type ParameterSmishingCampaignId = components['parameters']['SmishingCampaignId'];
export type ParameterTransactionId = components['parameters']['TransactionId'];
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
    createEnrollment: {
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
                "application/json": components["schemas"]["CreateEnrollmentRequest"];
            };
        };
        responses: {
            /** @description The new enrollment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentDetailResponse"];
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
    searchEnrollmentCertificates: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: components["parameters"]["EnrollmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateSearchRequest"];
            };
        };
        responses: {
            /** @description One page of certificates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCertificatePageResponse"];
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
    getEnrollment: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrollment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentResponse"];
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
    sendEnrollment: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the enrollment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdDataResponse"];
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
    getEnrollmentFormDetails: {
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
            /** @description The choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentFormDetailsResponse"];
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
    exportEnrollments: {
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
                "application/json": components["schemas"]["EnrollmentExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listExecutiveReportWidgetData: {
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
                "application/json": components["schemas"]["WidgetDataRequest"];
            };
        };
        responses: {
            /** @description The widgets with their data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutiveReportWidgetListResult"];
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
    searchExecutiveReports: {
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
                "application/json": components["schemas"]["ExecutiveReportSearchRequest"];
            };
        };
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutiveReportListResult"];
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
    listLeaderboard: {
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
                "application/json": components["schemas"]["LeaderboardSearchRequest"];
            };
        };
        responses: {
            /** @description One page of the leaderboard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderboardEntryListResult"];
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
    exportLeaderboard: {
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
                "application/json": components["schemas"]["LeaderboardExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTopPerformers: {
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
                "application/json": components["schemas"]["LeaderboardSearchRequest"];
            };
        };
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderboardEntryListResult"];
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
    listUserTimeline: {
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
                "application/json": components["schemas"]["UserTimelineRequest"];
            };
        };
        responses: {
            /** @description One page of the person's events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTimelineEventListResult"];
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
    exportUserTimeline: {
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
                "application/json": components["schemas"]["UserTimelineExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserPerformance: {
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
                "application/json": components["schemas"]["UserPerformanceRequest"];
            };
        };
        responses: {
            /** @description The person's performance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPerformanceListResult"];
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
    searchNotifications: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: components["parameters"]["EnrollmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationLogSearchRequest"];
            };
        };
        responses: {
            /** @description One page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationLogPageResponse"];
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
    createPhishingCampaign: {
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
                "application/json": components["schemas"]["CreatePhishingCampaignRequest"];
            };
        };
        responses: {
            /** @description The new campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPhishingCampaignResult"];
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
    searchPhishingCampaignJobUsers: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job.
                 * @example cP9qF3sLw7Zn
                 */
                resourceId: components["parameters"]["PhishingCampaignId"];
                /**
                 * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
                 * @example All
                 */
                searchType: components["parameters"]["CampaignUserSearchType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignJobUserPageResult"];
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
    exportPhishingCampaignJobUsers: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job.
                 * @example cP9qF3sLw7Zn
                 */
                resourceId: components["parameters"]["PhishingCampaignId"];
                /**
                 * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
                 * @example All
                 */
                searchType: components["parameters"]["CampaignUserSearchType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPhishingCampaignJobs: {
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
            /** @description One page of campaign jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignJobPageResult"];
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
    searchPhishingEmailClicked: {
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
                 * @description One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404.
                 * @example rU7bO2fXs9Lw
                 */
                resourceId: components["parameters"]["PhishingCampaignUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailClickedEventResult"];
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
    searchPhishingEmailOpened: {
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
                 * @description One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404.
                 * @example rU7bO2fXs9Lw
                 */
                resourceId: components["parameters"]["PhishingCampaignUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailOpenedEventResult"];
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
    searchPhishingEmailSubmitted: {
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
                 * @description One person in one campaign, by the `resourceId` of a person in a campaign job. The id of a campaign or of a target user is answered with a 404.
                 * @example rU7bO2fXs9Lw
                 */
                resourceId: components["parameters"]["PhishingCampaignUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailSubmittedEventResult"];
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
    exportPhishingCampaignJobs: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPhishingCampaignJobSummary: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job.
                 * @example cP9qF3sLw7Zn
                 */
                resourceId: components["parameters"]["PhishingCampaignId"];
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
                    "application/json": components["schemas"]["CampaignJobSummaryResult"];
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
    startPhishingCampaignJob: {
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
                 * @description The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job.
                 * @example cP9qF3sLw7Zn
                 */
                resourceId: components["parameters"]["PhishingCampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCampaignJobRequest"];
            };
        };
        responses: {
            /** @description The campaign job has started. */
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
    startPhishingCampaignInstance: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The phishing campaign, by the `resourceId` of a campaign or the `phishingCampaignResourceId` of a campaign job.
                 * @example cP9qF3sLw7Zn
                 */
                resourceId: components["parameters"]["PhishingCampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign job has started. */
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
    getPhishingCampaignFormDetails: {
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
            /** @description The choices, by the member that they are for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhishingCampaignFormDetailsResult"];
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
    searchPhishingCampaigns: {
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
            /** @description One page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhishingCampaignPageResult"];
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
    exportPhishingCampaigns: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPhishingScenarios: {
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
                "application/json": components["schemas"]["PhishingScenarioSearchRequest"];
            };
        };
        responses: {
            /** @description One page of scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhishingScenarioPageResult"];
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
    exportPhishingScenarios: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchQuishingCampaignJobUsers: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The quishing campaign, by its `resourceId`.
                 * @example cQ8qF4tHz3Nb
                 */
                resourceId: components["parameters"]["QuishingCampaignId"];
                /**
                 * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
                 * @example All
                 */
                searchType: components["parameters"]["CampaignUserSearchType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignJobUserPageResult"];
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
    exportQuishingCampaignJobUsers: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The quishing campaign, by its `resourceId`.
                 * @example cQ8qF4tHz3Nb
                 */
                resourceId: components["parameters"]["QuishingCampaignId"];
                /**
                 * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
                 * @example All
                 */
                searchType: components["parameters"]["CampaignUserSearchType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchQuishingCampaignJobs: {
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
            /** @description One page of campaign jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignJobPageResult"];
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
    searchQuishingEmailClicked: {
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
                 * @description One person in one quishing campaign, by the `resourceId` of a person in a campaign job.
                 * @example rQ4aV1sKw7Pj
                 */
                resourceId: components["parameters"]["QuishingCampaignUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailClickedEventResult"];
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
    searchQuishingEmailOpened: {
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
                 * @description One person in one quishing campaign, by the `resourceId` of a person in a campaign job.
                 * @example rQ4aV1sKw7Pj
                 */
                resourceId: components["parameters"]["QuishingCampaignUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailOpenedEventResult"];
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
    searchQuishingEmailSubmitted: {
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
                 * @description One person in one quishing campaign, by the `resourceId` of a person in a campaign job.
                 * @example rQ4aV1sKw7Pj
                 */
                resourceId: components["parameters"]["QuishingCampaignUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailSubmittedEventResult"];
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
    exportQuishingCampaignJobs: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getQuishingCampaignJobSummary: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The quishing campaign, by its `resourceId`.
                 * @example cQ8qF4tHz3Nb
                 */
                resourceId: components["parameters"]["QuishingCampaignId"];
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
                    "application/json": components["schemas"]["CampaignJobSummaryResult"];
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
    searchQuishingCampaigns: {
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
            /** @description One page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuishingCampaignPageResult"];
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
    exportQuishingCampaigns: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
    searchSmishingCampaignJobUsers: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The smishing campaign, by its `resourceId`.
                 * @example cS5qF1nWk8Rt
                 */
                resourceId: components["parameters"]["SmishingCampaignId"];
                /**
                 * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
                 * @example All
                 */
                searchType: components["parameters"]["CampaignUserSearchType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignJobUserSearchRequest"];
            };
        };
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignJobUserPageResult"];
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
    exportSmishingCampaignJobUsers: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The smishing campaign, by its `resourceId`.
                 * @example cS5qF1nWk8Rt
                 */
                resourceId: components["parameters"]["SmishingCampaignId"];
                /**
                 * @description Which people to return. Known values are `All`, `Opened`, `Clicked`, `NoResponse`, `Reported`, `AttachmentOpened` and `Replied`. `Submitted` is refused with a 400.
                 * @example All
                 */
                searchType: components["parameters"]["CampaignUserSearchType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchSmishingCampaignJobs: {
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
            /** @description One page of campaign jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignJobPageResult"];
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
    exportSmishingCampaignJobs: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSmishingCampaignJobSummary: {
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
                 * @description Which launch of the campaign, by the `instanceGroup` of a campaign job; often 1.
                 * @example 1
                 */
                instanceGroup: components["parameters"]["CampaignInstanceGroup"];
                /**
                 * @description The smishing campaign, by its `resourceId`.
                 * @example cS5qF1nWk8Rt
                 */
                resourceId: components["parameters"]["SmishingCampaignId"];
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
                    "application/json": components["schemas"]["CampaignJobSummaryResult"];
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
    searchSmishingCampaigns: {
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
            /** @description One page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmishingCampaignPageResult"];
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
    exportSmishingCampaigns: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
    listTargetGroups: {
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
            /** @description The target groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupListResult"];
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
    createTargetGroup: {
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
                "application/json": components["schemas"]["CreateTargetGroupRequest"];
            };
        };
        responses: {
            /** @description The id of the new target group. */
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
    searchTargetGroups: {
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
                "application/json": components["schemas"]["TargetGroupSearchRequest"];
            };
        };
        responses: {
            /** @description One page of target groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupSummaryPageResult"];
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
    searchCompanyTargetGroups: {
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
                "application/json": components["schemas"]["TargetGroupSearchRequest"];
            };
        };
        responses: {
            /** @description One page of target groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyTargetGroupPageResult"];
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
    createTargetUser: {
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
                "application/json": components["schemas"]["CreateTargetUserRequest"];
            };
        };
        responses: {
            /** @description The id of the new target user. */
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
    updateTargetUser: {
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
                 * @description The target user, by the `resourceId` of a search row.
                 * @example uB9jS3vPk7Ln
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTargetUserRequest"];
            };
        };
        responses: {
            /** @description The id of the changed target user. */
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
    importTargetUsers: {
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
                 * @description The upload, by the `transactionId` that it answered. An upload expires; then upload the file again.
                 * @example 7f3c9a52-1d84-4b6e-9c07-5e2a8d61f0b3
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportTargetUsersRequest"];
            };
        };
        responses: {
            /** @description The import was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeFormResult"];
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
    searchImportPreview: {
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
                 * @description The upload, by the `transactionId` that it answered. An upload expires; then upload the file again.
                 * @example 7f3c9a52-1d84-4b6e-9c07-5e2a8d61f0b3
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagedSearchRequest"];
            };
        };
        responses: {
            /** @description One page of the people in the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewResult"];
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
    getTargetUserCountSummary: {
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
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetUserCountSummaryResult"];
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
    createFieldMapping: {
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
                "application/json": components["schemas"]["CreateFieldMappingRequest"];
            };
        };
        responses: {
            /** @description The job that reads the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedFieldMappingResult"];
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
    downloadTargetUserExampleFile: {
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
                "application/json": components["schemas"]["ExampleFileRequest"];
            };
        };
        responses: {
            /** @description The template, in the format that `exportType` asks for. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getMappingJob: {
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
                 * @description The job, by the `resourceId` that the mapping answered.
                 * @example jM6pQ2xTn9Ks
                 */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingJobResult"];
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
    exportTargetUsers: {
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
                "application/json": components["schemas"]["ExportRequest"];
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
    getUploadedTargetUsers: {
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
                 * @description The upload, by the `transactionId` that it answered. An upload expires; then upload the file again.
                 * @example 7f3c9a52-1d84-4b6e-9c07-5e2a8d61f0b3
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the file contains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFileSummaryResult"];
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
    listTrainingInteractions: {
        parameters: {
            query?: {
                /**
                 * @description The company to work in, for callers that cannot set headers. Same meaning as `X-KEEPNET-Company-Id`.
                 * @example qL3nF8vXr2Ta
                 */
                companyId?: components["parameters"]["CompanyIdQuery"];
                /** @description Returns only interactions of one kind. The values are not published. */
                emailEventType?: string;
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
                enrollmentId: components["parameters"]["EnrollmentId"];
                /**
                 * @description The person, by the `targetUserResourceId` of a row of the report.
                 * @example uA4fL8mRt2Wd
                 */
                targetUserResourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingInteractionListResponse"];
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
    searchReminderMails: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: components["parameters"]["EnrollmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderMailSearchRequest"];
            };
        };
        responses: {
            /** @description One page of reminders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderMailPageResponse"];
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
    searchSendingReport: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: components["parameters"]["EnrollmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingReportSearchRequest"];
            };
        };
        responses: {
            /** @description One page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingReportEntryPageResponse"];
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
    exportSendingReport: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: components["parameters"]["EnrollmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingReportExportRequest"];
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
                enrollmentId: components["parameters"]["EnrollmentId"];
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
    searchTrainingReportUsers: {
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
                 * @description The enrollment, by the `enrollmentId` of a search row.
                 * @example eN8sP2kVd6Qm
                 */
                enrollmentId: components["parameters"]["EnrollmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingReportUserSearchRequest"];
            };
        };
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingReportUserPageResponse"];
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
    searchTrainings: {
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
                "application/json": components["schemas"]["TrainingSearchRequest"];
            };
        };
        responses: {
            /** @description One page of trainings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPageResponse"];
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
