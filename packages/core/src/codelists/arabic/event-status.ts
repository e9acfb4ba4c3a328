import type { eventStatusList } from "../event-status.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `event-status` in Arabic. */
export const eventStatusArabic: ArabicProse<typeof eventStatusList> = {
  description: "المرحلة التي بلغتها الزيارة أو بلغها اللقاء بحسب النص.",
  // biome-ignore format: a value a line
  definitions: {
    invited: "ذُكرت دعوة، ولم يُذكر قبول ولا موعد ولا خطة.",
    announced: "يقول مسؤول من أحد الجانبين أو يقول المقال إن الحدث سيقع، بوصفه أمرًا محسومًا.",
    planned: "الحدث مقصود أو يجري الإعداد له أو متوقع، ولم يعلنه أحد أمرًا محسومًا.",
    "under-way": "بدأ ولم ينته بعد بحسب النص.",
    occurred: "وقع الحدث؛ ويكفي أن يروي النص ما جرى أو قيل فيه، ولا يكفي الإعلان عنه.",
    postponed: "أُجّل، وذُكر موعد لاحق أو نية عقده لاحقًا.",
    cancelled: "لن يقع كما خُطّط له، ولم يُذكر موعد لاحق ولا نية.",
  },
};
