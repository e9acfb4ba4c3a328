import type { Words } from "../words";

interface ArticleWords {
  title: string;
  description: string;
  lead: string;
}

/** What the page around the explorer says. */
export const articleWords: Words<ArticleWords> = {
  en: {
    title: "Lavrov in Tehran: the article, fact by fact",
    description:
      "A real Arabic news analysis, coded whole: choose a fact and see the words that support it, or a word and see what it supports.",
    lead: "An analysis by the outlet Alwaght (الوقت) on the Russian foreign minister's visit to Tehran, with everything that was coded from it. It tells what the article says, not what happened; most of it is the outlet's own view.",
  },
  ar: {
    title: "لافروف في طهران: المقال معلومةً معلومة",
    description: "تحليل صحفي عربي حقيقي مرمَّز كله: اختاروا معلومة لتروا الكلمات التي تسندها، أو كلمة لتروا ما تسنده.",
    lead: "تحليل لموقع «الوقت» عن زيارة وزير الخارجية الروسي إلى طهران، ومعه كل ما رُمِّز منه. يعرض ما يقوله المقال لا ما حدث، وأكثر ما فيه رأي الموقع نفسه.",
  },
};
