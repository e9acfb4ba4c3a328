import { readFileSync } from "node:fs";
import { type SlipScore, slipScoresFile } from "../../../packages/core/test/scores/slips.ts";
import { type Part, parts } from "../../../test/blind-split.ts";
import type { Row } from "./table.ts";

/** How many slips of each kind are reported, and how many right variants wrongly, in both parts of the set. */
export function slipRows(): Row[] {
  const scores = JSON.parse(readFileSync(slipScoresFile, "utf8")) as Record<Part, Record<string, SlipScore>>;
  const kinds = Object.keys(scores.development).sort();
  return kinds.map((kind) => ({ kind, ...Object.assign({}, ...parts.map((part) => cells(part, scores[part][kind]))) }));
}

function cells(part: Part, score: SlipScore = { slips: 0, reported: 0, right: 0, alarms: 0 }): Row {
  const { slips, reported, right, alarms } = score;
  return { [`${part}: reported`]: `${reported} of ${slips}`, [`${part}: false alarms`]: `${alarms} of ${right}` };
}
