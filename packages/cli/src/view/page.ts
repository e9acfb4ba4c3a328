import { type Article, type Locale, wordReadings } from "@diplomatic-visits/core";
import { renderPage } from "@diplomatic-visits/explorer";
import style from "@diplomatic-visits/explorer/explorer.css";
import script from "@diplomatic-visits/explorer/explorer.js";
import { renderPictures } from "@diplomatic-visits/explorer/pictures";

/** An article as one HTML file that needs no other and no network: text, facts, pictures, style and script. */
export function htmlOfArticle(article: Article, locale: Locale): string {
  return renderPage(article, {
    locale,
    style,
    script,
    readings: wordReadings(article),
    pictures: renderPictures(article, { locale }),
  });
}
