/**
 * Why each rule exists, what it does not report and how to fix its issues, in English and Arabic. Validation does not import it,
 * so only documentation and help pay for the prose.
 *
 * @packageDocumentation
 */
import type { IssueCode } from "../generated/issue-codes.ts";
import { codingExplanations } from "./coding.ts";
import { envelopeExplanations } from "./envelope.ts";
import { evidenceSpansExplanations } from "./evidence-spans.ts";
import { evidenceValuesExplanations } from "./evidence-values.ts";
import type { Explanation } from "./explanation.ts";
import { projectExplanations } from "./project.ts";
import { quantityExplanations } from "./quantity.ts";
import { readExplanations } from "./read.ts";
import { referenceIdsExplanations } from "./reference-ids.ts";
import { referenceNamesExplanations } from "./reference-names.ts";
import { shapeExplanations } from "./shape.ts";
import { statementSourcesExplanations } from "./statement-sources.ts";
import { statementWordsExplanations } from "./statement-words.ts";
import { textExplanations } from "./text.ts";
import { timeExplanations } from "./time.ts";
import { visitSidesExplanations } from "./visit-sides.ts";
import { visitTimesExplanations } from "./visit-times.ts";
import { visitWordsExplanations } from "./visit-words.ts";

export type { Explanation } from "./explanation.ts";

/** The explanation of every code that an issue can have. */
export const explanations: Readonly<Record<IssueCode, Explanation>> = {
  ...readExplanations,
  ...shapeExplanations,
  ...codingExplanations,
  ...textExplanations,
  ...envelopeExplanations,
  ...evidenceSpansExplanations,
  ...evidenceValuesExplanations,
  ...referenceIdsExplanations,
  ...referenceNamesExplanations,
  ...visitTimesExplanations,
  ...visitSidesExplanations,
  ...visitWordsExplanations,
  ...timeExplanations,
  ...statementWordsExplanations,
  ...statementSourcesExplanations,
  ...quantityExplanations,
  ...projectExplanations,
};
