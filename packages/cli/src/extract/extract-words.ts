import type { Locale } from "@diplomatic-visits/core";

/** The words of an extraction: in the file it writes, and on the terminal. */
export const extractWords = {
  en: {
    head: `A draft coding of {text}, made by visits extract. Every item stands on words of the text, and nobody has decided it
yet: above it stand how sure the rule is that found it, and the rule.
  sure       may be taken as it is
  likely     deserves a look
  candidate  is for you to decide, and may well be wrong
What is marked "to do" is yours. Statements are never drafted. Take the comments away as you go; see at each save:
  visits validate --watch {coding}`,
    certainty: { sure: "sure", likely: "likely", candidate: "candidate" },
    todo: "to do",
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
      quantities: "quantities",
      times: "time expressions",
    },
    none: "no article was found",
  },
  ar: {
    head: `مسودة ترميز لـ{text} صنعها visits extract. كل بند فيها قائم على كلمات من النص، ولم يقرّره أحد بعد:
فوقه درجة اليقين والقاعدة التي وجدته.
  أكيد      يجوز أخذه كما هو
  راجح      يستحق نظرة
  مرشَّح     القرار فيه لكم، وقد يكون خطأ
ما كُتب عنده «للإنجاز» فهو لكم. والأقوال لا مسودة لها أبدًا. احذفوا التعليقات كلما انتهيتم منها، وانظروا عند كل حفظ:
  visits validate --watch {coding}`,
    certainty: { sure: "أكيد", likely: "راجح", candidate: "مرشَّح" },
    todo: "للإنجاز",
    look: "للنظر",
    comma: "، ",
    lines: (kept: number) => `أسطر النص: ${kept}`,
    dropped: (number: number, reasons: string) => `الفقرات المتروكة: ${number} (${reasons})`,
    draft: (parts: string, todo: number) => `المسودة: ${parts || "لا شيء"}؛ للإنجاز: ${todo}`,
    lists: {
      entities: "الكيانات",
      visits: "الزيارات",
      meetings: "اللقاءات",
      agreements: "الاتفاقات",
      quantities: "الكميات",
      times: "التعابير الزمنية",
    },
    none: "لم يُعثر على مقال",
  },
} as const satisfies Record<Locale, unknown>;
