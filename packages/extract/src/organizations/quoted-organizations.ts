import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { type ChainHead, type ChainPage, isAfterSpace } from "./chain-page.ts";

const longestQuote = 4;

/** A name in quotation marks that contains its noun or follows it, as the words from and to: «طيران ناس», صحيفة «الأيام». */
export function quotedName(page: ChainPage, i: number, head: ChainHead): { from: number; to: number } | undefined {
  const { words, lists } = page;
  if (!lists.has("quotedHeads", head.letters)) return undefined;
  const isInside = opensQuote(words[i]);
  const from = isInside ? i : i + 1;
  if (!isInside && !/^ [«"“]$/.test(words[from]?.gap ?? "")) return undefined;
  const to = quoteEnd(page, from);
  return to === undefined || to - from < (isInside ? 2 : 1) ? undefined : { from, to };
}

function opensQuote(word: FoldedWord | undefined): boolean {
  return /[«"“]$/.test(word?.gap ?? "");
}

function quoteEnd({ text, words }: ChainPage, from: number): number | undefined {
  for (let to = from + 1; to <= from + longestQuote; to++) {
    const end = words[to - 1]?.end;
    if (end === undefined || (to > from + 1 && !isAfterSpace(words[to - 1]))) return undefined;
    if (/^[»"”]/.test(text.slice(end, end + 1))) return to;
  }
  return undefined;
}

/** A quoted name joined to one: «طيران ناس» و«القطرية». */
export function joinedQuote(page: ChainPage, at: number): { from: number; to: number } | undefined {
  const { text, words } = page;
  const [joint, first] = [words[at], words[at + 1]];
  const isAnd = joint?.letters === "و" && /^[»"”] $/.test(joint.gap) && opensQuote(first) && first?.gap.length === 1;
  if (!isAnd || text.slice(joint.start, joint.end) !== "و") return undefined;
  const to = quoteEnd(page, at + 1);
  return to === undefined ? undefined : { from: at + 1, to };
}
