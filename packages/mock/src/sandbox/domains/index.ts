import type { Domain } from "../domain.ts";
import { apiClientDomain } from "./api-clients/index.ts";
import { auditLogDomain } from "./audit-logs/index.ts";
import { companyDomain } from "./companies/index.ts";
import { companyGroupDomain } from "./company-groups/index.ts";
import { customFieldDomain } from "./custom-fields/index.ts";
import { directEmailSettingDomain } from "./direct-email-settings/index.ts";
import { enrollmentDomain } from "./enrollments/index.ts";
import { executiveReportDomain } from "./executive-reports/index.ts";
import { importDomain } from "./import/index.ts";
import { jobDomain } from "./jobs/index.ts";
import { leaderboardDomain } from "./leaderboards/index.ts";
import { lookUpDomain } from "./look-ups/index.ts";
import { reportScheduleDomain } from "./report-schedules/index.ts";
import { roleDomain } from "./roles/index.ts";
import { scenarioDomain } from "./scenarios/index.ts";
import { scimDomain } from "./scim/index.ts";
import { simulationDomain } from "./simulations/index.ts";
import { systemUserDomain } from "./system-users/index.ts";
import { targetGroupDomain } from "./target-groups/index.ts";
import { targetUserDomain } from "./target-users/index.ts";
import { trainingReportDomain } from "./training-reports/index.ts";
import { trainingDomain } from "./trainings/index.ts";

/** In the order in which they are seeded: what others refer to comes first. */
export const domains: readonly Domain[] = [
  companyDomain,
  companyGroupDomain,
  roleDomain,
  apiClientDomain,
  systemUserDomain,
  directEmailSettingDomain,
  scimDomain,
  targetGroupDomain,
  customFieldDomain,
  targetUserDomain,
  importDomain,
  jobDomain,
  lookUpDomain,
  trainingDomain,
  enrollmentDomain,
  trainingReportDomain,
  scenarioDomain,
  simulationDomain,
  leaderboardDomain,
  executiveReportDomain,
  reportScheduleDomain,
  auditLogDomain,
];
