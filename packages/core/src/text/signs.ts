import { foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

// A number beside them may be coded as negative: a fall of 5 per cent is −5.
const falling = `minus negative fall falls falling fell fallen drop drops dropped decline declines declined decrease decreases
  decreased lose loses lost loss losses deficit shrink shrank shrunk down cut cuts reduce reduced contracted plunged slid below
  سالب سالبة ناقص انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تتراجع تراجعا هبط هبطت هبوط هبوطا خسر خسرت خسارة خسائر
  عجز عجزا تقلص تقلصت انكمش انكمشت انكماش انكماشا نقص نقصت تدنى تدنت تحت دون`;

let words: ReadonlySet<string> | undefined;

/** Whether words of a stretch of text say that a number in it goes down or is below zero, in Arabic and English. */
export function hasFall(text: string, span: Span): boolean {
  const known = words ?? new Set(foldedList(falling));
  words = known;
  const isFall = (letters: string) =>
    withoutProclitics(
      letters,
      (word) => known.has(word) || (word.startsWith("ال") && known.has(word.slice(2))) || undefined,
    );
  return foldedWords(text, span).some(({ letters }) => isFall(letters) !== undefined);
}

const minus = /(?:^|[\s([«"“])(?:[-−]|[-−][$€£¥]|[$€£¥][-−])$/;

/** Whether a minus sign is written onto the number that begins at an offset. */
export function hasMinus(text: string, offset: number): boolean {
  return minus.test(text.slice(Math.max(0, offset - 3), offset));
}
