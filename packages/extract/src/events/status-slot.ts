import type { EventStatus } from "@diplomatic-visits/core";
import { tenseOf } from "@diplomatic-visits/core/internal";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";
import type { Slot } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A status with the word that shows it. */
export function statusAt(view: SentenceView, value: EventStatus, i: number): Slot<EventStatus> {
  const word = view.words[i];
  return { value, start: word?.start ?? 0, end: word?.end ?? 0 };
}

/** A status with the words that show it together: "is due to", "will not travel". */
export function statusOver(
  view: SentenceView,
  value: EventStatus,
  range: { from: number; to: number },
): Slot<EventStatus> {
  const first = statusAt(view, value, range.from);
  return { ...first, end: view.words[range.to]?.end ?? first.end };
}

/** Whether a time expression of a sentence points to the past and none to the present or the future: أمس, last week. */
export function isPastDated({ text, dates, lexicons }: SentenceView): boolean {
  const tenses = dates.map((date) => tenseOf(text, { span: date, vocabulary: sharedVocabulary(lexicons) }));
  return tenses.includes("past") && tenses.every((tense) => tense === "past");
}

/** Whether a sentence has time expressions, and none of them tells past from future: يوم الاثنين, on Monday. */
export function isOpenDated({ text, dates, lexicons }: SentenceView): boolean {
  const tenses = dates.map((date) => tenseOf(text, { span: date, vocabulary: sharedVocabulary(lexicons) }));
  return tenses.length > 0 && tenses.every((tense) => tense === undefined);
}

/** Whether time words of a sentence point to the future and none to the past: next week, غدا. */
export function isFutureDated({ text, dates, lexicons }: SentenceView): boolean {
  const tenses = dates.map((date) => tenseOf(text, { span: date, vocabulary: sharedVocabulary(lexicons) }));
  return tenses.includes("future") && !tenses.includes("past");
}
