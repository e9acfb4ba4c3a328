import { spanAt } from "../../article/locate.ts";
import type { Block } from "../../generated/types.ts";
import { unbalancedMarks } from "../../text/quotation.ts";
import type { Rule } from "../rule.ts";

const mark = /["“”„«»‹›‘’‚「」『』()[\]{}（）﴾﴿]/;

/** A quote takes in both of a pair of brackets or quotation marks, or none. */
export const balanced: Rule = {
  code: "evidence/balanced",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "A quote takes in both of a pair of brackets or quotation marks, or none.",
    ar: "يضم الاقتباس القوسين أو علامتي التنصيص معًا أو يتركهما معًا.",
  },
  message: {
    en: "⟦{mark}⟧ at {offset} has its partner outside the quote: take both in, or leave both out",
    ar: "⟦{mark}⟧ عند {offset} طرفها الآخر خارج الاقتباس: أدخلوهما معًا أو اتركوهما معًا",
  },
  why: {
    en: "A lone quotation mark makes it unclear whose words the quote holds. A mark that has no partner in the text itself is not the coder's doing.",
    ar: "العلامة الوحيدة تجعل صاحب الكلام في الاقتباس غير واضح. أما العلامة التي لا طرف لها في النص نفسه فليست من صنع المرمِّز.",
  },
  check({ text, blocks, supports }, report) {
    const known = new Map<Block, ReadonlySet<number>>();
    for (const { evidence } of supports) {
      if (!mark.test(evidence.quote)) continue;
      const block = spanAt(blocks, evidence.start);
      const loose = (block && (known.get(block) ?? new Set(unbalancedMarks(text, block)))) ?? new Set();
      if (block) known.set(block, loose);
      const offset = unbalancedMarks(text, evidence).find((at) => !loose.has(at));
      if (offset === undefined) continue;
      report(evidence, {
        at: "quote",
        found: evidence.quote,
        words: { mark: text.charAt(offset), offset },
        near: { start: offset, end: offset + 1 },
      });
    }
  },
};
