import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** How the words of a mention speak of the entity. */
export const mentionFormList = codelist({
  id: "mention-form",
  title: { en: "Mention form", ar: "صيغة الذكر" },
  description: "How the words of a mention speak of the entity.",
  open: false,
  source: "ACE/Rich ERE; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "name", label: { en: "name", ar: "اسم علم" }, definition: "A proper name or a part of it, an abbreviation included.", source: "ACE/Rich ERE, NAM" },
    { value: "nominal", label: { en: "nominal", ar: "وصف اسمي" }, definition: "A common noun phrase, such as the minister; a title alone counts, a title before a name is a mention of its own.", source: "ACE/Rich ERE, NOM" },
    { value: "adjective", label: { en: "adjective", ar: "صفة نسبة" }, definition: "An adjective made from the name, such as Russian.", source: "this project" },
    { value: "metonym", label: { en: "metonym", ar: "كناية" }, definition: "The name of another thing stands for it, such as a capital for its country.", source: "this project" },
    { value: "anaphor", label: { en: "anaphor", ar: "ضمير أو إحالة" }, definition: "A pronoun, pronoun suffix or demonstrative that points back.", source: "ACE/Rich ERE, PRO" },
  ],
});

/** A code of the list `mentionForm`. */
export const MentionFormSchema = z.enum(valuesOf(mentionFormList)).register(meta, {
  id: "MentionForm",
  codelist: "mention-form",
  description: "How the words of a mention speak of the entity.",
});
