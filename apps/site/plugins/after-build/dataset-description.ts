import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { settings } from "../../settings.ts";
import { type CitationFile, datasetJsonLd } from "../dataset-json-ld.ts";
import type { BuiltSite } from "./built-site.ts";

/** Describes the dataset to search engines in the head of its page. */
export async function datasetDescription(site: BuiltSite): Promise<void> {
  const page = site.pages.find(({ path }) => path === "dataset/");
  if (page === undefined) return;
  const citation = parse(await readFile(join(__dirname, "../../../../CITATION.cff"), "utf8")) as CitationFile;
  const { locale, origin = "" } = site;
  const address = origin + page.url;
  const { repository } = settings();
  const described = datasetJsonLd({ citation, locale, page: address, files: `${address}files/`, repository });
  page.html = page.html.replace("</head>", () => `${jsonLd(described)}</head>`);
}

/** A description in an element that no browser runs, and that no text in it can close. */
export function jsonLd(described: object): string {
  return `<script type="application/ld+json">${JSON.stringify(described).replaceAll("<", "\\u003c")}</script>`;
}
