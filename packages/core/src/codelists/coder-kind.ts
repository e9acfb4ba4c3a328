import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** Whether a coder is a person or a program. */
export const coderKindList = codelist({
  id: "coder-kind",
  title: { en: "Coder kind", ar: "نوع المُرمِّز" },
  description: "Whether a coder is a person or a program.",
  open: false,
  source: "W3C Web Annotation, creator",
  // biome-ignore format: a value a line
  values: [
    { value: "human", label: { en: "human", ar: "إنسان" }, definition: "A person read the text and coded it, with or without tools.", source: "W3C Web Annotation, Person" },
    { value: "software", label: { en: "software", ar: "برنامج" }, definition: "A program coded the text, a language model included.", source: "W3C Web Annotation, Software" },
  ],
});

/** A code of the list `coderKind`. */
export const CoderKindSchema = z.enum(valuesOf(coderKindList)).register(meta, {
  id: "CoderKind",
  codelist: "coder-kind",
  description: "Whether a coder is a person or a program.",
});
