// Prints how many slips of the set the check reports: figures by kind and language, and of the development part each case it
// gets wrong. `--write` puts the figures into the file that tests and pages read.
import { writeFileSync } from "node:fs";
import { type ScoredSlip, scoredSlips, slipScores, slipScoresFile } from "../../../packages/core/test/scores/slips.ts";
import { type Part, parts } from "../../../test/blind-split.ts";
import { tableOf } from "./table.ts";

const scored = Object.fromEntries(parts.map((part) => [part, scoredSlips(part)])) as Record<Part, ScoredSlip[]>;

function table(by: (one: ScoredSlip) => string): string {
  return tableOf(
    parts.flatMap((part) =>
      Object.entries(slipScores(scored[part], by)).map(([name, { slips, reported, right, alarms }]) => ({
        ...{ part, name, slips, reported, right, alarms },
        ...{ share: percent(reported, slips), "false alarms": percent(alarms, right) },
      })),
    ),
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)} %`;
}

console.log(
  [() => "all", ({ kind }: ScoredSlip) => kind, ({ language }: ScoredSlip) => language].map(table).join("\n"),
);
for (const { id, article, verdict, decidable, kind, why, codes } of scored.development) {
  if (verdict === "right" && codes.length > 0) console.log(`false alarm ${article} ${id} (${kind}): ${codes}; ${why}`);
  if (verdict === "slip" && decidable && codes.length === 0) console.log(`silent ${article} ${id} (${kind}): ${why}`);
}
if (process.argv.includes("--write")) {
  const figures = Object.fromEntries(parts.map((part) => [part, slipScores(scored[part], ({ kind }) => kind)]));
  writeFileSync(slipScoresFile, `${JSON.stringify(figures, null, 2)}\n`);
}
