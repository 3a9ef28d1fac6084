/**
 * Which ids in the examples name what, and which answers say that such an object exists.
 *
 * A place is an operation and a path in it, as in `GET /api/roles response.data[].resourceId`. The path starts with
 * `path`, `query`, `header`, `request` or `response`; the rows of a tree (`children`) count as rows of its list.
 */

import { campaign, campaignUser, type Kind, list, one, rows } from "./examples/kind.ts";

/** What a company form chooses from, and a company's details repeat. */
const lookupNames = [
  ...["Country", "Industry", "LicensePeriodType", "LicenseType", "NotificationTemplateType"],
  ...["PreferredLanguageType", "SmtpConfigurationType", "TrainingContentType"],
].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);

/** Where several kinds fit a place, the first one counts. */
export const kinds: Kind[] = [
  // --- companies
  {
    name: "company",
    shared: true,
    declaredBy: [
      rows("POST /api/companies/search", "companyResourceId"),
      rows("POST /api/company-groups/{resourceId}/companies/search", "companyResourceId"),
      one("POST /api/companies"),
    ],
    names: ["companyId", "companyResourceId", "companyResourceIdArray", "x-ir-company-id", "x-keepnet-company-id"],
    paths: ["/api/companies/{resourceId}"],
    at: [
      list("GET /api/companies/my"),
      one("GET /api/roles/{resourceId}", "availableForList[].ownerCompanyResourceId"),
    ],
  },
  {
    name: "company group",
    shared: true,
    declaredBy: [
      rows("POST /api/company-groups/search"),
      list("GET /api/company-groups"),
      one("POST /api/company-groups"),
      rows("POST /api/company-groups/search-with-parent"),
    ],
    names: ["CompanyGroupResourceIdArray", "companyGroups[].resourceId"],
    paths: ["/api/company-groups/{resourceId}", "/api/company-groups/bulk-delete"],
    at: ["items[]", "excludedItems[]"].map((place) => `DELETE /api/company-groups/bulk-delete request.${place}`),
  },
  {
    name: "look-up value",
    shared: true,
    declaredBy: [list("GET /api/lookups/{typeId}"), list("POST /api/lookups"), list("GET /api/languages")],
    names: [
      "languageResourceId",
      "languageTypeResourceId",
      "companyLanguageTypeResourceId",
      "preferredLanguageTypes[].value",
      ...lookupNames.map((name) => `${name}ResourceId`),
    ],
    at: ["GET /api/lookups/licenses response.data.licenses[].resourceId"],
  },
  {
    name: "license module",
    shared: true,
    declaredBy: ["GET /api/lookups/licenses response.data.allLicenseModules[].resourceId"],
    names: ["LicenseModuleResourceIdArray", "licenseModules", "licenseModules[].resourceId"],
  },
  {
    name: "time zone",
    shared: true,
    declaredBy: ["GET /api/timezone/timezones response.data.timeZoneList[].id"],
    names: ["TimeZoneId"],
    at: [
      list("GET /api/lookups/country-timezones", "timezone"),
      one("GET /api/companies/{resourceId}", "timeZoneId"),
      one("GET /api/target-users/{resourceId}", "timeZoneId"),
      rows("POST /api/target-users/search-email", "timeZoneId"),
      "POST /api/target-users request.timeZoneId",
      "PUT /api/target-users/{resourceId} request.timeZoneId",
    ],
  },
  {
    name: "job",
    declaredBy: [list("GET /api/jobs")],
    paths: ["/api/jobs/{resourceId}"],
  },

  // --- access
  {
    name: "API client",
    declaredBy: [rows("POST /api/companies/clients/search"), one("POST /api/companies/clients")],
    paths: ["/api/companies/clients/{resourceId}"],
  },
  {
    name: "client id",
    declaredBy: [
      rows("POST /api/companies/clients/search", "clientId"),
      one("GET /api/companies/clients/generate-client-credentials", "clientId"),
    ],
    names: ["clientId"],
  },
  {
    // a direct e-mail setting, or a mail server
    name: "e-mail delivery setting",
    declaredBy: [
      rows("POST /api/companies/direct-email-settings/search"),
      one("POST /api/companies/direct-email-settings"),
      rows("GET /api/phishing-simulator/phishing-campaign/email-delivery-setting-list"),
      rows("GET /api/quishing-simulator/quishing-campaign/email-delivery-setting-list"),
    ],
    names: ["directEmailSettingResourceId", "smtpSettingResourceId", "directEmailSetting.value", "smtpSetting.value"],
    paths: ["make-default/", "remove-default/", ""].map(
      (path) => `/api/companies/direct-email-settings/${path}{resourceId}`,
    ),
    at: [
      "POST /api/companies/direct-email-settings/domain-list request.resourceId",
      "POST /api/companies/direct-email-settings/test request.resourceId",
      one("POST /api/companies/direct-email-settings/test"),
      one("GET /api/phishing-simulator/phishing-campaign/default-email-delivery-setting"),
    ],
  },
  {
    name: "role",
    declaredBy: [
      list("GET /api/roles"),
      rows("POST /api/roles/search"),
      list("GET /api/roleswithavailable"),
      one("POST /api/roles"),
    ],
    names: ["roleResourceId", "roleResourceIdList", "roleResourceIds"],
    paths: ["/api/roles/{resourceId}"],
  },
  {
    name: "permission",
    shared: true,
    declaredBy: [list("GET /api/permissions/all", "permissionResourceId")],
    names: ["permissionResourceIdList"],
  },
  {
    name: "system user",
    declaredBy: [rows("POST /api/system-users/search"), one("POST /api/system-users")],
    paths: ["/api/system-users/{resourceId}"],
    at: [
      "DELETE /api/system-users/bulk-delete request.items[]",
      "DELETE /api/system-users/bulk-delete request.excludedItems[]",
      "DELETE /api/system-users/{userResourceId}/role/{roleResourceId} path.userResourceId",
      "DELETE /api/system-users/{userResourceId}/role/{roleResourceId} response.data.resourceId",
      "POST /api/system-users/{resourceId}/role request.userResourceId",
      "PUT /api/system-users/{resourceId} request.resourceId",
    ],
  },
  { name: "SCIM integration", declaredBy: [rows("POST /api/scim/search")], paths: ["/api/scim/{resourceId}"] },
  {
    name: "SCIM field",
    declaredBy: ["GET /api/scim/fields response.data.fields[].resourceId"],
    names: ["groupBySCIMFieldResourceId", "scimFieldResourceId"],
  },

  // --- people
  {
    name: "target user",
    declaredBy: [rows("POST /api/target-users/search"), one("POST /api/target-users")],
    names: ["excludedResourceIdList", "targetUserResourceId", "targetUserResourceIds"],
    paths: ["/api/target-users/{resourceId}"],
    at: [
      "DELETE /api/target-users/bulk-delete request.items[]",
      "DELETE /api/target-users/bulk-delete request.excludedItems[]",
      one("GET /api/target-users/{resourceId}"),
      list("POST /api/target-users/by-resource-ids"),
      rows("POST /api/target-users/search-email"),
      rows("POST /api/target-groups/{resourceId}/users"),
      ...["users", "no-response"].flatMap((report) =>
        ["selectedItems", "excludedItems"].map(
          (items) => `POST /api/training-reports/{enrollmentId}/${report}/resend request.${items}[]`,
        ),
      ),
    ],
  },
  {
    name: "custom field",
    declaredBy: [list("GET /api/custom-fields/company"), one("POST /api/custom-fields")],
    names: [
      "customFieldResourceId",
      "customFields[].resourceId",
      "customFieldValues[].resourceId",
      "targetUserCustomFields[].resourceId",
    ],
    paths: ["/api/custom-fields/{resourceId}"],
    at: ["PUT /api/custom-fields/{resourceId} request.resourceId"],
  },
  {
    name: "target group",
    declaredBy: [
      list("GET /api/target-groups"),
      rows("POST /api/target-groups/search"),
      rows("POST /api/target-groups/search/current-company"),
      one("POST /api/target-groups"),
    ],
    names: [
      "clickedUserGroupResourceId",
      "groupResourceId",
      "selectTargetUserResourceIds",
      "targetGroupResourceId",
      "targetGroupResourceIds",
      "targetGroups[].value",
    ],
    paths: ["/api/target-groups/{resourceId}"],
    at: [
      rows("POST /api/target-users/{resourceId}/groups"),
      rows("POST /api/target-groups/search/all"),
      list("GET /api/report-scheduling/target-groups"),
    ],
  },
  {
    name: "upload",
    declaredBy: [
      one("POST /api/target-users/upload", "transactionId"),
      one("PUT /api/target-users/{transactionId}/update", "transactionId"),
    ],
    names: ["oldTransactionId", "transactionId"],
  },
  {
    name: "mapping job",
    declaredBy: [one("POST /api/target-users/create-mapping")],
    paths: ["/api/target-users/mapping-job/{resourceId}"],
  },
  {
    name: "row of an upload",
    declaredBy: ["POST /api/target-users/{transactionId}/search response.data.items.results[].resourceId"],
    names: ["selectedResourceIds"],
  },

  // --- trainings; the library is the same for every company
  {
    name: "training",
    shared: true,
    declaredBy: [rows("POST /api/trainings/search", "trainingId")],
    names: ["trainingId", "trainingIds", "trainingDetails.id", "detailTrainingId"],
    paths: ["/api/trainings/{resourceId}"],
    // despite the path, which is that of enrollments
    at: ["GET /api/enrollments/{resourceId}/languages path.resourceId"],
  },
  {
    name: "training language",
    shared: true,
    declaredBy: [list("GET /api/trainings/languages", "id"), list("GET /api/enrollments/{resourceId}/languages", "id")],
    names: ["languageIds", "trainingLanguageIds", "trainingContents[].languageId", "languageList[].languageId"],
  },
  {
    name: "enrollment",
    declaredBy: [
      rows("POST /api/enrollments/search", "enrollmentId"),
      rows("POST /api/enrollments/archive/search", "enrollmentId"),
      one("POST /api/enrollments", "id"),
      one("PUT /api/enrollments/{resourceId}", "id"),
      one("POST /api/enrollments/{enrollmentId}/stop-reminder", "id"),
      one("POST /api/enrollments/{enrollmentId}/stop-autoenroll", "id"),
    ],
    names: ["enrollmentId"],
    paths: ["/api/enrollments/{resourceId}", "/api/enrollments/archive/{resourceId}"],
    at: [
      one("POST /api/training-reports/{enrollmentId}/users/resend"),
      one("POST /api/training-reports/{enrollmentId}/no-response/resend"),
    ],
  },

  // --- simulations; the library is the same for every company
  {
    name: "smishing scenario",
    shared: true,
    declaredBy: [rows("POST /api/smishing-simulator/smishing-scenario/search")],
    names: ["phishingScenarioResourceId", "smishingScenarioResourceIds", "phishingScenarios[].value"],
    within: "/api/smishing-simulator/",
  },
  {
    name: "quishing scenario",
    shared: true,
    declaredBy: [rows("POST /api/quishing-simulator/quishing-scenario/search")],
    names: ["quishingScenarioResourceId", "quishingScenarioResourceIds", "quishingScenarios[].value"],
  },
  {
    name: "phishing scenario",
    shared: true,
    declaredBy: [rows("POST /api/phishing-simulator/phishing-scenario/search")],
    names: ["phishingScenarioResourceId", "phishingScenarioResourceIds", "phishingScenarios[].value"],
    paths: ["/api/phishing-simulator/phishing-scenario/{resourceId}"],
  },
  {
    name: "sender number",
    declaredBy: [list("GET /api/smishing-simulator/smishing-campaign/phone-number")],
    names: ["smsProviderNumberResourceIds", "smsNumbers[].value"],
  },
  ...["smishing", "quishing", "phishing"].flatMap((simulator) => [campaign(simulator), campaignUser(simulator)]),

  // --- reports
  {
    name: "executive report",
    declaredBy: [list("POST /api/executive-report/search"), one("POST /api/executive-report")],
    names: ["executiveReportResourceId", "reportResourceId"],
    paths: ["/api/executive-report/{resourceId}"],
  },
  {
    name: "report widget",
    shared: true,
    declaredBy: ["GET /api/executive-report/metrics response.data.metrics[].widgets[].resourceId"],
    names: ["widgetIds", "widgetLayouts[].resourceId", "widgets[].resourceId"],
    at: [list("POST /api/executive-report/get-widget-datas")],
  },
  {
    name: "report schedule",
    declaredBy: [rows("POST /api/report-scheduling/search"), one("POST /api/report-scheduling")],
    paths: ["/api/report-scheduling/{resourceId}"],
  },
  {
    name: "audit log entry",
    declaredBy: [rows("POST /api/audit-logs/search"), rows("POST /api/audit-logs", "logId")],
  },
];
