import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** Whether the article is about this visit or meeting, or only mentions it. */
export const visitRoleList = codelist({
  id: "visit-role",
  title: { en: "Role in the article", ar: "الدور في المقال" },
  description: "Whether the article is about this visit or meeting, or only mentions it.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "focal", label: { en: "focal", ar: "محوري" }, definition: "The article reports or discusses it for its own sake.", source: "this project" },
    { value: "background", label: { en: "background", ar: "ثانوي" }, definition: "The article mentions it to explain something else.", source: "this project" },
  ],
});

/** A code of the list `visitRole`. */
export const VisitRoleSchema = z.enum(valuesOf(visitRoleList)).register(meta, {
  id: "VisitRole",
  codelist: "visit-role",
  description: "Whether the article is about this visit or meeting, or only mentions it.",
});
