/**
 * Articles as schema.org JSON-LD: the article with its visits as events, and articles of others as envelope and text.
 *
 * @packageDocumentation
 */
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { articleNode } from "./article-node.ts";
import { readSchemaOrg } from "./read-article.ts";
import type { DocumentWriting } from "./writing.ts";

const fieldsOf = (concept: string, names: string) => names.split(" ").map((name) => `${concept}.${name}`);

const keeps = [
  ...fieldsOf("Article", "id version type genre inLanguage headline.quote dateline.quote datePublished dateModified"),
  ...fieldsOf("Article", "author publisher provider copyrightHolder url archivedAt isBasedOn about.value keywords"),
  ...fieldsOf("Article", "license usageInfo translationOfWork text"),
  ...fieldsOf("Entity", "id kind name sameAs country partOf"),
  ...fieldsOf("Office", "title.quote former"),
  ...fieldsOf(
    "Visit",
    "id role status.value type.value hostGrade.value visitors.entity hosts.entity hostCountry.value",
  ),
  ...fieldsOf("Visit", "place.value partOf start.value end.value plannedStart.value purposes.value event.value"),
  ...fieldsOf("Visit", "issueAreas.value sameAs evidence.quote"),
  ...fieldsOf("Meeting", "id role status.value visit.value event.value participants.entity channel.value"),
  ...fieldsOf("Meeting", "formats.value date.value place.value issueAreas.value sameAs evidence.quote"),
  ...fieldsOf("Agreement", "id type.value stage.value name visit.value sameAs evidence.quote"),
  ...fieldsOf("Statement", "id act source directness about evidence.quote"),
];
const lossesOf = lossCounter(keeps);

/** Articles as JSON-LD of schema.org: visits and meetings as events, statements as quotations and claims. */
export const schemaOrg: WrittenFormat & ReadFormat = {
  name: "schema-org",
  title: { en: "schema.org JSON-LD", ar: "schema.org JSON-LD" },
  mediaType: "application/ld+json",
  extension: "jsonld",
  judge: { name: "schemaorg-validate 0.3.0; the vocabulary of schema.org 30", runs: "npm run test:engines" },
  keeps,
  frame: { before: "[", between: ",\n", after: "]\n" },
  to(article, { language = article.inLanguage } = {}) {
    const lost = new Map<string, number>();
    const writing: DocumentWriting = {
      article,
      language,
      locale: language === "ar" || language.startsWith("ar-") ? "ar" : "en",
      entities: new Map((article.entities ?? []).map((entity) => [entity.id, entity])),
      lose: (field, count = 1) => lost.set(field, (lost.get(field) ?? 0) + count),
    };
    const output = JSON.stringify(articleNode(writing));
    return { output, losses: [...lossesOf(article), ...[...lost].map(([field, count]) => ({ field, count }))] };
  },
  from: readSchemaOrg,
};
