import { withoutProclitics } from "../languages/clitics.ts";
import { type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { TimeUnit } from "../languages/parts/calendar.ts";
import { lookup } from "../languages/vocabulary.ts";
import { firstIndex } from "../text/first-index.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { calendarPhrases } from "./calendar-words.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";
import { isPhraseAt } from "./phrases.ts";
import { readingInputOf, type Scope } from "./scope.ts";

/** A measure that a number counts: the UCUM unit of its words. */
export interface MeasureFound extends Span {
  unit: string;
}

const percentSign = /[%٪]/g;

const timeCodes: Readonly<Partial<Record<TimeUnit, string>>> = {
  second: "s",
  minute: "min",
  hour: "h",
  day: "d",
  week: "wk",
  month: "mo",
  year: "a",
};

/** The UCUM units of time. */
export const unitsOfTime: ReadonlySet<string> = new Set(Object.values(timeCodes));

const tableOf = lookup((vocabulary): PhraseTable<string> => {
  const measures = vocabulary.lexicons.flatMap(({ numbers }) => Object.entries(numbers?.measures ?? {}));
  const named = measures.flatMap(([unit, forms]) => phrasesOf(forms).map((words): [string[], string] => [words, unit]));
  const times = [...calendarPhrases(vocabulary)].flatMap(([first, phrases]) =>
    phrases.flatMap(({ rest, meaning }) => {
      const unit = meaning.find((one) => one.kind === "unit");
      const code = unit && timeCodes[unit.unit];
      return code === undefined ? [] : [[[first, ...rest], code] as [string[], string]];
    }),
  );
  return phraseTable([...named, ...times]);
});

/** The measures in a text: words of units directly after a number, and per cent anywhere. */
export function findMeasures(text: string, scope?: Scope): MeasureFound[] {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const table = tableOf(vocabulary);
  const numbers = findNumbers(text, page);
  const named = words.flatMap((word, i) => {
    const find = (letters: string) => table.get(letters)?.find((one) => isPhraseAt(words, i, one));
    const found = word.isNumeral ? undefined : withoutProclitics(word.letters, find, vocabulary)?.found;
    if (!found || (found.meaning !== "%" && !isCounted(text, numbers, word))) return [];
    return [{ start: word.start, end: words[i + found.rest.length]?.end ?? word.end, unit: found.meaning }];
  });
  const signs = Array.from(text.matchAll(percentSign), ({ index }) => ({ start: index, end: index + 1, unit: "%" }));
  return [...named, ...signs];
}

function isCounted(text: string, numbers: readonly NumberFound[], { start }: FoldedWord): boolean {
  const next = firstIndex(numbers.length, (i) => (numbers[i] as NumberFound).end > start);
  const before = numbers[next - 1];
  return before !== undefined && /^[\s\u00a0-]?$/.test(text.slice(before.end, start));
}
