import { keptParts, namingWords, type Phrase, queryParts } from "./query-parts";
import { isTop, type SearchFile } from "./search-index";
import { articleCutOff, formsOf, queryWords, sharesForm, wordsWithParts } from "./search-terms";
import type { FoundSection, HitKind } from "./section";
import { type SectionNames, sectionNames } from "./section-names";

/** How near a section is to what a query names: 0 is the nearest. */
type Nearness = (section: FoundSection) => number;

/** A word with a conjunction and the definite article, which only running text has. */
const fromRunningText = /^[وف](?:ال|لل|بال|كال)/;

/** Whether a query was copied from running text, so that it is looked up in the articles first. */
export function isRunningText(words: Phrase): boolean {
  return fromRunningText.test(words[0] ?? "");
}

/** How a section can relate to a query, the nearest first; a meaning is a synonym of the query. */
const relations = [
  "runningText",
  "nameInCode",
  "title",
  "place",
  "titleInOtherNumber",
  "heading",
  "titleMeaning",
  "placeMeaning",
  "startOfTitle",
  "term",
  "headingMeaning",
  "partOfName",
  "everyWordInName",
  "phraseInText",
  "someWordInName",
  "other",
] as const;
type Relation = (typeof relations)[number];

/** Kinds that are shown after the others unless they have the name that was searched. */
const later = new Set<HitKind>(["function", "decision"]);
const laterBy = 9;

/** Compares the sections of a file with queries, by their names. */
export function nearnessIn(file: SearchFile): (query: string) => Nearness {
  const namesOf = sectionNames(file);
  return (query) => {
    const relationOf = relationTo(query);
    return (section) => {
      const names = namesOf(section);
      const kind = section.kind ?? file.pages[section.page]?.kind ?? "page";
      const length = names.own[0]?.length ?? 0;
      const relation = relationOf(section, names, kind);
      const distance = relations.indexOf(relation) + fractionOf(relation, { section, kind, length });
      return later.has(kind) ? distance + laterBy : distance;
    };
  };
}

/** Where each kind is among headings of the same name: commands, what the reference defines, prose. */
const headingOrder: Partial<Record<HitKind, number>> = { command: 0, page: 0.5 };

const byLength = new Set<Relation>(["startOfTitle", "partOfName", "everyWordInName"]);

interface Named {
  section: FoundSection;
  kind: HitKind;
  /** How many words its name has. */
  length: number;
}

/** Orders the sections of one relation: headings by their kind; other names by their length, titles before headings. */
function fractionOf(relation: Relation, { section, kind, length }: Named): number {
  const order = headingOrder[kind] ?? 0.2;
  if (relation === "heading") return order;
  if (!byLength.has(relation)) return 0;
  return Math.min(length, 9) / 10 + (isTop(section) ? 0 : 0.02 + order / 10);
}

function relationTo(query: string): (section: FoundSection, names: SectionNames, kind: HitKind) => Relation {
  const spellings = wordsWithParts(query);
  const phrases = spellings.map(namingWords);
  const parts = spellings.map((words) => keptParts(words).map((part) => [part.words, ...part.others].map(namingWords)));
  const isRunning = isRunningText(spellings[0] ?? []);
  const longEnough = spellings.filter((words) => words.length > 1).map((words) => words.join(" "));
  const match = matchOf(spellings, phrases);
  return (section, names, kind) => {
    if (isRunning && kind === "paragraph" && section.lang === "ar") return "runningText";
    const exact = exactRelation(section, kind, match(names));
    if (exact !== undefined) return exact;
    const holds = names.own.some((name) => phrases.some((phrase) => contains(name, phrase)));
    if (holds && kind === "page" && isTop(section) && names.own.some((name) => startsWithAny(name, phrases)))
      return "startOfTitle";
    if (holds) return "partOfName";
    const named = parts.map((all) => all.filter((ways) => names.own.some((name) => isNamed(ways, name))).length);
    if (named.some((count, i) => count === parts[i]?.length)) return "everyWordInName";
    if (longEnough.length > 0 && isInText(section, longEnough)) return "phraseInText";
    return named.some((count) => count > 0) ? "someWordInName" : "other";
  };
}

