import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { limits } from "./limits.ts";

/** A BCP-47 language tag; a rule checks that it is canonical. */
export const LanguageTagSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/)
  .register(meta, {
    id: "LanguageTag",
    label: { en: "Language tag", ar: "وسم اللغة" },
    description: "A BCP-47 language tag, such as ar or en-GB.",
    arabic: "وسم لغة من BCP-47، مثل ar أو en-GB.",
  });

/** Text by language. */
export const LanguageMapSchema = z.record(LanguageTagSchema, z.string().min(1).max(limits.note)).register(meta, {
  id: "LanguageMap",
  label: { en: "Text by language", ar: "النص بحسب اللغة" },
  description: "The same words by language: BCP-47 tag to text.",
  arabic: "الكلمات نفسها بحسب اللغة: من وسم BCP-47 إلى نص.",
});
