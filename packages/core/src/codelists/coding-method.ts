import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How a coding came about. */
export const codingMethodList = codelist({
  id: "coding-method",
  title: { en: "Coding method", ar: "طريقة الترميز" },
  description: "How a coding came about.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "manual", label: { en: "manual", ar: "يدوي" }, definition: "People read and coded without suggestions from a program.", source: "this project" },
    { value: "model-assisted", label: { en: "model-assisted", ar: "بمساعدة نموذج" }, definition: "A program suggested and a person decided each fact.", source: "this project" },
    { value: "automatic", label: { en: "automatic", ar: "آلي" }, definition: "A program coded and no person decided each fact.", source: "this project" },
    { value: "adjudicated", label: { en: "adjudicated", ar: "محكَّم" }, definition: "Two or more codings were compared and each difference was decided.", source: "this project" },
  ],
});

/** A code of the list `codingMethod`. */
export const CodingMethodSchema = z
  .enum(valuesOf(codingMethodList))
  .register(meta, { id: "CodingMethod", codelist: "coding-method", description: "How a coding came about." });
