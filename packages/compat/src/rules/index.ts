import { allCompanies } from "./all-companies.ts";
import { alternatives } from "./alternatives.ts";
import { bodies } from "./bodies.ts";
import { bounds } from "./bounds.ts";
import { companyId } from "./company-id.ts";
import { defaults } from "./defaults.ts";
import { deprecation } from "./deprecation.ts";
import { discriminators } from "./discriminators.ts";
import { effect } from "./effect.ts";
import { elsewhere } from "./elsewhere.ts";
import { enums } from "./enums.ts";
import { formats } from "./formats.ts";
import { knownValues } from "./known-values.ts";
import { mediaTypes } from "./media-types.ts";
import { members } from "./members.ts";
import { oneWay } from "./one-way.ts";
import { operationId } from "./operation-id.ts";
import { operations } from "./operations.ts";
import { pagination } from "./pagination.ts";
import { parameters } from "./parameters.ts";
import { requiredMembers } from "./required-members.ts";
import type { Rule } from "./rule.ts";
import { scope } from "./scope.ts";
import { security } from "./security.ts";
import { statuses } from "./statuses.ts";
import { strictness } from "./strictness.ts";
import { styles } from "./styles.ts";
import { types } from "./types.ts";

/** The first rule that knows a change decides. What none knows stays as the libraries judge it. */
export const rules: readonly Rule[] = [
  elsewhere,
  operations,
  operationId,
  scope,
  effect,
  allCompanies,
  pagination,
  companyId,
  deprecation,
  security,
  styles,
  parameters,
  bodies,
  requiredMembers,
  members,
  alternatives,
  types,
  enums,
  knownValues,
  oneWay,
  discriminators,
  bounds,
  formats,
  defaults,
  strictness,
  statuses,
  mediaTypes,
];
