import { answerRules } from "./answer-rules.ts";
import { formatRules } from "./format-rules.ts";
import { operationRules } from "./operation-rules.ts";
import { requestRules } from "./request-rules.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order in which they are asked. */
export const rules: Rule[] = [...operationRules, ...requestRules, ...answerRules, ...formatRules];
