import { readFileSync } from "node:fs";
import { type LexiconPart, languageSupport, partNames } from "@diplomatic-visits/core";
import { inRepository } from "../digest.ts";
import { type Locale, type Localized, languageName } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { escaped } from "../markdown/inline.ts";
import { heading, type Page, page } from "../markdown/page.ts";

const title: Localized = { en: "Languages", ar: "اللغات" };
const intro: Localized = {
  en: "What the rules and readers know of each language. A rule is checked where the lexicon of the article's language has the parts that the rule needs; elsewhere the report lists it as not checked.",
  ar: "ما تعرفه القواعد وأدوات القراءة من كل لغة. تُفحص القاعدة إذا كانت في معجم لغة المقال الأجزاء التي تحتاج إليها، وإلا ذكر التقرير أنها لم تُفحص.",
};
const words = {
  sizes: { en: "Word forms of each part", ar: "عدد الألفاظ في كل جزء" },
  set: { en: "yes", ar: "نعم" },
  part: { en: "part", ar: "الجزء" },
  scores: { en: "Blind scores", ar: "النتائج على مجموعات محجوبة" },
  about: {
    en: "Precision and recall, in per cent, on sentences that nobody who wrote the lexicons has read. Each part has 10 to 40 cases, so one case moves a figure by several points.",
    ar: "الدقة والاسترجاع بالمئة على جمل لم يقرأها من كتبوا المعاجم. في كل جزء بين 10 جمل و40 جملة، فالجملة الواحدة تغيّر الرقم بضع نقاط.",
  },
} as const satisfies Record<string, Localized>;

/** Parts of the blind sets, in addition to those named like parts of a lexicon. */
const scored: Readonly<Record<string, Localized>> = {
  numbers: partNames.numbers,
  dates: { en: "dates", ar: "التواريخ" },
  weekdays: partNames.weekdays,
  negation: partNames.negations,
  countries: partNames.places,
  ranks: partNames.offices,
  speech: { en: "speech acts", ar: "أفعال الكلام" },
  visitType: { en: "types of visits", ar: "أنواع الزيارات" },
  eventStatus: { en: "status of events", ar: "حالة الأحداث" },
  agreementType: { en: "types of agreements", ar: "أنواع الاتفاقات" },
  agreementStage: { en: "stages of agreements", ar: "مراحل الاتفاقات" },
  sentences: partNames.sentences,
};

type Scores = Readonly<Record<string, Readonly<Record<string, { precision: number; recall: number }>>>>;

/** The languages with the size of each part of their lexicons, and their scores on blind sets. */
export function languagesPage(locale: Locale): Page {
  const front = { title: title[locale], description: intro[locale], position: 8, locale };
  return page("reference/languages.md", front, [
    escaped(intro[locale]),
    heading(2, words.sizes[locale], "sizes"),
    sizes(locale),
    heading(2, words.scores[locale], "scores"),
    escaped(words.about[locale]),
    scoreTable(locale),
  ]);
}

function sizes(locale: Locale): string {
  const languages = languageSupport();
  const rows = (Object.keys(partNames) as LexiconPart[])
    .filter((part) => languages.some(({ parts }) => parts[part] !== undefined))
    .map((part) => [
      escaped(partNames[part][locale]),
      ...languages.map(({ parts }) => {
        const size = parts[part];
        return size === undefined ? "–" : size === 0 ? words.set[locale] : String(size);
      }),
    ]);
  return table([words.part[locale], ...languages.map(({ tag }) => languageName(tag, locale))], rows);
}

function scoreTable(locale: Locale): string {
  const file = inRepository("packages/core/test/scores/language-scores.json");
  const scores: Scores = JSON.parse(readFileSync(file, "utf8"));
  const tags = Object.keys(scores);
  const rows = Object.entries(scored).map(([part, name]) => [
    escaped(name[locale]),
    ...tags.map((tag) => {
      const figures = scores[tag]?.[part];
      return figures ? `${percent(figures.precision)} / ${percent(figures.recall)}` : "–";
    }),
  ]);
  return table([words.part[locale], ...tags.map((tag) => languageName(tag, locale))], rows);
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
