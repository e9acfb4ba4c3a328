import type { IssueKind } from "./rules/rule.ts";
import { articleRules, codingRules } from "./rules/rules.ts";
import { readCodes } from "./validate/read/read-codes.ts";
import { shapeCodes } from "./validate/shape-codes.ts";

/** The rules that an article or a coding is checked by, after it is read and has the right shape. */
export const rules: readonly IssueKind[] = [...codingRules, ...articleRules];

/** Everything the code of an issue can name: faults of reading, faults of shape, and the rules. */
export const issueKinds: readonly IssueKind[] = [...readCodes, ...Object.values(shapeCodes), ...rules];
