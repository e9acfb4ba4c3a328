import { readFile } from "node:fs/promises";
import type { CatalogueEntry } from "@diplomatic-visits/dataset";
import type { Citable } from "@diplomatic-visits/explorer";
import { parse } from "yaml";
import { place } from "./place.mts";

interface CitationFile {
  title: string;
  version: string;
  authors: readonly { name: string }[];
}

/** SPDX ids of licences, in the notation of a citation. */
const licenses: Readonly<Record<string, string>> = { "CC-BY-4.0": "CC BY 4.0", "CC0-1.0": "CC0 1.0" };

/** The citation of an article's coding, from CITATION.cff and the catalogue, without repeating their data. */
export async function citation({ title: of, reference, codingLicense }: CatalogueEntry): Promise<Citable> {
  const what = `${reference ? "Reference article" : of.en}, coded. `;
  const terms = licenses[codingLicense] ?? codingLicense;
  const { title, version, authors }: CitationFile = parse(await readFile(place("../../CITATION.cff"), "utf8"));
  const names = authors.map(({ name }) => name);
  return {
    text: `${names.join(", ")}. ${title}. ${what}Version ${version}. ${terms}.`,
    bibtex: [
      "@misc{diplomatic-visits,",
      `  author = {${names.map((name) => `{${name}}`).join(" and ")}},`,
      `  title = {${title}},`,
      `  note = {${what}${terms}},`,
      `  version = {${version}}`,
      "}",
    ].join("\n"),
  };
}
