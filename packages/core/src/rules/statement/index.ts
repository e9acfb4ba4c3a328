import type { Rule } from "../rule.ts";

export const statementRules: readonly Rule[] = [];
