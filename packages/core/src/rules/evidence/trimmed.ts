import { isTrimmed, stepsTo, trimmedSpan } from "../../inspection/trimmed-span.ts";
import type { Rule } from "../rule.ts";

/** A quote must begin and end with a word, not with white space or a comma. */
export const trimmed: Rule = {
  code: "evidence/trimmed",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "Disallow white space, commas, semicolons and colons at the ends of a quote.",
    ar: "منع المسافات والفواصل والنقطتين في طرفي الاقتباس.",
  },
  message: {
    en: "the quote ⟦{found}⟧ begins or ends with white space, a comma, a semicolon or a colon: remove it",
    ar: "يبدأ الاقتباس ⟦{found}⟧ أو ينتهي بمسافة أو فاصلة أو فاصلة منقوطة أو نقطتين: اتركها خارجه",
  },
  doubts: {
    evidence: {
      having: "edge",
      doubts: ({ evidence, role }, { text }) => role !== "headline" && !isTrimmed(text, evidence),
    },
  },
  check(index, report) {
    for (const { evidence, role } of index.supports) {
      // A headline is a whole block: where it ends is not the coder's choice.
      if (role === "headline") continue;
      const inner = trimmedSpan(index.text, evidence);
      if (inner.start === evidence.start && inner.end === evidence.end) continue;
      const expected = index.text.slice(inner.start, inner.end);
      // evidence/wordless reports quotes without a word.
      if (expected === "") continue;
      report(evidence, { at: "quote", found: evidence.quote, expected, fix: stepsTo(index.text, inner, evidence) });
    }
  },
};
