import { firstIndex } from "../text/first-index.ts";
import { isHighSurrogate, type Span } from "../text/span.ts";
import { unitAt } from "../text/units-of.ts";

/** The words that name a line at least. */
const fewestWords = 4;

/** The longest part of a line that is compared with others, in UTF-16 units. */
const longestName = 2_000;

/** Names lines by their first words: those that no other line begins with; undefined for a line that begins another one. */
export function firstWordsOf(text: string, lines: readonly Span[]): (line: Span) => string | undefined {
  const beginning = ({ start, end }: Span) => {
    const to = Math.min(end, start + longestName);
    return text.slice(start, isHighSurrogate(unitAt(text, to - 1)) ? to - 1 : to);
  };
  // in order, the lines that begin most like a line are next to it
  const sorted = lines.map(beginning).sort(byUnits);
  return (line) => {
    const words = beginning(line);
    const at = firstIndex(sorted.length, (i) => byUnits(sorted[i] as string, words) >= 0);
    const shared = Math.max(sharedUnits(words, sorted[at - 1]), sharedUnits(words, sorted[at + 1]));
    const ends = [...words.matchAll(/\S(?=\s|$)/gu)].map(({ 0: last, index }) => index + last.length);
    const named = ends.slice(fewestWords - 1).find((end) => end > shared);
    if (named !== undefined) return words.slice(0, named);
    return words.length > shared ? words : undefined;
  };
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sharedUnits(one: string, other: string | undefined): number {
  if (other === undefined) return 0;
  const least = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < least && unitAt(one, shared) === unitAt(other, shared)) shared++;
  return shared;
}
