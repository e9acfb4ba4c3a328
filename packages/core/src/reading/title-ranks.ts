import { officeTable } from "./office-table.ts";
import { isPhraseAt } from "./phrases.ts";
import type { Reading } from "./reading.ts";

/**
 * The ranks that the words of a title name. A word inside a longer known title does not count. Empty beside a word for a
 * deputy or a former holder, who has another rank.
 */
export function ranksNamed({ words, vocabulary }: Reading): Set<string> {
  const { titles, deputies } = officeTable(vocabulary);
  const found = words.flatMap(({ letters }, start) =>
    (titles.get(letters) ?? [])
      .filter((phrase) => isPhraseAt(words, start, phrase))
      .map(({ rest, meaning }) => ({ rank: meaning, start, end: start + rest.length + 1 })),
  );
  const widest = found.filter(
    (one) =>
      !found.some(
        (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
      ),
  );
  const isCovered = (i: number) => widest.some(({ start, end }) => start <= i && i < end);
  if (words.some(({ letters }, i) => deputies.has(letters) && !isCovered(i))) return new Set();
  return new Set(widest.map(({ rank }) => rank));
}
