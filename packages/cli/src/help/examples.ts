import type { Locale, Localized } from "@diplomatic-visits/core";
import { isolatedLine } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Command lines of the help of the program, with what each does. */
const examples: readonly { run: string; does: Localized }[] = [
  {
    run: "visits extract page.html --url https://…",
    does: {
      en: "a saved page becomes page.txt and a draft, page.coding.yaml",
      ar: "تحويل صفحة محفوظة إلى page.txt ومسوّدة page.coding.yaml",
    },
  },
  {
    run: "visits init trip",
    does: { en: "or begin by hand: trip.coding.yaml and trip.txt", ar: "أو البدء يدويًّا: trip.coding.yaml وtrip.txt" },
  },
  {
    run: "visits validate --watch trip.coding.yaml",
    does: { en: "code, save, see at once what is wrong", ar: "الترميز ثم الحفظ، فتظهر الأخطاء فورًا" },
  },
  {
    run: "visits validate --fix trip.json",
    does: { en: "apply the fixes that the report offers, and show each", ar: "تطبيق الإصلاحات المقترحة وعرض كل منها" },
  },
  {
    run: "visits anchor --write trip.coding.yaml",
    does: { en: "fix the spelling of quotes; each change is shown", ar: "تصحيح رسم الاقتباسات مع عرض كل تغيير" },
  },
  {
    run: "visits anchor trip.coding.yaml -o trip.json",
    does: { en: "quotes become spans: the article", ar: "ربط الاقتباسات بمواضعها: المقال" },
  },
  {
    run: "visits view trip.json --html trip.html",
    does: { en: "an article to read, every fact beside its words", ar: "مقال للقراءة، وإلى جانب كل معلومة كلماتها" },
  },
  {
    run: "visits compare first/ second/",
    does: { en: "where two coders differ, and how far they agree", ar: "مواضع اختلاف مرمِّزَين ومدى توافقهما" },
  },
  {
    run: "visits evaluate --gold gold/ --answers model/",
    does: { en: "how good a model's answers are, on your own articles", ar: "جودة إجابات نموذج على مقالاتك أنت" },
  },
  {
    run: "visits adjudicate a.json b.json -o c.json",
    does: { en: "decide each difference: a third coding", ar: "حسم كل اختلاف في ترميز ثالث" },
  },
  {
    run: "visits statements articles/ --to csv",
    does: { en: "who says what, one row each, for a spreadsheet", ar: "من قال ماذا، صفًّا لكل قول، لجدول بيانات" },
  },
  {
    run: "visits convert articles/ --to icalendar -o visits.ics",
    does: { en: "another format, and what it has no place for", ar: "صيغة أخرى مع بيان ما لا تتسع له" },
  },
  {
    run: "visits validate articles/ --format github",
    does: { en: "check a folder in a workflow", ar: "التحقق من مجلد في سير عمل CI" },
  },
  {
    run: "zcat news.ndjson.gz | visits validate --format ndjson -",
    does: { en: "one verdict line per article, in flat memory", ar: "سطر نتيجة لكل مقال، بذاكرة ثابتة" },
  },
  {
    run: "visits validate news.ndjson.gz --jobs auto --resume verdicts.ndjson",
    does: {
      en: "on all cores; after a break the same command continues",
      ar: "على كل الأنوية؛ وبعد الانقطاع يتابع الأمر نفسه",
    },
  },
  {
    run: "visits explain evidence/quote-matches",
    does: { en: "what a code means, and why", ar: "معنى رمز من رموز التقرير وسببه" },
  },
];

const words = {
  en: {
    examples: "Examples:",
    exits:
      "Exit codes: 0 all valid; 1 some not valid (or with an issue of the severity --fail-on names; 0 with --exit-zero); 2 wrong usage; 3 something got no verdict or could not be written; 70 a fault of this program; 130 stopped by Ctrl-C.",
  },
  ar: {
    examples: "أمثلة:",
    exits:
      "رموز الخروج: 0 كل المدخلات صالحة؛ 1 بعضها غير صالح (أو فيه ملاحظة بمستوى الخطورة المحدد في --fail-on؛ وتصبح 0 مع --exit-zero)؛ 2 خطأ في الاستعمال؛ 3 مدخل بلا نتيجة أو ناتج تعذّرت كتابته؛ 70 خلل في البرنامج؛ 130 إيقاف بالمفتاحين Ctrl-C.",
  },
} as const satisfies Record<Locale, unknown>;

/** Where the second column begins. */
const column = 47;

/** What the help of the program ends with: examples and exit codes. */
export function examplesText(locale: Locale, { bidi }: Terminal): string {
  const lines = examples.flatMap(({ run, does }) => {
    const start = `  ${run}`;
    if (start.length + 2 <= column) return [`${start.padEnd(column)}${does[locale]}`];
    return [start, `${" ".repeat(column)}${does[locale]}`];
  });
  const all = ["", words[locale].examples, ...lines, "", words[locale].exits];
  return all.map((line) => (locale === "ar" ? isolatedLine(line, bidi) : line)).join("\n");
}
