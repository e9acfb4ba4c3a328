import { foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

/** Whether words of time point behind or ahead of the day they are written on. */
export type Tense = "past" | "future";

const past = "الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة أمس البارحة yesterday ago";
const future = "القادم القادمة القادمين المقبل المقبلة المقبلين الآتي الآتية غدا الغد tomorrow";
// They point somewhere only before a name of time: "last Tuesday", but "the last day of the visit".
const pastBefore = "last past previous";
const futureBefore = "next coming upcoming";
const timeNames =
  "monday tuesday wednesday thursday friday saturday sunday week weekend month year night decade january february march april may june july august september october november december spring summer autumn winter few two three several";

let lists: Record<"past" | "future" | "pastBefore" | "futureBefore" | "timeNames", ReadonlySet<string>> | undefined;

function buildLists() {
  const set = (words: string) => new Set(foldedList(words));
  return {
    past: set(past),
    future: set(future),
    pastBefore: set(pastBefore),
    futureBefore: set(futureBefore),
    timeNames: set(timeNames),
  };
}

/** Where words of time point, in Arabic and English; undefined where they do not say or contradict each other. */
export function tenseOf(text: string, span: Span = { start: 0, end: text.length }): Tense | undefined {
  lists ??= buildLists();
  const { past: behind, future: ahead, pastBefore: last, futureBefore: next, timeNames: names } = lists;
  const words = foldedWords(text, span);
  const has = (own: ReadonlySet<string>, before: ReadonlySet<string>) =>
    words.some(
      ({ letters }, i) =>
        withoutProclitics(letters, (word) => own.has(word) || undefined) !== undefined ||
        (before.has(letters) && names.has(words[i + 1]?.letters ?? "")),
    );
  const [isPast, isFuture] = [has(behind, last), has(ahead, next)];
  if (isPast === isFuture) return undefined;
  return isPast ? "past" : "future";
}
