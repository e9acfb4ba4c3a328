import { readFileSync } from "node:fs";
import { countryAgreement } from "../../../packages/extract/test/places/parallel.ts";
import { scorePlaces } from "../../../packages/extract/test/scores/places.ts";
import type { Row } from "./table.ts";

const article = new URL("../../../packages/dataset/articles/lavrov-tehran-2021/article.json", import.meta.url);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Places in the reference article against its coded mentions, and in parallel sentences against each other. */
export function placeRows(folder: string): Row[] {
  const { precision, recall, mentions } = scorePlaces(JSON.parse(readFileSync(article, "utf8")), ["tehran", "moscow"]);
  const lines = (file: string) => readFileSync(`${folder}/${file}`, "utf8").split("\n");
  const { both, arabicOnly, englishOnly, f1 } = countryAgreement(lines("ar_pud.jsonl"), lines("en_pud.jsonl"));
  return [
    {
      corpus: `reference article, ${mentions} coded mentions of countries, capitals, adjectives`,
      result: `precision ${percent(precision)}, recall ${percent(recall)}`,
    },
    {
      corpus: "PUD: countries of a sentence in Arabic and in English",
      result: `both ${both}, Arabic only ${arabicOnly}, English only ${englishOnly} (F1 ${percent(f1)})`,
    },
  ];
}
