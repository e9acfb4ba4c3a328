import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The purpose of a visit, according to the text; activities that were not the aim do not count. */
export const purposeList = codelist({
  id: "purpose",
  title: { en: "Purpose", ar: "غرض الزيارة" },
  description: "What a visit is for, as the text says; what was done there without having been the aim does not count.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "meet", label: { en: "meet", ar: "لقاء مسؤولين" }, definition: "The aim named is to meet someone, and no more.", source: "CAMEO" },
    { value: "hold-talks", label: { en: "hold talks", ar: "إجراء محادثات" }, definition: "The aim named is talks, without the aim of an agreed text.", source: "CAMEO" },
    { value: "negotiate", label: { en: "negotiate", ar: "التفاوض" }, definition: "The aim named is to reach an agreed text or a settlement.", source: "CAMEO" },
    { value: "consult", label: { en: "consult", ar: "التشاور" }, definition: "The aim named is consultation, discussing a subject, or coordination of positions.", source: "CAMEO" },
    { value: "sign", label: { en: "sign", ar: "التوقيع" }, definition: "The aim named is to sign an agreement.", source: "CAMEO" },
    { value: "mediate", label: { en: "mediate", ar: "الوساطة" }, definition: "The aim named is to bring third parties together.", source: "CAMEO" },
    { value: "attend-event", label: { en: "attend an event", ar: "حضور حدث" }, definition: "The aim named is to take part in a summit, conference, session, fair or match.", source: "COLT" },
    { value: "ceremonial", label: { en: "ceremonial", ar: "المشاركة في مراسم" }, definition: "The aim named is a ceremony, such as a funeral, inauguration or anniversary.", source: "COLT" },
    { value: "deliver-message", label: { en: "deliver a message", ar: "تسليم رسالة" }, definition: "The aim named is to hand over a letter or message from another.", source: "this project" },
    { value: "inspect", label: { en: "inspect", ar: "التفقد" }, definition: "The aim named is to see the state of a site, a project, troops or aid.", source: "this project" },
    { value: "strengthen-relations", label: { en: "strengthen relations", ar: "تعزيز العلاقات" }, definition: "The aim named is to develop, deepen or repair relations or cooperation.", source: "this project" },
    { value: "follow-up", label: { en: "follow up", ar: "المتابعة" }, definition: "The aim named is to follow up on earlier talks, agreements or projects.", source: "this project" },
    { value: "show-support", label: { en: "show support", ar: "إظهار الدعم" }, definition: "The aim named is solidarity with or support for the host.", source: "this project" },
    { value: "trade-promotion", label: { en: "trade promotion", ar: "الترويج التجاري" }, definition: "The aim named is to win trade, investment or contracts.", source: "COLT" },
    { value: "humanitarian", label: { en: "humanitarian", ar: "غرض إنساني" }, definition: "The aim named is relief, the release of people or another humanitarian matter.", source: "this project" },
    { value: "reciprocal", label: { en: "return visit", ar: "رد زيارة" }, definition: "The aim named is to return an earlier visit.", source: "this project" },
    { value: "introduce-office-holder", label: { en: "introduce an office holder", ar: "تقديم مسؤول جديد" }, definition: "The aim named is to present someone new in office, or to take leave.", source: "this project" },
    { value: "private", label: { en: "private", ar: "غرض خاص" }, definition: "The aim named is private, such as family, health or leisure.", source: "US Office of the Historian, visits" },
  ],
});

/** A code of the list `purpose`. */
export const PurposeSchema = z.enum(valuesOf(purposeList)).register(meta, {
  id: "Purpose",
  codelist: "purpose",
  description: "What a visit is for, as the text says; what was done there without having been the aim does not count.",
});
