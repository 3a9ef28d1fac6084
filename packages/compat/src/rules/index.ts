import { allCompanies } from "./all-companies.ts";
import { bodies } from "./bodies.ts";
import { companyId } from "./company-id.ts";
import { defaults } from "./defaults.ts";
import { deprecation } from "./deprecation.ts";
import { enums } from "./enums.ts";
import { formats } from "./formats.ts";
import { mediaTypes } from "./media-types.ts";
import { members } from "./members.ts";
import { operationId } from "./operation-id.ts";
import { operations } from "./operations.ts";
import { pagination } from "./pagination.ts";
import { parameters } from "./parameters.ts";
import { requiredMembers } from "./required-members.ts";
import type { Rule } from "./rule.ts";
import { safe } from "./safe.ts";
import { scope } from "./scope.ts";
import { security } from "./security.ts";
import { statuses } from "./statuses.ts";
import { strictness } from "./strictness.ts";
import { types } from "./types.ts";

/** The first rule that knows a change decides. What none knows stays as the libraries judge it. */
export const rules: readonly Rule[] = [
  operations,
  operationId,
  scope,
  safe,
  allCompanies,
  pagination,
  companyId,
  deprecation,
  security,
  parameters,
  bodies,
  requiredMembers,
  members,
  types,
  enums,
  formats,
  defaults,
  strictness,
  statuses,
  mediaTypes,
];
