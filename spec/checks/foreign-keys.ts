/**
 * Which ids in the examples name what, and which answers say that such an object exists.
 *
 * A place is an operation and a path in it, as in `GET /api/roles response.data[].resourceId`. The path starts with
 * `path`, `query`, `header`, `request` or `response`; the rows of a tree (`children`) count as rows of its list.
 */

import { campaign, campaignUser, choice, type Kind, list, one, rows } from "./examples/kind.ts";

const phishing = campaign("phishing");

/** Where several kinds fit a place, the first one counts. */
export const kinds: Kind[] = [
  // --- companies
  {
    name: "company",
    shared: true,
    declaredBy: [rows("POST /api/companies/search", "companyResourceId"), one("POST /api/companies")],
    names: ["companyId", "companyResourceId", "companyResourceIdArray", "x-ir-company-id", "x-keepnet-company-id"],
    paths: ["/api/companies/{resourceId}"],
    at: [list("GET /api/companies/my")],
  },
  {
    name: "company group",
    shared: true,
    declaredBy: [
      rows("POST /api/company-groups/search"),
      list("GET /api/company-groups"),
      one("POST /api/company-groups"),
    ],
    names: ["CompanyGroupResourceIdArray", "companyGroups[].resourceId"],
    paths: ["/api/company-groups/{resourceId}"],
  },
  ...["Country", "Industry", "LicensePeriodType", "LicenseType", "NotificationTemplateType"].map(choice),
  ...["PreferredLanguageType", "SmtpConfigurationType", "TrainingContentType"].map(choice),

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
    name: "direct e-mail setting",
    declaredBy: [one("POST /api/companies/direct-email-settings")],
    names: ["directEmailSettingResourceId"],
    paths: ["/api/companies/direct-email-settings/make-default/{resourceId}"],
    at: [
      "POST /api/companies/direct-email-settings/test request.resourceId",
      one("POST /api/companies/direct-email-settings/test"),
    ],
  },
  {
    name: "role",
    declaredBy: [list("GET /api/roles"), rows("POST /api/roles/search")],
    names: ["roleResourceIdList", "roleResourceIds"],
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
    names: ["selectTargetUserResourceIds", "targetUserResourceId"],
    paths: ["/api/target-users/{resourceId}"],
  },
  {
    name: "custom field",
    declaredBy: [rows("POST /api/target-users/search", "customFieldValues[].resourceId")],
    names: ["customFieldResourceId", "customFields[].resourceId", "customFieldValues[].resourceId"],
  },
  {
    name: "target group",
    declaredBy: [
      list("GET /api/target-groups"),
      rows("POST /api/target-groups/search"),
      rows("POST /api/target-groups/search/current-company"),
      one("POST /api/target-groups"),
    ],
    names: ["clickedUserGroupResourceId", "groupResourceId", "targetGroupResourceIds"],
  },
  { name: "upload", declaredBy: [one("POST /api/target-users/upload", "transactionId")], names: ["transactionId"] },
  {
    name: "mapping job",
    declaredBy: [one("POST /api/target-users/create-mapping")],
    paths: ["/api/target-users/mapping-job/{resourceId}"],
  },
  {
    name: "row of an upload",
    declaredBy: ["POST /api/target-users/{transactionId}/search response.items.results[].resourceId"],
    names: ["selectedResourceIds"],
  },

  // --- trainings; the library is the same for every company
  {
    name: "training",
    shared: true,
    declaredBy: [rows("POST /api/trainings/search", "trainingId")],
    names: ["trainingId", "trainingIds", "trainingDetails.id"],
  },
  {
    name: "enrollment",
    declaredBy: [rows("POST /api/enrollments/search", "enrollmentId"), one("POST /api/enrollments", "id")],
    names: ["enrollmentId"],
    paths: ["/api/enrollments/{resourceId}"],
  },

  // --- simulations; the library is the same for every company
  {
    name: "phishing scenario",
    shared: true,
    declaredBy: [rows("POST /api/phishing-simulator/phishing-scenario/search")],
    names: ["phishingScenarioResourceId", "phishingScenarioResourceIds"],
    at: ["POST /api/phishing-simulator/phishing-scenario/search request.resourceId"],
  },
  campaign("smishing"),
  campaign("quishing"),
  campaignUser("quishing"),
  {
    ...phishing,
    // enrollments refer to campaigns too, always of this simulator
    within: "/api/",
    declaredBy: [...phishing.declaredBy, one("POST /api/phishing-simulator/phishing-campaign")],
    paths: [...phishing.paths, "/api/phishing-simulator/phishing-campaign-job/start/{resourceId}"],
  },
  campaignUser("phishing"),

  // --- reports
  {
    name: "report widget",
    shared: true,
    declaredBy: [list("POST /api/executive-report/get-widget-datas")],
    names: ["widgetIds"],
  },
];
