import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How the words weaken or shift what is said; absent when they do not. */
export const modalityList = codelist({
  id: "modality",
  title: { en: "Modality", ar: "صيغة الاحتمال" },
  description: "How the words weaken or shift what is said; absent when they do not.",
  open: false,
  source: "FactBank; ACE/Rich ERE; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "probable", label: { en: "probable", ar: "مرجَّح" }, definition: "The words call it likely.", source: "FactBank" },
    { value: "possible", label: { en: "possible", ar: "ممكن" }, definition: "The words leave open whether it is so, with may, could or perhaps.", source: "FactBank" },
    { value: "hoped", label: { en: "hoped", ar: "مأمول" }, definition: "The words wish for it.", source: "this project" },
    { value: "required", label: { en: "required", ar: "مطلوب" }, definition: "The words say that it must or should be.", source: "this project" },
    { value: "non-literal", label: { en: "non-literal", ar: "مجازي" }, definition: "The words are a figure, irony or slogan and do not mean what they say.", source: "this project" },
  ],
});

/** A code of the list `modality`. */
export const ModalitySchema = z.enum(valuesOf(modalityList)).register(meta, {
  id: "Modality",
  codelist: "modality",
  description: "How the words weaken or shift what is said; absent when they do not.",
});
