import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How a coded value relates to the words of the text. */
export const valueStateList = codelist({
  id: "value-state",
  title: { en: "Value state", ar: "حالة القيمة" },
  description: "How a coded value stands to the words of the text.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "stated", label: { en: "stated", ar: "مذكورة" }, definition: "The words say it, or the codebook's own definition maps the words to the code.", source: "this project" },
    { value: "inferred", label: { en: "inferred", ar: "مستنتجة" }, definition: "It follows from the words by a step a reader may dispute; the note says which.", source: "this project" },
    { value: "external", label: { en: "external", ar: "من خارج النص" }, definition: "It comes from a cited source outside the text.", source: "this project" },
  ],
});

/** A code of the list `valueState`. */
export const ValueStateSchema = z.enum(valuesOf(valueStateList)).register(meta, {
  id: "ValueState",
  codelist: "value-state",
  description: "How a coded value stands to the words of the text.",
});
