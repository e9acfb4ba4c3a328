import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How to interpret the value of a date. */
export const timeModList = codelist({
  id: "time-mod",
  title: { en: "Time modifier", ar: "مُحدِّد الزمن" },
  description: "How the value of a date is to be taken.",
  open: false,
  source: "TimeML TIMEX3",
  // biome-ignore format: a value a line
  values: [
    { value: "before", label: { en: "before", ar: "قبل" }, definition: "Earlier than the value, which is not included.", source: "TimeML TIMEX3, BEFORE" },
    { value: "after", label: { en: "after", ar: "بعد" }, definition: "Later than the value, which is not included.", source: "TimeML TIMEX3, AFTER" },
    { value: "on-or-before", label: { en: "on or before", ar: "في موعد أقصاه" }, definition: "At the value or earlier.", source: "TimeML TIMEX3, ON_OR_BEFORE" },
    { value: "on-or-after", label: { en: "on or after", ar: "اعتبارًا من" }, definition: "At the value or later.", source: "TimeML TIMEX3, ON_OR_AFTER" },
    { value: "more-than", label: { en: "more than", ar: "أكثر من" }, definition: "Longer than the value, a duration, which is not included: over a decade.", source: "TimeML TIMEX3, MORE_THAN" },
    { value: "less-than", label: { en: "less than", ar: "أقل من" }, definition: "Shorter than the value, a duration, which is not included: less than an hour.", source: "TimeML TIMEX3, LESS_THAN" },
    { value: "start", label: { en: "start", ar: "بداية" }, definition: "The first part of the value, such as early April.", source: "TimeML TIMEX3, START" },
    { value: "mid", label: { en: "middle", ar: "منتصف" }, definition: "The middle part of the value.", source: "TimeML TIMEX3, MID" },
    { value: "end", label: { en: "end", ar: "نهاية" }, definition: "The last part of the value.", source: "TimeML TIMEX3, END" },
    { value: "approx", label: { en: "approximately", ar: "حوالي" }, definition: "About the value, in the text's words.", source: "TimeML TIMEX3, APPROX" },
  ],
});

/** A code of the list `timeMod`. */
export const TimeModSchema = z
  .enum(valuesOf(timeModList))
  .register(meta, { id: "TimeMod", codelist: "time-mod", description: "How the value of a date is to be taken." });
