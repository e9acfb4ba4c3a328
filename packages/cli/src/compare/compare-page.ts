import type { Locale } from "@diplomatic-visits/core";
import type { Agreement } from "../agreement/pooled-agreement.ts";
import { type AgreementTable, agreementTables } from "./agreement-tables.ts";
import { type ComparedPair, isListed, type Listed } from "./compare-report.ts";
import { compareWords } from "./compare-words.ts";
import type { Difference, Side } from "./difference.ts";
import { fieldName, objectNames, quotesOfSide, sideText } from "./difference-text.ts";
import { namesOfEntities, type ValueStyle } from "./value-text.ts";

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #8886;padding:.25rem .6rem;text-align:start;vertical-align:top}
td.number{text-align:end;font-variant-numeric:tabular-nums}q{display:block;quotes:"⟦" "⟧"}q::before{content:open-quote}q::after{content:close-quote}
caption{text-align:start;font-weight:600;padding:.25rem 0}:root{color-scheme:light dark}`;

/** The beginning of a page that compares two codings, or two folders. */
export function pageHead({ a, b }: Record<Side, string>, locale: Locale): string {
  const direction = locale === "ar" ? "rtl" : "ltr";
  const title = `${markup(a)} / ${markup(b)}`;
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>
<h1><bdi>${markup(a)}</bdi> / <bdi>${markup(b)}</bdi></h1>
`;
}

/** The end of a page. */
export const pageEnd = "</body>\n</html>\n";

/** The tables of agreement for a page. */
export function tablesMarkup(agreement: Agreement, locale: Locale): string {
  return agreementTables(agreement, locale).map(tableMarkup).join("");
}

function tableMarkup({ title, rows: [head, ...rows] }: AgreementTable): string {
  if (!head) return `<p>${markup(title)}</p>\n`;
  const caption = title === "" ? "" : `<caption>${markup(title)}</caption>`;
  const headRow = head.map((cell) => `<th scope="col">${markup(cell)}</th>`).join("");
  const body = rows.map(([first = "", ...cells]) => {
    const numbers = cells.map((cell) => `<td class="number"><bdi>${markup(cell)}</bdi></td>`).join("");
    return `<tr><th scope="row">${markup(first)}</th>${numbers}</tr>`;
  });
  return `<table>${caption}<thead><tr>${headRow}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>\n`;
}

/** The differences of a pair for a page: a row each, with what both codings have. */
export function differencesMarkup(
  { articles: { a, b }, differences }: ComparedPair,
  listed: Listed,
  locale: Locale,
): string {
  const shown = differences.filter((one) => isListed(one, listed));
  const values: ValueStyle = { locale, names: namesOfEntities([b, a], locale) };
  const title = shown.length === 0 ? compareWords[locale].none : compareWords[locale].differences(shown.length);
  if (shown.length === 0) return `<p>${markup(title)}</p>\n`;
  const head = ["", "", "a", "b"].map((cell) => `<th scope="col">${cell}</th>`).join("");
  const rows = shown.map((difference) => differenceRow(difference, values));
  return `<table><caption>${markup(title)}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>\n`;
}

function differenceRow(difference: Difference, values: ValueStyle): string {
  const { concept, names } = objectNames(difference, values);
  const named = names.map((name) => `<bdi>${markup(name)}</bdi>`).join(" / ");
  const cells = (["a", "b"] as const).map((side) => `<td>${sideMarkup(difference, side, values)}</td>`);
  const field = markup(fieldName(difference, values.locale));
  return `<tr><th scope="row">${markup(concept)} ${named}</th><td>${field}</td>${cells.join("")}</tr>`;
}

function sideMarkup(difference: Difference, side: Side, values: ValueStyle): string {
  const quotes = difference.values[side] === undefined ? [] : quotesOfSide(difference, side);
  const text = `<bdi>${markup(sideText(difference, side, values))}</bdi>`;
  return text + quotes.map((quote) => `<q dir="auto">${markup(quote)}</q>`).join("");
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text or a number as it is written in a page. */
export function markup(text: string | number): string {
  return String(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
