import { type Locale, type Localized, languageName } from "../locale.ts";
import { table } from "../markdown/block.ts";
import { heading, type Page, page } from "../markdown/page.ts";
import { slug } from "../markdown/reading.ts";
import { relinked, rootFile } from "./root-file.ts";
import { scoreParagraphs, scorePatterns, scoreWords } from "./scores-words.ts";

const title: Localized = { en: "Scores", ar: "النتائج" };
const description: Localized = {
  en: "How the reading of web pages, sentences, quotes, numbers, dates and places does on other people's test data, beside other programs.",
  ar: "كيف تُقرأ صفحات الويب والجمل والاقتباسات والأعداد والتواريخ والأماكن في بيانات اختبار لغيرنا، إلى جانب برامج أخرى.",
};
const how = {
  heading: { en: "How it is measured", ar: "كيف تُقاس" },
  text: {
    en: "The programs are in `apps/bench` of the repository; the corpora belong to others and are not shipped. The figures are those of the last run that was kept.",
    ar: "البرامج في المجلد `apps/bench` من المستودع؛ أما مجموعات الاختبار فلغيرنا ولا تُنشر معه. والأرقام من آخر تشغيل حُفظت نتائجه.",
  },
} as const satisfies Record<string, Localized>;

/** The scores on third-party test data. */
export function scoresPage(locale: Locale): Page {
  const front = { title: title[locale], description: description[locale], position: 8, locale };
  const text = relinked(rootFile("apps/bench/SCORES.md"), {}).trim();
  const scores =
    locale === "en"
      ? text
      : text
          .split(/\n{2,}/)
          .map(inArabic)
          .join("\n\n");
  return page("reference/scores.md", front, [scores, heading(2, how.heading[locale], "how"), how.text[locale]]);
}

function inArabic(block: string): string {
  const [, head] = /^## (.+)$/.exec(block) ?? [];
  if (head !== undefined) return heading(2, scoreWords[head] ?? head, slug(head));
  if (block.startsWith("|")) return tableInArabic(block);
  const begins = Object.keys(scoreParagraphs).find((start) => block.startsWith(start));
  return begins === undefined ? block : (scoreParagraphs[begins] ?? block);
}

function tableInArabic(block: string): string {
  const [heads = [], , ...rows] = block.split("\n").map((line) => line.slice(2, -2).split(" | "));
  const isLanguages = heads[0] === "language";
  const words = (cells: readonly string[]) => cells.map(cellInArabic);
  return table(
    words(heads),
    rows.map(([first = "", ...rest]) => [
      isLanguages ? languageName(first, "ar") : firstCell(first, heads[0]),
      ...words(rest),
    ]),
  );
}

// What a slip is about; elsewhere the same words head a column.
const slips: Readonly<Record<string, string>> = { what: "الحدث", who: "الأشخاص والأطراف" };

const firstCell = (cell: string, head: string | undefined) =>
  (head === "kind" ? slips[cell] : undefined) ?? cellInArabic(cell);

function cellInArabic(cell: string): string {
  const known = scoreWords[cell];
  if (known !== undefined) return known;
  const pattern = scorePatterns.find(([form]) => form.test(cell));
  return pattern ? cell.replace(...pattern) : cell;
}
