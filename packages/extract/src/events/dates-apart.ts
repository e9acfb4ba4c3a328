import { parseEdtf } from "@diplomatic-visits/core/internal";
import type { EventFound } from "./event.ts";

// a state visit with its travel is shorter, and a visit that is moved keeps its status
const longestEvent = 21;

/** Whether the dates of two events, where both are known, are so far apart that they are two. */
export function areDatesApart(text: string, one: EventFound, other: EventFound): boolean {
  if (!one.date || !other.date) return false;
  const [a, b] = [parseEdtf(one.date.value ?? ""), parseEdtf(other.date.value ?? "")];
  if (a?.earliest === undefined || a.latest === undefined || b?.earliest === undefined || b.latest === undefined)
    return yearOf(text, one.date) !== yearOf(text, other.date);
  return Math.max(a.earliest - b.latest, b.earliest - a.latest) > longestEvent;
}

// "in 2019", where the words give no value
function yearOf(text: string, { start, end }: NonNullable<EventFound["date"]>): string | undefined {
  return /\b\d{4}\b/.exec(text.slice(start, end))?.[0];
}
