import type { Statement } from "../generated/types.ts";
import { type Denial, findDenials } from "../reading/denials.ts";
import type { Reading } from "../reading/reading.ts";
import type { Span } from "../text/span.ts";
import { contentClauses } from "./content-clause.ts";

/** The acts whose statements are plain claims, so that a negation in them denies what is claimed. */
const claiming: ReadonlySet<string> = new Set(
  "assert stress reaffirm acknowledge announce promise agree warn threaten hope".split(" "),
);

/** Words that deny, and where. */
export interface DenyingWords {
  words: string;
  near: Span;
}

/** What a statement says, and its act. */
type Said = Pick<Statement, "act" | "kind" | "evidence" | "cue">;

/** Whether the words of a statement deny what it claims. */
export function isNegatedByWords(reading: Reading, said: Said): boolean {
  return denialInWords(reading, said) !== undefined;
}

/** The words of a statement that deny what it claims; undefined without any, or if they may deny something else. */
export function denialInWords(reading: Reading, statement: Said): DenyingWords | undefined {
  const { act, kind, evidence, cue } = statement;
  if (kind === "presupposition") return undefined;
  // of other acts, only the act itself is negated: "did not accuse"
  const quotes = claiming.has(act) ? evidence : cue ? [cue] : [];
  const all = quotes.flatMap((quote) => reading.within(findDenials, quote));
  const [only] = denying(all);
  if (!only || denying(all).length > 1) return undefined;
  const clauses = quotes === evidence ? contentClauses(reading, statement) : quotes;
  const isMain = clauses.some(({ start, end }) => start <= only.start && only.end <= end);
  return isMain ? { words: reading.text.slice(only.start, only.end), near: only } : undefined;
}

// Never and nobody beside "not" do not deny twice, in languages whose negations agree.
function denying(all: readonly Denial[]): readonly Denial[] {
  const own = all.filter(({ isConcord }) => !isConcord);
  return own.length > 0 ? own : all.slice(0, 1);
}
