import type { Article } from "@diplomatic-visits/core";
import { type Locale, renderExcerpt, renderExplorer } from "@diplomatic-visits/explorer";
import { renderPictures } from "@diplomatic-visits/explorer/pictures";
import { settings } from "../../settings.ts";
import { citation } from "./citation.mts";
import { articleJson, datasetFileNames } from "./dataset-files.mts";
import { write } from "./place.mts";

const { pathname: base } = settings().address;

/** The first paragraph and what stands in it, on the home page. */
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

/** Writes the static HTML that pages carry in their slots: the explorer, and the excerpt of the home page. */
export async function fragments(): Promise<void> {
  const article: Article = JSON.parse(await articleJson());
  const cite = await citation();
  for (const locale of ["en", "ar"] as const) {
    const home = locale === "ar" ? `${base}ar/` : base;
    const downloads = datasetFileNames.map((name) => ({
      label: fileLabels[locale][name],
      href: `${base}dataset/files/${name}`,
    }));
    const pictures = renderPictures(article, { locale });
    const whole = renderExplorer(article, {
      locale,
      pictures,
      downloads,
      cite,
      playground: `${home}play/?example=valid`,
    });
    await write(`generated/static/fragments/article.${locale}.html`, whole);
    await write(`generated/static/fragments/excerpt.${locale}.html`, renderExcerpt(article, { locale, ...excerpt }));
  }
}
