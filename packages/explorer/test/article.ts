import { readFileSync } from "node:fs";
import { type Article, anchor } from "@diplomatic-visits/core";
import { referenceFolder } from "../../../scripts/article-folders.ts";

/** The reference article. */
export const reference = JSON.parse(readFileSync(new URL("article.json", referenceFolder), "utf8")) as Article;

/** An article with this text, coded with one time that quotes its first word. */
export function articleOf(text: string): Article {
  const quote = text.trim().split(/\s+/)[0] ?? "";
  const times = [
    {
      id: "t",
      type: "date",
      basis: "unresolved",
      quote: { quote, suffix: text.trim().slice(quote.length, quote.length + 1) },
    },
  ];
  const result = anchor(text, { type: "NewsArticle", extent: "full", inLanguage: "en", times });
  if (result.ok) return result.article;
  const bare = anchor(text, { type: "NewsArticle", extent: "full", inLanguage: "en" }, { rules: { "text/*": "off" } });
  if (!bare.ok) throw new Error(bare.issues.map(({ code }) => code).join());
  return bare.article;
}
