import { spanAt } from "../../article/locate.ts";
import { hasNote } from "../../inspection/has-note.ts";
import type { Rule } from "../rule.ts";

/** A quote must be within one block of the text. */
export const crossesBlocks: Rule = {
  code: "evidence/crosses-blocks",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "Disallow quotes that cross paragraphs, headings or rows.",
    ar: "منع اقتباس يمتد بين فقرتين أو عنوانين أو صفّين.",
  },
  message: {
    en: "the quote begins in {first} and continues after the end of the line: quote each part separately, or explain in a note why they belong together",
    ar: "يبدأ الاقتباس في {first} ويمتد إلى ما بعد نهاية السطر: اقتبس كل جزء وحده، أو بيّن في ملاحظة سبب الجمع بينهما",
  },
  doubts: {
    evidence: { having: "line" },
  },
  check({ blocks, supports }, report) {
    for (const support of supports) {
      const { start, end, quote } = support.evidence;
      const first = quote.includes("\n") ? spanAt(blocks, start) : undefined;
      if (!first || end <= first.end || hasNote(support)) continue;
      report(support.evidence, { at: "quote", found: quote, near: { start, end }, others: { first } });
    }
  },
};
