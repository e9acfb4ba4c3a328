import { isNegatedByWords, modalityOfWords, type Reading, type Span } from "@diplomatic-visits/core/internal";
import type { StatementFound } from "./statement.ts";

/** Adds the modality and the negation that the words of statements decide, by the rules that check a coded statement. */
export function withMarks(statements: readonly StatementFound[], reading: Reading): StatementFound[] {
  const quoteOf = ({ start, end }: Span) => ({ quote: reading.text.slice(start, end), start, end });
  return statements.map((one) => {
    const [first, ...rest] = one.content.map(quoteOf);
    if (!first) return one;
    const cue = one.cue && quoteOf(one.cue);
    const said = { act: one.act, evidence: [first, ...rest] as [typeof first], ...(cue ? { cue } : {}) };
    const modality = modalityOfWords(reading, said);
    return { ...one, ...(modality ? { modality } : {}), ...(isNegatedByWords(reading, said) ? { negated: true } : {}) };
  });
}
