import type { Rule } from "../rule.ts";

export const envelopeRules: readonly Rule[] = [];
