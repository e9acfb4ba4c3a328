import type { ArticleIndex } from "../../article/article-index.ts";
import type { TimeClaim } from "../../generated/types.ts";
import type { DateFound } from "../../reading/dates/date-found.ts";
import type { Reading } from "../../reading/reading.ts";
import { alternativeDatesOf } from "../time-readings.ts";

/** Words of a date that disagree with its value, and the value they give if it is only one. */
export interface DateConflict {
  found: DateFound;
  /** The reading of the words, as EDTF or as the first and last day. */
  expected: string;
  /** The only value that the words allow for this field. */
  value?: string;
  /** The quotes name only days in figures, and each can be read in one way: 2026-03-03, 13/4/2026. */
  inFigures?: true;
}

/** A date with the field that contains it. */
export interface DatedField {
  time: TimeClaim;
  key: string;
}

/** Finds the words of a field that disagree with its value. */
export type Conflicts = (index: ArticleIndex, reading: Reading, field: DatedField) => DateConflict | undefined;

/** A comparison in which a note, or an alternative that agrees with the words, answers the conflict. */
export function unanswered(conflictOf: Conflicts): Conflicts {
  return (index, reading, field) => {
    const { time, key } = field;
    const conflict = time.note === undefined ? conflictOf(index, reading, field) : undefined;
    if (!conflict) return undefined;
    const isAnswered = alternativeDatesOf(time).some(({ value }) => {
      return value !== undefined && !conflictOf(index, reading, { time: { ...time, value }, key });
    });
    return isAnswered ? undefined : conflict;
  };
}
