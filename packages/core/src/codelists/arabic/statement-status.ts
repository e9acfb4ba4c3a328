import type { statementStatusList } from "../statement-status.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `statement-status` in Arabic. */
export const statementStatusArabic: ArabicProse<typeof statementStatusList> = {
  description: "المرحلة التي بلغها قول لم يُقل بعد؛ وهي ما يناسبه من حالات الأحداث، بالمعنى نفسه.",
  // biome-ignore format: a value a line
  definitions: {
    announced: "يقول أحد إنه سيقال، بوصفه أمرًا محسومًا.",
    planned: "مقصود أو متوقع، ولم يعلنه أحد أمرًا محسومًا.",
    postponed: "أُجّل، وذُكر موعد لاحق أو نية.",
    cancelled: "لن يقال كما خُطّط له، ولم يُذكر موعد لاحق ولا نية.",
  },
};
