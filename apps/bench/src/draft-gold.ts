// Prints how much of the gold of short texts the drafts hold, by language, set and part. `--part`, `--set` and `--lang` choose;
// `--misses` lists, of the development part only, what was missed and what was drafted and not wanted.
import { parseArgs } from "node:util";
import {
  type GoldLanguage,
  type GoldSet,
  goldFile,
  goldLanguages,
  goldSets,
  ownReports,
  setsOf,
} from "../../../packages/extract/test/scores/gold/gold-files.ts";
import { scoreLadders } from "../../../packages/extract/test/scores/gold/ladders.ts";
import {
  type GoldScore,
  scoreGold,
  scoreNames,
  scoreValues,
} from "../../../packages/extract/test/scores/gold/marks.ts";
import { scoreStatements } from "../../../packages/extract/test/scores/statements.ts";
import { type Part, parts } from "../../../test/blind-split.ts";

const { values } = parseArgs({
  options: { part: { type: "string" }, set: { type: "string" }, lang: { type: "string" }, misses: { type: "boolean" } },
});
if (values.misses && values.part !== "development") throw new TypeError("--misses needs --part development");

function chosen<T extends string>(all: readonly T[], value: string | undefined): readonly T[] {
  if (value === undefined) return all;
  const found = all.filter((one) => one === value);
  if (found.length === 0) throw new TypeError(`${value} is not one of ${all.join(", ")}`);
  return found;
}

function scoresOf(language: GoldLanguage, set: GoldSet, part: Part): GoldScore[] {
  if (set === "statements") return [scoreStatements(part, language)];
  if (set === "names" || set === "bodies") return [scoreNames(set, goldFile(language, set, part))];
  if (set === "values") return scoreValues(goldFile(language, set, part));
  return scoreGold(ownReports(language, set, part));
}

function print(language: GoldLanguage, set: GoldSet, part: Part): void {
  const head = `${language} ${set} ${part}`;
  if (set === "ladders") {
    for (const { kind, right, wanted, wrong } of scoreLadders(language, part)) {
      console.log(`${head}: ${kind}: ${right} of ${wanted}`);
      if (values.misses) for (const line of wrong) console.log(`   ${line}`);
    }
    return;
  }
  for (const { kind, right, drafted, wanted, missed, extra } of scoresOf(language, set, part)) {
    const [precision, recall] = [right / (drafted || 1), right / (wanted || 1)].map((share) => share.toFixed(2));
    console.log(`${head}: ${kind}: P ${precision} R ${recall} (${right} right of ${wanted}, ${drafted} drafted)`);
    if (!values.misses) continue;
    for (const one of missed) console.log(`   - ${one}`);
    for (const one of extra) console.log(`   + ${one}`);
  }
}

for (const part of chosen(parts, values.part))
  for (const language of chosen(goldLanguages, values.lang))
    for (const set of chosen(goldSets, values.set).filter((one) => setsOf(language).includes(one)))
      print(language, set, part);
