import {
  type CalendarWord,
  calendarWords,
  monthNames,
  type Weekday,
  weekdayNamed,
} from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconOfWord } from "../languages/active-lexicons.ts";
import { shortestRest } from "../languages/clitic-readings.ts";
import type { Particle } from "../languages/parts/time-words.ts";
import { type TimeRoles, type TimeTerms, timeTerms } from "./time-terms.ts";

/** The meaning of a folded word in the time grammar. */
export interface Meaning {
  /** The letters without clitics, with the first letter of the article that a preposition has absorbed. */
  letters: string;
  /** How many letters of clitics come before them. */
  skipped: number;
  /** Whether the word has the article. */
  isDefinite: boolean;
  /** Whether its language puts last and next before the noun, and capitalizes names. */
  pointsBefore: boolean;
  hasCapitals: boolean;
  words: readonly CalendarWord[];
  weekday: { weekday: Weekday; isDoubtful: boolean } | undefined;
  particle: Particle | undefined;
  /** The word lists that contain it. */
  roles: TimeRoles;
  /** Whether a time can begin with the word. */
  mayBegin: boolean;
}

const none: readonly CalendarWord[] = [];
const opening: ReadonlySet<Particle> = new Set(["this", "each", "before", "after", "the", "clock", "half", "quarter"]);

/** The meaning of a folded word, after the fewest clitics that leave a time word or a particle. */
export function meaningOf(lexicons: ActiveLexicons, letters: string): Meaning {
  const terms = timeTerms(lexicons);
  for (const { rest, skipped } of cliticCuts(lexicons, letters)) {
    const meaning = meaningWithout(terms, rest, skipped);
    if (meaning) return meaning;
  }
  return {
    ...shapeOf(terms, letters),
    letters,
    skipped: 0,
    words: none,
    weekday: undefined,
    particle: undefined,
    mayBegin: beginsOtherwise(terms, letters),
  };
}

function cliticCuts(lexicons: ActiveLexicons, letters: string): { rest: string; skipped: number }[] {
  const cuts = [{ rest: letters, skipped: 0 }];
  const clitics = lexiconOfWord(lexicons, letters)?.clitics;
  if (!clitics) return cuts;
  const { conjunctions, prepositions, article } = clitics;
  const first = conjunctions.includes(letters.charAt(0)) ? 1 : 0;
  const longest = first + (prepositions.includes(letters.charAt(first)) ? 1 : 0);
  const last = article.slice(1);
  for (let skipped = 1; skipped <= longest && letters.length - skipped >= shortestRest; skipped++) {
    const rest = letters.slice(skipped);
    const isElided = rest.startsWith(last) && letters.charAt(skipped - 1) === last;
    cuts.push({ rest: isElided ? `${article.charAt(0)}${rest}` : rest, skipped });
  }
  return cuts;
}

function meaningWithout(terms: TimeTerms, letters: string, skipped: number): Meaning | undefined {
  const bare = terms.withoutArticle(letters);
  const { vocabulary } = terms;
  const own = calendarWords(letters, vocabulary);
  const words = own.length > 0 || bare === letters ? own : calendarWords(bare, vocabulary);
  const weekday = weekdayNamed(letters, vocabulary);
  const isMonth = monthNames(letters, vocabulary).length > 0;
  const particle = terms.particleOf(letters);
  const isTime = words.length > 0 || weekday !== undefined || isMonth;
  if (!isTime && !particle) return undefined;
  const mayBegin = isTime || (particle !== undefined && opening.has(particle)) || beginsOtherwise(terms, letters);
  return { ...shapeOf(terms, letters), letters, skipped, words, weekday, particle, mayBegin };
}

type Shape = Pick<Meaning, "isDefinite" | "pointsBefore" | "hasCapitals" | "roles">;

function shapeOf(terms: TimeTerms, letters: string): Shape {
  const own = terms.wordsFor(letters);
  return {
    isDefinite: terms.withoutArticle(letters) !== letters,
    pointsBefore: own !== undefined && own.pointers !== "after",
    hasCapitals: own?.hasCapitals ?? false,
    roles: terms.rolesOf(letters),
  };
}

const otherOpenings = ["openers", "begins", "ends", "occurs", "visits"] as const;

/** Whether a time can begin with a word outside the calendar. */
export function beginsOtherwise(terms: TimeTerms, letters: string): boolean {
  const roles = terms.rolesOf(letters);
  if (otherOpenings.some((role) => roles.has(role)) || terms.match("compound", letters)) return true;
  return terms.rolesOf(terms.withoutArticle(letters)).has("stretches");
}
