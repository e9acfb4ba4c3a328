import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The type of a time expression. */
export const timexTypeList = codelist({
  id: "timex-type",
  title: { en: "Time expression type", ar: "نوع التعبير الزمني" },
  description: "The type of a time expression.",
  open: false,
  source: "TimeML TIMEX3",
  // biome-ignore format: a value a line
  values: [
    { value: "date", label: { en: "date", ar: "تاريخ" }, definition: "A day, week, month, season, year or other calendar time.", source: "TimeML TIMEX3, DATE" },
    { value: "time", label: { en: "time of day", ar: "وقت" }, definition: "A time of day, even an imprecise one such as last night.", source: "TimeML TIMEX3, TIME" },
    { value: "duration", label: { en: "duration", ar: "مدة" }, definition: "A length of time, with or without its ends.", source: "TimeML TIMEX3, DURATION" },
    { value: "set", label: { en: "recurring times", ar: "أوقات متكررة" }, definition: "Times that recur, such as every year.", source: "TimeML TIMEX3, SET" },
  ],
});

/** A code of the list `timexType`. */
export const TimexTypeSchema = z
  .enum(valuesOf(timexTypeList))
  .register(meta, { id: "TimexType", codelist: "timex-type", description: "The type of a time expression." });
