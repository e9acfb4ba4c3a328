import { type FoldedWord, firstSpanFrom, type Span } from "@diplomatic-visits/core/internal";
import type { EventFound } from "./event.ts";

/** The dates of a visit that is off: the one that no longer holds, and the new one. */
export interface MovedDates {
  planned?: Span;
  later?: Span;
}

/** The text in which the dates are looked for. */
export interface MovedRead {
  words: readonly FoldedWord[];
  /** The dates of the sentence that says that the visit is off. */
  dates: readonly Span[];
  /** Whether a word is in a list: before a new date, or before one that was planned. */
  has: (list: "laterDate" | "plannedDate", letters: string) => boolean;
}

/** The dates of a postponed or cancelled visit: "planned for 9 March, was postponed to 20 April". */
export function movedDates(event: EventFound, read: MovedRead): MovedDates {
  const { status, date, trigger } = event;
  const later =
    status.value === "postponed"
      ? read.dates.find((one) => one.start >= status.end && isAfter(read, "laterDate", one))
      : undefined;
  const isOther = (one: Span | undefined) => one !== undefined && one.start !== later?.start;
  const isBetween = ({ start }: Span) => start > trigger.start && start < status.start;
  const planned = [...(date ? [date] : []), ...read.dates].find(
    (one) => isOther(one) && (isBetween(one) || isAfter(read, "plannedDate", one)),
  );
  return { ...(planned ? { planned } : {}), ...(later ? { later } : {}) };
}

// "planned for", "scheduled to begin on", "from"
const reach = 4;

function isAfter({ words, has }: MovedRead, list: "laterDate" | "plannedDate", { start }: Span): boolean {
  const at = firstSpanFrom(words, start);
  for (let i = at - 1; i >= Math.max(0, at - (list === "plannedDate" ? reach : 1)); i--) {
    if (/[,،;؛:.()]/.test(words[i + 1]?.gap ?? "")) return false;
    if (has(list, (words[i] as FoldedWord).letters)) return true;
  }
  return false;
}
