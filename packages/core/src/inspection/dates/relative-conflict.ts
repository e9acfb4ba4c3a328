import type { ArticleIndex } from "../../article/article-index.ts";
import type { DateFound } from "../../reading/dates/date-found.ts";
import { type DateWindow, type DayOfWriting, isOnWeekday, relativeWindow } from "../../reading/dates/date-windows.ts";
import { publicationOf } from "../time-readings.ts";
import { type CodedDate, codedDate, datesOf, isWritten, windowShown } from "./coded-date.ts";
import { type Conflicts, unanswered } from "./date-conflict.ts";

// The day of writing is that of the publication or the day before it; with a time of day also the day after.
function dayOfWriting(index: ArticleIndex): DayOfWriting | undefined {
  const published = publicationOf(index);
  if (published?.earliest === undefined || published.latest === undefined) return undefined;
  return {
    earliest: published.earliest - 1,
    latest: published.latest + (published.minute === undefined ? 0 : 1),
  };
}

const fromEvents: ReadonlySet<string> = new Set(["resolved-from-event", "declared-open", "unresolved"]);

/** Words that count from the day of writing and disagree with the value of a time. */
export const relativeConflict: Conflicts = unanswered((index, reading, { time }) => {
  const coded = codedDate(time);
  if (!coded || fromEvents.has(time.basis)) return undefined;
  const found = datesOf(reading, time);
  if (found.length === 0 || found.some(isWritten)) return undefined;
  const isFromPublication = time.basis === "resolved-from-publication";
  if (found.some((one) => one.kind === "unit" && one.isAnaphoric && !isFromPublication)) return undefined;
  // time/weekday reports a value on another weekday
  if (found.some((one) => !isOnWeekday(coded.earliest, one))) return undefined;
  const written = dayOfWriting(index);
  const windows = found.map((one) => windowFrom(one, written));
  if (windows.some((window, i) => !window || isWithin(coded, window, found[i] as DateFound))) return undefined;
  const [first] = windows as [DateWindow];
  return { found: found[0] as DateFound, expected: first.value ?? windowShown(first) };
});

// Last week does not go on after the day of writing, and next week does not begin before it.
function isWithin({ earliest, latest }: CodedDate, window: DateWindow, found: DateFound): boolean {
  if (latest < window.earliest || earliest > window.latest) return false;
  if (found.kind !== "unit" || found.unit !== "week") return true;
  return found.shift < 0 ? latest <= window.latest : found.shift === 0 || earliest >= window.earliest;
}

function windowFrom(found: DateFound, written: DayOfWriting | undefined): DateWindow | undefined {
  // time/last-weekday checks "last Tuesday"
  if (!written || (found.kind === "weekday" && found.points === "past")) return undefined;
  return relativeWindow(found, written);
}

/** The window of words that count from the day of writing of an article. */
export function relativeWindowOf(index: ArticleIndex, found: DateFound): DateWindow | undefined {
  return windowFrom(found, dayOfWriting(index));
}
