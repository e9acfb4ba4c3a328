import { withProclitics } from "../languages/clitics.ts";
import { type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { TimeUnit } from "../languages/parts/calendar.ts";
import { lookup } from "../languages/vocabulary.ts";
import { firstIndex } from "../text/first-index.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { calendarPhrases } from "./calendar-words.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";
import { endOfPhrase, isPhraseAt } from "./phrases.ts";
import { hitsIn, readingInputOf, type Scope } from "./scope.ts";
import { byForm, type WordForm } from "./word-form.ts";

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

/** The measures that a word can begin, without what is written onto it. */
const measuresOf = byForm((letters, vocabulary): readonly Phrase<string>[] | undefined => {
  const table = tableOf(vocabulary);
  const tried = withProclitics(letters, (word) => table.get(word), vocabulary);
  return tried.length > 0 ? tried.flatMap(({ found }) => found) : undefined;
});

/** The measures in a text: words of units directly after a number, and per cent anywhere. */
export function findMeasures(text: string, scope?: Scope): MeasureFound[] {
  const page = readingInputOf(text, scope);
  const { words, forms } = page;
  const found: MeasureFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const form = forms[i] as WordForm;
    const named = form.isNumeral ? undefined : measuresOf(form)?.find((one) => isPhraseAt(words, i, one));
    if (!named) continue;
    const { start } = words[i] as FoldedWord;
    if (named.meaning === "%" || isCounted(text, hitsIn(page, findNumbers), start))
      found.push({ start, end: endOfPhrase(words, i, named), unit: named.meaning });
  }
  if (text.includes("%") || text.includes("٪"))
    for (const { index } of text.matchAll(percentSign)) found.push({ start: index, end: index + 1, unit: "%" });
  return found;
}

function isCounted(text: string, numbers: readonly NumberFound[], start: number): boolean {
  const next = firstIndex(numbers.length, (i) => (numbers[i] as NumberFound).end > start);
  const before = numbers[next - 1];
  return before !== undefined && /^[\s\u00a0-]?$/.test(text.slice(before.end, start));
}
