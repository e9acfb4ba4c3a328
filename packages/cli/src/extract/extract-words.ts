import type { Locale } from "@diplomatic-visits/core";
import { type DropReason, dropReasons } from "@diplomatic-visits/extract";

/** The words of an extraction on the terminal. */
export const extractWords = {
  en: {
    look: "look",
    comma: ", ",
    lines: (kept: number) => `${kept} ${kept === 1 ? "line" : "lines"} of text`,
    dropped: (number: number, reasons: string) =>
      `${number} ${number === 1 ? "block" : "blocks"} left out (${reasons})`,
    draft: (parts: string, todo: number) => `draft: ${parts || "nothing"}; ${todo} to do`,
    lists: {
      entities: "entities",
      visits: "visits",
      meetings: "meetings",
      agreements: "agreements",
      statements: "statements",
      quantities: "quantities",
      times: "time expressions",
    },
    reason: (reason: DropReason, count: number) => `${reason} ${count}`,
    none: "no article was found",
    encoding: (name: string, guessed: boolean) =>
      `read as ${name}${guessed ? ", by the words that it makes" : ""}; written as UTF-8`,
    lineEnds: "its lines ended in CR LF; written with LF",
  },
  ar: {
    look: "للنظر",
    comma: "، ",
    lines: (kept: number) => `أسطر النص: ${kept}`,
    dropped: (number: number, reasons: string) => `الفقرات المتروكة: ${number} (${reasons})`,
    draft: (parts: string, todo: number) => `المسوّدة: ${parts || "لا شيء"}؛ للإنجاز: ${todo}`,
    lists: {
      entities: "الكيانات",
      visits: "الزيارات",
      meetings: "اللقاءات",
      agreements: "الاتفاقات",
      statements: "الأقوال",
      quantities: "الكميات",
      times: "التعابير الزمنية",
    },
    reason: (reason: DropReason, count: number) => `${dropReasons[reason].ar}: ${count}`,
    none: "لم يُعثر على مقال",
    encoding: (name: string, guessed: boolean) =>
      `قُرئ بترميز ${name}${guessed ? " بحسب كلماته" : ""}، وكُتب بترميز UTF-8`,
    lineEnds: "كانت أسطره تنتهي بـ CR LF، وكُتبت منتهية بـ LF",
  },
} as const satisfies Record<Locale, unknown>;
