import { isSound } from "../../article/sound-index.ts";
import type { Rule } from "../rule.ts";

/** The headline must be the first block of the text. */
export const headline: Rule = {
  code: "envelope/headline",
  severity: "error",
  needs: "file",
  reads: "words",
  title: {
    en: "Require the headline to be the first block of the text.",
    ar: "اشتراط أن يكون العنوان أول فقرة في النص.",
  },
  message: {
    en: "the headline is at {start}–{end}, but the first block is at {from}–{to}: quote the whole first line, or omit headline",
    ar: "العنوان في الموضع {start}–{end}، وأول فقرة في الموضع {from}–{to}: اقتبس السطر الأول كله أو احذف headline",
  },
  doubts: {
    article: ({ article: { headline: found }, blocks: [first] }) =>
      found !== undefined && first !== undefined && (found.start !== first.start || found.end !== first.end),
  },
  check(index, report) {
    const { article, text, blocks } = index;
    const { headline: found } = article;
    const first = blocks[0];
    if (!found || !first || !isSound(index, found) || (found.start === first.start && found.end === first.end)) return;
    const words = { start: found.start, end: found.end, from: first.start, to: first.end };
    report(found, { found: found.quote, expected: text.slice(first.start, first.end), words });
  },
};
