import type { timeBasisList } from "../time-basis.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `time-basis` in Arabic. */
export const timeBasisArabic: ArabicProse<typeof timeBasisList> = {
  description: "ما تستند إليه قيمة التاريخ.",
  // biome-ignore format: a value a line
  definitions: {
    explicit: "تسمّي الكلمات تاريخ التقويم بقدر ما تذهب إليه القيمة.",
    "resolved-from-publication": "القيمة محسوبة من كلمات نسبية ومن تاريخ نشر المقال.",
    "resolved-from-event": "القيمة محسوبة من كلمات نسبية ومن تاريخ شيء آخر مؤرَّخ في المقال.",
    external: "القيمة من مصدر مذكور خارج النص.",
    unresolved: "تؤرّخه الكلمات، ولا شيء يسمح بقيمة كاملة.",
    "declared-open": "يقول النص إن التاريخ غير محدد أو غير معروف.",
  },
};
