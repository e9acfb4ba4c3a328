import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** What a number expresses about its measure. */
export const quantityRoleList = codelist({
  id: "quantity-role",
  title: { en: "Quantity role", ar: "دور العدد" },
  description: "What a number says about its measure.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "level", label: { en: "level", ar: "مستوى" }, definition: "The amount at a time or over a period, an earlier one included: trade of 20 billion dollars, up from 18 billion.", source: "this project" },
    { value: "change", label: { en: "change", ar: "تغيّر" }, definition: "By how much it rises or falls, not the amount reached: up by 12 percent, three more flights.", source: "this project" },
    { value: "target", label: { en: "target", ar: "هدف" }, definition: "The amount that someone wants to reach: to raise trade to 30 billion dollars.", source: "this project" },
    { value: "limit", label: { en: "limit", ar: "حدّ" }, definition: "The amount that is not to be exceeded, or not to be undercut: enrichment of at most 3.67 percent.", source: "this project" },
    { value: "estimate", label: { en: "estimate", ar: "تقدير" }, definition: "The amount that someone estimates or expects: is expected to cost 10 billion dollars.", source: "this project" },
  ],
});

/** A code of the list `quantityRoleList`. */
export const QuantityRoleSchema = z.enum(valuesOf(quantityRoleList)).register(meta, {
  id: "QuantityRole",
  codelist: "quantity-role",
  description: "What a number says about its measure.",
});
