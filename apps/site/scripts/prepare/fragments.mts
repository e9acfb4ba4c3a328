import { wordReadings } from "@diplomatic-visits/core";
import { article, articles, type CatalogueEntry, catalogue } from "@diplomatic-visits/dataset";
import { type Locale, renderExcerpt, renderExplorer } from "@diplomatic-visits/explorer";
import { renderPictures } from "@diplomatic-visits/explorer/pictures";
import { settings } from "../../settings.ts";
import { citation } from "./citation.mts";
import { datasetFileNames } from "./dataset-files.mts";
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

const fileLabels: Readonly<Record<Locale, Readonly<Record<(typeof datasetFileNames)[number], string>>>> = {
  en: {
    "article.json": "the article as JSON",
    "article.ndjson": "the same on one line (NDJSON)",
    "coding.yaml": "the coding as authored (YAML)",
    "text.txt": "the text as received",
  },
  ar: {
    "article.json": "المقال بصيغة JSON",
    "article.ndjson": "الشيء نفسه في سطر واحد (NDJSON)",
    "coding.yaml": "الترميز كما كُتب (YAML)",
    "text.txt": "النص كما ورد",
  },
};

/** Writes the static HTML of the page slots: the explorer of each article, and the excerpt of the home page. */
export async function fragments(): Promise<void> {
  for (const locale of ["en", "ar"] as const) {
    for (const entry of catalogue)
      await write(`generated/static/fragments/article-${entry.id}.${locale}.html`, await explorerOf(entry, locale));
    await write(
      `generated/static/fragments/excerpt.${locale}.html`,
      renderExcerpt(article, { locale, readings: wordReadings(article), ...excerpt }),
    );
  }
}

async function explorerOf(entry: CatalogueEntry, locale: Locale): Promise<string> {
  const { id, reference } = entry;
  const home = locale === "ar" ? `${base}ar/` : base;
  const downloads = datasetFileNames.map((name) => ({
    label: fileLabels[locale][name],
    href: `${base}dataset/files/${id}/${name}`,
  }));
  return renderExplorer(articles[id], {
    locale,
    readings: wordReadings(articles[id]),
    pictures: renderPictures(articles[id], { locale }),
    downloads,
    cite: citation(entry),
    // the playground begins with an excerpt of the reference article
    ...(reference ? { playground: `${home}play/?example=valid` } : {}),
  });
}
