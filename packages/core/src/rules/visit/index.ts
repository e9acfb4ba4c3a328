import type { Rule } from "../rule.ts";

export const visitRules: readonly Rule[] = [];
