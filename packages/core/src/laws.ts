import type { Law } from "./rules/rule.ts";
import { codingRules, rules } from "./rules/rules.ts";
import { readCodes } from "./validate/read/read-codes.ts";
import { shapeCodes } from "./validate/shape-codes.ts";

/** Everything an issue's code can stand for: what the reader refuses, what the schemas refuse, and every law. */
export const laws: readonly Law[] = [...readCodes, ...Object.values(shapeCodes), ...codingRules, ...rules];
