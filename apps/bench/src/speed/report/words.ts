import type { Localized, Unit } from "../figure.ts";

/** The languages of the report. */
export type Locale = "en" | "ar";

const units: Readonly<Record<Unit, Localized>> = {
  J: { en: "J", ar: "J" },
  ms: { en: "ms", ar: "ملّي ثانية" },
  µs: { en: "µs", ar: "ميكروثانية" },
  MB: { en: "MB", ar: "ميغابايت" },
  KB: { en: "KB", ar: "كيلوبايت" },
  "×": { en: "×", ar: "×" },
  "s/MB": { en: "s/MB", ar: "ثانية/ميغابايت" },
  "articles/s": { en: "articles/s", ar: "مقال/ثانية" },
};

/** The words of the report. */
export const words = {
  unit: {
    en: "J is the time of `JSON.parse` of the same minified text: everything is measured in the same process, in turn, in a new random order each round. A ratio is taken in each round; the figure is the median of the rounds, and in brackets are the quartiles. Ratios differ little between machines, times differ much.",
    ar: "J هو زمن `JSON.parse` للنص المصغَّر نفسه: يقاس كل شيء في العملية نفسها بالتناوب وبترتيب عشوائي جديد في كل جولة. تُحسب النسبة في كل جولة، والرقم وسيط الجولات وبين القوسين الرُّبَيعان. لا تختلف النسب كثيرًا بين الأجهزة، أما الأزمنة فتختلف كثيرًا.",
  },
  measuredOn: {
    en: "Measured on {machine}; {date}. The load average was at most {load}: on a machine that others use, figures are higher and spreads wider.",
    ar: "قيس على {machine}؛ {date}. كان متوسط الحمل {load} على الأكثر: على جهاز يستعمله آخرون ترتفع الأرقام وتتسع الفروق.",
  },
  chart: {
    en: "Bar chart: time from text to shape for ours and each peer, and to our whole verdict, in units of JSON.parse",
    ar: "مخطط أعمدة: الزمن من النص إلى الشكل في أداتنا وفي كل مكتبة، وإلى الحكم كله في أداتنا، بوحدة JSON.parse",
  },
  goals: { en: "Goals", ar: "الأهداف" },
  goalsAbout: {
    en: "What was asked of this version beside what was measured, also where it is not reached. Of the hostile inputs, the worst is shown.",
    ar: "المطلوب من هذا الإصدار إلى جانب ما قيس، حتى حيث لم يتحقق. ومن المدخلات المعادية يُعرض أسوؤها.",
  },
  what: { en: "what", ar: "ما قيس" },
  on: { en: "on", ar: "على" },
  goal: { en: "goal", ar: "الهدف" },
  measured: { en: "measured", ar: "المقيس" },
  reached: { en: "reached", ar: "تحقق" },
  yes: { en: "yes", ar: "نعم" },
  no: { en: "**no**", ar: "**لا**" },
  others: { en: "The others", ar: "المكتبات والأدوات الأخرى" },
  name: { en: "name", ar: "الاسم" },
  version: { en: "version", ar: "الإصدار" },
  how: { en: "how it is used", ar: "كيف تُستعمل" },
  units,
} as const;
