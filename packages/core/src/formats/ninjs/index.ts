/**
 * Articles as items of IPTC ninjs 3.1, and items of ninjs 1, 2 and 3 as envelope and text.
 *
 * @packageDocumentation
 */
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { readNinjs } from "./read-item.ts";
import { dateTimeIn, ninjsItem } from "./write-item.ts";

const fieldsOf = (concept: string, names: string) => names.split(" ").map((name) => `${concept}.${name}`);

const keeps = [
  ...fieldsOf(
    "Article",
    "id version type genre extent inLanguage headline.quote dateline.quote author.name publisher.name",
  ),
  ...fieldsOf("Article", "publisher.url provider.name provider.url copyrightHolder.name url archivedAt isBasedOn"),
  ...fieldsOf("Article", "about.value keywords license usageInfo translationOfWork text"),
  ...fieldsOf("Entity", "id kind name sameAs"),
  ...fieldsOf("Visit", "id visitors.entity place.value hostCountry.value"),
];
const lossesOf = lossCounter(keeps);

/** Items of IPTC's ninjs: version 3.1 is written; versions 1 to 3 and Superdesk's dialect are read. */
export const ninjs: WrittenFormat & ReadFormat = {
  name: "ninjs",
  title: { en: "IPTC ninjs 3.1", ar: "IPTC ninjs 3.1" },
  mediaType: "application/json",
  extension: "json",
  judge: { name: "IPTC's schema of ninjs 3.1 with ajv, formats asserted", runs: "npm test" },
  keeps,
  frame: { before: "[", between: ",\n", after: "]\n" },
  to(article, { language = article.inLanguage } = {}) {
    const locale = language === "ar" || language.startsWith("ar-") ? "ar" : "en";
    // A day is not a date of ninjs, so that only those with a time are kept.
    const isWritten = (field: string) =>
      (field === "Article.datePublished" && dateTimeIn(article.datePublished) !== undefined) ||
      (field === "Article.dateModified" && dateTimeIn(article.dateModified) !== undefined);
    return {
      output: JSON.stringify(ninjsItem(article, language, locale)),
      losses: lossesOf(article).filter(({ field }) => !isWritten(field)),
    };
  },
  from: readNinjs,
};
