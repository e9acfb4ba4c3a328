import type { Locale, QuoteStatus } from "@diplomatic-visits/core";
import type { AnswerOutcomes } from "./evaluation.ts";

type OutcomeName = keyof AnswerOutcomes;

const english = {
  objects:
    "objects: in the gold coding, in the answers, in both (paired by the words they quote), precision, recall, F1",
  fields: "fields: values in the gold coding, in the answers, right in an object that both have",
  articles: "articles: F1 of all objects, of mentions and of fields; share of the quotes that match exactly; cost",
  quotes: "quotes of the answers, as the model wrote them",
  cost: "cost",
  outcome: "outcome of the answers",
  total: (count: number) => `all articles (${count})`,
  gold: "gold",
  answered: "answered",
  right: "right",
  precision: "precision",
  recall: "recall",
  f1: "F1",
  count: "number",
  share: "share",
  mentions: "mentions",
  parts: { objects: "objects", fields: "fields", quotes: "quotes", cost: "cost", outcome: "outcome" },
  statuses: {
    exact: "exact",
    typographic: "typographic variant",
    orthographic: "orthographic variant",
    ambiguous: "in several places",
    missing: "not found",
  } as Readonly<Record<QuoteStatus, string>>,
  costs: { rounds: "rounds", inputTokens: "tokens read", outputTokens: "tokens written", seconds: "seconds" },
  outcomes: {
    withoutObject: "answers without a JSON object",
    cut: "answers that broke off",
    tolerated: "faults of the JSON that were tolerated",
    repaired: "quotes that took the spelling of the text",
    refused: "parts that were refused",
    unresolvedQuotes: "quotes that are not resolved",
    errors: "rules that are still broken",
    warnings: "warnings that are left",
  } as Readonly<Record<OutcomeName, string>>,
  missingAnswers: (count: number) => `no answer for ${count} of the gold articles; they are not in the figures:`,
  withoutGold: (count: number) => `no gold article for ${count} of the answers; they are not in the figures:`,
  fix: "An answer belongs to the gold article with the same name without the endings, or with its id.",
  notARun: (pointer: string, expected: string) => {
    const kinds: Readonly<Record<string, string>> = {
      object: "an object",
      text: "a text",
      list: "a list of answers",
      number: "a number",
    };
    return `not a recorded run: ${pointer || "/"} must be ${kinds[expected] ?? expected}; see visits evaluate --help`;
  },
  notAnArticle: "the article does not have the shape of one, or its quotes are not in its text; see visits validate",
  otherText: "the answer codes another text than the gold article; code the text of the gold article",
  nothing: "no answer belongs to a gold article: nothing was evaluated",
};

const arabic: typeof english = {
  objects: "العناصر: في الترميز المرجعي، وفي الإجابات، وفي كليهما (تُقرن بالكلمات المقتبسة)، والدقة، والاسترجاع، وF1",
  fields: "الحقول: القيم في الترميز المرجعي، وفي الإجابات، والصحيح منها في عنصر مشترك",
  articles: "المقالات: مقياس F1 للعناصر كلها، ولمواضع الذكر، وللحقول؛ ونسبة الاقتباسات المطابقة تمامًا؛ والتكلفة",
  quotes: "اقتباسات الإجابات كما كتبها النموذج",
  cost: "التكلفة",
  outcome: "ما آلت إليه الإجابات",
  total: (count) => `المقالات كلها (${count})`,
  gold: "المرجع",
  answered: "الإجابة",
  right: "الصحيح",
  precision: "الدقة",
  recall: "الاسترجاع",
  f1: "F1",
  count: "العدد",
  share: "النسبة",
  mentions: "مواضع الذكر",
  parts: { objects: "العناصر", fields: "الحقول", quotes: "الاقتباسات", cost: "التكلفة", outcome: "المآل" },
  statuses: {
    exact: "مطابق تمامًا",
    typographic: "اختلاف طباعي",
    orthographic: "اختلاف إملائي",
    ambiguous: "في مواضع عدة",
    missing: "غير موجود",
  },
  costs: { rounds: "الجولات", inputTokens: "الوحدات المقروءة", outputTokens: "الوحدات المكتوبة", seconds: "الثواني" },
  outcomes: {
    withoutObject: "إجابات بلا كائن JSON",
    cut: "إجابات منقطعة",
    tolerated: "أخطاء في JSON قُرئت الإجابة رغمها",
    repaired: "اقتباسات أخذت إملاء النص",
    refused: "أجزاء مرفوضة",
    unresolvedQuotes: "اقتباسات لم تُحلّ",
    errors: "قواعد ما زالت مخالَفة",
    warnings: "تحذيرات باقية",
  },
  missingAnswers: (count) => `مقالات مرجعية بلا إجابة (${count})، وليست في الأرقام:`,
  withoutGold: (count) => `إجابات بلا مقال مرجعي (${count})، وليست في الأرقام:`,
  fix: "تتبع الإجابة المقالَ المرجعي الذي له اسم ملفها من دون اللاحقة، أو معرّفه.",
  notARun: (pointer, expected) => {
    const kinds: Readonly<Record<string, string>> = {
      object: "كائنًا",
      text: "نصًّا",
      list: "قائمة إجابات",
      number: "عددًا",
    };
    return `ليس هذا تسجيل تشغيل: يجب أن يكون ${pointer || "/"} ${kinds[expected] ?? expected}؛ انظر visits evaluate --help`;
  },
  notAnArticle: "ليس للمقال بنية مقال، أو ليست اقتباساته في نصه؛ انظر visits validate",
  otherText: "ترمّز الإجابة نصًّا غير نص المقال المرجعي؛ رمّز نص المقال المرجعي",
  nothing: "لا تتبع أي إجابة مقالًا مرجعيًّا: لم يُقيَّم شيء",
};

/** The words of `visits evaluate`. */
export const evaluateWords: Readonly<Record<Locale, typeof english>> = { en: english, ar: arabic };
