import { withoutProclitics } from "../languages/clitics.ts";
import {
  mergedWords,
  type Phrase,
  type PhraseTable,
  phrasesOf,
  phrasesOfEach,
  phraseTable,
} from "../languages/forms.ts";
import type { MonthCalendar, Months } from "../languages/parts/calendar.ts";
import { commonVocabulary, lookup, type Vocabulary } from "../languages/vocabulary.ts";
import type { Span } from "../text/span.ts";
import { endOfPhrase, isPhraseAt } from "./phrases.ts";
import { possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";

export type { MonthCalendar } from "../languages/parts/calendar.ts";

/** A month named in a text. */
export interface NamedMonth extends Span {
  calendar: MonthCalendar;
  /** 1 to 12, in its own calendar. */
  month: number;
}

/** A name of a month, known by its first word. */
export interface MonthName {
  /** The words after the first, folded: كانون is followed by الثاني. */
  rest: readonly string[];
  calendar: MonthCalendar;
  month: number;
  /** Whether it is also another word, so that it needs a numeral or a word of time beside it: may, march, صفر, مهر. */
  isDoubtful: boolean;
}

type Meaning = Omit<MonthName, "rest">;

interface Names {
  names: PhraseTable<Meaning>;
  flat: ReadonlyMap<string, readonly MonthName[]>;
  timeBefore: ReadonlySet<string>;
  timeAfter: ReadonlySet<string>;
  beforeYear: ReadonlySet<string>;
}

const namesOf = lookup((vocabulary): Names => {
  const names = phraseTable(vocabulary.lexicons.flatMap(({ months }) => (months ? entriesOf(months) : [])));
  return {
    names,
    flat: new Map([...names].map(([first, all]) => [first, all.map(({ rest, meaning }) => ({ rest, ...meaning }))])),
    timeBefore: mergedWords(vocabulary, ({ months }) => months?.timeBefore),
    timeAfter: mergedWords(vocabulary, ({ months }) => months?.timeAfter),
    beforeYear: mergedWords(vocabulary, ({ months }) => months?.beforeYear),
  };
});

function entriesOf({ names, doubtful = "" }: Months): [words: string[], meaning: Meaning][] {
  const unsure = new Set(phrasesOf(doubtful).map(([first]) => first));
  return (Object.entries(names) as [MonthCalendar, readonly string[]][]).flatMap(([calendar, rows]) =>
    phrasesOfEach(rows).flatMap((phrases, i) =>
      phrases.map((words): [string[], Meaning] => [
        words,
        { calendar, month: i + 1, isDoubtful: unsure.has(words[0]) },
      ]),
    ),
  );
}

const none: readonly MonthName[] = [];

/** The names of months that begin with this folded word, of all calendars. */
export function monthNames(first: string, vocabulary: Vocabulary = commonVocabulary()): readonly MonthName[] {
  return namesOf(vocabulary).flat.get(first) ?? none;
}

/** The months named in a text; a name that is also another word needs a number or a word of time beside it. */
export function findMonths(text: string, scope?: Scope): NamedMonth[] {
  const page = readingInputOf(text, scope);
  return possibleWords(page, "months").flatMap((i) => {
    const found = monthAt(page, i);
    return found ? [{ start: found.start, end: found.end, calendar: found.calendar, month: found.month }] : [];
  });
}

/** The month whose name begins with a word, with the index of the last word of the name. */
export function monthAt(page: ReadingInput, i: number): (NamedMonth & { last: number }) | undefined {
  const { words, vocabulary } = page;
  const known = namesOf(vocabulary);
  const word = words[i];
  if (!word) return undefined;
  const named = (letters: string) => known.names.get(letters)?.find((name) => isPhraseAt(words, i, name));
  const found = withoutProclitics(word.letters, named, vocabulary);
  if (!found) return undefined;
  const { calendar, month, isDoubtful } = found.found.meaning;
  if (isDoubtful && !isDated(page, known, { name: found.found, i })) return undefined;
  const { start } = word.part(found.skipped);
  return { start, end: endOfPhrase(words, i, found.found), calendar, month, last: i + found.found.rest.length };
}

/** A numeral or a word of time before a name, or a numeral, or من and a year, after it. */
function isDated(
  { words, vocabulary }: ReadingInput,
  { timeBefore, timeAfter, beforeYear }: Names,
  { name, i }: { name: Phrase<Meaning>; i: number },
): boolean {
  const end = i + name.rest.length + 1;
  const [before, after] = [words[i - 1], words[end]];
  const next = after?.letters;
  if (before?.isNumeral || after?.isNumeral || timeAfter.has(next ?? "")) return true;
  if (beforeYear.has(next ?? "") && words.slice(end + 1, end + 3).some(({ isNumeral }) => isNumeral)) return true;
  const isTime = (word: string) => timeBefore.has(word) || undefined;
  return before !== undefined && withoutProclitics(before.letters, isTime, vocabulary) !== undefined;
}
