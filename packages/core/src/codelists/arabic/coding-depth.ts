import type { codingDepthList } from "../coding-depth.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `coding-depth` in Arabic. */
export const codingDepthArabic: ArabicProse<typeof codingDepthList> = {
  description: "مقدار ما يشمله الترميز من المقال: ما خرج عنه غير مرمَّز، أيًّا كان ما يقوله النص فيه.",
  // biome-ignore format: a value a line
  definitions: {
    visits: "الزيارات: من زار ومن استقبل ومتى وأين وما حالتها؛ ومن الكيانات من شارك فيها فقط. والذكر اختياري.",
    agreements: "الزيارات واللقاءات والاتفاقات؛ ومن الكيانات من شارك فيها فقط. والذكر اختياري.",
    full: "كل ما يطلبه دليل الترميز، مع كل ذكر للكيانات؛ وهو عمق الترميز الذي لا يصرّح بعمقه.",
  },
};
