import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The kind of visit, as a source names it; protocol words decide, not the importance of the guest. */
export const visitTypeList = codelist({
  id: "visit-type",
  title: { en: "Visit type", ar: "نوع الزيارة" },
  description: "The kind of visit, as a source names it; protocol words decide, not the importance of the guest.",
  open: false,
  source: "US Office of the Historian, visits; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "state", label: { en: "state visit", ar: "زيارة دولة" }, definition: "The text calls it a state visit; full honours without the word do not count.", source: "US Office of the Historian, visits" },
    { value: "official", label: { en: "official visit", ar: "زيارة رسمية" }, definition: "The text calls it an official visit, without the word working.", source: "US Office of the Historian, visits" },
    { value: "official-working", label: { en: "official working visit", ar: "زيارة عمل رسمية" }, definition: "The text calls it both official and working.", source: "US Office of the Historian, visits" },
    { value: "working", label: { en: "working visit", ar: "زيارة عمل" }, definition: "The text calls it a working visit, without the word official.", source: "US Office of the Historian, visits" },
    { value: "private", label: { en: "private visit", ar: "زيارة خاصة" }, definition: "The text calls it private, or says that the guest travels on no public business, as for a holiday or a family matter.", source: "US Office of the Historian, visits" },
    { value: "informal", label: { en: "informal visit", ar: "زيارة غير رسمية" }, definition: "The text calls it informal or unofficial, though public business is done.", source: "US Office of the Historian, visits" },
    { value: "transit", label: { en: "transit or stopover", ar: "توقف عابر" }, definition: "A stop on the way to another country, as the text says, even when officials meet during it.", source: "US Office of the Historian, visits" },
    { value: "courtesy", label: { en: "courtesy visit", ar: "زيارة مجاملة" }, definition: "The text calls it a courtesy visit or says that it only pays respects; a courtesy call within a visit is a meeting format.", source: "this project" },
    { value: "inspection", label: { en: "inspection or study visit", ar: "زيارة تفقدية أو اطلاعية" }, definition: "The text says that the guest comes to inspect or study a site, a project or troops.", source: "this project" },
    { value: "ceremonial", label: { en: "ceremonial visit", ar: "زيارة لحضور مراسم" }, definition: "The guest comes for a funeral, an inauguration, an anniversary or another ceremony.", source: "US Office of the Historian, visits" },
    { value: "multilateral-attendance", label: { en: "visit to attend a multilateral event", ar: "زيارة لحضور حدث متعدد الأطراف" }, definition: "The guest comes for a summit, a conference or a session of an international body, not for the host as such.", source: "US Office of the Historian, visits; COLT" },
    { value: "medical", label: { en: "medical visit", ar: "زيارة علاجية" }, definition: "The text says that the guest comes for medical treatment.", source: "US Office of the Historian, visits" },
    { value: "secret", label: { en: "secret visit", ar: "زيارة سرية" }, definition: "The text says that it was kept secret or not announced while it took place.", source: "this project" },
    { value: "other", label: { en: "other named type", ar: "نوع آخر مُسمّى" }, definition: "The text names a type that this list does not hold; where it names none, the field stays absent.", source: "this project" },
  ],
});

/** A code of the list `visitType`. */
export const VisitTypeSchema = z.enum(valuesOf(visitTypeList)).register(meta, {
  id: "VisitType",
  codelist: "visit-type",
  description: "The kind of visit, as a source names it; protocol words decide, not the importance of the guest.",
});
