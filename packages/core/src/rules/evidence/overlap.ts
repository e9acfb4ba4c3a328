import type { Evidence } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** The quotes of one fact must not overlap. */
export const overlap: Rule = {
  code: "evidence/overlap",
  severity: "error",
  needs: "file",
  reads: "words",
  title: { en: "Disallow overlapping quotes of one fact.", ar: "منع تداخل اقتباسات المعلومة الواحدة." },
  message: {
    en: "the quote overlaps another quote of the same fact, at {start}–{end}: join them, or shorten one",
    ar: "يتداخل هذا الاقتباس مع اقتباس آخر للمعلومة نفسها في الموضع {start}–{end}: ادمجهما أو قصّر أحدهما",
  },
  doubts: {
    fact: {
      having: "quotes",
      doubts: ({ node: { evidence } }) =>
        evidence.some(({ start }, i) => i > 0 && start < (evidence[i - 1] as Evidence).end),
    },
  },
  check({ facts }, report) {
    for (const { node } of facts) {
      let open: Evidence | undefined;
      for (const evidence of inOrder(node.evidence)) {
        if (open && evidence.start < open.end) {
          const { start, end } = open;
          report(evidence, {
            words: { start, end },
            others: { other: open },
            near: { start: evidence.start, end: Math.min(end, evidence.end) },
          });
        }
        if (!open || evidence.end > open.end) open = evidence;
      }
    }
  },
};

function inOrder(list: readonly Evidence[]): Evidence[] {
  return [...list].sort((a, b) => a.start - b.start || a.end - b.end);
}
