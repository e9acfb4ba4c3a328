import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** What an assertion is; only for statements with act assert. */
export const statementKindList = codelist({
  id: "statement-kind",
  title: { en: "Kind of assertion", ar: "نوع التقرير" },
  description: "What an assertion is; only for statements with act assert.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "event-report", label: { en: "event report", ar: "نقل حدث" }, definition: "Says that something happened, happens or will certainly happen by plan.", source: "this project" },
    { value: "assessment", label: { en: "assessment", ar: "تقييم" }, definition: "Judges how matters stand, in a way that could be checked.", source: "this project" },
    { value: "interpretation", label: { en: "interpretation", ar: "تفسير" }, definition: "Says what something means, why it is done or what it aims at.", source: "this project" },
    { value: "prediction", label: { en: "prediction", ar: "توقع" }, definition: "Says what will come, other than by announced plan.", source: "this project" },
    { value: "evaluation", label: { en: "evaluation", ar: "حكم قيمي" }, definition: "Calls something good or bad, important or not.", source: "this project" },
    { value: "presupposition", label: { en: "presupposition", ar: "مسلَّمة ضمنية" }, definition: "Taken for granted by the words and not itself asserted.", source: "this project" },
    { value: "statistic", label: { en: "statistic", ar: "إحصاء" }, definition: "Gives a figure as the point of the statement; the figure is also a quantity.", source: "this project" },
  ],
});

/** A code of the list `statementKind`. */
export const StatementKindSchema = z.enum(valuesOf(statementKindList)).register(meta, {
  id: "StatementKind",
  codelist: "statement-kind",
  description: "What an assertion is; only for statements with act assert.",
});
