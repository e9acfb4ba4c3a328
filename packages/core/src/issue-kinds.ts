import type { IssueKind } from "./rules/rule.ts";
import { articleRules, codingRules } from "./rules/rules.ts";
import { readCodes } from "./validate/read/read-codes.ts";
import { shapeCodes } from "./validate/shape-codes.ts";

/** The rules for an article or a coding, checked after it is read and has the right shape. */
export const rules: readonly IssueKind[] = [...codingRules, ...articleRules];

/** Everything that an issue code can refer to: reading faults, shape faults, and rules. */
export const issueKinds: readonly IssueKind[] = [...readCodes, ...Object.values(shapeCodes), ...rules];
