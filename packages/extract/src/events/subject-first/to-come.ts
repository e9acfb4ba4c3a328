import { tenseOf } from "@diplomatic-visits/core/internal";
import { sharedVocabulary } from "../../languages/shared-lexicons.ts";
import { isAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { matrixOf } from "./matrix.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Whether a verb in the present has a day to come: "arrives on Sunday", "is visiting next week". */
export function isToCome(view: SentenceView, group: VerbGroup): boolean {
  const { text, dates, lexicons } = view;
  const last = nextFinite(view, group);
  return dates.some((date) => {
    const first = view.words.findIndex(({ start }) => start >= date.start);
    if (first > last || isAt(view, first - 1, "datesOfLength")) return false;
    const tense = tenseOf(text, { span: date, vocabulary: sharedVocabulary(lexicons) });
    return tense === "future" || (tense !== "past" && !isAt(view, first, "presentDays") && isDay(view, date.start));
  });
}

// the day of a verb is before the next clause
function nextFinite(view: SentenceView, group: VerbGroup): number {
  const next = matrixOf(view, group, "after");
  return next && isPartedBefore(view, next.from) ? next.from : view.words.length;
}

// a year or a length of time does not place an event in the future
function isDay(view: SentenceView, start: number): boolean {
  const first = view.words.findIndex((word) => word.start >= start);
  return !(view.words[first]?.isNumeral === true && /^\d{4}$/.test(view.words[first]?.letters ?? ""));
}
