import type { Phrase } from "../languages/forms.ts";
import { officeTable } from "./office-table.ts";
import { isPhraseAt } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { byForm, type WordForm } from "./word-form.ts";

/** What a word can be in a title. */
interface TitleWord {
  /** The titles that it may begin. */
  titles: readonly Phrase<string>[];
  /** Whether it changes the rank of the office beside it. */
  isDeputy: boolean;
}

const titleWord = byForm((letters, vocabulary): TitleWord | undefined => {
  const { titles, deputies } = officeTable(vocabulary);
  const [own, isDeputy] = [titles.get(letters), deputies.has(letters)];
  return own || isDeputy ? { titles: own ?? [], isDeputy } : undefined;
});

/** A title by the positions of its first word and of the word after it. */
interface TitleFound {
  rank: string;
  start: number;
  end: number;
}

const noRanks: ReadonlySet<string> = new Set();

/**
 * The ranks that the words of a title name. A word inside a longer known title does not count. Empty beside a word for a
 * deputy or a former holder, who has another rank.
 */
export function ranksNamed(reading: Reading): ReadonlySet<string> {
  const { forms } = reading.scope;
  const found: TitleFound[] = [];
  const deputies: number[] = [];
  for (let start = 0; start < forms.length; start++) {
    const known = titleWord(forms[start] as WordForm);
    if (!known) continue;
    if (known.isDeputy) deputies.push(start);
    for (const phrase of known.titles)
      if (isPhraseAt(reading.words, start, phrase))
        found.push({ rank: phrase.meaning, start, end: start + phrase.rest.length + 1 });
  }
  if (found.length === 0) return noRanks;
  const widest = found.filter((one) => !found.some((other) => isWider(other, one)));
  const isCovered = (i: number) => widest.some(({ start, end }) => start <= i && i < end);
  return deputies.every(isCovered) ? new Set(widest.map(({ rank }) => rank)) : noRanks;
}

function isWider(other: TitleFound, one: TitleFound): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
}
