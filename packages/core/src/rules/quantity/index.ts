import type { Rule } from "../rule.ts";

export const quantityRules: readonly Rule[] = [];
