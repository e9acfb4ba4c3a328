import type { Article } from "@diplomatic-visits/core";
import type { Labels, Locale } from "./labels.ts";

/** The name of an entity in a language, derived from its id if necessary; anything else is returned unchanged. */
export function nameOf({ entities = [] }: Article, id: string, locale: Locale): string {
  const name = entities.find((entity) => entity.id === id)?.name;
  return name === undefined ? id : (name[locale] ?? name["en"] ?? Object.values(name)[0] ?? id);
}

/** The name of a source: an entity, the article itself, or a source without a name. */
export function speakerName(article: Article, id: string, labels: Labels): string {
  const reserved: Readonly<Record<string, string>> = {
    "article-voice": labels.outlet,
    unnamed: labels.unnamed,
    impersonal: labels.impersonal,
  };
  return reserved[id] ?? nameOf(article, id, labels.lang);
}
