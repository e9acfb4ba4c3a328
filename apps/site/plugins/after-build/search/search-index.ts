import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type SearchFile, searchFile } from "../../../src/search/search-index.ts";
import type { FoundPage, FoundSection } from "../../../src/search/section.ts";
import { articleAt } from "../article-markdown.ts";
import type { BuiltSite } from "../built-site.ts";
import { contentOf, languageOf } from "../page-html.ts";
import { sectionsOf } from "../sections.ts";
import { articleSections } from "./article-sections.ts";
import { kindOfPage, kindOfRows } from "./kinds.ts";

/** Writes the file that search loads. */
export async function searchIndex(site: BuiltSite): Promise<void> {
  await writeFile(join(site.folder, "search-index.json"), JSON.stringify(indexOf(site)));
}

/**
 * The search file of a site in one language: its pages by sections, and the articles by paragraphs, facts and
 * entities. The JSON of the reference's examples is excluded: it is long and repeats the tables.
 */
export function indexOf({ pages, locale }: Pick<BuiltSite, "pages" | "locale">): SearchFile {
  const foundPages: FoundPage[] = [];
  const sections: FoundSection[] = [];
  for (const { html, path, source, title, url } of pages) {
    const content = contentOf(html);
    if (content === undefined) continue;
    const kind = kindOfPage(path);
    const page = foundPages.push({ url, title, lang: languageOf(content, locale), kind }) - 1;
    if (source?.room === "reference") for (const code of content.querySelectorAll("pre, details")) code.remove();
    const rows = kindOfRows(path);
    const own = sectionsOf(content, { page, ...(rows && { rows }) }).filter(saysSomething);
    sections.push(...(source?.room === "api" || tablePaths.has(path) ? own.map(shortened) : own));
    const found = articleAt(path);
    if (found) sections.push(...articleSections(found.article, { page, locale }));
  }
  return searchFile(foundPages, sections);
}

function saysSomething({ anchor, heading, text }: FoundSection): boolean {
  return anchor === "" || heading !== "" || text !== "";
}

/** Pages that consist of tables of figures. */
const tablePaths = new Set(["reference/scores/", "reference/languages/"]);
/** How much of a shortened section is searched, in characters: a signature and the first words about it. */
const firstWords = 70;

// On API pages only names and the first words about each are useful: their tables would fill half the file.
function shortened(section: FoundSection): FoundSection {
  return { ...section, text: section.text.slice(0, firstWords) };
}
