import { spanAt } from "../../article/locate.ts";
import type { Rule } from "../rule.ts";
import { hasNote } from "./has-note.ts";

/** A quote is within one block of the text. */
export const crossesBlocks: Rule = {
  code: "evidence/crosses-blocks",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: {
    en: "A quote is within one paragraph, heading or row.",
    ar: "يقع الاقتباس داخل فقرة واحدة أو عنوان واحد أو صف واحد.",
  },
  message: {
    en: "the quote begins in {first} and runs on after the end of the line: quote each part by itself, or say in a note why they belong together",
    ar: "يبدأ الاقتباس في {first} ويمتد إلى ما بعد نهاية السطر: اقتبسوا كل جزء وحده، أو بيّنوا في ملاحظة سبب الجمع بينهما",
  },
  why: {
    en: "Words on both sides of a heading, of the end of a paragraph or of a row of a table follow each other on the page and belong to different statements.",
    ar: "الكلمات التي يفصل بينها عنوان أو نهاية فقرة أو صف من جدول متجاورة في الصفحة، وهي من أقوال مختلفة.",
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
