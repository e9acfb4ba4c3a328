import { hasLayout, layoutAlternatives } from "../languages/layout-terms.ts";
import type { Doubt, DroppedBlock } from "../skeleton/skeleton.ts";
import { findTimes } from "../times/find-times.ts";
import { cleanDate } from "./clean-date.ts";
import { pageDoubt } from "./page-doubts.ts";

const longestLine = 80;
const mostLines = 40;

// 5.3.2025, 2025-03-05 10:30, 05/03/2025
const inNumbers = /(?<![\d./-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{4})(?![\d/-])/;

/** A doubt that names the first short omitted line with a full day, for a page without date metadata. */
export function visibleDate(dropped: readonly DroppedBlock[]): Doubt[] {
  const lines = dropped.map(({ text }) => text.replace(/\p{Cf}/gu, "").trim());
  const shown = lines
    .map((line, i) => ({ line, label: lines[i - 1] ?? "" }))
    .filter(({ line }) => isShort(line))
    .slice(0, mostLines)
    .flatMap(({ line, label }) => {
      const day = dayIn(line);
      return day === undefined ? [] : [{ line, day, isUpdate: hasLayout("tellsOfUpdate", line) || tells(label) }];
    });
  const best = shown.find(({ isUpdate }) => !isUpdate) ?? shown[0];
  return best ? [pageDoubt("datePublished", "visibleDate", { value: best.line, other: best.day })] : [];
}

// a label in a line of its own above the day
function tells(label: string): boolean {
  return label.length <= longestLabel && !/\d/.test(label) && hasLayout("tellsOfUpdate", label);
}

const longestLabel = 30;

/** The day of publication that a line shows: the one after the word for it, else the first. */
function dayIn(line: string): string | undefined {
  const from = publishedFrom(line);
  const day = findTimes(line.slice(from)).find(({ value }) => value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value));
  return day?.value?.slice(0, 10) ?? cleanDate(inNumbers.exec(line.slice(from))?.[0])?.value;
}

function publishedFrom(line: string): number {
  const word = new RegExp(`(?<!\\p{L})(?:${layoutAlternatives("publishedWords")})(?!\\p{L})`, "iu");
  return word.exec(line)?.index ?? 0;
}

function isShort(line: string): boolean {
  return line.length <= longestLine && /[0-9٠-٩۰-۹]{2}/.test(line);
}
