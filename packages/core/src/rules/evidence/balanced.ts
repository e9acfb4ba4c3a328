import { spanAt } from "../../article/locate.ts";
import type { Block } from "../../generated/types.ts";
import { unbalancedMarks } from "../../text/quotation.ts";
import type { Rule } from "../rule.ts";

const mark = /["“”„«»‹›‘’‚「」『』()[\]{}（）﴾﴿]/;

/** A quote must include both of a pair of brackets or quotation marks, or neither. */
export const balanced: Rule = {
  code: "evidence/balanced",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "Require quotes to include both of a pair of brackets or quotation marks, or neither.",
    ar: "يجب أن يضم الاقتباس القوسين أو علامتي التنصيص معًا أو يتركهما معًا.",
  },
  message: {
    en: "⟦{mark}⟧ at {offset} has its partner outside the quote: include both, or exclude both",
    ar: "⟦{mark}⟧ عند {offset} طرفها الآخر خارج الاقتباس: أدخلوهما معًا أو اتركوهما معًا",
  },
  why: {
    en: "A lone quotation mark makes it unclear whose words are quoted. A mark without a partner in the text itself is not reported.",
    ar: "العلامة الوحيدة تجعل صاحب الكلام غير واضح. أما العلامة التي لا طرف لها في النص نفسه فلا يُبلَّغ عنها.",
  },
  doubts: {
    evidence: {
      having: "pair",
      doubts: ({ evidence }, reading) => reading.unbalancedMarks(evidence).length > 0,
    },
  },
  check({ text, blocks, supports }, report) {
    const unbalancedIn = unbalancedMarks(text);
    const known = new Map<Block, ReadonlySet<number>>();
    for (const { evidence } of supports) {
      if (!mark.test(evidence.quote)) continue;
      const block = spanAt(blocks, evidence.start);
      const loose = (block && (known.get(block) ?? new Set(unbalancedIn(block)))) ?? new Set();
      if (block) known.set(block, loose);
      const offset = unbalancedIn(evidence).find((at) => !loose.has(at));
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
