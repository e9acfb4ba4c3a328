import type { statementKindList } from "../statement-kind.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `statement-kind` in Arabic. */
export const statementKindArabic: ArabicProse<typeof statementKindList> = {
  description: "نوع ما يقرره القول؛ وهو للأقوال التي فعلها الكلامي «تقرير» وحدها.",
  // biome-ignore format: a value a line
  definitions: {
    "event-report": "يقول إن شيئًا حدث أو يحدث أو سيحدث حتمًا بحسب خطة.",
    assessment: "يحكم على حال الأمور حكمًا يمكن التحقق منه.",
    interpretation: "يقول ما معنى شيء أو ما سببه أو ما غايته.",
    prediction: "يقول ما سيأتي، بغير خطة معلنة.",
    evaluation: "يصف شيئًا بأنه حسن أو سيئ، مهم أو غير مهم.",
    presupposition: "تسلّم به الكلمات ولا تقرره هي.",
    statistic: "يذكر رقمًا هو مقصود القول؛ ويُرمَّز الرقم كميةً أيضًا.",
  },
};
