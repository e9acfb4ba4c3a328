import type { Support } from "../../article/article-index.ts";
import { hasNote } from "../../inspection/has-note.ts";
import { textCuts } from "../../inspection/text-cuts.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { timesOf } from "../../inspection/times-of.ts";
import type { CutFinder, NumberCut } from "../../reading/number-cuts.ts";
import type { Rule } from "../rule.ts";

/** A quote must not contain only part of a number in words, or one end of a range. */
export const partOfNumber: Rule = {
  code: "evidence/part-of-number",
  severity: "warning",
  needs: "numbers",
  inPart: true,
  reads: "words",
  title: {
    en: "Require quotes to include a number in words or a range as a whole.",
    ar: "اشتراط أن يضم الاقتباس العدد المكتوب لفظًا أو النطاق العددي كاملًا.",
  },
  message: {
    en: "the quote includes only a part of ⟦{number}⟧: quote all of it, or explain in a note why only this part is meant",
    ar: "لا يضم الاقتباس إلا جزءًا من ⟦{number}⟧: اقتبسه كاملًا، أو بيّن في ملاحظة لماذا يُقصد هذا الجزء وحده",
  },
  doubts: {
    // the dates may quote the ends of a range apart, and are looked at again by the check
    evidence: {
      having: "number",
      doubts: (support, reading) =>
        support.role !== "headline" && partIn({ cutAt: textCuts(reading), times: none }, support) !== undefined,
    },
  },
  check(index, report) {
    const parts: Parts = { cutAt: textCuts(textReading(index)), times: timesOf(index) };
    for (const support of index.supports) {
      if (support.role === "headline" || hasNote(support)) continue;
      const near = partIn(parts, support);
      if (!near) continue;
      const { start, end } = near;
      const words = { number: index.text.slice(start, end) };
      report(support.evidence, { at: "quote", found: support.evidence.quote, words, near: { start, end } });
    }
  },
};

const none: ReadonlySet<object> = new Set();

interface Parts {
  cutAt: CutFinder;
  times: ReadonlySet<object>;
}

function partIn({ cutAt, times }: Parts, { evidence, owner, role }: Support): NumberCut | undefined {
  const [first, last] = [cutAt(evidence.start), cutAt(evidence.end)];
  if (!first && !last) return undefined;
  const cuts = [first, last].filter((cut) => cut !== undefined);
  const words = cuts.find(({ kind }) => kind === "words");
  if (words || role === "mentions" || times.has(owner)) return words;
  return cuts.find((cut) => cut.kind === "range" && !isWhole(owner, cut));
}

// The two ends of a range may be quoted apart.
function isWhole(owner: object, { start, end }: NumberCut): boolean {
  const { evidence = [] } = owner as { evidence?: readonly { start: number; end: number }[] };
  return (
    evidence.some((one) => one.start <= start && start < one.end) &&
    evidence.some((one) => one.start < end && end <= one.end)
  );
}
