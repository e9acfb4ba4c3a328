import { byForm, type CalendarWord, type WordForm } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { timeTerms } from "./time-terms.ts";
import { type Meaning, meaningOf } from "./word-meanings.ts";

/** What a token means in the time grammar, the same for every token of the same letters. */
export interface TokenMeaning extends Omit<Meaning, "skipped"> {
  /** The clitics before it in the same written word. */
  proclitics: string;
  /** Whether those are only a conjunction. */
  isJoined: boolean;
  /** Whether it is written with the article, which numbers can also have. */
  hasArticle: boolean;
  /** The digits as written, if the token is a numeral. */
  digits: string | undefined;
  /** Whether it has no meaning in the time grammar, apart from being a number. */
  isSilent: boolean;
}

/** The meaning of a word outside numbers, by its form. */
export const wordMeanings = perLexicons((lexicons) => {
  const conjunction = firstConjunction(lexicons);
  return byForm((letters): TokenMeaning => {
    const { skipped, ...meaning } = meaningOf(lexicons, letters);
    const isNumeral = isDigit(letters);
    return {
      ...meaning,
      proclitics: letters.slice(0, skipped),
      isJoined: skipped === 1 && letters.charAt(0) === conjunction,
      hasArticle: meaning.isDefinite,
      digits: isNumeral ? letters : undefined,
      mayBegin: meaning.mayBegin || isNumeral,
      isSilent: !isNumeral && skipped === 0 && isSilent(meaning),
    };
  });
});

/** The meaning of a number, by the form of its first word, with this many letters of clitics, and whether it has more words. */
export const numberMeanings = perLexicons((lexicons) => {
  const alone = numbersAfterClitics(lexicons, false);
  const first = numbersAfterClitics(lexicons, true);
  return (form: WordForm, skipped: number, isFirst: boolean): TokenMeaning =>
    ((isFirst ? first : alone)[skipped] as (form: WordForm) => TokenMeaning)(form);
});

/** The most letters before a number in the same word: a conjunction and a preposition. */
export const mostProclitics = 2;

function numbersAfterClitics(lexicons: ActiveLexicons, isFirst: boolean): ((form: WordForm) => TokenMeaning)[] {
  const conjunction = firstConjunction(lexicons);
  return Array.from({ length: mostProclitics + 1 }, (_, skipped) =>
    byForm((letters): TokenMeaning => {
      const own = isFirst ? "" : letters.slice(skipped);
      const proclitics = letters.slice(0, skipped);
      const isNumeral = isDigit(letters);
      return {
        ...(isFirst || isNumeral ? wordless : wordOfNumber(lexicons, own)),
        letters: own,
        proclitics,
        isJoined: proclitics !== "" && proclitics === conjunction,
        digits: isNumeral && !isFirst ? letters : undefined,
        mayBegin: true,
        ...(proclitics === "" ? {} : { isSilent: false }),
      };
    }),
  );
}

const noWords: readonly CalendarWord[] = [];

const wordless = {
  isDefinite: false,
  hasArticle: false,
  pointsBefore: false,
  hasCapitals: false,
  words: noWords,
  weekday: undefined,
  particle: undefined,
  roles: new Set<never>(),
  isSilent: true,
} as const;

function wordOfNumber(lexicons: ActiveLexicons, letters: string) {
  const found = meaningOf(lexicons, letters);
  const roles = timeTerms(lexicons).rolesOf(letters);
  // واحد is not أحد with its و
  if (found.skipped > 0) return { ...wordless, roles, isSilent: false };
  const { pointsBefore, hasCapitals, words, weekday, isDefinite } = found;
  // الاثنين is also the number two
  return {
    ...{ isDefinite: false, hasArticle: isDefinite, pointsBefore, hasCapitals, words, weekday, roles },
    ...{ particle: undefined, isSilent: isSilent(found) },
  };
}

function isSilent({ mayBegin, words, weekday, particle, roles }: Omit<Meaning, "skipped" | "letters">): boolean {
  return !mayBegin && words.length === 0 && weekday === undefined && particle === undefined && roles.size === 0;
}

function isDigit(letters: string): boolean {
  const unit = letters.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

// The first conjunction of a language joins the parts of an amount and of a list.
function firstConjunction(lexicons: ActiveLexicons): string | undefined {
  return lexicons.find(({ clitics }) => clitics)?.clitics?.conjunctions.charAt(0);
}
