import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** What a line of the text is. */
export const blockKindList = codelist({
  id: "block-kind",
  title: { en: "Block kind", ar: "نوع الفقرة" },
  description: "What a line of the text is.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "heading", label: { en: "heading", ar: "عنوان" }, definition: "It names what follows, the headline included.", source: "this project" },
    { value: "paragraph", label: { en: "paragraph", ar: "فقرة" }, definition: "Running text of the article; the rule where nothing else fits.", source: "this project" },
    { value: "list-item", label: { en: "list item", ar: "بند قائمة" }, definition: "One item of a list.", source: "this project" },
    { value: "quotation", label: { en: "block quotation", ar: "اقتباس مستقل" }, definition: "The whole line is a quotation set off from the text.", source: "this project" },
    { value: "caption", label: { en: "caption", ar: "تعليق صورة" }, definition: "It describes a picture, film or table.", source: "this project" },
    { value: "turn", label: { en: "speaker's turn", ar: "مداخلة متحدث" }, definition: "What one speaker says in a transcript or interview.", source: "this project" },
    { value: "furniture", label: { en: "furniture", ar: "عناصر الصفحة" }, definition: "Words of the page and not of the article, such as a link to more news.", source: "this project" },
  ],
});

/** A code of the list `blockKind`. */
export const BlockKindSchema = z
  .enum(valuesOf(blockKindList))
  .register(meta, { id: "BlockKind", codelist: "block-kind", description: "What a line of the text is." });
