import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The status of a visit or a meeting, according to the text. */
export const eventStatusList = codelist({
  id: "event-status",
  title: { en: "Event status", ar: "حالة الحدث" },
  description: "How far a visit or a meeting has come, as the text has it.",
  open: false,
  source: "this project; schema.org EventStatusType",
  ordered: true,
  // biome-ignore format: a value a line
  values: [
    { value: "invited", label: { en: "invited", ar: "وُجِّهت الدعوة" }, definition: "An invitation is reported and no acceptance, date or plan is.", source: "CAMEO" },
    { value: "announced", label: { en: "announced", ar: "مُعلَن" }, definition: "An official of either side or the article says that it will take place, as a matter that is settled.", source: "schema.org EventStatusType" },
    { value: "planned", label: { en: "planned", ar: "مُخطَّط له" }, definition: "It is intended, prepared or expected, and no one has announced it as settled.", source: "this project" },
    { value: "under-way", label: { en: "under way", ar: "جارٍ" }, definition: "It has begun and, as the text stands, has not ended.", source: "this project" },
    { value: "occurred", label: { en: "occurred", ar: "تمّ" }, definition: "It took place; a text that tells what was done or said there counts, an announcement of it does not.", source: "ACE/Rich ERE realis" },
    { value: "postponed", label: { en: "postponed", ar: "مؤجَّل" }, definition: "It is put off, and a later time or the intent to hold it later is named.", source: "schema.org EventStatusType" },
    { value: "cancelled", label: { en: "cancelled", ar: "مُلغى" }, definition: "It will not take place as planned, and no later time or intent is named.", source: "schema.org EventStatusType" },
  ],
});

/** A code of the list `eventStatus`. */
export const EventStatusSchema = z.enum(valuesOf(eventStatusList)).register(meta, {
  id: "EventStatus",
  codelist: "event-status",
  description: "How far a visit or a meeting has come, as the text has it.",
});
