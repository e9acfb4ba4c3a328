import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The form of a meeting, as the text describes it; several may apply. */
export const meetingFormatList = codelist({
  id: "meeting-format",
  title: { en: "Meeting format", ar: "صيغة اللقاء" },
  description: "The form of a meeting, as the text describes it; several may hold.",
  open: false,
  source: "this project; PLOVER codebook, CONSULT modes; COLT",
  // biome-ignore format: a value a line
  values: [
    { value: "one-on-one", label: { en: "one-on-one", ar: "لقاء ثنائي مغلق" }, definition: "Two principals meet alone, or with interpreters only.", source: "this project" },
    { value: "restricted", label: { en: "restricted meeting", ar: "اجتماع محدود" }, definition: "Principals meet with a small circle that the text calls restricted or narrow.", source: "this project" },
    { value: "expanded", label: { en: "expanded meeting", ar: "اجتماع موسّع" }, definition: "Delegations meet in full, in the text's words expanded, plenary or at delegation level.", source: "this project" },
    { value: "bilateral", label: { en: "bilateral meeting", ar: "اجتماع ثنائي" }, definition: "The text calls it bilateral, or exactly two sides meet as sides.", source: "this project" },
    { value: "trilateral", label: { en: "trilateral meeting", ar: "اجتماع ثلاثي" }, definition: "Exactly three sides meet as sides.", source: "this project" },
    { value: "multilateral", label: { en: "multilateral meeting", ar: "اجتماع متعدد الأطراف" }, definition: "Four or more sides meet, or an international body does.", source: "PLOVER codebook, CONSULT modes" },
    { value: "two-plus-two", label: { en: "two-plus-two meeting", ar: "اجتماع بصيغة 2+2" }, definition: "The foreign and defence ministers of two sides meet together, in the text's words 2+2 or with all four named.", source: "this project" },
    { value: "summit", label: { en: "summit", ar: "قمة" }, definition: "The text calls it a summit, or heads of state or government meet as such.", source: "IPTC Media Topics" },
    { value: "courtesy-call", label: { en: "courtesy call", ar: "زيارة مجاملة قصيرة" }, definition: "A short call to pay respects, so named in the text.", source: "this project" },
    { value: "audience", label: { en: "audience", ar: "استقبال رسمي" }, definition: "A head of state or a religious head receives the guest in audience.", source: "this project" },
    { value: "meal", label: { en: "working meal", ar: "مأدبة عمل" }, definition: "They meet over breakfast, lunch, dinner or a banquet.", source: "this project" },
    { value: "on-the-margins", label: { en: "on the margins of an event", ar: "لقاء على هامش حدث" }, definition: "They meet on the sidelines of an event held for another purpose.", source: "this project" },
    { value: "press-conference", label: { en: "press conference", ar: "مؤتمر صحفي" }, definition: "Officials speak to journalists who may ask questions.", source: "this project" },
    { value: "press-statement", label: { en: "press statement", ar: "تصريح صحفي مشترك" }, definition: "Officials make statements to the press together, and no questions are mentioned.", source: "this project" },
    { value: "ceremony", label: { en: "ceremony", ar: "مراسم" }, definition: "A welcome, signing, opening, wreath-laying or like ceremony.", source: "COLT" },
    { value: "cultural-event", label: { en: "cultural event", ar: "فعالية ثقافية" }, definition: "A concert, exhibition, performance or cultural site attended together.", source: "COLT" },
    { value: "site-visit", label: { en: "site visit", ar: "زيارة ميدانية" }, definition: "They go together to a plant, project, base or other site.", source: "COLT" },
    { value: "business-forum", label: { en: "business forum", ar: "منتدى أعمال" }, definition: "A meeting with or of business leaders.", source: "COLT" },
    { value: "public-address", label: { en: "public address", ar: "خطاب عام" }, definition: "A speech to a parliament, a university or another public.", source: "COLT" },
    { value: "talks", label: { en: "talks", ar: "محادثات" }, definition: "Talks whose form the text does not say further.", source: "CAMEO" },
  ],
});

/** A code of the list `meetingFormat`. */
export const MeetingFormatSchema = z.enum(valuesOf(meetingFormatList)).register(meta, {
  id: "MeetingFormat",
  codelist: "meeting-format",
  description: "The form of a meeting, as the text describes it; several may hold.",
});