/** Whether the name of a section, or its place on the site, is the query or a meaning of it. */
interface Match {
  /** Written as in code, such as `textHash`, and the same. */
  isInCode: boolean;
  isQuery: boolean;
  /** Singular for plural, or the reverse. */
  isInOtherNumber: boolean;
  isMeaning: boolean;
  isPlaceOfQuery: boolean;
  isPlaceOfMeaning: boolean;
}

function matchOf(spellings: readonly Phrase[], phrases: readonly Phrase[]): (names: SectionNames) => Match {
  const meanings = spellings.flatMap(meaningsOf);
  const isAmong = (all: readonly Phrase[], name: Phrase) => all.some((phrase) => isSamePhrase(name, phrase));
  return ({ own, short, place = [] }) => ({
    isInCode: spellings.length > 1 && isAmong(phrases.slice(0, 1), own[0] ?? []),
    isQuery: [...own, ...short].some((name) => isAmong(phrases, name)),
    isInOtherNumber: own.some((name) => phrases.some((words) => isInOtherNumber(name, words))),
    isMeaning: own.some((name) => isAmong(meanings, name)),
    isPlaceOfQuery: isAmong(phrases, place),
    isPlaceOfMeaning: isAmong(meanings, place),
  });
}

function exactRelation(section: FoundSection, kind: HitKind, match: Match): Relation | undefined {
  // a term leads to an explanation in one line: below pages of that name
  if (kind === "term") return match.isQuery || match.isMeaning ? "term" : undefined;
  if (match.isInCode) return "nameInCode";
  if (match.isQuery) return isTop(section) ? "title" : "heading";
  if (match.isPlaceOfQuery) return "place";
  if (match.isInOtherNumber && isTop(section)) return "titleInOtherNumber";
  if (match.isMeaning) return isTop(section) ? "titleMeaning" : "headingMeaning";
  return match.isPlaceOfMeaning ? "placeMeaning" : undefined;
}

function isSamePhrase(one: Phrase, other: Phrase): boolean {
  return one.length === other.length && one.every((word, i) => sharesForm(word, other[i] ?? ""));
}

function startsWithAny(name: Phrase, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => isSamePhrase(name.slice(0, phrase.length), phrase));
}

/** Whether a phrase is in a name; its last word may be the start of one. */
function contains(name: Phrase, phrase: Phrase): boolean {
  const last = articleCutOff(phrase.at(-1) ?? "");
  return name.some((_, at) =>
    phrase.every((word, i) => {
      const here = name[at + i] ?? "";
      const isStart = i === phrase.length - 1 && formsOf(here).some((form) => form.startsWith(last));
      return isStart || sharesForm(here, word);
    }),
  );
}

function isInText({ text }: FoundSection, phrases: readonly string[]): boolean {
  const written = queryWords(text).join(" ");
  return phrases.some((phrase) => ` ${written}`.includes(` ${phrase}`));
}

function isNamed(ways: readonly Phrase[], name: Phrase): boolean {
  return ways.some((words) => words.every((word) => hasWord(name, word)));
}

/** How many letters a plural may add, and how many it must leave. */
const [mostAdded, leastKept] = [3, 5];

function hasWord(name: Phrase, word: string): boolean {
  const bare = articleCutOff(word);
  const stem = bare.slice(0, Math.max(leastKept, bare.length - 2));
  const isInflected = (form: string) => form.startsWith(stem) && form.length <= bare.length + mostAdded;
  return name.some((one) => sharesForm(one, word) || (bare.length >= leastKept && formsOf(one).some(isInflected)));
}

function isInOtherNumber(name: Phrase, words: Phrase): boolean {
  return name.length === words.length && words.every((word, i) => hasWord(name.slice(i, i + 1), word));
}

/** The query with one of its parts replaced by a synonym, in every way. */
function meaningsOf(words: Phrase): Phrase[] {
  const parts = queryParts(words);
  return parts.flatMap(({ others }, at) =>
    others.map((other) => namingWords(parts.flatMap((part, i) => (i === at ? other : part.words)))),
  );
}
