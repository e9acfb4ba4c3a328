import type { hostGradeList } from "../host-grade.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `host-grade` in Arabic. */
export const hostGradeArabic: ArabicProse<typeof hostGradeList> = {
  description: "الدرجة التي يستقبل بها المضيف ضيفه، في سلّم تنشره بعض الدول المضيفة مستقلًّا عن نوع الزيارة.",
  // biome-ignore format: a value a line
  definitions: {
    "state-guest": "يستقبل المضيف الزائر بصفة ضيف دولة، بهذا اللفظ.",
    "official-guest": "يستقبل المضيف الزائر بصفة ضيف رسمي، بهذا اللفظ.",
    "official-working-guest": "يستقبل المضيف الزائر بصفة ضيف عمل رسمي، بهذا اللفظ.",
    "working-guest": "يستقبل المضيف الزائر بصفة ضيف عمل، بهذا اللفظ، من غير كلمة «رسمي».",
    "ministry-guest": "تستقبله وزارة ضيفًا عليها، لا الدولة ولا الحكومة.",
  },
};
