import type { Mentioned } from "../../article/article-index.ts";
import { mentionOrder } from "../../inspection/mention-order.ts";
import type { Rule } from "../rule.ts";

/** A span must be a mention of one entity. */
export const oneSpanOneEntity: Rule = {
  code: "reference/one-span-one-entity",
  severity: "error",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "Require each span to be a mention of one entity.",
    ar: "اشتراط أن يكون الموضع الواحد ذكرًا لكيان واحد.",
  },
  message: {
    en: "⟦{found}⟧ is also a mention of {other}: exclude it from one of them",
    ar: "⟦{found}⟧ منسوب إلى {other} أيضًا: أخرج الموضع من أحدهما",
  },
  doubts: {
    article(index) {
      const order = mentionOrder(index);
      return order.some((span, i) => span === order[i - 1]);
    },
  },
  check({ mentions }, report) {
    const taken = new Map<string, Mentioned>();
    for (const one of mentions) {
      const { start, end, quote } = one.mention;
      const other = taken.get(`${start}-${end}`);
      if (other) report(one.mention, { found: quote, near: { start, end }, others: { other: other.entity } });
      else taken.set(`${start}-${end}`, one);
    }
  },
};
