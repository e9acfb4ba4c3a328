import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { addTo } from "../finding/add-to.ts";
import type { CountryWords } from "../finding/country-words.ts";
import { type ActiveLexicons, lexiconOfWord, perLexicons } from "../languages/active-lexicons.ts";
import { firstFitting, phrasesAfterClitics } from "../languages/clitic-readings.ts";
import { foldedTitle } from "./known-titles.ts";
import { countryAfter, countryBefore } from "./nation-of-title.ts";
import type { PersonFound, TitleFound } from "./person.ts";
import { titleAt } from "./title-at.ts";
import { titleTerms } from "./title-terms.ts";

/** A text with its findings. */
export interface PersonsRead {
  text: string;
  words: readonly FoldedWord[];
  lexicons: ActiveLexicons;
  places: readonly (CountryWords | undefined)[];
  persons: readonly PersonFound[];
  sentences: readonly Span[];
}

/** Words for the holder of an office, without a name: the Turkish president, رئيس الوزراء. */
export interface OfficeMention extends Span {
  /** The office words, comparable between phrases of one language. */
  key: string;
  /** The ranks that the holder may have. */
  ranks: readonly string[];
  country?: string;
  isFormer: boolean;
  /** Whether the words refer to holders of several offices: leader. */
  isGeneral: boolean;
  isCounterpart: boolean;
}

/** All office phrases of a text that are not the title of a name. */
export function officePhrases(read: PersonsRead): OfficeMention[] {
  const { words } = read;
  const isTaken = takenWords(read);
  const phrases: OfficeMention[] = [];
  for (let i = 0; i < words.length; i++) {
    if (isTaken[i]) continue;
    const found = phraseAt(read, i);
    if (!found) continue;
    i = found.to - 1;
    if (isDefinite(read, found)) phrases.push(found.phrase);
  }
  return phrases;
}

function takenWords({ words, persons }: PersonsRead): boolean[] {
  const spans = persons.flatMap(({ mentions, titles }): Span[] => [...mentions, ...titles]);
  spans.sort((a, b) => a.start - b.start);
  const taken: boolean[] = new Array(words.length).fill(false);
  let i = 0;
  for (const { start, end } of spans) {
    while (i < words.length && (words[i] as FoldedWord).end <= start) i++;
    for (let k = i; k < words.length && (words[k] as FoldedWord).start < end; k++) taken[k] = true;
  }
  return taken;
}

interface PhraseWords {
  phrase: OfficeMention;
  /** The indexes of its first word and after its last. */
  from: number;
  to: number;
}

// "the minister", "Sweden's minister", "the Minister", الوزير, وزير الخارجية: not "a minister", وزير مصري
function isDefinite({ text, words, lexicons }: PersonsRead, { phrase, from, to }: PhraseWords): boolean {
  const head = words[from] as FoldedWord;
  const own = lexiconOfWord(lexicons, head.letters);
  const article = own?.clitics?.article;
  if (article !== undefined) {
    const hasArticle = words
      .slice(from, to)
      .some(({ start, end }) => hasDefiniteArticle(text.slice(start, end), article));
    return hasArticle || phrase.country !== undefined || phrase.isCounterpart;
  }
  const terms = titleTerms(lexicons);
  let first = from;
  while (first > 0 && (words[first - 1] as FoldedWord).start >= phrase.start) first--;
  const before = words[first - 1];
  if (before && words[first]?.gap === " " && terms.has("appositionDeterminers", before.letters)) return true;
  return /\p{Lu}/u.test(text.charAt(head.start)) || words[from]?.gap === "'" || words[from - 1]?.gap === "'";
}

// الوزير, للوزير, بالوزير
function hasDefiniteArticle(written: string, article: string): boolean {
  const last = article.slice(1);
  return (
    written.startsWith(article, 0) ||
    written.slice(0, article.length + 2).includes(article) ||
    written.startsWith(last + last)
  );
}

function phraseAt(read: PersonsRead, i: number): PhraseWords | undefined {
  const { words, places, lexicons } = read;
  const general = generalAt(read, i);
  const title = titleAt({ words, places, lexicons }, i);
  if (general && (!title || general.to >= title.to)) return general;
  if (!title) return general;
  const isCounterpart = titleTerms(lexicons).has("counterparts", lettersWithoutClitics(read, i));
  if (!title.title.office && !isCounterpart) return undefined;
  const phrase = phraseOfTitle(read, title.title);
  return { phrase: { ...phrase, isCounterpart }, from: i, to: title.to };
}

