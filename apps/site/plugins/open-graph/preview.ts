import type { Article } from "@diplomatic-visits/core";
import { visitTypeList } from "@diplomatic-visits/core/codelists";
import { article as reference } from "@diplomatic-visits/dataset";
import { homeWords } from "../../src/home/home-words.ts";
import type { Locale } from "../after-build/built-site.ts";
import { type Board, picture, words } from "./draw.ts";

const ink = "#14181c";
const accent = "#0d5c63";
const tint = "#cfeef0";
const margin = 80;
const room = 1200 - 2 * margin;

/** The link preview picture: the promise, and words of an article with the fact they support. */
export function preview(locale: Locale, board: Board, article: Article = reference): string {
  const size = locale === "ar" ? 54 : 50;
  const style = `font-size="${size}" font-weight="700" fill="${ink}"`;
  const lines = wrapped(promiseIn(locale), (text) => board.widthOf(text, style) <= room);
  return picture(
    [
      `<rect width="1200" height="630" fill="#fff"/><rect width="1200" height="14" fill="${accent}"/>`,
      mark(locale),
      ...lines.map((line, i) => beginning(locale, line, { y: 235 + i * size * 1.5, style })),
      quotation(article, board),
      fact(factIn(locale, article), locale, board),
    ].join(""),
  );
}

/** The text alternative of the picture. */
export function previewText(locale: Locale, article: Article = reference): string {
  return `diplomatic-visits. ${promiseIn(locale)}. «${phraseIn(article)}» – ${factIn(locale, article).join(": ")}`;
}

// The fact is the type of the first visit that has one.
function typeIn({ visits = [] }: Article): NonNullable<Article["visits"]>[number]["type"] {
  return visits.find(({ role, type }) => role === "focal" && type)?.type;
}

/** The words of an article in the picture: from those that support the fact to the next punctuation mark. */
function phraseIn(article: Article): string {
  const start = typeIn(article)?.evidence[0]?.start;
  return start === undefined ? "" : (/^[\p{L}\p{M} ]+/u.exec(article.text.slice(start))?.[0].trim() ?? "");
}

function promiseIn(locale: Locale): string {
  return homeWords[locale].promise.replace(/\.$/, "");
}

function factIn(locale: Locale, article: Article): [property: string, value: string] {
  const type = visitTypeList.values.find(({ value }) => value === typeIn(article)?.value);
  return [visitTypeList.title[locale], type?.label[locale] ?? ""];
}

function fact([property, value]: [property: string, value: string], locale: Locale, board: Board): string {
  const style = 'font-size="34"';
  return [
    beginning(locale, property, { y: 580, style: `${style} fill="#5a646c"` }),
    beginning(locale, value, {
      y: 580,
      style: `${style} fill="${accent}"`,
      after: board.widthOf(property, style) + 24,
    }),
  ].join("");
}

function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (fits(line)) lines.splice(-1, 1, line);
    else lines.push(word);
  }
  return lines;
}

interface Line {
  y: number;
  style: string;
  /** Its distance from the margin. */
  after?: number;
}

function beginning(locale: Locale, text: string, { y, style, after = 0 }: Line): string {
  if (locale === "en") return words({ x: margin + after, y, attributes: style }, text);
  return words({ x: 1200 - margin - after, y, attributes: `${style} text-anchor="end"` }, text);
}

function mark(locale: Locale): string {
  const x = locale === "en" ? margin : 1200 - margin - 64;
  const name = { x: locale === "en" ? x + 84 : x - 20, y: 117 };
  const anchor = locale === "en" ? "start" : "end";
  return [
    `<g transform="translate(${x} 68) scale(2)"><rect width="32" height="32" rx="7" fill="${accent}"/>`,
    '<path fill="#fff" d="M8 9h6v6c0 4-2 7-6 8v-3c2-.6 3-2 3-4H8zm10 0h6v6c0 4-2 7-6 8v-3c2-.6 3-2 3-4h-3z"/></g>',
    words({ ...name, attributes: `font-size="42" fill="${accent}" text-anchor="${anchor}"` }, "diplomatic-visits"),
  ].join("");
}

/** The article's words, with a box around those that support the fact, aligned to the start side of their language. */
function quotation(article: Article, board: Board): string {
  const isRightToLeft = article.textDirection === "rtl";
  const style = `font-size="50" fill="${ink}" text-anchor="${isRightToLeft ? "end" : "start"}"`;
  const edge = isRightToLeft ? 1200 - margin - 24 : margin + 24;
  const width = board.widthOf(typeIn(article)?.evidence[0]?.quote ?? "", style);
  const left = (isRightToLeft ? edge - width : edge) - 8;
  return [
    `<rect x="${margin}" y="408" width="${room}" height="116" rx="12" fill="#f4f6f7"/>`,
    `<rect x="${left}" y="424" width="${width + 16}" height="84" rx="8" fill="${tint}" stroke="${accent}" stroke-width="3"/>`,
    words({ x: edge, y: 480, attributes: style }, phraseIn(article)),
  ].join("");
}
