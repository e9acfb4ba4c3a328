import type { Article } from "@diplomatic-visits/core";
import type { Locale } from "./labels.ts";

/** The name of an entity in a language, or what its id says; anything else stays as it is. */
export function nameOf({ entities = [] }: Article, id: string, locale: Locale): string {
  const name = entities.find((entity) => entity.id === id)?.name;
  return name === undefined ? id : (name[locale] ?? name["en"] ?? Object.values(name)[0] ?? id);
}
