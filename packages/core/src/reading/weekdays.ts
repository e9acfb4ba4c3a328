import { type Stripped, withoutProclitics } from "../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { WeekForms } from "../languages/parts/calendar.ts";
import { commonVocabulary, lookup, type Vocabulary } from "../languages/vocabulary.ts";
import type { Weekday } from "../text/calendar-day.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { endOfPhrase, isPhraseAt } from "./phrases.ts";
import { mayBe, possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { byForm, type WordForm } from "./word-form.ts";

/** A weekday named in a text. */
export interface NamedWeekday extends Span {
  /** Monday is 1, Sunday 7. */
  weekday: Weekday;
}

interface DayName {
  weekday: Weekday;
  /** Whether the name is also another word, so that it needs a word such as يوم beside it. */
  isDoubtful: boolean;
  /** Whether a figure after it is enough: среда, 6 января. */
  figureAfter?: true;
}

interface Names {
  names: PhraseTable<DayName>;
  /** Abbreviations: a day only in capitals before a stop, a comma or a digit. */
  short: PhraseTable<Weekday>;
  dayBefore: ReadonlySet<string>;
  dayAfter: ReadonlySet<string>;
}

const namesOf = lookup((vocabulary): Names => {
  const parts = vocabulary.lexicons.flatMap(({ weekdays }) => weekdays ?? []);
  const rows = (forms: WeekForms | undefined, kind: Omit<DayName, "weekday">) =>
    rowsOf(forms).map(([words, weekday]): [string[], DayName] => [words, { weekday, ...kind }]);
  const all = parts.flatMap(({ names, doubtful, figureAfter }) => [
    ...rows(names, { isDoubtful: false }),
    ...rows(doubtful, { isDoubtful: true, ...(figureAfter && { figureAfter }) }),
  ]);
  return {
    names: phraseTable(all),
    short: phraseTable(parts.flatMap(({ short }) => rowsOf(short))),
    dayBefore: mergedWords(vocabulary, ({ weekdays }) => weekdays?.dayBefore),
    dayAfter: mergedWords(vocabulary, ({ weekdays }) => weekdays?.dayAfter),
  };
});

function rowsOf(forms: WeekForms | undefined): [words: string[], weekday: Weekday][] {
  return (forms ?? []).flatMap((row, i) =>
    phrasesOf(row).map((words): [string[], Weekday] => [words, (i + 1) as Weekday]),
  );
}

/** The weekday that one folded word names; `isDoubtful` where it does so only beside يوم or another word of time. */
export function weekdayNamed(letters: string, vocabulary: Vocabulary = commonVocabulary()): DayName | undefined {
  return namesOf(vocabulary)
    .names.get(letters)
    ?.find(({ rest }) => rest.length === 0)?.meaning;
}

// The weekday that a word names whatever the words beside it.
const plainWeekday = byForm((letters, vocabulary): Stripped<Weekday> | undefined => {
  const { names } = namesOf(vocabulary);
  const found = withoutProclitics(letters, (word) => names.get(word), vocabulary);
  const [name, ...others] = found?.found ?? [];
  return found && name && others.length === 0 && name.rest.length === 0 && !name.meaning.isDoubtful
    ? { found: name.meaning.weekday, skipped: found.skipped }
    : undefined;
});

/** The weekday that a word names by itself, if the word before it cannot be part of the name. */
export function plainWeekdayAt(page: ReadingInput, i: number): NamedWeekday | undefined {
  const form = page.forms[i];
  const found = form && !mayBe(page, i - 1, "weekdays") ? plainWeekday(form) : undefined;
  if (!found) return undefined;
  const { start, end } = (page.words[i] as FoldedWord).part(found.skipped);
  return { start, end, weekday: found.found };
}

/** The weekdays named in a text; a name that is also another word counts only beside a word of time (يوم). */
export function findWeekdays(text: string, scope?: Scope): NamedWeekday[] {
  const page = readingInputOf(text, scope);
  const { words, forms, vocabulary } = page;
  const known = namesOf(vocabulary);
  const named: NamedWeekday[] = [];
  // the second word of سه شنبه is not a weekday by itself
  let next = 0;
  for (const i of possibleWords(page, "weekdays")) {
    if (i < next) continue;
    const word = words[i] as FoldedWord;
    const plain = plainWeekday(forms[i] as WordForm);
    if (plain) {
      const { start, end } = word.part(plain.skipped);
      named.push({ start, end, weekday: plain.found });
      continue;
    }
    const found = withoutProclitics(word.letters, (letters) => dayNamed(page, known, { letters, i }), vocabulary);
    if (found) {
      const { start } = word.part(found.skipped);
      next = i + found.found.rest.length + 1;
      named.push({ start, end: endOfPhrase(words, i, found.found), weekday: found.found.meaning.weekday });
      continue;
    }
    const weekday = known.short.get(word.letters)?.[0]?.meaning;
    if (weekday !== undefined && isAbbreviation(text, word)) named.push({ start: word.start, end: word.end, weekday });
  }
  return named;
}

function dayNamed(
  { words, vocabulary }: ReadingInput,
  { names, dayBefore, dayAfter }: Names,
  { letters, i }: { letters: string; i: number },
): Phrase<DayName> | undefined {
  const found = names.get(letters)?.find((name) => isPhraseAt(words, i, name));
  if (!found?.meaning.isDoubtful) return found;
  const [before, after] = [words[i - 1], words[i + found.rest.length + 1]];
  const isDay = (word: FoldedWord | undefined, list: ReadonlySet<string>) =>
    word && withoutProclitics(word.letters, (bare) => list.has(bare) || undefined, vocabulary);
  const isBeforeFigure = found.meaning.figureAfter && after?.isNumeral && /^,? $/.test(after.gap);
  return isBeforeFigure || isDay(before, dayBefore) || isDay(after, dayAfter) ? found : undefined;
}

function isAbbreviation(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2)) && /^(?:[.,]|\s[0-9])/.test(text.slice(end, end + 2));
}
