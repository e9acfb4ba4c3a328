import type { Rule } from "../rule.ts";

/** What is counted from the publication has a date of publication to count from. */
export const publicationNeeded: Rule = {
  code: "time/publication-needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "A date resolved from the publication needs a date of publication.",
    ar: "التاريخ المحسوب من النشر يحتاج إلى تاريخ نشر.",
  },
  message: {
    en: "the date is resolved from the publication, and the article has no datePublished: give it, or leave the date unresolved",
    ar: "حُسب التاريخ من النشر، وليس للمقال datePublished: ضعوه، أو اتركوا التاريخ غير محسوب",
  },
  why: {
    en: "“Last Tuesday” is a day only beside the day it was written; no reader can check a count whose beginning is missing.",
    ar: "«الثلاثاء الماضي» لا يصير يومًا إلا بجانب يوم كتابته؛ ولا يستطيع قارئ مراجعة حساب غاب أوله.",
  },
  check({ article, times }, report) {
    if (article.datePublished !== undefined) return;
    for (const { time } of times) if (time.basis === "resolved-from-publication") report(time, { at: "basis" });
  },
};
