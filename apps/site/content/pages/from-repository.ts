import { readdirSync, readFileSync } from "node:fs";
import { inRepository } from "../digest.ts";
import { bullets } from "../markdown/block.ts";

import { heading, type Page, page } from "../markdown/page.ts";
import { relinked, rootFile } from "./root-file.ts";

/** The pages of these files on the site. */
const pages: Readonly<Record<string, string>> = {
  "GLOSSARY.md": "/reference/glossary/",
  "VERSIONING.md": "/reference/versions/",
  "docs/decisions/README.md": "/docs/decisions/",
};

/** The glossary in both languages, from the repository. */
export function glossaryPage(): Page {
  const front = {
    title: "Glossary",
    description:
      "The words of the format in English and in Arabic, each with its meaning, and the words that are not used and why.",
    position: 6,
    locale: "en",
  } as const;
  return page("reference/glossary.md", front, [relinked(rootFile("GLOSSARY.md"), pages).trim()]);
}

/** What counts as a breaking change of packages, format and articles. */
export function versionsPage(): Page {
  const front = {
    title: "Versions",
    description:
      "What has a version, which change of text, fact, field, codelist, rule or command raises which number of it, and what comes next.",
    position: 7,
    locale: "en",
  } as const;
  return page("reference/versions.md", front, [relinked(rootFile("VERSIONING.md"), pages).trim(), ...changes()]);
}

// Unreleased changes that users notice, in the sentences of the future changelog.
function changes(): string[] {
  const folder = inRepository(".changeset/");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const told = files.sort().map((name) => readFileSync(folder + name, "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
  if (told.length === 0) return [];
  return [
    heading(2, "What the next version brings", "next"),
    bullets(told.map((text) => text.trim().replaceAll("\n", " "))),
  ];
}

/** The scores on third-party test data. */
export function scoresPage(): Page {
  const front = {
    title: "Scores",
    description:
      "How the reading of web pages, sentences, quotes, numbers, dates and places does on other people's test data, beside other programs.",
    position: 8,
    locale: "en",
  } as const;
  const how = [
    heading(2, "How it is measured", "how"),
    "The programs stand in `apps/bench` of the repository; the corpora are other people's and are not shipped. The figures are those of the last run that was kept.",
  ];
  return page("reference/scores.md", front, [relinked(rootFile("apps/bench/SCORES.md"), pages).trim(), ...how]);
}
