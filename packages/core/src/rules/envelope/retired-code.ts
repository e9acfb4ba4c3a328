import type { ArticleIndex } from "../../article/article-index.ts";
import { findValue } from "../../codelists/codelist.ts";
import { codedCodes, everyCodedCode } from "../../inspection/coded-codes.ts";
import type { Rule } from "../rule.ts";

/** A code must not be retired. */
export const retiredCode: Rule = {
  code: "envelope/retired-code",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow withdrawn codes.", ar: "منع الرموز المسحوبة." },
  message: {
    en: "{found} ({label}) was withdrawn from its codelist: use a current code, unless the text is from the time when it was valid",
    ar: "سُحب {found} من قائمته: خذ رمزًا معمولًا به، إلا إذا كان النص من زمن العمل به",
  },
  doubts: everyCodedCode,
  check(index, report) {
    for (const { list, holder, at, code } of codedCodes(index)) {
      const value = findValue(list, code);
      if (value?.retired && !hasDateBefore(index, value.retiredIn))
        report(holder, { at, found: code, words: { label: value.label.en } });
    }
  },
};

// An article with a date from the time of the code speaks of that time.
function hasDateBefore({ article, times }: ArticleIndex, year: number | undefined): boolean {
  if (year === undefined) return false;
  const dates = [article.datePublished, ...times.map(({ time }) => time.value)];
  return dates.some((date) => /^\d{4}(?!\d)/.test(date ?? "") && Number(date?.slice(0, 4)) < year);
}
