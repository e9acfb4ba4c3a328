import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** What kind of text it is, from the form of the text itself. */
export const genreList = codelist({
  id: "genre",
  title: { en: "Genre", ar: "الجنس الصحفي" },
  description: "What kind of text it is, from the form of the text itself.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "press-release", label: { en: "press release", ar: "بيان صحفي" }, definition: "A body publishes news about itself.", source: "this project" },
    { value: "readout", label: { en: "readout", ar: "خلاصة رسمية" }, definition: "A government or office publishes what was said in one meeting or call.", source: "this project" },
    { value: "transcript", label: { en: "transcript", ar: "نص حرفي" }, definition: "The words spoken are given in turns, speaker by speaker.", source: "this project" },
    { value: "joint-statement", label: { en: "joint statement", ar: "بيان مشترك" }, definition: "The whole text is a statement that several sides issue together.", source: "this project" },
    { value: "wire-report", label: { en: "wire report", ar: "تقرير وكالة" }, definition: "A news agency or newspaper reports what happened.", source: "this project" },
    { value: "analysis", label: { en: "analysis", ar: "تحليل" }, definition: "An author explains and judges what happened.", source: "IPTC genre, Analysis" },
    { value: "interview", label: { en: "interview", ar: "مقابلة" }, definition: "A journalist's questions and one person's answers.", source: "this project" },
    { value: "speech", label: { en: "speech", ar: "خطاب" }, definition: "The whole text is one person's speech.", source: "this project" },
    { value: "briefing", label: { en: "briefing", ar: "إحاطة صحفية" }, definition: "A spokesperson's statements and answers to several journalists.", source: "this project" },
  ],
});

/** A code of the list `genre`. */
export const GenreSchema = z.enum(valuesOf(genreList)).register(meta, {
  id: "Genre",
  codelist: "genre",
  description: "What kind of text it is, from the form of the text itself.",
});
