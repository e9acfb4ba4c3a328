import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The attitude of a holder to a target, as the statement expresses it. */
export const stanceValueList = codelist({
  id: "stance-value",
  title: { en: "Stance", ar: "الموقف" },
  description: "How a holder stands to a target, as the statement has it.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "supports", label: { en: "supports", ar: "مؤيِّد" }, definition: "The words show approval or backing.", source: "this project" },
    { value: "opposes", label: { en: "opposes", ar: "معارض" }, definition: "The words show disapproval or resistance.", source: "this project" },
    { value: "neutral", label: { en: "neutral", ar: "محايد" }, definition: "The words say that no side is taken; silence is no stance.", source: "this project" },
    { value: "mixed", label: { en: "mixed", ar: "متباين" }, definition: "The words show support in one respect and opposition in another.", source: "this project" },
    { value: "fears", label: { en: "fears", ar: "متخوّف" }, definition: "The words show fear of the target or of what comes of it.", source: "this project" },
    { value: "hopes", label: { en: "hopes", ar: "متطلّع" }, definition: "The words show hope for the target or for what comes of it.", source: "this project" },
  ],
});

/** A code of the list `stanceValue`. */
export const StanceValueSchema = z.enum(valuesOf(stanceValueList)).register(meta, {
  id: "StanceValue",
  codelist: "stance-value",
  description: "How a holder stands to a target, as the statement has it.",
});
