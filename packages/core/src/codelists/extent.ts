import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** Whether `text` is the whole article; only in a whole article does an absent field mean that the text does not give the value. */
export const extentList = codelist({
  id: "extent",
  title: { en: "Extent", ar: "مدى النص" },
  description:
    "Whether `text` is the whole article; only in a whole article does an absent field mean that the text does not say.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "full", label: { en: "full text", ar: "نص كامل" }, definition: "The article from its first to its last word, without the furniture of the page.", source: "this project" },
    { value: "excerpt", label: { en: "excerpt", ar: "مقتطف" }, definition: "Words of the article are left out.", source: "this project" },
  ],
});

/** A code of the list `extent`. */
export const ExtentSchema = z.enum(valuesOf(extentList)).register(meta, {
  id: "Extent",
  codelist: "extent",
  description:
    "Whether `text` is the whole article; only in a whole article does an absent field mean that the text does not say.",
});
