import { foldedPhrase, type PhraseTable, phrasesOf, phrasesOfEach, phraseTable, wordSet } from "../languages/forms.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Offices } from "../languages/parts/names.ts";
import { lookup } from "../languages/vocabulary.ts";

/** The words of offices of a vocabulary. */
export interface OfficeTable {
  /** The words of titles, with the rank that each may name. */
  titles: PhraseTable<string>;
  /** Words that change the rank of the office beside them. */
  deputies: ReadonlySet<string>;
  /** The offices of bodies, language by language. */
  languages: readonly BodyWords[];
}

/** Offices that are named by a body, in one language. */
export interface BodyWords {
  heads: ReadonlySet<string>;
  envoys: ReadonlySet<string>;
  senders: readonly (readonly string[])[];
  /** Bodies by the ranks that their heads may have; empty if the body does not determine a rank. */
  rows: readonly { ranks: readonly string[]; bodies: readonly (readonly string[])[] }[];
  grammar: NonNullable<Offices["bodyGrammar"]>;
  of: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Restores the article of a body's name after it has merged with a preposition: للأمم. */
  unmerged(word: string): string;
}

/** The words of offices. */
export const officeTable = lookup(({ lexicons }): OfficeTable => {
  const parts = lexicons.flatMap((lexicon) => (lexicon.offices ? [{ lexicon, offices: lexicon.offices }] : []));
  const titles = parts.flatMap(({ offices }) => Object.entries(offices.titles));
  const phrases = phrasesOfEach(titles.map(([, forms]) => forms));
  return {
    titles: phraseTable(titles.flatMap(([rank], i) => (phrases[i] ?? []).map((words) => [words, rank] as const))),
    deputies: new Set(parts.flatMap(({ offices }) => [...wordSet(offices.deputies)])),
    languages: parts.map(({ lexicon, offices }) => bodyWords(lexicon, offices)),
  };
});

const directly: BodyWords["grammar"] = { adjectives: 0 };

function bodyWords({ clitics }: Lexicon, offices: Offices): BodyWords {
  const { bodies = [], undecidedBodies = "", bodyGrammar: grammar = directly } = offices;
  const named = phrasesOfEach(bodies.map(({ names }) => names));
  const merged = foldedPhrase(clitics?.mergedArticles ?? "");
  const [article = ""] = foldedPhrase(clitics?.article ?? "");
  return {
    heads: wordSet(offices.heads),
    envoys: wordSet(offices.envoys),
    senders: phrasesOf(offices.senders ?? ""),
    rows: [
      ...bodies.map(({ ranks }, i) => ({ ranks, bodies: named[i] ?? [] })),
      { ranks: [], bodies: phrasesOf(undecidedBodies) },
    ],
    grammar,
    of: wordSet(grammar.of),
    articles: wordSet(grammar.articles),
    unmerged(word) {
      const prefix = merged.find((one) => word.startsWith(one));
      return prefix === undefined ? word : article + word.slice(prefix.length);
    },
  };
}
