import type { Doubt, DroppedBlock } from "../skeleton/skeleton.ts";
import { findTimes } from "../times/find-times.ts";
import { pageDoubt } from "./page-doubts.ts";

const longestLine = 80;
const mostLines = 40;

/** A doubt that names the first short omitted line with a full day, for a page without date metadata. */
export function visibleDate(dropped: readonly DroppedBlock[]): Doubt[] {
  const lines = dropped.map(({ text }) => text.replace(/\p{Cf}/gu, "").trim()).filter(isShort);
  for (const line of lines.slice(0, mostLines)) {
    const day = findTimes(line).find(({ value }) => value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value));
    if (day?.value !== undefined)
      return [pageDoubt("datePublished", "visibleDate", { value: line, other: day.value.slice(0, 10) })];
  }
  return [];
}

function isShort(line: string): boolean {
  return line.length <= longestLine && /[0-9٠-٩۰-۹]{2}/.test(line);
}
