import { readFileSync } from "node:fs";
import { scoreNumbers } from "../../../packages/core/test/scores/numbers.ts";
import type { Row } from "./table.ts";

/** How many of duckling's Arabic phrases are read as the number they mean. */
export function numberRows(folder: string): Row[] {
  return ["Numeral.json", "Ordinal.json"].map((file) => {
    const { read, all } = scoreNumbers(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
    return { corpus: `duckling ar, ${file}`, read: `${read} of ${all} (${((100 * read) / all).toFixed(1)} %)` };
  });
}
