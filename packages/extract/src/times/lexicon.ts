import {
  type CalendarWord,
  calendarWords,
  monthNames,
  type Weekday,
  weekdayNamed,
} from "@diplomatic-visits/core/internal";
import { beginsOtherwise } from "./beginnings.ts";
import { type Particle, particle } from "./particles.ts";

/** What a folded word means to the grammar of times. */
export interface Meaning {
  /** The letters without proclitics, with the article's alef that ل has taken. */
  letters: string;
  /** How many letters of proclitics stand before them. */
  skipped: number;
  isDefinite: boolean;
  /** Whether it is written in Latin letters. */
  isLatin: boolean;
  words: readonly CalendarWord[];
  weekday: { weekday: Weekday; isDoubtful: boolean } | undefined;
  particle: Particle | undefined;
  /** Whether a time can begin with the word. */
  mayBegin: boolean;
}

const none: readonly CalendarWord[] = [];
const most = 20_000;
const known = new Map<string, Meaning>();

/** What a folded word means to the grammar of times, after as few proclitics as make it a word of time or a particle. */
export function meaningOf(letters: string): Meaning {
  const found = known.get(letters);
  if (found) return found;
  const meaning = read(letters);
  // a word list of a whole language would not stay
  if (known.size >= most) known.clear();
  known.set(letters, meaning);
  return meaning;
}

const proclitic = /^(?:[وف]?[بلك]?|[وف])(?=\p{L}{2})/u;
const opening: ReadonlySet<Particle> = new Set(["this", "each", "before", "after", "the", "clock", "half", "quarter"]);

function read(letters: string): Meaning {
  const longest = proclitic.exec(letters)?.[0].length ?? 0;
  for (let skipped = 0; skipped <= longest; skipped++) {
    const rest = letters.slice(skipped);
    const whole = skipped > 0 && rest.startsWith("ل") && letters.charAt(skipped - 1) === "ل" ? `ا${rest}` : rest;
    const meaning = meaningWithout(whole, skipped);
    if (meaning) return meaning;
  }
  const isDefinite = letters.startsWith("ال");
  const mayBegin = beginsOtherwise(letters);
  return {
    letters,
    skipped: 0,
    isDefinite,
    isLatin: isLatin(letters),
    words: none,
    weekday: undefined,
    particle: undefined,
    mayBegin,
  };
}

function meaningWithout(letters: string, skipped: number): Meaning | undefined {
  const own = calendarWords(letters);
  const hasArticle = letters.startsWith("ال");
  const words = own.length > 0 || !hasArticle ? own : calendarWords(letters.slice(2));
  const weekday = weekdayNamed(letters);
  const isMonth = monthNames(letters).length > 0;
  const found = particle(letters);
  const isTime = words.length > 0 || weekday !== undefined || isMonth;
  if (!isTime && !found) return undefined;
  const mayBegin = isTime || (found !== undefined && opening.has(found)) || beginsOtherwise(letters);
  return {
    letters,
    skipped,
    isDefinite: hasArticle,
    isLatin: isLatin(letters),
    words,
    weekday,
    particle: found,
    mayBegin,
  };
}

function isLatin(letters: string): boolean {
  return /^[a-z]/.test(letters);
}
