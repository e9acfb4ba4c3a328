import type { Evidence } from "../../generated/types.ts";
import { isWhiteSpace, type Span } from "../../text/span.ts";
import type { FixStep, Rule } from "../rule.ts";
import { isComparable } from "./moved-quote.ts";

const marks = new Set(",;:،؛、，；：");

/** A quote begins and ends with a word, not with white space or a comma. */
export const trimmed: Rule = {
  code: "evidence/trimmed",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "A quote begins and ends with its words, not with white space or a comma.",
    ar: "يبدأ الاقتباس وينتهي بكلماته، لا بمسافة أو فاصلة.",
  },
  message: {
    en: "the quote ⟦{found}⟧ begins or ends with white space, a comma, a semicolon or a colon: leave it out",
    ar: "يبدأ الاقتباس ⟦{found}⟧ أو ينتهي بمسافة أو فاصلة أو فاصلة منقوطة أو نقطتين: اتركوها خارجه",
  },
  why: {
    en: "Two coders who mean the same words should mark the same span.",
    ar: "على المرمِّزَين اللذين يعنيان الكلمات نفسها أن يحدّدا الموضع نفسه.",
  },
  check(index, report) {
    for (const { evidence, role } of index.supports) {
      // A headline is a whole block: where it ends is not the coder's choice.
      if (role === "headline" || !isComparable(index, evidence)) continue;
      const inner = wordsOf(index.text, evidence);
      if (inner.start === evidence.start && inner.end === evidence.end) continue;
      const expected = index.text.slice(inner.start, inner.end);
      const cure = expected === "" ? {} : { expected, fix: cut(evidence, inner, expected) };
      report(evidence, { at: "quote", found: evidence.quote, ...cure });
    }
  },
};

function wordsOf(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isOutside(text, from)) from++;
  while (to > from && isOutside(text, to - 1)) to--;
  return { start: from, end: to };
}

function isOutside(text: string, at: number): boolean {
  return isWhiteSpace(text.charCodeAt(at)) || marks.has(text[at] as string);
}

function cut(evidence: Evidence, { start, end }: Span, quote: string): FixStep[] {
  const inner = { start, end, quote };
  return (["start", "end", "quote"] as const)
    .filter((key) => inner[key] !== evidence[key])
    .map((key) => ({ op: "replace", key, value: inner[key] }));
}
