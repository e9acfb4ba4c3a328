import { readFileSync } from "node:fs";
import { countryAgreement } from "../../../packages/extract/test/places/parallel.ts";
import { type Part, parts } from "../../../test/blind-split.ts";
import type { Row } from "./table.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The countries that drafts find in parallel Arabic and English sentences, compared with each other. */
export function placeRows(folder: string): Row[] {
  const lines = (file: string) => readFileSync(`${folder}/${file}`, "utf8").split("\n");
  const cell = (part: Part) => {
    const { both, arabicOnly, englishOnly, f1 } = countryAgreement(part, lines("ar_pud.jsonl"), lines("en_pud.jsonl"));
    return `both ${both}, Arabic only ${arabicOnly}, English only ${englishOnly} (F1 ${percent(f1)})`;
  };
  return [{ corpus: "PUD: countries of a sentence", ...Object.fromEntries(parts.map((part) => [part, cell(part)])) }];
}
