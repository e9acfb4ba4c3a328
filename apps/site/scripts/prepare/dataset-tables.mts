import { codelists } from "@diplomatic-visits/core/codelists";
import { csvHead, csvRows, rowsOf, type TableName, tableColumns } from "@diplomatic-visits/core/tables";
import { type ArticleId, articles, catalogue } from "@diplomatic-visits/dataset";
import { settings } from "../../settings.ts";
import { columnNames, shownTables, tableTexts } from "../../src/dataset/table-words.ts";
import { write } from "./place.mts";

type Locale = "en" | "ar";
type Row = Readonly<Record<string, string | number | boolean | undefined>>;

const { pathname: base } = settings().address;
const folder = "dataset/files/tables";

/** Writes the tables of all articles as CSV and NDJSON, and as HTML for the page of the dataset. */
export async function datasetTables(): Promise<void> {
  for (const name of Object.keys(shownTables) as (keyof typeof shownTables)[]) {
    const rows = allRows(name);
    const names = tableColumns(name).map((column) => column.name);
    await write(`generated/static/${folder}/${name}.csv`, csvHead(names) + csvRows(rows, names));
    await write(`generated/static/${folder}/${name}.ndjson`, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
  for (const locale of ["en", "ar"] as const)
    await write(`generated/static/fragments/dataset-tables.${locale}.html`, tablesHtml(locale));
}

function allRows(name: TableName): readonly Row[] {
  return catalogue.flatMap(({ id }) => rowsOf(articles[id], name) as readonly object[] as readonly Row[]);
}

/** The names of the articles in addresses, by their ids. */
const shortIds = new Map<string, ArticleId>(catalogue.map(({ id }) => [articles[id].id, id]));

function shortId(row: Row): ArticleId {
  return shortIds.get(String(row["article"])) as ArticleId;
}

function tablesHtml(locale: Locale): string {
  const names = Object.keys(shownTables) as (keyof typeof shownTables)[];
  return names.map((name) => tableHtml(name, locale)).join("\n");
}

function tableHtml(name: keyof typeof shownTables, locale: Locale): string {
  const columns = ["article", ...shownTables[name]];
  const rows = allRows(name);
  const { title, about, region, files } = tableTexts[locale];
  const filters = columns.filter((column) => column === "article" || codelistOf(name, column) !== undefined);
  const heads = columns.map((column) => `<th scope="col">${columnNames[column]?.[locale] ?? column}</th>`).join("");
  const links = ["csv", "ndjson"].map(
    (suffix) => `<a href="${base}${folder}/${name}.${suffix}" download>${suffix.toUpperCase()}</a>`,
  );
  return `<h3 id="table-${name}">${title[name]}</h3>
<p>${about(rows.length)} ${files} ${links.join(" · ")}</p>
<div class="site-filters" data-live-table="${columns.join(" ")}" data-filters="${filters.join(" ")}" data-name="${name}"></div>
<section class="site-data" aria-label="${region(title[name])}" tabindex="0"><table><thead><tr>${heads}</tr></thead>
<tbody>${rows.map((row) => rowHtml(row, { name, columns, locale })).join("\n")}</tbody></table></section>`;
}

interface Shown {
  name: keyof typeof shownTables;
  columns: readonly string[];
  locale: Locale;
}

function rowHtml(row: Row, { name, columns, locale }: Shown): string {
  const id = shortId(row);
  const cells = columns.map((column, at) => {
    const words = cellHtml(row, { name, column, locale });
    // the first column after the article leads to the fact on its page
    return at === 1 && isFact(row) ? `<a href="${factAddress(id, String(row["key"]), locale)}">${words}</a>` : words;
  });
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

// An entity has no evidence of its own: its mentions are its words.
function isFact({ key }: Row): boolean {
  return typeof key === "string" && !key.startsWith("/entities/");
}

function factAddress(id: ArticleId, key: string, locale: Locale): string {
  return `${base}${locale === "ar" ? "ar/" : ""}article/${id}/?fact=${encodeURIComponent(key)}`;
}

interface Cell {
  name: keyof typeof shownTables;
  column: string;
  locale: Locale;
}

function cellHtml(row: Row, { name, column, locale }: Cell): string {
  const value = row[column];
  if (value === undefined) return "";
  const article = articles[shortId(row)];
  if (column === "article") return escaped(shortId(row));
  if (column === "quote") return quoteHtml(String(value), article.inLanguage);
  const list = codelistOf(name, column);
  if (list !== undefined) return isolated(labelIn(list, String(value), locale), locale);
  const known = new Map((article.entities ?? []).map((entity) => [entity.id as string, entity.name]));
  const words = String(value).split(" ");
  if (words.every((word) => known.has(word)))
    return isolated(words.map((word) => nameIn(known.get(word), locale)).join(locale === "ar" ? "، " : ", "), locale);
  return isolated(String(value), locale);
}

function nameIn(name: Readonly<Record<string, string | undefined>> | undefined, locale: Locale): string {
  return name?.[locale] ?? Object.values(name ?? {})[0] ?? "";
}

function codelistOf(name: TableName, column: string): string | undefined {
  return tableColumns(name).find((one) => one.name === column)?.codelist;
}

function labelIn(list: string, code: string, locale: Locale): string {
  const known = Object.hasOwn(codelists, list) ? codelists[list as keyof typeof codelists] : undefined;
  const value = known?.values.find((one) => one.value === code);
  return value?.label[locale] ?? code;
}

function quoteHtml(text: string, language: string): string {
  const direction = language === "ar" ? "rtl" : "ltr";
  return `<q lang="${language}" dir="${direction}">${escaped(text)}</q>`;
}

// A word of the other script keeps its own direction.
function isolated(text: string, locale: Locale): string {
  const isArabic = /\p{Script=Arabic}/u.test(text);
  if (isArabic === (locale === "ar")) return escaped(text);
  return isArabic
    ? `<bdi lang="ar" dir="rtl">${escaped(text)}</bdi>`
    : `<bdi lang="en" dir="ltr">${escaped(text)}</bdi>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
