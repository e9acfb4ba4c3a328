import type { TimeClaim } from "../../generated/types.ts";
import { readingOf } from "../../inspection/time-readings.ts";
import type { Rule } from "../rule.ts";

/** The value of a date must exist in the calendar. */
export const calendarDate: Rule = {
  code: "time/calendar-date",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require dates that exist in the calendar.", ar: "اشتراط أن يكون التاريخ موجودًا في التقويم." },
  message: {
    en: "{found} is not a date: the calendar has no such day or hour, or the interval ends before it begins",
    ar: "{found} ليس تاريخًا: لا يوم ولا ساعة كهذه في التقويم، أو تنتهي الفترة قبل أن تبدأ",
  },
  doubts: {
    time: ({ time }) => isNoDate(time),
  },
  check({ times }, report) {
    for (const { time } of times) if (isNoDate(time)) report(time, { at: "value", found: time.value });
  },
};

function isNoDate(time: TimeClaim): boolean {
  return time.value !== undefined && readingOf(time) === undefined;
}