// a counterpart follows a preposition: لنظيره
function lettersWithoutClitics({ words, lexicons }: PersonsRead, i: number): string {
  const { letters } = words[i] as FoldedWord;
  const reading = firstFitting(counterpartReader(lexicons)(letters), () => true);
  return reading ? letters.slice(reading.skipped) : letters;
}

const counterpartReader = perLexicons((lexicons) =>
  phrasesAfterClitics(lexicons, (word) => (titleTerms(lexicons).has("counterparts", word) ? [word] : [])),
);

/** The phrase that a title is, if no name belongs to it. */
export function phraseOfTitle(read: Pick<PersonsRead, "text" | "lexicons">, title: TitleFound): OfficeMention {
  const { start, end, office, country, isFormer = false } = title;
  const key = office ? officeKey(read, office) : "";
  const ranks = office?.ranks ?? [];
  return {
    ...{ start, end, key, ranks, isFormer, isGeneral: false, isCounterpart: false },
    ...(country === undefined ? {} : { country }),
  };
}

// رئيس فرنسا and الرئيس الفرنسي: the article does not distinguish offices
function officeKey({ text, lexicons }: Pick<PersonsRead, "text" | "lexicons">, { start, end }: Span): string {
  return foldedTitle(text.slice(start, end))
    .split(" ")
    .map((word) => {
      const article = lexiconOfWord(lexicons, word)?.clitics?.article;
      return article !== undefined && word.startsWith(article) ? word.slice(article.length) : word;
    })
    .join(" ");
}

interface General {
  words: readonly string[];
  ranks: readonly string[];
}

const generalByFirst = perLexicons((lexicons) => {
  const byFirst = new Map<string, General[]>();
  for (const { titles } of lexicons)
    for (const { words, ranks } of titles?.general ?? [])
      for (const one of words.split(", ")) {
        const phrase = foldedTitle(one).split(" ");
        addTo(byFirst, phrase[0] as string, { words: phrase, ranks: ranks.split(" ") });
      }
  return phrasesAfterClitics(lexicons, (word) => byFirst.get(word) ?? []);
});

// "the leader", "the Turkish leader", الزعيم التركي
function generalAt(read: PersonsRead, i: number): PhraseWords | undefined {
  const readings = generalByFirst(read.lexicons)((read.words[i] as FoldedWord).letters);
  return readings.length > 0 ? generalAmong(read, i, readings) : undefined;
}

type GeneralReadings = ReturnType<ReturnType<typeof generalByFirst>>;

function generalAmong(
  { words, places, lexicons }: PersonsRead,
  i: number,
  readings: GeneralReadings,
): PhraseWords | undefined {
  const word = words[i] as FoldedWord;
  const found = firstFitting(readings, (one) =>
    one.words.every((own, k) => k === 0 || (words[i + k]?.letters === own && words[i + k]?.gap === " ")),
  );
  if (!found) return undefined;
  const last = i + found.found.words.length;
  const context = { words, places, lexicons };
  const isBefore = lexiconOfWord(lexicons, found.found.words[0] as string)?.titles?.adjectives !== "after";
  const before = isBefore ? countryBefore(context, i) : undefined;
  const after = isBefore ? countryAfter(context, last) : adjectiveAfter(places, words, last);
  const country = before?.country ?? after.country;
  return {
    from: i,
    to: after.to,
    phrase: {
      start: before?.start ?? word.part(found.skipped).start,
      end: (words[after.to - 1] as FoldedWord).end,
      key: found.found.words.join(" "),
      ranks: found.found.ranks,
      ...(country === undefined ? {} : { country }),
      ...{ isFormer: before?.isFormer ?? false, isGeneral: true, isCounterpart: false },
    },
  };
}

function adjectiveAfter(
  places: PersonsRead["places"],
  words: readonly FoldedWord[],
  at: number,
): { to: number; country?: string } {
  const place = places[at];
  const isAdjective = place?.kind === "adjective" && words[at]?.gap === " " && place.start === words[at]?.start;
  return isAdjective ? { to: at + 1, country: place.country } : { to: at };
}
