import type { Article } from "@diplomatic-visits/core";
import { renderExplorer } from "@diplomatic-visits/explorer";
import { articleJson } from "./dataset-files.mts";
import { write } from "./place.mts";

const locales = ["en", "ar"] as const;

/** Writes the static HTML that pages carry in their slots: the explorer, and the excerpt of the home page. */
export async function fragments(): Promise<void> {
  const article: Article = JSON.parse(await articleJson());
  for (const locale of locales) {
    await write(`generated/static/fragments/article.${locale}.html`, renderExplorer(article, { locale }));
    await write(`generated/static/fragments/excerpt.${locale}.html`, renderExplorer(article, { locale }));
  }
}
