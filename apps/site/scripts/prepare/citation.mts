import type { CatalogueEntry } from "@diplomatic-visits/dataset";
import type { Citable } from "@diplomatic-visits/explorer";
import { citationOf } from "../../live/citation.ts";
import { citationFile } from "../../live/citation-file.ts";
import { settings } from "../../settings.ts";

/** SPDX ids of licences, in the notation of a citation. */
const licenses: Readonly<Record<string, string>> = { "CC-BY-4.0": "CC BY 4.0", "CC0-1.0": "CC0 1.0" };

/** The citation of an article's coding, from CITATION.cff and the catalogue, without repeating their data. */
export function citation({ title, reference, codingLicense }: CatalogueEntry): Citable {
  return citationOf({
    file: citationFile(),
    settings: settings(),
    part: `${reference ? "Reference article" : title.en}, coded`,
    terms: licenses[codingLicense] ?? codingLicense,
  });
}
