import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The stage of an agreed text, as the article gives it; several stages are several agreements only if the texts differ. */
export const agreementStageList = codelist({
  id: "agreement-stage",
  title: { en: "Agreement stage", ar: "مرحلة الاتفاق" },
  description:
    "How far an agreed text has come, as the text has it; several stages are several agreements only if the texts differ.",
  open: false,
  source: "this project; CAMEO; AIDA",
  // biome-ignore format: a value a line
  values: [
    { value: "proposed", label: { en: "proposed", ar: "مقترح" }, definition: "One side proposes it, and no negotiation on it is reported.", source: "this project" },
    { value: "under-negotiation", label: { en: "under negotiation", ar: "قيد التفاوض" }, definition: "Its text is being negotiated or drafted.", source: "CAMEO" },
    { value: "agreed", label: { en: "agreed", ar: "متفق عليه" }, definition: "It is agreed or concluded in substance, and no signature is reported.", source: "AIDA" },
    { value: "initialled", label: { en: "initialled", ar: "موقّع بالأحرف الأولى" }, definition: "Its text is initialled.", source: "this project" },
    { value: "issued", label: { en: "issued", ar: "صادر" }, definition: "A joint statement or declaration is published, and no signature is reported.", source: "this project" },
    { value: "signed", label: { en: "signed", ar: "موقّع" }, definition: "It is signed.", source: "CAMEO" },
    { value: "ratified", label: { en: "ratified", ar: "مصادق عليه" }, definition: "A parliament or head of state has ratified or approved it.", source: "this project" },
    { value: "in-force", label: { en: "in force", ar: "ساري المفعول" }, definition: "It has entered into force or is said to be valid, and no step to carry it out is reported.", source: "this project" },
    { value: "implementation-urged", label: { en: "implementation urged", ar: "مطلوب تنفيذه" }, definition: "Someone asks that it be carried out or carried out faster.", source: "this project" },
    { value: "implemented", label: { en: "implemented", ar: "منفَّذ" }, definition: "Steps to carry it out are reported as taken.", source: "this project" },
    { value: "extended", label: { en: "extended", ar: "ممدَّد" }, definition: "Its term is prolonged or it is renewed.", source: "this project" },
    { value: "under-renegotiation", label: { en: "under renegotiation", ar: "قيد إعادة التفاوض" }, definition: "An agreed text is being negotiated again.", source: "this project" },
    { value: "suspended", label: { en: "suspended", ar: "معلَّق" }, definition: "One side or all set it aside for a time.", source: "this project" },
    { value: "violated", label: { en: "violated", ar: "منتهَك" }, definition: "Someone says that it is breached; whose word it is stands with the value.", source: "AIDA" },
    { value: "terminated", label: { en: "terminated", ar: "منتهٍ" }, definition: "It has ended, by withdrawal, denunciation or lapse.", source: "DocEE" },
    { value: "unspecified", label: { en: "unspecified", ar: "غير محددة" }, definition: "The text does not say how far it has come.", source: "this project" },
  ],
});

/** A code of the list `agreementStage`. */
export const AgreementStageSchema = z.enum(valuesOf(agreementStageList)).register(meta, {
  id: "AgreementStage",
  codelist: "agreement-stage",
  description:
    "How far an agreed text has come, as the text has it; several stages are several agreements only if the texts differ.",
});
