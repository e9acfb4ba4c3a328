import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "@diplomatic-visits/dataset";
import { parse } from "yaml";
import { settings } from "../../settings.ts";
import { articlePath } from "../../src/article/article-path.ts";
import { articleJsonLd, type CitationFile, datasetJsonLd } from "../dataset-json-ld.ts";
import type { BuiltSite } from "./built-site.ts";

/** Describes the dataset to search engines in the head of its page, and each article on its own page. */
export async function datasetDescription(site: BuiltSite): Promise<void> {
  const { locale, origin = "", baseUrl } = site;
  const citation = parse(await readFile(join(__dirname, "../../../../CITATION.cff"), "utf8")) as CitationFile;
  const page = `${origin}${baseUrl}dataset/`;
  const articlePage = (id: string) => `${origin}${baseUrl.replace(/\/$/, "")}${articlePath(id)}`;
  const place = { citation, locale, page, files: `${page}files/`, articlePage, repository: settings().repository };
  for (const built of site.pages) {
    const entry = catalogue.find(({ id }) => built.path === articlePath(id).slice(1));
    const described =
      built.path === "dataset/" ? datasetJsonLd(place) : entry === undefined ? undefined : articleJsonLd(entry, place);
    if (described) built.html = built.html.replace("</head>", () => `${jsonLd(described)}</head>`);
  }
}

/** A description in an element that browsers do not run and that no text inside can close. */
export function jsonLd(described: object): string {
  return `<script type="application/ld+json">${JSON.stringify(described).replaceAll("<", "\\u003c")}</script>`;
}
