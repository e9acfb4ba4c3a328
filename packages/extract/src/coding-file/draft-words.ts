import type { Locale } from "@diplomatic-visits/core";

/** The words of a draft's file. */
export const draftWords = {
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
  },
} as const satisfies Record<Locale, unknown>;
