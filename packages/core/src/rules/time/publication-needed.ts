import type { Rule } from "../rule.ts";

/** A date computed from the publication needs a publication date. */
export const publicationNeeded: Rule = {
  code: "time/publication-needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require a publication date for dates resolved from it.",
    ar: "اشتراط تاريخ نشر للمقال إذا حُسب منه تاريخ.",
  },
  message: {
    en: "the date is resolved from the publication, but the article has no datePublished: add it, or leave the date unresolved",
    ar: "حُسب التاريخ من النشر، وليس للمقال datePublished: ضعه، أو اترك التاريخ غير محسوب",
  },
  doubts: {
    time: ({ time }, _, { article }) =>
      article.datePublished === undefined && time.basis === "resolved-from-publication",
  },
  check({ article, times }, report) {
    if (article.datePublished !== undefined) return;
    for (const { time } of times) if (time.basis === "resolved-from-publication") report(time, { at: "basis" });
  },
};
