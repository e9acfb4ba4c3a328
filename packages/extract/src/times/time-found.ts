import type { Calendar, TimeBasis, TimeMod, TimexType } from "@diplomatic-visits/core";
import type { Reading } from "@diplomatic-visits/core/internal";
import type { Finding } from "../finding/finding.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";

/** A time expression of a text. */
export interface TimeFound extends Finding {
  /** The TIMEX3 type. */
  type: TimexType;
  /** EDTF level 0 or 1, a date without year, or an ISO 8601 duration; absent if the words give none. */
  value?: string;
  mod?: TimeMod;
  basis: TimeBasis;
  /** The calendar of the words, only if it is not Gregorian. */
  calendar?: Calendar;
  /** Whether words of its clause, such as the tense of the verb, place it before or after the day of publication. */
  isPlaced?: boolean;
}

/** The context of a search for times. */
export interface TimeOptions {
  /** The day of publication, YYYY-MM-DD; without it, relative words have no value. */
  referenceDate?: string;
  /** The lexicons that the text is read with. */
  lexicons?: ActiveLexicons;
  /** The reading of the text with these lexicons, if it exists. */
  reading?: Reading;
}
