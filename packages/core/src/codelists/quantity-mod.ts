import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How exact the number is, according to the text. */
export const quantityModList = codelist({
  id: "quantity-mod",
  title: { en: "Quantity modifier", ar: "مُحدِّد الكمية" },
  description: "How exact the number is, in the text's words.",
  open: false,
  source: "TimeML TIMEX3; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "approx", label: { en: "approximately", ar: "حوالي" }, definition: "About the number, with a word such as about, some or nearly.", source: "TimeML TIMEX3, APPROX" },
    { value: "at-least", label: { en: "at least", ar: "على الأقل" }, definition: "The number or more.", source: "TimeML TIMEX3, EQUAL_OR_MORE" },
    { value: "at-most", label: { en: "at most", ar: "على الأكثر" }, definition: "The number or less.", source: "TimeML TIMEX3, EQUAL_OR_LESS" },
    { value: "more-than", label: { en: "more than", ar: "أكثر من" }, definition: "More than the number, which is not included.", source: "TimeML TIMEX3, MORE_THAN" },
    { value: "less-than", label: { en: "less than", ar: "أقل من" }, definition: "Less than the number, which is not included.", source: "TimeML TIMEX3, LESS_THAN" },
  ],
});

/** A code of the list `quantityMod`. */
export const QuantityModSchema = z.enum(valuesOf(quantityModList)).register(meta, {
  id: "QuantityMod",
  codelist: "quantity-mod",
  description: "How exact the number is, in the text's words.",
});
