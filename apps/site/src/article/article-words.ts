import type { Words } from "../words";

interface ArticleWords {
  title(article: string): string;
  description(article: string): string;
  all: string;
}

/** The words of the page around the explorer. */
export const articleWords: Words<ArticleWords> = {
  en: {
    title: (article) => `${article}: the article, fact by fact`,
    description: (article) =>
      `${article}, fully coded: choose a fact to see the words that support it, or a word to see what it supports.`,
    all: "All articles",
  },
  ar: {
    title: (article) => `${article}: المقال معلومةً معلومة`,
    description: (article) => `${article}، مرمَّزًا كله: اختر معلومة لترى الكلمات التي تسندها، أو كلمة لترى ما تسنده.`,
    all: "المقالات كلها",
  },
};
