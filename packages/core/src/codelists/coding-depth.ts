import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How much of an article a coding covers: what it excludes is not coded, whatever the text says of it. */
export const codingDepthList = codelist({
  id: "coding-depth",
  title: { en: "Coding depth", ar: "عمق الترميز" },
  description: "How much of an article a coding covers: what it excludes is not coded, whatever the text says of it.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "visits", label: { en: "visits only", ar: "الزيارات فقط" }, definition: "The visits: who, to whom, when, where and their status; of the entities only those that take part. Mentions are optional.", source: "this project" },
    { value: "agreements", label: { en: "visits, meetings and agreements", ar: "الزيارات واللقاءات والاتفاقات" }, definition: "The visits, the meetings and the agreements; of the entities only those that take part. Mentions are optional.", source: "this project" },
    { value: "full", label: { en: "full", ar: "كامل" }, definition: "Everything that the codebook asks for, with all mentions; the depth of a coding that does not say.", source: "this project" },
  ],
});

/** A code of the list `codingDepth`. */
export const CodingDepthSchema = z.enum(valuesOf(codingDepthList)).register(meta, {
  id: "CodingDepth",
  codelist: "coding-depth",
  description: "How much of an article a coding covers.",
});
