import { readFile } from "node:fs/promises";
import type { Citable } from "@diplomatic-visits/explorer";
import { parse } from "yaml";
import { place } from "./place.mts";

interface CitationFile {
  title: string;
  version: string;
  authors: readonly { name: string }[];
}

/** How the coding is cited, from CITATION.cff: nothing in it is written a second time. */
export async function citation(): Promise<Citable> {
  const { title, version, authors }: CitationFile = parse(await readFile(place("../../CITATION.cff"), "utf8"));
  const names = authors.map(({ name }) => name);
  return {
    text: `${names.join(", ")}. ${title}. Reference article, coded. Version ${version}. CC BY 4.0.`,
    bibtex: [
      "@misc{diplomatic-visits,",
      `  author = {${names.map((name) => `{${name}}`).join(" and ")}},`,
      `  title = {${title}},`,
      `  note = {Reference article, coded. CC BY 4.0},`,
      `  version = {${version}}`,
      "}",
    ].join("\n"),
  };
}
