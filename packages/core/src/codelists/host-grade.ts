import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The grade at which the host receives the guest, on a scale that some hosts publish separately from the visit type. */
export const hostGradeList = codelist({
  id: "host-grade",
  title: { en: "Host grade", ar: "درجة الاستقبال" },
  description:
    "The grade at which the host receives the guest, in the ladder some hosts publish apart from the visit type.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "state-guest", label: { en: "state guest", ar: "ضيف دولة" }, definition: "The host receives the visitor as a state guest, in these words.", source: "this project" },
    { value: "official-guest", label: { en: "official guest", ar: "ضيف رسمي" }, definition: "The host receives the visitor as an official guest, in these words.", source: "this project" },
    { value: "official-working-guest", label: { en: "official working guest", ar: "ضيف عمل رسمي" }, definition: "The host receives the visitor as an official working guest, in these words.", source: "this project" },
    { value: "working-guest", label: { en: "working guest", ar: "ضيف عمل" }, definition: "The host receives the visitor as a working guest, in these words, without the word official.", source: "this project" },
    { value: "ministry-guest", label: { en: "guest of a ministry", ar: "ضيف وزارة" }, definition: "A ministry, and not the state or the government, receives the visitor as its guest.", source: "this project" },
  ],
});

/** A code of the list `hostGrade`. */
export const HostGradeSchema = z.enum(valuesOf(hostGradeList)).register(meta, {
  id: "HostGrade",
  codelist: "host-grade",
  description:
    "The grade at which the host receives the guest, in the ladder some hosts publish apart from the visit type.",
});
