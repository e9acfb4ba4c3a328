import { directionOf } from "../../text/direction.ts";
import type { Rule } from "../rule.ts";

/** The base direction must be that of the language's script. */
export const direction: Rule = {
  code: "envelope/direction",
  severity: "error",
  needs: "file",
  title: { en: "Require the text direction to match its script.", ar: "اشتراط أن يوافق اتجاه النص نظام كتابته." },
  message: {
    en: "a text in {language} runs {expected}, not {found}",
    ar: "النص المكتوب باللغة {language} اتجاهه {expected} لا {found}",
  },
  doubts: {
    article: ({ article }) => directionOf(article.inLanguage) !== article.textDirection,
  },
  check({ article }, report) {
    const { inLanguage: language, textDirection: found } = article;
    const expected = directionOf(language);
    if (expected === found) return;
    report(article, {
      at: "textDirection",
      found,
      expected,
      words: { language },
      fix: [{ op: "replace", key: "textDirection", value: expected }],
    });
  },
};
