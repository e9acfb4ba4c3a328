import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** What the value of a date rests on. */
export const timeBasisList = codelist({
  id: "time-basis",
  title: { en: "Time basis", ar: "أساس تحديد الزمن" },
  description: "What the value of a date rests on.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "explicit", label: { en: "explicit", ar: "صريح" }, definition: "The words name the calendar date as far as the value goes.", source: "this project" },
    { value: "resolved-from-publication", label: { en: "resolved from the publication date", ar: "محسوب من تاريخ النشر" }, definition: "The value is computed from relative words and the article's publication date.", source: "this project" },
    { value: "resolved-from-event", label: { en: "resolved from an event", ar: "محسوب من حدث" }, definition: "The value is computed from relative words and the date of another dated object of the article.", source: "this project" },
    { value: "external", label: { en: "external", ar: "من خارج النص" }, definition: "The value comes from a cited source outside the text.", source: "this project" },
    { value: "unresolved", label: { en: "unresolved", ar: "غير محسوب" }, definition: "The words date it, and nothing allows a full value.", source: "TimeML TIMEX3" },
    { value: "declared-open", label: { en: "declared open", ar: "متروك مفتوحًا" }, definition: "The text says that the date is not fixed or not known.", source: "this project" },
  ],
});

/** A code of the list `timeBasis`. */
export const TimeBasisSchema = z
  .enum(valuesOf(timeBasisList))
  .register(meta, { id: "TimeBasis", codelist: "time-basis", description: "What the value of a date rests on." });
