import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The calendar of the words of a date; the Gregorian calendar is the rule and is not written. */
export const calendarList = codelist({
  id: "calendar",
  title: { en: "Calendar", ar: "التقويم" },
  description: "The calendar of the words of a date; the Gregorian calendar is the rule and is not written.",
  open: false,
  source: "Unicode CLDR, BCP 47 key ca",
  // biome-ignore format: a value a line
  values: [
    { value: "islamic", label: { en: "Islamic calendar", ar: "التقويم الهجري" }, definition: "A Hijri date, where the words do not say by which reckoning.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "islamic-umalqura", label: { en: "Islamic calendar, Umm al-Qura", ar: "التقويم الهجري (أم القرى)" }, definition: "A Hijri date by the Umm al-Qura tables.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "islamic-rgsa", label: { en: "Islamic calendar, Saudi sighting", ar: "التقويم الهجري (السعودية، الرؤية)" }, definition: "A Hijri date by the sighting of the moon in Saudi Arabia.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "islamic-civil", label: { en: "Islamic calendar, tabular, civil epoch", ar: "التقويم الهجري المدني" }, definition: "A Hijri date by the tabular reckoning from the civil epoch.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "islamic-tbla", label: { en: "Islamic calendar, tabular, astronomical epoch", ar: "التقويم الهجري (الحسابات الفلكية)" }, definition: "A Hijri date by the tabular reckoning from the astronomical epoch.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "persian", label: { en: "Persian (Solar Hijri) calendar", ar: "التقويم الهجري الشمسي" }, definition: "A Solar Hijri date, as in Iran and Afghanistan.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "hebrew", label: { en: "Hebrew calendar", ar: "التقويم العبري" }, definition: "A date of the Hebrew calendar.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "coptic", label: { en: "Coptic calendar", ar: "التقويم القبطي" }, definition: "A date of the Coptic calendar.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "ethiopic", label: { en: "Ethiopic calendar", ar: "التقويم الإثيوبي" }, definition: "A date of the Ethiopic calendar, counted from the incarnation era.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "ethioaa", label: { en: "Ethiopic calendar, Amete Alem", ar: "تقويم أميتي أليم الإثيوبي" }, definition: "A date of the Ethiopic calendar, counted from the era of the world.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "indian", label: { en: "Indian national calendar", ar: "التقويم القومي الهندي" }, definition: "A date of the Indian national (Saka) calendar.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "buddhist", label: { en: "Buddhist calendar", ar: "التقويم البوذي" }, definition: "A date of the Thai Buddhist era.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "japanese", label: { en: "Japanese calendar", ar: "التقويم الياباني" }, definition: "A date counted by Japanese imperial eras.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "roc", label: { en: "Minguo calendar", ar: "تقويم مينجو" }, definition: "A date of the Minguo era of the Republic of China.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "chinese", label: { en: "Chinese calendar", ar: "التقويم الصيني" }, definition: "A date of the traditional Chinese lunisolar calendar.", source: "Unicode CLDR, BCP 47 key ca" },
    { value: "dangi", label: { en: "Dangi calendar", ar: "تقويم دانجي" }, definition: "A date of the traditional Korean lunisolar calendar.", source: "Unicode CLDR, BCP 47 key ca" },
  ],
});

/** A code of the list `calendar`. */
export const CalendarSchema = z.enum(valuesOf(calendarList)).register(meta, {
  id: "Calendar",
  codelist: "calendar",
  description: "The calendar of the words of a date; the Gregorian calendar is the rule and is not written.",
});
