import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The base direction of the text, which follows from its script. */
export const textDirectionList = codelist({
  id: "text-direction",
  title: { en: "Text direction", ar: "اتجاه النص" },
  description: "The base direction of the text, which follows from its script.",
  open: false,
  source: "W3C Web Annotation, textDirection",
  // biome-ignore format: a value a line
  values: [
    { value: "ltr", label: { en: "left to right", ar: "من اليسار إلى اليمين" }, definition: "The script of the text is written from left to right.", source: "W3C Web Annotation, textDirection" },
    { value: "rtl", label: { en: "right to left", ar: "من اليمين إلى اليسار" }, definition: "The script of the text is written from right to left, such as Arabic or Hebrew.", source: "W3C Web Annotation, textDirection" },
  ],
});

/** A code of the list `textDirection`. */
export const TextDirectionSchema = z.enum(valuesOf(textDirectionList)).register(meta, {
  id: "TextDirection",
  codelist: "text-direction",
  description: "The base direction of the text, which follows from its script.",
});
