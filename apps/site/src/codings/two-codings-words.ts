import type { Words } from "../words";

interface TwoCodingsWords {
  title: string;
  description: string;
  lead: string;
  compared: string;
  own: string;
  links: readonly (readonly [label: string, to: string])[];
}

const en: TwoCodingsWords = {
  title: "Two codings side by side",
  description: "One text, two coders: what they agree on, what only one of them coded, and which rule decides.",
  lead: "Two coders coded an invented wire report without seeing each other's work. Choose what is shown; select words of the text to see what each coder made of them.",
  compared: "Every difference shows the decision of the third coding and, where the codebook settles it, the rule.",
  own: "For your own codings, run `visits compare a.coding.yaml b.coding.yaml --html page.html`; add `--decided` for a third coding.",
  links: [
    ["Why two people code", "/docs/codebook/agreement-between-coders/"],
    ["Compare and adjudicate", "/docs/guides/compare-and-adjudicate/"],
    ["The report, decided step by step", "/docs/codebook/wire-report/"],
  ],
};

const ar: TwoCodingsWords = {
  title: "ترميزان جنبًا إلى جنب",
  description: "نص واحد ومرمّزان: ما اتفقا عليه، وما رمّزه أحدهما وحده، والقاعدة التي تحسم الفرق.",
  lead: "رمّز مرمّزان خبر وكالة مختلَقًا من دون أن يرى أحدهما عمل الآخر. يمكنك اختيار ما يُعرض، واختيار كلمات من النص لترى كيف رمّزها كل منهما.",
  compared: "عند كل فرق قرار الترميز الثالث، والقاعدة إذا كان دليل الترميز يحسمه.",
  own: "لمقارنة ترميزاتك استخدم `visits compare a.coding.yaml b.coding.yaml --html page.html`، وأضف `--decided` مع ترميز ثالث.",
  links: [
    ["لماذا يرمّز اثنان", "/docs/codebook/agreement-between-coders/"],
    ["المقارنة والحسم", "/docs/guides/compare-and-adjudicate/"],
    ["الخبر وقراراته خطوة خطوة", "/docs/codebook/wire-report/"],
  ],
};

/** The words of the page that shows two codings. */
export const twoCodingsWords: Words<TwoCodingsWords> = { en, ar };
