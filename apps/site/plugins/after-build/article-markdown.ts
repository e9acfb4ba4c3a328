import { type Fact, facts } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";
import type { Locale } from "./built-site.ts";
import type { Head } from "./page-html.ts";

/** Where the page of the reference article stands. */
export const articlePath = "article/lavrov-tehran-2021/";

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

/** The reference article as Markdown: its paragraphs, then every fact with its quote. */
export function articleMarkdown({ title, description }: Head, locale: Locale): string {
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
    `${note} \`/dataset/files/article.json\``,
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
