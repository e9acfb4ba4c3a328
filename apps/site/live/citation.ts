import type { Settings } from "../settings.ts";

/** The fields of CITATION.cff that a citation repeats. */
export interface CitationFile {
  title: string;
  version: string;
  authors: readonly { name: string }[];
  /** Set by the first release. */
  "date-released"?: string;
}

/** What is cited: the whole project, or a part of it under its own terms. */
export interface Cited {
  file: CitationFile;
  settings: Settings;
  /** The part, such as `Reference article, coded`. */
  part?: string;
  /** The licence of what is cited. */
  terms: string;
}

/** A citation as a sentence and as BibTeX. */
export interface Citation {
  text: string;
  bibtex: string;
}

/** The citation from CITATION.cff; the year and the address appear once the project has them. */
export function citationOf({ file, settings, part, terms }: Cited): Citation {
  const { title, version, authors } = file;
  const names = authors.map(({ name }) => name);
  const year = file["date-released"]?.slice(0, 4);
  const address = settings.hasAddress ? settings.address.href : settings.repository;
  const opening = year === undefined ? `${names.join(", ")}.` : `${names.join(", ")} (${year}).`;
  const closing = address === undefined ? [] : [address];
  const sentences = [`${title}.`, ...(part === undefined ? [] : [`${part}.`]), `Version ${version}.`, `${terms}.`];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", names.map((name) => `{${name}}`).join(" and ")],
    ["title", title],
    ["year", year],
    ["note", part === undefined ? terms : `${part}. ${terms}`],
    ["version", version],
    ["url", address],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return {
    text: [opening, ...sentences, ...closing].join(" "),
    bibtex: ["@misc{diplomatic-visits,", lines.join(",\n"), "}"].join("\n"),
  };
}
