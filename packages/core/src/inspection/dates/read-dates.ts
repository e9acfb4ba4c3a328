import type { ArticleIndex } from "../../article/article-index.ts";
import type { DateFound } from "../../reading/dates/date-found.ts";
import type { Reading } from "../../reading/reading.ts";
import { codedDate, datesOf, isWritten, windowShown } from "./coded-date.ts";
import type { DatedField } from "./date-conflict.ts";
import { relativeWindowOf } from "./relative-conflict.ts";
import { windowsOf } from "./written-windows.ts";

/** The dates that the quotes of a time name, with the value each is read as; weekdays alone are not read as days. */
export function readDates(index: ArticleIndex, reading: Reading, { time }: DatedField) {
  const coded = codedDate(time);
  return datesOf(reading, time).flatMap((found): { found: DateFound; value: string }[] => {
    if (found.kind === "weekday") return [];
    const windows = isWritten(found)
      ? coded && windowsOf(index, reading, { found, coded })
      : [relativeWindowOf(index, found)].filter((window) => window !== undefined);
    const values = new Set((windows ?? []).map((window) => window.value ?? windowShown(window)));
    return values.size > 0 ? [{ found, value: [...values].join(" | ") }] : [];
  });
}
