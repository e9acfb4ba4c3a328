import type { CodingRule } from "../rule.ts";
import { contextMismatch } from "./context-mismatch.ts";
import { cutQuote } from "./cut-quote.ts";
import { emptyKey } from "./empty-key.ts";
import { glossCount } from "./gloss-count.ts";
import { mentionSpelling } from "./mention-spelling.ts";
import { orthographic } from "./orthographic.ts";
import { quoteAmbiguous } from "./quote-ambiguous.ts";
import { quoteMissing } from "./quote-missing.ts";
import { unusedExclusion } from "./unused-exclusion.ts";
import { yamlType } from "./yaml-type.ts";

/** The rules of the authored form. */
export const codingRuleList: readonly CodingRule[] = [
  cutQuote,
  yamlType,
  emptyKey,
  quoteMissing,
  contextMismatch,
  quoteAmbiguous,
  orthographic,
  mentionSpelling,
  unusedExclusion,
  glossCount,
];
