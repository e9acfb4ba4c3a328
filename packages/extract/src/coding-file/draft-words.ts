import type { Locale } from "@diplomatic-visits/core";

/** The words of a draft's file. */
export const draftWords = {
  en: {
    head: `A draft coding of {text}, made by visits extract. Every item is based on words of the text and is unreviewed.
The line above it gives the rule that found it, and how sure that rule is.
  sure       can be accepted
  likely     needs a look
  candidate  needs your decision, and may well be wrong
Complete the items marked "to do". Remove the comments as you go; to check at each save:
  visits validate --watch {coding}`,
    certainty: { sure: "sure", likely: "likely", candidate: "candidate" },
    todo: "to do",
    look: "look",
  },
  ar: {
    head: `مسوّدة ترميز لـ{text} صنعها visits extract. كل بند فيها قائم على كلمات من النص، ولم يقرّره أحد بعد:
فوقه درجة اليقين والقاعدة التي وجدته.
  أكيد      يجوز أخذه كما هو
  راجح      يستحق نظرة
  مرشَّح     القرار فيه لك، وقد يكون خطأ
ما كُتب عنده «للإنجاز» فهو لك. احذف التعليقات كلما انتهيت منها، وانظر عند كل حفظ:
  visits validate --watch {coding}`,
    certainty: { sure: "أكيد", likely: "راجح", candidate: "مرشَّح" },
    todo: "للإنجاز",
    look: "للنظر",
  },
} as const satisfies Record<Locale, unknown>;
