import type { timexTypeList } from "../timex-type.ts";
import type { ArabicProse } from "./arabic-prose.ts";

/** The list `timex-type` in Arabic. */
export const timexTypeArabic: ArabicProse<typeof timexTypeList> = {
  description: "نوع التعبير الزمني.",
  // biome-ignore format: a value a line
  definitions: {
    date: "يوم أو أسبوع أو شهر أو فصل أو سنة أو وقت آخر من التقويم.",
    time: "وقت من اليوم ولو كان غير دقيق، مثل «الليلة الماضية».",
    duration: "مدة من الزمن، بطرفيها أو من دونهما.",
    set: "أوقات متكررة، مثل «كل سنة».",
  },
};
