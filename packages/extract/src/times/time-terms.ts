import { foldedList, remembered, type Vocabulary } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconOfWord, perLexicons } from "../languages/active-lexicons.ts";
import type { Particle, TimeLists, TimePatterns, TimeWords } from "../languages/parts/time-words.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";

/** The lists of words of time that a word is in. */
export type TimeRoles = ReadonlySet<keyof TimeLists>;

/** The words of times of the active lexicons, merged into one lookup. */
export interface TimeTerms {
  /** What core knows of the same languages. */
  vocabulary: Vocabulary;
  /** The lists that folded letters are in. */
  rolesOf: (letters: string) => TimeRoles;
  particleOf: (letters: string) => Particle | undefined;
  /** The holidays whose name begins with folded letters. */
  holidaysFrom: (letters: string) => readonly Holiday[];
  /** The shape of a word, if its language has such a shape. */
  match: (pattern: keyof TimePatterns, letters: string) => RegExpExecArray | undefined;
  /** The time words of the language of folded letters. */
  wordsFor: (letters: string) => TimeWords | undefined;
  /** Letters without the article; unchanged if they have none. */
  withoutArticle: (letters: string) => string;
  /** Letters without a prefixed conjunction; unchanged if they have none. */
  withoutConjunction: (letters: string) => string;
  /** Whether letters, with the clitics and the article before them, are a noun named by the date after it. */
  isNamedByDate: (letters: string) => boolean;
}

/** A holiday, by its folded words, and its day of the year. */
export interface Holiday {
  words: readonly string[];
  day: string;
}

const none: TimeRoles = new Set();
const noHolidays: readonly Holiday[] = [];

/** The words of times of the active lexicons. */
export const timeTerms = perLexicons((lexicons: ActiveLexicons): TimeTerms => {
  const roles = rolesByWord(lexicons);
  const particles = new Map(
    lexicons.flatMap(({ times }) =>
      (times?.particles ?? []).flatMap(([name, list]) => foldedList(list).map((form) => [form, name] as const)),
    ),
  );
  const holidays = holidaysByFirst(lexicons);
  const wordsFor = (letters: string) => lexiconOfWord(lexicons, letters)?.times;
  const { article = "", conjunctions = "" } = lexicons.find(({ clitics }) => clitics)?.clitics ?? {};
  return {
    vocabulary: sharedVocabulary(lexicons),
    rolesOf: (letters) => roles.get(letters) ?? none,
    particleOf: (letters) => particles.get(letters),
    holidaysFrom: (letters) => holidays.get(letters) ?? noHolidays,
    match: (pattern, letters) => wordsFor(letters)?.patterns?.[pattern]?.exec(letters) ?? undefined,
    wordsFor: remembered(wordsFor),
    withoutArticle: (letters) =>
      article !== "" && letters.startsWith(article) ? letters.slice(article.length) : letters,
    withoutConjunction: (letters) =>
      letters !== "" && conjunctions.includes(letters.charAt(0)) ? letters.slice(1) : letters,
    isNamedByDate: (letters) => {
      const bare = letters.replace(wordsFor(letters)?.patterns?.nameClitics ?? "", "");
      return [letters, bare].some((one) => roles.get(one)?.has("namedBefore"));
    },
  };
});

function holidaysByFirst(lexicons: ActiveLexicons): ReadonlyMap<string, readonly Holiday[]> {
  const byFirst = new Map<string, Holiday[]>();
  for (const [name, day] of lexicons.flatMap(({ times }) => times?.holidays ?? [])) {
    const words = foldedList(name.replaceAll("'", " "));
    byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), { words, day }]);
  }
  return byFirst;
}

function rolesByWord(lexicons: ActiveLexicons): ReadonlyMap<string, Set<keyof TimeLists>> {
  const roles = new Map<string, Set<keyof TimeLists>>();
  for (const { times } of lexicons)
    for (const [list, words] of Object.entries(times?.lists ?? {}) as [keyof TimeLists, string][])
      for (const word of foldedList(words)) roles.set(word, (roles.get(word) ?? new Set()).add(list));
  return roles;
}
