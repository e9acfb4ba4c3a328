import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/html/parse-html.ts";
import type { Skeleton } from "../../src/skeleton/skeleton.ts";

/** Invented paragraphs in English. */
export const A =
  "The foreign minister of Quendria arrived in Ambrel on Tuesday for talks on trade, energy and a new ferry line, officials said.";
export const B =
  "He was met at the airport by his counterpart and later received by the president at the old palace, where they signed a memorandum.";
export const C =
  "Trade between the two countries reached 1.2 billion dollars last year, according to figures of the chamber of commerce.";
const D =
  "The two sides agreed to meet again in the spring, when the commission on fisheries is due to hold its second session in the capital.";
/** Invented paragraphs in Arabic. */
export const a =
  "وصل وزير خارجية روريتانيا إلى العاصمة يوم الثلاثاء في زيارة رسمية تستغرق يومين لبحث العلاقات بين البلدين، بحسب بيان رسمي.";
export const b =
  "والتقى الوزير نظيره في القصر القديم حيث وقع الجانبان مذكرة تفاهم في مجال النقل البحري والتجارة والطاقة المتجددة.";
export const c =
  "واتفق الطرفان على عقد اجتماع ثان للجنة المشتركة في الربيع المقبل في عاصمة روريتانيا، بحسب ما جاء في البيان الختامي.";

/** The headline of the English pages. */
export const headline = "Minister visits Ambrel";
/** The headline of the Arabic pages. */
export const arabicHeadline = "وزير الخارجية يصل العاصمة";

/** Paragraphs. */
export const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
/** An English page. */
export const en = (body: string, head = "") =>
  `<html lang=en><head><title>${headline}</title>${head}</head><body>${body}</body></html>`;
/** An English page with this below its headline. */
export const art = (inner: string, head = "") => en(`<article><h1>${headline}</h1>${inner}</article>`, head);
/** An Arabic page with this below its headline. */
export const ar = (inner: string, head = "") =>
  `<html lang=ar dir=rtl><head><title>${arabicHeadline}</title>${head}</head><body><article><h1>${arabicHeadline}</h1>${inner}</article></body></html>`;
/** An English page with this in its main part, below its headline. */
export const pg = (inner: string) =>
  en(
    `<header><nav><a href=/>Home</a></nav></header><main><h1>${headline}</h1>${inner}</main><footer><p>Copyright 2025</p></footer>`,
  );

/** Many paragraphs, each different. */
export const texts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) =>
    ([A, B, C, D][(i + from) % 4] as string).replace(/\.$/, `, in part ${i + from} of the account.`),
  );
export const many = (count: number, from = 0) => p(...texts(count, from));

/** What is expected of a page. */
interface Expected {
  /** All lines of the text. */
  lines?: string[];
  /** Lines of the text, and words that are not in it. */
  has?: string[];
  not?: string[];
  /** The beginning of the date of publication; null if none may be taken. */
  date?: string | null;
  doubt?: RegExp;
  noDoubt?: RegExp;
  url?: string;
  archived?: string;
  language?: string;
  headline?: string;
  authors?: string[];
}

type PageCase = [name: string, page: string | Uint8Array, expected: Expected, url?: string];

/** A kind of pages: `add` adds a page and what is expected of it, and `test` tests all of them. */
export function pageKind(kind: string): { add: (...one: PageCase) => void; test: () => void } {
  const cases: PageCase[] = [];
  return { add: (...one) => cases.push(one), test: () => testKind(kind, cases) };
}

function testKind(kind: string, cases: readonly PageCase[]): void {
  describe(kind, () => {
    it.each(cases)("%s", (_, page, expected, url) => {
      const result = parseHtml(page, url === undefined ? {} : { url });
      if (!result.ok) throw new Error(JSON.stringify(result.report));
      expect(expected).toMatchObject(onlyAsked(expected, foundIn(result, expected)));
      const doubts = result.report.doubts.map(({ field, message }) => `${field}: ${message.en}`);
      if (expected.doubt) expect(doubts).toContainEqual(expect.stringMatching(expected.doubt));
      if (expected.noDoubt) expect(doubts.filter((doubt) => expected.noDoubt?.test(doubt))).toEqual([]);
    });
  });
}

function foundIn({ text, article }: Skeleton, { has = [], not = [], date }: Expected): Expected {
  const lines = text.split("\n");
  const published = article.datePublished;
  return {
    lines,
    has: has.filter((line) => lines.includes(line)),
    not: not.filter((words) => !text.includes(words)),
    date: typeof date === "string" && published?.startsWith(date) ? date : (published ?? null),
    url: article.url ?? "",
    archived: article.archivedAt ?? "",
    language: article.inLanguage,
    headline: article.headline?.quote ?? "",
    authors: (article.author ?? []).map(({ name }) => name),
  };
}

function onlyAsked(expected: Expected, found: Expected): Expected {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in expected));
}
