import { type Article, type Fact, facts } from "@diplomatic-visits/core";
import { type ArticleId, articles } from "@diplomatic-visits/dataset";
import type { Locale } from "./built-site.ts";
import type { Head } from "./page-html.ts";

/** The article of the dataset whose page has this path. */
export function articleAt(path: string): { id: ArticleId; article: Article } | undefined {
  const [, id = ""] = /^article\/([^/]+)\/$/.exec(path) ?? [];
  return Object.hasOwn(articles, id) ? { id: id as ArticleId, article: articles[id as ArticleId] } : undefined;
}

const words = {
  en: {
    text: "The text",
    facts: "Facts",
    key: "fact",
    value: "value",
    state: "state",
    quote: "quote",
    span: "span",
    note: "A quote is the exact text at its span, in UTF-16 units, the end not included. The whole article as JSON:",
  },
  ar: {
    text: "النص",
    facts: "المعلومات",
    key: "المعلومة",
    value: "القيمة",
    state: "حالة القيمة",
    quote: "الاقتباس",
    span: "الموضع",
    note: "الاقتباس هو النص نفسه في موضعه، والموضع بوحدات UTF-16 من دون نهايته. المقال كله بصيغة JSON:",
  },
} as const;

/** An article as Markdown: its paragraphs, then every fact with its quote. */
export function articleMarkdown(
  { title, description }: Head,
  { id, article }: { id: ArticleId; article: Article },
  locale: Locale,
): string {
  const { text, facts: heading, key, value, state, quote, span, note } = words[locale];
  const blocks = article.sections
    .flatMap((section) => section.blocks)
    .map(({ kind, start, end }) => `${kind === "heading" ? "### " : ""}${escaped(article.text.slice(start, end))}`);
  const rows = [[key, value, state, quote, span], Array(5).fill("---"), ...facts(article).map(row)];
  return `${[
    `# ${title}`,
    `> ${description}`,
    `## ${text}`,
    ...blocks,
    `## ${heading}`,
    `${note} \`/dataset/files/${id}/article.json\``,
    rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  ].join("\n\n")}\n`;
}

function row({ key, value, state, quote = "", start, end }: Fact): string[] {
  const shown = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  return [`\`${key}\``, escaped(shown), state, escaped(quote), start === undefined ? "" : `${start}–${end}`];
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<|#]/g, "\\$&");
}
