import { firstIndex } from "../../text/first-index.ts";
import type { Span } from "../../text/span.ts";
import { approximatorAt, findApproximators } from "../approximators.ts";
import { isPhraseAt } from "../phrases.ts";
import type { Reading } from "../reading.ts";
import { mayBe } from "../scope.ts";
import type { DateFound } from "./date-found.ts";
import { type DatePage, datePage, followsSpace, timeWordAt } from "./date-page.ts";

/** A word beside a date that changes what it means: late March, before 2020, about 1990. */
export interface DateModifier extends Span {
  mod: "before" | "after" | "approx" | "start" | "mid" | "end";
}

/** The modifier directly before a date, or after it. */
export function modifierOf(reading: Reading, date: DateFound): DateModifier | undefined {
  const page = datePage(reading.scope);
  const { words } = page;
  const first = firstWord(page, date.start);
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < date.end) last++;
  return before(reading, page, first) ?? after(page, last);
}

function firstWord({ words }: DatePage, start: number): number {
  return firstIndex(words.length, (i) => (words[i]?.end ?? 0) > start);
}

const longestPhrase = 3;
const fillers = 2;

function before(reading: Reading, page: DatePage, date: number): DateModifier | undefined {
  const { words, lists } = page;
  let i = date - 1;
  for (let skipped = 0; skipped < fillers && isFiller(page, i); skipped++) i--;
  const part = followsSpace(words[i + 1]) || words[i + 1]?.gap === "-" ? timeWordAt(page, i, "part") : undefined;
  const word = words[i];
  if (part && word && part.last === i) return { start: word.start, end: word.end, mod: part.word.mod };
  const [near, beside] = [words[date - 1], words[date]];
  if (!near || !followsSpace(beside)) return undefined;
  if (mayBe(page, date - 1, "approximators") && approximatorAt(words, date - 1, reading.vocabulary)) {
    const about = reading.within(findApproximators, { start: near.start, end: near.end }).at(-1);
    if (about?.mod === "approx" && about.end === near.end) return { start: about.start, end: about.end, mod: "approx" };
  }
  for (let first = date - 1; first >= 0 && first > date - 1 - longestPhrase; first--) {
    const phrase = lists.bounds
      .get(words[first]?.letters ?? "")
      ?.find((one) => first + one.rest.length === date - 1 && isPhraseAt(words, first, one));
    if (phrase) return { start: words[first]?.start ?? near.start, end: near.end, mod: phrase.meaning };
  }
  return undefined;
}

// "the end of March", «a finales de marzo»
function isFiller({ words, lists }: DatePage, i: number): boolean {
  return followsSpace(words[i + 1]) && lists.of.has(words[i]?.letters ?? "");
}

// mart sonunda, 2020'den önce
function after(page: DatePage, date: number): DateModifier | undefined {
  const { words, lists } = page;
  if (!lists.boundsFollow) return undefined;
  const suffix = words[date + 1]?.gap === "'" ? 1 : 0;
  const i = date + 1 + suffix;
  const word = words[i];
  if (!word || !followsSpace(word)) return undefined;
  const part = timeWordAt(page, i, "part");
  if (part) return { start: word.start, end: word.end, mod: part.word.mod };
  const bound = suffix > 0 ? lists.bounds.get(word.letters)?.find(({ rest }) => rest.length === 0) : undefined;
  return bound && { start: word.start, end: word.end, mod: bound.meaning };
}
