import { codingRuleList } from "./coding/index.ts";
import { envelopeRules } from "./envelope/index.ts";
import { evidenceRules } from "./evidence/index.ts";
import { quantityRules } from "./quantity/index.ts";
import { referenceRules } from "./reference/index.ts";
import type { CodingRule, Rule } from "./rule.ts";
import { statementRules } from "./statement/index.ts";
import { textRules } from "./text/index.ts";
import { timeRules } from "./time/index.ts";
import { visitRules } from "./visit/index.ts";

/** The rules of an article, in the order in which they are checked. */
export const articleRules: readonly Rule[] = [
  ...textRules,
  ...envelopeRules,
  ...evidenceRules,
  ...referenceRules,
  ...visitRules,
  ...timeRules,
  ...statementRules,
  ...quantityRules,
];

/** The rules of the authored form. */
export const codingRules: readonly CodingRule[] = codingRuleList;
