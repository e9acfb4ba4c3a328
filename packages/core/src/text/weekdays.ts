import type { Weekday } from "./calendar-day.ts";
import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

/** A weekday named in a text. */
export interface NamedWeekday extends Span {
  /** Monday is 1, Sunday 7. */
  weekday: Weekday;
}

// Monday to Sunday; the first form of an Arabic name carries the article.
const arabic = ["الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
const english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const short = ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"];

interface Names {
  /** Names that mean the day wherever they stand. */
  sure: ReadonlyMap<string, Weekday>;
  /** Names that mean something else too, as the number two or the pronoun one do: a day only behind يوم or its like. */
  behindDay: ReadonlyMap<string, Weekday>;
  /** Abbreviations: a day only in capitals before a stop, a comma or a digit. */
  short: ReadonlyMap<string, Weekday>;
  dayWords: ReadonlySet<string>;
}

let names: Names | undefined;

function buildNames(): Names {
  const rows = (list: readonly string[]) =>
    list.flatMap((forms, i) => foldedList(forms).map((form): [string, Weekday] => [form, (i + 1) as Weekday]));
  const bare = rows(arabic).map(([form, weekday]): [string, Weekday] => [form.replace(/^ال/, ""), weekday]);
  const [two = "", both = ""] = foldedList("الاثنين الإثنين");
  const sure = new Map([...rows(arabic), ...rows(english)]);
  const doubtful = [two, both].flatMap((form) => (sure.has(form) ? [[form, 1] as [string, Weekday]] : []));
  for (const [form] of doubtful) sure.delete(form);
  const dayWords = new Set(foldedList("يوم اليوم مساء صباح ليلة ظهر عصر فجر أيام يومي حتى أمس من"));
  return { sure, behindDay: new Map([...bare, ...doubtful]), short: new Map(rows(short)), dayWords };
}

/** The weekday a folded word names; `isDoubtful` where it does so only beside يوم or another word of time. */
export function weekdayNamed(letters: string): { weekday: Weekday; isDoubtful: boolean } | undefined {
  names ??= buildNames();
  const sure = names.sure.get(letters);
  const weekday = sure ?? names.behindDay.get(letters);
  return weekday && { weekday, isDoubtful: sure === undefined };
}

/** The weekdays named in a text or a span of it, in Arabic and English; أحد and اثنين are days only behind يوم and its like. */
export function findWeekdays(text: string, span: Span = { start: 0, end: text.length }): NamedWeekday[] {
  names ??= buildNames();
  const words = foldedWords(text, span);
  return words.flatMap((word, i) => {
    const found = withoutProclitics(word.letters, (letters) => dayNamed(letters, words[i - 1]));
    if (found) return [{ ...word.part(found.skipped), weekday: found.found }];
    const weekday = names?.short.get(word.letters);
    return weekday !== undefined && isAbbreviation(text, word) ? [{ start: word.start, end: word.end, weekday }] : [];
  });
}

function dayNamed(letters: string, before: FoldedWord | undefined): Weekday | undefined {
  const sure = names?.sure.get(letters);
  if (sure !== undefined || before === undefined) return sure;
  const isBehindDay = withoutProclitics(before.letters, (word) => names?.dayWords.has(word) || undefined);
  return isBehindDay ? names?.behindDay.get(letters) : undefined;
}

function isAbbreviation(text: string, { start, end }: Span): boolean {
  return /^[A-Z]/.test(text.charAt(start)) && /^(?:[.,]|\s[0-9])/.test(text.slice(end, end + 2));
}
