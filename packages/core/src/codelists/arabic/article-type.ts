import type { articleTypeList } from "../article-type.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `article-type` in Arabic. */
export const articleTypeArabic: ArabicProse<typeof articleTypeList> = {
  description: "نوع المقال في مفردات schema.org.",
  // biome-ignore format: a value a line
  definitions: {
    NewsArticle: "مقال إخباري لا ينطبق عليه يقينًا أي نوع من الأنواع الأضيق.",
    ReportageNewsArticle: "ينقل الكاتب ما رآه أو سمعه أو تحقق منه هو أو غرفة أخباره.",
    AnalysisNewsArticle: "يشرح الكاتب الأخبار بالحقائق ويحكم على دلالتها.",
    OpinionNewsArticle: "يدافع الكاتب عن رأي له.",
    BackgroundNewsArticle: "يعرض الكاتب تاريخ المسألة أو سياقها، من غير أحداث جديدة.",
  },
};
