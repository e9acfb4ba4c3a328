import { codelist } from "./codelist.ts";

/** Words used instead of an entity if a statement does not have a named source; ids must not be these words. */
export const statementSourceList = codelist({
  id: "statement-source",
  title: { en: "Statement source", ar: "مصدر القول" },
  description:
    "Words that stand in the place of an entity where a statement has no named source; no id may be one of them.",
  open: false,
  source: "PARC 3.0; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "article-voice", label: { en: "article voice", ar: "صوت المقال" }, definition: "The article says it in its own voice, without attributing it.", source: "this project" },
    { value: "unnamed", label: { en: "unnamed source", ar: "مصدر غير مسمّى" }, definition: "The text attributes it to someone it does not name, such as informed sources.", source: "this project" },
    { value: "impersonal", label: { en: "impersonal", ar: "صيغة مبنية للمجهول" }, definition: "The text attributes it to no one, with words such as it is said.", source: "this project" },
  ],
});
