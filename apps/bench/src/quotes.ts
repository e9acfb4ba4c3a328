import { readFileSync } from "node:fs";
import {
  mutationsOfPart,
  type QuoteMutations,
  scoreMutations,
} from "../../../packages/core/test/scores/quote-mutations.ts";
import { referenceFolder } from "../../../scripts/article-folders.ts";
import { beside, type Row } from "./table.ts";

const text = new URL("text.txt", referenceFolder);

/** Ours, and the plain search that a user would write. */
export function mutationRows(path: string): Row[] {
  const all = JSON.parse(readFileSync(path, "utf8")) as QuoteMutations;
  return beside((part) => rowsOf(mutationsOfPart(part, all)), ["who"]);
}

function rowsOf(mutations: QuoteMutations): Row[] {
  const source = readFileSync(text, "utf8");
  const ours = scoreMutations(source, mutations);
  const plain = mutations.benign.filter(({ q, s }) => source.indexOf(q) === s).length;
  const fooled = mutations.harmful.filter(({ q }) => source.includes(q)).length;
  return [
    row("diplomatic-visits", { resolved: ours.resolved, accepted: ours.accepted.length, mutations }),
    row("String.indexOf", { resolved: plain, accepted: fooled, mutations }),
  ];
}

function row(
  name: string,
  { resolved, accepted, mutations }: { resolved: number; accepted: number; mutations: QuoteMutations },
): Row {
  const { benign, harmful } = mutations;
  return {
    who: name,
    "benign, exact span": `${resolved} of ${benign.length} (${((100 * resolved) / benign.length).toFixed(1)} %)`,
    "harmful accepted": `${accepted} of ${harmful.length}`,
  };
}
