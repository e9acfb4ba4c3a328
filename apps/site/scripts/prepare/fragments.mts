import { readFile } from "node:fs/promises";
import { wordReadings } from "@diplomatic-visits/core";
import { article, articles, type CatalogueEntry, catalogue } from "@diplomatic-visits/dataset";
import { factRows, type Locale, renderExcerpt, renderExplorer } from "@diplomatic-visits/explorer";
import { renderPictures } from "@diplomatic-visits/explorer/pictures";
import { settings } from "../../settings.ts";
import { citation } from "./citation.mts";
import { datasetFileNames, tableName } from "./dataset-files.mts";
import { write } from "./place.mts";

const { pathname: base } = settings().address;

/** The first paragraph and its facts, on the home page. */
const excerpt = {
  block: "block-1",
  facts: [
    "/visits/lavrov-tehran/visitors/0",
    "/visits/lavrov-tehran/hostCountry",
    "/visits/lavrov-tehran/start",
    "/visits/lavrov-tehran/type",
  ],
  prefix: "excerpt",
};

const fileLabels: Readonly<
  Record<Locale, Readonly<Record<(typeof datasetFileNames)[number] | typeof tableName, string>>>
> = {
  en: {
    "article.json": "the article as JSON",
    "article.ndjson": "the same on one line (NDJSON)",
    "coding.yaml": "the coding as authored (YAML)",
    "text.txt": "the text as received",
    [tableName]: "the facts as a table (CSV)",
  },
  ar: {
    "article.json": "المقال بصيغة JSON",
    "article.ndjson": "الشيء نفسه في سطر واحد (NDJSON)",
    "coding.yaml": "الترميز كما كُتب (YAML)",
    "text.txt": "النص كما ورد",
    [tableName]: "المعلومات في جدول (CSV)",
  },
};

/** Writes the static HTML of the page slots: the explorer of each article with what it loads later, and the excerpt of the home page. */
export async function fragments(): Promise<void> {
  for (const { id } of catalogue)
    await write(`generated/static/fragments/facts-${id}.json`, JSON.stringify(factRows(articles[id])));
  await write(
    "generated/static/fragments/pictures.css",
    await readFile(new URL(import.meta.resolve("@diplomatic-visits/explorer/explorer.css")), "utf8"),
  );
  for (const locale of ["en", "ar"] as const) {
    for (const entry of catalogue) {
      await write(`generated/static/fragments/article-${entry.id}.${locale}.html`, explorerOf(entry, locale));
      await write(`generated/static/fragments/pictures-${entry.id}.${locale}.html`, picturesPage(entry, locale));
    }
    await write(
      `generated/static/fragments/excerpt.${locale}.html`,
      renderExcerpt(article, { locale, readings: wordReadings(article), ...excerpt }),
    );
  }
}

function explorerOf(entry: CatalogueEntry, locale: Locale): string {
  const { id, reference } = entry;
  const home = locale === "ar" ? `${base}ar/` : base;
  const downloads = [...datasetFileNames, tableName].map((name) => ({
    label: fileLabels[locale][name],
    href: `${base}dataset/files/${id}/${name}`,
  }));
  return renderExplorer(articles[id], {
    locale,
    readings: wordReadings(articles[id]),
    picturesPage: `${base}fragments/pictures-${id}.${locale}.html`,
    rows: `${base}fragments/facts-${id}.json`,
    downloads,
    cite: citation(entry),
    // the playground begins with an excerpt of the reference article
    ...(reference ? { playground: `${home}play/?example=valid` } : {}),
  });
}

// The pictures on a page of their own, for readers without scripts; the explorer takes them out of it.
function picturesPage({ id, title }: CatalogueEntry, locale: Locale): string {
  const dir = locale === "ar" ? "rtl" : "ltr";
  const name = title[locale].replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  // links to facts lead back to the article, which is the base
  const home = locale === "ar" ? `${base}ar/` : base;
  const pictures = renderPictures(articles[id], { locale });
  return `<!doctype html>
<html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${name}</title><base href="${home}article/${id}/"><link rel="stylesheet" href="${base}fragments/pictures.css"></head>
<body><main class="dv-explorer" lang="${locale}" dir="${dir}"><h1>${name}</h1>${pictures}</main></body></html>
`;
}
