import type { Article } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import { findTimes } from "../times/find-times.ts";

/** The day that a dateline gives, and the dateline's words. */
export interface DatelineDay extends Span {
  /** YYYY-MM-DD. */
  value: string;
}

/** The day in the dateline of an article, if the dateline gives one with its year. */
export function datelineDay({ text, dateline }: Article): DatelineDay | undefined {
  if (dateline === undefined) return undefined;
  const { start, end } = dateline;
  const [only, ...others] = findTimes(text.slice(start, end));
  const value = only?.value;
  return value !== undefined && others.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? { start, end, value }
    : undefined;
}
