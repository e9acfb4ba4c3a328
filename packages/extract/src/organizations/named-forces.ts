import { type ChainHead, type ChainPage, isAfterSpace } from "./chain-page.ts";

/** The end of the name of armed forces: الجيش المصري, القوات المسلحة, سلاح الجو الملكي الأردني. */
export function forceEnd({ words, lists, places }: ChainPage, i: number, head: ChainHead): number | undefined {
  let to = i + 1;
  while (isAfterSpace(words[to]) && lists.has("forceAdjectives", words[to]?.letters)) to++;
  const hasAdjective = to > i + 1;
  const isNational =
    isAfterSpace(words[to]) && places[to]?.kind === "adjective" && words[to]?.letters.startsWith(lists.article);
  if (isNational) return hasAdjective || lists.has("nationalForces", head.letters) ? to + 1 : undefined;
  const isNamed = words.slice(i + 1, to).some(({ letters }) => lists.has("forceNames", letters));
  return isNamed ? to : undefined;
}
