import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** Whether an entity exists, according to the text; when absent, it does. */
export const entityStatusList = codelist({
  id: "entity-status",
  title: { en: "Entity status", ar: "حالة الكيان" },
  description: "Whether an entity exists, as the text has it; when absent, it does.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "actual", label: { en: "actual", ar: "قائم" }, definition: "It exists, as the text has it.", source: "this project" },
    { value: "proposed", label: { en: "proposed", ar: "مقترح" }, definition: "Someone plans or proposes it, and it does not exist yet.", source: "this project" },
    { value: "hypothetical", label: { en: "hypothetical", ar: "مفترض" }, definition: "It is only supposed, feared or hoped for, such as an alliance that is merely feared.", source: "this project" },
    { value: "former", label: { en: "former", ar: "سابق" }, definition: "It existed and no longer does.", source: "this project" },
  ],
});

/** A code of the list `entityStatus`. */
export const EntityStatusSchema = z.enum(valuesOf(entityStatusList)).register(meta, {
  id: "EntityStatus",
  codelist: "entity-status",
  description: "Whether an entity exists, as the text has it; when absent, it does.",
});
