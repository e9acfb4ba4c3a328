import { foldedText } from "../text/folded-words.ts";
import { unitAt, unitCount } from "../text/units-of.ts";
import { isWordUnit } from "../text/word-units.ts";
import { hashFactor } from "./hash-table.ts";

/** Forms whose words have the same bits. */
export interface ListedForms {
  /** Forms in strings, separated by spaces, at any depth of a part of a lexicon. */
  forms: unknown;
  bits: number;
  /** Whether only the first word of each form counts. */
  isFirstOnly: boolean;
}

/** Between lists while they are folded: no form contains it, and it stays as it is. */
const separator = "|";
const bar = 0x7c;
const space = 0x20;

/** Calls a function with the hash of each folded word of lists. All are folded at once: a fold has a price, and there are hundreds of lists. */
export function eachListedWord(lists: readonly ListedForms[], add: (hash: number, bits: number) => void): void {
  const text = foldedText(lists.map(({ forms }) => stringsIn(forms).join(" ")).join(separator));
  let list = 0;
  let [hash, length, words] = [0, 0, 0];
  for (let at = 0; at <= unitCount(text); at++) {
    const unit = at < unitCount(text) ? unitAt(text, at) : bar;
    if (isWordUnit(unit)) {
      hash = (Math.imul(hash, hashFactor) + unit) | 0;
      length++;
      continue;
    }
    const { bits, isFirstOnly } = lists[list] as ListedForms;
    if (length > 0 && !(isFirstOnly && words > 0)) add(hash, bits);
    if (length > 0) words++;
    if (unit === space || unit === bar) words = 0;
    if (unit === bar) list++;
    hash = length = 0;
  }
}

/** The strings in a part of a lexicon. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
