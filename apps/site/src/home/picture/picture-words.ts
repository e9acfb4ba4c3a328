import type { Words } from "../../words";

interface PictureWords {
  heading: string;
  lead: string;
  title: string;
  description: string;
  parts: Readonly<Record<"text" | "coding" | "article" | "report" | "tables", string>>;
  /** What the quoted Arabic words mean. */
  gloss: string;
  found: (start: number, end: number) => string;
  everyQuote: string;
  valid: string;
  counts: (facts: number, quotes: number) => readonly string[];
  columns: readonly [visit: string, type: string, quote: string];
}

/** The words of the picture on the home page. */
export const pictureWords: Words<PictureWords> = {
  en: {
    heading: "What it is",
    lead: "You write what the article says as short facts, and quote the words that say it. The validator finds every quote in the text. What passes is an article whose facts can be checked, counted and joined.",
    title: "From text and coding to a checked article, a report and tables",
    description:
      "Two inputs on one side: the text of an article, in which the words زيارة رسمية (an official visit) are marked, and the coding, which says that the type of the visit is official and quotes these words. An arrow leads from both to the checked article: the quote is found in the text. Arrows lead from it to a report, valid with the number of facts and quotes, and to tables, with a row of visit, type and quote.",
    parts: { text: "Text", coding: "Coding", article: "Checked article", report: "Report", tables: "Tables" },
    gloss: "“an official visit”",
    found: (start, end) => `found at ${start}–${end}`,
    everyQuote: "every quote is in the text",
    valid: "valid",
    counts: (facts, quotes) => [`${facts} facts`, `${quotes} exact quotes`],
    columns: ["visit", "type", "quote"],
  },
  ar: {
    heading: "ما هذا المشروع؟",
    lead: "تكتب ما يقوله المقال معلوماتٍ قصيرة، وتقتبس لكل منها الكلمات التي تقولها. يبحث برنامج التحقق عن كل اقتباس في النص. والنتيجة مقال يمكن التحقق من معلوماته وعدُّها وربطها بغيرها.",
    title: "من النص والترميز إلى مقال متحقَّق منه، ثم تقرير وجداول",
    description:
      "في الجانب الأول مدخلان: نص المقال وفيه الكلمتان «زيارة رسمية» مميَّزتان، والترميز الذي يقول إن نوع الزيارة official (رسمية) ويقتبس الكلمتين. ومنهما سهم إلى المقال المتحقَّق منه: الاقتباس وارد في النص. ومنه سهم إلى التقرير: صالح، مع عدد المعلومات والاقتباسات، وسهم إلى الجداول: صف فيه الزيارة ونوعها والاقتباس.",
    parts: { text: "النص", coding: "الترميز", article: "مقال متحقَّق منه", report: "التقرير", tables: "الجداول" },
    gloss: "",
    found: (start, end) => `وارد في الموضع \u2066${start}–${end}\u2069`,
    everyQuote: "كل اقتباس وارد في النص",
    valid: "صالح",
    counts: (facts, quotes) => [`المعلومات: ${facts}`, `الاقتباسات المطابقة: ${quotes}`],
    columns: ["الزيارة", "النوع", "الاقتباس"],
  },
};
