import type { Article } from "@diplomatic-visits/core";
import { type NamedFact, namedFacts } from "@diplomatic-visits/explorer";
import type { FoundSection } from "../../../src/search/section.ts";
import type { Locale } from "../built-site.ts";

interface Place {
  /** The index of the article's page. */
  page: number;
  locale: Locale;
}

/** What can be found in an article: its paragraphs, its facts, its entities, and the glosses in the language of the page. */
export function articleSections(article: Article, place: Place): FoundSection[] {
  const facts = namedFacts(article, { locale: place.locale });
  return [
    ...paragraphs(article, place),
    ...facts.map((fact) => factSection(article, fact, place)),
    ...entities(article, facts, place),
    ...glosses(article, facts, place),
  ];
}

function languageOf({ inLanguage }: Article): { lang?: "ar" | "en" } {
  return inLanguage === "ar" || inLanguage === "en" ? { lang: inLanguage } : {};
}

const blocksOf = ({ sections }: Article) => sections.flatMap(({ blocks }) => blocks);

// On the explorer's page, the id of a block is prefixed with `dv-`.
function paragraphs(article: Article, { page }: Place): FoundSection[] {
  return blocksOf(article).map(({ id, start, end }) => ({
    ...{ page, anchor: `dv-${id}`, heading: "", text: article.text.slice(start, end), kind: "paragraph" },
    ...languageOf(article),
  }));
}

function factSection(article: Article, { key, owner, words, quote = "" }: NamedFact, { page }: Place): FoundSection {
  const heading = [words.property, words.value].filter((part) => part !== undefined).join(": ");
  return {
    ...{ page, anchor: "", fact: key, text: quote, kind: "fact" },
    heading: owner === undefined ? heading : `${owner.title} · ${heading}`,
    ...languageOf(article),
  };
}

/** An entity leads to the first fact whose value it is; else to the paragraph that mentions it first. */
function entities(article: Article, facts: readonly NamedFact[], { page, locale }: Place): FoundSection[] {
  return (article.entities ?? []).map(({ id, name, mentions }) => {
    const fact = facts.find(({ value }) => value === id)?.key;
    const first = mentions[0]?.start ?? 0;
    const block = blocksOf(article).find(({ start, end }) => start <= first && first < end)?.id;
    const forms = [...new Set([...Object.values(name), ...mentions.map(({ quote }) => quote)])];
    return {
      ...(fact === undefined ? { page, anchor: block ? `dv-${block}` : "" } : { page, anchor: "", fact }),
      heading: name[locale] ?? Object.values(name)[0] ?? id,
      text: forms.join(" · "),
      kind: "entity",
      ...languageOf(article),
    };
  });
}

function glosses(article: Article, facts: readonly NamedFact[], { page, locale }: Place): FoundSection[] {
  if (article.inLanguage === locale) return [];
  const sentences = blocksOf(article).flatMap((block) => block.sentences.map((sentence) => ({ ...sentence, block })));
  return sentences.flatMap(({ id, gloss, block }) => {
    const text = gloss?.[locale];
    if (text === undefined) return [];
    const fact = facts.find(({ sentence }) => sentence === id)?.key;
    const target = fact === undefined ? { anchor: `dv-${block.id}` } : { anchor: "", fact };
    return [{ page, ...target, heading: "", text, kind: "gloss" as const }];
  });
}
