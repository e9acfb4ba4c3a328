import type { Statement } from "../generated/types.ts";
import { findMonths } from "../reading/months.ts";
import type { Reading } from "../reading/reading.ts";
import type { TriggerFound } from "../reading/triggers.ts";
import type { Span } from "../text/span.ts";
import { contentClauses } from "./content-clause.ts";
import { isNegatedAt, triggersAt } from "./value-words.ts";

/** Acts that ask or wish: their own verb has the modality. */
const asking: ReadonlySet<string> = new Set(
  "question request demand propose invite hope thank congratulate condole apologise deny".split(" "),
);

/** What a statement says, and its act. */
type Said = Pick<Statement, "act" | "kind" | "evidence" | "cue">;

/** The modality that the modal words of a statement mark; undefined without one, or if they mark several. */
export function modalityOfWords(reading: Reading, said: Said): Statement["modality"] {
  const named = unmarkedModality(reading, said)?.named ?? [];
  return named.length === 1 ? (named[0] as Statement["modality"]) : undefined;
}

/** The modality that modal words mark although none is coded, with these words. */
export function unmarkedModality(reading: Reading, statement: Said) {
  if (asking.has(statement.act) || statement.kind === "presupposition") return undefined;
  const cue = statement.cue ? [statement.cue] : [];
  const isMarked = (spans: readonly Span[]) => triggersAt(reading, "modalMark", spans).length > 0;
  if (!isMarked(statement.evidence) && !isMarked(cue)) return undefined;
  const clauses = contentClauses(reading, statement);
  const found = modalWords(reading, triggersAt(reading, "modalMark", [...clauses, ...cue]));
  // "could not" is often an inability of the past
  return isNegatedAt(reading, clauses) ? undefined : describedModality(reading, found);
}

/** The modal words among triggers: May is also a month, and a name. */
export function modalWords(reading: Reading, found: readonly TriggerFound[]): TriggerFound[] {
  const isMonth = (one: TriggerFound) => reading.mayHold("months", one) && reading.within(findMonths, one).length > 0;
  return found.filter((one) => !isNameAt(reading.text, one) && !isMonth(one));
}

function isNameAt(text: string, { start }: TriggerFound): boolean {
  const opens = /(?:^|[.!?:\n])[^\p{L}]*$/u.test(text.slice(Math.max(0, start - 4), start));
  return !opens && /\p{Lu}/u.test(text.charAt(start));
}

/** What modal words name, and where. */
export function describedModality({ text }: Reading, found: readonly TriggerFound[]) {
  const [first] = found;
  if (!first) return undefined;
  return {
    named: [...new Set(found.map(({ value }) => value))],
    words: text.slice(first.start, first.end),
    near: { start: first.start, end: first.end },
  };
}
