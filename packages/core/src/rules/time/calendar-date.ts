import type { Rule } from "../rule.ts";
import { readingOf } from "./readings.ts";

/** The value of a date is a date of the calendar. */
export const calendarDate: Rule = {
  code: "time/calendar-date",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "The value of a date is a date of the calendar.", ar: "قيمة التاريخ تاريخ موجود في التقويم." },
  message: {
    en: "{found} is no date: the calendar has no such day or hour, or the interval ends before it begins",
    ar: "{found} ليس تاريخًا: لا يوم ولا ساعة كهذه في التقويم، أو تنتهي الفترة قبل أن تبدأ",
  },
  why: {
    en: "30 February has the shape of a date and is none; programs read it as another day, each as another.",
    ar: "30 فبراير له شكل التاريخ وليس تاريخًا؛ وتقرؤه البرامج يومًا آخر، كل على طريقته.",
  },
  check({ times }, report) {
    for (const { time } of times)
      if (time.value !== undefined && !readingOf(time)) report(time, { at: "value", found: time.value });
  },
};
