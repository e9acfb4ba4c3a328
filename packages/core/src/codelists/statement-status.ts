import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The status of a statement that has not been made yet: the applicable event statuses, with the same meaning. */
export const statementStatusList = codelist({
  id: "statement-status",
  title: { en: "Statement status", ar: "حالة القول" },
  description:
    "How far a statement that has not been made yet has come; the event statuses that fit, with the same meaning.",
  open: false,
  source: "this project; schema.org EventStatusType",
  // biome-ignore format: a value a line
  values: [
    { value: "announced", label: { en: "announced", ar: "مُعلَن" }, definition: "Someone says that it will be made, as a matter that is settled.", source: "schema.org EventStatusType" },
    { value: "planned", label: { en: "planned", ar: "مُخطَّط له" }, definition: "It is intended or expected, and no one has announced it as settled.", source: "this project" },
    { value: "postponed", label: { en: "postponed", ar: "مؤجَّل" }, definition: "It is put off, and a later time or intent is named.", source: "schema.org EventStatusType" },
    { value: "cancelled", label: { en: "cancelled", ar: "مُلغى" }, definition: "It will not be made as planned, and no later time or intent is named.", source: "schema.org EventStatusType" },
  ],
});

/** A code of the list `statementStatus`. */
export const StatementStatusSchema = z.enum(valuesOf(statementStatusList)).register(meta, {
  id: "StatementStatus",
  codelist: "statement-status",
  description:
    "How far a statement that has not been made yet has come; the event statuses that fit, with the same meaning.",
});
