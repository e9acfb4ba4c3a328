import type { agreementStageList } from "../agreement-stage.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `agreement-stage` in Arabic. */
export const agreementStageArabic: ArabicProse<typeof agreementStageList> = {
  description:
    "المرحلة التي بلغها النص المتفق عليه كما يذكرها المقال؛ ولا تدل المراحل المتعددة على عدة اتفاقات إلا إذا اختلفت النصوص.",
  // biome-ignore format: a value a line
  definitions: {
    proposed: "اقترحه أحد الأطراف، ولم يُذكر تفاوض عليه.",
    "under-negotiation": "يجري التفاوض على نصه أو صياغته.",
    agreed: "اتُّفق على مضمونه أو أُبرم من حيث المضمون، ولم يُذكر توقيع.",
    initialled: "وُقِّع نصه بالأحرف الأولى.",
    issued: "نُشر بيان أو إعلان مشترك، ولم يُذكر توقيع.",
    signed: "وُقِّع.",
    ratified: "صادق عليه برلمان أو رئيس دولة أو أقرّه.",
    "in-force": "دخل حيز النفاذ أو وُصف بأنه سارٍ، ولم تُذكر خطوة لتنفيذه.",
    "implementation-urged": "طلب أحد تنفيذه أو تسريع تنفيذه.",
    implemented: "ذُكر أن خطوات لتنفيذه قد اتُّخذت.",
    extended: "مُدِّدت مدته أو جُدِّد.",
    "under-renegotiation": "يجري التفاوض من جديد على نص سبق الاتفاق عليه.",
    suspended: "علّقه طرف أو جميع الأطراف مؤقتًا.",
    violated: "قال أحد إنه انتُهك؛ ويُسجَّل صاحب القول مع القيمة.",
    terminated: "انتهى بالانسحاب منه أو بنقضه أو بانقضاء مدته.",
    unspecified: "لا يذكر النص المرحلة التي بلغها.",
  },
};
