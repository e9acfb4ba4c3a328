import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** Whether the words of a statement are the speaker's own. */
export const directnessList = codelist({
  id: "directness",
  title: { en: "Directness", ar: "أسلوب النقل" },
  description: "Whether the words of a statement are the speaker's own.",
  open: false,
  source: "PARC 3.0",
  // biome-ignore format: a value a line
  values: [
    { value: "direct", label: { en: "direct", ar: "مباشر" }, definition: "The speaker's own words, between quotation marks or in their turn.", source: "PARC 3.0" },
    { value: "indirect", label: { en: "indirect", ar: "غير مباشر" }, definition: "Reported in the article's words.", source: "PARC 3.0" },
    { value: "mixed", label: { en: "mixed", ar: "مختلط" }, definition: "Reported in the article's words with words of the speaker between quotation marks.", source: "PARC 3.0" },
  ],
});

/** A code of the list `directness`. */
export const DirectnessSchema = z.enum(valuesOf(directnessList)).register(meta, {
  id: "Directness",
  codelist: "directness",
  description: "Whether the words of a statement are the speaker's own.",
});
