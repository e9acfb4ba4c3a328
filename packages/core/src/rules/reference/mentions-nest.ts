import type { Mentioned } from "../../article/article-index.ts";
import { endOf, mentionOrder, spanStart } from "../../inspection/mention-order.ts";
import type { Rule } from "../rule.ts";

/** Mentions may nest or be separate, but must not cross. */
export const mentionsNest: Rule = {
  code: "reference/mentions-nest",
  severity: "error",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow mentions that cross.",
    ar: "منع تقاطع مواضع الذكر.",
  },
  message: {
    en: "⟦{found}⟧ crosses ⟦{expected}⟧ of {other}: one must contain the other, or they must not overlap",
    ar: "⟦{found}⟧ يتقاطع مع ⟦{expected}⟧ في {other}: إما أن يحوي أحدهما الآخر وإما ألا يتماسّا",
  },
  doubts: {
    article: (index) => mayCross(mentionOrder(index)),
  },
  check({ mentions }, report) {
    for (const { inner, outer } of touching(mentions)) {
      if (inner.mention.end <= outer.mention.end) continue;
      const { start, end } = inner.mention;
      const words = { found: inner.mention.quote, expected: outer.mention.quote };
      report(inner.mention, { ...words, near: { start, end }, others: { other: outer.entity } });
    }
  },
};

// Adjacent mentions that share text; `outer` begins first, or is the longer one if both begin at the same offset.
function touching(mentions: readonly Mentioned[]): { inner: Mentioned; outer: Mentioned }[] {
  const sorted = [...mentions].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const pairs: { inner: Mentioned; outer: Mentioned }[] = [];
  const open: Mentioned[] = [];
  for (const inner of sorted) {
    while (open.length > 0 && (open.at(-1) as Mentioned).mention.end <= inner.mention.start) open.pop();
    const outer = open.at(-1);
    if (outer) pairs.push({ inner, outer });
    if (!outer || inner.mention.end <= outer.mention.end) open.push(inner);
  }
  return pairs;
}

// Whether a span begins inside an earlier one and ends after it.
function mayCross(order: Float64Array): boolean {
  const open: number[] = [];
  for (const span of order) {
    while (open.length > 0 && (open.at(-1) as number) <= spanStart(span)) open.pop();
    const end = endOf(span);
    if (open.length > 0 && end > (open.at(-1) as number)) return true;
    open.push(end);
  }
  return false;
}
