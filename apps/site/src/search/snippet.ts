import { wordsIn } from "@diplomatic-visits/core/text";
import { indexWords, termsOf } from "./search-terms";

/** A part of a text: whole words that matched a query, or the text between them. */
export interface Stretch {
  text: string;
  isHit: boolean;
}

const before = 50;
const longest = 160;

/** The text split into hits and the rest. A hit is a whole written word, including clitics: a mark must not separate joined letters. */
export function stretches(text: string, terms: ReadonlySet<string>): Stretch[] {
  const parts: Stretch[] = [];
  let last = 0;
  for (const { start, end } of wordsIn(text)) {
    if (!isFound(text.slice(start, end), terms)) continue;
    if (start > last) parts.push({ text: text.slice(last, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    last = end;
  }
  if (last < text.length) parts.push({ text: text.slice(last), isHit: false });
  return parts;
}

/** The words of a text around the first hit, cut between words. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= longest) return text;
  const words = wordsIn(text);
  const first = words.find(({ start, end }) => isFound(text.slice(start, end), terms))?.start ?? 0;
  const from = first <= before ? 0 : (words.find(({ start }) => start >= first - before)?.start ?? first);
  const to = words.findLast(({ end }) => end <= from + longest)?.end ?? text.length;
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

function isFound(word: string, terms: ReadonlySet<string>): boolean {
  return indexWords(word).some((form) => termsOf(form).some((term) => terms.has(term)));
}
