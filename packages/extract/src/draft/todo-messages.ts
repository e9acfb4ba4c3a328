type InBoth = { readonly en: string; readonly ar: string };

/** To-do messages in English and Arabic; {words} is replaced by words of the text. */
export const todoMessages = {
  type: {
    en: "Set the type of the article; NewsArticle is a placeholder.",
    ar: "حدّد نوع المقال؛ القيمة هنا NewsArticle إلى أن يحدَّد.",
  },
  datePublished: {
    en: "Give the day of publication; relative dates are counted from it.",
    ar: "اذكر يوم النشر؛ فمنه تُحسب التواريخ النسبية.",
  },
  datePublishedGiven: {
    en: "Confirm the day of publication: it was given with the text, not found in it.",
    ar: "أكّد يوم النشر: أُعطي مع النص ولم يُعثر عليه فيه.",
  },
  datePublishedOfDateline: {
    en: "Confirm the day of publication: it is the day of the dateline, ⟦{words}⟧.",
    ar: "أكّد يوم النشر: أُخذ من سطر المكان والتاريخ ⟦{words}⟧.",
  },
  publisher: { en: "Name the publisher.", ar: "اذكر الناشر." },
  person: {
    en: "Confirm that ⟦{words}⟧ is a person and that the name ends here.",
    ar: "أكّد أن ⟦{words}⟧ شخص وأن الاسم ينتهي حيث ينتهي.",
  },
  nameInEnglish: { en: "Give the name ⟦{words}⟧ in English.", ar: "اكتب الاسم ⟦{words}⟧ بالإنجليزية." },
  rank: {
    en: "Choose the rank that the title ⟦{words}⟧ names here: more than one is possible.",
    ar: "حدّد المرتبة الوظيفية التي يدل عليها اللقب ⟦{words}⟧ هنا: يحتمل أكثر من مرتبة.",
  },
  group: {
    en: "Say who is meant by ⟦{words}⟧, and give the name if the text does.",
    ar: "حدّد من المقصود بـ⟦{words}⟧، واكتب الاسم إن ذكره النص.",
  },
  lost: {
    en: "⟦{words}⟧ at {place} cannot be distinguished from its repetitions: quote more words, or omit it.",
    ar: "تعذّر تمييز ⟦{words}⟧ في الموضع {place} من نظائرها المكررة: اقتبس كلمات أكثر أو اتركها.",
  },
  moreLost: {
    en: "More words that cannot be distinguished from their repetitions are not listed: {value}.",
    ar: "كلمات أخرى تعذّر تمييزها من نظائرها المكررة ولم تُسرد هنا، وعددها {value}.",
  },
  visit: {
    en: "Confirm that a visit is reported here: its visitors, host and role.",
    ar: "أكّد أن هنا زيارة: زوارها والدولة المضيفة ودورها في المقال.",
  },
  meeting: {
    en: "Confirm that a meeting is reported here, and who takes part.",
    ar: "أكّد أن هنا لقاءً، ومن المشاركون فيه.",
  },
  participants: { en: "Name those who meet, if the text does.", ar: "اذكر المشاركين إن ذكرهم النص." },
  status: {
    en: "Confirm the status: ⟦{words}⟧ was read as {value}.",
    ar: "أكّد حالة الحدث: قُرئت ⟦{words}⟧ على أنها {value}.",
  },
  agreement: {
    en: "Confirm the agreement: its type, how far it has come, and its parties.",
    ar: "أكّد الاتفاق: نوعه والمرحلة التي بلغها وأطرافه.",
  },
  statement: {
    en: "Confirm who says this, and that the quote holds all of it.",
    ar: "أكّد القائل، وأن الاقتباس يشمل القول كله.",
  },
  speaker: {
    en: "Say who is meant by ⟦{words}⟧; the source is unnamed until then.",
    ar: "حدّد من المقصود بـ⟦{words}⟧؛ فالمصدر غير مسمّى إلى أن يُحدَّد.",
  },
  measure: { en: "Say what is counted or measured.", ar: "اذكر المعدود أو المقيس." },
  dateAgainstStatus: {
    en: "Check the date ⟦{words}⟧ or the status: a planned event is dated before the publication, or a past one after it.",
    ar: "راجع التاريخ ⟦{words}⟧ أو حالة الحدث: حدثٌ لم يقع بعدُ تاريخُه قبل النشر، أو حدثٌ وقع تاريخُه بعد النشر.",
  },
  unresolvedDate: {
    en: "Give the date, if the article or a source you cite states it.",
    ar: "اذكر التاريخ إن ذكره المقال أو مصدر تستشهد به.",
  },
} as const;

/** A message with the words it mentions, the same in both languages or a label in each. */
export function todoMessage(
  key: keyof typeof todoMessages,
  words: Readonly<Record<string, string | InBoth>> = {},
): { en: string; ar: string } {
  const fill = (language: "en" | "ar") =>
    todoMessages[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = words[name];
      return typeof value === "object" ? value[language] : (value ?? whole);
    });
  return { en: fill("en"), ar: fill("ar") };
}
