import { pointerOf } from "@keepnet/document";
import type { SchemaObject } from "ajv";
import { tableKeys } from "../sandbox/world/table-kind.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const list = (items: SchemaObject): SchemaObject => ({ type: "array", items });

/** What the document says of something that a response shows as it is kept. */
const shown = (name: string): SchemaObject => ({ $ref: `document#${pointerOf(["components", "schemas", name])}` });

/** An object with members of its own, and all that the document says of it where it names one of its schemas. */
function shape(members: Readonly<Record<string, SchemaObject>>, name?: string): SchemaObject {
  const own = { type: "object", properties: members, required: Object.keys(members) };
  return name === undefined ? own : { allOf: [own, shown(name)] };
}

function campaign(row: string): SchemaObject {
  const users = list(shown("CampaignJobUser"));
  const launch = shape({ instanceGroup: { type: "integer" }, startTime: text, users });
  const settings = { duration: { type: "number" }, excludeFromReports: { type: "boolean" } };
  const kept = shape({ row: shown(row), ...settings, targetGroupResourceIds: texts, instances: list(launch) });
  const planned = shape({ scenarios: list(shown("ScenarioTraining")) });
  return { allOf: [kept, { type: "object", properties: { planned } }] };
}

/**
 * Rows by the name of their kind, as far as a response shows them as they are kept, or a handler reads them without a
 * look: a wrong one would fail later, and far from its place.
 */
const known: Readonly<Record<string, SchemaObject>> = {
  companyGroups: shape({ companyIds: texts }),
  customFields: shown("CustomField"),
  enrollments: shape({ row: shown("EnrollmentSummary"), page: shown("Enrollment"), recipientIds: texts }),
  executiveReportWidgets: shown("ExecutiveReportWidget"),
  executiveReports: shown("ExecutiveReport"),
  jobs: shown("JobDetail"),
  mailServers: shown("EmailDeliverySetting"),
  phishingCampaigns: campaign("PhishingCampaign"),
  phishingScenarioDetails: shown("PhishingScenarioDetail"),
  phishingScenarios: shown("PhishingScenario"),
  quishingCampaigns: campaign("QuishingCampaign"),
  quishingScenarios: shown("QuishingScenario"),
  roles: shape({ permissionResourceIdList: texts, availableFor: list(shown("AvailableForRequest")) }),
  scimFields: shown("ScimField"),
  scimIntegrations: shape({ createTime: text }, "ScimIntegration"),
  smishingCampaigns: campaign("SmishingCampaign"),
  smishingScenarios: shown("SmishingScenario"),
  smsNumbers: shown("SmishingPhoneNumber"),
  targetUsers: shape({ targetGroupResourceIds: texts }, "TargetUser"),
  trainings: shown("Training"),
};

/** A company's rows of every kind. All of them have an id. */
export function tablesSchema(): SchemaObject {
  const tables = [...tableKeys].map(([kind, key]) => {
    const identified = shape({ [key]: { type: "string", minLength: 1 } });
    const row = known[kind];
    return [kind, list(row === undefined ? identified : { allOf: [identified, row] })] as const;
  });
  return { type: "object", properties: Object.fromEntries(tables), additionalProperties: false };
}

/** The numbers of a company's created rows, by kind and id. */
export function creationsSchema(): SchemaObject {
  const numbers = { type: "object", additionalProperties: { type: "integer", minimum: 1 } };
  const kinds = [...tableKeys.keys()].map((kind) => [kind, numbers] as const);
  return { type: "object", properties: Object.fromEntries(kinds), additionalProperties: false };
}
