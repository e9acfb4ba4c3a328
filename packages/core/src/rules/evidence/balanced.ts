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
    ar: "اشتراط أن يضم الاقتباس القوسين أو علامتي التنصيص معًا أو يتركهما معًا.",
  },
  message: {
    en: "⟦{mark}⟧ at {offset} has its partner outside the quote: include both, or exclude both",
    ar: "⟦{mark}⟧ عند {offset} طرفها الآخر خارج الاقتباس: أدخلهما معًا أو اتركهما معًا",
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
